import type { DemoFields, DemoRecord } from '../demo-record.ts'
import { culture, planning, population, secretariat, streets } from '../offices.ts'
import { appeals, cell, identifiedLow, inPerson, online, t } from '../sheet-parts.ts'
import { names } from '../text.ts'

/* Sheets that somebody has begun and nobody has finished, each as far as it has got. */

const begun = (
  code: string,
  office: {
    readonly facts: DemoFields
    readonly family: string
    readonly topics: readonly string[]
  },
  title: readonly [ca: string, es: string],
  more: DemoFields,
): DemoRecord => ({
  code,
  ...office.facts,
  title: t(...title),
  family: office.family,
  topics: office.topics,
  ...more,
})

/** Nothing but a name: the department has just asked for it. */
const tinyOnes: readonly DemoRecord[] = [
  {
    code: 'COLONIES-GATS',
    state: 'draft',
    department: 'SEC',
    title: { ca: 'Cuidar una colònia de gats' },
    kind: 'P',
    family: 'FAM-ANIMALS',
    translations: { es: { state: 'missing' } },
    changeNote: 'Fitxa nova: la demana l’ordenança d’animals.',
  },
  {
    code: 'ZONA-BAIXES-EMISSIONS',
    state: 'draft',
    department: 'VIA',
    title: { ca: 'Entrar a la zona de baixes emissions' },
    summary: { ca: 'Permisos per a vehicles sense etiqueta que han d’entrar al centre.' },
    kind: 'P',
    regime: 'licence',
    family: 'FAM-VIA-PUBLICA',
    topics: ['TEMA-TRANSIT'],
    translations: { es: { state: 'missing' } },
    changeNote: 'Esperem l’ordenança definitiva.',
  },
]

export const sheetsOnTheirWay: readonly DemoRecord[] = [
  ...tinyOnes,
  begun(
    'HABITATGE-US-TURISTIC',
    planning,
    ['Llogar un pis a turistes', 'Alquilar un piso a turistas'],
    {
      state: 'draft',
      officialName: t(
        'Llicència d’habitatge d’ús turístic',
        'Licencia de vivienda de uso turístico',
      ),
      alternativeNames: names(['pis turístic', 'piso turístico'], ['HUT', 'HUT']),
      summary: t(
        'Què cal per llogar un habitatge a turistes per dies o setmanes.',
        'Qué hace falta para alquilar una vivienda a turistas por días o semanas.',
      ),
      description: t(
        'El pla d’usos encara no diu a quines zones es permetrà. **Falta** la resposta d’Urbanisme.',
        'El plan de usos todavía no dice en qué zonas se permitirá. **Falta** la respuesta de Urbanismo.',
      ),
      kind: 'P',
      regime: 'licence',
      channels: [
        online('habitatge-us-turistic', t('Per la seu electrònica.', 'Por la sede electrónica.')),
      ],
      identification: identifiedLow,
      initiation: ['on-request'],
      appeals,
      legalResources: [{ resource: 'LLEI-30-1992' }, { resource: 'DL-1-2010' }],
    },
  ),
  begun(
    'CASAL-ESTIU',
    culture,
    ['Inscriure’s al casal d’estiu', 'Inscribirse en el casal de verano'],
    {
      state: 'in-review',
      officialName: t(
        'Inscripció als casals municipals d’estiu',
        'Inscripción en los casales municipales de verano',
      ),
      alternativeNames: names(
        ['colònies d’estiu', 'colonias de verano'],
        ['casal dels nens', 'casal de los niños'],
      ),
      summary: t(
        'Activitats per a infants de 3 a 12 anys durant el juliol.',
        'Actividades para niños de 3 a 12 años durante julio.',
      ),
      description: t(
        'El casal dura quatre setmanes i es pot triar per setmanes. Hi ha servei de menjador i acollida.',
        'El casal dura cuatro semanas y se puede elegir por semanas. Hay servicio de comedor y acogida.',
      ),
      kind: 'S',
      regime: 'registration',
      audiences: ['citizens'],
      channels: [
        online('casal-estiu', t('Ompliu la inscripció.', 'Rellene la inscripción.')),
        inPerson(t('Amb cita, a l’OAC.', 'Con cita, en la OAC.')),
      ],
      identification: identifiedLow,
      noEvidenceNeeded: true,
      initiation: ['on-request'],
      outputs: [{ name: t('Plaça al casal', 'Plaza en el casal'), kind: 'recognition' }],
      attention: [
        cell(
          'INF',
          'N1',
          t('Diem dates, preus i places.', 'Decimos fechas, precios y plazas.'),
          t('No guardem places.', 'No guardamos plazas.'),
        ),
      ],
      legalResources: [{ resource: 'OF-PREUS-PUBLICS' }],
      changeNote: 'Llesta per revisar: falten els preus d’aquest any.',
    },
  ),
  begun('CREMA-RESTES', streets, ['Cremar restes de poda', 'Quemar restos de poda'], {
    state: 'returned',
    officialName: t(
      'Comunicació de crema de restes vegetals',
      'Comunicación de quema de restos vegetales',
    ),
    alternativeNames: names(
      ['fer una foguera', 'hacer una hoguera'],
      ['permís per cremar', 'permiso para quemar'],
    ),
    summary: t(
      'Quan i com es poden cremar restes de jardí o d’hort.',
      'Cuándo y cómo se pueden quemar restos de jardín o de huerto.',
    ),
    description: t(
      'Es pot cremar de l’octubre al març, si no fa vent i s’avisa abans.',
      'Se puede quemar de octubre a marzo, si no hace viento y se avisa antes.',
    ),
    kind: 'P',
    regime: 'prior-notice',
    channels: [online('crema-restes', t('Aviseu-nos un dia abans.', 'Avísenos un día antes.'))],
    identification: identifiedLow,
    initiation: ['on-request'],
    silence: { onRequest: 'undetermined' },
    appeals,
    returned: {
      by: 'governanca@demo.cat',
      at: '-3d',
      reason:
        'La competència per autoritzar-ho és de la Generalitat a menys de 500 m del bosc: digueu quan és nostra i quan no, i poseu-hi la norma.',
    },
    changeNote: 'Retornada: falta la norma i dir de qui és la competència.',
  }),
  begun(
    'PADRO-RESIDENCIES',
    population,
    ['Empadronar-se en una residència', 'Empadronarse en una residencia'],
    {
      state: 'returned',
      officialName: t(
        'Alta al padró en establiment col·lectiu',
        'Alta en el padrón en establecimiento colectivo',
      ),
      alternativeNames: names(['avi a la residència', 'abuelo en la residencia']),
      summary: t(
        'Quan una persona gran va a viure a una residència del municipi.',
        'Cuando una persona mayor va a vivir a una residencia del municipio.',
      ),
      description: t(
        'Cal el document d’identitat i el certificat de la direcció de la residència.',
        'Hace falta el documento de identidad y el certificado de la dirección de la residencia.',
      ),
      kind: 'P',
      regime: 'registration',
      channels: [inPerson(t('Amb cita.', 'Con cita.'))],
      initiation: ['on-request'],
      resolutionTerm: {
        value: 3,
        unit: 'months',
        startsAt: 'registry',
        legalResource: 'LLEI-39-2015',
      },
      silence: { onRequest: 'approval', legalResource: 'LLEI-39-2015' },
      appeals,
      legalResources: [{ resource: 'RD-1690-1986' }],
      returned: {
        by: 'governanca@demo.cat',
        at: '-8d',
        reason: 'És una variant de l’alta al padró: digueu què hi ha de diferent o fusioneu-la.',
      },
      changeNote: 'Retornada: s’assembla massa a l’alta al padró.',
    },
  ),
  begun('CEMENTIRI-CONCESSIO', secretariat, ['Tenir un nínxol nou', 'Tener un nicho nuevo'], {
    state: 'draft',
    officialName: t('Concessió de dret funerari', 'Concesión de derecho funerario'),
    alternativeNames: names(
      ['comprar un nínxol', 'comprar un nicho'],
      ['nínxol per a la família', 'nicho para la familia'],
    ),
    summary: t(
      'Concessió d’un nínxol, una tomba o un columbari per cinquanta anys.',
      'Concesión de un nicho, una tumba o un columbario por cincuenta años.',
    ),
    description: t(
      'Els nínxols nous es donen quan hi ha una defunció. Els columbaris es poden demanar abans.',
      'Los nichos nuevos se dan cuando hay una defunción. Los columbarios se pueden pedir antes.',
    ),
    kind: 'P',
    regime: 'licence',
    lifeEvents: ['FV-DEFUNCIO'],
    channels: [
      inPerson(
        t('Amb cita, o per mitjà de la funerària.', 'Con cita, o a través de la funeraria.'),
      ),
    ],
    initiation: ['on-request'],
    resolutionTerm: {
      value: 3,
      unit: 'months',
      startsAt: 'registry',
      legalResource: 'LLEI-39-2015',
    },
    silence: { onRequest: 'rejection', legalResource: 'D-336-1988' },
    appeals,
    feeRequired: true,
    fees: ['TX-CEMENTIRI'],
    legalResources: [{ resource: 'REG-CEMENTIRI' }, { resource: 'OF-CEMENTIRI' }],
  }),
  {
    code: 'CENS-GOSSOS',
    ...secretariat.facts,
    state: 'retired',
    slug: t('registrar-un-gos', 'registrar-un-perro'),
    title: t('Registrar un gos', 'Registrar un perro'),
    officialName: t(
      'Inscripció al cens municipal de gossos',
      'Inscripción en el censo municipal de perros',
    ),
    summary: t(
      'Inscripció de gossos, anterior al cens de tots els animals.',
      'Inscripción de perros, anterior al censo de todos los animales.',
    ),
    description: t(
      'Ara s’inscriuen també els gats i les fures.',
      'Ahora se inscriben también los gatos y los hurones.',
    ),
    kind: 'P',
    regime: 'registration',
    family: 'FAM-ANIMALS',
    topics: ['TEMA-MEDI-AMBIENT'],
    initiation: ['on-request'],
    appeals,
    publishedAt: '-900d',
    retirement: {
      reason: 'merged',
      explanation: t(
        'Des de l’ordenança de 2023 hi ha un sol cens per a gossos, gats i fures.',
        'Desde la ordenanza de 2023 hay un solo censo para perros, gatos y hurones.',
      ),
      replacedBy: 'CENS-ANIMALS',
    },
    changeNote: 'Fusionada en el cens d’animals.',
  },
]
