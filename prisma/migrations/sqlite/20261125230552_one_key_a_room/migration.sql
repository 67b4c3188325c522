-- Of several people of one room under one key (simultaneous requests could make them) the first keeps it. The others
-- keep everything else, and are known by an address of their own like anybody without a key.
UPDATE "SeisRecord" SET "key" = NULL
WHERE EXISTS (
    SELECT 1 FROM "SeisRecord" AS "first"
    WHERE "first"."roomId" = "SeisRecord"."roomId" AND "first"."key" = "SeisRecord"."key" AND "first"."citizenId" < "SeisRecord"."citizenId"
);

-- DropIndex
DROP INDEX "OtpChallenge_roomId_sentAt_idx";

-- CreateIndex
CREATE INDEX "ConnectSignIn_expiresAt_idx" ON "ConnectSignIn"("expiresAt");

-- CreateIndex
CREATE INDEX "OtpChallenge_roomId_id_idx" ON "OtpChallenge"("roomId", "id");

-- CreateIndex
CREATE INDEX "StartTicket_expiresAt_idx" ON "StartTicket"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "SeisRecord_roomId_key_key" ON "SeisRecord"("roomId", "key");

-- CreateIndex
CREATE INDEX "SeisVisit_expiresAt_idx" ON "SeisVisit"("expiresAt");
