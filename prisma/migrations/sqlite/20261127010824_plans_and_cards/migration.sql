-- AlterTable
ALTER TABLE "Classroom" ADD COLUMN "place" TEXT;

-- AlterTable
ALTER TABLE "Seat" ADD COLUMN "preparedAt" DATETIME;
