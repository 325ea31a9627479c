import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few releases are corrected: those are found without reading all. */
export class Corrected1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "IDX_77ce1dda664924276365969de2" ON "release_facts" ("id") WHERE "corrections" IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "IDX_77ce1dda664924276365969de2"');
  }
}
