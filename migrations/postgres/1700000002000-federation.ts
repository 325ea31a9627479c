import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ordered by bytes, as in SQLite, whatever the locale of the database. */
const TEXT = 'text COLLATE "C"';

/** Where releases come from, and from whom they are harvested: see `src/harvest/README.md`. */
const STATEMENTS = [
  `CREATE TABLE "coverage" ("era" ${TEXT} NOT NULL, CONSTRAINT "PK_4037def10f0abfe70ea8f5f28db" PRIMARY KEY ("era"))`,
  `INSERT INTO "coverage" SELECT to_char(now() AT TIME ZONE 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  `CREATE TABLE "peer" (
      "endpoint" ${TEXT} NOT NULL,
      "cursor" ${TEXT},
      "lastHarvestedAt" ${TEXT},
      "failure" ${TEXT},
      "refusal" ${TEXT},
      CONSTRAINT "PK_7101e17696755c4db6946ea94dd" PRIMARY KEY ("endpoint")
    )`,
  `CREATE TABLE "source" (
      "id" ${TEXT} NOT NULL,
      "name" ${TEXT} NOT NULL,
      "endpoint" ${TEXT},
      "peerEndpoint" ${TEXT},
      CONSTRAINT "PK_018c433f8264b58c86363eaadde" PRIMARY KEY ("id")
    )`,
  'CREATE INDEX "IDX_56e5fa90a5b393b3fe6a4d4a58" ON "source" ("peerEndpoint")',
  `ALTER TABLE "source" ADD CONSTRAINT "FK_56e5fa90a5b393b3fe6a4d4a589" FOREIGN KEY ("peerEndpoint") REFERENCES "peer"("endpoint") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `INSERT INTO "source" ("id", "name")
    SELECT "release"::json #>> '{publisher,id}', max("release"::json #>> '{publisher,name}') FROM "release_facts"
    WHERE "release"::json #>> '{publisher,id}' IS NOT NULL GROUP BY 1`,
  `ALTER TABLE "release_facts"
    ADD "originSource" ${TEXT}, ADD "originEra" ${TEXT}, ADD "originSequence" integer`,
  `UPDATE "release_facts" SET "originSource" = split_part("id", '/', 2), "originEra" = c."era", "originSequence" = "sequence"
    FROM "coverage" c`,
  `ALTER TABLE "release_facts"
    ALTER "originSource" SET NOT NULL, ALTER "originEra" SET NOT NULL, ALTER "originSequence" SET NOT NULL`,
];

export class Federation1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  down(): Promise<void> {
    throw new Error('What was harvested cannot be undone: to go back, remove the store and load it again.');
  }
}
