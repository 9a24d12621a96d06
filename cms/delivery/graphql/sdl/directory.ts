/** Who and where: departments, points of attention, taxonomies, notices. */
export const directorySdl = /* GraphQL */ `
  "An organisational unit."
  type Department {
    "Stable code: URBANISME"
    code: ID!
    "Code in the national directory (DIR3): L01081807"
    dir3: String
    "Its name: Urbanisme i Activitats"
    name: String
    "The unit it is part of."
    parent: Reference
    "When it last changed."
    updatedAt: DateTime!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "An office, counter, phone line, kiosk or mailbox."
  type ServicePoint {
    "Stable code: OAC-CENTRE"
    code: ID!
    "Its kind: office"
    kind: ServicePointKind!
    "The kind in the asked language: Oficina d’atenció (OAC)"
    kindLabel: String!
    "Its name: OAC Centre"
    name: String
    "Postal address: Plaça Major, 1"
    address: String
    "Place on the map."
    location: Location
    "Phone numbers: 935 046 000"
    phones: [String!]!
    "E-mail addresses."
    emails: [String!]!
    "Levels of attention it gives: N1, A1"
    levels: [LevelCode!]!
    "When it is open."
    openingHours: [OpeningHours!]!
    "How people with disabilities get in."
    accessibility: String
    "Whether it works now: normal"
    status: Availability!
    "The state in the asked language: Normal"
    statusLabel: String!
    "Why it does not work as usual."
    statusReason: String
    "When it last changed."
    updatedAt: DateTime!
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "A place on the map (WGS 84)."
  type Location {
    "Latitude: 41.4989"
    latitude: Float!
    "Longitude: 2.1576"
    longitude: Float!
  }

  "Hours of some days of the week."
  type OpeningHours {
    "Days: MO, TU"
    days: [Weekday!]!
    "Local time of opening: 08:30"
    opens: String!
    "Local time of closing: 14:00"
    closes: String!
    "First day these hours hold."
    validFrom: Date
    "Last day these hours hold."
    validUntil: Date
    "Anything else: Amb cita prèvia"
    note: String
  }

  "Days of the week (RFC 5545)."
  enum Weekday {
    "Monday"
    MO
    "Tuesday"
    TU
    "Wednesday"
    WE
    "Thursday"
    TH
    "Friday"
    FR
    "Saturday"
    SA
    "Sunday"
    SU
  }

  "A topic procedures are about."
  type Topic {
    "Stable code: HABITATGE"
    code: ID!
    "Its name: Habitatge"
    name: String
    "What it covers."
    description: String
    "Name of its icon: home"
    icon: String
    "The topic it is part of."
    parent: Reference
    "Code in the national inventory (SIA)."
    siaCode: String
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "Something that happens in life and brings people to the town hall."
  type LifeEvent {
    "Stable code: TENIR-UN-FILL"
    code: ID!
    "Its name: Tenir un fill"
    name: String
    "What it covers."
    description: String
    "Name of its icon: baby"
    icon: String
    "Whose event it is: person"
    audience: LifeEventAudience
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "A family of procedures that are alike."
  type Family {
    "Stable code: LLICENCIES"
    code: ID!
    "Its name: Llicències"
    name: String
    "What they have in common."
    description: String
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }

  "A time-boxed notice."
  type Notice {
    "Stable code: AGOST-2026"
    code: ID!
    "How serious it is: limited"
    severity: Availability!
    "How serious, in the asked language: Servei limitat"
    severityLabel: String!
    "What it says: A l’agost només obrim als matins."
    text: String
    "Procedures it is about; with no procedures nor points, it is about everything."
    procedures: [Reference!]!
    "Points of attention it is about."
    servicePoints: [Reference!]!
    "Channels it is about: phone"
    channels: [ChannelCode!]!
    "First day it holds."
    from: Date
    "Last day it holds."
    until: Date
    "The language served, and how it came to be."
    localeInfo: LocaleInfo!
  }
`
