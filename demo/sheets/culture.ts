import type { DemoRecord } from '../demo-record.ts'
import { culture } from '../offices.ts'
import { brings, bringsIf, consulted, declares, own } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

const education = ['TEMA-EDUCACIO']

/** Schools, library, halls, associations and sports. */
export const cultureSheets: readonly DemoRecord[] = [
  sheet({
    code: 'ESCOLA-BRESSOL',
    office: culture,
    title: ['Demanar plaça a l’escola bressol', 'Pedir plaza en la escuela infantil'],
    official: [
      'Preinscripció i matrícula a les escoles bressol municipals',
      'Preinscripción y matrícula en las escuelas infantiles municipales',
    ],
    names: [
      ['guarderia', 'guardería'],
      ['llar d’infants', 'escuela infantil'],
      ['preinscripció de bressol', 'preinscripción de infantil'],
    ],
    summary: [
      'Preinscripció per a infants de 0 a 3 anys a les dues escoles bressol municipals.',
      'Preinscripción para niños de 0 a 3 años en las dos escuelas infantiles municipales.',
    ],
    description: [
      `Hi ha dues escoles bressol, **El Molinet** i **La Riera**. La preinscripció és al maig i la matrícula, al juny. Durant el curs es pot demanar plaça si en queda alguna.

Els criteris són els de la Generalitat: germans al centre, domicili, renda i família nombrosa o monoparental.`,
      `Hay dos escuelas infantiles, **El Molinet** y **La Riera**. La preinscripción es en mayo y la matrícula, en junio. Durante el curso se puede pedir plaza si queda alguna.

Los criterios son los de la Generalitat: hermanos en el centro, domicilio, renta y familia numerosa o monoparental.`,
    ],
    regime: 'registration',
    topics: education,
    lifeEvents: ['FV-NEIXER', 'FV-ESCOLA'],
    related: [
      ['AJUT-MENJADOR', 'next'],
      ['ESCOLA-MUSICA', 'alternative'],
    ],
    who: [
      'Famílies amb infants d’entre 16 setmanes i 3 anys.',
      'Familias con niños de entre 16 semanas y 3 años.',
    ],
    form: 'FORM-ESCOLA-BRESSOL',
    papers: [
      own('DOC-PADRO'),
      brings('DOC-LLIBRE-FAMILIA'),
      consulted('DOC-FAMILIA-NOMBROSA', ['Si en sou', 'Si lo es']),
      consulted('DOC-RENDA', ['Si voleu punts per renda', 'Si quiere puntos por renta']),
    ],
    deadline: [
      'Preinscripció, al maig; durant el curs, si queden places',
      'Preinscripción, en mayo; durante el curso, si quedan plazas',
    ],
    term: [2, 'months', 'LLEI-12-2009'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [30, 'calendar-days'],
    fees: ['TX-ESCOLA-BRESSOL'],
    pays: 'after',
    outputs: [
      [
        ['Plaça a l’escola bressol', 'Plaza en la escuela infantil'],
        'recognition',
        ['Un curs', 'Un curso'],
      ],
    ],
    steps: [
      [
        ['Feu la preinscripció', 'Haga la preinscripción'],
        ['Podeu posar les dues escoles per ordre.', 'Puede poner las dos escuelas por orden.'],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Mireu la llista', 'Mire la lista'],
        ['Si hi ha empat, es fa un sorteig públic.', 'Si hay empate, se hace un sorteo público.'],
        'department',
        'RES',
        ['Un mes', 'Un mes'],
      ],
      [
        ['Matriculeu-vos', 'Matricúlese'],
        [
          'A la mateixa escola, amb el compte bancari.',
          'En la misma escuela, con la cuenta bancaria.',
        ],
        'person',
        'PAG',
      ],
    ],
    norms: [['LLEI-12-2009'], ['REG-BRESSOL'], ['OF-PREUS-PUBLICS']],
    tells: [
      [
        'Diem dates, criteris i com es calcula el preu.',
        'Decimos fechas, criterios y cómo se calcula el precio.',
      ],
      ['No diem si tindrà plaça.', 'No decimos si tendrá plaza.'],
    ],
    checks: [
      [
        'Comprovem la data de naixement i qui té la tutela.',
        'Comprobamos la fecha de nacimiento y quién tiene la tutela.',
      ],
      ['No sumem punts: ho fa la comissió.', 'No sumamos puntos: lo hace la comisión.'],
    ],
    handsOver: {
      when: [
        'Si l’infant té necessitats especials o ve derivat de Serveis Socials.',
        'Si el niño tiene necesidades especiales o viene derivado de Servicios Sociales.',
      ],
      ask: [
        'Nom, data de naixement, escola i telèfon.',
        'Nombre, fecha de nacimiento, escuela y teléfono.',
      ],
    },
    spoken: [
      'La preinscripció de l’escola bressol es fa al maig, per la seu electrònica o al taulell. Durant el curs podeu demanar plaça si en queda alguna. El preu depèn de la renda.',
      'La preinscripción de la escuela infantil se hace en mayo, por la sede electrónica o en el mostrador. Durante el curso puede pedir plaza si queda alguna. El precio depende de la renta.',
    ],
    screen: ['Escola bressol: preinscripció al maig.', 'Escuela infantil: preinscripción en mayo.'],
    mistakes: [
      ['Demanar el volant del padró: ja el tenim.', 'Pedir el volante del padrón: ya lo tenemos.'],
    ],
    asks: [
      ['Quants mesos té?', '¿Cuántos meses tiene?'],
      ['Té germans a l’escola?', '¿Tiene hermanos en la escuela?'],
    ],
  }),
  sheet({
    code: 'ESCOLA-MUSICA',
    office: culture,
    title: ['Matricular-se a l’escola de música', 'Matricularse en la escuela de música'],
    official: [
      'Matrícula a l’Escola Municipal de Música',
      'Matrícula en la Escuela Municipal de Música',
    ],
    names: [
      ['classes de piano', 'clases de piano'],
      ['aprendre un instrument', 'aprender un instrumento'],
      ['escola municipal de música', 'escuela municipal de música'],
    ],
    summary: [
      'Classes d’instrument, cant i llenguatge musical, a partir de tres anys.',
      'Clases de instrumento, canto y lenguaje musical, a partir de tres años.',
    ],
    description: [
      `L’escola té **quinze instruments**, cors i combos. La matrícula és al juny; al setembre, si queden places.

L’escola deixa instruments el primer any. Hi ha reduccions per renda i per germans.`,
      `La escuela tiene **quince instrumentos**, coros y combos. La matrícula es en junio; en septiembre, si quedan plazas.

La escuela presta instrumentos el primer año. Hay reducciones por renta y por hermanos.`,
    ],
    regime: 'registration',
    topics: ['TEMA-CULTURA', 'TEMA-EDUCACIO'],
    lifeEvents: ['FV-ESCOLA'],
    related: [['ESCOLA-BRESSOL', 'alternative']],
    who: [
      'Qualsevol persona a partir de tres anys. Primer, les empadronades.',
      'Cualquier persona a partir de tres años. Primero, las empadronadas.',
    ],
    papers: [
      own('DOC-PADRO'),
      brings('DOC-IBAN'),
      consulted('DOC-FAMILIA-NOMBROSA', ['Si demaneu la reducció', 'Si pide la reducción']),
    ],
    deadline: ['Juny; setembre, si queden places', 'Junio; septiembre, si quedan plazas'],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'LLEI-39-2015'],
    average: [20, 'calendar-days'],
    fees: ['TX-MUSICA'],
    pays: 'after',
    outputs: [[['Plaça i horari', 'Plaza y horario'], 'recognition', ['Un curs', 'Un curso']]],
    steps: [
      [
        ['Matriculeu-vos', 'Matricúlese'],
        ['Trieu dos instruments per ordre.', 'Elija dos instrumentos por orden.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Us diem l’horari', 'Le decimos el horario'],
        ['L’escola us truca al juliol.', 'La escuela le llama en julio.'],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-12-2009'], ['OF-PREUS-PUBLICS']],
    tells: [
      [
        'Diem instruments amb places, preus i dates.',
        'Decimos instrumentos con plazas, precios y fechas.',
      ],
      ['No triem professor ni horari.', 'No elegimos profesor ni horario.'],
    ],
    checks: [
      [
        'Comprovem el compte i la reducció que demana.',
        'Comprobamos la cuenta y la reducción que pide.',
      ],
      ['No fem proves de nivell.', 'No hacemos pruebas de nivel.'],
    ],
    handsOver: {
      when: [
        'Si ve d’un conservatori o vol canviar d’instrument.',
        'Si viene de un conservatorio o quiere cambiar de instrumento.',
      ],
      ask: ['Nom, edat, instrument i telèfon.', 'Nombre, edad, instrumento y teléfono.'],
    },
    spoken: [
      'La matrícula de l’escola de música és al juny, per la seu electrònica o al taulell. Podeu triar dos instruments. Hi ha reduccions per renda i per germans.',
      'La matrícula de la escuela de música es en junio, por la sede electrónica o en el mostrador. Puede elegir dos instrumentos. Hay reducciones por renta y por hermanos.',
    ],
    screen: ['Escola de música: matrícula al juny.', 'Escuela de música: matrícula en junio.'],
    mistakes: [
      [
        'Dir que cal tenir l’instrument: l’escola en deixa.',
        'Decir que hay que tener el instrumento: la escuela presta.',
      ],
    ],
    asks: [
      ['Quin instrument i quina edat?', '¿Qué instrumento y qué edad?'],
      ['Ja ha estudiat música?', '¿Ya ha estudiado música?'],
    ],
  }),
  sheet({
    code: 'BIBLIOTECA-CARNET',
    office: culture,
    title: ['Fer-se el carnet de la biblioteca', 'Hacerse el carné de la biblioteca'],
    official: [
      'Alta de persona usuària del Sistema de Lectura Pública',
      'Alta de persona usuaria del Sistema de Lectura Pública',
    ],
    names: [
      ['carnet de lector', 'carné de lector'],
      ['agafar llibres', 'coger libros'],
      ['préstec de llibres', 'préstamo de libros'],
    ],
    summary: [
      'Amb el carnet us endueu llibres, música i pel·lícules, i feu servir el wifi.',
      'Con el carné se lleva libros, música y películas, y usa el wifi.',
    ],
    description: [
      `El carnet és **gratuït** i serveix a totes les biblioteques públiques de Catalunya. Us podeu endur fins a quinze documents alhora.

Els menors de 14 anys necessiten la signatura del pare, la mare o qui en tingui la tutela.`,
      `El carné es **gratuito** y sirve en todas las bibliotecas públicas de Cataluña. Puede llevarse hasta quince documentos a la vez.

Los menores de 14 años necesitan la firma del padre, la madre o quien tenga la tutela.`,
    ],
    kind: 'S',
    regime: 'registration',
    related: [['RESERVA-SALES', 'alternative']],
    who: [
      'Tothom, de qualsevol edat. No cal estar empadronat.',
      'Todo el mundo, de cualquier edad. No hace falta estar empadronado.',
    ],
    papers: [
      brings('DOC-DNI'),
      bringsIf('DOC-LLIBRE-FAMILIA', [
        'Si és per a un menor de 14 anys',
        'Si es para un menor de 14 años',
      ]),
    ],
    average: [1, 'calendar-days'],
    outputs: [
      [
        ['Carnet de la biblioteca', 'Carné de la biblioteca'],
        'physical-object',
        ['Sense caducitat', 'Sin caducidad'],
      ],
    ],
    steps: [
      [
        ['Demaneu-lo', 'Pídalo'],
        [
          'Per Internet o al taulell de la biblioteca.',
          'Por Internet o en el mostrador de la biblioteca.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Recolliu-lo', 'Recójalo'],
        ['Amb el document d’identitat.', 'Con el documento de identidad.'],
        'front-office',
        'RES',
        ['A l’acte', 'En el acto'],
      ],
    ],
    norms: [['LLEI-4-1993'], ['LLEI-7-1985', 'art. 26']],
    tells: [
      [
        'Diem on es fa, què cal i els horaris.',
        'Decimos dónde se hace, qué hace falta y los horarios.',
      ],
      ['No renovem préstecs per telèfon.', 'No renovamos préstamos por teléfono.'],
    ],
    checks: [
      [
        'Comprovem el document i, si és menor, la signatura.',
        'Comprobamos el documento y, si es menor, la firma.',
      ],
      ['No demanem el padró.', 'No pedimos el padrón.'],
    ],
    handsOver: {
      when: [
        'Si té sancions per retards o ha perdut un document.',
        'Si tiene sanciones por retrasos o ha perdido un documento.',
      ],
      ask: ['Nom i número de carnet.', 'Nombre y número de carné.'],
    },
    spoken: [
      'El carnet de la biblioteca és gratuït i es fa a l’acte amb el document d’identitat. Serveix a totes les biblioteques públiques de Catalunya.',
      'El carné de la biblioteca es gratuito y se hace en el acto con el documento de identidad. Sirve en todas las bibliotecas públicas de Cataluña.',
    ],
    screen: [
      'Carnet de biblioteca: gratuït i a l’acte.',
      'Carné de biblioteca: gratuito y en el acto.',
    ],
    mistakes: [['Demanar l’empadronament.', 'Pedir el empadronamiento.']],
    asks: [
      ['Ja en teniu d’un altre municipi?', '¿Ya tiene de otro municipio?'],
      ['És per a un menor?', '¿Es para un menor?'],
    ],
    minutes: 4,
  }),
  sheet({
    code: 'RESERVA-SALES',
    office: culture,
    title: [
      'Reservar una sala o un equipament municipal',
      'Reservar una sala o un equipamiento municipal',
    ],
    official: [
      'Autorització d’ús d’espais i equipaments municipals',
      'Autorización de uso de espacios y equipamientos municipales',
    ],
    names: [
      ['llogar una sala', 'alquilar una sala'],
      ['sala per a una reunió', 'sala para una reunión'],
      ['local per a l’entitat', 'local para la entidad'],
    ],
    summary: [
      'Sales del centre cívic, l’auditori i el pavelló per a reunions i actes.',
      'Salas del centro cívico, el auditorio y el pabellón para reuniones y actos.',
    ],
    description: [
      `Podeu reservar les **sales dels centres cívics**, l’auditori i el pavelló. Les entitats inscrites al registre municipal no paguen per a les seves activitats.

Demaneu-ho **quinze dies abans**; per a l’auditori, dos mesos.`,
      `Puede reservar las **salas de los centros cívicos**, el auditorio y el pabellón. Las entidades inscritas en el registro municipal no pagan por sus actividades.

Pídalo **quince días antes**; para el auditorio, dos meses.`,
    ],
    regime: 'booking',
    related: [
      ['REGISTRE-ENTITATS', 'previous'],
      ['FESTA-CARRER', 'alternative'],
    ],
    audiences: ['citizens', 'associations', 'businesses'],
    who: ['Entitats, veïns, escoles i empreses.', 'Entidades, vecinos, escuelas y empresas.'],
    form: 'FORM-RESERVA-SALES',
    papers: [
      bringsIf('DOC-ASSEGURANCA', [
        'Si l’acte és obert al públic',
        'Si el acto es abierto al público',
      ]),
      declares(),
    ],
    deadline: [
      'Quinze dies abans; dos mesos per a l’auditori',
      'Quince días antes; dos meses para el auditorio',
    ],
    term: [15, 'working-days', 'D-336-1988'],
    silence: ['rejection', 'D-336-1988'],
    average: [5, 'working-days'],
    fees: ['TX-SALES'],
    outputs: [
      [
        ['Reserva confirmada', 'Reserva confirmada'],
        'permit',
        ['El dia de l’acte', 'El día del acto'],
      ],
    ],
    steps: [
      [
        ['Mireu si hi ha lloc', 'Mire si hay sitio'],
        ['El calendari és al web.', 'El calendario está en la web.'],
        'person',
        'INF',
        ['2 minuts', '2 minutos'],
      ],
      [
        ['Demaneu la sala', 'Pida la sala'],
        ['Digueu el dia, l’horari i el material.', 'Diga el día, el horario y el material.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Us la confirmem', 'Se la confirmamos'],
        ['I us diem on es recullen les claus.', 'Y le decimos dónde se recogen las llaves.'],
        'department',
        'RES',
        ['Cinc dies hàbils', 'Cinco días hábiles'],
      ],
    ],
    norms: [['D-336-1988'], ['REG-EQUIPAMENTS'], ['OF-PREUS-PUBLICS']],
    tells: [
      [
        'Mirem la disponibilitat i diem preus i material.',
        'Miramos la disponibilidad y decimos precios y material.',
      ],
      ['No reservem de paraula.', 'No reservamos de palabra.'],
    ],
    checks: [
      [
        'Comprovem si l’entitat és al registre i si cal assegurança.',
        'Comprobamos si la entidad está en el registro y si hace falta seguro.',
      ],
      ['No valorem el contingut de l’acte.', 'No valoramos el contenido del acto.'],
    ],
    handsOver: {
      when: [
        'Si és un acte polític, cobren entrada o necessiten tècnics.',
        'Si es un acto político, cobran entrada o necesitan técnicos.',
      ],
      ask: [
        'Dia, hores, persones, material i telèfon.',
        'Día, horas, personas, material y teléfono.',
      ],
    },
    spoken: [
      'Per reservar una sala municipal, presenteu la sol·licitud quinze dies abans. Les entitats del registre no paguen. Us responem en uns cinc dies.',
      'Para reservar una sala municipal, presente la solicitud quince días antes. Las entidades del registro no pagan. Le respondemos en unos cinco días.',
    ],
    screen: [
      'Us cal una sala? Reserveu-la quinze dies abans.',
      '¿Necesita una sala? Resérvela quince días antes.',
    ],
    mistakes: [
      [
        'Cobrar a una entitat inscrita per una assemblea.',
        'Cobrar a una entidad inscrita por una asamblea.',
      ],
    ],
    asks: [
      ['Quin dia i quanta gent?', '¿Qué día y cuánta gente?'],
      ['Sou una entitat inscrita?', '¿Es una entidad inscrita?'],
    ],
  }),
  sheet({
    code: 'REGISTRE-ENTITATS',
    office: culture,
    title: [
      'Inscriure una entitat al registre municipal',
      'Inscribir una entidad en el registro municipal',
    ],
    official: [
      'Inscripció al Registre municipal d’entitats ciutadanes',
      'Inscripción en el Registro municipal de entidades ciudadanas',
    ],
    names: [
      ['registre d’associacions', 'registro de asociaciones'],
      ['donar d’alta una entitat', 'dar de alta una entidad'],
      ['canvi de junta', 'cambio de junta'],
    ],
    summary: [
      'Les entitats inscrites poden rebre subvencions i fer servir sales gratuïtament.',
      'Las entidades inscritas pueden recibir subvenciones y usar salas gratuitamente.',
    ],
    description: [
      `Podeu inscriure l’entitat si té la **seu o l’activitat a Vilanova** i ja és al registre de la Generalitat. Feu servir el mateix tràmit per comunicar **canvis de junta**, d’adreça o d’estatuts.

Cada any s’ha de confirmar el nombre de socis.`,
      `Puede inscribir la entidad si tiene la **sede o la actividad en Vilanova** y ya está en el registro de la Generalitat. Use el mismo trámite para comunicar **cambios de junta**, de dirección o de estatutos.

Cada año se debe confirmar el número de socios.`,
    ],
    regime: 'registration',
    topics: ['TEMA-PARTICIPACIO'],
    lifeEvents: ['FE-ENTITAT'],
    related: [
      ['FONS-MUNICIPAL', 'next'],
      ['RESERVA-SALES', 'next'],
    ],
    audiences: ['associations'],
    who: [
      'Associacions, fundacions i clubs sense ànim de lucre.',
      'Asociaciones, fundaciones y clubes sin ánimo de lucro.',
    ],
    counter: null,
    papers: [brings('DOC-ESTATUTS'), consulted('DOC-NIF-EMPRESA'), declares()],
    term: [15, 'working-days', 'RO-PARTICIPACIO'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [10, 'working-days'],
    outputs: [
      [
        ['Número d’inscripció', 'Número de inscripción'],
        'recognition',
        ['Es confirma cada any', 'Se confirma cada año'],
      ],
    ],
    steps: [
      [
        ['Presenteu la inscripció', 'Presente la inscripción'],
        ['Amb els estatuts i qui forma la junta.', 'Con los estatutos y quién forma la junta.'],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Rebeu el número', 'Reciba el número'],
        ['Ja podeu demanar sales i subvencions.', 'Ya puede pedir salas y subvenciones.'],
        'department',
        'RES',
        ['Deu dies hàbils', 'Diez días hábiles'],
      ],
    ],
    norms: [['RO-PARTICIPACIO'], ['LLEI-7-1985', 'art. 72'], ['D-179-1995']],
    tells: [
      [
        'Diem què guanya l’entitat i què ha de presentar.',
        'Decimos qué gana la entidad y qué debe presentar.',
      ],
      [
        'No creem entitats: això és a la Generalitat.',
        'No creamos entidades: eso es en la Generalitat.',
      ],
    ],
    checks: [
      [
        'Comprovem que els estatuts són els vigents i signats.',
        'Comprobamos que los estatutos son los vigentes y firmados.',
      ],
      [
        'No recollim paper: les entitats van per la seu.',
        'No recogemos papel: las entidades van por la sede.',
      ],
    ],
    handsOver: {
      when: ['Si hi ha dues juntes o no té NIF.', 'Si hay dos juntas o no tiene NIF.'],
      ask: [
        'Nom de l’entitat, NIF, presidència i telèfon.',
        'Nombre de la entidad, NIF, presidencia y teléfono.',
      ],
    },
    spoken: [
      'Les entitats s’inscriuen per la seu electrònica amb els estatuts i la composició de la junta. En deu dies tenen el número i poden demanar sales i subvencions.',
      'Las entidades se inscriben por la sede electrónica con los estatutos y la composición de la junta. En diez días tienen el número y pueden pedir salas y subvenciones.',
    ],
    screen: [
      'Teniu una entitat? Inscriviu-la per la seu electrònica.',
      '¿Tiene una entidad? Inscríbala por la sede electrónica.',
    ],
    mistakes: [
      [
        'Acceptar els estatuts sense el segell del registre de la Generalitat.',
        'Aceptar los estatutos sin el sello del registro de la Generalitat.',
      ],
    ],
    asks: [
      ['És nova o canvia la junta?', '¿Es nueva o cambia la junta?'],
      ['Ja té NIF?', '¿Ya tiene NIF?'],
    ],
  }),
  sheet({
    code: 'HORTS-URBANS',
    office: culture,
    title: ['Demanar un hort municipal', 'Pedir un huerto municipal'],
    official: [
      'Adjudicació de llicències d’ús d’horts urbans municipals',
      'Adjudicación de licencias de uso de huertos urbanos municipales',
    ],
    names: [
      ['hort social', 'huerto social'],
      ['parcel·la per fer hort', 'parcela para huerto'],
      ['horts de la riera', 'huertos de la riera'],
    ],
    summary: [
      'Parcel·les de 40 m² al costat de la riera per cultivar-hi verdura.',
      'Parcelas de 40 m² junto a la riera para cultivar verdura.',
    ],
    description: [
      `Hi ha **38 horts** de 40 m², amb aigua i caseta d’eines. Es donen per **quatre anys** i per ordre de la llista, amb una reserva per a jubilats i aturats.

No s’hi poden fer servir pesticides ni tenir-hi animals.`,
      `Hay **38 huertos** de 40 m², con agua y caseta de herramientas. Se dan por **cuatro años** y por orden de la lista, con una reserva para jubilados y parados.

No se pueden usar pesticidas ni tener animales.`,
    ],
    regime: 'licence',
    topics: ['TEMA-MEDI-AMBIENT'],
    lifeEvents: ['FV-ENVELLIR'],
    related: [['REGISTRE-ENTITATS', 'alternative']],
    audiences: ['citizens', 'associations'],
    who: [
      'Persones majors d’edat empadronades fa més d’un any. Un hort per casa.',
      'Personas mayores de edad empadronadas hace más de un año. Un huerto por casa.',
    ],
    papers: [own('DOC-PADRO'), declares()],
    term: [3, 'months', 'D-336-1988'],
    silence: ['rejection', 'D-336-1988'],
    average: [14, 'months'],
    fees: ['TX-HORTS'],
    pays: 'after',
    outputs: [
      [
        ['Llicència d’ús de l’hort', 'Licencia de uso del huerto'],
        'permit',
        ['Quatre anys', 'Cuatro años'],
      ],
    ],
    steps: [
      [
        ['Apunteu-vos a la llista', 'Apúntese a la lista'],
        ['Per la seu o al taulell.', 'Por la sede o en el mostrador.'],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Us truquem', 'Le llamamos'],
        ['Quan queda lliure un hort.', 'Cuando queda libre un huerto.'],
        'department',
        'COM',
        ['Una mica més d’un any', 'Algo más de un año'],
      ],
      [
        ['Comenceu a cultivar', 'Empiece a cultivar'],
        ['Pagueu la quota i recolliu la clau.', 'Pague la cuota y recoja la llave.'],
        'person',
        'PAG',
      ],
    ],
    norms: [['D-336-1988', 'art. 57 a 60'], ['REG-HORTS'], ['OF-PREUS-PUBLICS']],
    tells: [
      [
        'Diem com va la llista i les normes dels horts.',
        'Decimos cómo va la lista y las normas de los huertos.',
      ],
      ['No reservem cap hort concret.', 'No reservamos ningún huerto concreto.'],
    ],
    checks: [
      ['Comprovem l’antiguitat al padró.', 'Comprobamos la antigüedad en el padrón.'],
      ['No demanem la vida laboral.', 'No pedimos la vida laboral.'],
    ],
    handsOver: {
      when: [
        'Si un familiar vol continuar l’hort o hi ha un conflicte entre hortolans.',
        'Si un familiar quiere continuar el huerto o hay un conflicto entre hortelanos.',
      ],
      ask: ['Nom, número d’hort i telèfon.', 'Nombre, número de huerto y teléfono.'],
    },
    spoken: [
      'Els horts municipals es donen per ordre de llista a qui fa més d’un any que està empadronat. Apunteu-vos-hi i us truquem quan en queda un de lliure.',
      'Los huertos municipales se dan por orden de lista a quien lleva más de un año empadronado. Apúntese y le llamamos cuando queda uno libre.',
    ],
    screen: ['Voleu un hort? Apunteu-vos a la llista.', '¿Quiere un huerto? Apúntese a la lista.'],
    mistakes: [['Dir que es tria la parcel·la.', 'Decir que se elige la parcela.']],
    asks: [
      ['Quant fa que esteu empadronat?', '¿Cuánto hace que está empadronado?'],
      ['Algú de casa ja en té un?', '¿Alguien de casa ya tiene uno?'],
    ],
  }),
]
