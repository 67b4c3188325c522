-- CreateTable
CREATE TABLE "OwnSiteSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "sid" TEXT,
    "idToken" TEXT,
    "seen" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "OwnSiteSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "OwnSiteSession_roomId_sid_idx" ON "OwnSiteSession"("roomId", "sid");

-- CreateIndex
CREATE INDEX "OwnSiteSession_expiresAt_idx" ON "OwnSiteSession"("expiresAt");
