-- AlterTable
ALTER TABLE "ConnectPerson" ADD COLUMN     "claims" TEXT;

-- AlterTable
ALTER TABLE "Fault" ADD COLUMN     "seconds" INTEGER;

-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "autoApproveAs" TEXT,
ADD COLUMN     "ownScope" TEXT;

-- AlterTable
ALTER TABLE "SeisRecord" ADD COLUMN     "claims" TEXT;
