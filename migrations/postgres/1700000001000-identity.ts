import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ordered by bytes, as in SQLite, whatever the locale of the database. */
const TEXT = 'text COLLATE "C"';

/** What releases say each, and what settles who and what is one: see `src/load/README.md`. */
const STATEMENTS = [
  `CREATE TABLE "correction" (
      "id" ${TEXT} NOT NULL,
      "fact" ${TEXT},
      "by" ${TEXT} NOT NULL,
      "on" ${TEXT} NOT NULL,
      "why" ${TEXT} NOT NULL,
      "field" ${TEXT} NOT NULL,
      "was" ${TEXT},
      "releaseId" ${TEXT} NOT NULL,
      CONSTRAINT "PK_87d78e856994ebac898b898ad9a" PRIMARY KEY ("id")
    )`,
  'CREATE INDEX "IDX_b0d70e3da32bee8697de1cfa67" ON "correction" ("releaseId")',
  'CREATE INDEX "IDX_cdc05c87f3b94492c86b8c1d19" ON "correction" ("fact")',
  `CREATE TABLE "likeness" (
      "officialId" ${TEXT} NOT NULL,
      "otherId" ${TEXT} NOT NULL,
      "score" real NOT NULL,
      "reasons" ${TEXT} NOT NULL,
      CONSTRAINT "PK_228cc3f13048fc45b4e85805e10" PRIMARY KEY ("officialId", "otherId")
    )`,
  'CREATE INDEX "IDX_0fbe724a4de59a70cf58b841e7" ON "likeness" ("otherId")',
  `CREATE TABLE "persona" (
      "id" ${TEXT} NOT NULL,
      "claim" ${TEXT} NOT NULL,
      "officialId" ${TEXT} NOT NULL,
      CONSTRAINT "PK_13aefc75f60510f2be4cd243d71" PRIMARY KEY ("id")
    )`,
  'CREATE INDEX "IDX_e4f2d46f5519f6ad6895393068" ON "persona" ("officialId")',
  `CREATE TABLE "account_participant" (
      "id" ${TEXT} NOT NULL,
      "position" integer NOT NULL,
      "name" ${TEXT},
      "group" ${TEXT},
      "role" ${TEXT} NOT NULL,
      "roleBasis" ${TEXT} NOT NULL,
      "accountId" ${TEXT} NOT NULL,
      "personaId" ${TEXT},
      "countryCode" ${TEXT},
      "postId" ${TEXT},
      "organisationId" ${TEXT},
      CONSTRAINT "PK_f370203e44a313503bb0f7e597a" PRIMARY KEY ("id")
    )`,
  'CREATE INDEX "IDX_e3530771c2e6611dc3db868203" ON "account_participant" ("accountId")',
  'CREATE INDEX "IDX_1b9b27520e98dd04283a89a420" ON "account_participant" ("personaId")',
  `CREATE TABLE "account" (
      "id" ${TEXT} NOT NULL,
      "publishedOn" ${TEXT} NOT NULL,
      "claim" ${TEXT} NOT NULL,
      "status" ${TEXT} NOT NULL,
      "round" integer,
      "mode" ${TEXT},
      "differs" ${TEXT} NOT NULL,
      "eventId" ${TEXT} NOT NULL,
      "releaseId" ${TEXT} NOT NULL,
      "placeCountrycode" ${TEXT},
      "dateStart" ${TEXT},
      "dateEnd" ${TEXT},
      "datePrecision" ${TEXT},
      "dateWithin" boolean,
      "dateBasis" ${TEXT},
      "placeLocalname" ${TEXT},
      "placeLatinname" ${TEXT},
      CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id")
    )`,
  'CREATE INDEX "IDX_31bac5f85006b647ebbffeebbc" ON "account" ("eventId")',
  'CREATE INDEX "IDX_f647dacf2ca42f2791222cfe7a" ON "account" ("releaseId")',
  `CREATE TABLE "account_block" (
      "block" ${TEXT} NOT NULL,
      "accountId" ${TEXT} NOT NULL,
      CONSTRAINT "PK_ccb1306625fb953c770234977d5" PRIMARY KEY ("block", "accountId")
    )`,
  'CREATE INDEX "IDX_a959fa9433a45ef2b054e95978" ON "account_block" ("accountId")',
  `CREATE TABLE "alias" (
      "alias" ${TEXT} NOT NULL,
      "id" ${TEXT} NOT NULL,
      CONSTRAINT "PK_6a8a594f0a5546f8082b0c405c8" PRIMARY KEY ("alias")
    )`,
  'CREATE INDEX "IDX_b1848d04b41d10a5712fc2e673" ON "alias" ("id")',
  `CREATE TABLE "attestation" (
      "entity" ${TEXT} NOT NULL,
      "field" ${TEXT} NOT NULL,
      "value" ${TEXT} NOT NULL,
      "releases" integer NOT NULL,
      CONSTRAINT "PK_f6059b449aec0b500e81458e882" PRIMARY KEY ("entity", "field", "value")
    )`,
  `CREATE TABLE "identity_decision" (
      "sequence" integer NOT NULL,
      "kind" ${TEXT} NOT NULL,
      "groups" ${TEXT} NOT NULL,
      "reason" ${TEXT} NOT NULL,
      "by" ${TEXT} NOT NULL,
      "on" ${TEXT} NOT NULL,
      CONSTRAINT "PK_973c801c663e2a1356ab56a556c" PRIMARY KEY ("sequence")
    )`,
  `CREATE TABLE "identity_link" (
      "one" ${TEXT} NOT NULL,
      "other" ${TEXT} NOT NULL,
      "entity" ${TEXT} NOT NULL,
      "score" real NOT NULL,
      "reasons" ${TEXT} NOT NULL,
      CONSTRAINT "PK_38c18477a011f0abbdb545136a3" PRIMARY KEY ("one", "other")
    )`,
  'CREATE INDEX "IDX_7016f7295e457b0c1fb2be781b" ON "identity_link" ("entity")',
  `CREATE TABLE "official_claim" (
      "releaseId" ${TEXT} NOT NULL,
      "personaId" ${TEXT} NOT NULL,
      "day" ${TEXT},
      CONSTRAINT "PK_e8a4152c186006995b438ff4568" PRIMARY KEY ("releaseId", "personaId")
    )`,
  'CREATE INDEX "IDX_dfdcdb5692595b4a6b035562d2" ON "official_claim" ("personaId", "day")',
  `CREATE TABLE "persona_block" (
      "block" ${TEXT} NOT NULL,
      "personaId" ${TEXT} NOT NULL,
      CONSTRAINT "PK_adcd938fdc17d94c30730fac1e3" PRIMARY KEY ("block", "personaId")
    )`,
  'CREATE INDEX "IDX_9da8575ff22deacae4ccf543dc" ON "persona_block" ("personaId")',
  `CREATE TABLE "persona_tie" (
      "one" ${TEXT} NOT NULL,
      "other" ${TEXT} NOT NULL,
      "source" ${TEXT} NOT NULL,
      CONSTRAINT "PK_3833bedf495771fb4ecb4d66404" PRIMARY KEY ("one", "other", "source")
    )`,
  'CREATE INDEX "IDX_0b40be152446b8565fed2a03cf" ON "persona_tie" ("source")',
  `CREATE TABLE "release_facts" (
      "id" ${TEXT} NOT NULL,
      "sequence" integer NOT NULL,
      "withdrawn" boolean NOT NULL,
      "release" ${TEXT},
      "facts" ${TEXT},
      "corrections" ${TEXT},
      CONSTRAINT "UQ_80689abf33061fee5f2ce55eb00" UNIQUE ("sequence"),
      CONSTRAINT "PK_464573d6195ec43ccd2229e8367" PRIMARY KEY ("id")
    )`,
  `ALTER TABLE "correction" ADD CONSTRAINT "FK_b0d70e3da32bee8697de1cfa67a" FOREIGN KEY ("releaseId") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "likeness" ADD CONSTRAINT "FK_9d8e304feb8b7cd11313ed0144a" FOREIGN KEY ("officialId") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "likeness" ADD CONSTRAINT "FK_0fbe724a4de59a70cf58b841e73" FOREIGN KEY ("otherId") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "persona" ADD CONSTRAINT "FK_e4f2d46f5519f6ad68953930681" FOREIGN KEY ("officialId") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "account_participant" ADD CONSTRAINT "FK_e3530771c2e6611dc3db8682035" FOREIGN KEY ("accountId") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "account_participant" ADD CONSTRAINT "FK_1b9b27520e98dd04283a89a420c" FOREIGN KEY ("personaId") REFERENCES "persona"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_participant" ADD CONSTRAINT "FK_fc998278fd32ec52ce36b89de2c" FOREIGN KEY ("countryCode") REFERENCES "country"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_participant" ADD CONSTRAINT "FK_09b25c1bfea9079b1dfb69f21b4" FOREIGN KEY ("postId") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_participant" ADD CONSTRAINT "FK_3c9467c8b2d9956665cc89d7799" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account" ADD CONSTRAINT "FK_31bac5f85006b647ebbffeebbcf" FOREIGN KEY ("eventId") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "account" ADD CONSTRAINT "FK_f647dacf2ca42f2791222cfe7a9" FOREIGN KEY ("releaseId") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "account" ADD CONSTRAINT "FK_cf6f7e982a205b08ef580b98d75" FOREIGN KEY ("placeCountrycode") REFERENCES "country"("code") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "account_block" ADD CONSTRAINT "FK_a959fa9433a45ef2b054e959787" FOREIGN KEY ("accountId") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "official_claim" ADD CONSTRAINT "FK_be6e9bde4ce7ad820d4eb81d223" FOREIGN KEY ("releaseId") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "official_claim" ADD CONSTRAINT "FK_3ee08b5c79fd552086f837737d5" FOREIGN KEY ("personaId") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "persona_block" ADD CONSTRAINT "FK_9da8575ff22deacae4ccf543dc2" FOREIGN KEY ("personaId") REFERENCES "persona"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** What was loaded before, each table after those that refer to it. */
const EMPTIED =
  'release_words statement_topic statement_side event_topic event_release post_accreditation mention statement participant delegation party event post_holding name_key official_name official word_form release post organisation topic country'.split(
    ' ',
  );

export class Identity1700000001000 implements MigrationInterface {
  /** Facts were not kept before: releases that were loaded without have to be loaded again. */
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    for (const table of EMPTIED) await runner.query(`DELETE FROM "${table}"`);
  }

  down(): Promise<void> {
    throw new Error(
      'What is settled of identity cannot be undone: to go back, remove the store and load it again.',
    );
  }
}
