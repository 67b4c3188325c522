-- CreateTable
CREATE TABLE "LearningAccount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "claims" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "LearningAccount_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearningSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "sid" TEXT,
    "idToken" TEXT,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "LearningSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LearningAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LearningSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearningReading" (
    "accountId" TEXT NOT NULL,
    "readingId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "finishedAt" DATETIME NOT NULL,

    PRIMARY KEY ("accountId", "readingId"),
    CONSTRAINT "LearningReading_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "LearningAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "LearningReading_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MoocSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "sid" TEXT,
    "idToken" TEXT,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "MoocSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "MoocAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MoocSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LogoutTokenUse" (
    "roomId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "jti" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,

    PRIMARY KEY ("roomId", "clientId", "jti"),
    CONSTRAINT "LogoutTokenUse_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: a column with a constant default needs no new table
ALTER TABLE "Room" ADD COLUMN "learningAsks" TEXT NOT NULL DEFAULT 'when-needed';
ALTER TABLE "Room" ADD COLUMN "moocAsks" TEXT NOT NULL DEFAULT 'every-time';


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
