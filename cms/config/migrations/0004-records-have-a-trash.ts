import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0004-records-have-a-trash',
  sql: String.raw`
ALTER TABLE "procedures" ADD "imported_original" text;
ALTER TABLE "procedures" ADD "deleted_at" text;
CREATE INDEX "procedures_deleted_at_idx" ON "procedures" ("deleted_at");
ALTER TABLE "_procedures_v" ADD "version_imported_original" text;
ALTER TABLE "_procedures_v" ADD "version_deleted_at" text;
CREATE INDEX "_procedures_v_version_version_deleted_at_idx" ON "_procedures_v" ("version_deleted_at");
ALTER TABLE "forms" ADD "deleted_at" text;
CREATE INDEX "forms_deleted_at_idx" ON "forms" ("deleted_at");
ALTER TABLE "_forms_v" ADD "version_deleted_at" text;
CREATE INDEX "_forms_v_version_version_deleted_at_idx" ON "_forms_v" ("version_deleted_at");
ALTER TABLE "protocols" ADD "deleted_at" text;
CREATE INDEX "protocols_deleted_at_idx" ON "protocols" ("deleted_at");
ALTER TABLE "_protocols_v" ADD "version_deleted_at" text;
CREATE INDEX "_protocols_v_version_version_deleted_at_idx" ON "_protocols_v" ("version_deleted_at");
ALTER TABLE "faqs" ADD "deleted_at" text;
CREATE INDEX "faqs_deleted_at_idx" ON "faqs" ("deleted_at");
ALTER TABLE "_faqs_v" ADD "version_deleted_at" text;
CREATE INDEX "_faqs_v_version_version_deleted_at_idx" ON "_faqs_v" ("version_deleted_at");
`,
}
