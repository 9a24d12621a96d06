import type { DemoRecord } from '../demo-record.ts'
import { appeals, identifiedLow, online, t } from '../sheet-parts.ts'
import { names } from '../text.ts'

/** Half written: what the department still has to say is missing. */
export const fonsMunicipal: DemoRecord = {
  code: 'FONS-MUNICIPAL',
  state: 'draft',
  department: 'CUL',
  title: t('Demanar una subvenció per a entitats', 'Pedir una subvención para entidades'),
  officialName: t(
    'Subvencions del Fons municipal de suport a les entitats culturals i esportives',
    'Subvenciones del Fondo municipal de apoyo a las entidades culturales y deportivas',
  ),
  alternativeNames: names(['ajuts a entitats', 'ayudas a entidades']),
  summary: t(
    'Ajuts als projectes culturals i esportius de les entitats de Vilanova.',
    'Ayudas a los proyectos culturales y deportivos de las entidades de Vilanova.',
  ),
  description: t(
    'Cada any l’Ajuntament ajuda les entitats a pagar una part dels seus projectes. **Falta** dir què s’hi pot presentar i què no.',
    'Cada año el Ayuntamiento ayuda a las entidades a pagar una parte de sus proyectos. **Falta** decir qué se puede presentar y qué no.',
  ),
  kind: 'P',
  regime: 'grant',
  family: 'FAM-SECRETARIA',
  competentAuthority: 'AJT',
  processingUnit: 'CUL',
  competence: 'own',
  audiences: ['associations'],
  channels: [
    online('fons-municipal', t('Només per la seu electrònica.', 'Solo por la sede electrónica.')),
  ],
  identification: identifiedLow,
  periodicity: 'call',
  initiation: ['on-request'],
  silence: { onRequest: 'undetermined' },
  appeals,
  remarks: [
    {
      author: 'Gerard Sala',
      text: 'Falten les bases d’aquest any, el termini de resolució i el silenci. Ho té Cultura.',
    },
  ],
}
