import type { DemoRecord } from '../demo-record.ts'
import { business } from '../offices.ts'
import { brings, bringsIf, consulted, declares, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

const firms = ['businesses', 'professionals']

/** Opening, changing and closing a business; markets and work. */
export const businessSheets: readonly DemoRecord[] = [
  sheet({
    code: 'ACTIVITAT-INNOCUA',
    office: business,
    title: ['Obrir una botiga o un despatx petit', 'Abrir una tienda o un despacho pequeño'],
    official: [
      'Declaració responsable d’inici d’activitat econòmica innòcua',
      'Declaración responsable de inicio de actividad económica inocua',
    ],
    names: [
      ['activitat innòcua', 'actividad inocua'],
      ['obrir una perruqueria', 'abrir una peluquería'],
      ['permís per a una botiga', 'permiso para una tienda'],
    ],
    summary: [
      'Per a locals de fins a 500 m² sense risc: declareu que compliu i obriu el mateix dia.',
      'Para locales de hasta 500 m² sin riesgo: declare que cumple y abra el mismo día.',
    ],
    description: [
      `Hi ha negocis que **no fan soroll ni fum ni tenen risc**: una botiga, una perruqueria, un despatx o una acadèmia petita. Presenteu una **declaració responsable** i podeu obrir el mateix dia.

Els bars, els tallers i els locals amb música no hi entren: mireu **obrir un negoci**.`,
      `Hay negocios que **no hacen ruido ni humo ni tienen riesgo**: una tienda, una peluquería, un despacho o una academia pequeña. Presente una **declaración responsable** y puede abrir el mismo día.

Los bares, los talleres y los locales con música no entran: vea **abrir un negocio**.`,
    ],
    regime: 'declaration',
    lifeEvents: ['FE-OBRIR'],
    related: [
      ['LLICENCIA-ACTIVITAT', 'alternative'],
      ['RETOL-FACANA', 'next'],
      ['INFORME-URBANISTIC', 'previous'],
    ],
    audiences: firms,
    who: [
      'Qui obre el negoci, sigui autònom o empresa.',
      'Quien abre el negocio, sea autónomo o empresa.',
    ],
    requirements: [
      [
        'L’activitat és a la llista de baix risc i el local fa menys de 500 m².',
        'La actividad está en la lista de bajo riesgo y el local mide menos de 500 m².',
      ],
    ],
    papers: [
      declares(),
      consulted('DOC-NIF-EMPRESA', ['Si és una empresa', 'Si es una empresa']),
      representation,
    ],
    term: [1, 'months', 'LLEI-18-2020'],
    silence: ['not-applicable', 'LLEI-39-2015'],
    average: [8, 'working-days'],
    fees: ['TX-LLICENCIA-ACTIVITAT'],
    outputs: [
      [
        ['Justificant que permet obrir', 'Justificante que permite abrir'],
        'permit',
        ['Mentre no canviï l’activitat', 'Mientras no cambie la actividad'],
      ],
    ],
    steps: [
      [
        ['Presenteu la declaració', 'Presente la declaración'],
        [
          'Per la Finestreta Única Empresarial o per la seu.',
          'Por la Ventanilla Única Empresarial o por la sede.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Obriu', 'Abra'],
        ['Tingueu el justificant al local.', 'Tenga el justificante en el local.'],
        'person',
        'RES',
        ['El mateix dia', 'El mismo día'],
      ],
      [
        ['Us podem visitar', 'Le podemos visitar'],
        [
          'Comprovem que el local és com heu declarat.',
          'Comprobamos que el local es como ha declarado.',
        ],
        'department',
        'INST',
      ],
    ],
    norms: [['LLEI-18-2020'], ['LLEI-16-2015', 'annex I'], ['LLEI-39-2015', 'art. 69']],
    tells: [
      [
        'Mirem si l’activitat és a la llista i quin tràmit li toca.',
        'Miramos si la actividad está en la lista y qué trámite le toca.',
      ],
      ['No confirmem que el local compleixi.', 'No confirmamos que el local cumpla.'],
    ],
    checks: [
      [
        'Comprovem que la declaració és completa i pagada.',
        'Comprobamos que la declaración está completa y pagada.',
      ],
      ['No demanem plànols ni projecte.', 'No pedimos planos ni proyecto.'],
    ],
    handsOver: {
      when: [
        'Si hi ha cuina, maquinària, música o l’edifici és protegit.',
        'Si hay cocina, maquinaria, música o el edificio está protegido.',
      ],
      ask: [
        'Activitat, adreça, superfície i telèfon.',
        'Actividad, dirección, superficie y teléfono.',
      ],
    },
    spoken: [
      'Per obrir una botiga o un despatx petit presenteu una declaració responsable i obriu el mateix dia. Els bars i els tallers tenen un altre tràmit.',
      'Para abrir una tienda o un despacho pequeño presente una declaración responsable y abra el mismo día. Los bares y los talleres tienen otro trámite.',
    ],
    screen: [
      'Botiga o despatx petit? Declareu i obriu el mateix dia.',
      '¿Tienda o despacho pequeño? Declare y abra el mismo día.',
    ],
    mistakes: [
      [
        'Posar-hi un bar perquè és petit: no hi entra mai.',
        'Incluir un bar porque es pequeño: no entra nunca.',
      ],
    ],
    asks: [
      ['Què hi fareu i quants metres té?', '¿Qué hará y cuántos metros tiene?'],
      ['Hi haurà cuina, màquines o música?', '¿Habrá cocina, máquinas o música?'],
    ],
    protocols: ['PROT-NEGOCI-DIAGNOSTIC'],
  }),
  sheet({
    code: 'ACTIVITAT-CANVI-TITULAR',
    office: business,
    title: ['Quedar-se un negoci que ja funciona', 'Quedarse un negocio que ya funciona'],
    official: [
      'Comunicació de canvi de titularitat d’activitat econòmica',
      'Comunicación de cambio de titularidad de actividad económica',
    ],
    names: [
      ['traspàs', 'traspaso'],
      ['canvi de nom de la llicència', 'cambio de nombre de la licencia'],
      ['agafar un bar', 'coger un bar'],
    ],
    summary: [
      'Si us traspassen un negoci, comuniqueu que ara el porteu vós.',
      'Si le traspasan un negocio, comunique que ahora lo lleva usted.',
    ],
    description: [
      `Quan un negoci canvia de mans i **continua fent el mateix**, només cal comunicar-ho. Ho signen qui el deixa i qui l’agafa.

Mentre no ho comuniqueu, tots dos responeu del que passi. Si canvieu l’activitat o feu obres, necessiteu un altre tràmit.`,
      `Cuando un negocio cambia de manos y **sigue haciendo lo mismo**, solo hay que comunicarlo. Lo firman quien lo deja y quien lo coge.

Mientras no lo comunique, ambos responden de lo que pase. Si cambia la actividad o hace obras, necesita otro trámite.`,
    ],
    regime: 'prior-notice',
    lifeEvents: ['FE-OBRIR'],
    related: [
      ['LLICENCIA-ACTIVITAT', 'alternative'],
      ['TERRASSES', 'next'],
      ['ACTIVITAT-BAIXA', 'alternative'],
    ],
    audiences: firms,
    who: ['Qui es queda el negoci.', 'Quien se queda el negocio.'],
    papers: [
      brings('DOC-CESSIO', ['Signat per totes dues parts.', 'Firmado por ambas partes.']),
      consulted('DOC-NIF-EMPRESA', ['Si és una empresa', 'Si es una empresa']),
      declares(),
    ],
    deadline: ['Un mes des del traspàs', 'Un mes desde el traspaso'],
    term: [1, 'months', 'LLEI-20-2009'],
    silence: ['not-applicable', 'LLEI-39-2015'],
    average: [7, 'working-days'],
    fees: ['TX-LLICENCIA-ACTIVITAT'],
    outputs: [
      [['Títol de l’activitat a nom vostre', 'Título de la actividad a su nombre'], 'permit'],
    ],
    steps: [
      [
        ['Signeu la cessió', 'Firme la cesión'],
        ['Amb qui deixa el negoci.', 'Con quien deja el negocio.'],
        'person',
        'INF',
      ],
      [
        ['Comuniqueu-ho', 'Comuníquelo'],
        ['Per la seu, amb el document de cessió.', 'Por la sede, con el documento de cesión.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Rebeu el títol nou', 'Reciba el título nuevo'],
        ['Pengeu-lo al local.', 'Cuélguelo en el local.'],
        'department',
        'RES',
        ['Set dies hàbils', 'Siete días hábiles'],
      ],
    ],
    norms: [['LLEI-20-2009', 'art. 86'], ['LLEI-16-2015'], ['OF-LLICENCIES']],
    tells: [
      [
        'Mirem si el local té títol i de quina activitat.',
        'Miramos si el local tiene título y de qué actividad.',
      ],
      [
        'No diem si el negoci té sancions ni deutes.',
        'No decimos si el negocio tiene sanciones ni deudas.',
      ],
    ],
    checks: [
      [
        'Comprovem que la cessió porta les dues signatures.',
        'Comprobamos que la cesión lleva las dos firmas.',
      ],
      ['No revisem el preu del traspàs.', 'No revisamos el precio del traspaso.'],
    ],
    handsOver: {
      when: [
        'Si el local no té títol, té un expedient obert o el cedent no signa.',
        'Si el local no tiene título, tiene un expediente abierto o el cedente no firma.',
      ],
      ask: [
        'Adreça, nom comercial, qui el deixa i qui l’agafa.',
        'Dirección, nombre comercial, quién lo deja y quién lo coge.',
      ],
    },
    spoken: [
      'Si us quedeu un negoci que ja funciona, comuniqueu el canvi amb el document de cessió signat. Podeu continuar obert. Si canvieu l’activitat, és un altre tràmit.',
      'Si se queda un negocio que ya funciona, comunique el cambio con el documento de cesión firmado. Puede seguir abierto. Si cambia la actividad, es otro trámite.',
    ],
    screen: [
      'Us quedeu un negoci? Comuniqueu el canvi de titular.',
      '¿Se queda un negocio? Comunique el cambio de titular.',
    ],
    mistakes: [
      ['Oblidar que la terrassa es demana a part.', 'Olvidar que la terraza se pide aparte.'],
    ],
    asks: [
      ['Fareu exactament la mateixa activitat?', '¿Hará exactamente la misma actividad?'],
      ['Qui el deixa hi està d’acord?', '¿Quien lo deja está de acuerdo?'],
    ],
    protocols: ['PROT-NEGOCI-DIAGNOSTIC'],
  }),
  sheet({
    code: 'ACTIVITAT-BAIXA',
    office: business,
    title: ['Tancar un negoci', 'Cerrar un negocio'],
    official: [
      'Comunicació de cessament d’activitat econòmica',
      'Comunicación de cese de actividad económica',
    ],
    names: [
      ['baixa d’activitat', 'baja de actividad'],
      ['plegar el negoci', 'cerrar el negocio'],
      ['tancar la botiga', 'cerrar la tienda'],
    ],
    summary: [
      'Comuniqueu que tanqueu i deixareu de pagar les taxes del local.',
      'Comunique que cierra y dejará de pagar las tasas del local.',
    ],
    description: [
      `Quan tanqueu, comuniqueu-ho perquè **deixem de cobrar** les escombraries comercials, la terrassa i el gual del negoci.

Si un altre se’l queda, no feu la baixa: feu el **canvi de titular**.`,
      `Cuando cierre, comuníquelo para que **dejemos de cobrar** las basuras comerciales, la terraza y el vado del negocio.

Si otro se lo queda, no haga la baja: haga el **cambio de titular**.`,
    ],
    regime: 'prior-notice',
    lifeEvents: ['FE-OBRIR'],
    related: [
      ['ACTIVITAT-CANVI-TITULAR', 'alternative'],
      ['DEVOLUCIO-INGRESSOS', 'next'],
    ],
    audiences: firms,
    who: ['Qui té el títol de l’activitat.', 'Quien tiene el título de la actividad.'],
    papers: [declares(), representation],
    deadline: ['Un mes des del tancament', 'Un mes desde el cierre'],
    term: [1, 'months', 'LLEI-39-2015'],
    silence: ['not-applicable', 'LLEI-39-2015'],
    average: [5, 'working-days'],
    outputs: [[['Baixa de l’activitat', 'Baja de la actividad'], 'recognition']],
    steps: [
      [
        ['Comuniqueu el tancament', 'Comunique el cierre'],
        ['Digueu la data i si hi ha terrassa o gual.', 'Diga la fecha y si hay terraza o vado.'],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Ho donem de baixa', 'Lo damos de baja'],
        ['També avisem Hisenda i Via Pública.', 'También avisamos a Hacienda y Vía Pública.'],
        'department',
        'RES',
        ['Cinc dies hàbils', 'Cinco días hábiles'],
      ],
    ],
    norms: [['LLEI-20-2009'], ['LLEI-16-2015'], ['OM-ACTIVITATS']],
    tells: [
      [
        'Expliquem què deixa de pagar i des de quan.',
        'Explicamos qué deja de pagar y desde cuándo.',
      ],
      [
        'No donem de baixa l’IAE: és de l’Agència Tributària.',
        'No damos de baja el IAE: es de la Agencia Tributaria.',
      ],
    ],
    checks: [
      ['Comprovem que qui signa és el titular.', 'Comprobamos que quien firma es el titular.'],
      ['No demanem la baixa d’Hisenda.', 'No pedimos la baja de Hacienda.'],
    ],
    handsOver: {
      when: [
        'Si el titular ha mort o el local continua obert.',
        'Si el titular ha fallecido o el local sigue abierto.',
      ],
      ask: [
        'Adreça, titular, data de tancament i telèfon.',
        'Dirección, titular, fecha de cierre y teléfono.',
      ],
    },
    spoken: [
      'Si tanqueu un negoci, comuniqueu-ho i deixareu de pagar les taxes del local. És gratuït. Si un altre se’l queda, feu el canvi de titular.',
      'Si cierra un negocio, comuníquelo y dejará de pagar las tasas del local. Es gratuito. Si otro se lo queda, haga el cambio de titular.',
    ],
    screen: [
      'Tanqueu el negoci? Comuniqueu-ho i no pagareu més taxes.',
      '¿Cierra el negocio? Comuníquelo y no pagará más tasas.',
    ],
    mistakes: [['Fer la baixa quan hi ha un traspàs.', 'Hacer la baja cuando hay un traspaso.']],
    asks: [
      ['Algú es queda el negoci?', '¿Alguien se queda el negocio?'],
      ['Teniu terrassa o gual?', '¿Tiene terraza o vado?'],
    ],
    minutes: 6,
  }),
  sheet({
    code: 'MERCAT-PARADA',
    office: business,
    title: ['Tenir una parada al mercat setmanal', 'Tener un puesto en el mercado semanal'],
    official: [
      'Autorització de venda no sedentària al mercat setmanal',
      'Autorización de venta no sedentaria en el mercado semanal',
    ],
    names: [
      ['parada del mercat dels dissabtes', 'puesto del mercado de los sábados'],
      ['marxant', 'vendedor ambulante'],
      ['venda ambulant', 'venta ambulante'],
    ],
    summary: [
      'Demaneu una parada lliure al mercat dels dissabtes, a la Rambla.',
      'Pida un puesto libre en el mercado de los sábados, en la Rambla.',
    ],
    description: [
      `El mercat té **62 parades**. Quan n’hi ha una de lliure, obrim un concurs i valorem el producte de proximitat i l’experiència.

Si no n’hi ha cap, quedeu a la **llista d’espera** i us avisem.`,
      `El mercado tiene **62 puestos**. Cuando hay uno libre, abrimos un concurso y valoramos el producto de proximidad y la experiencia.

Si no hay ninguno, queda en la **lista de espera** y le avisamos.`,
    ],
    regime: 'licence',
    topics: ['TEMA-EMPRESES', 'TEMA-CONSUM'],
    lifeEvents: ['FE-OBRIR', 'FE-VIA-PUBLICA'],
    related: [
      ['OCUPACIO-VIA-PUBLICA', 'alternative'],
      ['FIRA-NADAL', 'alternative'],
    ],
    audiences: firms,
    who: [
      'Autònoms, empreses i productors agraris.',
      'Autónomos, empresas y productores agrarios.',
    ],
    papers: [
      consulted('DOC-CORRENT-OBLIGACIONS'),
      brings('DOC-ASSEGURANCA'),
      bringsIf('DOC-FORMACIO-ALIMENTS', ['Si veneu menjar', 'Si vende comida']),
      declares(),
    ],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'D-336-1988'],
    average: [60, 'calendar-days'],
    fees: ['TX-MERCAT'],
    pays: 'after',
    outputs: [
      [
        ['Autorització de parada', 'Autorización de puesto'],
        'permit',
        ['Quatre anys', 'Cuatro años'],
      ],
    ],
    steps: [
      [
        ['Demaneu la parada', 'Pida el puesto'],
        [
          'Digueu què veneu i els metres que necessiteu.',
          'Diga qué vende y los metros que necesita.',
        ],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['Valorem les sol·licituds', 'Valoramos las solicitudes'],
        [
          'Si hi ha parades lliures, obrim el concurs.',
          'Si hay puestos libres, abrimos el concurso.',
        ],
        'department',
        'INST',
        ['Uns dos mesos', 'Unos dos meses'],
      ],
      [
        ['Pagueu i comenceu', 'Pague y empiece'],
        ['Us donem el número de parada.', 'Le damos el número de puesto.'],
        'person',
        'PAG',
      ],
    ],
    norms: [['OM-MERCATS'], ['LLEI-18-2017'], ['D-336-1988'], ['OF-VIA-PUBLICA']],
    tells: [
      [
        'Diem si hi ha parades lliures i com va la llista.',
        'Decimos si hay puestos libres y cómo va la lista.',
      ],
      ['No garantim cap parada ni cap lloc.', 'No garantizamos ningún puesto ni lugar.'],
    ],
    checks: [
      [
        'Comprovem assegurança vigent i formació si ven menjar.',
        'Comprobamos seguro vigente y formación si vende comida.',
      ],
      [
        'No demanem certificats d’Hisenda ni de la Seguretat Social.',
        'No pedimos certificados de Hacienda ni de la Seguridad Social.',
      ],
    ],
    handsOver: {
      when: [
        'Si és un traspàs, una substitució o una baixa de parada.',
        'Si es un traspaso, una sustitución o una baja de puesto.',
      ],
      ask: ['Nom, producte, metres i telèfon.', 'Nombre, producto, metros y teléfono.'],
    },
    spoken: [
      'Per tenir una parada al mercat dels dissabtes, presenteu la sol·licitud amb l’assegurança. Si no n’hi ha de lliures, quedeu en llista d’espera.',
      'Para tener un puesto en el mercado de los sábados, presente la solicitud con el seguro. Si no hay libres, queda en lista de espera.',
    ],
    screen: [
      'Parada al mercat: presenteu la sol·licitud i l’assegurança.',
      'Puesto en el mercado: presente la solicitud y el seguro.',
    ],
    mistakes: [
      ['Confondre-ho amb una parada d’un sol dia.', 'Confundirlo con un puesto de un solo día.'],
    ],
    asks: [
      ['Què veneu?', '¿Qué vende?'],
      ['Cada dissabte o un dia?', '¿Cada sábado o un día?'],
    ],
  }),
  sheet({
    code: 'FIRA-NADAL',
    office: business,
    title: ['Tenir una parada a la Fira de Nadal', 'Tener un puesto en la Feria de Navidad'],
    official: [
      'Autorització d’ocupació per a la Fira de Nadal',
      'Autorización de ocupación para la Feria de Navidad',
    ],
    names: [
      ['mercat de Nadal', 'mercado de Navidad'],
      ['parada d’artesania', 'puesto de artesanía'],
      ['fira de Santa Llúcia', 'feria de Santa Lucía'],
    ],
    summary: [
      'Demaneu una caseta per vendre artesania o menjar a la Fira de Nadal.',
      'Pida una caseta para vender artesanía o comida en la Feria de Navidad.',
    ],
    description: [
      `La Fira de Nadal és el primer cap de setmana de desembre. Hi ha **40 casetes** per a artesania, alimentació i entitats.

Les sol·licituds es presenten **del 15 de setembre al 15 d’octubre**. Les entitats del municipi no paguen.`,
      `La Feria de Navidad es el primer fin de semana de diciembre. Hay **40 casetas** para artesanía, alimentación y entidades.

Las solicitudes se presentan **del 15 de septiembre al 15 de octubre**. Las entidades del municipio no pagan.`,
    ],
    regime: 'licence',
    topics: ['TEMA-EMPRESES', 'TEMA-CULTURA'],
    lifeEvents: ['FE-VIA-PUBLICA'],
    related: [['MERCAT-PARADA', 'alternative']],
    audiences: ['businesses', 'professionals', 'associations'],
    who: [
      'Artesans, comerços, productors i entitats.',
      'Artesanos, comercios, productores y entidades.',
    ],
    papers: [
      brings('DOC-FOTOGRAFIES', ['Del producte.', 'Del producto.']),
      bringsIf('DOC-FORMACIO-ALIMENTS', ['Si veneu menjar', 'Si vende comida']),
      declares(),
    ],
    deadline: ['Del 15 de setembre al 15 d’octubre', 'Del 15 de septiembre al 15 de octubre'],
    term: [1, 'months', 'LLEI-39-2015'],
    silence: ['rejection', 'D-336-1988'],
    average: [20, 'calendar-days'],
    fees: ['TX-FIRA'],
    pays: 'after',
    outputs: [
      [
        ['Caseta assignada', 'Caseta asignada'],
        'permit',
        ['Els dies de la fira', 'Los días de la feria'],
      ],
    ],
    steps: [
      [
        ['Demaneu la caseta', 'Pida la caseta'],
        ['Amb fotografies del que veneu.', 'Con fotografías de lo que vende.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Triem les parades', 'Elegimos los puestos'],
        [
          'Valorem l’artesania pròpia i el producte local.',
          'Valoramos la artesanía propia y el producto local.',
        ],
        'department',
        'INST',
        ['Tres setmanes', 'Tres semanas'],
      ],
      [
        ['Pagueu i munteu', 'Pague y monte'],
        ['Us diem la caseta i l’hora de muntatge.', 'Le decimos la caseta y la hora de montaje.'],
        'person',
        'PAG',
      ],
    ],
    norms: [['OM-MERCATS'], ['D-336-1988'], ['OF-VIA-PUBLICA']],
    tells: [
      [
        'Diem les dates, el preu i què es valora.',
        'Decimos las fechas, el precio y qué se valora.',
      ],
      ['No acceptem sol·licituds fora de termini.', 'No aceptamos solicitudes fuera de plazo.'],
    ],
    checks: [
      [
        'Comprovem que hi ha fotografies i la declaració signada.',
        'Comprobamos que hay fotografías y la declaración firmada.',
      ],
      ['No triem les parades.', 'No elegimos los puestos.'],
    ],
    handsOver: {
      when: [
        'Si necessita llum de més, gas o un espai especial.',
        'Si necesita más luz, gas o un espacio especial.',
      ],
      ask: ['Nom, producte, potència i telèfon.', 'Nombre, producto, potencia y teléfono.'],
    },
    spoken: [
      'Per tenir una caseta a la Fira de Nadal presenteu la sol·licitud entre el quinze de setembre i el quinze d’octubre, amb fotografies del producte.',
      'Para tener una caseta en la Feria de Navidad presente la solicitud entre el quince de septiembre y el quince de octubre, con fotografías del producto.',
    ],
    screen: [
      'Fira de Nadal: demaneu caseta fins al 15 d’octubre.',
      'Feria de Navidad: pida caseta hasta el 15 de octubre.',
    ],
    mistakes: [['Dir que la revenda també es valora.', 'Decir que la reventa también se valora.']],
    asks: [
      ['Feu vós el producte?', '¿Hace usted el producto?'],
      ['Sou entitat o negoci?', '¿Es entidad o negocio?'],
    ],
    more: {
      periodicity: 'windows',
      windows: [{ from: '2026-09-15', until: '2026-10-15', call: 'Fira de Nadal 2026' }],
    },
  }),
  sheet({
    code: 'BORSA-TREBALL',
    office: business,
    title: ['Apuntar-se a la borsa de treball local', 'Apuntarse a la bolsa de trabajo local'],
    official: [
      'Inscripció al servei local d’ocupació',
      'Inscripción en el servicio local de empleo',
    ],
    names: [
      ['buscar feina', 'buscar trabajo'],
      ['feina de l’Ajuntament', 'trabajo del Ayuntamiento'],
      ['orientació laboral', 'orientación laboral'],
    ],
    summary: [
      'Us ajudem a buscar feina i enviem el vostre currículum a les empreses.',
      'Le ayudamos a buscar trabajo y enviamos su currículum a las empresas.',
    ],
    description: [
      `El Servei Local d’Ocupació us fa una **entrevista**, us ajuda amb el currículum i us proposa per a les ofertes de les empreses de la comarca.

No és la borsa per treballar a l’Ajuntament: això són els **processos de selecció**.`,
      `El Servicio Local de Empleo le hace una **entrevista**, le ayuda con el currículum y le propone para las ofertas de las empresas de la comarca.

No es la bolsa para trabajar en el Ayuntamiento: eso son los **procesos de selección**.`,
    ],
    kind: 'S',
    regime: 'registration',
    lifeEvents: ['FV-FEINA'],
    related: [['SELECCIO-PERSONAL', 'alternative']],
    who: [
      'Persones de més de 16 anys que busquen feina o en volen canviar.',
      'Personas de más de 16 años que buscan trabajo o quieren cambiar.',
    ],
    papers: [
      own('DOC-PADRO'),
      bringsIf('DOC-RESIDENCIA', ['Si no sou de la Unió Europea', 'Si no es de la Unión Europea']),
    ],
    average: [10, 'working-days'],
    outputs: [
      [
        ['Inscripció i entrevista', 'Inscripción y entrevista'],
        'recognition',
        ['Sis mesos, renovables', 'Seis meses, renovables'],
      ],
    ],
    steps: [
      [
        ['Inscriviu-vos', 'Inscríbase'],
        ['Per Internet o al taulell.', 'Por Internet o en el mostrador.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Feu l’entrevista', 'Haga la entrevista'],
        [
          'Amb una orientadora, al viver d’empreses.',
          'Con una orientadora, en el vivero de empresas.',
        ],
        'department',
        'INST',
        ['Deu dies hàbils', 'Diez días hábiles'],
      ],
      [
        ['Us proposem ofertes', 'Le proponemos ofertas'],
        [
          'Us truquem quan n’hi ha una que us encaixa.',
          'Le llamamos cuando hay una que le encaja.',
        ],
        'department',
        'COM',
      ],
    ],
    norms: [['LLEI-13-2015'], ['LLEI-7-1985', 'art. 25']],
    tells: [
      [
        'Expliquem com funciona i donem cita per a l’entrevista.',
        'Explicamos cómo funciona y damos cita para la entrevista.',
      ],
      [
        'No garantim cap feina ni donem dades d’empreses.',
        'No garantizamos ningún trabajo ni damos datos de empresas.',
      ],
    ],
    checks: [
      ['Comprovem que viu a la comarca.', 'Comprobamos que vive en la comarca.'],
      [
        'No revisem el currículum: ho fa l’orientadora.',
        'No revisamos el currículum: lo hace la orientadora.',
      ],
    ],
    handsOver: {
      when: [
        'Si cobra una prestació, té una discapacitat o fa més d’un any que no treballa.',
        'Si cobra una prestación, tiene una discapacidad o lleva más de un año sin trabajar.',
      ],
      ask: [
        'Nom, telèfon, última feina i disponibilitat.',
        'Nombre, teléfono, último trabajo y disponibilidad.',
      ],
    },
    spoken: [
      'Si busqueu feina, apunteu-vos a la borsa de treball local. Us fem una entrevista en deu dies i us proposem ofertes d’empreses. És gratuït.',
      'Si busca trabajo, apúntese a la bolsa de trabajo local. Le hacemos una entrevista en diez días y le proponemos ofertas de empresas. Es gratuito.',
    ],
    screen: [
      'Busqueu feina? Apunteu-vos a la borsa local.',
      '¿Busca trabajo? Apúntese a la bolsa local.',
    ],
    mistakes: [
      [
        'Dir que serveix per entrar a treballar a l’Ajuntament.',
        'Decir que sirve para entrar a trabajar en el Ayuntamiento.',
      ],
    ],
    asks: [
      ['De què heu treballat?', '¿De qué ha trabajado?'],
      ['Esteu inscrit al SOC?', '¿Está inscrito en el SOC?'],
    ],
  }),
  sheet({
    code: 'RETOL-FACANA',
    office: business,
    title: ['Posar un rètol a la façana del negoci', 'Poner un rótulo en la fachada del negocio'],
    official: [
      'Comunicació prèvia d’instal·lació de rètols i elements publicitaris',
      'Comunicación previa de instalación de rótulos y elementos publicitarios',
    ],
    names: [
      ['cartell de la botiga', 'cartel de la tienda'],
      ['tendal amb publicitat', 'toldo con publicidad'],
      ['rètol lluminós', 'rótulo luminoso'],
    ],
    summary: [
      'Comuniqueu el rètol abans de penjar-lo, amb una fotografia de com quedarà.',
      'Comunique el rótulo antes de colgarlo, con una fotografía de cómo quedará.',
    ],
    description: [
      `Els rètols plans dins del forat del portal només s’han de **comunicar**. Els lluminosos, els que sobresurten i els d’edificis protegits necessiten **llicència d’obres menors**.

Feu servir el català, almenys, com demana la llei.`,
      `Los rótulos planos dentro del hueco del portal solo se deben **comunicar**. Los luminosos, los que sobresalen y los de edificios protegidos necesitan **licencia de obras menores**.

Use el catalán, al menos, como pide la ley.`,
    ],
    regime: 'prior-notice',
    topics: ['TEMA-EMPRESES', 'TEMA-HABITATGE'],
    lifeEvents: ['FE-OBRIR', 'FE-OBRES'],
    related: [
      ['OBRES-MENORS', 'alternative'],
      ['ACTIVITAT-INNOCUA', 'previous'],
    ],
    audiences: firms,
    who: ['Qui porta el negoci.', 'Quien lleva el negocio.'],
    papers: [
      brings('DOC-FOTOGRAFIES', [
        'Amb el rètol dibuixat a sobre.',
        'Con el rótulo dibujado encima.',
      ]),
      bringsIf('DOC-AUTORITZACIO-PROPIETARI', [
        'Si el local és de lloguer',
        'Si el local es de alquiler',
      ]),
      declares(),
    ],
    term: [1, 'months', 'LLEI-39-2015'],
    silence: ['not-applicable', 'LLEI-39-2015'],
    average: [9, 'working-days'],
    fees: ['TX-DOCUMENTS'],
    outputs: [[['Justificant de la comunicació', 'Justificante de la comunicación'], 'permit']],
    steps: [
      [
        ['Comuniqueu-ho', 'Comuníquelo'],
        ['Amb la fotografia i les mides.', 'Con la fotografía y las medidas.'],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Pengeu el rètol', 'Cuelgue el rótulo'],
        ['Si en deu dies no us diem res.', 'Si en diez días no le decimos nada.'],
        'person',
        'RES',
        ['Deu dies hàbils', 'Diez días hábiles'],
      ],
    ],
    norms: [['LLEI-1-1998'], ['DL-1-2010', 'art. 187 bis'], ['OM-ACTIVITATS']],
    tells: [
      [
        'Diem quins rètols es comuniquen i quins necessiten llicència.',
        'Decimos qué rótulos se comunican y cuáles necesitan licencia.',
      ],
      ['No aprovem colors ni dissenys.', 'No aprobamos colores ni diseños.'],
    ],
    checks: [
      ['Comprovem que hi ha fotografia i mides.', 'Comprobamos que hay fotografía y medidas.'],
      ['No valorem si s’integra a la façana.', 'No valoramos si se integra en la fachada.'],
    ],
    handsOver: {
      when: [
        'Si és lluminós, sobresurt o l’edifici és protegit.',
        'Si es luminoso, sobresale o el edificio está protegido.',
      ],
      ask: ['Adreça, mides, tipus i telèfon.', 'Dirección, medidas, tipo y teléfono.'],
    },
    spoken: [
      'Per posar un rètol pla a la botiga només cal comunicar-ho amb una fotografia. Si és lluminós o l’edifici està protegit, cal llicència.',
      'Para poner un rótulo plano en la tienda solo hay que comunicarlo con una fotografía. Si es luminoso o el edificio está protegido, hace falta licencia.',
    ],
    screen: [
      'Rètol nou? Comuniqueu-lo abans de penjar-lo.',
      '¿Rótulo nuevo? Comuníquelo antes de colgarlo.',
    ],
    mistakes: [
      [
        'Acceptar com a comunicació un rètol en banderola.',
        'Aceptar como comunicación un rótulo en banderola.',
      ],
    ],
    asks: [
      ['És pla o sobresurt?', '¿Es plano o sobresale?'],
      ['Porta llum?', '¿Lleva luz?'],
    ],
  }),
]
