-- CreateTable
CREATE TABLE "OtpAllowance" (
    "roomId" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "guesses" INTEGER NOT NULL DEFAULT 0,
    "guessesUntil" DATETIME NOT NULL,
    "letters" INTEGER NOT NULL DEFAULT 0,
    "lettersUntil" DATETIME NOT NULL,

    PRIMARY KEY ("roomId", "site", "citizenId"),
    CONSTRAINT "OtpAllowance_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
