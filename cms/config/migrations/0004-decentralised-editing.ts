import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0004-decentralised-editing',
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
CREATE TABLE "holidays" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"day" text NOT NULL,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "holidays_day_idx" ON "holidays" ("day");
CREATE INDEX "holidays_active_idx" ON "holidays" ("active");
CREATE INDEX "holidays_edited_by_idx" ON "holidays" ("edited_by_id");
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
CREATE TABLE "_holidays_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_day" text NOT NULL,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "holidays"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_holidays_v_parent_idx" ON "_holidays_v" ("parent_id");
CREATE INDEX "_holidays_v_version_version_day_idx" ON "_holidays_v" ("version_day");
CREATE INDEX "_holidays_v_version_version_active_idx" ON "_holidays_v" ("version_active");
CREATE INDEX "_holidays_v_version_version_edited_by_idx" ON "_holidays_v" ("version_edited_by_id");
CREATE INDEX "_holidays_v_version_version_updated_at_idx" ON "_holidays_v" ("version_updated_at");
CREATE INDEX "_holidays_v_version_version_created_at_idx" ON "_holidays_v" ("version_created_at");
CREATE INDEX "_holidays_v_created_at_idx" ON "_holidays_v" ("created_at");
CREATE INDEX "_holidays_v_updated_at_idx" ON "_holidays_v" ("updated_at");
CREATE TABLE "_holidays_v_locales" (
	"version_name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_holidays_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_holidays_v_locales_locale_parent_id_unique" ON "_holidays_v_locales" ("_locale","_parent_id");
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
ALTER TABLE "procedures" ADD "imported_original" text;
ALTER TABLE "procedures" ADD "translations_es_since" text;
ALTER TABLE "procedures" ADD "translations_en_since" text;
ALTER TABLE "procedures" ADD "state_since" text;
ALTER TABLE "procedures" ADD "written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "scheduled_at" text;
ALTER TABLE "procedures" ADD "scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "rejections" numeric;
ALTER TABLE "procedures" ADD "returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "returned_at" text;
ALTER TABLE "procedures" ADD "returned_reason" text;
ALTER TABLE "procedures" ADD "returned_fields" text;
ALTER TABLE "procedures" ADD "legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "procedures" ADD "legal_review_at" text;
ALTER TABLE "procedures" ADD "legal_review_remark" text;
ALTER TABLE "procedures" ADD "legal_review_digest" text;
ALTER TABLE "procedures" ADD "legal_review_asked" integer DEFAULT false;
ALTER TABLE "procedures" ADD "deleted_at" text;
CREATE INDEX "procedures_translations_es_translations_es_state_idx" ON "procedures" ("translations_es_state");
CREATE INDEX "procedures_translations_en_translations_en_state_idx" ON "procedures" ("translations_en_state");
CREATE INDEX "procedures_written_by_idx" ON "procedures" ("written_by_id");
CREATE INDEX "procedures_submitted_by_idx" ON "procedures" ("submitted_by_id");
CREATE INDEX "procedures_sent_to_idx" ON "procedures" ("sent_to_id");
CREATE INDEX "procedures_validated_by_idx" ON "procedures" ("validated_by_id");
CREATE INDEX "procedures_approved_by_idx" ON "procedures" ("approved_by_id");
CREATE INDEX "procedures_scheduled_at_idx" ON "procedures" ("scheduled_at");
CREATE INDEX "procedures_scheduled_by_idx" ON "procedures" ("scheduled_by_id");
CREATE INDEX "procedures_returned_returned_by_idx" ON "procedures" ("returned_by_id");
CREATE INDEX "procedures_legal_review_legal_review_by_idx" ON "procedures" ("legal_review_by_id");
CREATE INDEX "procedures_deleted_at_idx" ON "procedures" ("deleted_at");
ALTER TABLE "procedures_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "procedures_rels_shared_values_id_idx" ON "procedures_rels" ("shared_values_id");
ALTER TABLE "_procedures_v" ADD "version_imported_original" text;
ALTER TABLE "_procedures_v" ADD "version_translations_es_since" text;
ALTER TABLE "_procedures_v" ADD "version_translations_en_since" text;
ALTER TABLE "_procedures_v" ADD "version_state_since" text;
ALTER TABLE "_procedures_v" ADD "version_written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_scheduled_at" text;
ALTER TABLE "_procedures_v" ADD "version_scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_rejections" numeric;
ALTER TABLE "_procedures_v" ADD "version_returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_returned_at" text;
ALTER TABLE "_procedures_v" ADD "version_returned_reason" text;
ALTER TABLE "_procedures_v" ADD "version_returned_fields" text;
ALTER TABLE "_procedures_v" ADD "version_legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_procedures_v" ADD "version_legal_review_at" text;
ALTER TABLE "_procedures_v" ADD "version_legal_review_remark" text;
ALTER TABLE "_procedures_v" ADD "version_legal_review_digest" text;
ALTER TABLE "_procedures_v" ADD "version_legal_review_asked" integer DEFAULT false;
ALTER TABLE "_procedures_v" ADD "version_deleted_at" text;
CREATE INDEX "_procedures_v_version_translations_es_version_translatio_idx" ON "_procedures_v" ("version_translations_es_state");
CREATE INDEX "_procedures_v_version_translations_en_version_translatio_idx" ON "_procedures_v" ("version_translations_en_state");
CREATE INDEX "_procedures_v_version_version_written_by_idx" ON "_procedures_v" ("version_written_by_id");
CREATE INDEX "_procedures_v_version_version_submitted_by_idx" ON "_procedures_v" ("version_submitted_by_id");
CREATE INDEX "_procedures_v_version_version_sent_to_idx" ON "_procedures_v" ("version_sent_to_id");
CREATE INDEX "_procedures_v_version_version_validated_by_idx" ON "_procedures_v" ("version_validated_by_id");
CREATE INDEX "_procedures_v_version_version_approved_by_idx" ON "_procedures_v" ("version_approved_by_id");
CREATE INDEX "_procedures_v_version_version_scheduled_at_idx" ON "_procedures_v" ("version_scheduled_at");
CREATE INDEX "_procedures_v_version_version_scheduled_by_idx" ON "_procedures_v" ("version_scheduled_by_id");
CREATE INDEX "_procedures_v_version_returned_version_returned_by_idx" ON "_procedures_v" ("version_returned_by_id");
CREATE INDEX "_procedures_v_version_legal_review_version_legal_review__idx" ON "_procedures_v" ("version_legal_review_by_id");
CREATE INDEX "_procedures_v_version_version_deleted_at_idx" ON "_procedures_v" ("version_deleted_at");
ALTER TABLE "_procedures_v_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "_procedures_v_rels_shared_values_id_idx" ON "_procedures_v_rels" ("shared_values_id");
ALTER TABLE "forms" ADD "translations_es_since" text;
ALTER TABLE "forms" ADD "translations_en_since" text;
ALTER TABLE "forms" ADD "state_since" text;
ALTER TABLE "forms" ADD "written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "scheduled_at" text;
ALTER TABLE "forms" ADD "scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "rejections" numeric;
ALTER TABLE "forms" ADD "returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "returned_at" text;
ALTER TABLE "forms" ADD "returned_reason" text;
ALTER TABLE "forms" ADD "returned_fields" text;
ALTER TABLE "forms" ADD "legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "forms" ADD "legal_review_at" text;
ALTER TABLE "forms" ADD "legal_review_remark" text;
ALTER TABLE "forms" ADD "legal_review_digest" text;
ALTER TABLE "forms" ADD "legal_review_asked" integer DEFAULT false;
ALTER TABLE "forms" ADD "deleted_at" text;
CREATE INDEX "forms_translations_es_translations_es_state_idx" ON "forms" ("translations_es_state");
CREATE INDEX "forms_translations_en_translations_en_state_idx" ON "forms" ("translations_en_state");
CREATE INDEX "forms_written_by_idx" ON "forms" ("written_by_id");
CREATE INDEX "forms_submitted_by_idx" ON "forms" ("submitted_by_id");
CREATE INDEX "forms_sent_to_idx" ON "forms" ("sent_to_id");
CREATE INDEX "forms_validated_by_idx" ON "forms" ("validated_by_id");
CREATE INDEX "forms_approved_by_idx" ON "forms" ("approved_by_id");
CREATE INDEX "forms_scheduled_at_idx" ON "forms" ("scheduled_at");
CREATE INDEX "forms_scheduled_by_idx" ON "forms" ("scheduled_by_id");
CREATE INDEX "forms_returned_returned_by_idx" ON "forms" ("returned_by_id");
CREATE INDEX "forms_legal_review_legal_review_by_idx" ON "forms" ("legal_review_by_id");
CREATE INDEX "forms_deleted_at_idx" ON "forms" ("deleted_at");
ALTER TABLE "_forms_v" ADD "version_translations_es_since" text;
ALTER TABLE "_forms_v" ADD "version_translations_en_since" text;
ALTER TABLE "_forms_v" ADD "version_state_since" text;
ALTER TABLE "_forms_v" ADD "version_written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_scheduled_at" text;
ALTER TABLE "_forms_v" ADD "version_scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_rejections" numeric;
ALTER TABLE "_forms_v" ADD "version_returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_returned_at" text;
ALTER TABLE "_forms_v" ADD "version_returned_reason" text;
ALTER TABLE "_forms_v" ADD "version_returned_fields" text;
ALTER TABLE "_forms_v" ADD "version_legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_forms_v" ADD "version_legal_review_at" text;
ALTER TABLE "_forms_v" ADD "version_legal_review_remark" text;
ALTER TABLE "_forms_v" ADD "version_legal_review_digest" text;
ALTER TABLE "_forms_v" ADD "version_legal_review_asked" integer DEFAULT false;
ALTER TABLE "_forms_v" ADD "version_deleted_at" text;
CREATE INDEX "_forms_v_version_translations_es_version_translations_es_idx" ON "_forms_v" ("version_translations_es_state");
CREATE INDEX "_forms_v_version_translations_en_version_translations_en_idx" ON "_forms_v" ("version_translations_en_state");
CREATE INDEX "_forms_v_version_version_written_by_idx" ON "_forms_v" ("version_written_by_id");
CREATE INDEX "_forms_v_version_version_submitted_by_idx" ON "_forms_v" ("version_submitted_by_id");
CREATE INDEX "_forms_v_version_version_sent_to_idx" ON "_forms_v" ("version_sent_to_id");
CREATE INDEX "_forms_v_version_version_validated_by_idx" ON "_forms_v" ("version_validated_by_id");
CREATE INDEX "_forms_v_version_version_approved_by_idx" ON "_forms_v" ("version_approved_by_id");
CREATE INDEX "_forms_v_version_version_scheduled_at_idx" ON "_forms_v" ("version_scheduled_at");
CREATE INDEX "_forms_v_version_version_scheduled_by_idx" ON "_forms_v" ("version_scheduled_by_id");
CREATE INDEX "_forms_v_version_returned_version_returned_by_idx" ON "_forms_v" ("version_returned_by_id");
CREATE INDEX "_forms_v_version_legal_review_version_legal_review_by_idx" ON "_forms_v" ("version_legal_review_by_id");
CREATE INDEX "_forms_v_version_version_deleted_at_idx" ON "_forms_v" ("version_deleted_at");
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
ALTER TABLE "protocols" ADD "translations_es_since" text;
ALTER TABLE "protocols" ADD "translations_en_since" text;
ALTER TABLE "protocols" ADD "state_since" text;
ALTER TABLE "protocols" ADD "written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "scheduled_at" text;
ALTER TABLE "protocols" ADD "scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "rejections" numeric;
ALTER TABLE "protocols" ADD "returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "returned_at" text;
ALTER TABLE "protocols" ADD "returned_reason" text;
ALTER TABLE "protocols" ADD "returned_fields" text;
ALTER TABLE "protocols" ADD "legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "protocols" ADD "legal_review_at" text;
ALTER TABLE "protocols" ADD "legal_review_remark" text;
ALTER TABLE "protocols" ADD "legal_review_digest" text;
ALTER TABLE "protocols" ADD "legal_review_asked" integer DEFAULT false;
ALTER TABLE "protocols" ADD "deleted_at" text;
CREATE INDEX "protocols_translations_es_translations_es_state_idx" ON "protocols" ("translations_es_state");
CREATE INDEX "protocols_translations_en_translations_en_state_idx" ON "protocols" ("translations_en_state");
CREATE INDEX "protocols_written_by_idx" ON "protocols" ("written_by_id");
CREATE INDEX "protocols_submitted_by_idx" ON "protocols" ("submitted_by_id");
CREATE INDEX "protocols_sent_to_idx" ON "protocols" ("sent_to_id");
CREATE INDEX "protocols_validated_by_idx" ON "protocols" ("validated_by_id");
CREATE INDEX "protocols_approved_by_idx" ON "protocols" ("approved_by_id");
CREATE INDEX "protocols_scheduled_at_idx" ON "protocols" ("scheduled_at");
CREATE INDEX "protocols_scheduled_by_idx" ON "protocols" ("scheduled_by_id");
CREATE INDEX "protocols_returned_returned_by_idx" ON "protocols" ("returned_by_id");
CREATE INDEX "protocols_legal_review_legal_review_by_idx" ON "protocols" ("legal_review_by_id");
CREATE INDEX "protocols_deleted_at_idx" ON "protocols" ("deleted_at");
ALTER TABLE "protocols_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "protocols_rels_shared_values_id_idx" ON "protocols_rels" ("shared_values_id");
ALTER TABLE "_protocols_v" ADD "version_translations_es_since" text;
ALTER TABLE "_protocols_v" ADD "version_translations_en_since" text;
ALTER TABLE "_protocols_v" ADD "version_state_since" text;
ALTER TABLE "_protocols_v" ADD "version_written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_scheduled_at" text;
ALTER TABLE "_protocols_v" ADD "version_scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_rejections" numeric;
ALTER TABLE "_protocols_v" ADD "version_returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_returned_at" text;
ALTER TABLE "_protocols_v" ADD "version_returned_reason" text;
ALTER TABLE "_protocols_v" ADD "version_returned_fields" text;
ALTER TABLE "_protocols_v" ADD "version_legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_protocols_v" ADD "version_legal_review_at" text;
ALTER TABLE "_protocols_v" ADD "version_legal_review_remark" text;
ALTER TABLE "_protocols_v" ADD "version_legal_review_digest" text;
ALTER TABLE "_protocols_v" ADD "version_legal_review_asked" integer DEFAULT false;
ALTER TABLE "_protocols_v" ADD "version_deleted_at" text;
CREATE INDEX "_protocols_v_version_translations_es_version_translation_idx" ON "_protocols_v" ("version_translations_es_state");
CREATE INDEX "_protocols_v_version_translations_en_version_translation_idx" ON "_protocols_v" ("version_translations_en_state");
CREATE INDEX "_protocols_v_version_version_written_by_idx" ON "_protocols_v" ("version_written_by_id");
CREATE INDEX "_protocols_v_version_version_submitted_by_idx" ON "_protocols_v" ("version_submitted_by_id");
CREATE INDEX "_protocols_v_version_version_sent_to_idx" ON "_protocols_v" ("version_sent_to_id");
CREATE INDEX "_protocols_v_version_version_validated_by_idx" ON "_protocols_v" ("version_validated_by_id");
CREATE INDEX "_protocols_v_version_version_approved_by_idx" ON "_protocols_v" ("version_approved_by_id");
CREATE INDEX "_protocols_v_version_version_scheduled_at_idx" ON "_protocols_v" ("version_scheduled_at");
CREATE INDEX "_protocols_v_version_version_scheduled_by_idx" ON "_protocols_v" ("version_scheduled_by_id");
CREATE INDEX "_protocols_v_version_returned_version_returned_by_idx" ON "_protocols_v" ("version_returned_by_id");
CREATE INDEX "_protocols_v_version_legal_review_version_legal_review_b_idx" ON "_protocols_v" ("version_legal_review_by_id");
CREATE INDEX "_protocols_v_version_version_deleted_at_idx" ON "_protocols_v" ("version_deleted_at");
ALTER TABLE "_protocols_v_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "_protocols_v_rels_shared_values_id_idx" ON "_protocols_v_rels" ("shared_values_id");
ALTER TABLE "faqs" ADD "translations_es_since" text;
ALTER TABLE "faqs" ADD "translations_en_since" text;
ALTER TABLE "faqs" ADD "state_since" text;
ALTER TABLE "faqs" ADD "written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "scheduled_at" text;
ALTER TABLE "faqs" ADD "scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "rejections" numeric;
ALTER TABLE "faqs" ADD "returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "returned_at" text;
ALTER TABLE "faqs" ADD "returned_reason" text;
ALTER TABLE "faqs" ADD "returned_fields" text;
ALTER TABLE "faqs" ADD "legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "faqs" ADD "legal_review_at" text;
ALTER TABLE "faqs" ADD "legal_review_remark" text;
ALTER TABLE "faqs" ADD "legal_review_digest" text;
ALTER TABLE "faqs" ADD "legal_review_asked" integer DEFAULT false;
ALTER TABLE "faqs" ADD "deleted_at" text;
CREATE INDEX "faqs_translations_es_translations_es_state_idx" ON "faqs" ("translations_es_state");
CREATE INDEX "faqs_translations_en_translations_en_state_idx" ON "faqs" ("translations_en_state");
CREATE INDEX "faqs_written_by_idx" ON "faqs" ("written_by_id");
CREATE INDEX "faqs_submitted_by_idx" ON "faqs" ("submitted_by_id");
CREATE INDEX "faqs_sent_to_idx" ON "faqs" ("sent_to_id");
CREATE INDEX "faqs_validated_by_idx" ON "faqs" ("validated_by_id");
CREATE INDEX "faqs_approved_by_idx" ON "faqs" ("approved_by_id");
CREATE INDEX "faqs_scheduled_at_idx" ON "faqs" ("scheduled_at");
CREATE INDEX "faqs_scheduled_by_idx" ON "faqs" ("scheduled_by_id");
CREATE INDEX "faqs_returned_returned_by_idx" ON "faqs" ("returned_by_id");
CREATE INDEX "faqs_legal_review_legal_review_by_idx" ON "faqs" ("legal_review_by_id");
CREATE INDEX "faqs_deleted_at_idx" ON "faqs" ("deleted_at");
ALTER TABLE "faqs_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "faqs_rels_shared_values_id_idx" ON "faqs_rels" ("shared_values_id");
ALTER TABLE "_faqs_v" ADD "version_translations_es_since" text;
ALTER TABLE "_faqs_v" ADD "version_translations_en_since" text;
ALTER TABLE "_faqs_v" ADD "version_state_since" text;
ALTER TABLE "_faqs_v" ADD "version_written_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_submitted_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_sent_to_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_validated_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_approved_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_scheduled_at" text;
ALTER TABLE "_faqs_v" ADD "version_scheduled_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_rejections" numeric;
ALTER TABLE "_faqs_v" ADD "version_returned_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_returned_at" text;
ALTER TABLE "_faqs_v" ADD "version_returned_reason" text;
ALTER TABLE "_faqs_v" ADD "version_returned_fields" text;
ALTER TABLE "_faqs_v" ADD "version_legal_review_by_id" text(36) REFERENCES users(id);
ALTER TABLE "_faqs_v" ADD "version_legal_review_at" text;
ALTER TABLE "_faqs_v" ADD "version_legal_review_remark" text;
ALTER TABLE "_faqs_v" ADD "version_legal_review_digest" text;
ALTER TABLE "_faqs_v" ADD "version_legal_review_asked" integer DEFAULT false;
ALTER TABLE "_faqs_v" ADD "version_deleted_at" text;
CREATE INDEX "_faqs_v_version_translations_es_version_translations_es__idx" ON "_faqs_v" ("version_translations_es_state");
CREATE INDEX "_faqs_v_version_translations_en_version_translations_en__idx" ON "_faqs_v" ("version_translations_en_state");
CREATE INDEX "_faqs_v_version_version_written_by_idx" ON "_faqs_v" ("version_written_by_id");
CREATE INDEX "_faqs_v_version_version_submitted_by_idx" ON "_faqs_v" ("version_submitted_by_id");
CREATE INDEX "_faqs_v_version_version_sent_to_idx" ON "_faqs_v" ("version_sent_to_id");
CREATE INDEX "_faqs_v_version_version_validated_by_idx" ON "_faqs_v" ("version_validated_by_id");
CREATE INDEX "_faqs_v_version_version_approved_by_idx" ON "_faqs_v" ("version_approved_by_id");
CREATE INDEX "_faqs_v_version_version_scheduled_at_idx" ON "_faqs_v" ("version_scheduled_at");
CREATE INDEX "_faqs_v_version_version_scheduled_by_idx" ON "_faqs_v" ("version_scheduled_by_id");
CREATE INDEX "_faqs_v_version_returned_version_returned_by_idx" ON "_faqs_v" ("version_returned_by_id");
CREATE INDEX "_faqs_v_version_legal_review_version_legal_review_by_idx" ON "_faqs_v" ("version_legal_review_by_id");
CREATE INDEX "_faqs_v_version_version_deleted_at_idx" ON "_faqs_v" ("version_deleted_at");
ALTER TABLE "_faqs_v_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
CREATE INDEX "_faqs_v_rels_shared_values_id_idx" ON "_faqs_v_rels" ("shared_values_id");
ALTER TABLE "families" ADD "publish_policy" text DEFAULT 'head';
ALTER TABLE "_families_v" ADD "version_publish_policy" text DEFAULT 'head';
ALTER TABLE "tasks" ADD "on_behalf_of_id" text(36) REFERENCES users(id);
CREATE INDEX "tasks_on_behalf_of_idx" ON "tasks" ("on_behalf_of_id");
ALTER TABLE "_tasks_v" ADD "version_on_behalf_of_id" text(36) REFERENCES users(id);
CREATE INDEX "_tasks_v_version_version_on_behalf_of_idx" ON "_tasks_v" ("version_on_behalf_of_id");
ALTER TABLE "users" ADD "language" text DEFAULT 'ca';
ALTER TABLE "payload_locked_documents_rels" ADD "inventory_sources_id" text(36) REFERENCES inventory_sources(id);
ALTER TABLE "payload_locked_documents_rels" ADD "holidays_id" text(36) REFERENCES holidays(id);
ALTER TABLE "payload_locked_documents_rels" ADD "outbox_id" text(36) REFERENCES outbox(id);
CREATE INDEX "payload_locked_documents_rels_inventory_sources_id_idx" ON "payload_locked_documents_rels" ("inventory_sources_id");
CREATE INDEX "payload_locked_documents_rels_holidays_id_idx" ON "payload_locked_documents_rels" ("holidays_id");
CREATE INDEX "payload_locked_documents_rels_outbox_id_idx" ON "payload_locked_documents_rels" ("outbox_id");
`,
}
