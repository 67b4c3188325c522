-- CreateTable
CREATE TABLE "ExerciseRun" (
    "roomId" TEXT NOT NULL,
    "exercise" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "begunAt" DATETIME NOT NULL,
    "isUnderWay" BOOLEAN NOT NULL,
    "armed" TEXT NOT NULL,
    "doneAt" DATETIME,
    "slips" INTEGER NOT NULL,
    "answer" TEXT,
    "passedAt" DATETIME,

    PRIMARY KEY ("roomId", "exercise"),
    CONSTRAINT "ExerciseRun_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
