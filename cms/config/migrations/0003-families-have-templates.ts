import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0003-families-have-templates',
  sql: String.raw`
CREATE TABLE "templates_alternative_names" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_alternative_names_order_idx" ON "templates_alternative_names" ("_order");
CREATE INDEX "templates_alternative_names_parent_id_idx" ON "templates_alternative_names" ("_parent_id");
CREATE TABLE "templates_alternative_names_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_alternative_names"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_alternative_names_locales_locale_parent_id_unique" ON "templates_alternative_names_locales" ("_locale","_parent_id");
CREATE TABLE "templates_audiences" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_audiences_order_idx" ON "templates_audiences" ("order");
CREATE INDEX "templates_audiences_parent_idx" ON "templates_audiences" ("parent_id");
CREATE TABLE "templates_requirements" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"verified_by" text,
	"evidence_id" text(36),
	"data_service_id" text(36),
	"legal_resource_id" text(36),
	FOREIGN KEY ("evidence_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("data_service_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_requirements_order_idx" ON "templates_requirements" ("_order");
CREATE INDEX "templates_requirements_parent_id_idx" ON "templates_requirements" ("_parent_id");
CREATE INDEX "templates_requirements_evidence_idx" ON "templates_requirements" ("evidence_id");
CREATE INDEX "templates_requirements_data_service_idx" ON "templates_requirements" ("data_service_id");
CREATE INDEX "templates_requirements_legal_resource_idx" ON "templates_requirements" ("legal_resource_id");
CREATE TABLE "templates_requirements_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_requirements"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_requirements_locales_locale_parent_id_unique" ON "templates_requirements_locales" ("_locale","_parent_id");
CREATE TABLE "templates_electronic_only_for" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_electronic_only_for_order_idx" ON "templates_electronic_only_for" ("order");
CREATE INDEX "templates_electronic_only_for_parent_idx" ON "templates_electronic_only_for" ("parent_id");
CREATE TABLE "templates_channels_actions" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_channels_actions_order_idx" ON "templates_channels_actions" ("order");
CREATE INDEX "templates_channels_actions_parent_idx" ON "templates_channels_actions" ("parent_id");
CREATE TABLE "templates_channels_levels" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_channels_levels_order_idx" ON "templates_channels_levels" ("order");
CREATE INDEX "templates_channels_levels_parent_idx" ON "templates_channels_levels" ("parent_id");
CREATE TABLE "templates_channels" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"url" text,
	"appointment_need" text,
	"appointment_url" text,
	"appointment_service_code" text,
	"availability_status" text DEFAULT 'normal',
	"availability_from" text,
	"availability_until" text,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_channels_order_idx" ON "templates_channels" ("_order");
CREATE INDEX "templates_channels_parent_id_idx" ON "templates_channels" ("_parent_id");
CREATE TABLE "templates_channels_locales" (
	"instructions" text,
	"hours" text,
	"availability_reason" text,
	"overrides_deadline" text,
	"overrides_identification" text,
	"overrides_who_can_apply" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_channels_locales_locale_parent_id_unique" ON "templates_channels_locales" ("_locale","_parent_id");
CREATE TABLE "templates_identification_mechanisms" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_identification_mechanisms_order_idx" ON "templates_identification_mechanisms" ("order");
CREATE INDEX "templates_identification_mechanisms_parent_idx" ON "templates_identification_mechanisms" ("parent_id");
CREATE TABLE "templates_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"type_id" text(36),
	"obligation" text DEFAULT 'required',
	"obtained_by" text DEFAULT 'person',
	"data_service_id" text(36),
	"rule" text,
	"presentation" text,
	"front_office_check" text,
	"formats" text,
	FOREIGN KEY ("type_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("data_service_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_evidence_order_idx" ON "templates_evidence" ("_order");
CREATE INDEX "templates_evidence_parent_id_idx" ON "templates_evidence" ("_parent_id");
CREATE INDEX "templates_evidence_type_idx" ON "templates_evidence" ("type_id");
CREATE INDEX "templates_evidence_data_service_idx" ON "templates_evidence" ("data_service_id");
CREATE TABLE "templates_evidence_locales" (
	"condition" text,
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_evidence"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_evidence_locales_locale_parent_id_unique" ON "templates_evidence_locales" ("_locale","_parent_id");
CREATE TABLE "templates_windows" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"from" text,
	"until" text,
	"call" text,
	"url" text,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_windows_order_idx" ON "templates_windows" ("_order");
CREATE INDEX "templates_windows_parent_id_idx" ON "templates_windows" ("_parent_id");
CREATE TABLE "templates_initiation" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_initiation_order_idx" ON "templates_initiation" ("order");
CREATE INDEX "templates_initiation_parent_idx" ON "templates_initiation" ("parent_id");
CREATE TABLE "templates_ex_officio_starts" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_ex_officio_starts_order_idx" ON "templates_ex_officio_starts" ("order");
CREATE INDEX "templates_ex_officio_starts_parent_idx" ON "templates_ex_officio_starts" ("parent_id");
CREATE TABLE "templates_appeals" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"kind" text,
	"term_value" numeric,
	"term_unit" text,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_appeals_order_idx" ON "templates_appeals" ("_order");
CREATE INDEX "templates_appeals_parent_id_idx" ON "templates_appeals" ("_parent_id");
CREATE TABLE "templates_appeals_locales" (
	"body" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_appeals"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_appeals_locales_locale_parent_id_unique" ON "templates_appeals_locales" ("_locale","_parent_id");
CREATE TABLE "templates_payment_means" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_payment_means_order_idx" ON "templates_payment_means" ("order");
CREATE INDEX "templates_payment_means_parent_idx" ON "templates_payment_means" ("parent_id");
CREATE TABLE "templates_outputs_deliveries" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_outputs_deliveries_order_idx" ON "templates_outputs_deliveries" ("order");
CREATE INDEX "templates_outputs_deliveries_parent_idx" ON "templates_outputs_deliveries" ("parent_id");
CREATE TABLE "templates_outputs" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"kind" text,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_outputs_order_idx" ON "templates_outputs" ("_order");
CREATE INDEX "templates_outputs_parent_id_idx" ON "templates_outputs" ("_parent_id");
CREATE TABLE "templates_outputs_locales" (
	"name" text NOT NULL,
	"validity" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_outputs_locales_locale_parent_id_unique" ON "templates_outputs_locales" ("_locale","_parent_id");
CREATE TABLE "templates_tracking_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_tracking_channels_order_idx" ON "templates_tracking_channels" ("order");
CREATE INDEX "templates_tracking_channels_parent_idx" ON "templates_tracking_channels" ("parent_id");
CREATE TABLE "templates_steps" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"actor" text,
	"phase" text,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_steps_order_idx" ON "templates_steps" ("_order");
CREATE INDEX "templates_steps_parent_id_idx" ON "templates_steps" ("_parent_id");
CREATE TABLE "templates_steps_locales" (
	"title" text NOT NULL,
	"text" text,
	"term" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_steps"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_steps_locales_locale_parent_id_unique" ON "templates_steps_locales" ("_locale","_parent_id");
CREATE TABLE "templates_legal_resources" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"resource_id" text(36) NOT NULL,
	"article" text,
	FOREIGN KEY ("resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_legal_resources_order_idx" ON "templates_legal_resources" ("_order");
CREATE INDEX "templates_legal_resources_parent_id_idx" ON "templates_legal_resources" ("_parent_id");
CREATE INDEX "templates_legal_resources_resource_idx" ON "templates_legal_resources" ("resource_id");
CREATE TABLE "templates_attention" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"phase" text NOT NULL,
	"level" text NOT NULL,
	"channel" text,
	"support_level" text,
	"target_minutes" numeric,
	"sla_clause" text,
	"protocol_id" text(36),
	FOREIGN KEY ("protocol_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_attention_order_idx" ON "templates_attention" ("_order");
CREATE INDEX "templates_attention_parent_id_idx" ON "templates_attention" ("_parent_id");
CREATE INDEX "templates_attention_protocol_idx" ON "templates_attention" ("protocol_id");
CREATE TABLE "templates_attention_locales" (
	"does" text,
	"does_not" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_attention"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_attention_locales_locale_parent_id_unique" ON "templates_attention_locales" ("_locale","_parent_id");
CREATE TABLE "templates_common_mistakes" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_common_mistakes_order_idx" ON "templates_common_mistakes" ("_order");
CREATE INDEX "templates_common_mistakes_parent_id_idx" ON "templates_common_mistakes" ("_parent_id");
CREATE TABLE "templates_common_mistakes_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_common_mistakes"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_common_mistakes_locales_locale_parent_id_unique" ON "templates_common_mistakes_locales" ("_locale","_parent_id");
CREATE TABLE "templates_diagnostic_questions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_diagnostic_questions_order_idx" ON "templates_diagnostic_questions" ("_order");
CREATE INDEX "templates_diagnostic_questions_parent_id_idx" ON "templates_diagnostic_questions" ("_parent_id");
CREATE TABLE "templates_diagnostic_questions_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates_diagnostic_questions"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_diagnostic_questions_locales_locale_parent_id_uniq" ON "templates_diagnostic_questions_locales" ("_locale","_parent_id");
CREATE TABLE "templates_publish_to" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_publish_to_order_idx" ON "templates_publish_to" ("order");
CREATE INDEX "templates_publish_to_parent_idx" ON "templates_publish_to" ("parent_id");
CREATE TABLE "templates" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"family_id" text(36) NOT NULL,
	"kind" text,
	"regime" text,
	"shared" integer DEFAULT false,
	"internal" integer DEFAULT false,
	"competent_authority_id" text(36),
	"processing_unit_id" text(36),
	"competence" text DEFAULT 'own',
	"external_manager_url" text,
	"interlocutor_id" text(36),
	"deputy_id" text(36),
	"internal_contact_name" text,
	"internal_contact_extension" text,
	"internal_contact_email" text,
	"representation" text,
	"assisted_filing" integer DEFAULT false,
	"form_id" text(36),
	"generic_form" integer DEFAULT false,
	"generic_form_plan_text" text,
	"generic_form_plan_until" text,
	"identification_required" integer DEFAULT false,
	"identification_minimum_level" text,
	"identification_signature" text,
	"video_kind" text DEFAULT 'none',
	"video_scope" text,
	"video_script_id" text(36),
	"no_evidence_needed" integer DEFAULT false,
	"periodicity" text DEFAULT 'continuous',
	"resolution_term_value" numeric,
	"resolution_term_unit" text,
	"resolution_term_starts_at" text,
	"resolution_term_legal_resource_id" text(36),
	"average_time_value" numeric,
	"average_time_unit" text,
	"average_time_source" text,
	"average_time_updated_on" text,
	"silence_on_request" text,
	"silence_ex_officio" text,
	"silence_legal_resource_id" text(36),
	"exhausts_administrative_route" integer DEFAULT false,
	"fee_required" integer DEFAULT false,
	"payment_moment" text,
	"tracking_url" text,
	"notification" text,
	"flowchart_image_id" text(36),
	"flowchart_source" text,
	"data_protection_processes_data" integer DEFAULT false,
	"data_protection_url" text,
	"records_classification" text,
	"records_series" text,
	"records_appraisal" text,
	"handoff_to_id" text(36),
	"attention_minutes" numeric,
	"queue_code" text,
	"appointment_code" text,
	"chatbot_excluded" integer DEFAULT false,
	"chatbot_reason" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("family_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("competent_authority_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("processing_unit_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("interlocutor_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("deputy_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("form_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("video_script_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("resolution_term_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("silence_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("flowchart_image_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("handoff_to_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "templates_code_idx" ON "templates" ("code");
CREATE UNIQUE INDEX "templates_family_idx" ON "templates" ("family_id");
CREATE INDEX "templates_competent_authority_idx" ON "templates" ("competent_authority_id");
CREATE INDEX "templates_processing_unit_idx" ON "templates" ("processing_unit_id");
CREATE INDEX "templates_interlocutor_idx" ON "templates" ("interlocutor_id");
CREATE INDEX "templates_deputy_idx" ON "templates" ("deputy_id");
CREATE INDEX "templates_form_idx" ON "templates" ("form_id");
CREATE INDEX "templates_video_video_script_idx" ON "templates" ("video_script_id");
CREATE INDEX "templates_resolution_term_resolution_term_legal_resource_idx" ON "templates" ("resolution_term_legal_resource_id");
CREATE INDEX "templates_silence_silence_legal_resource_idx" ON "templates" ("silence_legal_resource_id");
CREATE INDEX "templates_flowchart_flowchart_image_idx" ON "templates" ("flowchart_image_id");
CREATE INDEX "templates_handoff_handoff_to_idx" ON "templates" ("handoff_to_id");
CREATE INDEX "templates_active_idx" ON "templates" ("active");
CREATE INDEX "templates_edited_by_idx" ON "templates" ("edited_by_id");
CREATE INDEX "templates_updated_at_idx" ON "templates" ("updated_at");
CREATE INDEX "templates_created_at_idx" ON "templates" ("created_at");
CREATE TABLE "templates_locales" (
	"name" text NOT NULL,
	"summary" text,
	"description" text,
	"resolving_body" text,
	"external_manager_name" text,
	"internal_contact_hours" text,
	"internal_contact_do_not_hand_off" text,
	"who_can_apply" text,
	"spatial_coverage" text,
	"video_identification" text,
	"application_deadline" text,
	"reductions" text,
	"other_information" text,
	"data_protection_activity" text,
	"data_protection_purpose" text,
	"data_protection_legal_basis" text,
	"data_protection_recipients" text,
	"data_protection_retention" text,
	"spoken_answer" text,
	"handoff_when" text,
	"handoff_how" text,
	"handoff_data_to_collect" text,
	"handoff_committed_answer" text,
	"screen_text" text,
	"chat_text" text,
	"chatbot_instructions" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "templates_locales_locale_parent_id_unique" ON "templates_locales" ("_locale","_parent_id");
CREATE TABLE "templates_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"topics_id" text(36),
	"life_events_id" text(36),
	"service_points_id" text(36),
	"evidence_types_id" text(36),
	"fees_id" text(36),
	"protocols_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("life_events_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("service_points_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("evidence_types_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("fees_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "templates_rels_order_idx" ON "templates_rels" ("order");
CREATE INDEX "templates_rels_parent_idx" ON "templates_rels" ("parent_id");
CREATE INDEX "templates_rels_path_idx" ON "templates_rels" ("path");
CREATE INDEX "templates_rels_topics_id_idx" ON "templates_rels" ("topics_id");
CREATE INDEX "templates_rels_life_events_id_idx" ON "templates_rels" ("life_events_id");
CREATE INDEX "templates_rels_service_points_id_idx" ON "templates_rels" ("service_points_id");
CREATE INDEX "templates_rels_evidence_types_id_idx" ON "templates_rels" ("evidence_types_id");
CREATE INDEX "templates_rels_fees_id_idx" ON "templates_rels" ("fees_id");
CREATE INDEX "templates_rels_protocols_id_idx" ON "templates_rels" ("protocols_id");
CREATE TABLE "_templates_v_version_alternative_names" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_alternative_names_order_idx" ON "_templates_v_version_alternative_names" ("_order");
CREATE INDEX "_templates_v_version_alternative_names_parent_id_idx" ON "_templates_v_version_alternative_names" ("_parent_id");
CREATE TABLE "_templates_v_version_alternative_names_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_alternative_names"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_alternative_names_locales_locale_parent" ON "_templates_v_version_alternative_names_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_audiences" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_audiences_order_idx" ON "_templates_v_version_audiences" ("order");
CREATE INDEX "_templates_v_version_audiences_parent_idx" ON "_templates_v_version_audiences" ("parent_id");
CREATE TABLE "_templates_v_version_requirements" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"verified_by" text,
	"evidence_id" text(36),
	"data_service_id" text(36),
	"legal_resource_id" text(36),
	"_uuid" text,
	FOREIGN KEY ("evidence_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("data_service_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_requirements_order_idx" ON "_templates_v_version_requirements" ("_order");
CREATE INDEX "_templates_v_version_requirements_parent_id_idx" ON "_templates_v_version_requirements" ("_parent_id");
CREATE INDEX "_templates_v_version_requirements_evidence_idx" ON "_templates_v_version_requirements" ("evidence_id");
CREATE INDEX "_templates_v_version_requirements_data_service_idx" ON "_templates_v_version_requirements" ("data_service_id");
CREATE INDEX "_templates_v_version_requirements_legal_resource_idx" ON "_templates_v_version_requirements" ("legal_resource_id");
CREATE TABLE "_templates_v_version_requirements_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_requirements"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_requirements_locales_locale_parent_id_u" ON "_templates_v_version_requirements_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_electronic_only_for" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_electronic_only_for_order_idx" ON "_templates_v_version_electronic_only_for" ("order");
CREATE INDEX "_templates_v_version_electronic_only_for_parent_idx" ON "_templates_v_version_electronic_only_for" ("parent_id");
CREATE TABLE "_templates_v_version_channels_actions" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v_version_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_channels_actions_order_idx" ON "_templates_v_version_channels_actions" ("order");
CREATE INDEX "_templates_v_version_channels_actions_parent_idx" ON "_templates_v_version_channels_actions" ("parent_id");
CREATE TABLE "_templates_v_version_channels_levels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v_version_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_channels_levels_order_idx" ON "_templates_v_version_channels_levels" ("order");
CREATE INDEX "_templates_v_version_channels_levels_parent_idx" ON "_templates_v_version_channels_levels" ("parent_id");
CREATE TABLE "_templates_v_version_channels" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"url" text,
	"appointment_need" text,
	"appointment_url" text,
	"appointment_service_code" text,
	"availability_status" text DEFAULT 'normal',
	"availability_from" text,
	"availability_until" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_channels_order_idx" ON "_templates_v_version_channels" ("_order");
CREATE INDEX "_templates_v_version_channels_parent_id_idx" ON "_templates_v_version_channels" ("_parent_id");
CREATE TABLE "_templates_v_version_channels_locales" (
	"instructions" text,
	"hours" text,
	"availability_reason" text,
	"overrides_deadline" text,
	"overrides_identification" text,
	"overrides_who_can_apply" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_channels_locales_locale_parent_id_uniqu" ON "_templates_v_version_channels_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_identification_mechanisms" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_identification_mechanisms_order_idx" ON "_templates_v_version_identification_mechanisms" ("order");
CREATE INDEX "_templates_v_version_identification_mechanisms_parent_idx" ON "_templates_v_version_identification_mechanisms" ("parent_id");
CREATE TABLE "_templates_v_version_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"type_id" text(36),
	"obligation" text DEFAULT 'required',
	"obtained_by" text DEFAULT 'person',
	"data_service_id" text(36),
	"rule" text,
	"presentation" text,
	"front_office_check" text,
	"formats" text,
	"_uuid" text,
	FOREIGN KEY ("type_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("data_service_id") REFERENCES "data_services"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_evidence_order_idx" ON "_templates_v_version_evidence" ("_order");
CREATE INDEX "_templates_v_version_evidence_parent_id_idx" ON "_templates_v_version_evidence" ("_parent_id");
CREATE INDEX "_templates_v_version_evidence_type_idx" ON "_templates_v_version_evidence" ("type_id");
CREATE INDEX "_templates_v_version_evidence_data_service_idx" ON "_templates_v_version_evidence" ("data_service_id");
CREATE TABLE "_templates_v_version_evidence_locales" (
	"condition" text,
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_evidence"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_evidence_locales_locale_parent_id_uniqu" ON "_templates_v_version_evidence_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_windows" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"from" text,
	"until" text,
	"call" text,
	"url" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_windows_order_idx" ON "_templates_v_version_windows" ("_order");
CREATE INDEX "_templates_v_version_windows_parent_id_idx" ON "_templates_v_version_windows" ("_parent_id");
CREATE TABLE "_templates_v_version_initiation" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_initiation_order_idx" ON "_templates_v_version_initiation" ("order");
CREATE INDEX "_templates_v_version_initiation_parent_idx" ON "_templates_v_version_initiation" ("parent_id");
CREATE TABLE "_templates_v_version_ex_officio_starts" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_ex_officio_starts_order_idx" ON "_templates_v_version_ex_officio_starts" ("order");
CREATE INDEX "_templates_v_version_ex_officio_starts_parent_idx" ON "_templates_v_version_ex_officio_starts" ("parent_id");
CREATE TABLE "_templates_v_version_appeals" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"kind" text,
	"term_value" numeric,
	"term_unit" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_appeals_order_idx" ON "_templates_v_version_appeals" ("_order");
CREATE INDEX "_templates_v_version_appeals_parent_id_idx" ON "_templates_v_version_appeals" ("_parent_id");
CREATE TABLE "_templates_v_version_appeals_locales" (
	"body" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_appeals"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_appeals_locales_locale_parent_id_unique" ON "_templates_v_version_appeals_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_payment_means" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_payment_means_order_idx" ON "_templates_v_version_payment_means" ("order");
CREATE INDEX "_templates_v_version_payment_means_parent_idx" ON "_templates_v_version_payment_means" ("parent_id");
CREATE TABLE "_templates_v_version_outputs_deliveries" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v_version_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_outputs_deliveries_order_idx" ON "_templates_v_version_outputs_deliveries" ("order");
CREATE INDEX "_templates_v_version_outputs_deliveries_parent_idx" ON "_templates_v_version_outputs_deliveries" ("parent_id");
CREATE TABLE "_templates_v_version_outputs" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"kind" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_outputs_order_idx" ON "_templates_v_version_outputs" ("_order");
CREATE INDEX "_templates_v_version_outputs_parent_id_idx" ON "_templates_v_version_outputs" ("_parent_id");
CREATE TABLE "_templates_v_version_outputs_locales" (
	"name" text NOT NULL,
	"validity" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_outputs_locales_locale_parent_id_unique" ON "_templates_v_version_outputs_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_tracking_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_tracking_channels_order_idx" ON "_templates_v_version_tracking_channels" ("order");
CREATE INDEX "_templates_v_version_tracking_channels_parent_idx" ON "_templates_v_version_tracking_channels" ("parent_id");
CREATE TABLE "_templates_v_version_steps" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"actor" text,
	"phase" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_steps_order_idx" ON "_templates_v_version_steps" ("_order");
CREATE INDEX "_templates_v_version_steps_parent_id_idx" ON "_templates_v_version_steps" ("_parent_id");
CREATE TABLE "_templates_v_version_steps_locales" (
	"title" text NOT NULL,
	"text" text,
	"term" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_steps"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_steps_locales_locale_parent_id_unique" ON "_templates_v_version_steps_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_legal_resources" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"resource_id" text(36) NOT NULL,
	"article" text,
	"_uuid" text,
	FOREIGN KEY ("resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_legal_resources_order_idx" ON "_templates_v_version_legal_resources" ("_order");
CREATE INDEX "_templates_v_version_legal_resources_parent_id_idx" ON "_templates_v_version_legal_resources" ("_parent_id");
CREATE INDEX "_templates_v_version_legal_resources_resource_idx" ON "_templates_v_version_legal_resources" ("resource_id");
CREATE TABLE "_templates_v_version_attention" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"phase" text NOT NULL,
	"level" text NOT NULL,
	"channel" text,
	"support_level" text,
	"target_minutes" numeric,
	"sla_clause" text,
	"protocol_id" text(36),
	"_uuid" text,
	FOREIGN KEY ("protocol_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_attention_order_idx" ON "_templates_v_version_attention" ("_order");
CREATE INDEX "_templates_v_version_attention_parent_id_idx" ON "_templates_v_version_attention" ("_parent_id");
CREATE INDEX "_templates_v_version_attention_protocol_idx" ON "_templates_v_version_attention" ("protocol_id");
CREATE TABLE "_templates_v_version_attention_locales" (
	"does" text,
	"does_not" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_attention"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_attention_locales_locale_parent_id_uniq" ON "_templates_v_version_attention_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_common_mistakes" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_common_mistakes_order_idx" ON "_templates_v_version_common_mistakes" ("_order");
CREATE INDEX "_templates_v_version_common_mistakes_parent_id_idx" ON "_templates_v_version_common_mistakes" ("_parent_id");
CREATE TABLE "_templates_v_version_common_mistakes_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_common_mistakes"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_common_mistakes_locales_locale_parent_i" ON "_templates_v_version_common_mistakes_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_diagnostic_questions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_diagnostic_questions_order_idx" ON "_templates_v_version_diagnostic_questions" ("_order");
CREATE INDEX "_templates_v_version_diagnostic_questions_parent_id_idx" ON "_templates_v_version_diagnostic_questions" ("_parent_id");
CREATE TABLE "_templates_v_version_diagnostic_questions_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v_version_diagnostic_questions"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_version_diagnostic_questions_locales_locale_par" ON "_templates_v_version_diagnostic_questions_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_version_publish_to" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_version_publish_to_order_idx" ON "_templates_v_version_publish_to" ("order");
CREATE INDEX "_templates_v_version_publish_to_parent_idx" ON "_templates_v_version_publish_to" ("parent_id");
CREATE TABLE "_templates_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_family_id" text(36) NOT NULL,
	"version_kind" text,
	"version_regime" text,
	"version_shared" integer DEFAULT false,
	"version_internal" integer DEFAULT false,
	"version_competent_authority_id" text(36),
	"version_processing_unit_id" text(36),
	"version_competence" text DEFAULT 'own',
	"version_external_manager_url" text,
	"version_interlocutor_id" text(36),
	"version_deputy_id" text(36),
	"version_internal_contact_name" text,
	"version_internal_contact_extension" text,
	"version_internal_contact_email" text,
	"version_representation" text,
	"version_assisted_filing" integer DEFAULT false,
	"version_form_id" text(36),
	"version_generic_form" integer DEFAULT false,
	"version_generic_form_plan_text" text,
	"version_generic_form_plan_until" text,
	"version_identification_required" integer DEFAULT false,
	"version_identification_minimum_level" text,
	"version_identification_signature" text,
	"version_video_kind" text DEFAULT 'none',
	"version_video_scope" text,
	"version_video_script_id" text(36),
	"version_no_evidence_needed" integer DEFAULT false,
	"version_periodicity" text DEFAULT 'continuous',
	"version_resolution_term_value" numeric,
	"version_resolution_term_unit" text,
	"version_resolution_term_starts_at" text,
	"version_resolution_term_legal_resource_id" text(36),
	"version_average_time_value" numeric,
	"version_average_time_unit" text,
	"version_average_time_source" text,
	"version_average_time_updated_on" text,
	"version_silence_on_request" text,
	"version_silence_ex_officio" text,
	"version_silence_legal_resource_id" text(36),
	"version_exhausts_administrative_route" integer DEFAULT false,
	"version_fee_required" integer DEFAULT false,
	"version_payment_moment" text,
	"version_tracking_url" text,
	"version_notification" text,
	"version_flowchart_image_id" text(36),
	"version_flowchart_source" text,
	"version_data_protection_processes_data" integer DEFAULT false,
	"version_data_protection_url" text,
	"version_records_classification" text,
	"version_records_series" text,
	"version_records_appraisal" text,
	"version_handoff_to_id" text(36),
	"version_attention_minutes" numeric,
	"version_queue_code" text,
	"version_appointment_code" text,
	"version_chatbot_excluded" integer DEFAULT false,
	"version_chatbot_reason" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "templates"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_family_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_competent_authority_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_processing_unit_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_interlocutor_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_deputy_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_form_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_video_script_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_resolution_term_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_silence_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_flowchart_image_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_handoff_to_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_templates_v_parent_idx" ON "_templates_v" ("parent_id");
CREATE INDEX "_templates_v_version_version_code_idx" ON "_templates_v" ("version_code");
CREATE INDEX "_templates_v_version_version_family_idx" ON "_templates_v" ("version_family_id");
CREATE INDEX "_templates_v_version_version_competent_authority_idx" ON "_templates_v" ("version_competent_authority_id");
CREATE INDEX "_templates_v_version_version_processing_unit_idx" ON "_templates_v" ("version_processing_unit_id");
CREATE INDEX "_templates_v_version_version_interlocutor_idx" ON "_templates_v" ("version_interlocutor_id");
CREATE INDEX "_templates_v_version_version_deputy_idx" ON "_templates_v" ("version_deputy_id");
CREATE INDEX "_templates_v_version_version_form_idx" ON "_templates_v" ("version_form_id");
CREATE INDEX "_templates_v_version_video_version_video_script_idx" ON "_templates_v" ("version_video_script_id");
CREATE INDEX "_templates_v_version_resolution_term_version_resolution__idx" ON "_templates_v" ("version_resolution_term_legal_resource_id");
CREATE INDEX "_templates_v_version_silence_version_silence_legal_resou_idx" ON "_templates_v" ("version_silence_legal_resource_id");
CREATE INDEX "_templates_v_version_flowchart_version_flowchart_image_idx" ON "_templates_v" ("version_flowchart_image_id");
CREATE INDEX "_templates_v_version_handoff_version_handoff_to_idx" ON "_templates_v" ("version_handoff_to_id");
CREATE INDEX "_templates_v_version_version_active_idx" ON "_templates_v" ("version_active");
CREATE INDEX "_templates_v_version_version_edited_by_idx" ON "_templates_v" ("version_edited_by_id");
CREATE INDEX "_templates_v_version_version_updated_at_idx" ON "_templates_v" ("version_updated_at");
CREATE INDEX "_templates_v_version_version_created_at_idx" ON "_templates_v" ("version_created_at");
CREATE INDEX "_templates_v_created_at_idx" ON "_templates_v" ("created_at");
CREATE INDEX "_templates_v_updated_at_idx" ON "_templates_v" ("updated_at");
CREATE TABLE "_templates_v_locales" (
	"version_name" text NOT NULL,
	"version_summary" text,
	"version_description" text,
	"version_resolving_body" text,
	"version_external_manager_name" text,
	"version_internal_contact_hours" text,
	"version_internal_contact_do_not_hand_off" text,
	"version_who_can_apply" text,
	"version_spatial_coverage" text,
	"version_video_identification" text,
	"version_application_deadline" text,
	"version_reductions" text,
	"version_other_information" text,
	"version_data_protection_activity" text,
	"version_data_protection_purpose" text,
	"version_data_protection_legal_basis" text,
	"version_data_protection_recipients" text,
	"version_data_protection_retention" text,
	"version_spoken_answer" text,
	"version_handoff_when" text,
	"version_handoff_how" text,
	"version_handoff_data_to_collect" text,
	"version_handoff_committed_answer" text,
	"version_screen_text" text,
	"version_chat_text" text,
	"version_chatbot_instructions" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_templates_v_locales_locale_parent_id_unique" ON "_templates_v_locales" ("_locale","_parent_id");
CREATE TABLE "_templates_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"topics_id" text(36),
	"life_events_id" text(36),
	"service_points_id" text(36),
	"evidence_types_id" text(36),
	"fees_id" text(36),
	"protocols_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_templates_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("life_events_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("service_points_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("evidence_types_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("fees_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_templates_v_rels_order_idx" ON "_templates_v_rels" ("order");
CREATE INDEX "_templates_v_rels_parent_idx" ON "_templates_v_rels" ("parent_id");
CREATE INDEX "_templates_v_rels_path_idx" ON "_templates_v_rels" ("path");
CREATE INDEX "_templates_v_rels_topics_id_idx" ON "_templates_v_rels" ("topics_id");
CREATE INDEX "_templates_v_rels_life_events_id_idx" ON "_templates_v_rels" ("life_events_id");
CREATE INDEX "_templates_v_rels_service_points_id_idx" ON "_templates_v_rels" ("service_points_id");
CREATE INDEX "_templates_v_rels_evidence_types_id_idx" ON "_templates_v_rels" ("evidence_types_id");
CREATE INDEX "_templates_v_rels_fees_id_idx" ON "_templates_v_rels" ("fees_id");
CREATE INDEX "_templates_v_rels_protocols_id_idx" ON "_templates_v_rels" ("protocols_id");
ALTER TABLE "procedures" ADD "inherits_template" text;
ALTER TABLE "procedures" ADD "inherits_edition" numeric;
ALTER TABLE "_procedures_v" ADD "version_inherits_template" text;
ALTER TABLE "_procedures_v" ADD "version_inherits_edition" numeric;
ALTER TABLE "payload_locked_documents_rels" ADD "templates_id" text(36) REFERENCES templates(id);
CREATE INDEX "payload_locked_documents_rels_templates_id_idx" ON "payload_locked_documents_rels" ("templates_id");
`,
}
