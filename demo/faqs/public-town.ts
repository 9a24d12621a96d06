import type { DemoRecord } from '../demo-record.ts'
import { faq } from './faq-parts.ts'

const works = faq('public', 'URB', 'TEMA-HABITATGE')
const street = faq('public', 'VIA', 'TEMA-TRANSIT')
const money = faq('public', 'HIS', 'TEMA-IMPOSTOS')
const firms = faq('public', 'PRO', 'TEMA-EMPRESES')

/** Works, street, taxes and business: for everybody. */
export const publicTownFaqs: readonly DemoRecord[] = [
  works(
    57,
    [
      'Puc posar plaques solars en una comunitat de veïns?',
      '¿Puedo poner placas solares en una comunidad de vecinos?',
    ],
    [
      'Sí, amb l’acord de la comunitat i una comunicació.',
      'Sí, con el acuerdo de la comunidad y una comunicación.',
    ],
    [
      'Hi ha un **50 % menys d’ICIO**, que es demana al mateix formulari.',
      'Hay un **50 % menos de ICIO**, que se pide en el mismo formulario.',
    ],
    'PLAQUES-SOLARS',
  ),
  works(
    58,
    ['Em pot caducar la llicència d’obres?', '¿Me puede caducar la licencia de obras?'],
    [
      'Sí. Demaneu una pròrroga abans que s’acabi el termini.',
      'Sí. Pida una prórroga antes de que acabe el plazo.',
    ],
    ['Només se’n pot demanar **una**.', 'Solo se puede pedir **una**.'],
    'PRORROGA-OBRES',
    'OBRES-MENORS',
  ),
  works(
    59,
    ['Sabrà el veí que l’he denunciat?', '¿Sabrá el vecino que le he denunciado?'],
    ['No li diem qui ha avisat.', 'No le decimos quién ha avisado.'],
    [
      'Si arriba a judici, un **jutge** ho podria demanar.',
      'Si llega a juicio, un **juez** lo podría pedir.',
    ],
    'DENUNCIA-URBANISTICA',
  ),
  works(
    60,
    ['Necessito permís per podar un arbre?', '¿Necesito permiso para podar un árbol?'],
    ['No, si és vostre i no està catalogat.', 'No, si es suyo y no está catalogado.'],
    ['Per **tallar-lo**, sí.', 'Para **talarlo**, sí.'],
    'TALA-ARBRES',
  ),
  works(
    61,
    ['Qui dona la cèdula d’habitabilitat?', '¿Quién da la cédula de habitabilidad?'],
    [
      'La Generalitat. L’Ajuntament dona la primera ocupació.',
      'La Generalitat. El Ayuntamiento da la primera ocupación.',
    ],
    [
      'Sense la **primera ocupació** no la podreu demanar.',
      'Sin la **primera ocupación** no la podrá pedir.',
    ],
    'PRIMERA-OCUPACIO',
  ),
  works(
    62,
    ['Puc fer dos pisos d’un de gran?', '¿Puedo hacer dos pisos de uno grande?'],
    [
      'Depèn de la zona. Demaneu primer l’informe urbanístic.',
      'Depende de la zona. Pida antes el informe urbanístico.',
    ],
    [
      'Després cal la llicència per **dividir** i la d’obres.',
      'Después hace falta la licencia para **dividir** y la de obras.',
    ],
    'PARCELLACIO',
    'INFORME-URBANISTIC',
  ),
  street(
    63,
    ['On és el meu cotxe?', '¿Dónde está mi coche?'],
    [
      'Si no hi és, mireu amb la matrícula si el té la grua.',
      'Si no está, mire con la matrícula si lo tiene la grúa.',
    ],
    [
      'Si no és al dipòsit, **denuncieu-ne el robatori**.',
      'Si no está en el depósito, **denuncie el robo**.',
    ],
    'GRUA-VEHICLE',
  ),
  street(
    64,
    ['Puc pagar la multa a terminis?', '¿Puedo pagar la multa a plazos?'],
    ['Sí, però sense el descompte.', 'Sí, pero sin el descuento.'],
    [
      'El descompte del **50 %** és només si es paga tota en vint dies.',
      'El descuento del **50 %** es solo si se paga toda en veinte días.',
    ],
    'MULTA-ALLEGACIONS',
    'FRACCIONAMENT-DEUTE',
  ),
  street(
    65,
    [
      'Els meus convidats poden aparcar amb el meu distintiu?',
      '¿Mis invitados pueden aparcar con mi distintivo?',
    ],
    ['No: val només per a una matrícula.', 'No: vale solo para una matrícula.'],
    ['Poden fer servir la **zona blava**.', 'Pueden usar la **zona azul**.'],
    'APARCAMENT-RESIDENTS',
  ),
  street(
    66,
    ['Em deixeu taules per al sopar de veïns?', '¿Me prestan mesas para la cena de vecinos?'],
    ['Sí, si en queden. Demaneu-les amb el permís.', 'Sí, si quedan. Pídalas con el permiso.'],
    ['Us les portem al **carrer** el mateix dia.', 'Se las llevamos a la **calle** el mismo día.'],
    'FESTA-CARRER',
  ),
  street(
    67,
    ['Quan arreglareu el fanal del meu carrer?', '¿Cuándo arreglarán la farola de mi calle?'],
    [
      'En uns sis dies hàbils; si hi ha perill, el mateix dia.',
      'En unos seis días hábiles; si hay peligro, el mismo día.',
    ],
    [
      'Digueu el **número del fanal**: és a la placa.',
      'Diga el **número de la farola**: está en la placa.',
    ],
    'DESPERFECTE-CARRER',
  ),
  money(
    68,
    [
      'He venut el pis amb pèrdues: pago plusvàlua?',
      'He vendido el piso con pérdidas: ¿pago plusvalía?',
    ],
    [
      'No, però l’heu de declarar i portar les dues escriptures.',
      'No, pero debe declararla y traer las dos escrituras.',
    ],
    ['Teniu **trenta dies hàbils**.', 'Tiene **treinta días hábiles**.'],
    'PLUSVALUA',
  ),
  money(
    69,
    [
      'He venut el cotxe al febrer: em tornen l’impost?',
      'He vendido el coche en febrero: ¿me devuelven el impuesto?',
    ],
    [
      'No, si l’heu venut. Sí, una part, si l’heu donat de baixa.',
      'No, si lo ha vendido. Sí, una parte, si lo ha dado de baja.',
    ],
    ['Es compta per **trimestres sencers**.', 'Se cuenta por **trimestres enteros**.'],
    'DEVOLUCIO-INGRESSOS',
  ),
  money(
    70,
    [
      'Per què l’IBI surt encara a nom de l’antic propietari?',
      '¿Por qué el IBI sale todavía a nombre del antiguo propietario?',
    ],
    [
      'El Cadastre pot trigar mesos. Ho podeu comunicar.',
      'El Catastro puede tardar meses. Lo puede comunicar.',
    ],
    [
      'El paga qui tenia el pis **l’1 de gener**.',
      'Lo paga quien tenía el piso **el 1 de enero**.',
    ],
    'IBI-CANVI-TITULAR',
  ),
  money(
    71,
    ['Si recorro un rebut, l’he de pagar igual?', 'Si recurro un recibo, ¿lo debo pagar igual?'],
    ['Sí, si no doneu una garantia.', 'Sí, si no da una garantía.'],
    [
      'Si teniu raó, us el tornem **amb interessos**.',
      'Si tiene razón, se lo devolvemos **con intereses**.',
    ],
    'RECURS-TRIBUTS',
  ),
  money(
    72,
    ['Anar a la deixalleria baixa el rebut?', '¿Ir al punto limpio baja el recibo?'],
    [
      'Sí, un 10 % amb cinc visites l’any. S’aplica sol.',
      'Sí, un 10 % con cinco visitas al año. Se aplica solo.',
    ],
    [
      'Passeu sempre la **targeta de la deixalleria**.',
      'Pase siempre la **tarjeta del punto limpio**.',
    ],
    'RESIDUS-REDUCCIO',
  ),
  firms(
    73,
    [
      'Puc obrir la botiga abans que em responguin?',
      '¿Puedo abrir la tienda antes de que me respondan?',
    ],
    [
      'Sí, amb la declaració responsable, el mateix dia.',
      'Sí, con la declaración responsable, el mismo día.',
    ],
    ['Després us podem **visitar**.', 'Después le podemos **visitar**.'],
    'ACTIVITAT-INNOCUA',
  ),
  firms(
    74,
    ['Em traspassen el bar: la terrassa també?', 'Me traspasan el bar: ¿la terraza también?'],
    ['No, la terrassa es demana a part.', 'No, la terraza se pide aparte.'],
    [
      'Comuniqueu el **canvi de titular** i demaneu-la després.',
      'Comunique el **cambio de titular** y pídala después.',
    ],
    'ACTIVITAT-CANVI-TITULAR',
    'TERRASSES',
  ),
  firms(
    75,
    ['Puc posar el rètol en anglès?', '¿Puedo poner el rótulo en inglés?'],
    ['Sí, si també és, almenys, en català.', 'Sí, si también está, al menos, en catalán.'],
    [
      'Les **marques** i els noms comercials no es tradueixen.',
      'Las **marcas** y los nombres comerciales no se traducen.',
    ],
    'RETOL-FACANA',
  ),
  firms(
    76,
    ['Hi ha parades lliures al mercat?', '¿Hay puestos libres en el mercado?'],
    [
      'De roba, no; d’alimentació, de tant en tant.',
      'De ropa, no; de alimentación, de vez en cuando.',
    ],
    ['Apunteu-vos a la **llista d’espera**.', 'Apúntese a la **lista de espera**.'],
    'MERCAT-PARADA',
  ),
]
