import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0005-inventory-remembers-its-sources',
  sql: String.raw`
CREATE TABLE "inventory_sources" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"mapping" text,
	"last_file" text,
	"last_import_at" text,
	"counts" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "inventory_sources_name_idx" ON "inventory_sources" ("name");
CREATE INDEX "inventory_sources_updated_at_idx" ON "inventory_sources" ("updated_at");
CREATE INDEX "inventory_sources_created_at_idx" ON "inventory_sources" ("created_at");
ALTER TABLE "inventory" ADD "source_name" text;
ALTER TABLE "inventory" ADD "merge_into_id" text(36) REFERENCES inventory(id);
ALTER TABLE "inventory" ADD "family_id" text(36) REFERENCES families(id);
ALTER TABLE "inventory" ADD "moved_to" text;
ALTER TABLE "inventory" ADD "faq_id" text(36) REFERENCES faqs(id);
CREATE INDEX "inventory_source_name_idx" ON "inventory" ("source_name");
CREATE INDEX "inventory_merge_into_idx" ON "inventory" ("merge_into_id");
CREATE INDEX "inventory_family_idx" ON "inventory" ("family_id");
CREATE INDEX "inventory_faq_idx" ON "inventory" ("faq_id");
ALTER TABLE "_inventory_v" ADD "version_source_name" text;
ALTER TABLE "_inventory_v" ADD "version_merge_into_id" text(36) REFERENCES inventory(id);
ALTER TABLE "_inventory_v" ADD "version_family_id" text(36) REFERENCES families(id);
ALTER TABLE "_inventory_v" ADD "version_moved_to" text;
ALTER TABLE "_inventory_v" ADD "version_faq_id" text(36) REFERENCES faqs(id);
CREATE INDEX "_inventory_v_version_version_source_name_idx" ON "_inventory_v" ("version_source_name");
CREATE INDEX "_inventory_v_version_version_merge_into_idx" ON "_inventory_v" ("version_merge_into_id");
CREATE INDEX "_inventory_v_version_version_family_idx" ON "_inventory_v" ("version_family_id");
CREATE INDEX "_inventory_v_version_version_faq_idx" ON "_inventory_v" ("version_faq_id");
ALTER TABLE "payload_locked_documents_rels" ADD "inventory_sources_id" text(36) REFERENCES inventory_sources(id);
CREATE INDEX "payload_locked_documents_rels_inventory_sources_id_idx" ON "payload_locked_documents_rels" ("inventory_sources_id");
`,
}
