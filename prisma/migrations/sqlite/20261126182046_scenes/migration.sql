-- CreateTable
CREATE TABLE "ScenePlay" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "scene" TEXT NOT NULL,
    "playedAt" DATETIME NOT NULL,
    "told" TEXT NOT NULL,
    CONSTRAINT "ScenePlay_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ScenePlay_roomId_playedAt_idx" ON "ScenePlay"("roomId", "playedAt");
