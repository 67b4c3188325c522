-- CreateTable
CREATE TABLE "JourneyProgress" (
    "roomId" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "slip" TEXT,
    "since" TIMESTAMP(3) NOT NULL,
    "roomDay" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "ended" TEXT,

    CONSTRAINT "JourneyProgress_pkey" PRIMARY KEY ("roomId","part")
);

-- AddForeignKey
ALTER TABLE "JourneyProgress" ADD CONSTRAINT "JourneyProgress_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
