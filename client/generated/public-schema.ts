/* Written by `npm run types` from the schemas and the documents. Do not edit. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC: 2026-11-22T09:30:00.000Z */
  DateTime: { input: string; output: string; }
  /** A day: 2026-11-22 */
  Date: { input: string; output: string; }
  /** Any JSON value; its shape is described where it is used. */
  JSON: { input: unknown; output: unknown; }
};

/** What channels may read of the catalogue. */
export type Query = {
  /** The catalogue as a whole: its revision and what it holds. */
  readonly catalogue: Catalogue;
  /**
   * One procedure by its code or by its slug in any language, or null when there is none.
   * With at, as it was in force at that moment, also when it was withdrawn since (by code);
   * null when it was not published then.
   */
  readonly procedure?: Maybe<Procedure>;
  /** Procedures in pages, filtered and ordered. */
  readonly procedures: ProcedureConnection;
  /** Records by the words people use, best first. */
  readonly search: SearchConnection;
  /** Titles and other names that go on from what is being typed. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** Frequent questions in pages, filtered. */
  readonly faqs: FaqConnection;
  /** One electronic form by its slug, or null when there is none. */
  readonly form?: Maybe<Form>;
  /** Every topic, by code. */
  readonly topics: ReadonlyArray<Topic>;
  /** Every life event, by code; of people, of businesses or both. */
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  /** Every department, by code. */
  readonly departments: ReadonlyArray<Department>;
  /** Every office, counter, phone line and mailbox, by code. */
  readonly servicePoints: ReadonlyArray<ServicePoint>;
  /** Notices that hold today. */
  readonly notices: ReadonlyArray<Notice>;
  /** Chatbot: the best answer with its source, or an honest way out. */
  readonly answer: Answer;
  /** Chatbot platforms that keep their own index: chunks that changed, and those that are gone. */
  readonly chunks: ChunkFeed;
  /** What a queue screen shows now, or null when there is no such screen. */
  readonly screen?: Maybe<Screen>;
  /** What changed in the catalogue after a revision, for any consumer that keeps a copy. */
  readonly changes: ChangeFeed;
};


/** What channels may read of the catalogue. */
export type QueryProcedureArgs = {
  code?: InputMaybe<Scalars['ID']['input']>;
  slug?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What channels may read of the catalogue. */
export type QueryProceduresArgs = {
  filter?: InputMaybe<ProcedureFilter>;
  orderBy?: InputMaybe<ProcedureOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QuerySuggestArgs = {
  prefix: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryFaqsArgs = {
  filter?: InputMaybe<FaqFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryFormArgs = {
  slug: Scalars['String']['input'];
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryTopicsArgs = {
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryLifeEventsArgs = {
  audience?: InputMaybe<LifeEventAudience>;
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryDepartmentsArgs = {
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryServicePointsArgs = {
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryNoticesArgs = {
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryAnswerArgs = {
  question: Scalars['String']['input'];
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryChunksArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What channels may read of the catalogue. */
export type QueryScreenArgs = {
  code: Scalars['ID']['input'];
  locale?: InputMaybe<Locale>;
};


/** What channels may read of the catalogue. */
export type QueryChangesArgs = {
  since: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The catalogue as a whole. */
export type Catalogue = {
  /** Number that grows with each publication or withdrawal: 1284 */
  readonly revision: Scalars['ID']['output'];
  /** When that last happened. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Languages it can be read in. */
  readonly locales: ReadonlyArray<Locale>;
  /** How many procedures you may read: 612 */
  readonly procedures: Scalars['Int']['output'];
  /** How many forms you may read: 12 */
  readonly forms: Scalars['Int']['output'];
  /** How many frequent questions you may read: 80 */
  readonly faqs: Scalars['Int']['output'];
};

/** Changes after a revision, oldest first; each record at most once, at its last change. */
export type ChangeFeed = {
  /** Pass it as since the next time. */
  readonly revision: Scalars['ID']['output'];
  /** Whether there is more to read right now. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The changes. */
  readonly changes: ReadonlyArray<Change>;
};

/** One record that was published, changed or withdrawn. */
export type Change = {
  /** Revision of the change: 1284 */
  readonly revision: Scalars['ID']['output'];
  /** What kind of record it is. */
  readonly kind: RecordKind;
  /** Code of the record: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
  /** False when it is gone: forget it. */
  readonly live: Scalars['Boolean']['output'];
  /** SHA-256 of what you may read of it: the same digest, the same content. */
  readonly digest: Scalars['String']['output'];
  /** When it happened. */
  readonly publishedAt: Scalars['DateTime']['output'];
};

/** Kinds of record. */
export type RecordKind =
  /** A procedure sheet. */
  | 'procedure'
  /** A frequent question. */
  | 'faq'
  /** An electronic form. */
  | 'form'
  /** An organisational unit. */
  | 'department'
  /** A topic. */
  | 'topic'
  /** A life event. */
  | 'life_event'
  /** An office, counter, phone line or mailbox. */
  | 'service_point'
  /** A family of procedures. */
  | 'family'
  /** A queue screen. */
  | 'screen'
  /** A notice. */
  | 'notice';

/** A procedure as it is explained to people, in one language. */
export type Procedure = {
  /** Stable code, without year: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
  /** Address of its page in the asked language: empadronament */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Plain-language title: Empadronar-se */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Administrative name: Alta al padró municipal d’habitants */
  readonly officialName?: Maybe<Scalars['String']['output']>;
  /** Other names people use: volant de convivència */
  readonly alternativeNames: ReadonlyArray<Scalars['String']['output']>;
  /** What it is in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is, at length. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Kind of procedure (SIA): P */
  readonly kind: ProcedureKind;
  /** The kind in the asked language: Procediment */
  readonly kindLabel: Scalars['String']['output'];
  /** Legal regime: licence */
  readonly regime: Regime;
  /** The regime in the asked language: Autorització o llicència */
  readonly regimeLabel: Scalars['String']['output'];
  /** Code in the national inventory (SIA): 2145678 */
  readonly siaCode?: Maybe<Scalars['String']['output']>;
  /** Family it belongs to. */
  readonly family?: Maybe<Reference>;
  /** Topics it is about. */
  readonly topics: ReadonlyArray<Reference>;
  /** Life events it serves. */
  readonly lifeEvents: ReadonlyArray<Reference>;
  /** Other procedures one may need before, after or instead. */
  readonly related: ReadonlyArray<RelatedProcedure>;
  /** Department that keeps this sheet. */
  readonly department: Reference;
  /** Department that answers for the procedure. */
  readonly competentAuthority: Reference;
  /** Unit that processes the cases. */
  readonly processingUnit?: Maybe<Reference>;
  /** Who decides: Alcaldia */
  readonly resolvingBody?: Maybe<Scalars['String']['output']>;
  /** Whose competence it is: own */
  readonly competence: Competence;
  /** Who manages it when it is not the town hall. */
  readonly externalManager?: Maybe<ExternalManager>;
  /** Where to ask about it. */
  readonly contactPoints: ReadonlyArray<ServicePoint>;
  /** Who it is for: citizens, businesses */
  readonly audiences: ReadonlyArray<AudienceCode>;
  /** Who may apply, explained. */
  readonly whoCanApply?: Maybe<Scalars['String']['output']>;
  /** What one must fulfil. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** Whether somebody else may apply: registry */
  readonly representation?: Maybe<Representation>;
  /** Whether an authorised official may file it on a person’s behalf. */
  readonly assistedFiling: Scalars['Boolean']['output'];
  /** Who must use electronic means: legal_persons */
  readonly electronicOnlyFor: ReadonlyArray<ElectronicOnly>;
  /** Where it holds: Tot el terme municipal */
  readonly spatialCoverage?: Maybe<Scalars['String']['output']>;
  /** Ways to get informed, apply, follow up and pay. */
  readonly channels: ReadonlyArray<SheetChannel>;
  /** What is not the same in all the channels in which it can be filed; empty where all is. */
  readonly channelDifferences: ReadonlyArray<ChannelDifference>;
  /** The electronic form that starts it. */
  readonly form?: Maybe<Form>;
  /** Whether it is filed with the generic form, for want of its own. */
  readonly genericForm: Scalars['Boolean']['output'];
  /** How one must identify oneself to file it online. */
  readonly identification?: Maybe<Identification>;
  /** What can be done by video. */
  readonly video?: Maybe<Video>;
  /** Level of electronic administration: online_filing */
  readonly digitalMaturity: DigitalMaturity;
  /** True when no document has to be brought. */
  readonly noEvidenceNeeded: Scalars['Boolean']['output'];
  /** Documents and data the procedure needs. */
  readonly evidence: ReadonlyArray<SheetEvidence>;
  /** Those that the person need not bring, because the administration gets them. */
  readonly evidenceNotNeeded: ReadonlyArray<SheetEvidence>;
  /** What the person must have in hand, one line each: DNI o passaport */
  readonly whatToBring: ReadonlyArray<Scalars['String']['output']>;
  /** When it can be asked for: continuous */
  readonly periodicity: Periodicity;
  /** The periods in which it can be asked for. */
  readonly windows: ReadonlyArray<ApplicationWindow>;
  /** Until when it can be asked for, in words: Quinze dies abans de l’obra */
  readonly applicationDeadline?: Maybe<Scalars['String']['output']>;
  /** How it starts: on_request */
  readonly initiation: ReadonlyArray<Initiation>;
  /** Time the administration has to decide. */
  readonly resolutionTerm?: Maybe<Term>;
  /** Time it really takes. */
  readonly averageTime?: Maybe<Term>;
  /** What silence means when that time is over. */
  readonly silence: SilenceEffect;
  /** Whether the decision ends the administrative route. */
  readonly exhaustsAdministrativeRoute?: Maybe<Scalars['Boolean']['output']>;
  /** How to appeal. */
  readonly appeals: ReadonlyArray<Appeal>;
  /** False when it is free of charge. */
  readonly feeRequired: Scalars['Boolean']['output'];
  /** What it costs. */
  readonly fees: ReadonlyArray<SheetFee>;
  /** Who pays less, or nothing. */
  readonly reductions?: Maybe<Scalars['String']['output']>;
  /** When and how one pays. */
  readonly payment?: Maybe<Payment>;
  /** What one obtains. */
  readonly outputs: ReadonlyArray<Output>;
  /** Page where the state of the case can be seen: https://seu.vila.cat/carpeta */
  readonly trackingUrl?: Maybe<Scalars['String']['output']>;
  /** How the decision is notified: choice */
  readonly notification?: Maybe<NotificationKind>;
  /** What happens, in order. */
  readonly steps: ReadonlyArray<SheetStep>;
  /** Norms it stands on. */
  readonly legalResources: ReadonlyArray<LegalResource>;
  /** What is done with personal data. */
  readonly dataProtection?: Maybe<DataProtection>;
  /** Anything else people should know. */
  readonly otherInformation?: Maybe<Scalars['String']['output']>;
  /** Text for queue screens, at most 90 characters: Empadrona’t amb el DNI i el contracte */
  readonly screenText?: Maybe<Scalars['String']['output']>;
  /** Text for chats: Per empadronar-te porta el DNI i el contracte de lloguer. */
  readonly chatText?: Maybe<Scalars['String']['output']>;
  /** What a queue screen shows of it. */
  readonly screenCard: ScreenCard;
  /** Minutes an attention takes: 15 */
  readonly attentionMinutes?: Maybe<Scalars['Float']['output']>;
  /** Code in the queue system: PAD */
  readonly queueCode?: Maybe<Scalars['String']['output']>;
  /** Page where a person goes on with it: where it is filed online, else our page of the sheet. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was first published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** When its content last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When somebody last confirmed that it is true. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to be confirmed again. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** Revision of the catalogue at which it last changed: 1284 */
  readonly revision: Scalars['ID']['output'];
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
  /** The same sheet in the languages it is written in, for links between them. */
  readonly alternates: ReadonlyArray<Alternate>;
  /** What search engines read: a GovernmentService of schema.org. */
  readonly jsonLd: Scalars['JSON']['output'];
  /** Since when and until when this text was in force; null unless at was given. */
  readonly inForce?: Maybe<TextInForce>;
};


/** A procedure as it is explained to people, in one language. */
export type ProcedureDescriptionArgs = {
  format?: InputMaybe<TextFormat>;
};


/** A procedure as it is explained to people, in one language. */
export type ProcedureWhoCanApplyArgs = {
  format?: InputMaybe<TextFormat>;
};


/** A procedure as it is explained to people, in one language. */
export type ProcedureReductionsArgs = {
  format?: InputMaybe<TextFormat>;
};


/** A procedure as it is explained to people, in one language. */
export type ProcedureOtherInformationArgs = {
  format?: InputMaybe<TextFormat>;
};

/** The same record in another language. */
export type Alternate = {
  /** The language. */
  readonly locale: Locale;
  /** Address of its page in that language: empadronamiento */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** Title in that language: Empadronarse */
  readonly title: Scalars['String']['output'];
  /** How that text came to be. */
  readonly state: LocaleState;
};

/** Another procedure, and how it relates to this one. */
export type RelatedProcedure = {
  /** The relation: previous */
  readonly relation: Relation;
  /** The relation in the asked language: Previ */
  readonly relationLabel: Scalars['String']['output'];
  /** The other procedure. */
  readonly procedure: Reference;
};

/** Who manages a procedure that is not the town hall’s own. */
export type ExternalManager = {
  /** Name: Organisme de Gestió Tributària */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where to go: https://orgt.diba.cat */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Something one must fulfil. */
export type Requirement = {
  /** What: Viure al municipi */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** How it is verified: interoperability */
  readonly verifiedBy?: Maybe<Scalars['String']['output']>;
};

/** A page of procedures (Relay). */
export type ProcedureConnection = {
  /** The procedures with their cursors. */
  readonly edges: ReadonlyArray<ProcedureEdge>;
  /** The procedures alone. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all the pages: 612 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A procedure in a page. */
export type ProcedureEdge = {
  /** Pass it as after to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The procedure. */
  readonly node: Procedure;
};

/** Conditions on procedures; every one that is given must hold. */
export type ProcedureFilter = {
  /** Code of the department: URBANISME */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the family: LLICENCIES */
  readonly family?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the topic: HABITATGE */
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the life event: TENIR-UN-FILL */
  readonly lifeEvent?: InputMaybe<Scalars['ID']['input']>;
  /** Who it is for: businesses */
  readonly audience?: InputMaybe<AudienceCode>;
  /** A channel it can be dealt with through: phone */
  readonly channel?: InputMaybe<ChannelCode>;
  /** Whether it can be filed online. */
  readonly online?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is free of charge. */
  readonly free?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changed at that moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Orders of a list of procedures. */
export type ProcedureOrder =
  /** By title, in the alphabet of the asked language. */
  | 'TITLE'
  /** Last changed first. */
  | 'UPDATED'
  /** By code. */
  | 'CODE';

/** One channel of a procedure, and what differs in it. */
export type SheetChannel = {
  /** The channel: in_person */
  readonly channel: ChannelCode;
  /** The channel in the asked language: Presencial */
  readonly channelLabel: Scalars['String']['output'];
  /** What it can be used for: filing, payment */
  readonly actions: ReadonlyArray<ChannelAction>;
  /** Who attends in it: A1 */
  readonly levels: ReadonlyArray<LevelCode>;
  /** How to use it. */
  readonly instructions?: Maybe<Scalars['String']['output']>;
  /** Where to go: https://seu.vila.cat/tramits/42 */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Offices and counters where it is attended. */
  readonly servicePoints: ReadonlyArray<ServicePoint>;
  /** Whether an appointment is needed. */
  readonly appointment?: Maybe<Appointment>;
  /** Whether it works now. */
  readonly availability: ChannelAvailability;
  /** What differs in this channel from the rest of the sheet. */
  readonly overrides: ChannelOverrides;
};


/** One channel of a procedure, and what differs in it. */
export type SheetChannelInstructionsArgs = {
  format?: InputMaybe<TextFormat>;
};

/** An appointment. */
export type Appointment = {
  /** Whether it is needed: required */
  readonly need: AppointmentNeed;
  /** The need in the asked language: Obligatòria */
  readonly needLabel: Scalars['String']['output'];
  /** Where to book it: https://citaprevia.vila.cat */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Whether a channel works, and why not. */
export type ChannelAvailability = {
  /** The state: suspended */
  readonly status: Availability;
  /** The state in the asked language: Suspès */
  readonly statusLabel: Scalars['String']['output'];
  /** First day it holds. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day it holds. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Why: Manteniment de la seu electrònica */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What differs in one channel; empty parts do not differ. */
export type ChannelOverrides = {
  /** Documents asked for only in this channel. */
  readonly evidence: ReadonlyArray<Reference>;
  /** Fees of this channel. */
  readonly fees: ReadonlyArray<Reference>;
  /** Deadline in this channel: Fins a les 14 h */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** Identification in this channel: DNI original */
  readonly identification?: Maybe<Scalars['String']['output']>;
  /** Who may apply through it: Només professionals */
  readonly whoCanApply?: Maybe<Scalars['String']['output']>;
};

/** One thing that is not the same in all the channels in which a procedure can be filed. */
export type ChannelDifference = {
  /** What differs: documents */
  readonly aspect: ChannelAspect;
  /** The aspect in the asked language: Documentació */
  readonly aspectLabel: Scalars['String']['output'];
  /** What holds in each channel, told whole. */
  readonly inChannels: ReadonlyArray<ChannelRule>;
};

/** What holds in one channel. */
export type ChannelRule = {
  /** The channel: in_person */
  readonly channel: ChannelCode;
  /** The channel in the asked language: Presencial */
  readonly channelLabel: Scalars['String']['output'];
  /** Whether the channel has a rule of its own; false where it is as the sheet says. */
  readonly differs: Scalars['Boolean']['output'];
  /** The rule, one line each; none where there is nothing to bring, to pay or to say: DNI original */
  readonly says: ReadonlyArray<Scalars['String']['output']>;
};

/** How one must identify oneself. */
export type Identification = {
  /** Whether it is asked for at all. */
  readonly required: Scalars['Boolean']['output'];
  /** Least assurance accepted: substantial */
  readonly minimumLevel?: Maybe<AssuranceLevel>;
  /** Accepted means: idcat_mobil_in_person */
  readonly mechanisms: ReadonlyArray<IdentificationMeans>;
  /** The accepted means in the asked language. */
  readonly mechanismLabels: ReadonlyArray<Scalars['String']['output']>;
  /** The signature asked for: advanced */
  readonly signature?: Maybe<Signature>;
};

/** What can be done by video. */
export type Video = {
  /** The kind: informative */
  readonly kind: VideoKind;
  /** The kind in the asked language: Informativa */
  readonly kindLabel: Scalars['String']['output'];
  /** How one identifies oneself by video. */
  readonly identification?: Maybe<Scalars['String']['output']>;
};

/** A document or datum that a procedure needs. */
export type SheetEvidence = {
  /** Code of the kind of document: DNI */
  readonly code: Scalars['ID']['output'];
  /** Its name: Document nacional d’identitat */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it must be brought: conditional */
  readonly obligation: Obligation;
  /** The obligation in the asked language: Segons el cas */
  readonly obligationLabel: Scalars['String']['output'];
  /** In which case: Si actua en nom d’una altra persona */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** How it is handed in: copy */
  readonly presentation: Presentation;
  /** The way in the asked language: Còpia simple */
  readonly presentationLabel: Scalars['String']['output'];
  /** Who brings it: via_oberta */
  readonly obtainedBy: ObtainedBy;
  /** Who, in the asked language: La consultem (Via Oberta) */
  readonly obtainedByLabel: Scalars['String']['output'];
  /** How a person gets it. */
  readonly howToObtain?: Maybe<Scalars['String']['output']>;
  /** Anything else about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A period in which a procedure can be asked for. */
export type ApplicationWindow = {
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly until: Scalars['Date']['output'];
  /** Name of the call: Convocatòria 2026 */
  readonly call?: Maybe<Scalars['String']['output']>;
  /** Where the call is published. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A fee. */
export type SheetFee = {
  /** Code of the fee: TAXA-OBRES */
  readonly code: Scalars['ID']['output'];
  /** Its name: Taxa per llicència d’obres */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its kind: public_price */
  readonly kind: FeeKind;
  /** The kind in the asked language: Preu públic */
  readonly kindLabel: Scalars['String']['output'];
  /** Amounts, by case and by date. */
  readonly brackets: ReadonlyArray<FeeBracket>;
  /** Who does not pay. */
  readonly exemptions?: Maybe<Scalars['String']['output']>;
  /** Ordinance that sets it. */
  readonly ordinance?: Maybe<LegalResource>;
};

/** One amount of a fee. */
export type FeeBracket = {
  /** In which case: Obra menor */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** Euros: 45.5; null where the fee is a rate. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** Rate in percent of what unit says: 3.6; null where it is an amount. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** For what, or of what: per metre quadrat, del pressupost de les obres */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** First day it holds. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day it holds. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** When and how one pays. */
export type Payment = {
  /** When: filing */
  readonly moment?: Maybe<PaymentMoment>;
  /** How: gateway, card_terminal */
  readonly means: ReadonlyArray<PaymentMeans>;
  /** How, in the asked language. */
  readonly meansLabels: ReadonlyArray<Scalars['String']['output']>;
};

/** Something one obtains. */
export type Output = {
  /** What: Llicència d’obres menors */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its kind: permit */
  readonly kind: OutputKind;
  /** The kind in the asked language: Permís */
  readonly kindLabel: Scalars['String']['output'];
  /** How long it holds: Sis mesos */
  readonly validity?: Maybe<Scalars['String']['output']>;
};

/** One step of a procedure. */
export type SheetStep = {
  /** Phase it belongs to: SOL */
  readonly phase?: Maybe<PhaseCode>;
  /** The phase in the asked language: Presentació de la sol·licitud */
  readonly phaseLabel?: Maybe<Scalars['String']['output']>;
  /** Who acts: front_office */
  readonly actor: StepActor;
  /** Who, in the asked language: L’OAC */
  readonly actorLabel: Scalars['String']['output'];
  /** Name of the step. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What happens in it. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** How long it takes: Deu dies */
  readonly term?: Maybe<Scalars['String']['output']>;
};

/** Since when and until when a text was in force, and what proves that it was this one. */
export type TextInForce = {
  /** Revision at which it was published: 1284 */
  readonly revision: Scalars['ID']['output'];
  /** SHA-256 of all that you could read of it: the same digest, the same content. */
  readonly digest: Scalars['String']['output'];
  /** When it was published. */
  readonly validFrom: Scalars['DateTime']['output'];
  /** When it was replaced or withdrawn; null while it is in force. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** What the silence of the administration means. */
export type SilenceEffect = {
  /** When a person asked: approval */
  readonly onRequest?: Maybe<Silence>;
  /** The same in the asked language: Estimatori */
  readonly onRequestLabel?: Maybe<Scalars['String']['output']>;
  /** When the administration began: lapse */
  readonly exOfficio?: Maybe<Silence>;
  /** The same in the asked language: Caducitat */
  readonly exOfficioLabel?: Maybe<Scalars['String']['output']>;
  /** Norm that says so. */
  readonly legalResource?: Maybe<LegalResource>;
};

/** A way to appeal. */
export type Appeal = {
  /** The kind: reconsideration */
  readonly kind: AppealKind;
  /** The kind in the asked language: Reposició (potestatiu) */
  readonly kindLabel: Scalars['String']['output'];
  /** Before whom: Alcaldia */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** In what time. */
  readonly term?: Maybe<Term>;
};

/** A norm, and the article of it that matters. */
export type LegalResource = {
  /** Code of the norm: LLEI-39-2015 */
  readonly code: Scalars['ID']['output'];
  /** Its title. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its rank: law */
  readonly rank: LegalRank;
  /** The rank in the asked language: Llei */
  readonly rankLabel: Scalars['String']['output'];
  /** Its number: 39/2015 */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Day it was published. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Whether it is in force. */
  readonly inForce: Scalars['Boolean']['output'];
  /** The article: art. 24 */
  readonly article?: Maybe<Scalars['String']['output']>;
};

/** What is done with personal data (GDPR, article 13). */
export type DataProtection = {
  /** Processing activity: Padró municipal */
  readonly activity?: Maybe<Scalars['String']['output']>;
  /** What for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** On what legal basis. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Who receives the data. */
  readonly recipients?: Maybe<Scalars['String']['output']>;
  /** How long they are kept. */
  readonly retention?: Maybe<Scalars['String']['output']>;
  /** Entry in the register of activities. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A frequent question and its answers. */
export type Faq = {
  /** Stable code: FAQ-PADRO-01 */
  readonly code: Scalars['ID']['output'];
  /** The question: Em puc empadronar sense contracte? */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** The answer in at most 300 characters. */
  readonly shortAnswer?: Maybe<Scalars['String']['output']>;
  /** The answer at length. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Procedures it is about. */
  readonly procedures: ReadonlyArray<Reference>;
  /** Department that answers for it. */
  readonly department?: Maybe<Reference>;
  /** Topics it is about. */
  readonly topics: ReadonlyArray<Reference>;
  /** Channels it is written for; none means all of them. */
  readonly channels: ReadonlyArray<ChannelCode>;
  /** When its content last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When somebody last confirmed that it is true. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Revision of the catalogue at which it last changed: 1284 */
  readonly revision: Scalars['ID']['output'];
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};


/** A frequent question and its answers. */
export type FaqAnswerArgs = {
  format?: InputMaybe<TextFormat>;
};

/** A page of frequent questions (Relay). */
export type FaqConnection = {
  /** The questions with their cursors. */
  readonly edges: ReadonlyArray<FaqEdge>;
  /** The questions alone. */
  readonly nodes: ReadonlyArray<Faq>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all the pages: 80 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A frequent question in a page. */
export type FaqEdge = {
  /** Pass it as after to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The question. */
  readonly node: Faq;
};

/** Conditions on frequent questions; every one that is given must hold. */
export type FaqFilter = {
  /** Code of a procedure they are about: EMPADRONAMENT */
  readonly procedure?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the department: PADRO */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the topic: HABITATGE */
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
  /** A channel they are written for: chatbot */
  readonly channel?: InputMaybe<ChannelCode>;
  /** Changed at that moment or later. */
  readonly updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An electronic form, to be drawn with JSON Forms. */
export type Form = {
  /** Stable code: F-OBRES-MENORS */
  readonly code: Scalars['ID']['output'];
  /** Address of the form: obres-menors */
  readonly slug: Scalars['String']['output'];
  /** Version of the form: 3 */
  readonly version: Scalars['Int']['output'];
  /** Its name: Comunicació d’obres menors */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Procedures it starts. */
  readonly procedures: ReadonlyArray<Reference>;
  /** What is asked: JSON Schema, draft-07. */
  readonly schema: Scalars['JSON']['output'];
  /** How it is laid out: UI schema of JSON Forms. */
  readonly uiSchema: Scalars['JSON']['output'];
  /** Words of the form in the asked language, by the keys of JSON Forms; in ca where not translated. */
  readonly messages: Scalars['JSON']['output'];
  /** Page that shows it: https://cataleg.vila.cat/forms/obres-menors */
  readonly url: Scalars['String']['output'];
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Revision of the catalogue at which it last changed: 1284 */
  readonly revision: Scalars['ID']['output'];
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** What a queue screen shows, ready to rotate. */
export type Screen = {
  /** Stable code: OAC-1 */
  readonly code: Scalars['ID']['output'];
  /** Its name: Pantalla de l’OAC */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it hangs. */
  readonly servicePoint?: Maybe<ServicePoint>;
  /** How it hangs: landscape */
  readonly orientation: Orientation;
  /** Seconds each card is shown: 12 */
  readonly secondsPerCard: Scalars['Int']['output'];
  /** One card for each procedure, in order. */
  readonly cards: ReadonlyArray<ScreenCard>;
  /** Messages that hold today. */
  readonly messages: ReadonlyArray<ScreenMessage>;
  /** When the screen itself last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** How a screen hangs. */
export type Orientation =
  /** Wider than high. */
  | 'landscape'
  /** Higher than wide. */
  | 'portrait';

/** What a queue screen shows of one procedure: readable in three seconds from four metres. */
export type ScreenCard = {
  /** Code of the procedure: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
  /** At most 90 characters: Empadrona’t amb el DNI i el contracte */
  readonly text: Scalars['String']['output'];
  /** At most four documents nobody is attended without. */
  readonly bring: ReadonlyArray<Scalars['String']['output']>;
  /** Code in the queue system: PAD */
  readonly queueCode?: Maybe<Scalars['String']['output']>;
  /** Minutes an attention takes: 15 */
  readonly minutes?: Maybe<Scalars['Float']['output']>;
  /** Where the QR leads. */
  readonly link?: Maybe<Scalars['String']['output']>;
};

/** A message between the cards of a screen. */
export type ScreenMessage = {
  /** What it says: Divendres tanquem a les 13 h */
  readonly text: Scalars['String']['output'];
  /** Last day it is shown. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Where its QR leads. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** An organisational unit. */
export type Department = {
  /** Stable code: URBANISME */
  readonly code: Scalars['ID']['output'];
  /** Code in the national directory (DIR3): L01081807 */
  readonly dir3?: Maybe<Scalars['String']['output']>;
  /** Its name: Urbanisme i Activitats */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The unit it is part of. */
  readonly parent?: Maybe<Reference>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** An office, counter, phone line, kiosk or mailbox. */
export type ServicePoint = {
  /** Stable code: OAC-CENTRE */
  readonly code: Scalars['ID']['output'];
  /** Its kind: office */
  readonly kind: ServicePointKind;
  /** The kind in the asked language: Oficina d’atenció (OAC) */
  readonly kindLabel: Scalars['String']['output'];
  /** Its name: OAC Centre */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Postal address: Plaça Major, 1 */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Place on the map. */
  readonly location?: Maybe<Location>;
  /** Phone numbers: 935 046 000 */
  readonly phones: ReadonlyArray<Scalars['String']['output']>;
  /** E-mail addresses. */
  readonly emails: ReadonlyArray<Scalars['String']['output']>;
  /** Levels of attention it gives: N1, A1 */
  readonly levels: ReadonlyArray<LevelCode>;
  /** When it is open. */
  readonly openingHours: ReadonlyArray<OpeningHours>;
  /** How people with disabilities get in. */
  readonly accessibility?: Maybe<Scalars['String']['output']>;
  /** Whether it works now: normal */
  readonly status: Availability;
  /** The state in the asked language: Normal */
  readonly statusLabel: Scalars['String']['output'];
  /** Why it does not work as usual. */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** A place on the map (WGS 84). */
export type Location = {
  /** Latitude: 41.4989 */
  readonly latitude: Scalars['Float']['output'];
  /** Longitude: 2.1576 */
  readonly longitude: Scalars['Float']['output'];
};

/** Hours of some days of the week. */
export type OpeningHours = {
  /** Days: MO, TU */
  readonly days: ReadonlyArray<Weekday>;
  /** Local time of opening: 08:30 */
  readonly opens: Scalars['String']['output'];
  /** Local time of closing: 14:00 */
  readonly closes: Scalars['String']['output'];
  /** First day these hours hold. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day these hours hold. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Anything else: Amb cita prèvia */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Days of the week (RFC 5545). */
export type Weekday =
  /** Monday */
  | 'MO'
  /** Tuesday */
  | 'TU'
  /** Wednesday */
  | 'WE'
  /** Thursday */
  | 'TH'
  /** Friday */
  | 'FR'
  /** Saturday */
  | 'SA'
  /** Sunday */
  | 'SU';

/** A topic procedures are about. */
export type Topic = {
  /** Stable code: HABITATGE */
  readonly code: Scalars['ID']['output'];
  /** Its name: Habitatge */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it covers. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Name of its icon: home */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** The topic it is part of. */
  readonly parent?: Maybe<Reference>;
  /** Code in the national inventory (SIA). */
  readonly siaCode?: Maybe<Scalars['String']['output']>;
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** Something that happens in life and brings people to the town hall. */
export type LifeEvent = {
  /** Stable code: TENIR-UN-FILL */
  readonly code: Scalars['ID']['output'];
  /** Its name: Tenir un fill */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What it covers. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Name of its icon: baby */
  readonly icon?: Maybe<Scalars['String']['output']>;
  /** Whose event it is: person */
  readonly audience?: Maybe<LifeEventAudience>;
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** A family of procedures that are alike. */
export type Family = {
  /** Stable code: LLICENCIES */
  readonly code: Scalars['ID']['output'];
  /** Its name: Llicències */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What they have in common. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** A time-boxed notice. */
export type Notice = {
  /** Stable code: AGOST-2026 */
  readonly code: Scalars['ID']['output'];
  /** How serious it is: limited */
  readonly severity: Availability;
  /** How serious, in the asked language: Servei limitat */
  readonly severityLabel: Scalars['String']['output'];
  /** What it says: A l’agost només obrim als matins. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Procedures it is about; with no procedures nor points, it is about everything. */
  readonly procedures: ReadonlyArray<Reference>;
  /** Points of attention it is about. */
  readonly servicePoints: ReadonlyArray<Reference>;
  /** Channels it is about: phone */
  readonly channels: ReadonlyArray<ChannelCode>;
  /** First day it holds. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day it holds. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** Conditions on what is searched; every one that is given must hold. */
export type SearchFilter = {
  /** Kinds of record; all when not given: [procedure, faq] */
  readonly kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  /** Code of the department: URBANISME */
  readonly department?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the topic: HABITATGE */
  readonly topic?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the life event: TENIR-UN-FILL */
  readonly lifeEvent?: InputMaybe<Scalars['ID']['input']>;
  /** Who it is for: businesses */
  readonly audience?: InputMaybe<AudienceCode>;
  /** A channel it can be dealt with through: phone */
  readonly channel?: InputMaybe<ChannelCode>;
  /** A phase it speaks of: SOL */
  readonly phase?: InputMaybe<PhaseCode>;
  /** A level that attends it: A1 */
  readonly level?: InputMaybe<LevelCode>;
};

/** A page of what was found (Relay). */
export type SearchConnection = {
  /** What was found, best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many were found in all the pages: 23 */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are of each kind, department, topic… */
  readonly facets: ReadonlyArray<Facet>;
  /** The query as it was understood, when words were taken for misspellings: empadronament */
  readonly correctedQuery?: Maybe<Scalars['String']['output']>;
  /** Milliseconds the search took: 2.4 */
  readonly tookMs: Scalars['Float']['output'];
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One record that was found. */
export type SearchEdge = {
  /** Pass it as after to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What kind of record it is. */
  readonly kind: RecordKind;
  /** Its code: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
  /** Its title in the asked language: Empadronar-se */
  readonly title: Scalars['String']['output'];
  /** What it is in one sentence. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Page where a person goes on with it. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What matched, ready to show. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** How well it matches; only comparable within one search. */
  readonly score: Scalars['Float']['output'];
  /** The record itself. */
  readonly node?: Maybe<SearchNode>;
};

/** A text that matched. */
export type Highlight = {
  /** Where: title, alternativeNames, summary or body */
  readonly field: Scalars['String']['output'];
  /** Safe HTML with the words marked: <mark>Empadronar</mark>-se */
  readonly html: Scalars['String']['output'];
};

/** A record of any kind that can be found. */
export type SearchNode = Procedure | Faq | Form | Department | ServicePoint | Topic | LifeEvent | Family;

/** How many records there are of each value of something. */
export type Facet = {
  /** Of what: kind, department, topic, lifeEvent, audience, channel, level */
  readonly name: Scalars['String']['output'];
  /** Its values, most frequent first. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** One value of a facet. */
export type FacetValue = {
  /** The code: URBANISME */
  readonly value: Scalars['String']['output'];
  /** The words in the asked language: Urbanisme i Activitats */
  readonly label: Scalars['String']['output'];
  /** How many were found with it: 7 */
  readonly count: Scalars['Int']['output'];
};

/** A title or other name that goes on from what was typed. */
export type Suggestion = {
  /** The text: Empadronar-se */
  readonly text: Scalars['String']['output'];
  /** What kind of record it names. */
  readonly kind: RecordKind;
  /** Code of the record: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
};

/** What a chatbot may say, and on whose word. */
export type Answer = {
  /** False when the catalogue does not know; text then says so and wayOut where to ask. */
  readonly found: Scalars['Boolean']['output'];
  /** What to say, as it was written by an editor; nothing in it is generated. */
  readonly text: Scalars['String']['output'];
  /** Where it comes from; always to be shown with the answer. */
  readonly source?: Maybe<AnswerSource>;
  /** Other records that may answer it. */
  readonly alternatives: ReadonlyArray<AnswerSource>;
  /** Where people are attended, when there is no answer. */
  readonly wayOut: ReadonlyArray<ServicePoint>;
  /** The language served, and how it came to be. */
  readonly localeInfo: LocaleInfo;
};

/** The record an answer comes from. */
export type AnswerSource = {
  /** What kind of record it is. */
  readonly kind: RecordKind;
  /** Its code: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
  /** Its title: Empadronar-se */
  readonly title: Scalars['String']['output'];
  /** Page where a person goes on. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When somebody last said that it is true. */
  readonly date: Scalars['DateTime']['output'];
};

/** Chunks that changed after a revision, and those that are gone. Put the ones, delete the others. */
export type ChunkFeed = {
  /** Pass it as since the next time. */
  readonly revision: Scalars['ID']['output'];
  /** Whether there is more to read right now. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** Chunks to put, replacing those with the same id. */
  readonly chunks: ReadonlyArray<Chunk>;
  /** Ids of chunks that do not exist, though they may have; deleting an unknown one is no error. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
};

/** A piece of a record that can be read alone. */
export type Chunk = {
  /** Stable: procedure:EMPADRONAMENT:ca:evidence */
  readonly id: Scalars['ID']['output'];
  /** What kind of record it is a piece of. */
  readonly kind: RecordKind;
  /** Code of the record: EMPADRONAMENT */
  readonly code: Scalars['ID']['output'];
  /** The language it is written in; a fallback is never a chunk. */
  readonly locale: Locale;
  /** Which piece: evidence */
  readonly section: Scalars['String']['output'];
  /** Title of the record: Empadronar-se */
  readonly title: Scalars['String']['output'];
  /** The way down to it: [Padró, Empadronar-se, Documents que cal aportar] */
  readonly hierarchy: ReadonlyArray<Scalars['String']['output']>;
  /** The text, in Markdown. */
  readonly text: Scalars['String']['output'];
  /** Page to cite. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When the record last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When somebody last confirmed that it is true; cite it. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is to be confirmed again; do not answer from it long after. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  /** SHA-256: the same digest, the same text. */
  readonly digest: Scalars['String']['output'];
};

/** Languages of the catalogue. ca is the source; the others are translations of it. */
export type Locale =
  /** Catalan */
  | 'ca'
  /** Spanish */
  | 'es'
  /** English */
  | 'en';

/** How a rich text is written. */
export type TextFormat =
  /** Safe HTML: <p>Cal <strong>empadronar-se</strong>.</p> */
  | 'HTML'
  /** CommonMark: Cal **empadronar-se**. */
  | 'MARKDOWN'
  /** No marks at all: Cal empadronar-se. */
  | 'PLAIN';

/** How the text of the asked locale came to be. */
export type LocaleState =
  /** Written in this language. */
  | 'ORIGINAL'
  /** Translated from the source, and up to date with it. */
  | 'TRANSLATED'
  /** Translated, but the source has changed since, or nobody has confirmed the translation. */
  | 'OUTDATED'
  /** Not translated: the source language was served instead. */
  | 'FALLBACK'
  /** Not written in the asked language nor in the source. */
  | 'MISSING';

/** What language was asked for and what was served. Single fields may still fall back to ca. */
export type LocaleInfo = {
  /** The language asked for: es */
  readonly asked: Locale;
  /** The language served: ca */
  readonly served: Locale;
  /** How the served text came to be: FALLBACK */
  readonly state: LocaleState;
};

/** Another record, named well enough to show a link to it. */
export type Reference = {
  /** Stable code of the record: URBANISME */
  readonly code: Scalars['ID']['output'];
  /** Its name in the asked language: Urbanisme i Activitats */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list stands in the whole (Relay). */
export type PageInfo = {
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first element of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor to pass as after for the next page; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A length of time: 3 months */
export type Term = {
  /** How many: 3 */
  readonly value: Scalars['Float']['output'];
  /** Of what: months */
  readonly unit: TermUnit;
  /** From when it is counted: registry */
  readonly startsAt?: Maybe<TermStart>;
  /** As people say it: 3 mesos */
  readonly label: Scalars['String']['output'];
};

/** Channels people use to reach the administration. */
export type ChannelCode =
  /** In person */
  | 'in_person'
  /** By phone */
  | 'phone'
  /** Electronic office */
  | 'seu'
  /** Website */
  | 'web'
  /** Mobile app */
  | 'app'
  /** Kiosk at the office */
  | 'kiosk'
  /** E-mail */
  | 'email'
  /** Instant messaging */
  | 'messaging'
  /** Social networks */
  | 'social'
  /** Chatbot */
  | 'chatbot'
  /** Video attention */
  | 'video'
  /** At home */
  | 'home'
  /** Post and other registries */
  | 'post';

/** What a channel can be used for. */
export type ChannelAction =
  /** Information */
  | 'information'
  /** Assistance */
  | 'assistance'
  /** Filing */
  | 'filing'
  /** Tracking */
  | 'tracking'
  /** Payment */
  | 'payment';

/** What may be different from channel to channel. */
export type ChannelAspect =
  /** Documents */
  | 'documents'
  /** Cost */
  | 'fee'
  /** Term */
  | 'term'
  /** Who may apply */
  | 'who'
  /** Identity */
  | 'identity';

/** Levels of attention: who attends. */
export type LevelCode =
  /** Self-service */
  | 'AS'
  /** Outreach */
  | 'N0'
  /** General attention */
  | 'N1'
  /** Assistance in person */
  | 'A1'
  /** Assistance at a distance */
  | 'A2'
  /** Automated assistance */
  | 'A3'
  /** Department contact */
  | 'IN'
  /** Specialised attention */
  | 'N2'
  /** Expert processing */
  | 'G3'
  /** Back office */
  | 'BO';

/** Phases of a procedure, from its definition to the archive. */
export type PhaseCode =
  /** Definition of the service */
  | 'D'
  /** Publication of the norm */
  | 'N'
  /** Information */
  | 'INF'
  /** Guidance and diagnosis */
  | 'OR'
  /** Help with self-service */
  | 'A'
  /** Digitisation of documents */
  | 'DIG'
  /** Submission of the request */
  | 'SOL'
  /** Check of documents */
  | 'VD'
  /** General registry */
  | 'RG'
  /** Data from other administrations */
  | 'INT'
  /** Payment */
  | 'PAG'
  /** Processing of the case */
  | 'INST'
  /** Correction of documents */
  | 'ED'
  /** Notices and notifications */
  | 'COM'
  /** State of the case */
  | 'EST'
  /** Decision */
  | 'RES'
  /** Archive */
  | 'AR';

/** Whether an appointment is needed. */
export type AppointmentNeed =
  /** Not needed */
  | 'no'
  /** Recommended */
  | 'recommended'
  /** Required */
  | 'required';

/** State of a service, a channel or an office. */
export type Availability =
  /** Normal */
  | 'normal'
  /** With incidents */
  | 'with_incidents'
  /** Limited */
  | 'limited'
  /** Suspended */
  | 'suspended'
  /** Temporarily closed */
  | 'closed'
  /** Extinct */
  | 'extinct';

/** What can be done by video. */
export type VideoKind =
  /** Not available */
  | 'none'
  /** Information */
  | 'informative'
  /** Assisted filing */
  | 'assisted'
  /** Filing on behalf */
  | 'attended';

/** Whether a document must be brought. */
export type Obligation =
  /** Required */
  | 'required'
  /** Optional */
  | 'optional'
  /** Depending on the case */
  | 'conditional';

/** How a document is handed in. */
export type Presentation =
  /** Original */
  | 'original'
  /** Plain copy */
  | 'copy'
  /** Certified copy */
  | 'certified_copy'
  /** Responsible declaration */
  | 'declaration'
  /** A datum, no document */
  | 'datum';

/** Who brings a document. */
export type ObtainedBy =
  /** The person brings it */
  | 'person'
  /** We consult it */
  | 'via_oberta'
  /** The town hall already has it */
  | 'own'
  /** Declared by the person */
  | 'declared'
  /** We consult it unless the person objects */
  | 'unless_opposed';

/** Means of payment. */
export type PaymentMeans =
  /** Payment gateway */
  | 'gateway'
  /** Card at the office */
  | 'card_terminal'
  /** Direct debit */
  | 'direct_debit'
  /** Payment letter */
  | 'payment_letter'
  /** Self-assessment */
  | 'self_assessment'
  /** Tax agency (ORGT) */
  | 'orgt';

/** When one pays. */
export type PaymentMoment =
  /** Before filing */
  | 'before'
  /** When filing */
  | 'filing'
  /** Afterwards */
  | 'after';

/** Kinds of fee. */
export type FeeKind =
  /** Fee */
  | 'fee'
  /** Public price */
  | 'public_price'
  /** Tax on works (ICIO) */
  | 'icio'
  /** Self-assessment */
  | 'self_assessment';

/** Rank of a norm. */
export type LegalRank =
  /** EU directive */
  | 'eu_directive'
  /** EU regulation */
  | 'eu_regulation'
  /** Organic law */
  | 'organic_law'
  /** Law */
  | 'law'
  /** Legislative royal decree */
  | 'legislative_royal_decree'
  /** Decree-law */
  | 'decree_law'
  /** Royal decree */
  | 'royal_decree'
  /** Order */
  | 'order'
  /** Regulation */
  | 'regulation'
  /** Decree */
  | 'decree'
  /** Legislative decree */
  | 'legislative_decree'
  /** Ordinance */
  | 'ordinance'
  /** Fiscal ordinance */
  | 'fiscal_ordinance'
  /** Organic regulation */
  | 'organic_regulation'
  /** Terms of a call */
  | 'call_terms'
  /** Proclamation */
  | 'proclamation'
  /** Council agreement */
  | 'agreement';

/** Assurance of an identification (eIDAS). */
export type AssuranceLevel =
  /** Low */
  | 'low'
  /** Substantial */
  | 'substantial'
  /** High */
  | 'high';

/** Means of identification. */
export type IdentificationMeans =
  /** No identification */
  | 'none'
  /** idCAT Mòbil (enrolled online) */
  | 'idcat_mobil_remote'
  /** idCAT Mòbil (enrolled in person) */
  | 'idcat_mobil_in_person'
  /** Cl@ve Mobile (by letter) */
  | 'clave_pin_basic'
  /** Cl@ve Mobile (in person or by certificate) */
  | 'clave_pin'
  /** Cl@ve Permanente */
  | 'clave_permanent'
  /** idCAT Certificate */
  | 'idcat_certificate'
  /** FNMT certificate of a natural person */
  | 'fnmt_pf'
  /** T-CAT P (software) */
  | 'tcat_p'
  /** Electronic identity card */
  | 'dnie'
  /** T-CAT (card) */
  | 'tcat'
  /** eIDAS node */
  | 'eidas'
  /** VÀLid */
  | 'valid'
  /** Identity document, in person */
  | 'in_person_documents'
  /** Authorised official */
  | 'authorised_official'
  /** Video identification */
  | 'video_id'
  /** Biometric signature */
  | 'biometric';

/** The signature asked for. */
export type Signature =
  /** No signature */
  | 'no'
  /** Ordinary */
  | 'ordinary'
  /** Advanced */
  | 'advanced'
  /** Qualified */
  | 'qualified';

/** Who a procedure is for. */
export type AudienceCode =
  /** Citizens */
  | 'citizens'
  /** Businesses */
  | 'businesses'
  /** Administrations */
  | 'administrations'
  /** Public employees */
  | 'public_employees'
  /** Associations */
  | 'associations'
  /** Professionals */
  | 'professionals';

/** Kind of procedure (SIA). */
export type ProcedureKind =
  /** Procedure */
  | 'P'
  /** Service */
  | 'S'
  /** Other */
  | 'O';

/** Legal regime of a procedure. */
export type Regime =
  /** Authorisation or licence */
  | 'licence'
  /** Prior notice */
  | 'prior_notice'
  /** Responsible declaration */
  | 'declaration'
  /** Request */
  | 'request'
  /** Registration */
  | 'registration'
  /** Certificate */
  | 'certificate'
  /** Grant or aid */
  | 'grant'
  /** Self-assessment or payment */
  | 'self_assessment'
  /** Appeal */
  | 'appeal'
  /** Complaint or suggestion */
  | 'complaint'
  /** Access to public information */
  | 'access_to_information'
  /** Appointment or booking */
  | 'booking'
  /** Enquiry */
  | 'enquiry';

/** What the silence of the administration means. */
export type Silence =
  /** Approval */
  | 'approval'
  /** Rejection */
  | 'rejection'
  /** Lapse */
  | 'lapse'
  /** Not applicable */
  | 'not_applicable'
  /** To be determined */
  | 'undetermined';

/** How a procedure starts. */
export type Initiation =
  /** On request */
  | 'on_request'
  /** Ex officio */
  | 'ex_officio';

/** When it can be asked for. */
export type Periodicity =
  /** All year round */
  | 'continuous'
  /** Within set periods */
  | 'windows'
  /** When a call is open */
  | 'call';

/** Whose competence it is. */
export type Competence =
  /** Own */
  | 'own'
  /** Delegated */
  | 'delegated'
  /** Entrusted */
  | 'entrusted'
  /** Of another administration */
  | 'other';

/** Whether somebody else may apply. */
export type Representation =
  /** Not accepted */
  | 'no'
  /** Free */
  | 'free'
  /** Registry of powers */
  | 'registry'
  /** Authorised professional */
  | 'professional';

/** Who must use electronic means. */
export type ElectronicOnly =
  /** Legal persons */
  | 'legal_persons'
  /** Entities without legal personality */
  | 'without_personality'
  /** Registered professionals */
  | 'registered_professionals'
  /** Representatives of the above */
  | 'representatives'
  /** Public employees */
  | 'public_employees';

/** Units of a term. */
export type TermUnit =
  /** working days */
  | 'working_days'
  /** calendar days */
  | 'calendar_days'
  /** months */
  | 'months'
  /** years */
  | 'years';

/** From when a term is counted. */
export type TermStart =
  /** entry in the registry */
  | 'registry'
  /** the decision to start */
  | 'initiation'
  /** the end of the period */
  | 'end_of_window'
  /** the notification */
  | 'notification';

/** Kinds of appeal. */
export type AppealKind =
  /** Reconsideration */
  | 'reconsideration'
  /** Hierarchical appeal */
  | 'hierarchical'
  /** Economic-administrative claim */
  | 'economic_administrative'
  /** Judicial review */
  | 'judicial'
  /** Complaint */
  | 'complaint'
  /** Ombudsman */
  | 'ombudsman';

/** What one obtains. */
export type OutputKind =
  /** Declaration */
  | 'declaration'
  /** Physical object */
  | 'physical_object'
  /** Code */
  | 'code'
  /** Financial obligation */
  | 'financial_obligation'
  /** Financial benefit */
  | 'financial_benefit'
  /** Recognition */
  | 'recognition'
  /** Permit */
  | 'permit';

/** How the decision is notified. */
export type NotificationKind =
  /** Electronic */
  | 'electronic'
  /** On paper */
  | 'paper'
  /** As the person chooses */
  | 'choice';

/** Who acts in a step. */
export type StepActor =
  /** The person */
  | 'person'
  /** The front office */
  | 'front_office'
  /** The department */
  | 'department'
  /** Another administration */
  | 'other';

/** How another procedure relates to this one. */
export type Relation =
  /** Before this one */
  | 'previous'
  /** After this one */
  | 'next'
  /** Instead of this one */
  | 'alternative'
  /** To correct */
  | 'correction'
  /** To appeal */
  | 'appeal'
  /** To pay */
  | 'payment'
  /** To follow up */
  | 'status';

/** Level of electronic administration. */
export type DigitalMaturity =
  /** Information */
  | 'information'
  /** Form download */
  | 'form_download'
  /** Download and send */
  | 'download_and_send'
  /** Online filing */
  | 'online_filing'
  /** Proactive */
  | 'proactive'
  /** No online filing */
  | 'none';

/** Kinds of point of attention. */
export type ServicePointKind =
  /** Citizen office */
  | 'office'
  /** Specialised office */
  | 'specialised'
  /** Virtual office */
  | 'virtual'
  /** Kiosk */
  | 'kiosk'
  /** Phone line */
  | 'phone'
  /** Mailbox */
  | 'mailbox'
  /** Social network */
  | 'social';

/** Whose events: of people or of businesses. */
export type LifeEventAudience =
  /** Life events */
  | 'person'
  /** Business events */
  | 'business';

