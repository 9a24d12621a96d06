import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0005-links-and-quality-are-kept',
  sql: String.raw`
CREATE TABLE "links" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"state" text NOT NULL,
	"http_status" numeric,
	"failure" text,
	"checked_at" text,
	"first_failed_on" text,
	"last_failed_on" text,
	"times_failed" numeric,
	"places" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "links_url_idx" ON "links" ("url");
CREATE INDEX "links_state_idx" ON "links" ("state");
CREATE INDEX "links_checked_at_idx" ON "links" ("checked_at");
CREATE INDEX "links_updated_at_idx" ON "links" ("updated_at");
CREATE INDEX "links_created_at_idx" ON "links" ("created_at");
CREATE TABLE "links_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"departments_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "links"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("departments_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "links_rels_order_idx" ON "links_rels" ("order");
CREATE INDEX "links_rels_parent_idx" ON "links_rels" ("parent_id");
CREATE INDEX "links_rels_path_idx" ON "links_rels" ("path");
CREATE INDEX "links_rels_departments_id_idx" ON "links_rels" ("departments_id");
CREATE TABLE "quality_measures" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"measured_on" text NOT NULL,
	"department_id" text(36) NOT NULL,
	"average" numeric NOT NULL,
	"published" numeric NOT NULL,
	"unpublishable" numeric NOT NULL,
	"overdue" numeric NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "quality_measures_key_idx" ON "quality_measures" ("key");
CREATE INDEX "quality_measures_measured_on_idx" ON "quality_measures" ("measured_on");
CREATE INDEX "quality_measures_department_idx" ON "quality_measures" ("department_id");
CREATE INDEX "quality_measures_updated_at_idx" ON "quality_measures" ("updated_at");
CREATE INDEX "quality_measures_created_at_idx" ON "quality_measures" ("created_at");
ALTER TABLE "procedures" ADD "score" numeric;
CREATE INDEX "procedures_score_idx" ON "procedures" ("score");
ALTER TABLE "_procedures_v" ADD "version_score" numeric;
CREATE INDEX "_procedures_v_version_version_score_idx" ON "_procedures_v" ("version_score");
ALTER TABLE "tasks_rels" ADD "service_points_id" text(36) REFERENCES service_points(id);
CREATE INDEX "tasks_rels_service_points_id_idx" ON "tasks_rels" ("service_points_id");
ALTER TABLE "_tasks_v_rels" ADD "service_points_id" text(36) REFERENCES service_points(id);
CREATE INDEX "_tasks_v_rels_service_points_id_idx" ON "_tasks_v_rels" ("service_points_id");
ALTER TABLE "heartbeats" ADD "outcome" text;
ALTER TABLE "payload_locked_documents_rels" ADD "links_id" text(36) REFERENCES links(id);
ALTER TABLE "payload_locked_documents_rels" ADD "quality_measures_id" text(36) REFERENCES quality_measures(id);
CREATE INDEX "payload_locked_documents_rels_links_id_idx" ON "payload_locked_documents_rels" ("links_id");
CREATE INDEX "payload_locked_documents_rels_quality_measures_id_idx" ON "payload_locked_documents_rels" ("quality_measures_id");
`,
}
