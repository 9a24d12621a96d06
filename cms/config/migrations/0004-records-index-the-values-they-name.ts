import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0004-records-index-the-values-they-name',
  sql: String.raw`
ALTER TABLE "procedures_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "procedures_rels_shared_values_id_idx" ON "procedures_rels" ("shared_values_id");
ALTER TABLE "_procedures_v_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "_procedures_v_rels_shared_values_id_idx" ON "_procedures_v_rels" ("shared_values_id");
ALTER TABLE "protocols_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "protocols_rels_shared_values_id_idx" ON "protocols_rels" ("shared_values_id");
ALTER TABLE "_protocols_v_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "_protocols_v_rels_shared_values_id_idx" ON "_protocols_v_rels" ("shared_values_id");
ALTER TABLE "faqs_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "faqs_rels_shared_values_id_idx" ON "faqs_rels" ("shared_values_id");
ALTER TABLE "_faqs_v_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "_faqs_v_rels_shared_values_id_idx" ON "_faqs_v_rels" ("shared_values_id");
`,
}
