-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "clockFrozenAt" TIMESTAMP(3);
