import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]
type Said = readonly [value: Words, from?: string]

const value = (
  code: string,
  kind: string,
  name: Words,
  instructions: Words,
  ...values: readonly Said[]
): DemoRecord => ({
  code,
  name: text(...name),
  kind,
  values: values.map(([said, validFrom]) => ({
    value: text(...said),
    ...(validFrom ? { validFrom } : {}),
  })),
  instructionsForEditors: text(...instructions),
})

const same = (words: string): Words => [words, words]

/** Facts that many texts say; written once, with the day from which they hold. */
export const sharedValues: readonly DemoRecord[] = [
  value(
    'TEL-ATENCIO',
    'phone',
    ['Telèfon d’atenció', 'Teléfono de atención'],
    [
      'Per a tots els textos que convidin a trucar. No hi poseu extensions.',
      'Para todos los textos que inviten a llamar. No ponga extensiones.',
    ],
    [same('010'), '2026-01-01'],
  ),
  value(
    'TEL-ATENCIO-FORA',
    'phone',
    [
      'Telèfon d’atenció des de fora del municipi',
      'Teléfono de atención desde fuera del municipio',
    ],
    [
      'Afegiu-lo quan el tràmit el pot fer gent de fora.',
      'Añádalo cuando el trámite lo puede hacer gente de fuera.',
    ],
    [same('93 800 10 00'), '2026-01-01'],
  ),
  value(
    'HORARI-OAC',
    'text',
    ['Horari de les oficines d’atenció', 'Horario de las oficinas de atención'],
    ['L’horari general. El d’estiu hi entra sol.', 'El horario general. El de verano entra solo.'],
    [
      ['de dilluns a divendres, de 8.30 a 14.30 h', 'de lunes a viernes, de 8.30 a 14.30 h'],
      '2026-01-01',
    ],
    [['de dilluns a divendres, de 8 a 15 h', 'de lunes a viernes, de 8 a 15 h'], '+1y-01-07'],
  ),
  value(
    'HORARI-TELEFON',
    'text',
    ['Horari del telèfon d’atenció', 'Horario del teléfono de atención'],
    ['Poseu-lo sempre al costat del telèfon.', 'Póngalo siempre al lado del teléfono.'],
    [['de dilluns a divendres, de 8 a 20 h', 'de lunes a viernes, de 8 a 20 h'], '2026-01-01'],
  ),
  value(
    'WEB-CITA',
    'url',
    ['Adreça per demanar cita', 'Dirección para pedir cita'],
    ['Feu-la servir en comptes d’escriure l’adreça.', 'Úsela en vez de escribir la dirección.'],
    [same('https://seu.vilanovadelariera.example/cita-previa'), '2026-01-01'],
  ),
  value(
    'WEB-SEU',
    'url',
    ['Adreça de la seu electrònica', 'Dirección de la sede electrónica'],
    [
      'La portada. Per a un tràmit concret, enllaceu la seva fitxa.',
      'La portada. Para un trámite concreto, enlace su ficha.',
    ],
    [same('https://seu.vilanovadelariera.example'), '2026-01-01'],
  ),
  value(
    'PREU-COPIA',
    'amount',
    ['Preu d’una còpia autèntica', 'Precio de una copia auténtica'],
    ['Ha de ser el de l’ordenança fiscal núm. 7.', 'Debe ser el de la ordenanza fiscal núm. 7.'],
    [same('2,10 €'), '2026-01-01'],
    [same('2,20 €'), '+1y-01-01'],
  ),
  value(
    'PERIODE-IBI',
    'date',
    ['Període per pagar l’IBI', 'Periodo para pagar el IBI'],
    [
      'El fixa cada any el calendari del contribuent.',
      'Lo fija cada año el calendario del contribuyente.',
    ],
    [['del 2 de maig al 3 de juliol', 'del 2 de mayo al 3 de julio'], '2026-01-01'],
    [['del 3 de maig al 5 de juliol', 'del 3 de mayo al 5 de julio'], '+1y-01-01'],
  ),
  value(
    'DIES-ESMENA',
    'text',
    ['Termini per aportar el que falta', 'Plazo para aportar lo que falta'],
    ['El de l’article 68 de la Llei 39/2015.', 'El del artículo 68 de la Ley 39/2015.'],
    [['deu dies hàbils', 'diez días hábiles'], '2026-01-01'],
  ),
]
