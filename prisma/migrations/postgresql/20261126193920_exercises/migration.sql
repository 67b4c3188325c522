-- CreateTable
CREATE TABLE "ExerciseRun" (
    "roomId" TEXT NOT NULL,
    "exercise" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "begunAt" TIMESTAMP(3) NOT NULL,
    "isUnderWay" BOOLEAN NOT NULL,
    "armed" TEXT NOT NULL,
    "doneAt" TIMESTAMP(3),
    "slips" INTEGER NOT NULL,
    "answer" TEXT,
    "passedAt" TIMESTAMP(3),

    CONSTRAINT "ExerciseRun_pkey" PRIMARY KEY ("roomId","exercise")
);

-- AddForeignKey
ALTER TABLE "ExerciseRun" ADD CONSTRAINT "ExerciseRun_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
