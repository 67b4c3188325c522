-- CreateTable
CREATE TABLE "ScenePlay" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "scene" TEXT NOT NULL,
    "playedAt" TIMESTAMP(3) NOT NULL,
    "told" TEXT NOT NULL,

    CONSTRAINT "ScenePlay_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ScenePlay_roomId_playedAt_idx" ON "ScenePlay"("roomId", "playedAt");

-- AddForeignKey
ALTER TABLE "ScenePlay" ADD CONSTRAINT "ScenePlay_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
