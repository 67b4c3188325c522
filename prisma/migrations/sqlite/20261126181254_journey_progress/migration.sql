-- CreateTable
CREATE TABLE "JourneyProgress" (
    "roomId" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "slip" TEXT,
    "since" DATETIME NOT NULL,
    "roomDay" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "ended" TEXT,

    PRIMARY KEY ("roomId", "part"),
    CONSTRAINT "JourneyProgress_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
