-- CreateTable
CREATE TABLE "OtpAllowance" (
    "roomId" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "guesses" INTEGER NOT NULL DEFAULT 0,
    "guessesUntil" TIMESTAMP(3) NOT NULL,
    "letters" INTEGER NOT NULL DEFAULT 0,
    "lettersUntil" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OtpAllowance_pkey" PRIMARY KEY ("roomId","site","citizenId")
);

-- AddForeignKey
ALTER TABLE "OtpAllowance" ADD CONSTRAINT "OtpAllowance_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
