-- CreateTable
CREATE TABLE "Tally" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "most" INTEGER NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Tally_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Tally_expiresAt_idx" ON "Tally"("expiresAt");
