-- AlterTable
ALTER TABLE "MoocAccount" ADD COLUMN "nameEn" TEXT;

-- CreateTable
CREATE TABLE "MoocCertificate" (
    "roomId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "score" INTEGER NOT NULL,
    "issuedAt" DATETIME NOT NULL,

    PRIMARY KEY ("roomId", "code"),
    CONSTRAINT "MoocCertificate_accountId_courseId_fkey" FOREIGN KEY ("accountId", "courseId") REFERENCES "MoocEnrolment" ("accountId", "courseId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MoocCertificate_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_MoocEnrolment" (
    "accountId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "enrolledAt" DATETIME NOT NULL,
    "answer" INTEGER,
    "lessonsRead" INTEGER NOT NULL DEFAULT 0,
    "quizAnswers" TEXT,
    "quizBest" INTEGER,

    PRIMARY KEY ("accountId", "courseId"),
    CONSTRAINT "MoocEnrolment_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "MoocAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MoocEnrolment_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_MoocEnrolment" ("accountId", "answer", "courseId", "enrolledAt", "roomId") SELECT "accountId", "answer", "courseId", "enrolledAt", "roomId" FROM "MoocEnrolment";
DROP TABLE "MoocEnrolment";
ALTER TABLE "new_MoocEnrolment" RENAME TO "MoocEnrolment";
CREATE INDEX "MoocEnrolment_roomId_idx" ON "MoocEnrolment"("roomId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "MoocCertificate_accountId_courseId_key" ON "MoocCertificate"("accountId", "courseId");
