-- AlterTable
ALTER TABLE "MoocAccount" ADD COLUMN     "nameEn" TEXT;

-- AlterTable
ALTER TABLE "MoocEnrolment" ADD COLUMN     "lessonsRead" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "quizAnswers" TEXT,
ADD COLUMN     "quizBest" INTEGER;

-- CreateTable
CREATE TABLE "MoocCertificate" (
    "roomId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "score" INTEGER NOT NULL,
    "issuedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MoocCertificate_pkey" PRIMARY KEY ("roomId","code")
);

-- CreateIndex
CREATE UNIQUE INDEX "MoocCertificate_accountId_courseId_key" ON "MoocCertificate"("accountId", "courseId");

-- AddForeignKey
ALTER TABLE "MoocCertificate" ADD CONSTRAINT "MoocCertificate_accountId_courseId_fkey" FOREIGN KEY ("accountId", "courseId") REFERENCES "MoocEnrolment"("accountId", "courseId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoocCertificate" ADD CONSTRAINT "MoocCertificate_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
