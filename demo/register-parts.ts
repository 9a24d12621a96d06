import { cell, dataProtection, t } from './sheet-parts.ts'

/* What the sheets of the population register have in common. */

export const registerNorms = [
  { resource: 'LLEI-7-1985', article: 'art. 15 a 18' },
  { resource: 'RD-1690-1986', article: 'art. 53 a 78' },
  { resource: 'LLEI-39-2015' },
]

export const registerProtection = dataProtection({
  activity: t('Padró municipal d’habitants', 'Padrón municipal de habitantes'),
  purpose: t(
    'Saber qui viu al municipi i on, i acreditar-ho.',
    'Saber quién vive en el municipio y dónde, y acreditarlo.',
  ),
  recipients: t(
    'Institut Nacional d’Estadística i altres administracions que ho necessitin per exercir les seves competències',
    'Instituto Nacional de Estadística y otras administraciones que lo necesiten para ejercer sus competencias',
  ),
  retention: t('Conservació permanent', 'Conservación permanente'),
})

export const registerOffice = {
  department: 'OAC',
  competentAuthority: 'AJT',
  processingUnit: 'OAC',
  resolvingBody: t('Alcaldia', 'Alcaldía'),
  competence: 'own',
  interlocutor: 'governanca@demo.cat',
  deputy: 'admin@demo.cat',
  contactPoints: ['OAC-CENTRE', 'OAC-BARRI', 'TEL-010'],
  internalContact: {
    name: 'Negociat de Població',
    extension: '2101',
    email: 'poblacio@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Ni consultes sobre quins documents calen ni volants: les resol l’OAC.',
      'Ni consultas sobre qué documentos hacen falta ni volantes: las resuelve la OAC.',
    ),
  },
}

/** The paper that shows that somebody may live in a home: one of the three. */
export const homeTitles = [
  {
    type: 'DOC-LLOGUER',
    obligation: 'conditional',
    obtainedBy: 'person',
    condition: t('Si viviu de lloguer', 'Si vive de alquiler'),
    presentation: 'copy',
    frontOfficeCheck: 'content',
    note: t(
      'Si el contracte té més d’un any, cal també l’últim rebut pagat.',
      'Si el contrato tiene más de un año, hace falta también el último recibo pagado.',
    ),
  },
  {
    type: 'DOC-ESCRIPTURA',
    obligation: 'conditional',
    obtainedBy: 'person',
    condition: t('Si l’habitatge és vostre', 'Si la vivienda es suya'),
    presentation: 'copy',
    frontOfficeCheck: 'content',
    note: t(
      'No cal si ja consta a l’Ajuntament que sou el titular del rebut de l’IBI.',
      'No hace falta si ya consta en el Ayuntamiento que es el titular del recibo del IBI.',
    ),
  },
  {
    type: 'DOC-AUTORITZACIO-PROPIETARI',
    obligation: 'conditional',
    obtainedBy: 'person',
    condition: t('Si viviu a casa d’una altra persona', 'Si vive en casa de otra persona'),
    presentation: 'original',
    frontOfficeCheck: 'authenticity',
    note: t(
      'La signa qui té l’escriptura o el contracte, i hi adjunta una còpia del seu document d’identitat.',
      'La firma quien tiene la escritura o el contrato, y adjunta una copia de su documento de identidad.',
    ),
  },
]

export const registerInstruction = cell(
  'INST',
  'BO',
  t(
    'Comprovem les dades amb l’INE i, si hi ha dubtes, demanem informe a la Policia Local.',
    'Comprobamos los datos con el INE y, si hay dudas, pedimos informe a la Policía Local.',
  ),
  t(
    'No deixem cap alta pendent perquè falti el permís de residència: no és un requisit.',
    'No dejamos ninguna alta pendiente por falta del permiso de residencia: no es un requisito.',
  ),
  { targetMinutes: 10 },
)
