import type { Migration } from '../database/migrations.ts'

// prettier-ignore
export const migration: Migration = {
  name: '0001-initial',
  sql: String.raw`
CREATE TABLE "procedures_alternative_names" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_alternative_names_order_idx" ON "procedures_alternative_names" ("_order");
CREATE INDEX "procedures_alternative_names_parent_id_idx" ON "procedures_alternative_names" ("_parent_id");
CREATE TABLE "procedures_alternative_names_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_alternative_names"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_alternative_names_locales_locale_parent_id_unique" ON "procedures_alternative_names_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_related" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"procedure_id" text(36),
	"relation" text,
	FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_related_order_idx" ON "procedures_related" ("_order");
CREATE INDEX "procedures_related_parent_id_idx" ON "procedures_related" ("_parent_id");
CREATE INDEX "procedures_related_procedure_idx" ON "procedures_related" ("procedure_id");
CREATE TABLE "procedures_audiences" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_audiences_order_idx" ON "procedures_audiences" ("order");
CREATE INDEX "procedures_audiences_parent_idx" ON "procedures_audiences" ("parent_id");
CREATE TABLE "procedures_requirements" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"verified_by" text,
	"evidence_id" text(36),
	FOREIGN KEY ("evidence_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_requirements_order_idx" ON "procedures_requirements" ("_order");
CREATE INDEX "procedures_requirements_parent_id_idx" ON "procedures_requirements" ("_parent_id");
CREATE INDEX "procedures_requirements_evidence_idx" ON "procedures_requirements" ("evidence_id");
CREATE TABLE "procedures_requirements_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_requirements"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_requirements_locales_locale_parent_id_unique" ON "procedures_requirements_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_electronic_only_for" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_electronic_only_for_order_idx" ON "procedures_electronic_only_for" ("order");
CREATE INDEX "procedures_electronic_only_for_parent_idx" ON "procedures_electronic_only_for" ("parent_id");
CREATE TABLE "procedures_channels_actions" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_channels_actions_order_idx" ON "procedures_channels_actions" ("order");
CREATE INDEX "procedures_channels_actions_parent_idx" ON "procedures_channels_actions" ("parent_id");
CREATE TABLE "procedures_channels_levels" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_channels_levels_order_idx" ON "procedures_channels_levels" ("order");
CREATE INDEX "procedures_channels_levels_parent_idx" ON "procedures_channels_levels" ("parent_id");
CREATE TABLE "procedures_channels" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"channel" text,
	"url" text,
	"appointment_need" text,
	"appointment_url" text,
	"availability_status" text DEFAULT 'normal',
	"availability_from" text,
	"availability_until" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_channels_order_idx" ON "procedures_channels" ("_order");
CREATE INDEX "procedures_channels_parent_id_idx" ON "procedures_channels" ("_parent_id");
CREATE TABLE "procedures_channels_locales" (
	"instructions" text,
	"availability_reason" text,
	"overrides_deadline" text,
	"overrides_identification" text,
	"overrides_who_can_apply" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_channels_locales_locale_parent_id_unique" ON "procedures_channels_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_identification_mechanisms" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_identification_mechanisms_order_idx" ON "procedures_identification_mechanisms" ("order");
CREATE INDEX "procedures_identification_mechanisms_parent_idx" ON "procedures_identification_mechanisms" ("parent_id");
CREATE TABLE "procedures_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"type_id" text(36),
	"obligation" text DEFAULT 'required',
	"obtained_by" text DEFAULT 'person',
	"presentation" text,
	"front_office_check" text,
	FOREIGN KEY ("type_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_evidence_order_idx" ON "procedures_evidence" ("_order");
CREATE INDEX "procedures_evidence_parent_id_idx" ON "procedures_evidence" ("_parent_id");
CREATE INDEX "procedures_evidence_type_idx" ON "procedures_evidence" ("type_id");
CREATE TABLE "procedures_evidence_locales" (
	"condition" text,
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_evidence"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_evidence_locales_locale_parent_id_unique" ON "procedures_evidence_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_windows" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"from" text,
	"until" text,
	"call" text,
	"url" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_windows_order_idx" ON "procedures_windows" ("_order");
CREATE INDEX "procedures_windows_parent_id_idx" ON "procedures_windows" ("_parent_id");
CREATE TABLE "procedures_initiation" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_initiation_order_idx" ON "procedures_initiation" ("order");
CREATE INDEX "procedures_initiation_parent_idx" ON "procedures_initiation" ("parent_id");
CREATE TABLE "procedures_appeals" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"kind" text,
	"term_value" numeric,
	"term_unit" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_appeals_order_idx" ON "procedures_appeals" ("_order");
CREATE INDEX "procedures_appeals_parent_id_idx" ON "procedures_appeals" ("_parent_id");
CREATE TABLE "procedures_appeals_locales" (
	"body" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_appeals"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_appeals_locales_locale_parent_id_unique" ON "procedures_appeals_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_payment_means" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_payment_means_order_idx" ON "procedures_payment_means" ("order");
CREATE INDEX "procedures_payment_means_parent_idx" ON "procedures_payment_means" ("parent_id");
CREATE TABLE "procedures_outputs" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"kind" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_outputs_order_idx" ON "procedures_outputs" ("_order");
CREATE INDEX "procedures_outputs_parent_id_idx" ON "procedures_outputs" ("_parent_id");
CREATE TABLE "procedures_outputs_locales" (
	"name" text,
	"validity" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_outputs_locales_locale_parent_id_unique" ON "procedures_outputs_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_steps" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"actor" text,
	"phase" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_steps_order_idx" ON "procedures_steps" ("_order");
CREATE INDEX "procedures_steps_parent_id_idx" ON "procedures_steps" ("_parent_id");
CREATE TABLE "procedures_steps_locales" (
	"title" text,
	"text" text,
	"term" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_steps"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_steps_locales_locale_parent_id_unique" ON "procedures_steps_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_legal_resources" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"resource_id" text(36),
	"article" text,
	FOREIGN KEY ("resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_legal_resources_order_idx" ON "procedures_legal_resources" ("_order");
CREATE INDEX "procedures_legal_resources_parent_id_idx" ON "procedures_legal_resources" ("_parent_id");
CREATE INDEX "procedures_legal_resources_resource_idx" ON "procedures_legal_resources" ("resource_id");
CREATE TABLE "procedures_attention" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"phase" text,
	"level" text,
	"channel" text,
	"support_level" text,
	"target_minutes" numeric,
	"sla_clause" text,
	"protocol_id" text(36),
	FOREIGN KEY ("protocol_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_attention_order_idx" ON "procedures_attention" ("_order");
CREATE INDEX "procedures_attention_parent_id_idx" ON "procedures_attention" ("_parent_id");
CREATE INDEX "procedures_attention_protocol_idx" ON "procedures_attention" ("protocol_id");
CREATE TABLE "procedures_attention_locales" (
	"does" text,
	"does_not" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_attention"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_attention_locales_locale_parent_id_unique" ON "procedures_attention_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_common_mistakes" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_common_mistakes_order_idx" ON "procedures_common_mistakes" ("_order");
CREATE INDEX "procedures_common_mistakes_parent_id_idx" ON "procedures_common_mistakes" ("_parent_id");
CREATE TABLE "procedures_common_mistakes_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_common_mistakes"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_common_mistakes_locales_locale_parent_id_unique" ON "procedures_common_mistakes_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_diagnostic_questions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_diagnostic_questions_order_idx" ON "procedures_diagnostic_questions" ("_order");
CREATE INDEX "procedures_diagnostic_questions_parent_id_idx" ON "procedures_diagnostic_questions" ("_parent_id");
CREATE TABLE "procedures_diagnostic_questions_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures_diagnostic_questions"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "procedures_diagnostic_questions_locales_locale_parent_id_uni" ON "procedures_diagnostic_questions_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_publish_to" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_publish_to_order_idx" ON "procedures_publish_to" ("order");
CREATE INDEX "procedures_publish_to_parent_idx" ON "procedures_publish_to" ("parent_id");
CREATE TABLE "procedures_remarks" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"author" text,
	"text" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_remarks_order_idx" ON "procedures_remarks" ("_order");
CREATE INDEX "procedures_remarks_parent_id_idx" ON "procedures_remarks" ("_parent_id");
CREATE TABLE "procedures_imported_leftovers" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"section" text,
	"locale" text,
	"text" text,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_imported_leftovers_order_idx" ON "procedures_imported_leftovers" ("_order");
CREATE INDEX "procedures_imported_leftovers_parent_id_idx" ON "procedures_imported_leftovers" ("_parent_id");
CREATE TABLE "procedures" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text,
	"department_id" text(36),
	"kind" text,
	"regime" text,
	"family_id" text(36),
	"sia_code" text,
	"sia_state" text,
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
	"silence_on_request" text,
	"silence_ex_officio" text,
	"silence_legal_resource_id" text(36),
	"exhausts_administrative_route" integer DEFAULT false,
	"fee_required" integer DEFAULT false,
	"payment_moment" text,
	"tracking_url" text,
	"notification" text,
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
	"retirement_reason" text,
	"retirement_replaced_by_id" text(36),
	"imported_source" text,
	"imported_source_id" text,
	"imported_imported_at" text,
	"imported_digest" text,
	"state" text DEFAULT 'draft',
	"published_at" text,
	"review_on" text,
	"review_every_months" numeric,
	"verified_at" text,
	"verified_by_person_id" text(36),
	"change_note" text,
	"significance" text,
	"translations_es" text DEFAULT 'missing',
	"translations_en" text DEFAULT 'missing',
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"_status" text DEFAULT 'draft',
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("family_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("competent_authority_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("processing_unit_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("interlocutor_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("deputy_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("form_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("video_script_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("resolution_term_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("silence_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("handoff_to_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("retirement_replaced_by_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "procedures_code_idx" ON "procedures" ("code");
CREATE INDEX "procedures_department_idx" ON "procedures" ("department_id");
CREATE INDEX "procedures_family_idx" ON "procedures" ("family_id");
CREATE INDEX "procedures_competent_authority_idx" ON "procedures" ("competent_authority_id");
CREATE INDEX "procedures_processing_unit_idx" ON "procedures" ("processing_unit_id");
CREATE INDEX "procedures_interlocutor_idx" ON "procedures" ("interlocutor_id");
CREATE INDEX "procedures_deputy_idx" ON "procedures" ("deputy_id");
CREATE INDEX "procedures_form_idx" ON "procedures" ("form_id");
CREATE INDEX "procedures_video_video_script_idx" ON "procedures" ("video_script_id");
CREATE INDEX "procedures_resolution_term_resolution_term_legal_resourc_idx" ON "procedures" ("resolution_term_legal_resource_id");
CREATE INDEX "procedures_silence_silence_legal_resource_idx" ON "procedures" ("silence_legal_resource_id");
CREATE INDEX "procedures_handoff_handoff_to_idx" ON "procedures" ("handoff_to_id");
CREATE INDEX "procedures_retirement_retirement_replaced_by_idx" ON "procedures" ("retirement_replaced_by_id");
CREATE INDEX "procedures_imported_imported_source_id_idx" ON "procedures" ("imported_source_id");
CREATE INDEX "procedures_state_idx" ON "procedures" ("state");
CREATE INDEX "procedures_review_on_idx" ON "procedures" ("review_on");
CREATE INDEX "procedures_verified_by_person_idx" ON "procedures" ("verified_by_person_id");
CREATE INDEX "procedures_edited_by_idx" ON "procedures" ("edited_by_id");
CREATE INDEX "procedures_updated_at_idx" ON "procedures" ("updated_at");
CREATE INDEX "procedures_created_at_idx" ON "procedures" ("created_at");
CREATE INDEX "procedures__status_idx" ON "procedures" ("_status");
CREATE TABLE "procedures_locales" (
	"title" text,
	"official_name" text,
	"slug" text,
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
	"retirement_explanation" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_title_idx" ON "procedures_locales" ("title","_locale");
CREATE UNIQUE INDEX "procedures_locales_locale_parent_id_unique" ON "procedures_locales" ("_locale","_parent_id");
CREATE TABLE "procedures_rels" (
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
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("life_events_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("service_points_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("evidence_types_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("fees_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "procedures_rels_order_idx" ON "procedures_rels" ("order");
CREATE INDEX "procedures_rels_parent_idx" ON "procedures_rels" ("parent_id");
CREATE INDEX "procedures_rels_path_idx" ON "procedures_rels" ("path");
CREATE INDEX "procedures_rels_topics_id_idx" ON "procedures_rels" ("topics_id");
CREATE INDEX "procedures_rels_life_events_id_idx" ON "procedures_rels" ("life_events_id");
CREATE INDEX "procedures_rels_service_points_id_idx" ON "procedures_rels" ("service_points_id");
CREATE INDEX "procedures_rels_evidence_types_id_idx" ON "procedures_rels" ("evidence_types_id");
CREATE INDEX "procedures_rels_fees_id_idx" ON "procedures_rels" ("fees_id");
CREATE INDEX "procedures_rels_protocols_id_idx" ON "procedures_rels" ("protocols_id");
CREATE TABLE "_procedures_v_version_alternative_names" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_alternative_names_order_idx" ON "_procedures_v_version_alternative_names" ("_order");
CREATE INDEX "_procedures_v_version_alternative_names_parent_id_idx" ON "_procedures_v_version_alternative_names" ("_parent_id");
CREATE TABLE "_procedures_v_version_alternative_names_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_alternative_names"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_alternative_names_locales_locale_paren" ON "_procedures_v_version_alternative_names_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_related" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"procedure_id" text(36),
	"relation" text,
	"_uuid" text,
	FOREIGN KEY ("procedure_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_related_order_idx" ON "_procedures_v_version_related" ("_order");
CREATE INDEX "_procedures_v_version_related_parent_id_idx" ON "_procedures_v_version_related" ("_parent_id");
CREATE INDEX "_procedures_v_version_related_procedure_idx" ON "_procedures_v_version_related" ("procedure_id");
CREATE TABLE "_procedures_v_version_audiences" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_audiences_order_idx" ON "_procedures_v_version_audiences" ("order");
CREATE INDEX "_procedures_v_version_audiences_parent_idx" ON "_procedures_v_version_audiences" ("parent_id");
CREATE TABLE "_procedures_v_version_requirements" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"verified_by" text,
	"evidence_id" text(36),
	"_uuid" text,
	FOREIGN KEY ("evidence_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_requirements_order_idx" ON "_procedures_v_version_requirements" ("_order");
CREATE INDEX "_procedures_v_version_requirements_parent_id_idx" ON "_procedures_v_version_requirements" ("_parent_id");
CREATE INDEX "_procedures_v_version_requirements_evidence_idx" ON "_procedures_v_version_requirements" ("evidence_id");
CREATE TABLE "_procedures_v_version_requirements_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_requirements"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_requirements_locales_locale_parent_id_" ON "_procedures_v_version_requirements_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_electronic_only_for" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_electronic_only_for_order_idx" ON "_procedures_v_version_electronic_only_for" ("order");
CREATE INDEX "_procedures_v_version_electronic_only_for_parent_idx" ON "_procedures_v_version_electronic_only_for" ("parent_id");
CREATE TABLE "_procedures_v_version_channels_actions" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v_version_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_channels_actions_order_idx" ON "_procedures_v_version_channels_actions" ("order");
CREATE INDEX "_procedures_v_version_channels_actions_parent_idx" ON "_procedures_v_version_channels_actions" ("parent_id");
CREATE TABLE "_procedures_v_version_channels_levels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v_version_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_channels_levels_order_idx" ON "_procedures_v_version_channels_levels" ("order");
CREATE INDEX "_procedures_v_version_channels_levels_parent_idx" ON "_procedures_v_version_channels_levels" ("parent_id");
CREATE TABLE "_procedures_v_version_channels" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"channel" text,
	"url" text,
	"appointment_need" text,
	"appointment_url" text,
	"availability_status" text DEFAULT 'normal',
	"availability_from" text,
	"availability_until" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_channels_order_idx" ON "_procedures_v_version_channels" ("_order");
CREATE INDEX "_procedures_v_version_channels_parent_id_idx" ON "_procedures_v_version_channels" ("_parent_id");
CREATE TABLE "_procedures_v_version_channels_locales" (
	"instructions" text,
	"availability_reason" text,
	"overrides_deadline" text,
	"overrides_identification" text,
	"overrides_who_can_apply" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_channels"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_channels_locales_locale_parent_id_uniq" ON "_procedures_v_version_channels_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_identification_mechanisms" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_identification_mechanisms_order_idx" ON "_procedures_v_version_identification_mechanisms" ("order");
CREATE INDEX "_procedures_v_version_identification_mechanisms_parent_idx" ON "_procedures_v_version_identification_mechanisms" ("parent_id");
CREATE TABLE "_procedures_v_version_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"type_id" text(36),
	"obligation" text DEFAULT 'required',
	"obtained_by" text DEFAULT 'person',
	"presentation" text,
	"front_office_check" text,
	"_uuid" text,
	FOREIGN KEY ("type_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_evidence_order_idx" ON "_procedures_v_version_evidence" ("_order");
CREATE INDEX "_procedures_v_version_evidence_parent_id_idx" ON "_procedures_v_version_evidence" ("_parent_id");
CREATE INDEX "_procedures_v_version_evidence_type_idx" ON "_procedures_v_version_evidence" ("type_id");
CREATE TABLE "_procedures_v_version_evidence_locales" (
	"condition" text,
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_evidence"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_evidence_locales_locale_parent_id_uniq" ON "_procedures_v_version_evidence_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_windows" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"from" text,
	"until" text,
	"call" text,
	"url" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_windows_order_idx" ON "_procedures_v_version_windows" ("_order");
CREATE INDEX "_procedures_v_version_windows_parent_id_idx" ON "_procedures_v_version_windows" ("_parent_id");
CREATE TABLE "_procedures_v_version_initiation" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_initiation_order_idx" ON "_procedures_v_version_initiation" ("order");
CREATE INDEX "_procedures_v_version_initiation_parent_idx" ON "_procedures_v_version_initiation" ("parent_id");
CREATE TABLE "_procedures_v_version_appeals" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"kind" text,
	"term_value" numeric,
	"term_unit" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_appeals_order_idx" ON "_procedures_v_version_appeals" ("_order");
CREATE INDEX "_procedures_v_version_appeals_parent_id_idx" ON "_procedures_v_version_appeals" ("_parent_id");
CREATE TABLE "_procedures_v_version_appeals_locales" (
	"body" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_appeals"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_appeals_locales_locale_parent_id_uniqu" ON "_procedures_v_version_appeals_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_payment_means" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_payment_means_order_idx" ON "_procedures_v_version_payment_means" ("order");
CREATE INDEX "_procedures_v_version_payment_means_parent_idx" ON "_procedures_v_version_payment_means" ("parent_id");
CREATE TABLE "_procedures_v_version_outputs" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"kind" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_outputs_order_idx" ON "_procedures_v_version_outputs" ("_order");
CREATE INDEX "_procedures_v_version_outputs_parent_id_idx" ON "_procedures_v_version_outputs" ("_parent_id");
CREATE TABLE "_procedures_v_version_outputs_locales" (
	"name" text,
	"validity" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_outputs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_outputs_locales_locale_parent_id_uniqu" ON "_procedures_v_version_outputs_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_steps" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"actor" text,
	"phase" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_steps_order_idx" ON "_procedures_v_version_steps" ("_order");
CREATE INDEX "_procedures_v_version_steps_parent_id_idx" ON "_procedures_v_version_steps" ("_parent_id");
CREATE TABLE "_procedures_v_version_steps_locales" (
	"title" text,
	"text" text,
	"term" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_steps"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_steps_locales_locale_parent_id_unique" ON "_procedures_v_version_steps_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_legal_resources" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"resource_id" text(36),
	"article" text,
	"_uuid" text,
	FOREIGN KEY ("resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_legal_resources_order_idx" ON "_procedures_v_version_legal_resources" ("_order");
CREATE INDEX "_procedures_v_version_legal_resources_parent_id_idx" ON "_procedures_v_version_legal_resources" ("_parent_id");
CREATE INDEX "_procedures_v_version_legal_resources_resource_idx" ON "_procedures_v_version_legal_resources" ("resource_id");
CREATE TABLE "_procedures_v_version_attention" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"phase" text,
	"level" text,
	"channel" text,
	"support_level" text,
	"target_minutes" numeric,
	"sla_clause" text,
	"protocol_id" text(36),
	"_uuid" text,
	FOREIGN KEY ("protocol_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_attention_order_idx" ON "_procedures_v_version_attention" ("_order");
CREATE INDEX "_procedures_v_version_attention_parent_id_idx" ON "_procedures_v_version_attention" ("_parent_id");
CREATE INDEX "_procedures_v_version_attention_protocol_idx" ON "_procedures_v_version_attention" ("protocol_id");
CREATE TABLE "_procedures_v_version_attention_locales" (
	"does" text,
	"does_not" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_attention"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_attention_locales_locale_parent_id_uni" ON "_procedures_v_version_attention_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_common_mistakes" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_common_mistakes_order_idx" ON "_procedures_v_version_common_mistakes" ("_order");
CREATE INDEX "_procedures_v_version_common_mistakes_parent_id_idx" ON "_procedures_v_version_common_mistakes" ("_parent_id");
CREATE TABLE "_procedures_v_version_common_mistakes_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_common_mistakes"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_common_mistakes_locales_locale_parent_" ON "_procedures_v_version_common_mistakes_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_diagnostic_questions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_diagnostic_questions_order_idx" ON "_procedures_v_version_diagnostic_questions" ("_order");
CREATE INDEX "_procedures_v_version_diagnostic_questions_parent_id_idx" ON "_procedures_v_version_diagnostic_questions" ("_parent_id");
CREATE TABLE "_procedures_v_version_diagnostic_questions_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v_version_diagnostic_questions"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_procedures_v_version_diagnostic_questions_locales_locale_pa" ON "_procedures_v_version_diagnostic_questions_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_version_publish_to" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_publish_to_order_idx" ON "_procedures_v_version_publish_to" ("order");
CREATE INDEX "_procedures_v_version_publish_to_parent_idx" ON "_procedures_v_version_publish_to" ("parent_id");
CREATE TABLE "_procedures_v_version_remarks" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"author" text,
	"text" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_remarks_order_idx" ON "_procedures_v_version_remarks" ("_order");
CREATE INDEX "_procedures_v_version_remarks_parent_id_idx" ON "_procedures_v_version_remarks" ("_parent_id");
CREATE TABLE "_procedures_v_version_imported_leftovers" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"section" text,
	"locale" text,
	"text" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_imported_leftovers_order_idx" ON "_procedures_v_version_imported_leftovers" ("_order");
CREATE INDEX "_procedures_v_version_imported_leftovers_parent_id_idx" ON "_procedures_v_version_imported_leftovers" ("_parent_id");
CREATE TABLE "_procedures_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text,
	"version_department_id" text(36),
	"version_kind" text,
	"version_regime" text,
	"version_family_id" text(36),
	"version_sia_code" text,
	"version_sia_state" text,
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
	"version_silence_on_request" text,
	"version_silence_ex_officio" text,
	"version_silence_legal_resource_id" text(36),
	"version_exhausts_administrative_route" integer DEFAULT false,
	"version_fee_required" integer DEFAULT false,
	"version_payment_moment" text,
	"version_tracking_url" text,
	"version_notification" text,
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
	"version_retirement_reason" text,
	"version_retirement_replaced_by_id" text(36),
	"version_imported_source" text,
	"version_imported_source_id" text,
	"version_imported_imported_at" text,
	"version_imported_digest" text,
	"version_state" text DEFAULT 'draft',
	"version_published_at" text,
	"version_review_on" text,
	"version_review_every_months" numeric,
	"version_verified_at" text,
	"version_verified_by_person_id" text(36),
	"version_change_note" text,
	"version_significance" text,
	"version_translations_es" text DEFAULT 'missing',
	"version_translations_en" text DEFAULT 'missing',
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"version__status" text DEFAULT 'draft',
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"snapshot" integer,
	"published_locale" text,
	"latest" integer,
	FOREIGN KEY ("parent_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_family_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_competent_authority_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_processing_unit_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_interlocutor_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_deputy_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_form_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_video_script_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_resolution_term_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_silence_legal_resource_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_handoff_to_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_retirement_replaced_by_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_procedures_v_parent_idx" ON "_procedures_v" ("parent_id");
CREATE INDEX "_procedures_v_version_version_code_idx" ON "_procedures_v" ("version_code");
CREATE INDEX "_procedures_v_version_version_department_idx" ON "_procedures_v" ("version_department_id");
CREATE INDEX "_procedures_v_version_version_family_idx" ON "_procedures_v" ("version_family_id");
CREATE INDEX "_procedures_v_version_version_competent_authority_idx" ON "_procedures_v" ("version_competent_authority_id");
CREATE INDEX "_procedures_v_version_version_processing_unit_idx" ON "_procedures_v" ("version_processing_unit_id");
CREATE INDEX "_procedures_v_version_version_interlocutor_idx" ON "_procedures_v" ("version_interlocutor_id");
CREATE INDEX "_procedures_v_version_version_deputy_idx" ON "_procedures_v" ("version_deputy_id");
CREATE INDEX "_procedures_v_version_version_form_idx" ON "_procedures_v" ("version_form_id");
CREATE INDEX "_procedures_v_version_video_version_video_script_idx" ON "_procedures_v" ("version_video_script_id");
CREATE INDEX "_procedures_v_version_resolution_term_version_resolution_idx" ON "_procedures_v" ("version_resolution_term_legal_resource_id");
CREATE INDEX "_procedures_v_version_silence_version_silence_legal_reso_idx" ON "_procedures_v" ("version_silence_legal_resource_id");
CREATE INDEX "_procedures_v_version_handoff_version_handoff_to_idx" ON "_procedures_v" ("version_handoff_to_id");
CREATE INDEX "_procedures_v_version_retirement_version_retirement_repl_idx" ON "_procedures_v" ("version_retirement_replaced_by_id");
CREATE INDEX "_procedures_v_version_imported_version_imported_source_i_idx" ON "_procedures_v" ("version_imported_source_id");
CREATE INDEX "_procedures_v_version_version_state_idx" ON "_procedures_v" ("version_state");
CREATE INDEX "_procedures_v_version_version_review_on_idx" ON "_procedures_v" ("version_review_on");
CREATE INDEX "_procedures_v_version_version_verified_by_person_idx" ON "_procedures_v" ("version_verified_by_person_id");
CREATE INDEX "_procedures_v_version_version_edited_by_idx" ON "_procedures_v" ("version_edited_by_id");
CREATE INDEX "_procedures_v_version_version_updated_at_idx" ON "_procedures_v" ("version_updated_at");
CREATE INDEX "_procedures_v_version_version_created_at_idx" ON "_procedures_v" ("version_created_at");
CREATE INDEX "_procedures_v_version_version__status_idx" ON "_procedures_v" ("version__status");
CREATE INDEX "_procedures_v_created_at_idx" ON "_procedures_v" ("created_at");
CREATE INDEX "_procedures_v_updated_at_idx" ON "_procedures_v" ("updated_at");
CREATE INDEX "_procedures_v_snapshot_idx" ON "_procedures_v" ("snapshot");
CREATE INDEX "_procedures_v_published_locale_idx" ON "_procedures_v" ("published_locale");
CREATE INDEX "_procedures_v_latest_idx" ON "_procedures_v" ("latest");
CREATE TABLE "_procedures_v_locales" (
	"version_title" text,
	"version_official_name" text,
	"version_slug" text,
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
	"version_retirement_explanation" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_version_version_title_idx" ON "_procedures_v_locales" ("version_title","_locale");
CREATE UNIQUE INDEX "_procedures_v_locales_locale_parent_id_unique" ON "_procedures_v_locales" ("_locale","_parent_id");
CREATE TABLE "_procedures_v_rels" (
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
	FOREIGN KEY ("parent_id") REFERENCES "_procedures_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("life_events_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("service_points_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("evidence_types_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("fees_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_procedures_v_rels_order_idx" ON "_procedures_v_rels" ("order");
CREATE INDEX "_procedures_v_rels_parent_idx" ON "_procedures_v_rels" ("parent_id");
CREATE INDEX "_procedures_v_rels_path_idx" ON "_procedures_v_rels" ("path");
CREATE INDEX "_procedures_v_rels_topics_id_idx" ON "_procedures_v_rels" ("topics_id");
CREATE INDEX "_procedures_v_rels_life_events_id_idx" ON "_procedures_v_rels" ("life_events_id");
CREATE INDEX "_procedures_v_rels_service_points_id_idx" ON "_procedures_v_rels" ("service_points_id");
CREATE INDEX "_procedures_v_rels_evidence_types_id_idx" ON "_procedures_v_rels" ("evidence_types_id");
CREATE INDEX "_procedures_v_rels_fees_id_idx" ON "_procedures_v_rels" ("fees_id");
CREATE INDEX "_procedures_v_rels_protocols_id_idx" ON "_procedures_v_rels" ("protocols_id");
CREATE TABLE "forms" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text,
	"department_id" text(36),
	"slug" text,
	"version" numeric,
	"data_schema" text,
	"ui_schema" text,
	"form_translations" text,
	"state" text DEFAULT 'draft',
	"published_at" text,
	"review_on" text,
	"review_every_months" numeric,
	"verified_at" text,
	"verified_by_person_id" text(36),
	"change_note" text,
	"significance" text,
	"translations_es" text DEFAULT 'missing',
	"translations_en" text DEFAULT 'missing',
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"_status" text DEFAULT 'draft',
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "forms_code_idx" ON "forms" ("code");
CREATE INDEX "forms_department_idx" ON "forms" ("department_id");
CREATE UNIQUE INDEX "forms_slug_idx" ON "forms" ("slug");
CREATE INDEX "forms_state_idx" ON "forms" ("state");
CREATE INDEX "forms_review_on_idx" ON "forms" ("review_on");
CREATE INDEX "forms_verified_by_person_idx" ON "forms" ("verified_by_person_id");
CREATE INDEX "forms_edited_by_idx" ON "forms" ("edited_by_id");
CREATE INDEX "forms_updated_at_idx" ON "forms" ("updated_at");
CREATE INDEX "forms_created_at_idx" ON "forms" ("created_at");
CREATE INDEX "forms__status_idx" ON "forms" ("_status");
CREATE TABLE "forms_locales" (
	"name" text,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "forms_locales_locale_parent_id_unique" ON "forms_locales" ("_locale","_parent_id");
CREATE TABLE "forms_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "forms_rels_order_idx" ON "forms_rels" ("order");
CREATE INDEX "forms_rels_parent_idx" ON "forms_rels" ("parent_id");
CREATE INDEX "forms_rels_path_idx" ON "forms_rels" ("path");
CREATE INDEX "forms_rels_procedures_id_idx" ON "forms_rels" ("procedures_id");
CREATE TABLE "_forms_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text,
	"version_department_id" text(36),
	"version_slug" text,
	"version_version" numeric,
	"version_data_schema" text,
	"version_ui_schema" text,
	"version_form_translations" text,
	"version_state" text DEFAULT 'draft',
	"version_published_at" text,
	"version_review_on" text,
	"version_review_every_months" numeric,
	"version_verified_at" text,
	"version_verified_by_person_id" text(36),
	"version_change_note" text,
	"version_significance" text,
	"version_translations_es" text DEFAULT 'missing',
	"version_translations_en" text DEFAULT 'missing',
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"version__status" text DEFAULT 'draft',
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"snapshot" integer,
	"published_locale" text,
	"latest" integer,
	FOREIGN KEY ("parent_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_forms_v_parent_idx" ON "_forms_v" ("parent_id");
CREATE INDEX "_forms_v_version_version_code_idx" ON "_forms_v" ("version_code");
CREATE INDEX "_forms_v_version_version_department_idx" ON "_forms_v" ("version_department_id");
CREATE INDEX "_forms_v_version_version_slug_idx" ON "_forms_v" ("version_slug");
CREATE INDEX "_forms_v_version_version_state_idx" ON "_forms_v" ("version_state");
CREATE INDEX "_forms_v_version_version_review_on_idx" ON "_forms_v" ("version_review_on");
CREATE INDEX "_forms_v_version_version_verified_by_person_idx" ON "_forms_v" ("version_verified_by_person_id");
CREATE INDEX "_forms_v_version_version_edited_by_idx" ON "_forms_v" ("version_edited_by_id");
CREATE INDEX "_forms_v_version_version_updated_at_idx" ON "_forms_v" ("version_updated_at");
CREATE INDEX "_forms_v_version_version_created_at_idx" ON "_forms_v" ("version_created_at");
CREATE INDEX "_forms_v_version_version__status_idx" ON "_forms_v" ("version__status");
CREATE INDEX "_forms_v_created_at_idx" ON "_forms_v" ("created_at");
CREATE INDEX "_forms_v_updated_at_idx" ON "_forms_v" ("updated_at");
CREATE INDEX "_forms_v_snapshot_idx" ON "_forms_v" ("snapshot");
CREATE INDEX "_forms_v_published_locale_idx" ON "_forms_v" ("published_locale");
CREATE INDEX "_forms_v_latest_idx" ON "_forms_v" ("latest");
CREATE TABLE "_forms_v_locales" (
	"version_name" text,
	"version_description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_forms_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_forms_v_locales_locale_parent_id_unique" ON "_forms_v_locales" ("_locale","_parent_id");
CREATE TABLE "_forms_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_forms_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_forms_v_rels_order_idx" ON "_forms_v_rels" ("order");
CREATE INDEX "_forms_v_rels_parent_idx" ON "_forms_v_rels" ("parent_id");
CREATE INDEX "_forms_v_rels_path_idx" ON "_forms_v_rels" ("path");
CREATE INDEX "_forms_v_rels_procedures_id_idx" ON "_forms_v_rels" ("procedures_id");
CREATE TABLE "protocols_symptoms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "protocols_symptoms_order_idx" ON "protocols_symptoms" ("_order");
CREATE INDEX "protocols_symptoms_parent_id_idx" ON "protocols_symptoms" ("_parent_id");
CREATE TABLE "protocols_symptoms_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "protocols_symptoms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "protocols_symptoms_locales_locale_parent_id_unique" ON "protocols_symptoms_locales" ("_locale","_parent_id");
CREATE TABLE "protocols_applies_to_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "protocols_applies_to_channels_order_idx" ON "protocols_applies_to_channels" ("order");
CREATE INDEX "protocols_applies_to_channels_parent_idx" ON "protocols_applies_to_channels" ("parent_id");
CREATE TABLE "protocols_applies_to_levels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "protocols_applies_to_levels_order_idx" ON "protocols_applies_to_levels" ("order");
CREATE INDEX "protocols_applies_to_levels_parent_idx" ON "protocols_applies_to_levels" ("parent_id");
CREATE TABLE "protocols_applies_to_phases" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "protocols_applies_to_phases_order_idx" ON "protocols_applies_to_phases" ("order");
CREATE INDEX "protocols_applies_to_phases_parent_idx" ON "protocols_applies_to_phases" ("parent_id");
CREATE TABLE "protocols_steps" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"if_no_go_to" numeric,
	"system" text,
	"minutes" numeric,
	FOREIGN KEY ("_parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "protocols_steps_order_idx" ON "protocols_steps" ("_order");
CREATE INDEX "protocols_steps_parent_id_idx" ON "protocols_steps" ("_parent_id");
CREATE TABLE "protocols_steps_locales" (
	"action" text,
	"say_literally" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "protocols_steps"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "protocols_steps_locales_locale_parent_id_unique" ON "protocols_steps_locales" ("_locale","_parent_id");
CREATE TABLE "protocols" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text,
	"department_id" text(36),
	"kind" text DEFAULT 'attention',
	"confidence" text DEFAULT 'in-progress',
	"state" text DEFAULT 'draft',
	"published_at" text,
	"review_on" text,
	"review_every_months" numeric,
	"verified_at" text,
	"verified_by_person_id" text(36),
	"change_note" text,
	"significance" text,
	"translations_es" text DEFAULT 'missing',
	"translations_en" text DEFAULT 'missing',
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"_status" text DEFAULT 'draft',
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "protocols_code_idx" ON "protocols" ("code");
CREATE INDEX "protocols_department_idx" ON "protocols" ("department_id");
CREATE INDEX "protocols_state_idx" ON "protocols" ("state");
CREATE INDEX "protocols_review_on_idx" ON "protocols" ("review_on");
CREATE INDEX "protocols_verified_by_person_idx" ON "protocols" ("verified_by_person_id");
CREATE INDEX "protocols_edited_by_idx" ON "protocols" ("edited_by_id");
CREATE INDEX "protocols_updated_at_idx" ON "protocols" ("updated_at");
CREATE INDEX "protocols_created_at_idx" ON "protocols" ("created_at");
CREATE INDEX "protocols__status_idx" ON "protocols" ("_status");
CREATE TABLE "protocols_locales" (
	"title" text,
	"limits" text,
	"handoff" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "protocols_locales_locale_parent_id_unique" ON "protocols_locales" ("_locale","_parent_id");
CREATE TABLE "protocols_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"families_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("families_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "protocols_rels_order_idx" ON "protocols_rels" ("order");
CREATE INDEX "protocols_rels_parent_idx" ON "protocols_rels" ("parent_id");
CREATE INDEX "protocols_rels_path_idx" ON "protocols_rels" ("path");
CREATE INDEX "protocols_rels_procedures_id_idx" ON "protocols_rels" ("procedures_id");
CREATE INDEX "protocols_rels_families_id_idx" ON "protocols_rels" ("families_id");
CREATE TABLE "_protocols_v_version_symptoms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_protocols_v_version_symptoms_order_idx" ON "_protocols_v_version_symptoms" ("_order");
CREATE INDEX "_protocols_v_version_symptoms_parent_id_idx" ON "_protocols_v_version_symptoms" ("_parent_id");
CREATE TABLE "_protocols_v_version_symptoms_locales" (
	"text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_protocols_v_version_symptoms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_protocols_v_version_symptoms_locales_locale_parent_id_uniqu" ON "_protocols_v_version_symptoms_locales" ("_locale","_parent_id");
CREATE TABLE "_protocols_v_version_applies_to_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_protocols_v_version_applies_to_channels_order_idx" ON "_protocols_v_version_applies_to_channels" ("order");
CREATE INDEX "_protocols_v_version_applies_to_channels_parent_idx" ON "_protocols_v_version_applies_to_channels" ("parent_id");
CREATE TABLE "_protocols_v_version_applies_to_levels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_protocols_v_version_applies_to_levels_order_idx" ON "_protocols_v_version_applies_to_levels" ("order");
CREATE INDEX "_protocols_v_version_applies_to_levels_parent_idx" ON "_protocols_v_version_applies_to_levels" ("parent_id");
CREATE TABLE "_protocols_v_version_applies_to_phases" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_protocols_v_version_applies_to_phases_order_idx" ON "_protocols_v_version_applies_to_phases" ("order");
CREATE INDEX "_protocols_v_version_applies_to_phases_parent_idx" ON "_protocols_v_version_applies_to_phases" ("parent_id");
CREATE TABLE "_protocols_v_version_steps" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"if_no_go_to" numeric,
	"system" text,
	"minutes" numeric,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_protocols_v_version_steps_order_idx" ON "_protocols_v_version_steps" ("_order");
CREATE INDEX "_protocols_v_version_steps_parent_id_idx" ON "_protocols_v_version_steps" ("_parent_id");
CREATE TABLE "_protocols_v_version_steps_locales" (
	"action" text,
	"say_literally" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_protocols_v_version_steps"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_protocols_v_version_steps_locales_locale_parent_id_unique" ON "_protocols_v_version_steps_locales" ("_locale","_parent_id");
CREATE TABLE "_protocols_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text,
	"version_department_id" text(36),
	"version_kind" text DEFAULT 'attention',
	"version_confidence" text DEFAULT 'in-progress',
	"version_state" text DEFAULT 'draft',
	"version_published_at" text,
	"version_review_on" text,
	"version_review_every_months" numeric,
	"version_verified_at" text,
	"version_verified_by_person_id" text(36),
	"version_change_note" text,
	"version_significance" text,
	"version_translations_es" text DEFAULT 'missing',
	"version_translations_en" text DEFAULT 'missing',
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"version__status" text DEFAULT 'draft',
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"snapshot" integer,
	"published_locale" text,
	"latest" integer,
	FOREIGN KEY ("parent_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_protocols_v_parent_idx" ON "_protocols_v" ("parent_id");
CREATE INDEX "_protocols_v_version_version_code_idx" ON "_protocols_v" ("version_code");
CREATE INDEX "_protocols_v_version_version_department_idx" ON "_protocols_v" ("version_department_id");
CREATE INDEX "_protocols_v_version_version_state_idx" ON "_protocols_v" ("version_state");
CREATE INDEX "_protocols_v_version_version_review_on_idx" ON "_protocols_v" ("version_review_on");
CREATE INDEX "_protocols_v_version_version_verified_by_person_idx" ON "_protocols_v" ("version_verified_by_person_id");
CREATE INDEX "_protocols_v_version_version_edited_by_idx" ON "_protocols_v" ("version_edited_by_id");
CREATE INDEX "_protocols_v_version_version_updated_at_idx" ON "_protocols_v" ("version_updated_at");
CREATE INDEX "_protocols_v_version_version_created_at_idx" ON "_protocols_v" ("version_created_at");
CREATE INDEX "_protocols_v_version_version__status_idx" ON "_protocols_v" ("version__status");
CREATE INDEX "_protocols_v_created_at_idx" ON "_protocols_v" ("created_at");
CREATE INDEX "_protocols_v_updated_at_idx" ON "_protocols_v" ("updated_at");
CREATE INDEX "_protocols_v_snapshot_idx" ON "_protocols_v" ("snapshot");
CREATE INDEX "_protocols_v_published_locale_idx" ON "_protocols_v" ("published_locale");
CREATE INDEX "_protocols_v_latest_idx" ON "_protocols_v" ("latest");
CREATE TABLE "_protocols_v_locales" (
	"version_title" text,
	"version_limits" text,
	"version_handoff" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_protocols_v_locales_locale_parent_id_unique" ON "_protocols_v_locales" ("_locale","_parent_id");
CREATE TABLE "_protocols_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"families_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_protocols_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("families_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_protocols_v_rels_order_idx" ON "_protocols_v_rels" ("order");
CREATE INDEX "_protocols_v_rels_parent_idx" ON "_protocols_v_rels" ("parent_id");
CREATE INDEX "_protocols_v_rels_path_idx" ON "_protocols_v_rels" ("path");
CREATE INDEX "_protocols_v_rels_procedures_id_idx" ON "_protocols_v_rels" ("procedures_id");
CREATE INDEX "_protocols_v_rels_families_id_idx" ON "_protocols_v_rels" ("families_id");
CREATE TABLE "faqs_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "faqs_channels_order_idx" ON "faqs_channels" ("order");
CREATE INDEX "faqs_channels_parent_idx" ON "faqs_channels" ("parent_id");
CREATE TABLE "faqs" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text,
	"department_id" text(36),
	"audience" text DEFAULT 'agents',
	"confidence" text DEFAULT 'in-progress',
	"state" text DEFAULT 'draft',
	"published_at" text,
	"review_on" text,
	"review_every_months" numeric,
	"verified_at" text,
	"verified_by_person_id" text(36),
	"change_note" text,
	"significance" text,
	"translations_es" text DEFAULT 'missing',
	"translations_en" text DEFAULT 'missing',
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"_status" text DEFAULT 'draft',
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "faqs_code_idx" ON "faqs" ("code");
CREATE INDEX "faqs_department_idx" ON "faqs" ("department_id");
CREATE INDEX "faqs_state_idx" ON "faqs" ("state");
CREATE INDEX "faqs_review_on_idx" ON "faqs" ("review_on");
CREATE INDEX "faqs_verified_by_person_idx" ON "faqs" ("verified_by_person_id");
CREATE INDEX "faqs_edited_by_idx" ON "faqs" ("edited_by_id");
CREATE INDEX "faqs_updated_at_idx" ON "faqs" ("updated_at");
CREATE INDEX "faqs_created_at_idx" ON "faqs" ("created_at");
CREATE INDEX "faqs__status_idx" ON "faqs" ("_status");
CREATE TABLE "faqs_locales" (
	"question" text,
	"short_answer" text,
	"answer" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "faqs_locales_locale_parent_id_unique" ON "faqs_locales" ("_locale","_parent_id");
CREATE TABLE "faqs_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"topics_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "faqs_rels_order_idx" ON "faqs_rels" ("order");
CREATE INDEX "faqs_rels_parent_idx" ON "faqs_rels" ("parent_id");
CREATE INDEX "faqs_rels_path_idx" ON "faqs_rels" ("path");
CREATE INDEX "faqs_rels_procedures_id_idx" ON "faqs_rels" ("procedures_id");
CREATE INDEX "faqs_rels_topics_id_idx" ON "faqs_rels" ("topics_id");
CREATE TABLE "_faqs_v_version_channels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_faqs_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_faqs_v_version_channels_order_idx" ON "_faqs_v_version_channels" ("order");
CREATE INDEX "_faqs_v_version_channels_parent_idx" ON "_faqs_v_version_channels" ("parent_id");
CREATE TABLE "_faqs_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text,
	"version_department_id" text(36),
	"version_audience" text DEFAULT 'agents',
	"version_confidence" text DEFAULT 'in-progress',
	"version_state" text DEFAULT 'draft',
	"version_published_at" text,
	"version_review_on" text,
	"version_review_every_months" numeric,
	"version_verified_at" text,
	"version_verified_by_person_id" text(36),
	"version_change_note" text,
	"version_significance" text,
	"version_translations_es" text DEFAULT 'missing',
	"version_translations_en" text DEFAULT 'missing',
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"version__status" text DEFAULT 'draft',
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"snapshot" integer,
	"published_locale" text,
	"latest" integer,
	FOREIGN KEY ("parent_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_verified_by_person_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" ("parent_id");
CREATE INDEX "_faqs_v_version_version_code_idx" ON "_faqs_v" ("version_code");
CREATE INDEX "_faqs_v_version_version_department_idx" ON "_faqs_v" ("version_department_id");
CREATE INDEX "_faqs_v_version_version_state_idx" ON "_faqs_v" ("version_state");
CREATE INDEX "_faqs_v_version_version_review_on_idx" ON "_faqs_v" ("version_review_on");
CREATE INDEX "_faqs_v_version_version_verified_by_person_idx" ON "_faqs_v" ("version_verified_by_person_id");
CREATE INDEX "_faqs_v_version_version_edited_by_idx" ON "_faqs_v" ("version_edited_by_id");
CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" ("version_updated_at");
CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" ("version_created_at");
CREATE INDEX "_faqs_v_version_version__status_idx" ON "_faqs_v" ("version__status");
CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" ("created_at");
CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" ("updated_at");
CREATE INDEX "_faqs_v_snapshot_idx" ON "_faqs_v" ("snapshot");
CREATE INDEX "_faqs_v_published_locale_idx" ON "_faqs_v" ("published_locale");
CREATE INDEX "_faqs_v_latest_idx" ON "_faqs_v" ("latest");
CREATE TABLE "_faqs_v_locales" (
	"version_question" text,
	"version_short_answer" text,
	"version_answer" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_faqs_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_faqs_v_locales_locale_parent_id_unique" ON "_faqs_v_locales" ("_locale","_parent_id");
CREATE TABLE "_faqs_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"topics_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_faqs_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_faqs_v_rels_order_idx" ON "_faqs_v_rels" ("order");
CREATE INDEX "_faqs_v_rels_parent_idx" ON "_faqs_v_rels" ("parent_id");
CREATE INDEX "_faqs_v_rels_path_idx" ON "_faqs_v_rels" ("path");
CREATE INDEX "_faqs_v_rels_procedures_id_idx" ON "_faqs_v_rels" ("procedures_id");
CREATE INDEX "_faqs_v_rels_topics_id_idx" ON "_faqs_v_rels" ("topics_id");
CREATE TABLE "evidence_types" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"eni_type" text,
	"interoperable" integer DEFAULT false,
	"url" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "evidence_types_code_idx" ON "evidence_types" ("code");
CREATE INDEX "evidence_types_active_idx" ON "evidence_types" ("active");
CREATE INDEX "evidence_types_edited_by_idx" ON "evidence_types" ("edited_by_id");
CREATE INDEX "evidence_types_updated_at_idx" ON "evidence_types" ("updated_at");
CREATE INDEX "evidence_types_created_at_idx" ON "evidence_types" ("created_at");
CREATE TABLE "evidence_types_locales" (
	"name" text NOT NULL,
	"description" text,
	"issuer" text,
	"how_to_obtain" text,
	"check_guide" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "evidence_types_locales_locale_parent_id_unique" ON "evidence_types_locales" ("_locale","_parent_id");
CREATE TABLE "_evidence_types_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_eni_type" text,
	"version_interoperable" integer DEFAULT false,
	"version_url" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_evidence_types_v_parent_idx" ON "_evidence_types_v" ("parent_id");
CREATE INDEX "_evidence_types_v_version_version_code_idx" ON "_evidence_types_v" ("version_code");
CREATE INDEX "_evidence_types_v_version_version_active_idx" ON "_evidence_types_v" ("version_active");
CREATE INDEX "_evidence_types_v_version_version_edited_by_idx" ON "_evidence_types_v" ("version_edited_by_id");
CREATE INDEX "_evidence_types_v_version_version_updated_at_idx" ON "_evidence_types_v" ("version_updated_at");
CREATE INDEX "_evidence_types_v_version_version_created_at_idx" ON "_evidence_types_v" ("version_created_at");
CREATE INDEX "_evidence_types_v_created_at_idx" ON "_evidence_types_v" ("created_at");
CREATE INDEX "_evidence_types_v_updated_at_idx" ON "_evidence_types_v" ("updated_at");
CREATE TABLE "_evidence_types_v_locales" (
	"version_name" text NOT NULL,
	"version_description" text,
	"version_issuer" text,
	"version_how_to_obtain" text,
	"version_check_guide" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_evidence_types_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_evidence_types_v_locales_locale_parent_id_unique" ON "_evidence_types_v_locales" ("_locale","_parent_id");
CREATE TABLE "fees_brackets" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"amount" numeric,
	"percent" numeric,
	"valid_from" text,
	"valid_until" text,
	FOREIGN KEY ("_parent_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "fees_brackets_order_idx" ON "fees_brackets" ("_order");
CREATE INDEX "fees_brackets_parent_id_idx" ON "fees_brackets" ("_parent_id");
CREATE TABLE "fees_brackets_locales" (
	"condition" text,
	"unit" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "fees_brackets"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "fees_brackets_locales_locale_parent_id_unique" ON "fees_brackets_locales" ("_locale","_parent_id");
CREATE TABLE "fees" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text DEFAULT 'fee' NOT NULL,
	"ordinance_id" text(36),
	"subject_to_vat" integer DEFAULT false,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("ordinance_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "fees_code_idx" ON "fees" ("code");
CREATE INDEX "fees_ordinance_idx" ON "fees" ("ordinance_id");
CREATE INDEX "fees_active_idx" ON "fees" ("active");
CREATE INDEX "fees_edited_by_idx" ON "fees" ("edited_by_id");
CREATE INDEX "fees_updated_at_idx" ON "fees" ("updated_at");
CREATE INDEX "fees_created_at_idx" ON "fees" ("created_at");
CREATE TABLE "fees_locales" (
	"name" text NOT NULL,
	"exemptions" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "fees_locales_locale_parent_id_unique" ON "fees_locales" ("_locale","_parent_id");
CREATE TABLE "_fees_v_version_brackets" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"amount" numeric,
	"percent" numeric,
	"valid_from" text,
	"valid_until" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_fees_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_fees_v_version_brackets_order_idx" ON "_fees_v_version_brackets" ("_order");
CREATE INDEX "_fees_v_version_brackets_parent_id_idx" ON "_fees_v_version_brackets" ("_parent_id");
CREATE TABLE "_fees_v_version_brackets_locales" (
	"condition" text,
	"unit" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_fees_v_version_brackets"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_fees_v_version_brackets_locales_locale_parent_id_unique" ON "_fees_v_version_brackets_locales" ("_locale","_parent_id");
CREATE TABLE "_fees_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_kind" text DEFAULT 'fee' NOT NULL,
	"version_ordinance_id" text(36),
	"version_subject_to_vat" integer DEFAULT false,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_ordinance_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_fees_v_parent_idx" ON "_fees_v" ("parent_id");
CREATE INDEX "_fees_v_version_version_code_idx" ON "_fees_v" ("version_code");
CREATE INDEX "_fees_v_version_version_ordinance_idx" ON "_fees_v" ("version_ordinance_id");
CREATE INDEX "_fees_v_version_version_active_idx" ON "_fees_v" ("version_active");
CREATE INDEX "_fees_v_version_version_edited_by_idx" ON "_fees_v" ("version_edited_by_id");
CREATE INDEX "_fees_v_version_version_updated_at_idx" ON "_fees_v" ("version_updated_at");
CREATE INDEX "_fees_v_version_version_created_at_idx" ON "_fees_v" ("version_created_at");
CREATE INDEX "_fees_v_created_at_idx" ON "_fees_v" ("created_at");
CREATE INDEX "_fees_v_updated_at_idx" ON "_fees_v" ("updated_at");
CREATE TABLE "_fees_v_locales" (
	"version_name" text NOT NULL,
	"version_exemptions" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_fees_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_fees_v_locales_locale_parent_id_unique" ON "_fees_v_locales" ("_locale","_parent_id");
CREATE TABLE "legal_resources" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"rank" text NOT NULL,
	"number" text,
	"published_on" text,
	"bulletin" text,
	"url" text,
	"in_force" integer DEFAULT true,
	"repealed_by_id" text(36),
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("repealed_by_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "legal_resources_code_idx" ON "legal_resources" ("code");
CREATE INDEX "legal_resources_repealed_by_idx" ON "legal_resources" ("repealed_by_id");
CREATE INDEX "legal_resources_active_idx" ON "legal_resources" ("active");
CREATE INDEX "legal_resources_edited_by_idx" ON "legal_resources" ("edited_by_id");
CREATE INDEX "legal_resources_updated_at_idx" ON "legal_resources" ("updated_at");
CREATE INDEX "legal_resources_created_at_idx" ON "legal_resources" ("created_at");
CREATE TABLE "legal_resources_locales" (
	"name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "legal_resources_locales_locale_parent_id_unique" ON "legal_resources_locales" ("_locale","_parent_id");
CREATE TABLE "_legal_resources_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_rank" text NOT NULL,
	"version_number" text,
	"version_published_on" text,
	"version_bulletin" text,
	"version_url" text,
	"version_in_force" integer DEFAULT true,
	"version_repealed_by_id" text(36),
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_repealed_by_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_legal_resources_v_parent_idx" ON "_legal_resources_v" ("parent_id");
CREATE INDEX "_legal_resources_v_version_version_code_idx" ON "_legal_resources_v" ("version_code");
CREATE INDEX "_legal_resources_v_version_version_repealed_by_idx" ON "_legal_resources_v" ("version_repealed_by_id");
CREATE INDEX "_legal_resources_v_version_version_active_idx" ON "_legal_resources_v" ("version_active");
CREATE INDEX "_legal_resources_v_version_version_edited_by_idx" ON "_legal_resources_v" ("version_edited_by_id");
CREATE INDEX "_legal_resources_v_version_version_updated_at_idx" ON "_legal_resources_v" ("version_updated_at");
CREATE INDEX "_legal_resources_v_version_version_created_at_idx" ON "_legal_resources_v" ("version_created_at");
CREATE INDEX "_legal_resources_v_created_at_idx" ON "_legal_resources_v" ("created_at");
CREATE INDEX "_legal_resources_v_updated_at_idx" ON "_legal_resources_v" ("updated_at");
CREATE TABLE "_legal_resources_v_locales" (
	"version_name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_legal_resources_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_legal_resources_v_locales_locale_parent_id_unique" ON "_legal_resources_v_locales" ("_locale","_parent_id");
CREATE TABLE "families_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "families_synonyms_order_idx" ON "families_synonyms" ("_order");
CREATE INDEX "families_synonyms_parent_id_idx" ON "families_synonyms" ("_parent_id");
CREATE TABLE "families_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "families_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "families_synonyms_locales_locale_parent_id_unique" ON "families_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "families" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"icon" text,
	"parent_id" text(36),
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "families_code_idx" ON "families" ("code");
CREATE INDEX "families_parent_idx" ON "families" ("parent_id");
CREATE INDEX "families_active_idx" ON "families" ("active");
CREATE INDEX "families_edited_by_idx" ON "families" ("edited_by_id");
CREATE INDEX "families_updated_at_idx" ON "families" ("updated_at");
CREATE INDEX "families_created_at_idx" ON "families" ("created_at");
CREATE TABLE "families_locales" (
	"name" text NOT NULL,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "families_locales_locale_parent_id_unique" ON "families_locales" ("_locale","_parent_id");
CREATE TABLE "_families_v_version_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_families_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_families_v_version_synonyms_order_idx" ON "_families_v_version_synonyms" ("_order");
CREATE INDEX "_families_v_version_synonyms_parent_id_idx" ON "_families_v_version_synonyms" ("_parent_id");
CREATE TABLE "_families_v_version_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_families_v_version_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_families_v_version_synonyms_locales_locale_parent_id_unique" ON "_families_v_version_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "_families_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_icon" text,
	"version_parent_id" text(36),
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_parent_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_families_v_parent_idx" ON "_families_v" ("parent_id");
CREATE INDEX "_families_v_version_version_code_idx" ON "_families_v" ("version_code");
CREATE INDEX "_families_v_version_version_parent_idx" ON "_families_v" ("version_parent_id");
CREATE INDEX "_families_v_version_version_active_idx" ON "_families_v" ("version_active");
CREATE INDEX "_families_v_version_version_edited_by_idx" ON "_families_v" ("version_edited_by_id");
CREATE INDEX "_families_v_version_version_updated_at_idx" ON "_families_v" ("version_updated_at");
CREATE INDEX "_families_v_version_version_created_at_idx" ON "_families_v" ("version_created_at");
CREATE INDEX "_families_v_created_at_idx" ON "_families_v" ("created_at");
CREATE INDEX "_families_v_updated_at_idx" ON "_families_v" ("updated_at");
CREATE TABLE "_families_v_locales" (
	"version_name" text NOT NULL,
	"version_description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_families_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_families_v_locales_locale_parent_id_unique" ON "_families_v_locales" ("_locale","_parent_id");
CREATE TABLE "topics_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "topics_synonyms_order_idx" ON "topics_synonyms" ("_order");
CREATE INDEX "topics_synonyms_parent_id_idx" ON "topics_synonyms" ("_parent_id");
CREATE TABLE "topics_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "topics_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "topics_synonyms_locales_locale_parent_id_unique" ON "topics_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "topics" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"icon" text,
	"sia_code" text,
	"parent_id" text(36),
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "topics_code_idx" ON "topics" ("code");
CREATE INDEX "topics_parent_idx" ON "topics" ("parent_id");
CREATE INDEX "topics_active_idx" ON "topics" ("active");
CREATE INDEX "topics_edited_by_idx" ON "topics" ("edited_by_id");
CREATE INDEX "topics_updated_at_idx" ON "topics" ("updated_at");
CREATE INDEX "topics_created_at_idx" ON "topics" ("created_at");
CREATE TABLE "topics_locales" (
	"name" text NOT NULL,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" ("_locale","_parent_id");
CREATE TABLE "_topics_v_version_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_topics_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_topics_v_version_synonyms_order_idx" ON "_topics_v_version_synonyms" ("_order");
CREATE INDEX "_topics_v_version_synonyms_parent_id_idx" ON "_topics_v_version_synonyms" ("_parent_id");
CREATE TABLE "_topics_v_version_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_topics_v_version_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_topics_v_version_synonyms_locales_locale_parent_id_unique" ON "_topics_v_version_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "_topics_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_icon" text,
	"version_sia_code" text,
	"version_parent_id" text(36),
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_parent_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" ("parent_id");
CREATE INDEX "_topics_v_version_version_code_idx" ON "_topics_v" ("version_code");
CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" ("version_parent_id");
CREATE INDEX "_topics_v_version_version_active_idx" ON "_topics_v" ("version_active");
CREATE INDEX "_topics_v_version_version_edited_by_idx" ON "_topics_v" ("version_edited_by_id");
CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" ("version_updated_at");
CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" ("version_created_at");
CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" ("created_at");
CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" ("updated_at");
CREATE TABLE "_topics_v_locales" (
	"version_name" text NOT NULL,
	"version_description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_topics_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" ("_locale","_parent_id");
CREATE TABLE "life_events_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "life_events_synonyms_order_idx" ON "life_events_synonyms" ("_order");
CREATE INDEX "life_events_synonyms_parent_id_idx" ON "life_events_synonyms" ("_parent_id");
CREATE TABLE "life_events_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "life_events_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "life_events_synonyms_locales_locale_parent_id_unique" ON "life_events_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "life_events" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"icon" text,
	"audience" text DEFAULT 'person' NOT NULL,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "life_events_code_idx" ON "life_events" ("code");
CREATE INDEX "life_events_active_idx" ON "life_events" ("active");
CREATE INDEX "life_events_edited_by_idx" ON "life_events" ("edited_by_id");
CREATE INDEX "life_events_updated_at_idx" ON "life_events" ("updated_at");
CREATE INDEX "life_events_created_at_idx" ON "life_events" ("created_at");
CREATE TABLE "life_events_locales" (
	"name" text NOT NULL,
	"description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "life_events_locales_locale_parent_id_unique" ON "life_events_locales" ("_locale","_parent_id");
CREATE TABLE "_life_events_v_version_synonyms" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_life_events_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_life_events_v_version_synonyms_order_idx" ON "_life_events_v_version_synonyms" ("_order");
CREATE INDEX "_life_events_v_version_synonyms_parent_id_idx" ON "_life_events_v_version_synonyms" ("_parent_id");
CREATE TABLE "_life_events_v_version_synonyms_locales" (
	"name" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_life_events_v_version_synonyms"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_life_events_v_version_synonyms_locales_locale_parent_id_uni" ON "_life_events_v_version_synonyms_locales" ("_locale","_parent_id");
CREATE TABLE "_life_events_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_icon" text,
	"version_audience" text DEFAULT 'person' NOT NULL,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_life_events_v_parent_idx" ON "_life_events_v" ("parent_id");
CREATE INDEX "_life_events_v_version_version_code_idx" ON "_life_events_v" ("version_code");
CREATE INDEX "_life_events_v_version_version_active_idx" ON "_life_events_v" ("version_active");
CREATE INDEX "_life_events_v_version_version_edited_by_idx" ON "_life_events_v" ("version_edited_by_id");
CREATE INDEX "_life_events_v_version_version_updated_at_idx" ON "_life_events_v" ("version_updated_at");
CREATE INDEX "_life_events_v_version_version_created_at_idx" ON "_life_events_v" ("version_created_at");
CREATE INDEX "_life_events_v_created_at_idx" ON "_life_events_v" ("created_at");
CREATE INDEX "_life_events_v_updated_at_idx" ON "_life_events_v" ("updated_at");
CREATE TABLE "_life_events_v_locales" (
	"version_name" text NOT NULL,
	"version_description" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_life_events_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_life_events_v_locales_locale_parent_id_unique" ON "_life_events_v_locales" ("_locale","_parent_id");
CREATE TABLE "service_points_phones" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_phones_order_idx" ON "service_points_phones" ("_order");
CREATE INDEX "service_points_phones_parent_id_idx" ON "service_points_phones" ("_parent_id");
CREATE TABLE "service_points_emails" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_emails_order_idx" ON "service_points_emails" ("_order");
CREATE INDEX "service_points_emails_parent_id_idx" ON "service_points_emails" ("_parent_id");
CREATE TABLE "service_points_levels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_levels_order_idx" ON "service_points_levels" ("order");
CREATE INDEX "service_points_levels_parent_idx" ON "service_points_levels" ("parent_id");
CREATE TABLE "service_points_opening_hours_days" (
	"order" integer NOT NULL,
	"parent_id" text NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "service_points_opening_hours"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_opening_hours_days_order_idx" ON "service_points_opening_hours_days" ("order");
CREATE INDEX "service_points_opening_hours_days_parent_idx" ON "service_points_opening_hours_days" ("parent_id");
CREATE TABLE "service_points_opening_hours" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"opens" text,
	"closes" text,
	"valid_from" text,
	"valid_until" text,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "service_points_opening_hours_order_idx" ON "service_points_opening_hours" ("_order");
CREATE INDEX "service_points_opening_hours_parent_id_idx" ON "service_points_opening_hours" ("_parent_id");
CREATE TABLE "service_points_opening_hours_locales" (
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points_opening_hours"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "service_points_opening_hours_locales_locale_parent_id_unique" ON "service_points_opening_hours_locales" ("_locale","_parent_id");
CREATE TABLE "service_points" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text DEFAULT 'office' NOT NULL,
	"address" text,
	"location_latitude" numeric,
	"location_longitude" numeric,
	"availability_status" text DEFAULT 'normal',
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "service_points_code_idx" ON "service_points" ("code");
CREATE INDEX "service_points_active_idx" ON "service_points" ("active");
CREATE INDEX "service_points_edited_by_idx" ON "service_points" ("edited_by_id");
CREATE INDEX "service_points_updated_at_idx" ON "service_points" ("updated_at");
CREATE INDEX "service_points_created_at_idx" ON "service_points" ("created_at");
CREATE TABLE "service_points_locales" (
	"name" text NOT NULL,
	"accessibility" text,
	"availability_reason" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "service_points_locales_locale_parent_id_unique" ON "service_points_locales" ("_locale","_parent_id");
CREATE TABLE "_service_points_v_version_phones" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_phones_order_idx" ON "_service_points_v_version_phones" ("_order");
CREATE INDEX "_service_points_v_version_phones_parent_id_idx" ON "_service_points_v_version_phones" ("_parent_id");
CREATE TABLE "_service_points_v_version_emails" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_emails_order_idx" ON "_service_points_v_version_emails" ("_order");
CREATE INDEX "_service_points_v_version_emails_parent_id_idx" ON "_service_points_v_version_emails" ("_parent_id");
CREATE TABLE "_service_points_v_version_levels" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_levels_order_idx" ON "_service_points_v_version_levels" ("order");
CREATE INDEX "_service_points_v_version_levels_parent_idx" ON "_service_points_v_version_levels" ("parent_id");
CREATE TABLE "_service_points_v_version_opening_hours_days" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "_service_points_v_version_opening_hours"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_opening_hours_days_order_idx" ON "_service_points_v_version_opening_hours_days" ("order");
CREATE INDEX "_service_points_v_version_opening_hours_days_parent_idx" ON "_service_points_v_version_opening_hours_days" ("parent_id");
CREATE TABLE "_service_points_v_version_opening_hours" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"opens" text,
	"closes" text,
	"valid_from" text,
	"valid_until" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_service_points_v_version_opening_hours_order_idx" ON "_service_points_v_version_opening_hours" ("_order");
CREATE INDEX "_service_points_v_version_opening_hours_parent_id_idx" ON "_service_points_v_version_opening_hours" ("_parent_id");
CREATE TABLE "_service_points_v_version_opening_hours_locales" (
	"note" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v_version_opening_hours"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_service_points_v_version_opening_hours_locales_locale_paren" ON "_service_points_v_version_opening_hours_locales" ("_locale","_parent_id");
CREATE TABLE "_service_points_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_kind" text DEFAULT 'office' NOT NULL,
	"version_address" text,
	"version_location_latitude" numeric,
	"version_location_longitude" numeric,
	"version_availability_status" text DEFAULT 'normal',
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_service_points_v_parent_idx" ON "_service_points_v" ("parent_id");
CREATE INDEX "_service_points_v_version_version_code_idx" ON "_service_points_v" ("version_code");
CREATE INDEX "_service_points_v_version_version_active_idx" ON "_service_points_v" ("version_active");
CREATE INDEX "_service_points_v_version_version_edited_by_idx" ON "_service_points_v" ("version_edited_by_id");
CREATE INDEX "_service_points_v_version_version_updated_at_idx" ON "_service_points_v" ("version_updated_at");
CREATE INDEX "_service_points_v_version_version_created_at_idx" ON "_service_points_v" ("version_created_at");
CREATE INDEX "_service_points_v_created_at_idx" ON "_service_points_v" ("created_at");
CREATE INDEX "_service_points_v_updated_at_idx" ON "_service_points_v" ("updated_at");
CREATE TABLE "_service_points_v_locales" (
	"version_name" text NOT NULL,
	"version_accessibility" text,
	"version_availability_reason" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_service_points_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_service_points_v_locales_locale_parent_id_unique" ON "_service_points_v_locales" ("_locale","_parent_id");
CREATE TABLE "media" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"decorative" integer DEFAULT false,
	"credit" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"url" text,
	"thumbnail_u_r_l" text,
	"filename" text,
	"mime_type" text,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_thumbnail_url" text,
	"sizes_thumbnail_width" numeric,
	"sizes_thumbnail_height" numeric,
	"sizes_thumbnail_mime_type" text,
	"sizes_thumbnail_filesize" numeric,
	"sizes_thumbnail_filename" text,
	"sizes_card_url" text,
	"sizes_card_width" numeric,
	"sizes_card_height" numeric,
	"sizes_card_mime_type" text,
	"sizes_card_filesize" numeric,
	"sizes_card_filename" text,
	"sizes_hero_url" text,
	"sizes_hero_width" numeric,
	"sizes_hero_height" numeric,
	"sizes_hero_mime_type" text,
	"sizes_hero_filesize" numeric,
	"sizes_hero_filename" text,
	"sizes_screen1080_url" text,
	"sizes_screen1080_width" numeric,
	"sizes_screen1080_height" numeric,
	"sizes_screen1080_mime_type" text,
	"sizes_screen1080_filesize" numeric,
	"sizes_screen1080_filename" text,
	"sizes_screen4k_url" text,
	"sizes_screen4k_width" numeric,
	"sizes_screen4k_height" numeric,
	"sizes_screen4k_mime_type" text,
	"sizes_screen4k_filesize" numeric,
	"sizes_screen4k_filename" text
);
CREATE INDEX "media_updated_at_idx" ON "media" ("updated_at");
CREATE INDEX "media_created_at_idx" ON "media" ("created_at");
CREATE UNIQUE INDEX "media_filename_idx" ON "media" ("filename");
CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" ("sizes_thumbnail_filename");
CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" ("sizes_card_filename");
CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" ("sizes_hero_filename");
CREATE INDEX "media_sizes_screen1080_sizes_screen1080_filename_idx" ON "media" ("sizes_screen1080_filename");
CREATE INDEX "media_sizes_screen4k_sizes_screen4k_filename_idx" ON "media" ("sizes_screen4k_filename");
CREATE TABLE "media_locales" (
	"alternative_text" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" ("_locale","_parent_id");
CREATE TABLE "slas_clauses" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"category" text NOT NULL,
	"phase" text,
	"level" text,
	"channel" text,
	"family_id" text(36),
	"limit_value" numeric,
	"limit_unit" text,
	"threshold_percent" numeric,
	FOREIGN KEY ("family_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "slas_clauses_order_idx" ON "slas_clauses" ("_order");
CREATE INDEX "slas_clauses_parent_id_idx" ON "slas_clauses" ("_parent_id");
CREATE INDEX "slas_clauses_family_idx" ON "slas_clauses" ("family_id");
CREATE TABLE "slas_clauses_locales" (
	"action" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "slas_clauses"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "slas_clauses_locales_locale_parent_id_unique" ON "slas_clauses_locales" ("_locale","_parent_id");
CREATE TABLE "slas" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"department_id" text(36),
	"state" text DEFAULT 'draft',
	"in_force_from" text,
	"in_force_until" text,
	"review_on" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "slas_code_idx" ON "slas" ("code");
CREATE INDEX "slas_department_idx" ON "slas" ("department_id");
CREATE INDEX "slas_in_force_until_idx" ON "slas" ("in_force_until");
CREATE INDEX "slas_review_on_idx" ON "slas" ("review_on");
CREATE INDEX "slas_active_idx" ON "slas" ("active");
CREATE INDEX "slas_edited_by_idx" ON "slas" ("edited_by_id");
CREATE INDEX "slas_updated_at_idx" ON "slas" ("updated_at");
CREATE INDEX "slas_created_at_idx" ON "slas" ("created_at");
CREATE TABLE "slas_locales" (
	"title" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "slas_locales_locale_parent_id_unique" ON "slas_locales" ("_locale","_parent_id");
CREATE TABLE "slas_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "slas_rels_order_idx" ON "slas_rels" ("order");
CREATE INDEX "slas_rels_parent_idx" ON "slas_rels" ("parent_id");
CREATE INDEX "slas_rels_path_idx" ON "slas_rels" ("path");
CREATE INDEX "slas_rels_procedures_id_idx" ON "slas_rels" ("procedures_id");
CREATE TABLE "_slas_v_version_clauses" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"category" text NOT NULL,
	"phase" text,
	"level" text,
	"channel" text,
	"family_id" text(36),
	"limit_value" numeric,
	"limit_unit" text,
	"threshold_percent" numeric,
	"_uuid" text,
	FOREIGN KEY ("family_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("_parent_id") REFERENCES "_slas_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_slas_v_version_clauses_order_idx" ON "_slas_v_version_clauses" ("_order");
CREATE INDEX "_slas_v_version_clauses_parent_id_idx" ON "_slas_v_version_clauses" ("_parent_id");
CREATE INDEX "_slas_v_version_clauses_family_idx" ON "_slas_v_version_clauses" ("family_id");
CREATE TABLE "_slas_v_version_clauses_locales" (
	"action" text,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_slas_v_version_clauses"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_slas_v_version_clauses_locales_locale_parent_id_unique" ON "_slas_v_version_clauses_locales" ("_locale","_parent_id");
CREATE TABLE "_slas_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_department_id" text(36),
	"version_state" text DEFAULT 'draft',
	"version_in_force_from" text,
	"version_in_force_until" text,
	"version_review_on" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_department_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_slas_v_parent_idx" ON "_slas_v" ("parent_id");
CREATE INDEX "_slas_v_version_version_code_idx" ON "_slas_v" ("version_code");
CREATE INDEX "_slas_v_version_version_department_idx" ON "_slas_v" ("version_department_id");
CREATE INDEX "_slas_v_version_version_in_force_until_idx" ON "_slas_v" ("version_in_force_until");
CREATE INDEX "_slas_v_version_version_review_on_idx" ON "_slas_v" ("version_review_on");
CREATE INDEX "_slas_v_version_version_active_idx" ON "_slas_v" ("version_active");
CREATE INDEX "_slas_v_version_version_edited_by_idx" ON "_slas_v" ("version_edited_by_id");
CREATE INDEX "_slas_v_version_version_updated_at_idx" ON "_slas_v" ("version_updated_at");
CREATE INDEX "_slas_v_version_version_created_at_idx" ON "_slas_v" ("version_created_at");
CREATE INDEX "_slas_v_created_at_idx" ON "_slas_v" ("created_at");
CREATE INDEX "_slas_v_updated_at_idx" ON "_slas_v" ("updated_at");
CREATE TABLE "_slas_v_locales" (
	"version_title" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_slas_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_slas_v_locales_locale_parent_id_unique" ON "_slas_v_locales" ("_locale","_parent_id");
CREATE TABLE "_slas_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_slas_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_slas_v_rels_order_idx" ON "_slas_v_rels" ("order");
CREATE INDEX "_slas_v_rels_parent_idx" ON "_slas_v_rels" ("parent_id");
CREATE INDEX "_slas_v_rels_path_idx" ON "_slas_v_rels" ("path");
CREATE INDEX "_slas_v_rels_procedures_id_idx" ON "_slas_v_rels" ("procedures_id");
CREATE TABLE "screens_messages" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"url" text,
	"from" text,
	"until" text,
	FOREIGN KEY ("_parent_id") REFERENCES "screens"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "screens_messages_order_idx" ON "screens_messages" ("_order");
CREATE INDEX "screens_messages_parent_id_idx" ON "screens_messages" ("_parent_id");
CREATE TABLE "screens_messages_locales" (
	"text" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "screens_messages"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "screens_messages_locales_locale_parent_id_unique" ON "screens_messages_locales" ("_locale","_parent_id");
CREATE TABLE "screens" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"service_point_id" text(36),
	"orientation" text DEFAULT 'landscape',
	"seconds_per_card" numeric,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("service_point_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "screens_code_idx" ON "screens" ("code");
CREATE INDEX "screens_service_point_idx" ON "screens" ("service_point_id");
CREATE INDEX "screens_active_idx" ON "screens" ("active");
CREATE INDEX "screens_edited_by_idx" ON "screens" ("edited_by_id");
CREATE INDEX "screens_updated_at_idx" ON "screens" ("updated_at");
CREATE INDEX "screens_created_at_idx" ON "screens" ("created_at");
CREATE TABLE "screens_locales" (
	"name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "screens"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "screens_locales_locale_parent_id_unique" ON "screens_locales" ("_locale","_parent_id");
CREATE TABLE "screens_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "screens"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "screens_rels_order_idx" ON "screens_rels" ("order");
CREATE INDEX "screens_rels_parent_idx" ON "screens_rels" ("parent_id");
CREATE INDEX "screens_rels_path_idx" ON "screens_rels" ("path");
CREATE INDEX "screens_rels_procedures_id_idx" ON "screens_rels" ("procedures_id");
CREATE TABLE "_screens_v_version_messages" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text(36) PRIMARY KEY NOT NULL,
	"url" text,
	"from" text,
	"until" text,
	"_uuid" text,
	FOREIGN KEY ("_parent_id") REFERENCES "_screens_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_screens_v_version_messages_order_idx" ON "_screens_v_version_messages" ("_order");
CREATE INDEX "_screens_v_version_messages_parent_id_idx" ON "_screens_v_version_messages" ("_parent_id");
CREATE TABLE "_screens_v_version_messages_locales" (
	"text" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_screens_v_version_messages"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_screens_v_version_messages_locales_locale_parent_id_unique" ON "_screens_v_version_messages_locales" ("_locale","_parent_id");
CREATE TABLE "_screens_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_service_point_id" text(36),
	"version_orientation" text DEFAULT 'landscape',
	"version_seconds_per_card" numeric,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "screens"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_service_point_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_screens_v_parent_idx" ON "_screens_v" ("parent_id");
CREATE INDEX "_screens_v_version_version_code_idx" ON "_screens_v" ("version_code");
CREATE INDEX "_screens_v_version_version_service_point_idx" ON "_screens_v" ("version_service_point_id");
CREATE INDEX "_screens_v_version_version_active_idx" ON "_screens_v" ("version_active");
CREATE INDEX "_screens_v_version_version_edited_by_idx" ON "_screens_v" ("version_edited_by_id");
CREATE INDEX "_screens_v_version_version_updated_at_idx" ON "_screens_v" ("version_updated_at");
CREATE INDEX "_screens_v_version_version_created_at_idx" ON "_screens_v" ("version_created_at");
CREATE INDEX "_screens_v_created_at_idx" ON "_screens_v" ("created_at");
CREATE INDEX "_screens_v_updated_at_idx" ON "_screens_v" ("updated_at");
CREATE TABLE "_screens_v_locales" (
	"version_name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_screens_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_screens_v_locales_locale_parent_id_unique" ON "_screens_v_locales" ("_locale","_parent_id");
CREATE TABLE "_screens_v_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "_screens_v"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "_screens_v_rels_order_idx" ON "_screens_v_rels" ("order");
CREATE INDEX "_screens_v_rels_parent_idx" ON "_screens_v_rels" ("parent_id");
CREATE INDEX "_screens_v_rels_path_idx" ON "_screens_v_rels" ("path");
CREATE INDEX "_screens_v_rels_procedures_id_idx" ON "_screens_v_rels" ("procedures_id");
CREATE TABLE "departments" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"dir3" text,
	"parent_id" text(36),
	"head_id" text(36),
	"email" text,
	"phone" text,
	"active" integer DEFAULT true,
	"edition" numeric DEFAULT 0,
	"edited_by_id" text(36),
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("head_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE UNIQUE INDEX "departments_code_idx" ON "departments" ("code");
CREATE INDEX "departments_parent_idx" ON "departments" ("parent_id");
CREATE INDEX "departments_head_idx" ON "departments" ("head_id");
CREATE INDEX "departments_active_idx" ON "departments" ("active");
CREATE INDEX "departments_edited_by_idx" ON "departments" ("edited_by_id");
CREATE INDEX "departments_updated_at_idx" ON "departments" ("updated_at");
CREATE INDEX "departments_created_at_idx" ON "departments" ("created_at");
CREATE TABLE "departments_locales" (
	"name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "departments_locales_locale_parent_id_unique" ON "departments_locales" ("_locale","_parent_id");
CREATE TABLE "_departments_v" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"parent_id" text(36),
	"version_code" text NOT NULL,
	"version_dir3" text,
	"version_parent_id" text(36),
	"version_head_id" text(36),
	"version_email" text,
	"version_phone" text,
	"version_active" integer DEFAULT true,
	"version_edition" numeric DEFAULT 0,
	"version_edited_by_id" text(36),
	"version_updated_at" text,
	"version_created_at" text,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_parent_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_head_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null,
	FOREIGN KEY ("version_edited_by_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE set null
);
CREATE INDEX "_departments_v_parent_idx" ON "_departments_v" ("parent_id");
CREATE INDEX "_departments_v_version_version_code_idx" ON "_departments_v" ("version_code");
CREATE INDEX "_departments_v_version_version_parent_idx" ON "_departments_v" ("version_parent_id");
CREATE INDEX "_departments_v_version_version_head_idx" ON "_departments_v" ("version_head_id");
CREATE INDEX "_departments_v_version_version_active_idx" ON "_departments_v" ("version_active");
CREATE INDEX "_departments_v_version_version_edited_by_idx" ON "_departments_v" ("version_edited_by_id");
CREATE INDEX "_departments_v_version_version_updated_at_idx" ON "_departments_v" ("version_updated_at");
CREATE INDEX "_departments_v_version_version_created_at_idx" ON "_departments_v" ("version_created_at");
CREATE INDEX "_departments_v_created_at_idx" ON "_departments_v" ("created_at");
CREATE INDEX "_departments_v_updated_at_idx" ON "_departments_v" ("updated_at");
CREATE TABLE "_departments_v_locales" (
	"version_name" text NOT NULL,
	"id" integer PRIMARY KEY NOT NULL,
	"_locale" text NOT NULL,
	"_parent_id" text(36) NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "_departments_v"("id") ON UPDATE no action ON DELETE cascade
);
CREATE UNIQUE INDEX "_departments_v_locales_locale_parent_id_unique" ON "_departments_v_locales" ("_locale","_parent_id");
CREATE TABLE "users_roles" (
	"order" integer NOT NULL,
	"parent_id" text(36) NOT NULL,
	"value" text,
	"id" text(36) PRIMARY KEY NOT NULL,
	FOREIGN KEY ("parent_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "users_roles_order_idx" ON "users_roles" ("order");
CREATE INDEX "users_roles_parent_idx" ON "users_roles" ("parent_id");
CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" text(36) NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"created_at" text,
	"expires_at" text NOT NULL,
	FOREIGN KEY ("_parent_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" ("_order");
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" ("_parent_id");
CREATE TABLE "users" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"active" integer DEFAULT true,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"enable_a_p_i_key" integer,
	"api_key" text,
	"api_key_index" text,
	"email" text NOT NULL,
	"reset_password_token" text,
	"reset_password_expiration" text,
	"salt" text,
	"hash" text,
	"reset_password_requested_at" text,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" text
);
CREATE INDEX "users_updated_at_idx" ON "users" ("updated_at");
CREATE INDEX "users_created_at_idx" ON "users" ("created_at");
CREATE UNIQUE INDEX "users_email_idx" ON "users" ("email");
CREATE TABLE "users_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"departments_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("departments_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "users_rels_order_idx" ON "users_rels" ("order");
CREATE INDEX "users_rels_parent_idx" ON "users_rels" ("parent_id");
CREATE INDEX "users_rels_path_idx" ON "users_rels" ("path");
CREATE INDEX "users_rels_departments_id_idx" ON "users_rels" ("departments_id");
CREATE TABLE "api_clients" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"channel" text NOT NULL,
	"active" integer DEFAULT true,
	"expires_on" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"enable_a_p_i_key" integer,
	"api_key" text,
	"api_key_index" text
);
CREATE INDEX "api_clients_updated_at_idx" ON "api_clients" ("updated_at");
CREATE INDEX "api_clients_created_at_idx" ON "api_clients" ("created_at");
CREATE TABLE "publications" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"revision" numeric NOT NULL,
	"live" integer DEFAULT false NOT NULL,
	"digest" text NOT NULL,
	"published_at" text,
	"documents" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE UNIQUE INDEX "publications_key_idx" ON "publications" ("key");
CREATE INDEX "publications_kind_idx" ON "publications" ("kind");
CREATE INDEX "publications_code_idx" ON "publications" ("code");
CREATE UNIQUE INDEX "publications_revision_idx" ON "publications" ("revision");
CREATE INDEX "publications_updated_at_idx" ON "publications" ("updated_at");
CREATE INDEX "publications_created_at_idx" ON "publications" ("created_at");
CREATE TABLE "change_notes" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"record_collection" text NOT NULL,
	"record" text NOT NULL,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "change_notes_record_idx" ON "change_notes" ("record");
CREATE INDEX "change_notes_updated_at_idx" ON "change_notes" ("updated_at");
CREATE INDEX "change_notes_created_at_idx" ON "change_notes" ("created_at");
CREATE TABLE "payload_kv" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"data" text NOT NULL
);
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" ("key");
CREATE TABLE "payload_locked_documents" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"global_slug" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" ("global_slug");
CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" ("updated_at");
CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" ("created_at");
CREATE TABLE "payload_locked_documents_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"procedures_id" text(36),
	"forms_id" text(36),
	"protocols_id" text(36),
	"faqs_id" text(36),
	"evidence_types_id" text(36),
	"fees_id" text(36),
	"legal_resources_id" text(36),
	"families_id" text(36),
	"topics_id" text(36),
	"life_events_id" text(36),
	"service_points_id" text(36),
	"media_id" text(36),
	"slas_id" text(36),
	"screens_id" text(36),
	"departments_id" text(36),
	"users_id" text(36),
	"api_clients_id" text(36),
	"publications_id" text(36),
	"change_notes_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "payload_locked_documents"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("procedures_id") REFERENCES "procedures"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("forms_id") REFERENCES "forms"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("protocols_id") REFERENCES "protocols"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("faqs_id") REFERENCES "faqs"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("evidence_types_id") REFERENCES "evidence_types"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("fees_id") REFERENCES "fees"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("legal_resources_id") REFERENCES "legal_resources"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("families_id") REFERENCES "families"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("topics_id") REFERENCES "topics"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("life_events_id") REFERENCES "life_events"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("service_points_id") REFERENCES "service_points"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("media_id") REFERENCES "media"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("slas_id") REFERENCES "slas"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("screens_id") REFERENCES "screens"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("departments_id") REFERENCES "departments"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("users_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("api_clients_id") REFERENCES "api_clients"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("publications_id") REFERENCES "publications"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("change_notes_id") REFERENCES "change_notes"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" ("order");
CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" ("parent_id");
CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" ("path");
CREATE INDEX "payload_locked_documents_rels_procedures_id_idx" ON "payload_locked_documents_rels" ("procedures_id");
CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" ("forms_id");
CREATE INDEX "payload_locked_documents_rels_protocols_id_idx" ON "payload_locked_documents_rels" ("protocols_id");
CREATE INDEX "payload_locked_documents_rels_faqs_id_idx" ON "payload_locked_documents_rels" ("faqs_id");
CREATE INDEX "payload_locked_documents_rels_evidence_types_id_idx" ON "payload_locked_documents_rels" ("evidence_types_id");
CREATE INDEX "payload_locked_documents_rels_fees_id_idx" ON "payload_locked_documents_rels" ("fees_id");
CREATE INDEX "payload_locked_documents_rels_legal_resources_id_idx" ON "payload_locked_documents_rels" ("legal_resources_id");
CREATE INDEX "payload_locked_documents_rels_families_id_idx" ON "payload_locked_documents_rels" ("families_id");
CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" ("topics_id");
CREATE INDEX "payload_locked_documents_rels_life_events_id_idx" ON "payload_locked_documents_rels" ("life_events_id");
CREATE INDEX "payload_locked_documents_rels_service_points_id_idx" ON "payload_locked_documents_rels" ("service_points_id");
CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" ("media_id");
CREATE INDEX "payload_locked_documents_rels_slas_id_idx" ON "payload_locked_documents_rels" ("slas_id");
CREATE INDEX "payload_locked_documents_rels_screens_id_idx" ON "payload_locked_documents_rels" ("screens_id");
CREATE INDEX "payload_locked_documents_rels_departments_id_idx" ON "payload_locked_documents_rels" ("departments_id");
CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" ("users_id");
CREATE INDEX "payload_locked_documents_rels_api_clients_id_idx" ON "payload_locked_documents_rels" ("api_clients_id");
CREATE INDEX "payload_locked_documents_rels_publications_id_idx" ON "payload_locked_documents_rels" ("publications_id");
CREATE INDEX "payload_locked_documents_rels_change_notes_id_idx" ON "payload_locked_documents_rels" ("change_notes_id");
CREATE TABLE "payload_preferences" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"key" text,
	"value" text,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" ("key");
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" ("updated_at");
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" ("created_at");
CREATE TABLE "payload_preferences_rels" (
	"id" integer PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" text(36) NOT NULL,
	"path" text NOT NULL,
	"users_id" text(36),
	"api_clients_id" text(36),
	FOREIGN KEY ("parent_id") REFERENCES "payload_preferences"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("users_id") REFERENCES "users"("id") ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY ("api_clients_id") REFERENCES "api_clients"("id") ON UPDATE no action ON DELETE cascade
);
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" ("order");
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" ("parent_id");
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" ("path");
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" ("users_id");
CREATE INDEX "payload_preferences_rels_api_clients_id_idx" ON "payload_preferences_rels" ("api_clients_id");
CREATE TABLE "payload_migrations" (
	"id" text(36) PRIMARY KEY NOT NULL,
	"name" text,
	"batch" numeric,
	"updated_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
	"created_at" text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
);
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" ("updated_at");
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" ("created_at");
`,
}
