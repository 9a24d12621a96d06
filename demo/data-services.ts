import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]

interface Service {
  readonly name: Words
  readonly issuer: Words
  readonly purpose: Words
  readonly norm: string
  readonly needsConsent?: boolean
  readonly needsOwnAgreement?: boolean
  /** Day on which the town hall was authorised; absent: not yet. */
  readonly since?: string
}

const service = (code: string, one: Service): DemoRecord => ({
  code: `SVC-${code}`,
  name: text(...one.name),
  issuer: text(...one.issuer),
  modalities: text('Consulta en línia i per lots', 'Consulta en línea y por lotes'),
  purpose: text(...one.purpose),
  needsConsent: one.needsConsent ?? false,
  needsOwnAgreement: one.needsOwnAgreement ?? false,
  authorised: one.since !== undefined,
  ...(one.since ? { authorisedOn: one.since } : {}),
  legalResource: one.norm,
  responsible: 'governanca@demo.cat',
})

const police: Words = ['Direcció General de la Policia', 'Dirección General de la Policía']
const government: Words = ['Generalitat de Catalunya', 'Generalitat de Catalunya']
const taxAgency: Words = ['Agència Tributària (AEAT)', 'Agencia Tributaria (AEAT)']
const traffic: Words = ['Direcció General de Trànsit (DGT)', 'Dirección General de Tráfico (DGT)']

/** What other administrations tell us through Via Oberta, so that nobody has to bring it. */
export const dataServices: readonly DemoRecord[] = [
  service('IDENTITAT', {
    name: ['Verificació de la identitat', 'Verificación de la identidad'],
    issuer: police,
    purpose: [
      'Comprovar les dades del DNI o NIE de qui fa el tràmit.',
      'Comprobar los datos del DNI o NIE de quien hace el trámite.',
    ],
    norm: 'LLEI-39-2015',
    since: '2018-03-12',
  }),
  service('PADRO', {
    name: ['Padró estatal: residència i convivència', 'Padrón estatal: residencia y convivencia'],
    issuer: ['Institut Nacional d’Estadística', 'Instituto Nacional de Estadística'],
    purpose: [
      'Saber on viu una persona que no és del municipi.',
      'Saber dónde vive una persona que no es del municipio.',
    ],
    norm: 'LLEI-7-1985',
    since: '2018-03-12',
  }),
  service('DISCAPACITAT', {
    name: [
      'Grau de discapacitat i mobilitat reduïda',
      'Grado de discapacidad y movilidad reducida',
    ],
    issuer: government,
    purpose: [
      'Donar targetes, bonificacions i adaptacions.',
      'Dar tarjetas, bonificaciones y adaptaciones.',
    ],
    norm: 'LLEI-13-2014',
    since: '2019-06-03',
  }),
  service('DEPENDENCIA', {
    name: ['Grau de dependència', 'Grado de dependencia'],
    issuer: government,
    purpose: [
      'Decidir l’ajuda a domicili i altres serveis.',
      'Decidir la ayuda a domicilio y otros servicios.',
    ],
    norm: 'LLEI-39-2006',
    since: '2021-02-15',
  }),
  service('FAMILIA-NOMBROSA', {
    name: ['Títol de família nombrosa', 'Título de familia numerosa'],
    issuer: government,
    purpose: ['Aplicar reduccions i bonificacions.', 'Aplicar reducciones y bonificaciones.'],
    norm: 'LLEI-39-2015',
    since: '2018-03-12',
  }),
  service('RENDA', {
    name: ['Nivell de renda', 'Nivel de renta'],
    issuer: taxAgency,
    purpose: [
      'Valorar ajuts i reduccions per ingressos.',
      'Valorar ayudas y reducciones por ingresos.',
    ],
    norm: 'LLEI-58-2003',
    needsConsent: true,
    since: '2019-10-21',
  }),
  service('CORRENT', {
    name: [
      'Estar al corrent de les obligacions tributàries',
      'Estar al corriente de las obligaciones tributarias',
    ],
    issuer: taxAgency,
    purpose: [
      'Contractes, subvencions i autoritzacions de venda.',
      'Contratos, subvenciones y autorizaciones de venta.',
    ],
    norm: 'LLEI-58-2003',
    since: '2019-10-21',
  }),
  service('VEHICLE', {
    name: ['Dades d’un vehicle', 'Datos de un vehículo'],
    issuer: traffic,
    purpose: [
      'Saber el titular i les característiques d’un vehicle.',
      'Saber el titular y las características de un vehículo.',
    ],
    norm: 'RDL-6-2015',
    since: '2018-09-10',
  }),
  service('CONDUCTOR', {
    name: ['Permís de conduir', 'Permiso de conducir'],
    issuer: traffic,
    purpose: ['Comprovar que el permís és vigent.', 'Comprobar que el permiso está vigente.'],
    norm: 'RDL-6-2015',
    since: '2018-09-10',
  }),
  service('REGISTRE-CIVIL', {
    name: ['Naixement, matrimoni i defunció', 'Nacimiento, matrimonio y defunción'],
    issuer: ['Ministeri de Justícia', 'Ministerio de Justicia'],
    purpose: [
      'Comprovar fets inscrits al Registre Civil.',
      'Comprobar hechos inscritos en el Registro Civil.',
    ],
    norm: 'LLEI-39-2015',
    since: '2020-01-20',
  }),
  service('CADASTRE', {
    name: ['Titularitat i dades cadastrals', 'Titularidad y datos catastrales'],
    issuer: ['Direcció General del Cadastre', 'Dirección General del Catastro'],
    purpose: ['Saber de qui és un immoble i com és.', 'Saber de quién es un inmueble y cómo es.'],
    norm: 'RDL-1-2004',
    since: '2018-03-12',
  }),
  service('SOCIETATS', {
    name: [
      'Dades registrals de societats i entitats',
      'Datos registrales de sociedades y entidades',
    ],
    issuer: [
      'Registre Mercantil i registre d’entitats',
      'Registro Mercantil y registro de entidades',
    ],
    purpose: [
      'Comprovar que una empresa o entitat existeix i qui la representa.',
      'Comprobar que una empresa o entidad existe y quién la representa.',
    ],
    norm: 'LLEI-40-2015',
    since: '2020-11-02',
  }),
  service('PENSIONS', {
    name: ['Pensions i prestacions públiques', 'Pensiones y prestaciones públicas'],
    issuer: [
      'Institut Nacional de la Seguretat Social',
      'Instituto Nacional de la Seguridad Social',
    ],
    purpose: [
      'Valorar ajuts socials. El conveni és en tràmit.',
      'Valorar ayudas sociales. El convenio está en trámite.',
    ],
    norm: 'LLEI-13-2006',
    needsConsent: true,
    needsOwnAgreement: true,
  }),
]

/** The service that tells what each document would. */
export const serviceOf: Readonly<Record<string, string>> = {
  'DOC-DNI': 'SVC-IDENTITAT',
  'DOC-PADRO': 'SVC-PADRO',
  'DOC-DISCAPACITAT': 'SVC-DISCAPACITAT',
  'DOC-DEPENDENCIA': 'SVC-DEPENDENCIA',
  'DOC-FAMILIA-NOMBROSA': 'SVC-FAMILIA-NOMBROSA',
  'DOC-RENDA': 'SVC-RENDA',
  'DOC-CORRENT-OBLIGACIONS': 'SVC-CORRENT',
  'DOC-FITXA-TECNICA-VEHICLE': 'SVC-VEHICLE',
  'DOC-PERMIS-CONDUIR': 'SVC-CONDUCTOR',
  'DOC-LLIBRE-FAMILIA': 'SVC-REGISTRE-CIVIL',
  'DOC-CERTIFICAT-DEFUNCIO': 'SVC-REGISTRE-CIVIL',
  'DOC-ESCRIPTURA': 'SVC-CADASTRE',
  'DOC-NIF-EMPRESA': 'SVC-SOCIETATS',
}
