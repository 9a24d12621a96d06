import type { DemoFields } from './demo-record.ts'
import { dataProtection, t } from './sheet-parts.ts'
import { streetOffice, streetProtection } from './street-parts.ts'
import { worksOffice, worksProtection } from './works-parts.ts'

/** What every sheet of one department says in the same way. */
export interface Office {
  readonly department: string
  /** Who answers for it: the fields of the sheet's second section. */
  readonly facts: DemoFields
  readonly protection: DemoFields
  /** Queue and appointment by which its counter calls people. */
  readonly queue: string
  readonly family: string
  readonly topics: readonly string[]
}

const officeOf = (
  department: string,
  [interlocutor, deputy]: readonly [string, string],
  resolvingBody: readonly [ca: string, es: string],
  contact: readonly [name: string, extension: string, mailbox: string],
): DemoFields => ({
  department,
  competentAuthority: 'AJT',
  processingUnit: department,
  resolvingBody: t(...resolvingBody),
  competence: 'own',
  interlocutor: `${interlocutor}@demo.cat`,
  deputy: `${deputy}@demo.cat`,
  internalContact: {
    name: contact[0],
    extension: contact[1],
    email: `${contact[2]}@vilanovadelariera.example`,
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Documents que falten, taxes i estat de l’expedient: ho resol l’OAC.',
      'Documentos que faltan, tasas y estado del expediente: lo resuelve la OAC.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],
})

const protectionOf = (
  activity: readonly [ca: string, es: string],
  purpose: readonly [ca: string, es: string],
  years: number,
) =>
  dataProtection({
    activity: t(...activity),
    purpose: t(...purpose),
    retention: t(
      `${years} anys des del final de l’expedient`,
      `${years} años desde el final del expediente`,
    ),
  })

export const population: Office = {
  department: 'OAC',
  facts: officeOf(
    'OAC',
    ['interlocutor.atencio', 'governanca'],
    ['Alcaldia', 'Alcaldía'],
    ['Negociat de Població', '2101', 'poblacio'],
  ),
  protection: dataProtection({
    activity: t('Padró municipal d’habitants', 'Padrón municipal de habitantes'),
    purpose: t(
      'Saber qui viu al municipi i on, i acreditar-ho.',
      'Saber quién vive en el municipio y dónde, y acreditarlo.',
    ),
    recipients: t(
      'Institut Nacional d’Estadística i administracions que ho necessitin per a les seves funcions',
      'Instituto Nacional de Estadística y administraciones que lo necesiten para sus funciones',
    ),
    retention: t('Conservació permanent', 'Conservación permanente'),
  }),
  queue: 'P',
  family: 'FAM-PADRO',
  topics: ['TEMA-CIUTADANIA'],
}

export const attentionDesk: Office = {
  department: 'OAC',
  facts: officeOf(
    'OAC',
    ['interlocutor.atencio', 'governanca'],
    ['Regidoria d’Atenció Ciutadana', 'Concejalía de Atención Ciudadana'],
    ['Coordinació de l’OAC', '2110', 'oac'],
  ),
  protection: protectionOf(
    ['Atenció ciutadana i registre', 'Atención ciudadana y registro'],
    [
      'Atendre les persones i registrar el que presenten.',
      'Atender a las personas y registrar lo que presentan.',
    ],
    5,
  ),
  queue: 'A',
  family: 'FAM-IDENTITAT',
  topics: ['TEMA-RELACIONS'],
}

export const planning: Office = {
  department: 'URB',
  facts: {
    ...worksOffice,
    resolvingBody: t('Regidoria d’Urbanisme', 'Concejalía de Urbanismo'),
  },
  protection: worksProtection,
  queue: 'U',
  family: 'FAM-URBANISME',
  topics: ['TEMA-HABITATGE'],
}

export const streets: Office = {
  department: 'VIA',
  facts: streetOffice,
  protection: streetProtection,
  queue: 'V',
  family: 'FAM-VIA-PUBLICA',
  topics: ['TEMA-TRANSIT'],
}

export const taxes: Office = {
  department: 'HIS',
  facts: officeOf(
    'HIS',
    ['interlocutor.hisenda', 'governanca'],
    ['Regidoria d’Hisenda', 'Concejalía de Hacienda'],
    ['Negociat de Tributs', '2401', 'tributs'],
  ),
  protection: protectionOf(
    ['Gestió i recaptació de tributs', 'Gestión y recaudación de tributos'],
    [
      'Calcular, cobrar i revisar els tributs municipals.',
      'Calcular, cobrar y revisar los tributos municipales.',
    ],
    6,
  ),
  queue: 'H',
  family: 'FAM-TRIBUTS',
  topics: ['TEMA-IMPOSTOS'],
}

export const business: Office = {
  department: 'PRO',
  facts: officeOf(
    'PRO',
    ['interlocutor.serveis', 'governanca'],
    ['Regidoria de Promoció Econòmica', 'Concejalía de Promoción Económica'],
    ['Finestreta d’empreses', '2501', 'empreses'],
  ),
  protection: protectionOf(
    ['Activitats econòmiques', 'Actividades económicas'],
    [
      'Tramitar i controlar les activitats econòmiques.',
      'Tramitar y controlar las actividades económicas.',
    ],
    10,
  ),
  queue: 'E',
  family: 'FAM-ACTIVITATS',
  topics: ['TEMA-EMPRESES'],
}

export const socialCare: Office = {
  department: 'SSO',
  facts: officeOf(
    'SSO',
    ['interlocutor.serveis', 'governanca'],
    ['Regidoria de Serveis Socials', 'Concejalía de Servicios Sociales'],
    ['Acollida de Serveis Socials', '2601', 'serveissocials'],
  ),
  protection: protectionOf(
    ['Serveis socials bàsics', 'Servicios sociales básicos'],
    [
      'Valorar i donar els ajuts i serveis socials.',
      'Valorar y dar las ayudas y servicios sociales.',
    ],
    15,
  ),
  queue: 'S',
  family: 'FAM-SOCIALS',
  topics: ['TEMA-SOCIALS'],
}

export const culture: Office = {
  department: 'CUL',
  facts: officeOf(
    'CUL',
    ['interlocutor.serveis', 'governanca'],
    ['Regidoria de Cultura, Educació i Esports', 'Concejalía de Cultura, Educación y Deportes'],
    ['Administració de Cultura i Educació', '2701', 'cultura'],
  ),
  protection: protectionOf(
    [
      'Activitats culturals, educatives i esportives',
      'Actividades culturales, educativas y deportivas',
    ],
    ['Gestionar places, reserves i inscripcions.', 'Gestionar plazas, reservas e inscripciones.'],
    5,
  ),
  queue: 'C',
  family: 'FAM-CULTURA',
  topics: ['TEMA-CULTURA'],
}

export const secretariat: Office = {
  department: 'SEC',
  facts: officeOf(
    'SEC',
    ['interlocutor.atencio', 'juridic'],
    ['Alcaldia', 'Alcaldía'],
    ['Secretaria General', '2001', 'secretaria'],
  ),
  protection: protectionOf(
    ['Expedients de Secretaria', 'Expedientes de Secretaría'],
    ['Tramitar i resoldre l’expedient.', 'Tramitar y resolver el expediente.'],
    10,
  ),
  queue: 'A',
  family: 'FAM-SECRETARIA',
  topics: ['TEMA-RELACIONS'],
}
