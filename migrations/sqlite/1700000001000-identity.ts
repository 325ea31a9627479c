import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What releases say each, and what settles who and what is one: see `src/load/README.md`. */
const STATEMENTS = [
  `CREATE TABLE "account" (
      "id" text PRIMARY KEY NOT NULL,
      "publishedOn" text NOT NULL,
      "claim" text NOT NULL,
      "status" text NOT NULL,
      "round" integer,
      "mode" text,
      "differs" text NOT NULL,
      "eventId" text NOT NULL,
      "releaseId" text NOT NULL,
      "placeCountrycode" text,
      "dateStart" text,
      "dateEnd" text,
      "datePrecision" text,
      "dateWithin" boolean,
      "dateBasis" text,
      "placeLocalname" text,
      "placeLatinname" text,
      CONSTRAINT "FK_31bac5f85006b647ebbffeebbcf" FOREIGN KEY ("eventId") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT "FK_f647dacf2ca42f2791222cfe7a9" FOREIGN KEY ("releaseId") REFERENCES "release" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT "FK_cf6f7e982a205b08ef580b98d75" FOREIGN KEY ("placeCountrycode") REFERENCES "country" ("code") ON DELETE NO ACTION ON UPDATE NO ACTION
    )`,
  'CREATE INDEX "IDX_31bac5f85006b647ebbffeebbc" ON "account" ("eventId")',
  'CREATE INDEX "IDX_f647dacf2ca42f2791222cfe7a" ON "account" ("releaseId")',
  `CREATE TABLE "account_block" (
      "block" text NOT NULL,
      "accountId" text NOT NULL,
      CONSTRAINT "FK_a959fa9433a45ef2b054e959787" FOREIGN KEY ("accountId") REFERENCES "account" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      PRIMARY KEY ("block", "accountId")
    ) WITHOUT ROWID`,
  'CREATE INDEX "IDX_a959fa9433a45ef2b054e95978" ON "account_block" ("accountId")',
  `CREATE TABLE "account_participant" (
      "id" text PRIMARY KEY NOT NULL,
      "position" integer NOT NULL,
      "name" text,
      "group" text,
      "role" text NOT NULL,
      "roleBasis" text NOT NULL,
      "accountId" text NOT NULL,
      "personaId" text,
      "countryCode" text,
      "postId" text,
      "organisationId" text,
      CONSTRAINT "FK_e3530771c2e6611dc3db8682035" FOREIGN KEY ("accountId") REFERENCES "account" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT "FK_1b9b27520e98dd04283a89a420c" FOREIGN KEY ("personaId") REFERENCES "persona" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT "FK_fc998278fd32ec52ce36b89de2c" FOREIGN KEY ("countryCode") REFERENCES "country" ("code") ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT "FK_09b25c1bfea9079b1dfb69f21b4" FOREIGN KEY ("postId") REFERENCES "post" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
      CONSTRAINT "FK_3c9467c8b2d9956665cc89d7799" FOREIGN KEY ("organisationId") REFERENCES "organisation" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
    )`,
  'CREATE INDEX "IDX_e3530771c2e6611dc3db868203" ON "account_participant" ("accountId")',
  'CREATE INDEX "IDX_1b9b27520e98dd04283a89a420" ON "account_participant" ("personaId")',
  `CREATE TABLE "alias" (
      "alias" text PRIMARY KEY NOT NULL,
      "id" text NOT NULL
    )`,
  'CREATE INDEX "IDX_b1848d04b41d10a5712fc2e673" ON "alias" ("id")',
  `CREATE TABLE "attestation" (
      "entity" text NOT NULL,
      "field" text NOT NULL,
      "value" text NOT NULL,
      "releases" integer NOT NULL,
      PRIMARY KEY ("entity", "field", "value")
    ) WITHOUT ROWID`,
  `CREATE TABLE "correction" (
      "id" text PRIMARY KEY NOT NULL,
      "fact" text,
      "by" text NOT NULL,
      "on" text NOT NULL,
      "why" text NOT NULL,
      "field" text NOT NULL,
      "was" text,
      "releaseId" text NOT NULL,
      CONSTRAINT "FK_b0d70e3da32bee8697de1cfa67a" FOREIGN KEY ("releaseId") REFERENCES "release" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
    )`,
  'CREATE INDEX "IDX_b0d70e3da32bee8697de1cfa67" ON "correction" ("releaseId")',
  'CREATE INDEX "IDX_cdc05c87f3b94492c86b8c1d19" ON "correction" ("fact")',
  `CREATE TABLE "identity_decision" (
      "sequence" integer PRIMARY KEY NOT NULL,
      "kind" text NOT NULL,
      "groups" text NOT NULL,
      "reason" text NOT NULL,
      "by" text NOT NULL,
      "on" text NOT NULL
    )`,
  `CREATE TABLE "identity_link" (
      "one" text NOT NULL,
      "other" text NOT NULL,
      "entity" text NOT NULL,
      "score" real NOT NULL,
      "reasons" text NOT NULL,
      PRIMARY KEY ("one", "other")
    ) WITHOUT ROWID`,
  'CREATE INDEX "IDX_7016f7295e457b0c1fb2be781b" ON "identity_link" ("entity")',
  `CREATE TABLE "likeness" (
      "officialId" text NOT NULL,
      "otherId" text NOT NULL,
      "score" real NOT NULL,
      "reasons" text NOT NULL,
      CONSTRAINT "FK_9d8e304feb8b7cd11313ed0144a" FOREIGN KEY ("officialId") REFERENCES "official" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT "FK_0fbe724a4de59a70cf58b841e73" FOREIGN KEY ("otherId") REFERENCES "official" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      PRIMARY KEY ("officialId", "otherId")
    )`,
  'CREATE INDEX "IDX_0fbe724a4de59a70cf58b841e7" ON "likeness" ("otherId")',
  `CREATE TABLE "official_claim" (
      "releaseId" text NOT NULL,
      "personaId" text NOT NULL,
      "day" text,
      CONSTRAINT "FK_be6e9bde4ce7ad820d4eb81d223" FOREIGN KEY ("releaseId") REFERENCES "release" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      CONSTRAINT "FK_3ee08b5c79fd552086f837737d5" FOREIGN KEY ("personaId") REFERENCES "persona" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      PRIMARY KEY ("releaseId", "personaId")
    ) WITHOUT ROWID`,
  'CREATE INDEX "IDX_dfdcdb5692595b4a6b035562d2" ON "official_claim" ("personaId", "day")',
  `CREATE TABLE "persona" (
      "id" text PRIMARY KEY NOT NULL,
      "claim" text NOT NULL,
      "officialId" text NOT NULL,
      CONSTRAINT "FK_e4f2d46f5519f6ad68953930681" FOREIGN KEY ("officialId") REFERENCES "official" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
    )`,
  'CREATE INDEX "IDX_e4f2d46f5519f6ad6895393068" ON "persona" ("officialId")',
  `CREATE TABLE "persona_block" (
      "block" text NOT NULL,
      "personaId" text NOT NULL,
      CONSTRAINT "FK_9da8575ff22deacae4ccf543dc2" FOREIGN KEY ("personaId") REFERENCES "persona" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
      PRIMARY KEY ("block", "personaId")
    ) WITHOUT ROWID`,
  'CREATE INDEX "IDX_9da8575ff22deacae4ccf543dc" ON "persona_block" ("personaId")',
  `CREATE TABLE "persona_tie" (
      "one" text NOT NULL,
      "other" text NOT NULL,
      "source" text NOT NULL,
      PRIMARY KEY ("one", "other", "source")
    ) WITHOUT ROWID`,
  'CREATE INDEX "IDX_0b40be152446b8565fed2a03cf" ON "persona_tie" ("source")',
  `CREATE TABLE "release_facts" (
      "id" text PRIMARY KEY NOT NULL,
      "sequence" integer NOT NULL,
      "withdrawn" boolean NOT NULL,
      "release" text,
      "facts" text,
      "corrections" text,
      CONSTRAINT "UQ_80689abf33061fee5f2ce55eb00" UNIQUE ("sequence")
    )`,
];

/** What was loaded before, each table after those that refer to it. */
const EMPTIED =
  'statement_topic statement_side event_topic event_release post_accreditation mention statement participant delegation party event post_holding name_key official_name official word_form release post organisation topic country'.split(
    ' ',
  );

export class Identity1700000001000 implements MigrationInterface {
  /** Facts were not kept before: releases that were loaded without have to be loaded again. */
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
    await runner.query(`INSERT INTO "release_words" ("release_words") VALUES ('delete-all')`);
    for (const table of EMPTIED) await runner.query(`DELETE FROM "${table}"`);
  }

  down(): Promise<void> {
    throw new Error(
      'What is settled of identity cannot be undone: to go back, remove the store and load it again.',
    );
  }
}
