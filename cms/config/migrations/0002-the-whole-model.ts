import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0002-the-whole-model',
  sql: String.raw`
CREATE TABLE "procedures_ex_officio_starts" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_ex_officio_starts_order_idx" ON "procedures_ex_officio_starts" ("order");
CREATE INDEX "procedures_ex_officio_starts_parent_idx" ON "procedures_ex_officio_starts" ("parent_id");
CREATE TABLE "procedures_outputs_deliveries" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_outputs_deliveries_order_idx" ON "procedures_outputs_deliveries" ("order");
CREATE INDEX "procedures_outputs_deliveries_parent_idx" ON "procedures_outputs_deliveries" ("parent_id");
CREATE TABLE "procedures_tracking_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_tracking_channels_order_idx" ON "procedures_tracking_channels" ("order");
CREATE INDEX "procedures_tracking_channels_parent_idx" ON "procedures_tracking_channels" ("parent_id");
CREATE TABLE "procedures_volumes" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"year" numeric,
	"period" text,
	"total" numeric,
	"electronic" numeric,
	"certified" numeric,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_volumes_order_idx" ON "procedures_volumes" ("_order");
CREATE INDEX "procedures_volumes_parent_id_idx" ON "procedures_volumes" ("_parent_id");
CREATE TABLE "_procedures_v_version_ex_officio_starts" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_ex_officio_starts_order_idx" ON "_procedures_v_version_ex_officio_starts" ("order");
CREATE INDEX "_procedures_v_version_ex_officio_starts_parent_idx" ON "_procedures_v_version_ex_officio_starts" ("parent_id");
CREATE TABLE "_procedures_v_version_outputs_deliveries" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v_version_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_outputs_deliveries_order_idx" ON "_procedures_v_version_outputs_deliveries" ("order");
CREATE INDEX "_procedures_v_version_outputs_deliveries_parent_idx" ON "_procedures_v_version_outputs_deliveries" ("parent_id");
CREATE TABLE "_procedures_v_version_tracking_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_tracking_channels_order_idx" ON "_procedures_v_version_tracking_channels" ("order");
CREATE INDEX "_procedures_v_version_tracking_channels_parent_idx" ON "_procedures_v_version_tracking_channels" ("parent_id");
CREATE TABLE "_procedures_v_version_volumes" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"year" numeric,
	"period" text,
	"total" numeric,
	"electronic" numeric,
	"certified" numeric,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_volumes_order_idx" ON "_procedures_v_version_volumes" ("_order");
CREATE INDEX "_procedures_v_version_volumes_parent_id_idx" ON "_procedures_v_version_volumes" ("_parent_id");
CREATE TABLE "inventory" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"text" text,
	"source" text NOT NULL,
	"source_id" text,
	"key" text,
	"digest" text,
	"url" text,
	"original_department" text,
	"department_id" text(36),
	"visits" numeric,
	"volume" numeric,
	"cluster" text,
	"duplicates" text,
	"disposition" text DEFAULT 'pending',
	"justification" text,
	"target_id" text(36),
	"responsible_id" text(36),
	"batch" text,
	"state" text DEFAULT 'staged',
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("target_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("responsible_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "inventory_title_idx" ON "inventory" ("title");
CREATE INDEX "inventory_source_idx" ON "inventory" ("source");
CREATE INDEX "inventory_source_id_idx" ON "inventory" ("source_id");
CREATE UNIQUE INDEX "inventory_key_idx" ON "inventory" ("key");
CREATE INDEX "inventory_department_idx" ON "inventory" ("department_id");
CREATE INDEX "inventory_cluster_idx" ON "inventory" ("cluster");
CREATE INDEX "inventory_disposition_idx" ON "inventory" ("disposition");
CREATE INDEX "inventory_target_idx" ON "inventory" ("target_id");
CREATE INDEX "inventory_responsible_idx" ON "inventory" ("responsible_id");
CREATE INDEX "inventory_batch_idx" ON "inventory" ("batch");
CREATE INDEX "inventory_state_idx" ON "inventory" ("state");
CREATE INDEX "inventory_edited_by_idx" ON "inventory" ("edited_by_id");
CREATE INDEX "inventory_updated_at_idx" ON "inventory" ("updated_at");
CREATE INDEX "inventory_created_at_idx" ON "inventory" ("created_at");
CREATE TABLE "_inventory_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_title" text NOT NULL,
	"version_text" text,
	"version_source" text NOT NULL,
	"version_source_id" text,
	"version_key" text,
	"version_digest" text,
	"version_url" text,
	"version_original_department" text,
	"version_department_id" text(36),
	"version_visits" numeric,
	"version_volume" numeric,
	"version_cluster" text,
	"version_duplicates" text,
	"version_disposition" text DEFAULT 'pending',
	"version_justification" text,
	"version_target_id" text(36),
	"version_responsible_id" text(36),
	"version_batch" text,
	"version_state" text DEFAULT 'staged',
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "inventory"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_target_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_responsible_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_inventory_v_parent_idx" ON "_inventory_v" ("parent_id");
CREATE INDEX "_inventory_v_version_version_title_idx" ON "_inventory_v" ("version_title");
CREATE INDEX "_inventory_v_version_version_source_idx" ON "_inventory_v" ("version_source");
CREATE INDEX "_inventory_v_version_version_source_id_idx" ON "_inventory_v" ("version_source_id");
CREATE INDEX "_inventory_v_version_version_key_idx" ON "_inventory_v" ("version_key");
CREATE INDEX "_inventory_v_version_version_department_idx" ON "_inventory_v" ("version_department_id");
CREATE INDEX "_inventory_v_version_version_cluster_idx" ON "_inventory_v" ("version_cluster");
CREATE INDEX "_inventory_v_version_version_disposition_idx" ON "_inventory_v" ("version_disposition");
CREATE INDEX "_inventory_v_version_version_target_idx" ON "_inventory_v" ("version_target_id");
CREATE INDEX "_inventory_v_version_version_responsible_idx" ON "_inventory_v" ("version_responsible_id");
CREATE INDEX "_inventory_v_version_version_batch_idx" ON "_inventory_v" ("version_batch");
CREATE INDEX "_inventory_v_version_version_state_idx" ON "_inventory_v" ("version_state");
CREATE INDEX "_inventory_v_version_version_edited_by_idx" ON "_inventory_v" ("version_edited_by_id");
CREATE INDEX "_inventory_v_version_version_updated_at_idx" ON "_inventory_v" ("version_updated_at");
CREATE INDEX "_inventory_v_version_version_created_at_idx" ON "_inventory_v" ("version_created_at");
CREATE INDEX "_inventory_v_created_at_idx" ON "_inventory_v" ("created_at");
CREATE INDEX "_inventory_v_updated_at_idx" ON "_inventory_v" ("updated_at");
CREATE TABLE "redirects" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"from" text NOT NULL,
	"status" text DEFAULT '301' NOT NULL,
	"procedure_id" text(36),
	"to" text,
	"reason" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" ("from");
CREATE INDEX "redirects_procedure_idx" ON "redirects" ("procedure_id");
CREATE INDEX "redirects_active_idx" ON "redirects" ("active");
CREATE INDEX "redirects_edited_by_idx" ON "redirects" ("edited_by_id");
CREATE INDEX "redirects_updated_at_idx" ON "redirects" ("updated_at");
CREATE INDEX "redirects_created_at_idx" ON "redirects" ("created_at");
CREATE TABLE "_redirects_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_from" text NOT NULL,
	"version_status" text DEFAULT '301' NOT NULL,
	"version_procedure_id" text(36),
	"version_to" text,
	"version_reason" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "redirects"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_redirects_v_parent_idx" ON "_redirects_v" ("parent_id");
CREATE INDEX "_redirects_v_version_version_from_idx" ON "_redirects_v" ("version_from");
CREATE INDEX "_redirects_v_version_version_procedure_idx" ON "_redirects_v" ("version_procedure_id");
CREATE INDEX "_redirects_v_version_version_active_idx" ON "_redirects_v" ("version_active");
CREATE INDEX "_redirects_v_version_version_edited_by_idx" ON "_redirects_v" ("version_edited_by_id");
CREATE INDEX "_redirects_v_version_version_updated_at_idx" ON "_redirects_v" ("version_updated_at");
CREATE INDEX "_redirects_v_version_version_created_at_idx" ON "_redirects_v" ("version_created_at");
CREATE INDEX "_redirects_v_created_at_idx" ON "_redirects_v" ("created_at");
CREATE INDEX "_redirects_v_updated_at_idx" ON "_redirects_v" ("updated_at");
CREATE TABLE "canned_replies_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "canned_replies"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "canned_replies_channels_order_idx" ON "canned_replies_channels" ("order");
CREATE INDEX "canned_replies_channels_parent_idx" ON "canned_replies_channels" ("parent_id");
CREATE TABLE "canned_replies_variables" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "canned_replies"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "canned_replies_variables_order_idx" ON "canned_replies_variables" ("_order");
CREATE INDEX "canned_replies_variables_parent_id_idx" ON "canned_replies_variables" ("_parent_id");
CREATE TABLE "canned_replies" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"department_id" text(36),
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "canned_replies_code_idx" ON "canned_replies" ("code");
CREATE INDEX "canned_replies_department_idx" ON "canned_replies" ("department_id");
CREATE INDEX "canned_replies_active_idx" ON "canned_replies" ("active");
CREATE INDEX "canned_replies_edited_by_idx" ON "canned_replies" ("edited_by_id");
CREATE INDEX "canned_replies_updated_at_idx" ON "canned_replies" ("updated_at");
CREATE INDEX "canned_replies_created_at_idx" ON "canned_replies" ("created_at");
CREATE TABLE "canned_replies_locales" (
	"name" text NOT NULL,
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "canned_replies"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "canned_replies_locales_locale_parent_id_unique" ON "canned_replies_locales" ("_locale","_parent_id");
CREATE TABLE "canned_replies_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "canned_replies"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "canned_replies_rels_order_idx" ON "canned_replies_rels" ("order");
CREATE INDEX "canned_replies_rels_parent_idx" ON "canned_replies_rels" ("parent_id");
CREATE INDEX "canned_replies_rels_path_idx" ON "canned_replies_rels" ("path");
CREATE INDEX "canned_replies_rels_procedures_id_idx" ON "canned_replies_rels" ("procedures_id");
CREATE TABLE "_canned_replies_v_version_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_canned_replies_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_canned_replies_v_version_channels_order_idx" ON "_canned_replies_v_version_channels" ("order");
CREATE INDEX "_canned_replies_v_version_channels_parent_idx" ON "_canned_replies_v_version_channels" ("parent_id");
CREATE TABLE "_canned_replies_v_version_variables" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_canned_replies_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_canned_replies_v_version_variables_order_idx" ON "_canned_replies_v_version_variables" ("_order");
CREATE INDEX "_canned_replies_v_version_variables_parent_id_idx" ON "_canned_replies_v_version_variables" ("_parent_id");
CREATE TABLE "_canned_replies_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_department_id" text(36),
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "canned_replies"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_canned_replies_v_parent_idx" ON "_canned_replies_v" ("parent_id");
CREATE INDEX "_canned_replies_v_version_version_code_idx" ON "_canned_replies_v" ("version_code");
CREATE INDEX "_canned_replies_v_version_version_department_idx" ON "_canned_replies_v" ("version_department_id");
CREATE INDEX "_canned_replies_v_version_version_active_idx" ON "_canned_replies_v" ("version_active");
CREATE INDEX "_canned_replies_v_version_version_edited_by_idx" ON "_canned_replies_v" ("version_edited_by_id");
CREATE INDEX "_canned_replies_v_version_version_updated_at_idx" ON "_canned_replies_v" ("version_updated_at");
CREATE INDEX "_canned_replies_v_version_version_created_at_idx" ON "_canned_replies_v" ("version_created_at");
CREATE INDEX "_canned_replies_v_created_at_idx" ON "_canned_replies_v" ("created_at");
CREATE INDEX "_canned_replies_v_updated_at_idx" ON "_canned_replies_v" ("updated_at");
CREATE TABLE "_canned_replies_v_locales" (
	"version_name" text NOT NULL,
	"version_text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_canned_replies_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_canned_replies_v_locales_locale_parent_id_unique" ON "_canned_replies_v_locales" ("_locale","_parent_id");
CREATE TABLE "_canned_replies_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_canned_replies_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_canned_replies_v_rels_order_idx" ON "_canned_replies_v_rels" ("order");
CREATE INDEX "_canned_replies_v_rels_parent_idx" ON "_canned_replies_v_rels" ("parent_id");
CREATE INDEX "_canned_replies_v_rels_path_idx" ON "_canned_replies_v_rels" ("path");
CREATE INDEX "_canned_replies_v_rels_procedures_id_idx" ON "_canned_replies_v_rels" ("procedures_id");
CREATE TABLE "flags" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"department_id" text(36),
	"field" text,
	"reason" text NOT NULL,
	"text" text,
	"channel" text,
	"severity" text DEFAULT 'normal',
	"author_id" text(36),
	"assignee_id" text(36),
	"state" text DEFAULT 'open',
	"due_on" text,
	"resolution" text,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("author_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "flags_department_idx" ON "flags" ("department_id");
CREATE INDEX "flags_author_idx" ON "flags" ("author_id");
CREATE INDEX "flags_assignee_idx" ON "flags" ("assignee_id");
CREATE INDEX "flags_state_idx" ON "flags" ("state");
CREATE INDEX "flags_due_on_idx" ON "flags" ("due_on");
CREATE INDEX "flags_edited_by_idx" ON "flags" ("edited_by_id");
CREATE INDEX "flags_updated_at_idx" ON "flags" ("updated_at");
CREATE INDEX "flags_created_at_idx" ON "flags" ("created_at");
CREATE TABLE "flags_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"protocols_id" text(36),
	"faqs_id" text(36),
	"forms_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "flags"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("faqs_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("forms_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "flags_rels_order_idx" ON "flags_rels" ("order");
CREATE INDEX "flags_rels_parent_idx" ON "flags_rels" ("parent_id");
CREATE INDEX "flags_rels_path_idx" ON "flags_rels" ("path");
CREATE INDEX "flags_rels_procedures_id_idx" ON "flags_rels" ("procedures_id");
CREATE INDEX "flags_rels_protocols_id_idx" ON "flags_rels" ("protocols_id");
CREATE INDEX "flags_rels_faqs_id_idx" ON "flags_rels" ("faqs_id");
CREATE INDEX "flags_rels_forms_id_idx" ON "flags_rels" ("forms_id");
CREATE TABLE "_flags_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_department_id" text(36),
	"version_field" text,
	"version_reason" text NOT NULL,
	"version_text" text,
	"version_channel" text,
	"version_severity" text DEFAULT 'normal',
	"version_author_id" text(36),
	"version_assignee_id" text(36),
	"version_state" text DEFAULT 'open',
	"version_due_on" text,
	"version_resolution" text,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "flags"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_author_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_assignee_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_flags_v_parent_idx" ON "_flags_v" ("parent_id");
CREATE INDEX "_flags_v_version_version_department_idx" ON "_flags_v" ("version_department_id");
CREATE INDEX "_flags_v_version_version_author_idx" ON "_flags_v" ("version_author_id");
CREATE INDEX "_flags_v_version_version_assignee_idx" ON "_flags_v" ("version_assignee_id");
CREATE INDEX "_flags_v_version_version_state_idx" ON "_flags_v" ("version_state");
CREATE INDEX "_flags_v_version_version_due_on_idx" ON "_flags_v" ("version_due_on");
CREATE INDEX "_flags_v_version_version_edited_by_idx" ON "_flags_v" ("version_edited_by_id");
CREATE INDEX "_flags_v_version_version_updated_at_idx" ON "_flags_v" ("version_updated_at");
CREATE INDEX "_flags_v_version_version_created_at_idx" ON "_flags_v" ("version_created_at");
CREATE INDEX "_flags_v_created_at_idx" ON "_flags_v" ("created_at");
CREATE INDEX "_flags_v_updated_at_idx" ON "_flags_v" ("updated_at");
CREATE TABLE "_flags_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"protocols_id" text(36),
	"faqs_id" text(36),
	"forms_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_flags_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("faqs_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("forms_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_flags_v_rels_order_idx" ON "_flags_v_rels" ("order");
CREATE INDEX "_flags_v_rels_parent_idx" ON "_flags_v_rels" ("parent_id");
CREATE INDEX "_flags_v_rels_path_idx" ON "_flags_v_rels" ("path");
CREATE INDEX "_flags_v_rels_procedures_id_idx" ON "_flags_v_rels" ("procedures_id");
CREATE INDEX "_flags_v_rels_protocols_id_idx" ON "_flags_v_rels" ("protocols_id");
CREATE INDEX "_flags_v_rels_faqs_id_idx" ON "_flags_v_rels" ("faqs_id");
CREATE INDEX "_flags_v_rels_forms_id_idx" ON "_flags_v_rels" ("forms_id");
CREATE TABLE "uses" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"revision" numeric,
	"channel" text,
	"outcome" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "uses_updated_at_idx" ON "uses" ("updated_at");
CREATE INDEX "uses_created_at_idx" ON "uses" ("created_at");
CREATE TABLE "uses_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"protocols_id" text(36),
	"faqs_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "uses"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("faqs_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "uses_rels_order_idx" ON "uses_rels" ("order");
CREATE INDEX "uses_rels_parent_idx" ON "uses_rels" ("parent_id");
CREATE INDEX "uses_rels_path_idx" ON "uses_rels" ("path");
CREATE INDEX "uses_rels_procedures_id_idx" ON "uses_rels" ("procedures_id");
CREATE INDEX "uses_rels_protocols_id_idx" ON "uses_rels" ("protocols_id");
CREATE INDEX "uses_rels_faqs_id_idx" ON "uses_rels" ("faqs_id");
CREATE TABLE "search_log" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"query" text NOT NULL,
	"profile" text,
	"locale" text,
	"results" numeric,
	"clicked" text,
	"position" numeric,
	"took_ms" numeric,
	"session" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "search_log_query_idx" ON "search_log" ("query");
CREATE INDEX "search_log_results_idx" ON "search_log" ("results");
CREATE INDEX "search_log_updated_at_idx" ON "search_log" ("updated_at");
CREATE INDEX "search_log_created_at_idx" ON "search_log" ("created_at");
CREATE TABLE "shared_values_values" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"valid_from" text,
	FOREIGN KEY ("_parent_id") REFERENCES "shared_values"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "shared_values_values_order_idx" ON "shared_values_values" ("_order");
CREATE INDEX "shared_values_values_parent_id_idx" ON "shared_values_values" ("_parent_id");
CREATE TABLE "shared_values_values_locales" (
	"value" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "shared_values_values"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "shared_values_values_locales_locale_parent_id_unique" ON "shared_values_values_locales" ("_locale","_parent_id");
CREATE TABLE "shared_values" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text DEFAULT 'text' NOT NULL,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "shared_values_code_idx" ON "shared_values" ("code");
CREATE INDEX "shared_values_active_idx" ON "shared_values" ("active");
CREATE INDEX "shared_values_edited_by_idx" ON "shared_values" ("edited_by_id");
CREATE INDEX "shared_values_updated_at_idx" ON "shared_values" ("updated_at");
CREATE INDEX "shared_values_created_at_idx" ON "shared_values" ("created_at");
CREATE TABLE "shared_values_locales" (
	"name" text NOT NULL,
	"instructions_for_editors" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "shared_values"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "shared_values_locales_locale_parent_id_unique" ON "shared_values_locales" ("_locale","_parent_id");
CREATE TABLE "_shared_values_v_version_values" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"valid_from" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_shared_values_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_shared_values_v_version_values_order_idx" ON "_shared_values_v_version_values" ("_order");
CREATE INDEX "_shared_values_v_version_values_parent_id_idx" ON "_shared_values_v_version_values" ("_parent_id");
CREATE TABLE "_shared_values_v_version_values_locales" (
	"value" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_shared_values_v_version_values"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_shared_values_v_version_values_locales_locale_parent_id_uni" ON "_shared_values_v_version_values_locales" ("_locale","_parent_id");
CREATE TABLE "_shared_values_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_kind" text DEFAULT 'text' NOT NULL,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "shared_values"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_shared_values_v_parent_idx" ON "_shared_values_v" ("parent_id");
CREATE INDEX "_shared_values_v_version_version_code_idx" ON "_shared_values_v" ("version_code");
CREATE INDEX "_shared_values_v_version_version_active_idx" ON "_shared_values_v" ("version_active");
CREATE INDEX "_shared_values_v_version_version_edited_by_idx" ON "_shared_values_v" ("version_edited_by_id");
CREATE INDEX "_shared_values_v_version_version_updated_at_idx" ON "_shared_values_v" ("version_updated_at");
CREATE INDEX "_shared_values_v_version_version_created_at_idx" ON "_shared_values_v" ("version_created_at");
CREATE INDEX "_shared_values_v_created_at_idx" ON "_shared_values_v" ("created_at");
CREATE INDEX "_shared_values_v_updated_at_idx" ON "_shared_values_v" ("updated_at");
CREATE TABLE "_shared_values_v_locales" (
	"version_name" text NOT NULL,
	"version_instructions_for_editors" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_shared_values_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_shared_values_v_locales_locale_parent_id_unique" ON "_shared_values_v_locales" ("_locale","_parent_id");
CREATE TABLE "evidence_types_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"data_services_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("data_services_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "evidence_types_rels_order_idx" ON "evidence_types_rels" ("order");
CREATE INDEX "evidence_types_rels_parent_idx" ON "evidence_types_rels" ("parent_id");
CREATE INDEX "evidence_types_rels_path_idx" ON "evidence_types_rels" ("path");
CREATE INDEX "evidence_types_rels_data_services_id_idx" ON "evidence_types_rels" ("data_services_id");
CREATE TABLE "_evidence_types_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"data_services_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_evidence_types_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("data_services_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_evidence_types_v_rels_order_idx" ON "_evidence_types_v_rels" ("order");
CREATE INDEX "_evidence_types_v_rels_parent_idx" ON "_evidence_types_v_rels" ("parent_id");
CREATE INDEX "_evidence_types_v_rels_path_idx" ON "_evidence_types_v_rels" ("path");
CREATE INDEX "_evidence_types_v_rels_data_services_id_idx" ON "_evidence_types_v_rels" ("data_services_id");
CREATE TABLE "data_services" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"needs_consent" integer DEFAULT false,
	"needs_own_agreement" integer DEFAULT false,
	"authorised" integer DEFAULT false,
	"authorised_on" text,
	"legal_resource_id" text(36),
	"responsible_id" text(36),
	"procedure_code" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("responsible_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "data_services_code_idx" ON "data_services" ("code");
CREATE INDEX "data_services_legal_resource_idx" ON "data_services" ("legal_resource_id");
CREATE INDEX "data_services_responsible_idx" ON "data_services" ("responsible_id");
CREATE INDEX "data_services_active_idx" ON "data_services" ("active");
CREATE INDEX "data_services_edited_by_idx" ON "data_services" ("edited_by_id");
CREATE INDEX "data_services_updated_at_idx" ON "data_services" ("updated_at");
CREATE INDEX "data_services_created_at_idx" ON "data_services" ("created_at");
CREATE TABLE "data_services_locales" (
	"name" text NOT NULL,
	"issuer" text,
	"modalities" text,
	"purpose" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "data_services_locales_locale_parent_id_unique" ON "data_services_locales" ("_locale","_parent_id");
CREATE TABLE "_data_services_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_needs_consent" integer DEFAULT false,
	"version_needs_own_agreement" integer DEFAULT false,
	"version_authorised" integer DEFAULT false,
	"version_authorised_on" text,
	"version_legal_resource_id" text(36),
	"version_responsible_id" text(36),
	"version_procedure_code" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_responsible_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_data_services_v_parent_idx" ON "_data_services_v" ("parent_id");
CREATE INDEX "_data_services_v_version_version_code_idx" ON "_data_services_v" ("version_code");
CREATE INDEX "_data_services_v_version_version_legal_resource_idx" ON "_data_services_v" ("version_legal_resource_id");
CREATE INDEX "_data_services_v_version_version_responsible_idx" ON "_data_services_v" ("version_responsible_id");
CREATE INDEX "_data_services_v_version_version_active_idx" ON "_data_services_v" ("version_active");
CREATE INDEX "_data_services_v_version_version_edited_by_idx" ON "_data_services_v" ("version_edited_by_id");
CREATE INDEX "_data_services_v_version_version_updated_at_idx" ON "_data_services_v" ("version_updated_at");
CREATE INDEX "_data_services_v_version_version_created_at_idx" ON "_data_services_v" ("version_created_at");
CREATE INDEX "_data_services_v_created_at_idx" ON "_data_services_v" ("created_at");
CREATE INDEX "_data_services_v_updated_at_idx" ON "_data_services_v" ("updated_at");
CREATE TABLE "_data_services_v_locales" (
	"version_name" text NOT NULL,
	"version_issuer" text,
	"version_modalities" text,
	"version_purpose" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_data_services_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_data_services_v_locales_locale_parent_id_unique" ON "_data_services_v_locales" ("_locale","_parent_id");
CREATE TABLE "glossary_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "glossary"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "glossary_synonyms_order_idx" ON "glossary_synonyms" ("_order");
CREATE INDEX "glossary_synonyms_parent_id_idx" ON "glossary_synonyms" ("_parent_id");
CREATE TABLE "glossary_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "glossary_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "glossary_synonyms_locales_locale_parent_id_unique" ON "glossary_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "glossary" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "glossary_code_idx" ON "glossary" ("code");
CREATE INDEX "glossary_active_idx" ON "glossary" ("active");
CREATE INDEX "glossary_edited_by_idx" ON "glossary" ("edited_by_id");
CREATE INDEX "glossary_updated_at_idx" ON "glossary" ("updated_at");
CREATE INDEX "glossary_created_at_idx" ON "glossary" ("created_at");
CREATE TABLE "glossary_locales" (
	"name" text NOT NULL,
	"plain_term" text,
	"definition" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "glossary"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "glossary_locales_locale_parent_id_unique" ON "glossary_locales" ("_locale","_parent_id");
CREATE TABLE "_glossary_v_version_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_glossary_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_glossary_v_version_synonyms_order_idx" ON "_glossary_v_version_synonyms" ("_order");
CREATE INDEX "_glossary_v_version_synonyms_parent_id_idx" ON "_glossary_v_version_synonyms" ("_parent_id");
CREATE TABLE "_glossary_v_version_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_glossary_v_version_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_glossary_v_version_synonyms_locales_locale_parent_id_unique" ON "_glossary_v_version_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "_glossary_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "glossary"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" ("parent_id");
CREATE INDEX "_glossary_v_version_version_code_idx" ON "_glossary_v" ("version_code");
CREATE INDEX "_glossary_v_version_version_active_idx" ON "_glossary_v" ("version_active");
CREATE INDEX "_glossary_v_version_version_edited_by_idx" ON "_glossary_v" ("version_edited_by_id");
CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" ("version_updated_at");
CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" ("version_created_at");
CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" ("created_at");
CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" ("updated_at");
CREATE TABLE "_glossary_v_locales" (
	"version_name" text NOT NULL,
	"version_plain_term" text,
	"version_definition" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_glossary_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_glossary_v_locales_locale_parent_id_unique" ON "_glossary_v_locales" ("_locale","_parent_id");
CREATE TABLE "service_points_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"opens" text,
	"closes" text,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_exceptions_order_idx" ON "service_points_exceptions" ("_order");
CREATE INDEX "service_points_exceptions_parent_id_idx" ON "service_points_exceptions" ("_parent_id");
CREATE TABLE "service_points_exceptions_locales" (
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points_exceptions"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "service_points_exceptions_locales_locale_parent_id_unique" ON "service_points_exceptions_locales" ("_locale","_parent_id");
CREATE TABLE "service_points_video_services" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_video_services_order_idx" ON "service_points_video_services" ("order");
CREATE INDEX "service_points_video_services_parent_idx" ON "service_points_video_services" ("parent_id");
CREATE TABLE "_service_points_v_version_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"opens" text,
	"closes" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_exceptions_order_idx" ON "_service_points_v_version_exceptions" ("_order");
CREATE INDEX "_service_points_v_version_exceptions_parent_id_idx" ON "_service_points_v_version_exceptions" ("_parent_id");
CREATE TABLE "_service_points_v_version_exceptions_locales" (
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v_version_exceptions"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_service_points_v_version_exceptions_locales_locale_parent_i" ON "_service_points_v_version_exceptions_locales" ("_locale","_parent_id");
CREATE TABLE "_service_points_v_version_video_services" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_video_services_order_idx" ON "_service_points_v_version_video_services" ("order");
CREATE INDEX "_service_points_v_version_video_services_parent_idx" ON "_service_points_v_version_video_services" ("parent_id");
CREATE TABLE "tasks" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"department_id" text(36),
	"assignee_id" text(36),
	"escalated_to_id" text(36),
	"due_on" text,
	"state" text DEFAULT 'open' NOT NULL,
	"note" text,
	"key" text,
	"done_at" text,
	"done_by_id" text(36),
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("assignee_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("escalated_to_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("done_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "tasks_kind_idx" ON "tasks" ("kind");
CREATE INDEX "tasks_department_idx" ON "tasks" ("department_id");
CREATE INDEX "tasks_assignee_idx" ON "tasks" ("assignee_id");
CREATE INDEX "tasks_escalated_to_idx" ON "tasks" ("escalated_to_id");
CREATE INDEX "tasks_due_on_idx" ON "tasks" ("due_on");
CREATE INDEX "tasks_state_idx" ON "tasks" ("state");
CREATE UNIQUE INDEX "tasks_key_idx" ON "tasks" ("key");
CREATE INDEX "tasks_done_by_idx" ON "tasks" ("done_by_id");
CREATE INDEX "tasks_edited_by_idx" ON "tasks" ("edited_by_id");
CREATE INDEX "tasks_updated_at_idx" ON "tasks" ("updated_at");
CREATE INDEX "tasks_created_at_idx" ON "tasks" ("created_at");
CREATE TABLE "tasks_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"protocols_id" text(36),
	"faqs_id" text(36),
	"forms_id" text(36),
	"legal_resources_id" text(36),
	"departments_id" text(36),
	"families_id" text(36),
	"flags_id" text(36),
	"inventory_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "tasks"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("faqs_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("forms_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("legal_resources_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("departments_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("families_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("flags_id") REFERENCES "flags"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("inventory_id") REFERENCES "inventory"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "tasks_rels_order_idx" ON "tasks_rels" ("order");
CREATE INDEX "tasks_rels_parent_idx" ON "tasks_rels" ("parent_id");
CREATE INDEX "tasks_rels_path_idx" ON "tasks_rels" ("path");
CREATE INDEX "tasks_rels_procedures_id_idx" ON "tasks_rels" ("procedures_id");
CREATE INDEX "tasks_rels_protocols_id_idx" ON "tasks_rels" ("protocols_id");
CREATE INDEX "tasks_rels_faqs_id_idx" ON "tasks_rels" ("faqs_id");
CREATE INDEX "tasks_rels_forms_id_idx" ON "tasks_rels" ("forms_id");
CREATE INDEX "tasks_rels_legal_resources_id_idx" ON "tasks_rels" ("legal_resources_id");
CREATE INDEX "tasks_rels_departments_id_idx" ON "tasks_rels" ("departments_id");
CREATE INDEX "tasks_rels_families_id_idx" ON "tasks_rels" ("families_id");
CREATE INDEX "tasks_rels_flags_id_idx" ON "tasks_rels" ("flags_id");
CREATE INDEX "tasks_rels_inventory_id_idx" ON "tasks_rels" ("inventory_id");
CREATE TABLE "_tasks_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_title" text NOT NULL,
	"version_kind" text NOT NULL,
	"version_department_id" text(36),
	"version_assignee_id" text(36),
	"version_escalated_to_id" text(36),
	"version_due_on" text,
	"version_state" text DEFAULT 'open' NOT NULL,
	"version_note" text,
	"version_key" text,
	"version_done_at" text,
	"version_done_by_id" text(36),
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "tasks"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_assignee_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_escalated_to_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_done_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_tasks_v_parent_idx" ON "_tasks_v" ("parent_id");
CREATE INDEX "_tasks_v_version_version_kind_idx" ON "_tasks_v" ("version_kind");
CREATE INDEX "_tasks_v_version_version_department_idx" ON "_tasks_v" ("version_department_id");
CREATE INDEX "_tasks_v_version_version_assignee_idx" ON "_tasks_v" ("version_assignee_id");
CREATE INDEX "_tasks_v_version_version_escalated_to_idx" ON "_tasks_v" ("version_escalated_to_id");
CREATE INDEX "_tasks_v_version_version_due_on_idx" ON "_tasks_v" ("version_due_on");
CREATE INDEX "_tasks_v_version_version_state_idx" ON "_tasks_v" ("version_state");
CREATE INDEX "_tasks_v_version_version_key_idx" ON "_tasks_v" ("version_key");
CREATE INDEX "_tasks_v_version_version_done_by_idx" ON "_tasks_v" ("version_done_by_id");
CREATE INDEX "_tasks_v_version_version_edited_by_idx" ON "_tasks_v" ("version_edited_by_id");
CREATE INDEX "_tasks_v_version_version_updated_at_idx" ON "_tasks_v" ("version_updated_at");
CREATE INDEX "_tasks_v_version_version_created_at_idx" ON "_tasks_v" ("version_created_at");
CREATE INDEX "_tasks_v_created_at_idx" ON "_tasks_v" ("created_at");
CREATE INDEX "_tasks_v_updated_at_idx" ON "_tasks_v" ("updated_at");
CREATE TABLE "_tasks_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"protocols_id" text(36),
	"faqs_id" text(36),
	"forms_id" text(36),
	"legal_resources_id" text(36),
	"departments_id" text(36),
	"families_id" text(36),
	"flags_id" text(36),
	"inventory_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_tasks_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("faqs_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("forms_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("legal_resources_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("departments_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("families_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("flags_id") REFERENCES "flags"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("inventory_id") REFERENCES "inventory"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_tasks_v_rels_order_idx" ON "_tasks_v_rels" ("order");
CREATE INDEX "_tasks_v_rels_parent_idx" ON "_tasks_v_rels" ("parent_id");
CREATE INDEX "_tasks_v_rels_path_idx" ON "_tasks_v_rels" ("path");
CREATE INDEX "_tasks_v_rels_procedures_id_idx" ON "_tasks_v_rels" ("procedures_id");
CREATE INDEX "_tasks_v_rels_protocols_id_idx" ON "_tasks_v_rels" ("protocols_id");
CREATE INDEX "_tasks_v_rels_faqs_id_idx" ON "_tasks_v_rels" ("faqs_id");
CREATE INDEX "_tasks_v_rels_forms_id_idx" ON "_tasks_v_rels" ("forms_id");
CREATE INDEX "_tasks_v_rels_legal_resources_id_idx" ON "_tasks_v_rels" ("legal_resources_id");
CREATE INDEX "_tasks_v_rels_departments_id_idx" ON "_tasks_v_rels" ("departments_id");
CREATE INDEX "_tasks_v_rels_families_id_idx" ON "_tasks_v_rels" ("families_id");
CREATE INDEX "_tasks_v_rels_flags_id_idx" ON "_tasks_v_rels" ("flags_id");
CREATE INDEX "_tasks_v_rels_inventory_id_idx" ON "_tasks_v_rels" ("inventory_id");
CREATE TABLE "notices_publish_to" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "notices"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "notices_publish_to_order_idx" ON "notices_publish_to" ("order");
CREATE INDEX "notices_publish_to_parent_idx" ON "notices_publish_to" ("parent_id");
CREATE TABLE "notices" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"department_id" text(36),
	"scope" text DEFAULT 'everything' NOT NULL,
	"procedure_id" text(36),
	"service_point_id" text(36),
	"channel" text,
	"severity" text DEFAULT 'with-incidents' NOT NULL,
	"from" text NOT NULL,
	"until" text,
	"show_from" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("service_point_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "notices_code_idx" ON "notices" ("code");
CREATE INDEX "notices_department_idx" ON "notices" ("department_id");
CREATE INDEX "notices_procedure_idx" ON "notices" ("procedure_id");
CREATE INDEX "notices_service_point_idx" ON "notices" ("service_point_id");
CREATE INDEX "notices_active_idx" ON "notices" ("active");
CREATE INDEX "notices_edited_by_idx" ON "notices" ("edited_by_id");
CREATE INDEX "notices_updated_at_idx" ON "notices" ("updated_at");
CREATE INDEX "notices_created_at_idx" ON "notices" ("created_at");
CREATE TABLE "notices_locales" (
	"text" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "notices"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "notices_locales_locale_parent_id_unique" ON "notices_locales" ("_locale","_parent_id");
CREATE TABLE "_notices_v_version_publish_to" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_notices_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_notices_v_version_publish_to_order_idx" ON "_notices_v_version_publish_to" ("order");
CREATE INDEX "_notices_v_version_publish_to_parent_idx" ON "_notices_v_version_publish_to" ("parent_id");
CREATE TABLE "_notices_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_department_id" text(36),
	"version_scope" text DEFAULT 'everything' NOT NULL,
	"version_procedure_id" text(36),
	"version_service_point_id" text(36),
	"version_channel" text,
	"version_severity" text DEFAULT 'with-incidents' NOT NULL,
	"version_from" text NOT NULL,
	"version_until" text,
	"version_show_from" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "notices"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_service_point_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_notices_v_parent_idx" ON "_notices_v" ("parent_id");
CREATE INDEX "_notices_v_version_version_code_idx" ON "_notices_v" ("version_code");
CREATE INDEX "_notices_v_version_version_department_idx" ON "_notices_v" ("version_department_id");
CREATE INDEX "_notices_v_version_version_procedure_idx" ON "_notices_v" ("version_procedure_id");
CREATE INDEX "_notices_v_version_version_service_point_idx" ON "_notices_v" ("version_service_point_id");
CREATE INDEX "_notices_v_version_version_active_idx" ON "_notices_v" ("version_active");
CREATE INDEX "_notices_v_version_version_edited_by_idx" ON "_notices_v" ("version_edited_by_id");
CREATE INDEX "_notices_v_version_version_updated_at_idx" ON "_notices_v" ("version_updated_at");
CREATE INDEX "_notices_v_version_version_created_at_idx" ON "_notices_v" ("version_created_at");
CREATE INDEX "_notices_v_created_at_idx" ON "_notices_v" ("created_at");
CREATE INDEX "_notices_v_updated_at_idx" ON "_notices_v" ("updated_at");
CREATE TABLE "_notices_v_locales" (
	"version_text" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_notices_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_notices_v_locales_locale_parent_id_unique" ON "_notices_v_locales" ("_locale","_parent_id");
CREATE TABLE "slas_scope_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "slas_scope_channels_order_idx" ON "slas_scope_channels" ("order");
CREATE INDEX "slas_scope_channels_parent_idx" ON "slas_scope_channels" ("parent_id");
CREATE TABLE "slas_signatures" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text(36),
	"role" text,
	"at" text,
	"digest" text,
	FOREIGN KEY ("person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "slas_signatures_order_idx" ON "slas_signatures" ("_order");
CREATE INDEX "slas_signatures_parent_id_idx" ON "slas_signatures" ("_parent_id");
CREATE INDEX "slas_signatures_person_idx" ON "slas_signatures" ("person_id");
CREATE TABLE "_slas_v_version_scope_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_slas_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_slas_v_version_scope_channels_order_idx" ON "_slas_v_version_scope_channels" ("order");
CREATE INDEX "_slas_v_version_scope_channels_parent_idx" ON "_slas_v_version_scope_channels" ("parent_id");
CREATE TABLE "_slas_v_version_signatures" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"person_id" text(36),
	"role" text,
	"at" text,
	"digest" text,
	"_uuid" text,
	FOREIGN KEY ("person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_slas_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_slas_v_version_signatures_order_idx" ON "_slas_v_version_signatures" ("_order");
CREATE INDEX "_slas_v_version_signatures_parent_id_idx" ON "_slas_v_version_signatures" ("_parent_id");
CREATE INDEX "_slas_v_version_signatures_person_idx" ON "_slas_v_version_signatures" ("person_id");
CREATE TABLE "sla_measures" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"sla_id" text(36) NOT NULL,
	"clause" text NOT NULL,
	"period_from" text NOT NULL,
	"period_until" text NOT NULL,
	"total" numeric,
	"kept" numeric,
	"median" numeric,
	"p90" numeric,
	"percent" numeric,
	"source" text,
	"evidence" text,
	"department_comment" text,
	"validated" integer DEFAULT false,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("sla_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "sla_measures_sla_idx" ON "sla_measures" ("sla_id");
CREATE INDEX "sla_measures_clause_idx" ON "sla_measures" ("clause");
CREATE INDEX "sla_measures_edited_by_idx" ON "sla_measures" ("edited_by_id");
CREATE INDEX "sla_measures_updated_at_idx" ON "sla_measures" ("updated_at");
CREATE INDEX "sla_measures_created_at_idx" ON "sla_measures" ("created_at");
CREATE TABLE "_sla_measures_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_sla_id" text(36) NOT NULL,
	"version_clause" text NOT NULL,
	"version_period_from" text NOT NULL,
	"version_period_until" text NOT NULL,
	"version_total" numeric,
	"version_kept" numeric,
	"version_median" numeric,
	"version_p90" numeric,
	"version_percent" numeric,
	"version_source" text,
	"version_evidence" text,
	"version_department_comment" text,
	"version_validated" integer DEFAULT false,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "sla_measures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_sla_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_sla_measures_v_parent_idx" ON "_sla_measures_v" ("parent_id");
CREATE INDEX "_sla_measures_v_version_version_sla_idx" ON "_sla_measures_v" ("version_sla_id");
CREATE INDEX "_sla_measures_v_version_version_clause_idx" ON "_sla_measures_v" ("version_clause");
CREATE INDEX "_sla_measures_v_version_version_edited_by_idx" ON "_sla_measures_v" ("version_edited_by_id");
CREATE INDEX "_sla_measures_v_version_version_updated_at_idx" ON "_sla_measures_v" ("version_updated_at");
CREATE INDEX "_sla_measures_v_version_version_created_at_idx" ON "_sla_measures_v" ("version_created_at");
CREATE INDEX "_sla_measures_v_created_at_idx" ON "_sla_measures_v" ("created_at");
CREATE INDEX "_sla_measures_v_updated_at_idx" ON "_sla_measures_v" ("updated_at");
CREATE TABLE "sla_reviews_attendees" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "sla_reviews"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "sla_reviews_attendees_order_idx" ON "sla_reviews_attendees" ("_order");
CREATE INDEX "sla_reviews_attendees_parent_id_idx" ON "sla_reviews_attendees" ("_parent_id");
CREATE TABLE "sla_reviews_red_clauses" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"clause" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "sla_reviews"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "sla_reviews_red_clauses_order_idx" ON "sla_reviews_red_clauses" ("_order");
CREATE INDEX "sla_reviews_red_clauses_parent_id_idx" ON "sla_reviews_red_clauses" ("_parent_id");
CREATE TABLE "sla_reviews_agreements" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"action" text NOT NULL,
	"responsible_id" text(36),
	"due_on" text,
	FOREIGN KEY ("responsible_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "sla_reviews"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "sla_reviews_agreements_order_idx" ON "sla_reviews_agreements" ("_order");
CREATE INDEX "sla_reviews_agreements_parent_id_idx" ON "sla_reviews_agreements" ("_parent_id");
CREATE INDEX "sla_reviews_agreements_responsible_idx" ON "sla_reviews_agreements" ("responsible_id");
CREATE TABLE "sla_reviews" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"sla_id" text(36) NOT NULL,
	"held_on" text NOT NULL,
	"causes" text,
	"decision" text,
	"minutes_file_id" text(36),
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("sla_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("minutes_file_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "sla_reviews_sla_idx" ON "sla_reviews" ("sla_id");
CREATE INDEX "sla_reviews_minutes_file_idx" ON "sla_reviews" ("minutes_file_id");
CREATE INDEX "sla_reviews_edited_by_idx" ON "sla_reviews" ("edited_by_id");
CREATE INDEX "sla_reviews_updated_at_idx" ON "sla_reviews" ("updated_at");
CREATE INDEX "sla_reviews_created_at_idx" ON "sla_reviews" ("created_at");
CREATE TABLE "_sla_reviews_v_version_attendees" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_sla_reviews_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_sla_reviews_v_version_attendees_order_idx" ON "_sla_reviews_v_version_attendees" ("_order");
CREATE INDEX "_sla_reviews_v_version_attendees_parent_id_idx" ON "_sla_reviews_v_version_attendees" ("_parent_id");
CREATE TABLE "_sla_reviews_v_version_red_clauses" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"clause" text NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_sla_reviews_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_sla_reviews_v_version_red_clauses_order_idx" ON "_sla_reviews_v_version_red_clauses" ("_order");
CREATE INDEX "_sla_reviews_v_version_red_clauses_parent_id_idx" ON "_sla_reviews_v_version_red_clauses" ("_parent_id");
CREATE TABLE "_sla_reviews_v_version_agreements" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"action" text NOT NULL,
	"responsible_id" text(36),
	"due_on" text,
	"_uuid" text,
	FOREIGN KEY ("responsible_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_sla_reviews_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_sla_reviews_v_version_agreements_order_idx" ON "_sla_reviews_v_version_agreements" ("_order");
CREATE INDEX "_sla_reviews_v_version_agreements_parent_id_idx" ON "_sla_reviews_v_version_agreements" ("_parent_id");
CREATE INDEX "_sla_reviews_v_version_agreements_responsible_idx" ON "_sla_reviews_v_version_agreements" ("responsible_id");
CREATE TABLE "_sla_reviews_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_sla_id" text(36) NOT NULL,
	"version_held_on" text NOT NULL,
	"version_causes" text,
	"version_decision" text,
	"version_minutes_file_id" text(36),
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "sla_reviews"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_sla_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_minutes_file_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_sla_reviews_v_parent_idx" ON "_sla_reviews_v" ("parent_id");
CREATE INDEX "_sla_reviews_v_version_version_sla_idx" ON "_sla_reviews_v" ("version_sla_id");
CREATE INDEX "_sla_reviews_v_version_version_minutes_file_idx" ON "_sla_reviews_v" ("version_minutes_file_id");
CREATE INDEX "_sla_reviews_v_version_version_edited_by_idx" ON "_sla_reviews_v" ("version_edited_by_id");
CREATE INDEX "_sla_reviews_v_version_version_updated_at_idx" ON "_sla_reviews_v" ("version_updated_at");
CREATE INDEX "_sla_reviews_v_version_version_created_at_idx" ON "_sla_reviews_v" ("version_created_at");
CREATE INDEX "_sla_reviews_v_created_at_idx" ON "_sla_reviews_v" ("created_at");
CREATE INDEX "_sla_reviews_v_updated_at_idx" ON "_sla_reviews_v" ("updated_at");
CREATE TABLE "screen_messages" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"procedure_id" text(36),
	"url" text,
	"from" text,
	"until" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "screen_messages_code_idx" ON "screen_messages" ("code");
CREATE INDEX "screen_messages_procedure_idx" ON "screen_messages" ("procedure_id");
CREATE INDEX "screen_messages_active_idx" ON "screen_messages" ("active");
CREATE INDEX "screen_messages_edited_by_idx" ON "screen_messages" ("edited_by_id");
CREATE INDEX "screen_messages_updated_at_idx" ON "screen_messages" ("updated_at");
CREATE INDEX "screen_messages_created_at_idx" ON "screen_messages" ("created_at");
CREATE TABLE "screen_messages_locales" (
	"text" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "screen_messages"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "screen_messages_locales_locale_parent_id_unique" ON "screen_messages_locales" ("_locale","_parent_id");
CREATE TABLE "_screen_messages_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_procedure_id" text(36),
	"version_url" text,
	"version_from" text,
	"version_until" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "screen_messages"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_screen_messages_v_parent_idx" ON "_screen_messages_v" ("parent_id");
CREATE INDEX "_screen_messages_v_version_version_code_idx" ON "_screen_messages_v" ("version_code");
CREATE INDEX "_screen_messages_v_version_version_procedure_idx" ON "_screen_messages_v" ("version_procedure_id");
CREATE INDEX "_screen_messages_v_version_version_active_idx" ON "_screen_messages_v" ("version_active");
CREATE INDEX "_screen_messages_v_version_version_edited_by_idx" ON "_screen_messages_v" ("version_edited_by_id");
CREATE INDEX "_screen_messages_v_version_version_updated_at_idx" ON "_screen_messages_v" ("version_updated_at");
CREATE INDEX "_screen_messages_v_version_version_created_at_idx" ON "_screen_messages_v" ("version_created_at");
CREATE INDEX "_screen_messages_v_created_at_idx" ON "_screen_messages_v" ("created_at");
CREATE INDEX "_screen_messages_v_updated_at_idx" ON "_screen_messages_v" ("updated_at");
CREATE TABLE "_screen_messages_v_locales" (
	"version_text" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_screen_messages_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_screen_messages_v_locales_locale_parent_id_unique" ON "_screen_messages_v_locales" ("_locale","_parent_id");
CREATE TABLE "departments_interlocutors" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text(36) NOT NULL,
	"is_deputy" integer DEFAULT false,
	"from" text,
	"until" text,
	FOREIGN KEY ("person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "departments_interlocutors_order_idx" ON "departments_interlocutors" ("_order");
CREATE INDEX "departments_interlocutors_parent_id_idx" ON "departments_interlocutors" ("_parent_id");
CREATE INDEX "departments_interlocutors_person_idx" ON "departments_interlocutors" ("person_id");
CREATE TABLE "_departments_v_version_interlocutors" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"person_id" text(36) NOT NULL,
	"is_deputy" integer DEFAULT false,
	"from" text,
	"until" text,
	"_uuid" text,
	FOREIGN KEY ("person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_departments_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_departments_v_version_interlocutors_order_idx" ON "_departments_v_version_interlocutors" ("_order");
CREATE INDEX "_departments_v_version_interlocutors_parent_id_idx" ON "_departments_v_version_interlocutors" ("_parent_id");
CREATE INDEX "_departments_v_version_interlocutors_person_idx" ON "_departments_v_version_interlocutors" ("person_id");
CREATE TABLE "users_absences" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"from" text NOT NULL,
	"until" text NOT NULL,
	"deputy_id" text(36),
	FOREIGN KEY ("deputy_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "users_absences_order_idx" ON "users_absences" ("_order");
CREATE INDEX "users_absences_parent_id_idx" ON "users_absences" ("_parent_id");
CREATE INDEX "users_absences_deputy_idx" ON "users_absences" ("deputy_id");
CREATE TABLE "audit_log" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"sequence" numeric NOT NULL,
	"at" text NOT NULL,
	"actor" text,
	"actor_name" text,
	"actor_roles" text,
	"action" text NOT NULL,
	"record_collection" text NOT NULL,
	"record" text NOT NULL,
	"record_code" text,
	"changes" text,
	"reason" text,
	"previous_digest" text,
	"digest" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "audit_log_sequence_idx" ON "audit_log" ("sequence");
CREATE INDEX "audit_log_actor_idx" ON "audit_log" ("actor");
CREATE INDEX "audit_log_action_idx" ON "audit_log" ("action");
CREATE INDEX "audit_log_record_collection_idx" ON "audit_log" ("record_collection");
CREATE INDEX "audit_log_record_idx" ON "audit_log" ("record");
CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" ("updated_at");
CREATE INDEX "audit_log_created_at_idx" ON "audit_log" ("created_at");
CREATE TABLE "heartbeats" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"job" text NOT NULL,
	"last_run_at" text,
	"last_success_at" text,
	"last_error" text,
	"last_took_ms" numeric,
	"cursor" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "heartbeats_job_idx" ON "heartbeats" ("job");
CREATE INDEX "heartbeats_updated_at_idx" ON "heartbeats" ("updated_at");
CREATE INDEX "heartbeats_created_at_idx" ON "heartbeats" ("created_at");
ALTER TABLE "procedures_requirements" ADD "data_service_id" text(36) REFERENCES data_services(id);
ALTER TABLE "procedures_requirements" ADD "legal_resource_id" text(36) REFERENCES legal_resources(id);
CREATE INDEX "procedures_requirements_data_service_idx" ON "procedures_requirements" ("data_service_id");
CREATE INDEX "procedures_requirements_legal_resource_idx" ON "procedures_requirements" ("legal_resource_id");
ALTER TABLE "procedures_channels" ADD "appointment_service_code" text;
ALTER TABLE "procedures_channels_locales" ADD "hours" text;
ALTER TABLE "procedures_evidence" ADD "data_service_id" text(36) REFERENCES data_services(id);
ALTER TABLE "procedures_evidence" ADD "rule" text;
ALTER TABLE "procedures_evidence" ADD "formats" text;
CREATE INDEX "procedures_evidence_data_service_idx" ON "procedures_evidence" ("data_service_id");
ALTER TABLE "procedures_remarks" ADD "at" text;
ALTER TABLE "procedures_remarks" ADD "edition" numeric;
ALTER TABLE "procedures" ADD "sia_date" text;
ALTER TABLE "procedures" ADD "sia_error" text;
ALTER TABLE "procedures" ADD "generic_form_plan_text" text;
ALTER TABLE "procedures" ADD "generic_form_plan_until" text;
ALTER TABLE "procedures" ADD "average_time_updated_on" text;
ALTER TABLE "procedures" ADD "flowchart_image_id" text(36) REFERENCES media(id);
ALTER TABLE "procedures" ADD "flowchart_source" text;
ALTER TABLE "procedures" ADD "data_protection_processes_data" integer DEFAULT false;
ALTER TABLE "procedures" ADD "publish_from" text;
ALTER TABLE "procedures" ADD "retire_on" text;
ALTER TABLE "procedures" ADD "translations_es_state" text DEFAULT 'missing';
ALTER TABLE "procedures" ADD "translations_es_based_on" numeric;
ALTER TABLE "procedures" ADD "translations_en_state" text DEFAULT 'missing';
ALTER TABLE "procedures" ADD "translations_en_based_on" numeric;
CREATE INDEX "procedures_flowchart_flowchart_image_idx" ON "procedures" ("flowchart_image_id");
ALTER TABLE "_procedures_v_version_requirements" ADD "data_service_id" text(36) REFERENCES data_services(id);
ALTER TABLE "_procedures_v_version_requirements" ADD "legal_resource_id" text(36) REFERENCES legal_resources(id);
CREATE INDEX "_procedures_v_version_requirements_data_service_idx" ON "_procedures_v_version_requirements" ("data_service_id");
CREATE INDEX "_procedures_v_version_requirements_legal_resource_idx" ON "_procedures_v_version_requirements" ("legal_resource_id");
ALTER TABLE "_procedures_v_version_channels" ADD "appointment_service_code" text;
ALTER TABLE "_procedures_v_version_channels_locales" ADD "hours" text;
ALTER TABLE "_procedures_v_version_evidence" ADD "data_service_id" text(36) REFERENCES data_services(id);
ALTER TABLE "_procedures_v_version_evidence" ADD "rule" text;
ALTER TABLE "_procedures_v_version_evidence" ADD "formats" text;
CREATE INDEX "_procedures_v_version_evidence_data_service_idx" ON "_procedures_v_version_evidence" ("data_service_id");
ALTER TABLE "_procedures_v_version_remarks" ADD "at" text;
ALTER TABLE "_procedures_v_version_remarks" ADD "edition" numeric;
ALTER TABLE "_procedures_v" ADD "version_sia_date" text;
ALTER TABLE "_procedures_v" ADD "version_sia_error" text;
ALTER TABLE "_procedures_v" ADD "version_generic_form_plan_text" text;
ALTER TABLE "_procedures_v" ADD "version_generic_form_plan_until" text;
ALTER TABLE "_procedures_v" ADD "version_average_time_updated_on" text;
ALTER TABLE "_procedures_v" ADD "version_flowchart_image_id" text(36) REFERENCES media(id);
ALTER TABLE "_procedures_v" ADD "version_flowchart_source" text;
ALTER TABLE "_procedures_v" ADD "version_data_protection_processes_data" integer DEFAULT false;
ALTER TABLE "_procedures_v" ADD "version_publish_from" text;
ALTER TABLE "_procedures_v" ADD "version_retire_on" text;
ALTER TABLE "_procedures_v" ADD "version_translations_es_state" text DEFAULT 'missing';
ALTER TABLE "_procedures_v" ADD "version_translations_es_based_on" numeric;
ALTER TABLE "_procedures_v" ADD "version_translations_en_state" text DEFAULT 'missing';
ALTER TABLE "_procedures_v" ADD "version_translations_en_based_on" numeric;
CREATE INDEX "_procedures_v_version_flowchart_version_flowchart_image_idx" ON "_procedures_v" ("version_flowchart_image_id");
ALTER TABLE "forms" ADD "platform" text DEFAULT 'own';
ALTER TABLE "forms" ADD "external_url" text;
ALTER TABLE "forms" ADD "kept_days" numeric;
ALTER TABLE "forms" ADD "request_limit" numeric;
ALTER TABLE "forms" ADD "accepts_representation" integer DEFAULT false;
ALTER TABLE "forms" ADD "allows_correction" integer DEFAULT false;
ALTER TABLE "forms" ADD "deactivation_from" text;
ALTER TABLE "forms" ADD "deactivation_until" text;
ALTER TABLE "forms" ADD "registry_office" text;
ALTER TABLE "forms" ADD "translations_es_state" text DEFAULT 'missing';
ALTER TABLE "forms" ADD "translations_es_based_on" numeric;
ALTER TABLE "forms" ADD "translations_en_state" text DEFAULT 'missing';
ALTER TABLE "forms" ADD "translations_en_based_on" numeric;
ALTER TABLE "forms_locales" ADD "deactivation_message" text;
ALTER TABLE "forms_locales" ADD "receipt" text;
ALTER TABLE "_forms_v" ADD "version_platform" text DEFAULT 'own';
ALTER TABLE "_forms_v" ADD "version_external_url" text;
ALTER TABLE "_forms_v" ADD "version_kept_days" numeric;
ALTER TABLE "_forms_v" ADD "version_request_limit" numeric;
ALTER TABLE "_forms_v" ADD "version_accepts_representation" integer DEFAULT false;
ALTER TABLE "_forms_v" ADD "version_allows_correction" integer DEFAULT false;
ALTER TABLE "_forms_v" ADD "version_deactivation_from" text;
ALTER TABLE "_forms_v" ADD "version_deactivation_until" text;
ALTER TABLE "_forms_v" ADD "version_registry_office" text;
ALTER TABLE "_forms_v" ADD "version_translations_es_state" text DEFAULT 'missing';
ALTER TABLE "_forms_v" ADD "version_translations_es_based_on" numeric;
ALTER TABLE "_forms_v" ADD "version_translations_en_state" text DEFAULT 'missing';
ALTER TABLE "_forms_v" ADD "version_translations_en_based_on" numeric;
ALTER TABLE "_forms_v_locales" ADD "version_deactivation_message" text;
ALTER TABLE "_forms_v_locales" ADD "version_receipt" text;
ALTER TABLE "protocols" ADD "audience" text DEFAULT 'agents';
ALTER TABLE "protocols" ADD "expires_on" text;
ALTER TABLE "protocols" ADD "translations_es_state" text DEFAULT 'missing';
ALTER TABLE "protocols" ADD "translations_es_based_on" numeric;
ALTER TABLE "protocols" ADD "translations_en_state" text DEFAULT 'missing';
ALTER TABLE "protocols" ADD "translations_en_based_on" numeric;
ALTER TABLE "_protocols_v" ADD "version_audience" text DEFAULT 'agents';
ALTER TABLE "_protocols_v" ADD "version_expires_on" text;
ALTER TABLE "_protocols_v" ADD "version_translations_es_state" text DEFAULT 'missing';
ALTER TABLE "_protocols_v" ADD "version_translations_es_based_on" numeric;
ALTER TABLE "_protocols_v" ADD "version_translations_en_state" text DEFAULT 'missing';
ALTER TABLE "_protocols_v" ADD "version_translations_en_based_on" numeric;
ALTER TABLE "faqs" ADD "origin" text;
ALTER TABLE "faqs" ADD "useful_yes" numeric;
ALTER TABLE "faqs" ADD "useful_no" numeric;
ALTER TABLE "faqs" ADD "translations_es_state" text DEFAULT 'missing';
ALTER TABLE "faqs" ADD "translations_es_based_on" numeric;
ALTER TABLE "faqs" ADD "translations_en_state" text DEFAULT 'missing';
ALTER TABLE "faqs" ADD "translations_en_based_on" numeric;
ALTER TABLE "_faqs_v" ADD "version_origin" text;
ALTER TABLE "_faqs_v" ADD "version_useful_yes" numeric;
ALTER TABLE "_faqs_v" ADD "version_useful_no" numeric;
ALTER TABLE "_faqs_v" ADD "version_translations_es_state" text DEFAULT 'missing';
ALTER TABLE "_faqs_v" ADD "version_translations_es_based_on" numeric;
ALTER TABLE "_faqs_v" ADD "version_translations_en_state" text DEFAULT 'missing';
ALTER TABLE "_faqs_v" ADD "version_translations_en_based_on" numeric;
ALTER TABLE "evidence_types" ADD "issued_by_id" text(36) REFERENCES departments(id);
ALTER TABLE "evidence_types" ADD "maximum_age" text;
ALTER TABLE "evidence_types" ADD "template_id" text(36) REFERENCES media(id);
CREATE INDEX "evidence_types_issued_by_idx" ON "evidence_types" ("issued_by_id");
CREATE INDEX "evidence_types_template_idx" ON "evidence_types" ("template_id");
ALTER TABLE "_evidence_types_v" ADD "version_issued_by_id" text(36) REFERENCES departments(id);
ALTER TABLE "_evidence_types_v" ADD "version_maximum_age" text;
ALTER TABLE "_evidence_types_v" ADD "version_template_id" text(36) REFERENCES media(id);
CREATE INDEX "_evidence_types_v_version_version_issued_by_idx" ON "_evidence_types_v" ("version_issued_by_id");
CREATE INDEX "_evidence_types_v_version_version_template_idx" ON "_evidence_types_v" ("version_template_id");
ALTER TABLE "legal_resources" ADD "bulletin_number" text;
ALTER TABLE "legal_resources" ADD "bulletin_date" text;
ALTER TABLE "legal_resources" ADD "eli" text;
ALTER TABLE "_legal_resources_v" ADD "version_bulletin_number" text;
ALTER TABLE "_legal_resources_v" ADD "version_bulletin_date" text;
ALTER TABLE "_legal_resources_v" ADD "version_eli" text;
ALTER TABLE "topics" ADD "eu_uri" text;
ALTER TABLE "_topics_v" ADD "version_eu_uri" text;
ALTER TABLE "life_events" ADD "eu_uri" text;
ALTER TABLE "_life_events_v" ADD "version_eu_uri" text;
ALTER TABLE "slas_clauses" ADD "percentile" numeric;
ALTER TABLE "slas_clauses" ADD "receiving_level" text;
ALTER TABLE "slas_clauses" ADD "counts_from" text;
ALTER TABLE "slas_clauses" ADD "counts_to" text;
ALTER TABLE "slas_clauses" ADD "source" text;
ALTER TABLE "slas_clauses" ADD "measured" text;
ALTER TABLE "slas_clauses" ADD "weight" numeric;
ALTER TABLE "slas_clauses" ADD "suspended" integer DEFAULT false;
ALTER TABLE "slas_clauses_locales" ADD "exclusions" text;
ALTER TABLE "slas_clauses_locales" ADD "consequence" text;
ALTER TABLE "slas" ADD "renewal" text;
ALTER TABLE "slas" ADD "review_every_months" numeric;
ALTER TABLE "slas" ADD "annexes" text;
ALTER TABLE "slas_rels" ADD "families_id" text(36) REFERENCES families(id);
CREATE INDEX "slas_rels_families_id_idx" ON "slas_rels" ("families_id");
ALTER TABLE "_slas_v_version_clauses" ADD "percentile" numeric;
ALTER TABLE "_slas_v_version_clauses" ADD "receiving_level" text;
ALTER TABLE "_slas_v_version_clauses" ADD "counts_from" text;
ALTER TABLE "_slas_v_version_clauses" ADD "counts_to" text;
ALTER TABLE "_slas_v_version_clauses" ADD "source" text;
ALTER TABLE "_slas_v_version_clauses" ADD "measured" text;
ALTER TABLE "_slas_v_version_clauses" ADD "weight" numeric;
ALTER TABLE "_slas_v_version_clauses" ADD "suspended" integer DEFAULT false;
ALTER TABLE "_slas_v_version_clauses_locales" ADD "exclusions" text;
ALTER TABLE "_slas_v_version_clauses_locales" ADD "consequence" text;
ALTER TABLE "_slas_v" ADD "version_renewal" text;
ALTER TABLE "_slas_v" ADD "version_review_every_months" numeric;
ALTER TABLE "_slas_v" ADD "version_annexes" text;
ALTER TABLE "_slas_v_rels" ADD "families_id" text(36) REFERENCES families(id);
CREATE INDEX "_slas_v_rels_families_id_idx" ON "_slas_v_rels" ("families_id");
ALTER TABLE "screens_rels" ADD "screen_messages_id" text(36) REFERENCES screen_messages(id);
CREATE INDEX "screens_rels_screen_messages_id_idx" ON "screens_rels" ("screen_messages_id");
ALTER TABLE "_screens_v_rels" ADD "screen_messages_id" text(36) REFERENCES screen_messages(id);
CREATE INDEX "_screens_v_rels_screen_messages_id_idx" ON "_screens_v_rels" ("screen_messages_id");
ALTER TABLE "users" ADD "may_fix" integer DEFAULT false;
ALTER TABLE "payload_locked_documents_rels" ADD "inventory_id" text(36) REFERENCES inventory(id);
ALTER TABLE "payload_locked_documents_rels" ADD "redirects_id" text(36) REFERENCES redirects(id);
ALTER TABLE "payload_locked_documents_rels" ADD "canned_replies_id" text(36) REFERENCES canned_replies(id);
ALTER TABLE "payload_locked_documents_rels" ADD "flags_id" text(36) REFERENCES flags(id);
ALTER TABLE "payload_locked_documents_rels" ADD "uses_id" text(36) REFERENCES uses(id);
ALTER TABLE "payload_locked_documents_rels" ADD "search_log_id" text(36) REFERENCES search_log(id);
ALTER TABLE "payload_locked_documents_rels" ADD "shared_values_id" text(36) REFERENCES shared_values(id);
ALTER TABLE "payload_locked_documents_rels" ADD "data_services_id" text(36) REFERENCES data_services(id);
ALTER TABLE "payload_locked_documents_rels" ADD "glossary_id" text(36) REFERENCES glossary(id);
ALTER TABLE "payload_locked_documents_rels" ADD "tasks_id" text(36) REFERENCES tasks(id);
ALTER TABLE "payload_locked_documents_rels" ADD "notices_id" text(36) REFERENCES notices(id);
ALTER TABLE "payload_locked_documents_rels" ADD "sla_measures_id" text(36) REFERENCES sla_measures(id);
ALTER TABLE "payload_locked_documents_rels" ADD "sla_reviews_id" text(36) REFERENCES sla_reviews(id);
ALTER TABLE "payload_locked_documents_rels" ADD "screen_messages_id" text(36) REFERENCES screen_messages(id);
ALTER TABLE "payload_locked_documents_rels" ADD "audit_log_id" text(36) REFERENCES audit_log(id);
ALTER TABLE "payload_locked_documents_rels" ADD "heartbeats_id" text(36) REFERENCES heartbeats(id);
CREATE INDEX "payload_locked_documents_rels_inventory_id_idx" ON "payload_locked_documents_rels" ("inventory_id");
CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" ("redirects_id");
CREATE INDEX "payload_locked_documents_rels_canned_replies_id_idx" ON "payload_locked_documents_rels" ("canned_replies_id");
CREATE INDEX "payload_locked_documents_rels_flags_id_idx" ON "payload_locked_documents_rels" ("flags_id");
CREATE INDEX "payload_locked_documents_rels_uses_id_idx" ON "payload_locked_documents_rels" ("uses_id");
CREATE INDEX "payload_locked_documents_rels_search_log_id_idx" ON "payload_locked_documents_rels" ("search_log_id");
CREATE INDEX "payload_locked_documents_rels_shared_values_id_idx" ON "payload_locked_documents_rels" ("shared_values_id");
CREATE INDEX "payload_locked_documents_rels_data_services_id_idx" ON "payload_locked_documents_rels" ("data_services_id");
CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" ("glossary_id");
CREATE INDEX "payload_locked_documents_rels_tasks_id_idx" ON "payload_locked_documents_rels" ("tasks_id");
CREATE INDEX "payload_locked_documents_rels_notices_id_idx" ON "payload_locked_documents_rels" ("notices_id");
CREATE INDEX "payload_locked_documents_rels_sla_measures_id_idx" ON "payload_locked_documents_rels" ("sla_measures_id");
CREATE INDEX "payload_locked_documents_rels_sla_reviews_id_idx" ON "payload_locked_documents_rels" ("sla_reviews_id");
CREATE INDEX "payload_locked_documents_rels_screen_messages_id_idx" ON "payload_locked_documents_rels" ("screen_messages_id");
CREATE INDEX "payload_locked_documents_rels_audit_log_id_idx" ON "payload_locked_documents_rels" ("audit_log_id");
CREATE INDEX "payload_locked_documents_rels_heartbeats_id_idx" ON "payload_locked_documents_rels" ("heartbeats_id");
UPDATE "procedures" SET "translations_es_state" = "translations_es", "translations_en_state" = "translations_en";
UPDATE "_procedures_v" SET "version_translations_es_state" = "version_translations_es", "version_translations_en_state" = "version_translations_en";
UPDATE "forms" SET "translations_es_state" = "translations_es", "translations_en_state" = "translations_en";
UPDATE "_forms_v" SET "version_translations_es_state" = "version_translations_es", "version_translations_en_state" = "version_translations_en";
UPDATE "protocols" SET "translations_es_state" = "translations_es", "translations_en_state" = "translations_en";
UPDATE "_protocols_v" SET "version_translations_es_state" = "version_translations_es", "version_translations_en_state" = "version_translations_en";
UPDATE "faqs" SET "translations_es_state" = "translations_es", "translations_en_state" = "translations_en";
UPDATE "_faqs_v" SET "version_translations_es_state" = "version_translations_es", "version_translations_en_state" = "version_translations_en";
ALTER TABLE "procedures" DROP COLUMN "translations_es";
ALTER TABLE "procedures" DROP COLUMN "translations_en";
ALTER TABLE "_procedures_v" DROP COLUMN "version_translations_es";
ALTER TABLE "_procedures_v" DROP COLUMN "version_translations_en";
ALTER TABLE "forms" DROP COLUMN "translations_es";
ALTER TABLE "forms" DROP COLUMN "translations_en";
ALTER TABLE "_forms_v" DROP COLUMN "version_translations_es";
ALTER TABLE "_forms_v" DROP COLUMN "version_translations_en";
ALTER TABLE "protocols" DROP COLUMN "translations_es";
ALTER TABLE "protocols" DROP COLUMN "translations_en";
ALTER TABLE "_protocols_v" DROP COLUMN "version_translations_es";
ALTER TABLE "_protocols_v" DROP COLUMN "version_translations_en";
ALTER TABLE "faqs" DROP COLUMN "translations_es";
ALTER TABLE "faqs" DROP COLUMN "translations_en";
ALTER TABLE "_faqs_v" DROP COLUMN "version_translations_es";
ALTER TABLE "_faqs_v" DROP COLUMN "version_translations_en";
`,
}
