/*
 * The sections of a FUE Local file: what town halls send to the single business window.
 */

/** Identifiers of the format's annex 2.2.2. */
export const fueSectionIds = {
  title: ['3bc4204ddd414b29bb4350ada0854471'],
  description: ['5e09344b1cf64f7dadfcadbef394b5e3'],
  resolvingBody: ['d614d4b400c011e28ecd8b3e6188709b'],
  // Published files lack the first letter of this one.
  unit: ['bef66d94f66541aaa9776d9307952853', 'ef66d94f66541aaa9776d9307952853'],
  topics: ['52e27c3b4d1946e6bdf3acbd27453cde'],
  whoCanApply: ['308e7a939a9b4c64a5f78f470b9d00bb'],
  channels: ['ca07068df2504e97ac0f063f7df455c7'],
  period: ['132b640120834580925665035590a2dd'],
  deadline: ['706f3e09252249718448685a1974f591'],
  requirements: ['456c15b8be8745a29086deb728561506'],
  price: ['cddf6a3371a6472281b33a05e0f584ef'],
  payment: ['38a7df6244054c39aa049c9177f4d793'],
  evidence: ['8c8e9b4bc5a047509bf1c5dade99a4fd'],
  forms: ['e9c41b04682b448d936ec939222c9d9f'],
  norms: ['d9577ab1cfa74465832a802aade43a09'],
  resolutionTerm: ['c4172b500a474810b260f3ca736ed467'],
  silence: ['39582558b476466bb83949698846f051'],
  appeals: ['68f0e84f063243f0bba247f6e1802a0d'],
  related: ['478f91f9140d47d490610f518c55448e'],
  otherInformation: ['461f7c55290c47fd9046e874ff24015c'],
  silenceNorm: ['b02f2f76396c47dd9d5d20f0e6c15e36'],
  codification: ['e443b3ea426e4ef9bbeba363019846e7'],
  lastUpdate: ['ac37806b741241f6b6faeddf2296465b'],
  keywords: ['6a3712d100a44a509a7a2b8b4eb040d5'],
  linkedProcedure: ['0d1b8d20a01243ae91359281a7f9a1dd'],
  commonRequests: ['76bb9503c9854bf197bd73f143bb840b'],
  remarks: ['cd2e4d04f2fd4225870fed8fc9884713'],
  steps: ['96c36afbe01048efb7efaa13f3fb9ff2'],
} as const

/** What a section of a FUE sheet is about. */
export type SectionKind = keyof typeof fueSectionIds

/** Names of the format, for the sections that we write. */
export const fueSectionNames: Readonly<Record<SectionKind, string>> = {
  title: 'Nom del tràmit',
  description: 'Descripció',
  resolvingBody: 'Organisme competent / Responsable',
  unit: 'Àrea que tramita',
  topics: 'Classificació temàtica',
  whoCanApply: 'Qui el pot demanar',
  channels: 'Canals de tramitació',
  period: 'Període de l’any en què es pot demanar',
  deadline: 'Termini de la sol·licitud',
  requirements: 'Requisits previs',
  price: 'Preu',
  payment: 'Mitjans de pagament',
  evidence: 'Documentació a aportar',
  forms: 'Impresos del tràmit',
  norms: 'Normativa',
  resolutionTerm: 'Termini de resolució',
  silence: 'Silenci administratiu',
  appeals: 'Vies de reclamació',
  related: 'Tràmits associats',
  otherInformation: 'Altra informació d’interès',
  silenceNorm: 'Normativa reguladora del silenci administratiu',
  codification: 'Codificació del tràmit',
  lastUpdate: 'Darrera actualització',
  keywords: 'Paraules claus de cerca',
  linkedProcedure: 'Procediment vinculat',
  commonRequests: 'Peticions més comunes',
  remarks: 'Observacions internes',
  steps: 'Passos a seguir per tramitació',
}
