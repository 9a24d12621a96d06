import type { DemoRecord } from './demo-record.ts'
import { names, text } from './text.ts'

export const families: readonly DemoRecord[] = [
  {
    code: 'FAM-PADRO',
    name: text('Població i padró', 'Población y padrón', 'Population register'),
    description: text(
      'Qui viu al municipi i on: altes, canvis de domicili, volants i certificats.',
      'Quién vive en el municipio y dónde: altas, cambios de domicilio, volantes y certificados.',
    ),
    icon: 'home',
    synonyms: names(['empadronament', 'empadronamiento'], ['cens', 'censo']),
  },
  {
    code: 'FAM-URBANISME',
    name: text('Urbanisme i obres', 'Urbanismo y obras', 'Planning and building works'),
    description: text(
      'Llicències, comunicacions i informes per construir, reformar o canviar l’ús d’un immoble.',
      'Licencias, comunicaciones e informes para construir, reformar o cambiar el uso de un inmueble.',
    ),
    icon: 'building',
    synonyms: names(['permisos d’obres', 'permisos de obras'], ['reformes', 'reformas']),
  },
  {
    code: 'FAM-TRIBUTS',
    name: text('Tributs i pagaments', 'Tributos y pagos', 'Taxes and payments'),
    description: text(
      'Impostos i taxes municipals: pagar-los, domiciliar-los, fraccionar-los i demanar-ne bonificacions.',
      'Impuestos y tasas municipales: pagarlos, domiciliarlos, fraccionarlos y pedir bonificaciones.',
    ),
    icon: 'euro',
    synonyms: names(['impostos', 'impuestos'], ['rebuts', 'recibos']),
  },
  {
    code: 'FAM-ACTIVITATS',
    name: text('Activitat econòmica', 'Actividad económica', 'Business'),
    description: text(
      'Obrir, canviar o tancar un negoci i el que hi va lligat.',
      'Abrir, cambiar o cerrar un negocio y lo que va unido a ello.',
    ),
    icon: 'shop',
    synonyms: names(['botigues', 'tiendas'], ['negocis', 'negocios']),
  },
  {
    code: 'FAM-SOCIALS',
    name: text('Serveis socials', 'Servicios sociales', 'Social services'),
    description: text(
      'Ajuts, targetes i suports per a les persones i les famílies.',
      'Ayudas, tarjetas y apoyos para las personas y las familias.',
    ),
    icon: 'heart',
    synonyms: names(['ajuts', 'ayudas'], ['ajudes', 'prestaciones']),
  },
  {
    code: 'FAM-VIA-PUBLICA',
    name: text('Via pública i mobilitat', 'Vía pública y movilidad', 'Streets and mobility'),
    description: text(
      'Fer servir el carrer: terrasses, talls, contenidors, guals i aparcament.',
      'Usar la calle: terrazas, cortes, contenedores, vados y aparcamiento.',
    ),
    icon: 'street',
    synonyms: names(['carrer', 'calle'], ['aparcament', 'aparcamiento']),
  },
  {
    code: 'FAM-QUEIXES',
    name: text('Queixes i suggeriments', 'Quejas y sugerencias', 'Complaints and suggestions'),
    description: text(
      'Dir-nos què no funciona, què es pot millorar o què ha anat bé.',
      'Decirnos qué no funciona, qué se puede mejorar o qué ha ido bien.',
    ),
    icon: 'message',
    synonyms: names(['reclamacions', 'reclamaciones'], ['incidències', 'incidencias']),
  },
  {
    code: 'FAM-SECRETARIA',
    name: text('Secretaria general', 'Secretaría general', 'General secretariat'),
    description: text(
      'Registre, accés a la informació, casaments i altres tràmits generals.',
      'Registro, acceso a la información, bodas y otros trámites generales.',
    ),
    icon: 'document',
    synonyms: names(['registre', 'registro'], ['instàncies', 'instancias']),
  },
  {
    code: 'FAM-IDENTITAT',
    name: text(
      'Identitat digital i dades',
      'Identidad digital y datos',
      'Digital identity and data',
    ),
    description: text(
      'Identificar-se per Internet, autoritzar algú, fer còpies i decidir sobre les dades pròpies.',
      'Identificarse por Internet, autorizar a alguien, hacer copias y decidir sobre los datos propios.',
    ),
    icon: 'key',
    parent: 'FAM-SECRETARIA',
    synonyms: names(['certificat digital', 'certificado digital'], ['idCAT', 'idCAT']),
  },
  {
    code: 'FAM-CULTURA',
    name: text(
      'Educació, cultura i esports',
      'Educación, cultura y deportes',
      'Education, culture and sports',
    ),
    description: text(
      'Escoles, biblioteca, sales, entitats i instal·lacions esportives.',
      'Escuelas, biblioteca, salas, entidades e instalaciones deportivas.',
    ),
    icon: 'book',
    synonyms: names(['escola', 'escuela'], ['associacions', 'asociaciones']),
  },
  {
    code: 'FAM-CEMENTIRI',
    name: text('Cementiri', 'Cementerio', 'Cemetery'),
    description: text(
      'Nínxols i tombes: titulars, enterraments i conservació.',
      'Nichos y tumbas: titulares, entierros y conservación.',
    ),
    icon: 'flower',
    parent: 'FAM-SECRETARIA',
    synonyms: names(['nínxol', 'nicho'], ['enterrament', 'entierro']),
  },
  {
    code: 'FAM-ANIMALS',
    name: text('Animals de companyia', 'Animales de compañía', 'Pets'),
    description: text(
      'Registrar un animal, llicències i convivència amb els veïns.',
      'Registrar un animal, licencias y convivencia con los vecinos.',
    ),
    icon: 'paw',
    parent: 'FAM-SECRETARIA',
    synonyms: names(['gossos', 'perros'], ['gats', 'gatos']),
  },
]

const topic = (
  code: string,
  siaCode: string,
  ca: string,
  es: string,
  en: string,
  icon: string,
): DemoRecord => ({ code: `TEMA-${code}`, siaCode, name: text(ca, es, en), icon })

/** Subjects by which the State's inventory (SIA) files procedures. */
export const topics: readonly DemoRecord[] = [
  topic('CIUTADANIA', '44', 'Ciutadania', 'Ciudadanía', 'Citizenship', 'person'),
  topic('HABITATGE', '39', 'Habitatge i urbanisme', 'Vivienda y urbanismo', 'Housing', 'building'),
  topic('IMPOSTOS', '30', 'Impostos i taxes', 'Impuestos y tasas', 'Taxes', 'euro'),
  topic('EMPRESES', '28', 'Empreses', 'Empresas', 'Businesses', 'shop'),
  topic('SOCIALS', '52', 'Serveis socials', 'Servicios sociales', 'Social services', 'heart'),
  topic('TRANSIT', '38', 'Trànsit i transports', 'Tráfico y transportes', 'Traffic', 'street'),
  topic('MEDI-AMBIENT', '32', 'Medi ambient', 'Medio ambiente', 'Environment', 'leaf'),
  topic(
    'RELACIONS',
    '34',
    'Relacions amb l’Administració',
    'Relaciones con la Administración',
    'Dealing with the administration',
    'document',
  ),
  topic('CULTURA', '42', 'Cultura', 'Cultura', 'Culture', 'book'),
  topic('EDUCACIO', '27', 'Educació i formació', 'Educación y formación', 'Education', 'school'),
  topic(
    'PARTICIPACIO',
    '46',
    'Participació ciutadana',
    'Participación ciudadana',
    'Participation',
    'message',
  ),
  topic('CONSUM', '23', 'Consum', 'Consumo', 'Consumer affairs', 'basket'),
]
