-- CreateTable
CREATE TABLE "TraceHop" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "roomId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "keys" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    CONSTRAINT "TraceHop_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "TraceHop_roomId_id_idx" ON "TraceHop"("roomId", "id");
