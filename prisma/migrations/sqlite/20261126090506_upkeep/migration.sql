-- AlterTable
ALTER TABLE "Room" ADD COLUMN "goneAt" DATETIME;

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "heldUntil" DATETIME NOT NULL,
    "holder" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Room_goneAt_idx" ON "Room"("goneAt");
