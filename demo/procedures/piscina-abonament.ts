import type { DemoRecord } from '../demo-record.ts'
import { appeals, cell, inPerson, online, identifiedLow, t } from '../sheet-parts.ts'
import { names } from '../text.ts'

/** Sent to review, and not yet ready: the dashboard has something to say of it. */
export const piscinaAbonament: DemoRecord = {
  code: 'PISCINA-ABONAMENT',
  state: 'in-review',
  department: 'CUL',
  title: t('Fer-se l’abonament de la piscina', 'Hacerse el abono de la piscina'),
  officialName: t(
    'Inscripció com a persona abonada de les instal·lacions esportives municipals',
    'Inscripción como persona abonada de las instalaciones deportivas municipales',
  ),
  alternativeNames: names(
    ['carnet de la piscina', 'carné de la piscina'],
    ['apuntar-se al gimnàs', 'apuntarse al gimnasio'],
  ),
  summary: t(
    'Abonament individual o familiar a la piscina i al gimnàs municipals.',
    'Abono individual o familiar a la piscina y al gimnasio municipales.',
  ),
  description: t(
    'L’abonament us deixa entrar tot l’any a la piscina i al gimnàs. Podeu fer-vos-en l’individual o el familiar.',
    'El abono le permite entrar todo el año en la piscina y el gimnasio. Puede hacerse el individual o el familiar.',
  ),
  kind: 'S',
  regime: 'registration',
  topics: ['TEMA-CULTURA'],
  competentAuthority: 'AJT',
  processingUnit: 'CUL',
  competence: 'own',
  audiences: ['citizens'],
  channels: [
    online(
      'piscina',
      t(
        'Ompliu la inscripció i domicilieu el rebut.',
        'Rellene la inscripción y domicilie el recibo.',
      ),
    ),
    inPerson(
      t('A la recepció de la piscina, sense cita.', 'En la recepción de la piscina, sin cita.'),
      { servicePoints: ['OAC-CENTRE'], appointment: { need: 'no' } },
    ),
  ],
  identification: identifiedLow,
  noEvidenceNeeded: false,
  evidence: [
    { type: 'DOC-DNI', obligation: 'required', obtainedBy: 'person', presentation: 'original' },
    {
      type: 'DOC-FAMILIA-NOMBROSA',
      obligation: 'conditional',
      obtainedBy: 'via-oberta',
      condition: t('Si demaneu la reducció', 'Si pide la reducción'),
      presentation: 'datum',
    },
  ],
  initiation: ['on-request'],
  feeRequired: true,
  fees: ['TX-ESPORTS'],
  appeals,
  attention: [
    cell(
      'INF',
      'N1',
      t('Diem els preus i els horaris.', 'Decimos los precios y los horarios.'),
      t('No fem inscripcions a l’OAC.', 'No hacemos inscripciones en la OAC.'),
    ),
  ],
  legalResources: [{ resource: 'REG-ESPORTS' }],
  changeNote: 'Falta dir què s’obté i com es paga.',
}
