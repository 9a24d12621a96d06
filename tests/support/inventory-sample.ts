/*
 * An old inventory as town halls have it, made up: procedures that differ in one word, and among
 * them some that somebody wrote twice, in a hurry, in the other language, or as the form is called.
 */

export interface SampleRow {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly department: string
  readonly url: string
  readonly visits: number
  /** The row that this one is a copy of, written otherwise. */
  readonly copyOf: string | null
}

type Named = readonly [ca: string, es: string]

interface Area {
  readonly department: string
  readonly acts: readonly Named[]
  readonly things: readonly Named[]
}

// prettier-ignore
const areas: readonly Area[] = [
  {
    department: 'Via pública',
    acts: [
      ['Alta de', 'Alta de'], ['Baixa de', 'Baja de'], ['Canvi de titular de', 'Cambio de titular de'],
      ['Renovació de', 'Renovación de'], ['Trasllat de', 'Traslado de'], ['Consulta sobre', 'Consulta sobre'],
    ],
    things: [
      ['gual', 'vado'], ['terrassa de bar', 'terraza de bar'], ['parada de mercat', 'puesto de mercado'],
      ['contenidor de runa', 'contenedor de escombros'], ['bastida a la façana', 'andamio en la fachada'],
      ['reserva d’estacionament', 'reserva de estacionamiento'], ['targeta d’aparcament', 'tarjeta de aparcamiento'],
      ['tall de carrer', 'corte de calle'], ['zona de càrrega i descàrrega', 'zona de carga y descarga'],
      ['quiosc de gelats', 'quiosco de helados'], ['pancarta publicitària', 'pancarta publicitaria'],
      ['mirall de trànsit', 'espejo de tráfico'], ['pilona retràctil', 'bolardo retráctil'],
    ],
  },
  {
    department: 'Urbanisme',
    acts: [
      ['Llicència de', 'Licencia de'], ['Comunicació prèvia de', 'Comunicación previa de'],
      ['Pròrroga de la llicència de', 'Prórroga de la licencia de'], ['Certificat de final de', 'Certificado de final de'],
      ['Devolució de la fiança de', 'Devolución de la fianza de'], ['Renúncia a', 'Renuncia a'],
      ['Denúncia de', 'Denuncia de'],
    ],
    things: [
      ['obres majors', 'obras mayores'], ['obres menors', 'obras menores'], ['enderroc d’edifici', 'derribo de edificio'],
      ['reforma de local', 'reforma de local'], ['piscina particular', 'piscina particular'],
      ['instal·lació d’ascensor', 'instalación de ascensor'], ['plaques solars', 'placas solares'],
      ['moviment de terres', 'movimiento de tierras'], ['tancament de parcel·la', 'cierre de parcela'],
      ['rehabilitació de façana', 'rehabilitación de fachada'], ['parcel·lació rústica', 'parcelación rústica'],
      ['canvi d’ús d’habitatge', 'cambio de uso de vivienda'], ['rètol lluminós', 'rótulo luminoso'],
      ['tala d’arbres', 'tala de árboles'],
    ],
  },
  {
    department: 'Hisenda',
    acts: [
      ['Bonificació de l’IBI', 'Bonificación del IBI'], ['Bonificació de l’IVTM', 'Bonificación del IVTM'],
      ['Bonificació de la taxa d’escombraries', 'Bonificación de la tasa de basuras'],
      ['Exempció de l’ICIO', 'Exención del ICIO'], ['Fraccionament de la plusvàlua', 'Fraccionamiento de la plusvalía'],
      ['Devolució de l’IAE', 'Devolución del IAE'], ['Recurs contra el rebut de l’aigua', 'Recurso contra el recibo del agua'],
    ],
    things: [
      ['per família nombrosa', 'por familia numerosa'], ['per família monoparental', 'por familia monoparental'],
      ['per discapacitat', 'por discapacidad'], ['per vehicle històric', 'por vehículo histórico'],
      ['per energia renovable', 'por energía renovable'], ['per pensió mínima', 'por pensión mínima'],
      ['per habitatge protegit', 'por vivienda protegida'], ['per cobrament indegut', 'por cobro indebido'],
      ['per error de càlcul', 'por error de cálculo'], ['per herència', 'por herencia'],
      ['per víctima de violència', 'por víctima de violencia'], ['per atur de llarga durada', 'por paro de larga duración'],
    ],
  },
  {
    department: 'Atenció ciutadana',
    acts: [
      ['Certificat de', 'Certificado de'], ['Volant de', 'Volante de'], ['Rectificació de', 'Rectificación de'],
      ['Al·legacions a', 'Alegaciones a'], ['Còpia de', 'Copia de'], ['Reclamació de', 'Reclamación de'],
    ],
    things: [
      ['empadronament', 'empadronamiento'], ['convivència', 'convivencia'], ['empadronament històric', 'empadronamiento histórico'],
      ['naixement', 'nacimiento'], ['viatge amb menors', 'viaje con menores'], ['parella estable', 'pareja estable'],
      ['numeració de carrer', 'numeración de calle'], ['béns immobles', 'bienes inmuebles'],
      ['acta del ple', 'acta del pleno'], ['expedient sancionador', 'expediente sancionador'],
      ['arrelament social', 'arraigo social'], ['informe d’habitatge', 'informe de vivienda'],
      ['instància genèrica', 'instancia genérica'],
    ],
  },
  {
    department: 'Activitats',
    acts: [
      ['Obertura de', 'Apertura de'], ['Cessament de', 'Cese de'], ['Transmissió de', 'Transmisión de'],
      ['Control periòdic de', 'Control periódico de'], ['Ampliació de', 'Ampliación de'], ['Inspecció de', 'Inspección de'],
    ],
    things: [
      ['restaurant', 'restaurante'], ['perruqueria', 'peluquería'], ['taller mecànic', 'taller mecánico'],
      ['botiga de queviures', 'tienda de alimentación'], ['gimnàs', 'gimnasio'], ['hotel rural', 'hotel rural'],
      ['habitatge d’ús turístic', 'vivienda de uso turístico'], ['fleca', 'panadería'],
      ['centre de tatuatges', 'centro de tatuajes'], ['residència de gent gran', 'residencia de ancianos'],
      ['nau industrial', 'nave industrial'], ['sala de festes', 'sala de fiestas'], ['circ ambulant', 'circo ambulante'],
      ['escola de dansa', 'escuela de danza'],
    ],
  },
  {
    department: 'Cultura, educació i esports',
    acts: [
      ['Inscripció a', 'Inscripción a'], ['Ajut per a', 'Ayuda para'], ['Reserva de', 'Reserva de'],
      ['Queixa sobre', 'Queja sobre'], ['Justificació de l’ajut per a', 'Justificación de la ayuda para'],
      ['Cessió de material per a', 'Cesión de material para'],
    ],
    things: [
      ['casal d’estiu', 'casal de verano'], ['escola bressol', 'guardería'], ['menjador escolar', 'comedor escolar'],
      ['llibres de text', 'libros de texto'], ['escola de música', 'escuela de música'], ['pista de pàdel', 'pista de pádel'],
      ['pavelló esportiu', 'pabellón deportivo'], ['colònies d’hivern', 'colonias de invierno'],
      ['festa major', 'fiesta mayor'], ['exposició d’art', 'exposición de arte'], ['teatre amateur', 'teatro amateur'],
      ['biblioteca infantil', 'biblioteca infantil'], ['cursa popular', 'carrera popular'], ['correfoc', 'correfuego'],
    ],
  },
  {
    department: 'Serveis socials',
    acts: [
      ['Sol·licitud de', 'Solicitud de'], ['Revisió de', 'Revisión de'], ['Extinció de', 'Extinción de'],
      ['Acompanyament en', 'Acompañamiento en'], ['Baixa voluntària de', 'Baja voluntaria de'],
      ['Copagament de', 'Copago de'],
    ],
    things: [
      ['ajuda a domicili', 'ayuda a domicilio'], ['teleassistència', 'teleasistencia'], ['renda garantida', 'renta garantizada'],
      ['grau de dependència', 'grado de dependencia'], ['menjar a domicili', 'comida a domicilio'],
      ['centre de dia', 'centro de día'], ['banc d’aliments', 'banco de alimentos'], ['transport adaptat', 'transporte adaptado'],
      ['lloguer social', 'alquiler social'], ['mediació familiar', 'mediación familiar'], ['acolliment temporal', 'acogida temporal'],
      ['punt de trobada', 'punto de encuentro'],
    ],
  },
]

const sentences = [
  'Serveix per tramitar {act} {thing} davant de l’Ajuntament.',
  'Cal omplir el formulari i adjuntar-hi la documentació que s’hi demana.',
  'La pot presentar la persona interessada o qui la representi.',
  'El termini per resoldre és de {n} mesos des de l’entrada al registre.',
  'Si falta algun document, us demanarem que l’aporteu en deu dies.',
  'Per a {thing}, porteu també el rebut de la taxa si n’hi ha.',
  'Podeu fer el tràmit presencialment amb cita prèvia o per internet.',
  'El departament de {department} us respondrà per escrit.',
  'Contra la resolució es pot interposar recurs de reposició.',
]

type Random = () => number

/** The same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value ^= value + Math.imul(value ^ (value >>> 7), 61 | value)
    return ((value ^ (value >>> 14)) >>> 0) / 0x100000000
  }
}

interface Subject {
  readonly ca: string
  readonly es: string
  readonly act: string
  readonly thing: string
  readonly department: string
}

function subjects(): Subject[] {
  const elided = (text: string) =>
    text.replace(/\bde ([aeiouàèéíòóú])/g, 'd’$1').replace(/\bsobre per\b/g, 'per')
  return areas.flatMap(({ department, acts, things }) =>
    acts.flatMap(([actCa, actEs]) =>
      things.map(([ca, es]) => ({
        ca: elided(`${actCa} ${ca}`),
        es: `${actEs} ${es}`,
        act: actCa.toLowerCase(),
        thing: ca,
        department,
      })),
    ),
  )
}

/** So many rows, of which so many are another one written otherwise, in no order. */
export function inventorySample(rows = 600, planted = 60, seed = 7): SampleRow[] {
  const random = randomFrom(seed)
  const base = shuffled(subjects(), random)
  const distinct = rows - planted
  const originals = Array.from({ length: distinct }, (_, at) => {
    const round = Math.floor(at / base.length)
    const one = base[at % base.length]!
    const year = round > 0 ? ` (${2025 - round})` : ''
    return rowOf(`R${at + 1}`, `${one.ca}${year}`, textOf(one, random, year), one, random)
  })
  const copied = shuffled([...Array(distinct).keys()], random).slice(0, planted)
  const copies = copied.map((at, n) => {
    const { id, title, text } = originals[at]!
    const subject = base[at % base.length]!
    const change = changes[n % changes.length]!
    const row = rowOf(`C${n + 1}`, change(title, subject, random), text, subject, random)
    // Half of the copies tell it in words of their own, as another department would.
    return { ...row, text: n % 2 ? textOf(subject, random, '') : text, copyOf: id }
  })
  return shuffled([...originals, ...copies], random)
}

function rowOf(id: string, title: string, text: string, subject: Subject, random: Random) {
  const { department } = subject
  const words =
    title
      .toLowerCase()
      .normalize('NFD')
      .match(/[a-z0-9]+/g) ?? []
  return {
    id,
    title,
    text,
    department,
    url: `https://www.vila.cat/tramits/${words.join('-')}-${id.toLowerCase()}`,
    visits: Math.floor(random() * 4000),
    copyOf: null,
  }
}

function textOf({ act, thing, department }: Subject, random: Random, year: string): string {
  const values: Record<string, string> = {
    act: act + year,
    thing,
    department,
    n: String(1 + Math.floor(random() * 6)),
  }
  return shuffled(sentences, random)
    .slice(0, 4 + Math.floor(random() * 4))
    .map((one) => one.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''))
    .join(' ')
}

type Change = (title: string, subject: Subject, random: Random) => string

/** How people write the same thing otherwise. */
const changes: readonly Change[] = [
  (title) => `Sol·licitud de ${title.toLowerCase()}`,
  (title) => title.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
  (title, _, random) => slip(title, random),
  (title) => reordered(title),
  (title, { es, ca }) => title.replace(ca, es),
  (title) => `Tràmit: ${title} (formulari)`,
  (title) => plural(title),
  (title) => shortened(title),
  (title, { es, ca }, random) =>
    `Solicitud de ${slip(title.replace(ca, es), random).toLowerCase()}`,
  (title, _, random) => slip(`Petició de ${title.toLowerCase()}`, random),
]

/** A letter left out, doubled, changed or put before its neighbour, in a word long enough. */
function slip(title: string, random: Random): string {
  const words = title.split(' ')
  const places = words.flatMap((word, at) => (/^[\p{L}·]{6,}$/u.test(word) ? [at] : []))
  const at = places[Math.floor(random() * places.length)]
  if (at === undefined) return title
  const word = words[at]!
  const place = 1 + Math.floor(random() * (word.length - 2))
  const letter = 'aeionrst'[Math.floor(random() * 8)]!
  const [before, rest] = [word.slice(0, place), word.slice(place)]
  const wrong = [
    before + rest.slice(1),
    before + rest[0] + rest,
    before + letter + rest.slice(1),
    before + rest[1] + rest[0] + rest.slice(2),
  ]
  words[at] = wrong[Math.floor(random() * wrong.length)]!
  return words.join(' ')
}

function reordered(title: string): string {
  const words = title.split(' ')
  const cut = words.length > 3 ? 2 : 1
  return `${words.slice(cut).join(' ')}, ${words.slice(0, cut).join(' ').toLowerCase()}`
}

const plural = (title: string): string =>
  title.replace(/([aeiou])?([lrtn])(?= |$)/gu, (whole, vowel: string | undefined, end: string) =>
    vowel ? `${vowel}${end}s` : whole,
  )

// prettier-ignore
const shortForms: readonly Named[] = [
  ['Llicència', 'Llic.'], ['Certificat', 'Cert.'], ['Bonificació', 'Bonif.'], ['Comunicació', 'Com.'],
  ['Inscripció', 'Inscr.'], ['Reclamació', 'Recl.'], ['Renovació', 'Renov.'], ['Devolució', 'Dev.'],
  ['Transmissió', 'Transm.'], ['Justificació', 'Justif.'], ['Rectificació', 'Rectif.'], ['Inspecció', 'Insp.'],
  ['família nombrosa', 'fam. nomb.'], ['estacionament', 'estac.'], ['habitatge', 'habit.'], ['empadronament', 'empadr.'],
]

/** Abbreviated as in the list of a spreadsheet; prefixed where nothing has a short form. */
function shortened(title: string): string {
  const short = shortForms.reduce((text, [long, cut]) => text.replace(long, cut), title)
  return short === title ? `Gestió de ${title.toLowerCase()}` : short
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
  }
  return copy
}
