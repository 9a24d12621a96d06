import type { DemoRecord } from './demo-record.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]

const term = (
  code: string,
  name: Words,
  plain: Words | null,
  definition: Words,
  ...synonyms: readonly Words[]
): DemoRecord => ({
  code: `GL-${code}`,
  name: text(...name),
  ...(plain ? { plainTerm: text(...plain) } : {}),
  definition: text(...definition),
  synonyms: synonyms.map((words) => ({ name: text(...words) })),
})

/** What offices write, what people say, and what they type when they look for it. */
export const glossary: readonly DemoRecord[] = [
  term(
    'AUTOLIQUIDACIO',
    ['autoliquidació', 'autoliquidación'],
    ['càlcul i pagament que feu vós mateix', 'cálculo y pago que hace usted mismo'],
    [
      'Imprès amb què la persona calcula i paga un tribut.',
      'Impreso con el que la persona calcula y paga un tributo.',
    ],
    ['pagar la taxa', 'pagar la tasa'],
  ),
  term(
    'ESMENA',
    ['esmena', 'subsanación'],
    ['corregir o afegir el que falta', 'corregir o añadir lo que falta'],
    [
      'Termini per completar una sol·licitud incompleta.',
      'Plazo para completar una solicitud incompleta.',
    ],
    ['falta un paper', 'falta un papel'],
    ['requeriment', 'requerimiento'],
  ),
  term(
    'SILENCI',
    ['silenci administratiu', 'silencio administrativo'],
    ['què passa si no us responem', 'qué pasa si no le respondemos'],
    [
      'Efecte que la llei dona a no respondre dins del termini.',
      'Efecto que la ley da a no responder dentro del plazo.',
    ],
    ['no em contesten', 'no me contestan'],
  ),
  term(
    'ESTIMATORI',
    ['estimatori', 'estimatorio'],
    ['favorable', 'favorable'],
    ['Que diu que sí al que es demana.', 'Que dice que sí a lo que se pide.'],
    ['concedit', 'concedido'],
  ),
  term(
    'DESESTIMATORI',
    ['desestimatori', 'desestimatorio'],
    ['desfavorable', 'desfavorable'],
    ['Que diu que no al que es demana.', 'Que dice que no a lo que se pide.'],
    ['denegat', 'denegado'],
  ),
  term(
    'REPOSICIO',
    ['recurs de reposició', 'recurso de reposición'],
    ['demanar que revisem la decisió', 'pedir que revisemos la decisión'],
    [
      'Recurs davant del mateix òrgan que ha decidit.',
      'Recurso ante el mismo órgano que ha decidido.',
    ],
    ['reclamar', 'reclamar'],
    ['apel·lar', 'apelar'],
  ),
  term(
    'CONTENCIOS',
    ['contenciós administratiu', 'contencioso-administrativo'],
    ['recurs davant del jutjat', 'recurso ante el juzgado'],
    [
      'Procés judicial contra una decisió de l’Administració.',
      'Proceso judicial contra una decisión de la Administración.',
    ],
    ['anar a judici', 'ir a juicio'],
  ),
  term(
    'APORTAR',
    ['aportar documentació', 'aportar documentación'],
    ['portar els papers', 'traer los papeles'],
    ['Presentar documents en un expedient.', 'Presentar documentos en un expediente.'],
    ['entregar papers', 'entregar papeles'],
  ),
  term(
    'INTERESSAT',
    ['persona interessada', 'persona interesada'],
    ['vós', 'usted'],
    [
      'Qui té un dret o un interès en l’expedient.',
      'Quien tiene un derecho o un interés en el expediente.',
    ],
  ),
  term(
    'SUBJECTE-PASSIU',
    ['subjecte passiu', 'sujeto pasivo'],
    ['qui ha de pagar', 'quien debe pagar'],
    ['Persona obligada a pagar un tribut.', 'Persona obligada a pagar un tributo.'],
    ['contribuent', 'contribuyente'],
  ),
  term(
    'EXACCIO',
    ['exacció', 'exacción'],
    ['cobrament', 'cobro'],
    ['Acció de cobrar un tribut.', 'Acción de cobrar un tributo.'],
  ),
  term(
    'MERITACIO',
    ['meritació', 'devengo'],
    ['moment en què s’ha de pagar', 'momento en que se debe pagar'],
    ['Dia en què neix l’obligació de pagar.', 'Día en que nace la obligación de pagar.'],
  ),
  term(
    'CONSTRENYIMENT',
    ['via de constrenyiment', 'vía de apremio'],
    ['cobrament amb recàrrec', 'cobro con recargo'],
    [
      'Cobrament forçós d’un rebut que no s’ha pagat a temps.',
      'Cobro forzoso de un recibo que no se ha pagado a tiempo.',
    ],
    ['embargament', 'embargo'],
    ['recàrrec', 'recargo'],
  ),
  term(
    'VOLANT',
    ['volant d’empadronament', 'volante de empadronamiento'],
    ['paper del padró', 'papel del padrón'],
    [
      'Document informatiu que diu on està empadronada una persona.',
      'Documento informativo que dice dónde está empadronada una persona.',
    ],
    ['certificat de residència', 'certificado de residencia'],
  ),
  term(
    'COMPULSA',
    ['compulsa', 'compulsa'],
    ['còpia autèntica', 'copia auténtica'],
    ['Nom antic de la còpia autèntica.', 'Nombre antiguo de la copia auténtica.'],
    ['fotocòpia segellada', 'fotocopia sellada'],
  ),
  term(
    'APODERAMENT',
    ['apoderament apud acta', 'apoderamiento apud acta'],
    ['autorització perquè algú tramiti per vós', 'autorización para que alguien tramite por usted'],
    ['Poder que es dona davant d’un funcionari.', 'Poder que se da ante un funcionario.'],
    ['poders', 'poderes'],
  ),
  term(
    'INCOAR',
    ['incoar', 'incoar'],
    ['començar', 'empezar'],
    ['Començar un expedient.', 'Empezar un expediente.'],
  ),
  term(
    'NOTIFICACIO',
    ['notificació electrònica', 'notificación electrónica'],
    ['avís oficial per Internet', 'aviso oficial por Internet'],
    ['Comunicació oficial amb efectes legals.', 'Comunicación oficial con efectos legales.'],
    ['e-NOTUM', 'e-NOTUM'],
  ),
  term(
    'ICIO',
    ['ICIO', 'ICIO'],
    ['impost sobre les obres', 'impuesto sobre las obras'],
    [
      'Impost sobre construccions, instal·lacions i obres.',
      'Impuesto sobre construcciones, instalaciones y obras.',
    ],
    ['impost d’obres', 'impuesto de obras'],
  ),
  term(
    'IVTM',
    ['IVTM', 'IVTM'],
    ['impost de vehicles', 'impuesto de vehículos'],
    [
      'Impost sobre vehicles de tracció mecànica.',
      'Impuesto sobre vehículos de tracción mecánica.',
    ],
    ['impost de circulació', 'impuesto de circulación'],
    ['numerito', 'numerito'],
  ),
  term(
    'IIVTNU',
    ['IIVTNU', 'IIVTNU'],
    ['plusvàlua', 'plusvalía'],
    [
      'Impost sobre l’increment de valor dels terrenys.',
      'Impuesto sobre el incremento de valor de los terrenos.',
    ],
    ['plusvàlua municipal', 'plusvalía municipal'],
  ),
  term(
    'GUAL',
    ['llicència de gual permanent', 'licencia de vado permanente'],
    ['gual', 'vado'],
    [
      'Permís per entrar i sortir amb vehicles d’un garatge.',
      'Permiso para entrar y salir con vehículos de un garaje.',
    ],
    ['prohibit aparcar', 'prohibido aparcar'],
    ['vado', 'vado permanente'],
  ),
  term(
    'INNOCU',
    ['activitat innòcua', 'actividad inocua'],
    ['negoci sense risc ni molèsties', 'negocio sin riesgo ni molestias'],
    [
      'Activitat que no afecta el medi ambient ni la seguretat.',
      'Actividad que no afecta al medio ambiente ni a la seguridad.',
    ],
    ['botiga petita', 'tienda pequeña'],
  ),
  term(
    'DIES-HABILS',
    ['dies hàbils', 'días hábiles'],
    null,
    [
      'Dies feiners: no compten els dissabtes, els diumenges ni els festius.',
      'Días laborables: no cuentan los sábados, los domingos ni los festivos.',
    ],
    ['dies laborables', 'días laborables'],
  ),
  term(
    'UNITAT-CONVIVENCIA',
    ['unitat de convivència', 'unidad de convivencia'],
    ['les persones que viuen juntes', 'las personas que viven juntas'],
    ['Persones que viuen al mateix domicili.', 'Personas que viven en el mismo domicilio.'],
    ['família', 'familia'],
  ),
  term(
    'BONIFICACIO',
    ['bonificació', 'bonificación'],
    ['descompte', 'descuento'],
    ['Part d’un tribut que no es paga.', 'Parte de un tributo que no se paga.'],
    ['rebaixa', 'rebaja'],
    ['reducció', 'reducción'],
  ),
]
