import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

const root = 'AJT'
const mailbox = (name: string) => `${name}@vilanovadelariera.example`

/** Who answers for the sheets of a department, and who stands in. */
const contacts = (titular: string, deputy: string) => [
  { person: `${titular}@demo.cat`, isDeputy: false, from: '2025-01-07' },
  { person: `${deputy}@demo.cat`, isDeputy: true, from: '2025-01-07' },
]

export const departments: readonly DemoRecord[] = [
  {
    code: root,
    name: text(
      'Ajuntament de Vilanova de la Riera',
      'Ayuntamiento de Vilanova de la Riera',
      'Vilanova de la Riera Town Council',
    ),
    dir3: 'L01089990',
    head: 'governanca@demo.cat',
    interlocutors: contacts('governanca', 'admin'),
    email: mailbox('ajuntament'),
    phone: '010',
  },
  {
    code: 'SEC',
    name: text('Secretaria General', 'Secretaría General', 'General Secretariat'),
    dir3: 'LA0089991',
    parent: root,
    head: 'juridic@demo.cat',
    interlocutors: contacts('interlocutor.atencio', 'juridic'),
    email: mailbox('secretaria'),
    phone: '93 800 10 20',
  },
  {
    code: 'OAC',
    name: text('Atenció Ciutadana', 'Atención Ciudadana', 'Citizen Attention'),
    dir3: 'LA0089992',
    parent: root,
    head: 'governanca@demo.cat',
    interlocutors: contacts('interlocutor.atencio', 'governanca'),
    email: mailbox('oac'),
    phone: '010',
  },
  {
    code: 'URB',
    name: text('Urbanisme i Obres', 'Urbanismo y Obras', 'Planning and Works'),
    dir3: 'LA0089993',
    parent: root,
    head: 'cap.urbanisme@demo.cat',
    interlocutors: contacts('interlocutor.urbanisme', 'cap.urbanisme'),
    email: mailbox('urbanisme'),
    phone: '93 800 10 40',
  },
  {
    code: 'HIS',
    name: text('Hisenda i Tributs', 'Hacienda y Tributos', 'Finance and Taxes'),
    dir3: 'LA0089994',
    parent: root,
    head: 'interlocutor.hisenda@demo.cat',
    interlocutors: contacts('interlocutor.hisenda', 'governanca'),
    email: mailbox('tributs'),
    phone: '93 800 10 50',
  },
  {
    code: 'SSO',
    name: text('Serveis Socials', 'Servicios Sociales', 'Social Services'),
    dir3: 'LA0089995',
    parent: root,
    head: 'governanca@demo.cat',
    interlocutors: contacts('interlocutor.serveis', 'governanca'),
    email: mailbox('serveissocials'),
    phone: '93 800 10 60',
  },
  {
    code: 'PRO',
    name: text('Promoció Econòmica', 'Promoción Económica', 'Economic Promotion'),
    dir3: 'LA0089996',
    parent: root,
    head: 'governanca@demo.cat',
    interlocutors: contacts('interlocutor.serveis', 'governanca'),
    email: mailbox('promocio'),
    phone: '93 800 10 70',
  },
  {
    code: 'VIA',
    name: text('Via Pública i Mobilitat', 'Vía Pública y Movilidad', 'Streets and Mobility'),
    dir3: 'LA0089997',
    parent: root,
    head: 'cap.urbanisme@demo.cat',
    interlocutors: contacts('interlocutor.urbanisme', 'cap.urbanisme'),
    email: mailbox('viapublica'),
    phone: '93 800 10 80',
  },
  {
    code: 'CUL',
    name: text('Cultura i Esports', 'Cultura y Deportes', 'Culture and Sports'),
    dir3: 'LA0089998',
    parent: root,
    head: 'governanca@demo.cat',
    interlocutors: contacts('interlocutor.serveis', 'governanca'),
    email: mailbox('cultura'),
    phone: '93 800 10 90',
  },
]
