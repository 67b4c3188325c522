-- CreateTable
CREATE TABLE "OwnSiteSession" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "sid" TEXT,
    "idToken" TEXT,
    "seen" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnSiteSession_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OwnSiteSession_roomId_sid_idx" ON "OwnSiteSession"("roomId", "sid");

-- CreateIndex
CREATE INDEX "OwnSiteSession_expiresAt_idx" ON "OwnSiteSession"("expiresAt");

-- AddForeignKey
ALTER TABLE "OwnSiteSession" ADD CONSTRAINT "OwnSiteSession_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
