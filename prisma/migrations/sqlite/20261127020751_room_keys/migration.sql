-- CreateTable
CREATE TABLE "RoomKey" (
    "roomId" TEXT NOT NULL,
    "kid" TEXT NOT NULL,
    "jwk" TEXT NOT NULL,
    "signsAt" DATETIME NOT NULL,
    "othersUntil" DATETIME NOT NULL,
    "madeAt" DATETIME NOT NULL,

    PRIMARY KEY ("roomId", "kid"),
    CONSTRAINT "RoomKey_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
