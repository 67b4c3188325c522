-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "goneAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "heldUntil" TIMESTAMP(3) NOT NULL,
    "holder" TEXT NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "Room_goneAt_idx" ON "Room"("goneAt");
