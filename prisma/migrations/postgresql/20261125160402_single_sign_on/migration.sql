-- AlterTable
ALTER TABLE "Room" ADD COLUMN     "learningAsks" TEXT NOT NULL DEFAULT 'when-needed',
ADD COLUMN     "moocAsks" TEXT NOT NULL DEFAULT 'every-time';

-- CreateTable
CREATE TABLE "LearningAccount" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "claims" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearningAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningSession" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "sid" TEXT,
    "idToken" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearningSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LearningReading" (
    "accountId" TEXT NOT NULL,
    "readingId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LearningReading_pkey" PRIMARY KEY ("accountId","readingId")
);

-- CreateTable
CREATE TABLE "MoocSession" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "sid" TEXT,
    "idToken" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MoocSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogoutTokenUse" (
    "roomId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "jti" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "LogoutTokenUse_pkey" PRIMARY KEY ("roomId","clientId","jti")
);

-- CreateIndex
CREATE UNIQUE INDEX "LearningAccount_roomId_sub_key" ON "LearningAccount"("roomId", "sub");

-- CreateIndex
CREATE INDEX "LearningSession_accountId_idx" ON "LearningSession"("accountId");

-- CreateIndex
CREATE INDEX "LearningSession_roomId_sid_idx" ON "LearningSession"("roomId", "sid");

-- CreateIndex
CREATE INDEX "LearningSession_expiresAt_idx" ON "LearningSession"("expiresAt");

-- CreateIndex
CREATE INDEX "LearningReading_roomId_idx" ON "LearningReading"("roomId");

-- CreateIndex
CREATE INDEX "MoocSession_accountId_idx" ON "MoocSession"("accountId");

-- CreateIndex
CREATE INDEX "MoocSession_roomId_sid_idx" ON "MoocSession"("roomId", "sid");

-- CreateIndex
CREATE INDEX "MoocSession_expiresAt_idx" ON "MoocSession"("expiresAt");

-- CreateIndex
CREATE INDEX "LogoutTokenUse_expiresAt_idx" ON "LogoutTokenUse"("expiresAt");

-- AddForeignKey
ALTER TABLE "LearningAccount" ADD CONSTRAINT "LearningAccount_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningSession" ADD CONSTRAINT "LearningSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LearningAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningSession" ADD CONSTRAINT "LearningSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningReading" ADD CONSTRAINT "LearningReading_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LearningAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearningReading" ADD CONSTRAINT "LearningReading_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoocSession" ADD CONSTRAINT "MoocSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "MoocAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoocSession" ADD CONSTRAINT "MoocSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogoutTokenUse" ADD CONSTRAINT "LogoutTokenUse_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
