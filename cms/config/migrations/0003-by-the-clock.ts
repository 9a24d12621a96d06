import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0003-by-the-clock',
  sql: String.raw`
CREATE TABLE "holidays" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"day" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "holidays_day_idx" ON "holidays" ("day");
CREATE INDEX "holidays_updated_at_idx" ON "holidays" ("updated_at");
CREATE INDEX "holidays_created_at_idx" ON "holidays" ("created_at");
CREATE TABLE "holidays_locales" (
	"name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "holidays"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "holidays_locales_locale_parent_id_unique" ON "holidays_locales" ("_locale","_parent_id");
CREATE TABLE "outbox" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"tries" numeric,
	"next_try_at" text,
	"last_error" text,
	"sent_at" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "outbox_key_idx" ON "outbox" ("key");
CREATE INDEX "outbox_state_idx" ON "outbox" ("state");
CREATE INDEX "outbox_next_try_at_idx" ON "outbox" ("next_try_at");
CREATE INDEX "outbox_updated_at_idx" ON "outbox" ("updated_at");
CREATE INDEX "outbox_created_at_idx" ON "outbox" ("created_at");
ALTER TABLE "tasks" ADD "on_behalf_of_id" text(36) REFERENCES users(id);
CREATE INDEX "tasks_on_behalf_of_idx" ON "tasks" ("on_behalf_of_id");
ALTER TABLE "_tasks_v" ADD "version_on_behalf_of_id" text(36) REFERENCES users(id);
CREATE INDEX "_tasks_v_version_version_on_behalf_of_idx" ON "_tasks_v" ("version_on_behalf_of_id");
ALTER TABLE "users" ADD "language" text DEFAULT 'ca';
ALTER TABLE "payload_locked_documents_rels" ADD "holidays_id" text(36) REFERENCES holidays(id);
ALTER TABLE "payload_locked_documents_rels" ADD "outbox_id" text(36) REFERENCES outbox(id);
CREATE INDEX "payload_locked_documents_rels_holidays_id_idx" ON "payload_locked_documents_rels" ("holidays_id");
CREATE INDEX "payload_locked_documents_rels_outbox_id_idx" ON "payload_locked_documents_rels" ("outbox_id");
`,
}
