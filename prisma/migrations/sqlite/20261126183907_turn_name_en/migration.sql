-- AlterTable
ALTER TABLE "Room" ADD COLUMN "turnNameEn" TEXT;
