import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0006-webhooks-and-earlier-publications',
  sql: String.raw`
CREATE TABLE "webhooks_kinds" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "webhooks"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "webhooks_kinds_order_idx" ON "webhooks_kinds" ("order");
CREATE INDEX "webhooks_kinds_parent_idx" ON "webhooks_kinds" ("parent_id");
CREATE TABLE "webhooks" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"active" integer DEFAULT true,
	"secret_made_at" text,
	"sent_up_to" numeric,
	"last_success_at" text,
	"failure" text,
	"secret" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" ("updated_at");
CREATE INDEX "webhooks_created_at_idx" ON "webhooks" ("created_at");
CREATE TABLE "webhook_deliveries" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"webhook_id" text(36) NOT NULL,
	"state" text NOT NULL,
	"failure" text,
	"tries" numeric,
	"http_status" numeric,
	"revision" numeric NOT NULL,
	"first_tried_at" text,
	"next_try_at" text,
	"sent_at" text,
	"body" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("webhook_id") REFERENCES "webhooks"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "webhook_deliveries_key_idx" ON "webhook_deliveries" ("key");
CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" ("webhook_id");
CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" ("state");
CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" ("updated_at");
CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" ("created_at");
CREATE TABLE "publication_history" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"revision" numeric NOT NULL,
	"live" integer DEFAULT false,
	"digest" text NOT NULL,
	"published_at" text,
	"documents" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "publication_history_key_idx" ON "publication_history" ("key");
CREATE UNIQUE INDEX "publication_history_revision_idx" ON "publication_history" ("revision");
CREATE INDEX "publication_history_published_at_idx" ON "publication_history" ("published_at");
CREATE INDEX "publication_history_updated_at_idx" ON "publication_history" ("updated_at");
CREATE INDEX "publication_history_created_at_idx" ON "publication_history" ("created_at");
ALTER TABLE "payload_locked_documents_rels" ADD "webhooks_id" text(36) REFERENCES webhooks(id);
ALTER TABLE "payload_locked_documents_rels" ADD "webhook_deliveries_id" text(36) REFERENCES webhook_deliveries(id);
ALTER TABLE "payload_locked_documents_rels" ADD "publication_history_id" text(36) REFERENCES publication_history(id);
CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" ("webhooks_id");
CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" ("webhook_deliveries_id");
CREATE INDEX "payload_locked_documents_rels_publication_history_id_idx" ON "payload_locked_documents_rels" ("publication_history_id");
`,
}
