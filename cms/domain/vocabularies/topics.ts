import { vocabulary, type CodeOf } from './vocabulary.ts'

/** V20. Subjects of SIA, by their code (seed data of ROLSAC2). */
export const siaTopics = vocabulary({
  '21': ['Agricultura i pesca', 'Agricultura y pesca', 'Farming and fishing'],
  '22': ['Beques, ajudes i premis', 'Becas, ayudas y premios', 'Grants, aid and prizes'],
  '23': ['Consum', 'Consumo', 'Consumer affairs'],
  '26': ['Economia i patrimoni', 'Economía y patrimonio', 'Economy and property'],
  '27': ['Educació i formació', 'Educación y formación', 'Education and training'],
  '28': ['Empreses', 'Empresas', 'Businesses'],
  '29': ['Energia i indústria', 'Energía e industria', 'Energy and industry'],
  '30': ['Impostos i altres', 'Impuestos y otros', 'Taxes and other charges'],
  '31': ['Justícia', 'Justicia', 'Justice'],
  '32': ['Medi ambient', 'Medio ambiente', 'Environment'],
  '33': ['Pensions', 'Pensiones', 'Pensions'],
  '34': [
    'Relacions amb l’Administració',
    'Relaciones con la Administración',
    'Dealing with the administration',
  ],
  '35': ['Salut', 'Salud', 'Health'],
  '37': [
    'Ocupació i Seguretat Social',
    'Empleo y Seguridad Social',
    'Employment and social security',
  ],
  '38': ['Trànsit i transports', 'Tráfico y transportes', 'Traffic and transport'],
  '39': ['Habitatge i urbanisme', 'Vivienda y urbanismo', 'Housing and planning'],
  '40': ['Associacions i fundacions', 'Asociaciones y fundaciones', 'Associations and foundations'],
  '41': ['Acció exterior', 'Acción exterior', 'Foreign affairs'],
  '42': ['Cultura', 'Cultura', 'Culture'],
  '43': ['Esports', 'Deportes', 'Sports'],
  '44': ['Ciutadania i nacionalitat', 'Ciudadanía y nacionalidad', 'Citizenship'],
  '45': ['Estadística', 'Estadística', 'Statistics'],
  '46': ['Participació ciutadana', 'Participación ciudadana', 'Participation'],
  '47': ['Protecció civil', 'Protección civil', 'Civil protection'],
  '48': [
    'Relacions entre administracions',
    'Relaciones entre administraciones',
    'Relations between administrations',
  ],
  '49': ['Tecnologia i recerca', 'Tecnología e investigación', 'Technology and research'],
  '50': [
    'Telecomunicacions i informació',
    'Telecomunicaciones e información',
    'Telecommunications',
  ],
  '51': ['Turisme i oci', 'Turismo y ocio', 'Tourism and leisure'],
  '52': ['Serveis socials', 'Servicios sociales', 'Social services'],
  '53': ['Comunicació', 'Comunicación', 'Communication'],
})
export type SiaTopic = CodeOf<typeof siaTopics>
