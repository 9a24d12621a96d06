/*
 * Who may do what with the records of each collection, by any door (model, c.3): + may, - may not.
 * "own" is a record of a department of theirs, "other" one of somebody else's; where records belong
 * to no department both columns say the same. `licensed` is an agent who may mend. Nobody deletes.
 */

export interface AccessTable {
  readonly collections: readonly string[]
  readonly table: string
}

/** Sheets: a department writes its own; reviewers write everywhere, each their fields. */
const sheets: AccessTable = {
  collections: ['procedures'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           +           -             +         -           -
interlocutor  +         +           +           -             +         -           -
legal         +         +           -           -             +         +           -
linguist      +         +           -           -             +         +           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** What agents read. Those with the licence mend it; what they mended is reviewed afterwards. */
const knowledge: AccessTable = {
  collections: ['protocols', 'faqs'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           +           -             +         -           -
interlocutor  +         +           +           -             +         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             +         +           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             +         +           -
specialist    +         +           +           -             +         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Forms are written as knowledge is, and mended by no agent. */
const forms: AccessTable = {
  collections: ['forms'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           +           -             +         -           -
interlocutor  +         +           +           -             +         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             +         +           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           +           -             +         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Notices and replies of a department. */
const ownService: AccessTable = {
  collections: ['notices', 'canned-replies'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           +           -             +         -           -
interlocutor  +         +           +           -             +         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             -         -           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           +           -             +         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Agreements: proposed and signed by the head of the department. */
const agreements: AccessTable = {
  collections: ['slas'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           +           -             +         -           -
interlocutor  +         +           -           -             -         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             -         -           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Flags: anybody on the staff raises one; the department that owns the record answers. */
const flags: AccessTable = {
  collections: ['flags'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           +           +             +         -           -
interlocutor  +         +           +           +             +         -           -
legal         +         +           +           +             -         -           -
linguist      +         +           +           +             -         -           -
agent         +         +           +           +             -         -           -
licensed      +         +           +           +             -         -           -
specialist    +         +           +           +             +         -           -
auditor       +         +           +           +             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Tasks: opened by the system or governance, done by whoever has them or their department. */
const tasks: AccessTable = {
  collections: ['tasks'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           -           -             +         -           -
interlocutor  +         +           -           -             +         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             -         -           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             +         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** The old inventory: a department sees and decides its own rows. */
const inventory: AccessTable = {
  collections: ['inventory'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         -           -           -             +         -           -
interlocutor  +         -           -           -             +         -           -
legal         -         -           -           -             -         -           -
linguist      -         -           -           -             -         -           -
agent         -         -           -           -             -         -           -
licensed      -         -           -           -             -         -           -
specialist    -         -           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Shared data: governance keeps the facts, linguists the words. */
const shared: AccessTable = {
  collections: [
    'shared-values',
    'evidence-types',
    'data-services',
    'fees',
    'families',
    'templates',
    'topics',
    'life-events',
    'glossary',
    'service-points',
    'screens',
    'screen-messages',
    'departments',
    'redirects',
  ],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           -           -             -         -           -
interlocutor  +         +           -           -             -         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             +         +           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Norms are the legal reviewers’ too. */
const norms: AccessTable = {
  collections: ['legal-resources'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           -           -             -         -           -
interlocutor  +         +           -           -             -         -           -
legal         +         +           +           +             +         +           -
linguist      +         +           -           -             +         +           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Measures and reviews of agreements: governance. */
const measures: AccessTable = {
  collections: ['sla-measures', 'sla-reviews'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           -           -             -         -           -
interlocutor  +         +           -           -             -         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             -         -           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Uses: anybody on the staff says that a record served; governance reads them. */
const uses: AccessTable = {
  collections: ['uses'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             -         -           -
governance    +         +           +           +             -         -           -
head          -         -           +           +             -         -           -
interlocutor  -         -           +           +             -         -           -
legal         -         -           +           +             -         -           -
linguist      -         -           +           +             -         -           -
agent         -         -           +           +             -         -           -
licensed      -         -           +           +             -         -           -
specialist    -         -           +           +             -         -           -
auditor       +         +           +           +             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** What the system alone writes. */
const logs: AccessTable = {
  collections: ['publications', 'search-log', 'heartbeats'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           -           -             -         -           -
governance    +         +           -           -             -         -           -
head          -         -           -           -             -         -           -
interlocutor  -         -           -           -             -         -           -
legal         -         -           -           -             -         -           -
linguist      -         -           -           -             -         -           -
agent         -         -           -           -             -         -           -
licensed      -         -           -           -             -         -           -
specialist    -         -           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** What the clock measures: those who govern see all of it, a department its own. Nobody writes it. */
const measured: AccessTable = {
  collections: ['links', 'quality-measures'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           -           -             -         -           -
governance    +         +           -           -             -         -           -
head          +         -           -           -             -         -           -
interlocutor  +         -           -           -             -         -           -
legal         -         -           -           -             -         -           -
linguist      -         -           -           -             -         -           -
agent         -         -           -           -             -         -           -
licensed      -         -           -           -             -         -           -
specialist    -         -           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** People: an administrator makes accounts. */
const people: AccessTable = {
  collections: ['users'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           -           -             -         -           -
head          +         +           -           -             -         -           -
interlocutor  +         +           -           -             -         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             -         -           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Channels and their keys. */
const channels: AccessTable = {
  collections: ['api-clients'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           -           -             -         -           -
head          -         -           -           -             -         -           -
interlocutor  -         -           -           -             -         -           -
legal         -         -           -           -             -         -           -
linguist      -         -           -           -             -         -           -
agent         -         -           -           -             -         -           -
licensed      -         -           -           -             -         -           -
specialist    -         -           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** The municipal calendar: governance keeps it, everybody counts by it. */
const calendar: AccessTable = {
  collections: ['holidays'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          +         +           -           -             -         -           -
interlocutor  +         +           -           -             -         -           -
legal         +         +           -           -             -         -           -
linguist      +         +           -           -             -         -           -
agent         +         +           -           -             -         -           -
licensed      +         +           -           -             -         -           -
specialist    +         +           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Mail on its way out says who is told what: administrators alone. */
const outgoingMail: AccessTable = {
  collections: ['outbox'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           -           -             -         -           -
governance    -         -           -           -             -         -           -
head          -         -           -           -             -         -           -
interlocutor  -         -           -           -             -         -           -
legal         -         -           -           -             -         -           -
linguist      -         -           -           -             -         -           -
agent         -         -           -           -             -         -           -
licensed      -         -           -           -             -         -           -
specialist    -         -           -           -             -         -           -
auditor       -         -           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

/** Where an old inventory comes from, as its importers remember it. */
const sources: AccessTable = {
  collections: ['inventory-sources'],
  table: `
              read-own  read-other  create-own  create-other  save-own  save-other  delete
admin         +         +           +           +             +         +           -
governance    +         +           +           +             +         +           -
head          -         -           -           -             -         -           -
interlocutor  -         -           -           -             -         -           -
legal         -         -           -           -             -         -           -
linguist      -         -           -           -             -         -           -
agent         -         -           -           -             -         -           -
licensed      -         -           -           -             -         -           -
specialist    -         -           -           -             -         -           -
auditor       +         +           -           -             -         -           -
client        -         -           -           -             -         -           -
nobody        -         -           -           -             -         -           -
`,
}

export const accessTables: readonly AccessTable[] = [
  sheets,
  knowledge,
  forms,
  ownService,
  agreements,
  flags,
  tasks,
  inventory,
  shared,
  norms,
  measures,
  uses,
  logs,
  measured,
  calendar,
  outgoingMail,
  people,
  channels,
  sources,
]
