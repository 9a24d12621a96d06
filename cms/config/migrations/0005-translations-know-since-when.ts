import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0005-translations-know-since-when',
  sql: String.raw`
ALTER TABLE "procedures" ADD "translations_es_since" text;
ALTER TABLE "procedures" ADD "translations_en_since" text;
CREATE INDEX "procedures_translations_es_translations_es_state_idx" ON "procedures" ("translations_es_state");
CREATE INDEX "procedures_translations_en_translations_en_state_idx" ON "procedures" ("translations_en_state");
ALTER TABLE "_procedures_v" ADD "version_translations_es_since" text;
ALTER TABLE "_procedures_v" ADD "version_translations_en_since" text;
CREATE INDEX "_procedures_v_version_translations_es_version_translatio_idx" ON "_procedures_v" ("version_translations_es_state");
CREATE INDEX "_procedures_v_version_translations_en_version_translatio_idx" ON "_procedures_v" ("version_translations_en_state");
ALTER TABLE "forms" ADD "translations_es_since" text;
ALTER TABLE "forms" ADD "translations_en_since" text;
CREATE INDEX "forms_translations_es_translations_es_state_idx" ON "forms" ("translations_es_state");
CREATE INDEX "forms_translations_en_translations_en_state_idx" ON "forms" ("translations_en_state");
ALTER TABLE "_forms_v" ADD "version_translations_es_since" text;
ALTER TABLE "_forms_v" ADD "version_translations_en_since" text;
CREATE INDEX "_forms_v_version_translations_es_version_translations_es_idx" ON "_forms_v" ("version_translations_es_state");
CREATE INDEX "_forms_v_version_translations_en_version_translations_en_idx" ON "_forms_v" ("version_translations_en_state");
ALTER TABLE "protocols" ADD "translations_es_since" text;
ALTER TABLE "protocols" ADD "translations_en_since" text;
CREATE INDEX "protocols_translations_es_translations_es_state_idx" ON "protocols" ("translations_es_state");
CREATE INDEX "protocols_translations_en_translations_en_state_idx" ON "protocols" ("translations_en_state");
ALTER TABLE "_protocols_v" ADD "version_translations_es_since" text;
ALTER TABLE "_protocols_v" ADD "version_translations_en_since" text;
CREATE INDEX "_protocols_v_version_translations_es_version_translation_idx" ON "_protocols_v" ("version_translations_es_state");
CREATE INDEX "_protocols_v_version_translations_en_version_translation_idx" ON "_protocols_v" ("version_translations_en_state");
ALTER TABLE "faqs" ADD "translations_es_since" text;
ALTER TABLE "faqs" ADD "translations_en_since" text;
CREATE INDEX "faqs_translations_es_translations_es_state_idx" ON "faqs" ("translations_es_state");
CREATE INDEX "faqs_translations_en_translations_en_state_idx" ON "faqs" ("translations_en_state");
ALTER TABLE "_faqs_v" ADD "version_translations_es_since" text;
ALTER TABLE "_faqs_v" ADD "version_translations_en_since" text;
CREATE INDEX "_faqs_v_version_translations_es_version_translations_es__idx" ON "_faqs_v" ("version_translations_es_state");
CREATE INDEX "_faqs_v_version_translations_en_version_translations_en__idx" ON "_faqs_v" ("version_translations_en_state");
`,
}
