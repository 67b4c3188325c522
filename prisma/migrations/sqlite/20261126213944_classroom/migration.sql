-- AlterTable
ALTER TABLE "Room" ADD COLUMN "seatId" TEXT;

-- CreateTable
CREATE TABLE "Classroom" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "joining" TEXT NOT NULL DEFAULT 'open',
    "state" TEXT NOT NULL DEFAULT 'open',
    "stuckAfterSeconds" INTEGER NOT NULL,
    "nextSeat" INTEGER NOT NULL DEFAULT 1,
    "held" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "openedBy" TEXT
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "nickname" TEXT NOT NULL,
    "joinKey" TEXT NOT NULL,
    "rejoinDigest" TEXT NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "handRaisedAt" DATETIME,
    "handAt" TEXT,
    "hint" TEXT,
    "removedAt" DATETIME,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "Seat_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Classroom" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "deed" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "undoneAt" DATETIME,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "ClassEvent_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Classroom" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_code_key" ON "Classroom"("code");

-- CreateIndex
CREATE INDEX "Classroom_expiresAt_idx" ON "Classroom"("expiresAt");

-- CreateIndex
CREATE INDEX "Seat_expiresAt_idx" ON "Seat"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_classId_number_key" ON "Seat"("classId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_classId_nickname_key" ON "Seat"("classId", "nickname");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_classId_joinKey_key" ON "Seat"("classId", "joinKey");

-- CreateIndex
CREATE INDEX "ClassEvent_classId_at_idx" ON "ClassEvent"("classId", "at");

-- CreateIndex
CREATE INDEX "ClassEvent_expiresAt_idx" ON "ClassEvent"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Room_seatId_key" ON "Room"("seatId");
