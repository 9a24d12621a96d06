import type { Standard } from '../domain/conformance/conformance.ts'
import { label, type Label } from './words.ts'

/** The standards a sheet is held against. */
export const standardLabels: Readonly<Record<Standard, Label>> = {
  etram: label('e-TRAM', 'e-TRAM', 'e-TRAM'),
  sia: label('SIA', 'SIA', 'SIA'),
  sdg: label('Passarel·la digital única', 'Pasarela digital única', 'Single Digital Gateway'),
  cpsv: label('CPSV-AP 3.2', 'CPSV-AP 3.2', 'CPSV-AP 3.2'),
}

/** What each standard asks for, by its name in `cms/domain/conformance`. */
export const conformanceItems: Readonly<Record<Standard, Readonly<Record<string, Label>>>> = {
  etram: {
    name: label('Nom del tràmit', 'Nombre del trámite', 'Name of the procedure'),
    description: label('Descripció', 'Descripción', 'Description'),
    authority: label('Organisme responsable', 'Organismo responsable', 'Body responsible'),
    unit: label('Àrea tramitadora', 'Área tramitadora', 'Processing unit'),
    topics: label('Classificació temàtica', 'Clasificación temática', 'Topics'),
    applicants: label('Qui el pot demanar', 'Quién lo puede pedir', 'Who can apply'),
    channels: label('Canals de tramitació', 'Canales de tramitación', 'Channels'),
    period: label('Període de l’any', 'Período del año', 'Period of the year'),
    deadline: label('Termini de la sol·licitud', 'Plazo de la solicitud', 'Deadline to apply'),
    requirements: label('Requisits previs', 'Requisitos previos', 'Requirements'),
    price: label('Preu', 'Precio', 'Price'),
    payment: label('Mitjans de pagament', 'Medios de pago', 'Means of payment'),
    documents: label('Dades i documents', 'Datos y documentos', 'Data and documents'),
    forms: label('Impresos', 'Impresos', 'Forms'),
    norms: label('Normativa', 'Normativa', 'Norms'),
    averageTime: label('Temps mitjà de resolució', 'Tiempo medio de resolución', 'Average time'),
    silence: label('Silenci administratiu', 'Silencio administrativo', 'Administrative silence'),
    appeals: label('Vies de reclamació', 'Vías de reclamación', 'Ways to object'),
    other: label('Altra informació', 'Otra información', 'Other information'),
  },
  sia: {
    citizenTitle: label('Títol per a la ciutadania', 'Título para la ciudadanía', 'Citizen title'),
    officialName: label('Denominació oficial', 'Denominación oficial', 'Official name'),
    summary: label('Resum', 'Resumen', 'Summary'),
    description: label('Descripció', 'Descripción', 'Description'),
    organisation: label(
      'Departament amb codi DIR3',
      'Departamento con código DIR3',
      'Department with a DIR3 code',
    ),
    audiences: label('Destinataris', 'Destinatarios', 'Audiences'),
    topics: label('Matèries', 'Materias', 'Topics'),
    norms: label('Normativa', 'Normativa', 'Norms'),
    initiation: label('Forma d’inici', 'Forma de inicio', 'How it starts'),
    exhausts: label(
      'Si esgota la via administrativa',
      'Si agota la vía administrativa',
      'Whether it exhausts the administrative route',
    ),
  },
  sdg: {
    a: label('a) Passos del tràmit', 'a) Pasos del trámite', 'a) Steps of the procedure'),
    b: label('b) Autoritat i contacte', 'b) Autoridad y contacto', 'b) Authority and contact'),
    c: label(
      'c) Identificació i signatura',
      'c) Identificación y firma',
      'c) Identification and signature',
    ),
    d: label('d) Documents que calen', 'd) Documentos necesarios', 'd) Evidence needed'),
    e: label('e) Recursos', 'e) Recursos', 'e) Ways to appeal'),
    f: label('f) Cost i pagament', 'f) Coste y pago', 'f) Fees and payment'),
    g: label('g) Terminis', 'g) Plazos', 'g) Deadlines and time needed'),
    h: label('h) Falta de resposta', 'h) Falta de respuesta', 'h) What silence means'),
    i: label('i) Altres llengües', 'i) Otras lenguas', 'i) Other languages'),
  },
  cpsv: {
    identifier: label('Identificador', 'Identificador', 'Identifier'),
    title: label('Títol', 'Título', 'Title'),
    description: label('Descripció', 'Descripción', 'Description'),
    authority: label('Autoritat competent', 'Autoridad competente', 'Competent authority'),
    spatial: label('Àmbit territorial', 'Ámbito territorial', 'Territory'),
    output: label('Nom del que s’obté', 'Nombre de lo que se obtiene', 'Title of each output'),
    requirement: label(
      'Text de cada requisit',
      'Texto de cada requisito',
      'Title of each requirement',
    ),
    evidence: label('Nom de cada document', 'Nombre de cada documento', 'Title of each evidence'),
    event: label('Nom de cada fet vital', 'Nombre de cada hecho vital', 'Title of each life event'),
  },
}
