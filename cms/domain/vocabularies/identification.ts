import { vocabulary, type CodeOf } from './vocabulary.ts'

/** V4b. Assurance level of an identification (eIDAS). */
export const assuranceLevels = vocabulary({
  low: ['Baix', 'Bajo', 'Low'],
  substantial: ['Substancial', 'Sustancial', 'Substantial'],
  high: ['Alt', 'Alto', 'High'],
})
export type AssuranceLevel = CodeOf<typeof assuranceLevels>

/** V4. Means of identification. */
export const identificationMeans = vocabulary({
  none: ['Sense identificació', 'Sin identificación', 'No identification'],
  'idcat-mobil-remote': [
    'idCAT Mòbil (alta telemàtica)',
    'idCAT Mòbil (alta telemática)',
    'idCAT Mòbil (enrolled online)',
  ],
  'idcat-mobil-in-person': [
    'idCAT Mòbil (alta presencial)',
    'idCAT Mòbil (alta presencial)',
    'idCAT Mòbil (enrolled in person)',
  ],
  'clave-pin-basic': [
    'Cl@ve Mòbil (carta postal)',
    'Cl@ve Móvil (carta postal)',
    'Cl@ve Mobile (by letter)',
  ],
  'clave-pin': [
    'Cl@ve Mòbil (presencial o certificat)',
    'Cl@ve Móvil (presencial o certificado)',
    'Cl@ve Mobile (in person or by certificate)',
  ],
  'clave-permanent': ['Cl@ve Permanent', 'Cl@ve Permanente', 'Cl@ve Permanente'],
  'idcat-certificate': ['idCAT Certificat', 'idCAT Certificado', 'idCAT Certificate'],
  'fnmt-pf': [
    'Certificat FNMT de persona física',
    'Certificado FNMT de persona física',
    'FNMT certificate of a natural person',
  ],
  'tcat-p': ['T-CAT P (programari)', 'T-CAT P (software)', 'T-CAT P (software)'],
  dnie: ['DNI electrònic', 'DNI electrónico', 'Electronic identity card'],
  tcat: ['T-CAT (targeta)', 'T-CAT (tarjeta)', 'T-CAT (card)'],
  eidas: ['Node eIDAS', 'Nodo eIDAS', 'eIDAS node'],
  valid: ['VÀLid', 'VÀLid', 'VÀLid'],
  'in-person-documents': [
    'Document d’identitat, presencialment',
    'Documento de identidad, presencialmente',
    'Identity document, in person',
  ],
  'authorised-official': ['Funcionari habilitat', 'Funcionario habilitado', 'Authorised official'],
  'video-id': ['Videoidentificació', 'Videoidentificación', 'Video identification'],
  biometric: ['Signatura biomètrica', 'Firma biométrica', 'Biometric signature'],
})
export type IdentificationMeans = CodeOf<typeof identificationMeans>

/**
 * The level each means gives, as the AOC publishes it for VÀLid. Absent: it depends on the
 * node (`eidas`), on what the sheet asks (`valid`), or is no electronic identification.
 */
export const assuranceOf: Partial<Record<IdentificationMeans, AssuranceLevel>> = {
  'idcat-mobil-remote': 'low',
  'idcat-mobil-in-person': 'substantial',
  'clave-pin-basic': 'low',
  'clave-pin': 'substantial',
  'clave-permanent': 'substantial',
  'idcat-certificate': 'substantial',
  'fnmt-pf': 'substantial',
  'tcat-p': 'substantial',
  dnie: 'high',
  tcat: 'high',
}

export const signatures = vocabulary({
  no: ['Sense signatura', 'Sin firma', 'No signature'],
  ordinary: ['Ordinària', 'Ordinaria', 'Ordinary'],
  advanced: ['Avançada', 'Avanzada', 'Advanced'],
  qualified: ['Qualificada', 'Cualificada', 'Qualified'],
})
export type Signature = CodeOf<typeof signatures>
