import * as attention from '../../../domain/vocabularies/attention.ts'
import * as editorial from '../../../domain/vocabularies/editorial.ts'
import * as evidence from '../../../domain/vocabularies/evidence.ts'
import * as identification from '../../../domain/vocabularies/identification.ts'
import * as procedure from '../../../domain/vocabularies/procedure.ts'
import type { Vocabulary } from '../../../domain/vocabularies/vocabulary.ts'
import { enumName } from '../enum-name.ts'

/** Closed lists of codes as enums; the words of each code in English are its description. */
const enumSdl = <Code extends string>(
  name: string,
  description: string,
  vocabulary: Vocabulary<Code>,
): string => `
  ${JSON.stringify(description)}
  enum ${name} {
    ${vocabulary.codes
      .map((code) => `${JSON.stringify(vocabulary.label(code, 'en'))}\n    ${enumName(code)}`)
      .join('\n    ')}
  }`

export const publicEnumsSdl = [
  enumSdl('ChannelCode', 'Channels people use to reach the administration.', attention.channels),
  enumSdl('ChannelAction', 'What a channel can be used for.', attention.channelActions),
  enumSdl(
    'ChannelAspect',
    'What may be different from channel to channel.',
    attention.channelAspects,
  ),
  enumSdl('LevelCode', 'Levels of attention: who attends.', attention.levels),
  enumSdl(
    'PhaseCode',
    'Phases of a procedure, from its definition to the archive.',
    attention.phases,
  ),
  enumSdl('AppointmentNeed', 'Whether an appointment is needed.', attention.appointmentNeeds),
  enumSdl('Availability', 'State of a service, a channel or an office.', attention.availabilities),
  enumSdl('VideoKind', 'What can be done by video.', attention.videoKinds),
  enumSdl('Obligation', 'Whether a document must be brought.', evidence.obligations),
  enumSdl('Presentation', 'How a document is handed in.', evidence.presentations),
  enumSdl('ObtainedBy', 'Who brings a document.', evidence.obtainedBys),
  enumSdl('PaymentMeans', 'Means of payment.', evidence.paymentMeans),
  enumSdl('PaymentMoment', 'When one pays.', evidence.paymentMoments),
  enumSdl('FeeKind', 'Kinds of fee.', evidence.feeKinds),
  enumSdl('LegalRank', 'Rank of a norm.', evidence.legalRanks),
  enumSdl(
    'AssuranceLevel',
    'Assurance of an identification (eIDAS).',
    identification.assuranceLevels,
  ),
  enumSdl('IdentificationMeans', 'Means of identification.', identification.identificationMeans),
  enumSdl('Signature', 'The signature asked for.', identification.signatures),
  enumSdl('AudienceCode', 'Who a procedure is for.', procedure.audiences),
  enumSdl('ProcedureKind', 'Kind of procedure (SIA).', procedure.procedureKinds),
  enumSdl('Regime', 'Legal regime of a procedure.', procedure.regimes),
  enumSdl('Silence', 'What the silence of the administration means.', procedure.silences),
  enumSdl('Initiation', 'How a procedure starts.', procedure.initiations),
  enumSdl('Periodicity', 'When it can be asked for.', procedure.periodicities),
  enumSdl('Competence', 'Whose competence it is.', procedure.competences),
  enumSdl('Representation', 'Whether somebody else may apply.', procedure.representations),
  enumSdl('ElectronicOnly', 'Who must use electronic means.', procedure.electronicOnly),
  enumSdl('TermUnit', 'Units of a term.', procedure.termUnits),
  enumSdl('TermStart', 'From when a term is counted.', procedure.termStarts),
  enumSdl('AppealKind', 'Kinds of appeal.', procedure.appealKinds),
  enumSdl('OutputKind', 'What one obtains.', procedure.outputKinds),
  enumSdl('NotificationKind', 'How the decision is notified.', procedure.notifications),
  enumSdl('StepActor', 'Who acts in a step.', procedure.stepActors),
  enumSdl('Relation', 'How another procedure relates to this one.', procedure.relations),
  enumSdl('DigitalMaturity', 'Level of electronic administration.', procedure.digitalMaturities),
  enumSdl('ServicePointKind', 'Kinds of point of attention.', editorial.servicePointKinds),
  enumSdl(
    'LifeEventAudience',
    'Whose events: of people or of businesses.',
    editorial.lifeEventAudiences,
  ),
].join('\n')

export const agentEnumsSdl = [
  enumSdl('FrontOfficeCheck', 'What the counter checks of a document.', evidence.frontOfficeChecks),
  enumSdl('Confidence', 'Confidence in a piece of knowledge (KCS).', editorial.confidences),
  enumSdl('KnowledgeAudience', 'Who a piece of knowledge is for.', editorial.knowledgeAudiences),
  enumSdl('ProtocolKind', 'Kinds of protocol.', editorial.protocolKinds),
  enumSdl('SlaState', 'State of an agreement.', editorial.slaStates),
  enumSdl('SlaUnit', 'Units of a limit in an agreement.', editorial.slaUnits),
  enumSdl('SlaClauseCategory', 'What a clause commits to.', editorial.slaClauseCategories),
].join('\n')
