-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "autoApprove" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "openedBy" TEXT,
ADD COLUMN     "openingPersonas" TEXT;

-- CreateTable
CREATE TABLE "Fault" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "fault" TEXT NOT NULL,
    "where" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "timesLeft" INTEGER NOT NULL,
    "armedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Fault_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FaultFiring" (
    "id" TEXT NOT NULL,
    "faultId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "firedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "FaultFiring_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StartTicket" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StartTicket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Fault_roomId_timesLeft_idx" ON "Fault"("roomId", "timesLeft");

-- CreateIndex
CREATE INDEX "FaultFiring_faultId_idx" ON "FaultFiring"("faultId");

-- CreateIndex
CREATE INDEX "FaultFiring_roomId_idx" ON "FaultFiring"("roomId");

-- CreateIndex
CREATE INDEX "StartTicket_roomId_idx" ON "StartTicket"("roomId");

-- CreateIndex
CREATE INDEX "Room_openedBy_createdAt_idx" ON "Room"("openedBy", "createdAt");

-- AddForeignKey
ALTER TABLE "Fault" ADD CONSTRAINT "Fault_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaultFiring" ADD CONSTRAINT "FaultFiring_faultId_fkey" FOREIGN KEY ("faultId") REFERENCES "Fault"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FaultFiring" ADD CONSTRAINT "FaultFiring_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StartTicket" ADD CONSTRAINT "StartTicket_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
