-- AlterTable
ALTER TABLE "Room" ADD COLUMN "clockFrozenAt" DATETIME;
