-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "ConnectPerson" (
    "roomId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "honorific" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "firstNameEn" TEXT NOT NULL,
    "lastNameEn" TEXT NOT NULL,
    "birthDate" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "email" TEXT,
    "lockedUntil" TIMESTAMP(3),

    CONSTRAINT "ConnectPerson_pkey" PRIMARY KEY ("roomId","id")
);

-- CreateTable
CREATE TABLE "ConnectSignIn" (
    "roomId" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "clientName" TEXT,
    "scope" TEXT NOT NULL,
    "personId" TEXT,
    "citizenId" TEXT,
    "refusal" TEXT,
    "provenAt" TIMESTAMP(3),
    "decision" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ConnectSignIn_pkey" PRIMARY KEY ("roomId","uid")
);

-- CreateTable
CREATE TABLE "OidcRecord" (
    "roomId" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "grantId" TEXT,
    "uid" TEXT,
    "expiresAt" TIMESTAMP(3),
    "consumedAt" TIMESTAMP(3),

    CONSTRAINT "OidcRecord_pkey" PRIMARY KEY ("roomId","model","id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "reference" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MoocAccount" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "sub" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "email" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MoocAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MoocEnrolment" (
    "accountId" TEXT NOT NULL,
    "courseId" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "enrolledAt" TIMESTAMP(3) NOT NULL,
    "answer" INTEGER,

    CONSTRAINT "MoocEnrolment_pkey" PRIMARY KEY ("accountId","courseId")
);

-- CreateTable
CREATE TABLE "OtpChallenge" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "site" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "codeDigest" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "triesLeft" INTEGER NOT NULL,
    "sendsLeft" INTEGER NOT NULL,
    "usedAt" TIMESTAMP(3),
    "supersededBy" TEXT,

    CONSTRAINT "OtpChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" TEXT NOT NULL,
    "tokenDigest" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "pace" TEXT NOT NULL DEFAULT 'real',
    "label" TEXT,
    "clockOffsetSeconds" INTEGER NOT NULL DEFAULT 0,
    "handedOverOn" TEXT NOT NULL,
    "turnCitizenId" TEXT NOT NULL,
    "turnName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InstallationSecret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "InstallationSecret_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "SeisRecord" (
    "roomId" TEXT NOT NULL,
    "citizenId" TEXT NOT NULL,
    "key" TEXT,
    "honorific" TEXT NOT NULL,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "firstNameEn" TEXT NOT NULL,
    "lastNameEn" TEXT NOT NULL,
    "birthDate" TEXT NOT NULL,
    "laserCode" TEXT NOT NULL,
    "appointedOn" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "fax" TEXT,
    "cardPhone" TEXT,
    "passwordEmail" TEXT,
    "failedProofs" INTEGER NOT NULL DEFAULT 0,
    "failedProofsOn" TEXT,
    "savedAt" TIMESTAMP(3),

    CONSTRAINT "SeisRecord_pkey" PRIMARY KEY ("roomId","citizenId")
);

-- CreateTable
CREATE TABLE "SeisVisit" (
    "id" TEXT NOT NULL,
    "roomId" TEXT NOT NULL,
    "citizenId" TEXT,
    "proven" BOOLEAN NOT NULL DEFAULT false,
    "signedInAt" TIMESTAMP(3),
    "group" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SeisVisit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ConnectPerson_roomId_citizenId_key" ON "ConnectPerson"("roomId", "citizenId");

-- CreateIndex
CREATE INDEX "OidcRecord_roomId_grantId_idx" ON "OidcRecord"("roomId", "grantId");

-- CreateIndex
CREATE INDEX "OidcRecord_roomId_model_uid_idx" ON "OidcRecord"("roomId", "model", "uid");

-- CreateIndex
CREATE INDEX "OidcRecord_expiresAt_idx" ON "OidcRecord"("expiresAt");

-- CreateIndex
CREATE INDEX "Message_roomId_id_idx" ON "Message"("roomId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MoocAccount_roomId_sub_key" ON "MoocAccount"("roomId", "sub");

-- CreateIndex
CREATE INDEX "MoocEnrolment_roomId_idx" ON "MoocEnrolment"("roomId");

-- CreateIndex
CREATE INDEX "OtpChallenge_roomId_sentAt_idx" ON "OtpChallenge"("roomId", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "OtpChallenge_roomId_site_subject_sendsLeft_key" ON "OtpChallenge"("roomId", "site", "subject", "sendsLeft");

-- CreateIndex
CREATE INDEX "Room_lastUsedAt_idx" ON "Room"("lastUsedAt");

-- CreateIndex
CREATE INDEX "SeisVisit_roomId_idx" ON "SeisVisit"("roomId");

-- AddForeignKey
ALTER TABLE "ConnectPerson" ADD CONSTRAINT "ConnectPerson_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectSignIn" ADD CONSTRAINT "ConnectSignIn_roomId_personId_fkey" FOREIGN KEY ("roomId", "personId") REFERENCES "ConnectPerson"("roomId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConnectSignIn" ADD CONSTRAINT "ConnectSignIn_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OidcRecord" ADD CONSTRAINT "OidcRecord_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoocAccount" ADD CONSTRAINT "MoocAccount_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoocEnrolment" ADD CONSTRAINT "MoocEnrolment_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "MoocAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MoocEnrolment" ADD CONSTRAINT "MoocEnrolment_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OtpChallenge" ADD CONSTRAINT "OtpChallenge_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeisRecord" ADD CONSTRAINT "SeisRecord_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeisVisit" ADD CONSTRAINT "SeisVisit_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE CASCADE ON UPDATE CASCADE;
