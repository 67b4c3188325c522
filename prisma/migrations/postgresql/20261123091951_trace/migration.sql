-- CreateTable
CREATE TABLE "TraceHop" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "keys" TEXT NOT NULL,
    "data" TEXT NOT NULL,

    CONSTRAINT "TraceHop_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TraceHop_roomId_id_idx" ON "TraceHop"("roomId", "id");

-- AddForeignKey
ALTER TABLE "TraceHop" ADD CONSTRAINT "TraceHop_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
