import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where releases come from, and from whom they are harvested: see `src/harvest/README.md`. */
const STATEMENTS = [
  'CREATE TABLE "coverage" ("era" text PRIMARY KEY NOT NULL)',
  `INSERT INTO "coverage" SELECT strftime('%Y-%m-%dT%H:%M:%fZ')`,
  `CREATE TABLE "peer" (
      "endpoint" text PRIMARY KEY NOT NULL,
      "cursor" text,
      "lastHarvestedAt" text,
      "failure" text,
      "refusal" text
    )`,
  `CREATE TABLE "source" (
      "id" text PRIMARY KEY NOT NULL,
      "name" text NOT NULL,
      "endpoint" text,
      "peerEndpoint" text,
      CONSTRAINT "FK_56e5fa90a5b393b3fe6a4d4a589" FOREIGN KEY ("peerEndpoint") REFERENCES "peer" ("endpoint") ON DELETE NO ACTION ON UPDATE NO ACTION
    )`,
  'CREATE INDEX "IDX_56e5fa90a5b393b3fe6a4d4a58" ON "source" ("peerEndpoint")',
  `INSERT INTO "source" ("id", "name")
    SELECT "release" ->> '$.publisher.id', max("release" ->> '$.publisher.name') FROM "release_facts"
    WHERE "release" ->> '$.publisher.id' IS NOT NULL GROUP BY 1`,
  `CREATE TABLE "new_release_facts" (
      "id" text PRIMARY KEY NOT NULL,
      "sequence" integer NOT NULL,
      "withdrawn" boolean NOT NULL,
      "release" text,
      "facts" text,
      "corrections" text,
      "originSource" text NOT NULL,
      "originEra" text NOT NULL,
      "originSequence" integer NOT NULL,
      CONSTRAINT "UQ_80689abf33061fee5f2ce55eb00" UNIQUE ("sequence")
    )`,
  `INSERT INTO "new_release_facts"
    SELECT f.*, substr(f."id", 9, instr(substr(f."id", 9), '/') - 1), c."era", f."sequence"
    FROM "release_facts" f CROSS JOIN "coverage" c`,
  'DROP TABLE "release_facts"',
  'ALTER TABLE "new_release_facts" RENAME TO "release_facts"',
];

export class Federation1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('What was harvested cannot be undone: to go back, remove the store and load it again.');
  }
}
