/*
 * What a clerk knows of the names of procedures: which words say nothing, which are the same thing
 * in Catalan and Spanish, and what is written short. Without accents, as `fold.ts` leaves them.
 */

const split = (text: string): string[] => text.trim().split(/\s+/)

/** Words that join others. */
export const joiningWords: ReadonlySet<string> = new Set(
  split(`
    a al als amb d de del dels des e el els en entre es i l la las les lo los o per pel pels que s
    se sobre un una uns unes y con por para su sus seva seu segons segun cap com mitjancant mediante
  `),
)

/** Words that any procedure may begin or end with, and that tell none from another. */
export const emptyWords: ReadonlySet<string> = new Set(
  split(`
    solicitud sollicitud solicituds sollicituds solicitudes sollicitar solicitar demanar demanda
    peticio peticion tramit tramite tramits tramitacio tramitacion tramitar gestio gestion
    procediment procedimiento formulari formulario instancia impres impreso model modelo fitxa ficha
    municipal municipals municipales ajuntament ayuntamiento ciutadania ciutada ciutadana
    informacio informacion obtencio obtencion expedicio
    expedicion nou nova nuevo nueva online linia linea telematic telematica telematico electronic
    electronica electronico fue web
  `),
)

/** Names of several words that everybody shortens, as written in either language. */
export const shortNames: readonly (readonly [said: RegExp, short: string])[] = [
  [/\bimpost\w* (sobre |de |dels? |sobre els )*(bens|bienes) (immobles|inmuebles)\b/g, 'ibi'],
  [/\bimpost\w* (sobre |de )*(els |los )?vehic\w+( de)? trac\w+ mecan\w+\b/g, 'ivtm'],
  [/\bimpost\w* (sobre |de )*(les |las )?construc\w+,? instal\w+ [iy] ob\w+\b/g, 'icio'],
  [/\bimpost\w* (sobre |de )*(les |las )?activ\w+ econom\w+\b/g, 'iae'],
  [/\bplusvalu?[ai]\w*\b/g, 'iivtnu'],
  [/\b(via publica|v\. ?publica|v\.? ?p\.)(?=\s|$)/g, 'viapublica'],
  [/\b(families|familia|familias|fam\.) (nombros\w+|numeros\w+|nomb\.|num\.)/g, 'familianombrosa'],
  [/\b(sense|sin) (efecte|efecto)\b/g, 'anullacio'],
]

/** One word in the two languages that no rule makes alike: the first of each line stands for all. */
const sameWords = `
  gual vado
  baixa baja
  major mayor
  obertura apertura
  habitatge vivienda
  terrassa terraza
  llicencia licencia
  escombraries basura basuras residus residuos
  escola escuela
  aparcament estacionamiento aparcamiento estacionament
  mudanca mudanza
  gos perro gossos perros
  canvi cambio
  titularitat titular
  ajut ayuda ayudas ajuda ajudes subvencio subvencion
  lloguer alquiler
  cementiri cementerio
  ninxol nicho ninxols nichos
  casament matrimonio boda matrimoni
  rebut recibo
  pagament pago
  devolucio devolucion reintegrament
  cotxe coche vehicle vehiculo
  mercat mercado
  parada puesto
  bastida andamio
  contenidor contenedor
  runa escombro escombros runes
  piscina piscines
  sala salas
  llibre libro
  discapacitat discapacidad
  gent ancianos
  joventut juventud
  carrer calle
  sorteig sorteo
  fira feria
  festa fiesta
  foc fuego focs fuegos
  queixa queja
  suggeriment sugerencia
  certificat certificado certificacio certificacion
  aigua agua
  soroll ruido
  arbre arbol arbres arboles
  neteja limpieza
  botiga tienda
  menjador comedor
  nen nino nens ninos
  dona mujer dones mujeres
  entitat entidad
  registre registro
  inscripcio inscripcion
  renovacio renovacion
  renuncia desistiment desistimiento
  transmissio transmision traspas traspaso
  enderroc derribo demolicio demolicion
  finestra ventana
  facana fachada
  parcellacio parcelacion segregacio
  domiciliacio domiciliacion
  fraccionament fraccionamiento aplacament aplazamiento
  exempcio exencion
  bonificacio bonificacion reduccio reduccion
  recurs recurso
  deute deuda
  targeta tarjeta
  tinenca tenencia
  perillos peligroso peligrosos perillosos
  arma armes armas
  esport deporte esports deportes
  prestec prestamo
  cadira silla cadires sillas
  taula mesa taules mesas
  tall corte
  cobrament cobro cobros
  cessament cese cessacio
  trobada encuentro
  renda renta
  acolliment acogida
  retol rotulo retols rotulos letrero
  tinent teniente
  pare padre pares padres
  mare madre
  fill hijo fills hijos
  naixement nacimiento
  defuncio fallecimiento
  edifici edificio edificios
  pis piso
  taxa tasa tases tasas
  camio camion
  moto ciclomotor
  bicicleta bici
  concurs concurso
  oposicio oposicion
  borsa bolsa
  treball trabajo empleo
  curs curso
  espai espacio
  lloc lugar
  sortida salida
  compte cuenta
  dada dato dades datos
  adreca direccion domicili domicilio
  avis aviso
  estranger extranjero
  arrelament arraigo
  reagrupament reagrupacion
  llum luz enllumenat alumbrado
  clavegueram alcantarillado
`

/** The Catalan word for either. */
export const commonWord: ReadonlyMap<string, string> = new Map(
  sameWords
    .trim()
    .split('\n')
    .map(split)
    .flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)),
)
