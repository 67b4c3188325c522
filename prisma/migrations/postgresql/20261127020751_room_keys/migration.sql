-- CreateTable
CREATE TABLE "RoomKey" (
    "roomId" TEXT NOT NULL,
    "kid" TEXT NOT NULL,
    "jwk" TEXT NOT NULL,
    "signsAt" TIMESTAMP(3) NOT NULL,
    "othersUntil" TIMESTAMP(3) NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RoomKey_pkey" PRIMARY KEY ("roomId","kid")
);

-- AddForeignKey
ALTER TABLE "RoomKey" ADD CONSTRAINT "RoomKey_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
