import type { DemoRecord } from './demo-record.ts'

interface More {
  readonly volume?: number
  readonly disposition?: string
  readonly target?: string
  readonly why?: string
  readonly state?: string
  readonly text?: string
}

const batch = 'web-antic-2026'

const row = (
  sourceId: string,
  source: string,
  title: string,
  [original, department]: readonly [original: string, department: string],
  visits: number,
  more: More = {},
): DemoRecord => ({
  title,
  text: more.text ?? `${title}. Pàgina de l’antic web municipal, pendent de revisar.`,
  source,
  sourceId,
  key: `${source}:${sourceId}`,
  ...(source === 'web' ? { url: `https://antic.vilanovadelariera.example/node/${sourceId}` } : {}),
  originalDepartment: original,
  department,
  visits,
  ...(more.volume === undefined ? {} : { volume: more.volume }),
  disposition: more.disposition ?? 'pending',
  ...(more.why ? { justification: more.why } : {}),
  ...(more.target ? { target: more.target } : {}),
  batch,
  state: more.state ?? (more.disposition ? 'decided' : 'staged'),
})

const works = ['Àrea de Territori', 'URB'] as const
const register = ['Estadística', 'OAC'] as const
const money = ['Rendes', 'HIS'] as const
const firms = ['Dinamització econòmica', 'PRO'] as const
const care = ['Benestar', 'SSO'] as const

/** What the old website, the case manager and a spreadsheet called procedures: some of it three times. */
export const inventory: readonly DemoRecord[] = [
  row('1201', 'web', 'Llicència d’obres menors', works, 4210, {
    volume: 310,
    disposition: 'merge',
    target: 'OBRES-MENORS',
    why: 'És la mateixa llicència, amb un altre nom.',
    state: 'done',
  }),
  row('1202', 'web', 'Llicencia obra menor', works, 860, {
    text: 'Permís per a obres menors a l’interior dels habitatges.',
  }),
  row('OBR-02', 'absis', 'LLICÈNCIA D’OBRES MENORS (particulars)', works, 0, { volume: 212 }),
  row('1207', 'web', 'Sol·licitud de llicència d’obra menor per a comunitats', works, 145),
  row('1302', 'web', 'Volant d’empadronament', register, 9820, {
    volume: 5120,
    disposition: 'merge',
    target: 'PADRO-CERTIFICAT',
    why: 'El volant i el certificat són a la mateixa fitxa.',
    state: 'done',
  }),
  row('1303', 'web', 'Certificat d’empadronament', register, 7410, {
    disposition: 'keep',
    target: 'PADRO-CERTIFICAT',
  }),
  row('PAD-07', 'absis', 'CERTIFICAT EMPADRONAMENT HISTÒRIC', register, 0, { volume: 340 }),
  row('1310', 'web', 'Empadronament de menors', register, 1240, {
    disposition: 'faq',
    why: 'És una pregunta sobre l’alta al padró.',
  }),
  row('1401', 'web', 'Domiciliació de rebuts', money, 3105, {
    disposition: 'merge',
    target: 'DOMICILIACIO-REBUTS',
    state: 'done',
  }),
  row('TRI-11', 'spreadsheet', 'Domiciliacio rebuts IBI', money, 0, { volume: 88 }),
  row('1405', 'web', 'Bonificació de l’IBI per família nombrosa', money, 1980, {
    disposition: 'keep',
    target: 'IBI-BONIFICACIO-FAMILIA-NOMBROSA',
  }),
  row('1406', 'web', 'Bonificació IBI famílies nombroses', money, 210),
  row('1501', 'web', 'Llicència d’obertura d’establiments', firms, 640, {
    disposition: 'rewrite',
    target: 'LLICENCIA-ACTIVITAT',
    why: 'Parla de la Llei de 1998.',
  }),
  row('1502', 'web', 'Comunicació prèvia d’activitats', firms, 520),
  row('1509', 'e-tram', 'Targeta de venedor ambulant', firms, 35, {
    disposition: 'delete',
    why: 'Ja no existeix des de l’ordenança de 2018.',
  }),
  row('1601', 'web', 'Sol·licitud de la prestació per desocupació', care, 480, {
    disposition: 'move',
    why: 'És del Servei Públic d’Ocupació Estatal.',
  }),
  row('1604', 'web', 'Targeta d’aparcament per a persones amb mobilitat reduïda', care, 1320, {
    disposition: 'keep',
    target: 'TARGETA-APARCAMENT-DISCAPACITAT',
  }),
  row('SS-03', 'paper', 'Targeta aparcament minusvàlids', care, 0, { volume: 64 }),
]

/** Old addresses that people still have saved, and where they lead now. */
export const redirects: readonly DemoRecord[] = [
  {
    from: '/tramits/llicencia-obra-menor',
    status: '301',
    procedure: 'OBRES-MENORS',
    reason: 'Fusionada amb l’obra menor.',
  },
  {
    from: '/tramits/volant-empadronament',
    status: '301',
    procedure: 'PADRO-CERTIFICAT',
    reason: 'El volant i el certificat són a la mateixa fitxa.',
  },
  {
    from: '/registrar-un-gos',
    status: '301',
    procedure: 'CENS-ANIMALS',
    reason: 'Retirada: ara és el cens de tots els animals.',
  },
  { from: '/tramits/venedor-ambulant', status: '410', reason: 'La targeta ja no existeix.' },
]
