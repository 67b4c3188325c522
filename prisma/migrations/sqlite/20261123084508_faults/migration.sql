-- AlterTable: added in place, so that no table with children is dropped.
ALTER TABLE "Room" ADD COLUMN "autoApprove" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Room" ADD COLUMN "openingPersonas" TEXT;
ALTER TABLE "Room" ADD COLUMN "openedBy" TEXT;

-- CreateIndex
CREATE INDEX "Room_openedBy_createdAt_idx" ON "Room"("openedBy", "createdAt");

-- CreateTable
CREATE TABLE "Fault" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "fault" TEXT NOT NULL,
    "where" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "timesLeft" INTEGER NOT NULL,
    "armedAt" DATETIME NOT NULL,
    CONSTRAINT "Fault_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FaultFiring" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "faultId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "firedAt" DATETIME NOT NULL,
    CONSTRAINT "FaultFiring_faultId_fkey" FOREIGN KEY ("faultId") REFERENCES "Fault" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FaultFiring_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StartTicket" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "StartTicket_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Fault_roomId_timesLeft_idx" ON "Fault"("roomId", "timesLeft");

-- CreateIndex
CREATE INDEX "FaultFiring_faultId_idx" ON "FaultFiring"("faultId");

-- CreateIndex
CREATE INDEX "FaultFiring_roomId_idx" ON "FaultFiring"("roomId");

-- CreateIndex
CREATE INDEX "StartTicket_roomId_idx" ON "StartTicket"("roomId");
