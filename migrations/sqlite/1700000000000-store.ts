import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the entities, as TypeORM words them, and the full-text index over the releases' own words. */
const STATEMENTS = [
  `CREATE TABLE "country" (
      "id" text NOT NULL,
      "code" text PRIMARY KEY NOT NULL,
      CONSTRAINT "UQ_bf6e37c231c4f4ea56dcd887269" UNIQUE ("id")
    )`,
  `CREATE TABLE "delegation" (
      "id" text PRIMARY KEY NOT NULL,
      "position" integer NOT NULL,
      "eventId" text NOT NULL,
      "countryCode" text,
      "organisationId" text,
      CONSTRAINT "FK_44e16140f695d5a94a412c72eb1" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_161dba15b1045c4819f02eee24f" FOREIGN KEY ("countryCode") REFERENCES "country" ("code"),
      CONSTRAINT "FK_3a83e9271676aad35ab27d6ce7d" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id")
    )`,
  'CREATE INDEX "IDX_44e16140f695d5a94a412c72eb" ON "delegation" ("eventId")',
  'CREATE INDEX "IDX_3a83e9271676aad35ab27d6ce7" ON "delegation" ("organisationId")',
  `CREATE TABLE "event" (
      "id" text PRIMARY KEY NOT NULL,
      "kind" text NOT NULL,
      "status" text NOT NULL,
      "sortDate" text NOT NULL,
      "meetingsComplete" boolean,
      "mode" text,
      "round" integer,
      "visitorCode" text,
      "hostCode" text,
      "visitId" text,
      "placeCountrycode" text,
      "dateStart" text,
      "dateEnd" text,
      "datePrecision" text,
      "dateWithin" boolean,
      "dateBasis" text,
      "placeLocalname" text,
      "placeLatinname" text,
      CONSTRAINT "FK_2fb5c1ba316ebb2c2994188e6bd" FOREIGN KEY ("visitorCode") REFERENCES "country" ("code"),
      CONSTRAINT "FK_e6c65a80c629c18e13e22fcafd5" FOREIGN KEY ("hostCode") REFERENCES "country" ("code"),
      CONSTRAINT "FK_fdc4e83d50dc3a8e70268978f80" FOREIGN KEY ("visitId") REFERENCES "event" ("id") ON DELETE SET NULL,
      CONSTRAINT "FK_1f0b587a9e73681a1956c3a06d3" FOREIGN KEY ("placeCountrycode") REFERENCES "country" ("code")
    )`,
  'CREATE INDEX "IDX_d59d26fb3a60fed8a863f13be3" ON "event" ("kind", "sortDate", "id")',
  'CREATE INDEX "IDX_5fbe79ffd124eaa232cdab7e2d" ON "event" ("sortDate", "id")',
  'CREATE INDEX "IDX_c94bd8f16f09cd6aedaf599872" ON "event" ("dateEnd", "dateStart")',
  'CREATE INDEX "IDX_fdc4e83d50dc3a8e70268978f8" ON "event" ("visitId")',
  'CREATE INDEX "IDX_03a3c31d0e1682d5d75404ce45" ON "event" ("kind")',
  `CREATE TABLE "event_release" (
      "eventId" text NOT NULL,
      "releaseId" text NOT NULL,
      CONSTRAINT "FK_4c50fddc4794d4ecf68509e34b3" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
      CONSTRAINT "FK_b64667c28d452011b2df34c6037" FOREIGN KEY ("releaseId") REFERENCES "release" ("id"),
      PRIMARY KEY ("eventId", "releaseId")
    )`,
  'CREATE INDEX "IDX_4c50fddc4794d4ecf68509e34b" ON "event_release" ("eventId")',
  'CREATE INDEX "IDX_b64667c28d452011b2df34c603" ON "event_release" ("releaseId")',
  `CREATE TABLE "event_topic" (
      "eventId" text NOT NULL,
      "topicId" text NOT NULL,
      CONSTRAINT "FK_514e6f34bcb20d099d0aaabdb2f" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
      CONSTRAINT "FK_2411015af19952d3bf9f852734a" FOREIGN KEY ("topicId") REFERENCES "topic" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
      PRIMARY KEY ("eventId", "topicId")
    )`,
  'CREATE INDEX "IDX_514e6f34bcb20d099d0aaabdb2" ON "event_topic" ("eventId")',
  'CREATE INDEX "IDX_2411015af19952d3bf9f852734" ON "event_topic" ("topicId")',
  `CREATE TABLE "mention" (
      "fact" text NOT NULL,
      "releaseId" text NOT NULL,
      "start" integer NOT NULL,
      "end" integer NOT NULL,
      "rule" text NOT NULL,
      "quote" text NOT NULL,
      "basis" text NOT NULL,
      CONSTRAINT "FK_99a0c49e91910c8612da823e14a" FOREIGN KEY ("releaseId") REFERENCES "release" ("id") ON DELETE CASCADE,
      PRIMARY KEY ("fact", "releaseId", "start", "end", "rule")
    ) WITHOUT ROWID`,
  'CREATE INDEX "IDX_99a0c49e91910c8612da823e14" ON "mention" ("releaseId")',
  `CREATE TABLE "name_key" (
      "key" text NOT NULL,
      "officialId" text NOT NULL,
      CONSTRAINT "FK_a19bc20e95061f14c140f8356e3" FOREIGN KEY ("officialId") REFERENCES "official" ("id") ON DELETE CASCADE,
      PRIMARY KEY ("key", "officialId")
    )`,
  'CREATE INDEX "IDX_a19bc20e95061f14c140f8356e" ON "name_key" ("officialId")',
  `CREATE TABLE "official" (
      "id" text PRIMARY KEY NOT NULL,
      "name" text NOT NULL,
      "latinName" text,
      "familyName" text NOT NULL,
      "givenName" text,
      "sortName" text NOT NULL,
      "countryCode" text,
      CONSTRAINT "FK_c28d96bad4dd63fffdd8091d45e" FOREIGN KEY ("countryCode") REFERENCES "country" ("code")
    )`,
  'CREATE INDEX "IDX_afb8ba303cb4ae2a8eed6d42da" ON "official" ("countryCode", "sortName", "id")',
  'CREATE INDEX "IDX_70c1b9ac0714913456af2c7189" ON "official" ("sortName", "id")',
  `CREATE TABLE "official_name" (
      "id" text PRIMARY KEY NOT NULL,
      "text" text NOT NULL,
      "language" text,
      "officialId" text NOT NULL,
      CONSTRAINT "FK_0cfebe6f75dc98ce018a806906f" FOREIGN KEY ("officialId") REFERENCES "official" ("id") ON DELETE CASCADE
    )`,
  'CREATE INDEX "IDX_0cfebe6f75dc98ce018a806906" ON "official_name" ("officialId")',
  `CREATE TABLE "organisation" (
      "id" text PRIMARY KEY NOT NULL,
      "name" text NOT NULL,
      "names" text NOT NULL,
      "countryCode" text,
      "parentId" text,
      CONSTRAINT "FK_1016a637d6af8c6d49fd7855884" FOREIGN KEY ("countryCode") REFERENCES "country" ("code"),
      CONSTRAINT "FK_e0cce4f368b593650f8ecb27e8d" FOREIGN KEY ("parentId") REFERENCES "organisation" ("id")
    )`,
  'CREATE INDEX "IDX_1016a637d6af8c6d49fd785588" ON "organisation" ("countryCode")',
  'CREATE INDEX "IDX_e0cce4f368b593650f8ecb27e8" ON "organisation" ("parentId")',
  `CREATE TABLE "participant" (
      "id" text PRIMARY KEY NOT NULL,
      "position" integer NOT NULL,
      "group" text,
      "role" text NOT NULL,
      "roleBasis" text NOT NULL,
      "eventId" text NOT NULL,
      "delegationId" text,
      "officialId" text,
      "countryCode" text,
      "postId" text,
      "organisationId" text,
      CONSTRAINT "FK_b1f5d60cfe37c5de7446bb8897b" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_3878420e57d4bf50531789c521b" FOREIGN KEY ("delegationId") REFERENCES "delegation" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_797b60873f763ea164f28bd0c33" FOREIGN KEY ("officialId") REFERENCES "official" ("id"),
      CONSTRAINT "FK_cb46971a54f1cb0a5e9f82da893" FOREIGN KEY ("countryCode") REFERENCES "country" ("code"),
      CONSTRAINT "FK_d1af7e8f1d928d1c9ab44b547a0" FOREIGN KEY ("postId") REFERENCES "post" ("id"),
      CONSTRAINT "FK_8ebfc28c2c824bbaf9fc712134b" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id")
    )`,
  'CREATE INDEX "IDX_b1f5d60cfe37c5de7446bb8897" ON "participant" ("eventId")',
  'CREATE INDEX "IDX_3878420e57d4bf50531789c521" ON "participant" ("delegationId")',
  'CREATE INDEX "IDX_797b60873f763ea164f28bd0c3" ON "participant" ("officialId")',
  'CREATE INDEX "IDX_8ebfc28c2c824bbaf9fc712134" ON "participant" ("organisationId")',
  `CREATE TABLE "party" (
      "eventId" text NOT NULL,
      "countryCode" text NOT NULL,
      "kind" text NOT NULL,
      "sortDate" text NOT NULL,
      CONSTRAINT "FK_74c81e02dd38acea902b651cbc2" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_9c4867f76c6e98c0068c5f974d3" FOREIGN KEY ("countryCode") REFERENCES "country" ("code"),
      PRIMARY KEY ("eventId", "countryCode")
    )`,
  'CREATE INDEX "IDX_9558d095d5efede8d676c0c0ed" ON "party" ("countryCode", "kind", "sortDate", "eventId")',
  'CREATE INDEX "IDX_b26b2128bf1a6d1e3841137ca7" ON "party" ("countryCode", "sortDate", "eventId")',
  `CREATE TABLE "post" (
      "id" text PRIMARY KEY NOT NULL,
      "title" text NOT NULL,
      "organisationId" text,
      CONSTRAINT "FK_4a960d04938a65c3d3d83ee0d94" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id")
    )`,
  'CREATE INDEX "IDX_4a960d04938a65c3d3d83ee0d9" ON "post" ("organisationId")',
  `CREATE TABLE "post_accreditation" (
      "postId" text NOT NULL,
      "countryCode" text NOT NULL,
      CONSTRAINT "FK_bf592db2e1d67bfeaa8c52f907e" FOREIGN KEY ("postId") REFERENCES "post" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
      CONSTRAINT "FK_e0d1d5bade11a2c9628593ed85a" FOREIGN KEY ("countryCode") REFERENCES "country" ("code") ON DELETE CASCADE ON UPDATE CASCADE,
      PRIMARY KEY ("postId", "countryCode")
    )`,
  'CREATE INDEX "IDX_bf592db2e1d67bfeaa8c52f907" ON "post_accreditation" ("postId")',
  'CREATE INDEX "IDX_e0d1d5bade11a2c9628593ed85" ON "post_accreditation" ("countryCode")',
  `CREATE TABLE "post_holding" (
      "id" text PRIMARY KEY NOT NULL,
      "officialId" text NOT NULL,
      "postId" text NOT NULL,
      "observedStart" text,
      "observedEnd" text,
      "observedPrecision" text,
      "observedWithin" boolean,
      "observedBasis" text,
      CONSTRAINT "FK_cb71aa4a58cb48ebd0cedcaaf9b" FOREIGN KEY ("officialId") REFERENCES "official" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_a74ae3233b733ce064b3b879c03" FOREIGN KEY ("postId") REFERENCES "post" ("id") ON DELETE CASCADE
    )`,
  'CREATE INDEX "IDX_cb71aa4a58cb48ebd0cedcaaf9" ON "post_holding" ("officialId")',
  'CREATE INDEX "IDX_a74ae3233b733ce064b3b879c0" ON "post_holding" ("postId")',
  `CREATE TABLE "release" (
      "id" text PRIMARY KEY NOT NULL,
      "sequence" integer NOT NULL,
      "language" text,
      "title" text,
      "text" text NOT NULL,
      "url" text,
      "publishedOn" text,
      "sortDate" text NOT NULL,
      "sha256" text NOT NULL,
      "loadedAt" text NOT NULL,
      "publisherId" text,
      CONSTRAINT "UQ_1e1cf8c6f309d8b2ffe7005b5b5" UNIQUE ("sequence"),
      CONSTRAINT "FK_8448dee44d898dfa0de5d255591" FOREIGN KEY ("publisherId") REFERENCES "organisation" ("id")
    )`,
  'CREATE INDEX "IDX_004dbacc24d1a463c282158e6b" ON "release" ("language", "sortDate", "id")',
  'CREATE INDEX "IDX_459c53bc496070e33bfe514546" ON "release" ("publisherId", "sortDate", "id")',
  'CREATE INDEX "IDX_24b5283f028938dd03794bbbb4" ON "release" ("sortDate", "id")',
  `CREATE TABLE "statement" (
      "id" text PRIMARY KEY NOT NULL,
      "position" integer NOT NULL,
      "kind" text NOT NULL,
      "text" text NOT NULL,
      "joint" boolean NOT NULL,
      "eventId" text NOT NULL,
      "releaseId" text NOT NULL,
      "speakerId" text,
      CONSTRAINT "FK_2731b28cf5417ff0e5a9c33ea7b" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_13d62e98deb63e1c07de494d1aa" FOREIGN KEY ("releaseId") REFERENCES "release" ("id") ON DELETE CASCADE,
      CONSTRAINT "FK_bd11b818079ebfb124ee9ebea8f" FOREIGN KEY ("speakerId") REFERENCES "official" ("id")
    )`,
  'CREATE INDEX "IDX_2731b28cf5417ff0e5a9c33ea7" ON "statement" ("eventId")',
  'CREATE INDEX "IDX_13d62e98deb63e1c07de494d1a" ON "statement" ("releaseId")',
  `CREATE TABLE "statement_side" (
      "statementId" text NOT NULL,
      "countryCode" text NOT NULL,
      CONSTRAINT "FK_df8417a66368ce56fcdfc224976" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
      CONSTRAINT "FK_504506bd3852cd0278783e67f86" FOREIGN KEY ("countryCode") REFERENCES "country" ("code") ON DELETE CASCADE ON UPDATE CASCADE,
      PRIMARY KEY ("statementId", "countryCode")
    )`,
  'CREATE INDEX "IDX_df8417a66368ce56fcdfc22497" ON "statement_side" ("statementId")',
  'CREATE INDEX "IDX_504506bd3852cd0278783e67f8" ON "statement_side" ("countryCode")',
  `CREATE TABLE "statement_topic" (
      "statementId" text NOT NULL,
      "topicId" text NOT NULL,
      CONSTRAINT "FK_2b8474ccca4e212d959d93bf409" FOREIGN KEY ("statementId") REFERENCES "statement" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
      CONSTRAINT "FK_2cf5860984ffa06be3bdde7bc95" FOREIGN KEY ("topicId") REFERENCES "topic" ("id"),
      PRIMARY KEY ("statementId", "topicId")
    )`,
  'CREATE INDEX "IDX_2b8474ccca4e212d959d93bf40" ON "statement_topic" ("statementId")',
  'CREATE INDEX "IDX_2cf5860984ffa06be3bdde7bc9" ON "statement_topic" ("topicId")',
  `CREATE TABLE "topic" (
      "id" text PRIMARY KEY NOT NULL,
      "labels" text NOT NULL
    )`,
  `CREATE TABLE "word_form" (
      "stem" text NOT NULL,
      "form" text NOT NULL,
      PRIMARY KEY ("stem", "form")
    )`,
  `CREATE VIRTUAL TABLE "release_words" USING fts5 (
      title, text, content = 'release', content_rowid = 'sequence', tokenize = 'unicode61 remove_diacritics 2'
    )`,
];

export class Store1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('This is the first migration: to undo it, remove the store.');
  }
}
