import type { DemoRecord } from './demo-record.ts'
import { serviceOf } from './data-services.ts'
import { text } from './text.ts'

type Words = readonly [ca: string, es: string]

interface Paper {
  /** What it is. */
  readonly is: Words
  readonly issuer?: Words
  /** How a person gets one. */
  readonly get?: Words
  /** What the counter looks at. */
  readonly check?: Words
  readonly eniType?: string
  readonly interoperable?: boolean
}

const paper = (code: string, name: Words, about: Paper): DemoRecord => ({
  code: `DOC-${code}`,
  name: text(...name),
  description: text(...about.is),
  eniType: about.eniType ?? 'TD99',
  interoperable: about.interoperable ?? false,
  ...(serviceOf[`DOC-${code}`] ? { dataServices: [serviceOf[`DOC-${code}`] ?? ''] } : {}),
  ...(about.issuer ? { issuer: text(...about.issuer) } : {}),
  ...(about.get ? { howToObtain: text(...about.get) } : {}),
  ...(about.check ? { checkGuide: text(...about.check) } : {}),
})

/** What people are asked for, or the town hall looks up by itself. */
export const evidenceTypes: readonly DemoRecord[] = [
  paper('DNI', ['DNI, NIE o passaport', 'DNI, NIE o pasaporte'], {
    is: [
      'Document d’identitat vigent de la persona que fa el tràmit.',
      'Documento de identidad vigente de la persona que hace el trámite.',
    ],
    issuer: ['Policia Nacional', 'Policía Nacional'],
    get: [
      'Es demana amb cita prèvia en una comissaria de la Policia Nacional.',
      'Se pide con cita previa en una comisaría de la Policía Nacional.',
    ],
    check: [
      'Mireu que sigui vigent i que la foto correspongui. No en guardeu còpia si ja consta a la fitxa.',
      'Mire que esté vigente y que la foto corresponda. No guarde copia si ya consta en la ficha.',
    ],
    eniType: 'TD14',
  }),
  paper('LLOGUER', ['Contracte de lloguer', 'Contrato de alquiler'], {
    is: [
      'Contracte de lloguer vigent, amb l’adreça completa i les signatures de les dues parts.',
      'Contrato de alquiler vigente, con la dirección completa y las firmas de las dos partes.',
    ],
    get: [
      'El té cada part que el va signar. Si l’heu perdut, demaneu-ne una còpia a la propietat o a l’INCASÒL.',
      'Lo tiene cada parte que lo firmó. Si lo ha perdido, pida una copia a la propiedad o al INCASÒL.',
    ],
    check: [
      'Comproveu adreça, durada i signatures. Si ha passat la durada inicial, demaneu l’últim rebut.',
      'Compruebe dirección, duración y firmas. Si ha pasado la duración inicial, pida el último recibo.',
    ],
    eniType: 'TD07',
  }),
  paper('ESCRIPTURA', ['Escriptura o nota simple', 'Escritura o nota simple'], {
    is: [
      'Document que demostra qui és propietari de l’immoble. Serveix una nota simple de fa menys de tres mesos.',
      'Documento que demuestra quién es propietario del inmueble. Sirve una nota simple de hace menos de tres meses.',
    ],
    issuer: ['Notaria o Registre de la Propietat', 'Notaría o Registro de la Propiedad'],
    get: [
      'La nota simple es demana per Internet al Registre de la Propietat.',
      'La nota simple se pide por Internet al Registro de la Propiedad.',
    ],
    check: [
      'Comproveu que l’adreça és la mateixa i que el nom del titular coincideix.',
      'Compruebe que la dirección es la misma y que el nombre del titular coincide.',
    ],
    eniType: 'TD07',
  }),
  paper(
    'AUTORITZACIO-PROPIETARI',
    ['Autorització de la propietat', 'Autorización de la propiedad'],
    {
      is: [
        'Escrit signat per la persona propietària o pel titular del contracte, amb una còpia del seu document d’identitat.',
        'Escrito firmado por la persona propietaria o por el titular del contrato, con una copia de su documento de identidad.',
      ],
      get: [
        'Teniu un model a la seu electrònica i a les OAC.',
        'Tiene un modelo en la sede electrónica y en las OAC.',
      ],
      check: [
        'Compareu la signatura amb la del document d’identitat i comproveu que qui autoritza té títol.',
        'Compare la firma con la del documento de identidad y compruebe que quien autoriza tiene título.',
      ],
      eniType: 'TD16',
    },
  ),
  paper('LLIBRE-FAMILIA', ['Llibre de família', 'Libro de familia'], {
    is: [
      'Llibre de família o certificat literal de naixement de les persones menors d’edat.',
      'Libro de familia o certificado literal de nacimiento de las personas menores de edad.',
    ],
    issuer: ['Registre Civil', 'Registro Civil'],
    get: [
      'El certificat de naixement es demana gratuïtament al Registre Civil.',
      'El certificado de nacimiento se pide gratuitamente en el Registro Civil.',
    ],
    check: [
      'Comproveu els noms dels progenitors i les dates. Els documents estrangers han d’estar legalitzats i traduïts.',
      'Compruebe los nombres de los progenitores y las fechas. Los documentos extranjeros deben estar legalizados y traducidos.',
    ],
  }),
  paper('PROJECTE-TECNIC', ['Projecte tècnic', 'Proyecto técnico'], {
    is: [
      'Projecte signat per un tècnic competent: memòria, plànols, pressupost, estudi de seguretat i gestió de residus.',
      'Proyecto firmado por un técnico competente: memoria, planos, presupuesto, estudio de seguridad y gestión de residuos.',
    ],
    issuer: ['Arquitectes i enginyers', 'Arquitectos e ingenieros'],
    get: [
      'L’encarregueu a un arquitecte o enginyer col·legiat.',
      'Se encarga a un arquitecto o ingeniero colegiado.',
    ],
    check: [
      'Només la completesa: signatura electrònica, índex, plànols i pressupost. El contingut el mira Urbanisme.',
      'Solo la completitud: firma electrónica, índice, planos y presupuesto. El contenido lo mira Urbanismo.',
    ],
    eniType: 'TD13',
  }),
  paper('PRESSUPOST', ['Pressupost detallat', 'Presupuesto detallado'], {
    is: [
      'Pressupost de l’empresa o de l’industrial, per partides, sense IVA i amb data.',
      'Presupuesto de la empresa o del industrial, por partidas, sin IVA y con fecha.',
    ],
    check: [
      'Ha de portar partides, amidaments i import total. D’aquí surten la taxa i l’ICIO.',
      'Debe llevar partidas, mediciones e importe total. De aquí salen la tasa y el ICIO.',
    ],
  }),
  paper('PLANOL-SITUACIO', ['Plànol de situació', 'Plano de situación'], {
    is: [
      'Plànol que assenyala on és la finca o l’espai, amb carrer i número.',
      'Plano que señala dónde está la finca o el espacio, con calle y número.',
    ],
    get: [
      'Podeu fer-lo amb el visor de mapes del web municipal i desar-lo en PDF.',
      'Puede hacerlo con el visor de mapas de la web municipal y guardarlo en PDF.',
    ],
    check: ['Que s’entengui on és i què ocupa.', 'Que se entienda dónde está y qué ocupa.'],
  }),
  paper('FOTOGRAFIES', ['Fotografies actuals', 'Fotografías actuales'], {
    is: [
      'Dues o més fotografies recents de la façana o de l’espai on s’actua.',
      'Dos o más fotografías recientes de la fachada o del espacio donde se actúa.',
    ],
    check: [
      'Que es vegi la façana sencera i el detall. No cal que siguin impreses.',
      'Que se vea la fachada entera y el detalle. No hace falta que estén impresas.',
    ],
  }),
  paper('DECLARACIO-RESPONSABLE', ['Declaració responsable', 'Declaración responsable'], {
    is: [
      'Declaració signada en què la persona afirma que compleix els requisits i que en té els documents.',
      'Declaración firmada en la que la persona afirma que cumple los requisitos y que tiene los documentos.',
    ],
    get: [
      'Forma part del formulari: només l’heu de marcar i signar.',
      'Forma parte del formulario: solo hay que marcarla y firmarla.',
    ],
    check: ['Que estigui marcada i signada.', 'Que esté marcada y firmada.'],
    eniType: 'TD16',
  }),
  paper(
    'ASSEGURANCA',
    ['Assegurança de responsabilitat civil', 'Seguro de responsabilidad civil'],
    {
      is: [
        'Certificat de l’asseguradora amb la cobertura, la vigència i el rebut pagat.',
        'Certificado de la aseguradora con la cobertura, la vigencia y el recibo pagado.',
      ],
      issuer: ['Companyia d’assegurances', 'Compañía de seguros'],
      get: [
        'Demaneu el certificat a la vostra companyia. No serveix només la pòlissa.',
        'Pida el certificado a su compañía. No sirve solo la póliza.',
      ],
      check: [
        'Comproveu prenedor, cobertura mínima i que el període pagat arribi a la data de l’activitat.',
        'Compruebe tomador, cobertura mínima y que el periodo pagado llegue a la fecha de la actividad.',
      ],
    },
  ),
  paper('CERTIFICAT-TECNIC', ['Certificat tècnic', 'Certificado técnico'], {
    is: [
      'Certificat d’un tècnic competent que diu que l’obra o el local compleixen la normativa.',
      'Certificado de un técnico competente que dice que la obra o el local cumplen la normativa.',
    ],
    issuer: ['Arquitectes i enginyers', 'Arquitectos e ingenieros'],
    check: [
      'Que porti el nom i el número de col·legiat, l’adreça del local i la signatura electrònica.',
      'Que lleve el nombre y el número de colegiado, la dirección del local y la firma electrónica.',
    ],
    eniType: 'TD12',
  }),
  paper(
    'IBAN',
    ['Certificat de titularitat del compte', 'Certificado de titularidad de la cuenta'],
    {
      is: [
        'Document del banc amb l’IBAN i el nom del titular. Serveix la capçalera d’un extracte.',
        'Documento del banco con el IBAN y el nombre del titular. Sirve la cabecera de un extracto.',
      ],
      issuer: ['Entitat bancària', 'Entidad bancaria'],
      get: ['Es descarrega des de la banca en línia.', 'Se descarga desde la banca en línea.'],
      check: ['Que el titular sigui qui signa.', 'Que el titular sea quien firma.'],
    },
  ),
  paper('REBUT', ['Últim rebut', 'Último recibo'], {
    is: [
      'Últim rebut de lloguer, de subministraments o del tribut de què es tracta.',
      'Último recibo de alquiler, de suministros o del tributo de que se trata.',
    ],
    check: [
      'Que no tingui més de tres mesos i que hi surti l’adreça.',
      'Que no tenga más de tres meses y que salga la dirección.',
    ],
  }),
  paper('DISCAPACITAT', ['Grau de discapacitat', 'Grado de discapacidad'], {
    is: [
      'Reconeixement del grau de discapacitat i, si escau, de la mobilitat reduïda.',
      'Reconocimiento del grado de discapacidad y, en su caso, de la movilidad reducida.',
    ],
    issuer: ['Generalitat de Catalunya', 'Generalitat de Catalunya'],
    get: [
      'El consultem nosaltres. Si s’hi oposa, la persona el demana a la Generalitat.',
      'Lo consultamos nosotros. Si se opone, la persona lo pide a la Generalitat.',
    ],
    check: [
      'Consulteu-lo per Via Oberta: grau, data de caducitat i barem de mobilitat.',
      'Consúltelo por Via Oberta: grado, fecha de caducidad y baremo de movilidad.',
    ],
    interoperable: true,
    eniType: 'TD03',
  }),
  paper('FAMILIA-NOMBROSA', ['Títol de família nombrosa', 'Título de familia numerosa'], {
    is: [
      'Títol vigent de família nombrosa, general o especial.',
      'Título vigente de familia numerosa, general o especial.',
    ],
    issuer: ['Generalitat de Catalunya', 'Generalitat de Catalunya'],
    get: [
      'El consultem nosaltres. Si és d’una altra comunitat, cal portar-lo.',
      'Lo consultamos nosotros. Si es de otra comunidad, hay que traerlo.',
    ],
    check: [
      'Consulteu-lo per Via Oberta: categoria, membres i caducitat.',
      'Consúltelo por Via Oberta: categoría, miembros y caducidad.',
    ],
    interoperable: true,
    eniType: 'TD03',
  }),
  paper('RENDA', ['Dades de renda', 'Datos de renta'], {
    is: [
      'Ingressos de la unitat de convivència segons l’última declaració de la renda.',
      'Ingresos de la unidad de convivencia según la última declaración de la renta.',
    ],
    issuer: ['Agència Tributària (AEAT)', 'Agencia Tributaria (AEAT)'],
    get: [
      'Les consultem nosaltres, amb la vostra autorització.',
      'Los consultamos nosotros, con su autorización.',
    ],
    check: [
      'Cal l’autorització signada de totes les persones majors de 16 anys de la unitat.',
      'Hace falta la autorización firmada de todas las personas mayores de 16 años de la unidad.',
    ],
    interoperable: true,
    eniType: 'TD03',
  }),
  paper('PADRO', ['Dades del padró', 'Datos del padrón'], {
    is: [
      'On viu la persona i amb qui. Ho sabem nosaltres: no cal portar cap volant.',
      'Dónde vive la persona y con quién. Lo sabemos nosotros: no hay que traer ningún volante.',
    ],
    issuer: ['Ajuntament i INE', 'Ayuntamiento e INE'],
    get: ['La consultem nosaltres.', 'Lo consultamos nosotros.'],
    check: [
      'Consulteu el padró municipal; si viu fora, el padró estatal per Via Oberta.',
      'Consulte el padrón municipal; si vive fuera, el padrón estatal por Via Oberta.',
    ],
    interoperable: true,
    eniType: 'TD03',
  }),
  paper('PERMIS-CONDUIR', ['Permís de conduir', 'Permiso de conducir'], {
    is: ['Permís de conduir vigent.', 'Permiso de conducir vigente.'],
    issuer: ['Direcció General de Trànsit (DGT)', 'Dirección General de Tráfico (DGT)'],
    get: ['El consultem nosaltres a la DGT.', 'Lo consultamos nosotros en la DGT.'],
    check: [
      'Si la persona s’hi oposa, mireu l’original i la data de caducitat.',
      'Si la persona se opone, mire el original y la fecha de caducidad.',
    ],
    interoperable: true,
  }),
  paper(
    'FITXA-TECNICA-VEHICLE',
    ['Fitxa tècnica i permís de circulació', 'Ficha técnica y permiso de circulación'],
    {
      is: [
        'Documents del vehicle: matrícula, titular, potència i combustible.',
        'Documentos del vehículo: matrícula, titular, potencia y combustible.',
      ],
      issuer: ['Direcció General de Trànsit (DGT)', 'Dirección General de Tráfico (DGT)'],
      get: [
        'Els consultem nosaltres a la DGT amb la matrícula.',
        'Los consultamos nosotros en la DGT con la matrícula.',
      ],
      check: [
        'Comproveu el titular, l’adreça i si paga l’impost al municipi.',
        'Compruebe el titular, la dirección y si paga el impuesto en el municipio.',
      ],
      interoperable: true,
    },
  ),
  paper('XIP-ANIMAL', ['Identificació de l’animal', 'Identificación del animal'], {
    is: [
      'Número de xip i inscripció al cens municipal d’animals.',
      'Número de chip e inscripción en el censo municipal de animales.',
    ],
    issuer: ['Veterinari', 'Veterinario'],
    get: [
      'El posa el veterinari, que en dona el certificat i el passaport de l’animal.',
      'Lo pone el veterinario, que da el certificado y el pasaporte del animal.',
    ],
    check: ['Que tingui quinze xifres.', 'Que tenga quince cifras.'],
  }),
  paper('NIF-EMPRESA', ['NIF de l’empresa o entitat', 'NIF de la empresa o entidad'], {
    is: [
      'Targeta del NIF o inscripció registral de l’empresa o entitat.',
      'Tarjeta del NIF o inscripción registral de la empresa o entidad.',
    ],
    issuer: ['Agència Tributària (AEAT)', 'Agencia Tributaria (AEAT)'],
    get: ['Es consulta amb la signatura electrònica.', 'Se consulta con la firma electrónica.'],
    check: ['Que coincideixi amb qui signa.', 'Que coincida con quien firma.'],
    interoperable: true,
  }),
  paper('REPRESENTACIO', ['Acreditació de la representació', 'Acreditación de la representación'], {
    is: [
      'Autorització signada, poder notarial o inscripció al registre electrònic d’apoderaments.',
      'Autorización firmada, poder notarial o inscripción en el registro electrónico de apoderamientos.',
    ],
    get: [
      'L’apoderament es pot fer gratuïtament a l’OAC o al registre electrònic Representa.',
      'El apoderamiento se puede hacer gratuitamente en la OAC o en el registro electrónico Representa.',
    ],
    check: [
      'Mireu que el poder arribi al tràmit concret i que sigui vigent.',
      'Mire que el poder alcance el trámite concreto y que esté vigente.',
    ],
    eniType: 'TD16',
  }),
  paper('CERTIFICAT-DEFUNCIO', ['Certificat de defunció', 'Certificado de defunción'], {
    is: [
      'Certificat literal de defunció de la persona titular.',
      'Certificado literal de defunción de la persona titular.',
    ],
    issuer: ['Registre Civil', 'Registro Civil'],
    get: [
      'El consultem nosaltres si la defunció es va inscriure a l’Estat.',
      'Lo consultamos nosotros si la defunción se inscribió en el Estado.',
    ],
    check: ['Nom, data i parentiu.', 'Nombre, fecha y parentesco.'],
    interoperable: true,
  }),
  paper('ESTATUTS', ['Estatuts i acta de la junta', 'Estatutos y acta de la junta'], {
    is: [
      'Estatuts vigents de l’entitat i acta amb qui forma la junta directiva.',
      'Estatutos vigentes de la entidad y acta con quién forma la junta directiva.',
    ],
    issuer: ['L’entitat', 'La entidad'],
    get: [
      'La còpia segellada es demana al registre d’entitats de la Generalitat.',
      'La copia sellada se pide en el registro de entidades de la Generalitat.',
    ],
    check: [
      'Que portin el segell del registre i que l’acta sigui l’última.',
      'Que lleven el sello del registro y que el acta sea la última.',
    ],
  }),
  paper('CESSIO', ['Document de cessió', 'Documento de cesión'], {
    is: [
      'Escrit signat per qui cedeix i per qui rep: un negoci, un vehicle o un dret.',
      'Escrito firmado por quien cede y por quien recibe: un negocio, un vehículo o un derecho.',
    ],
    get: ['Hi ha un model a la seu electrònica.', 'Hay un modelo en la sede electrónica.'],
    check: ['Que hi hagi les dues signatures i la data.', 'Que estén las dos firmas y la fecha.'],
    eniType: 'TD07',
  }),
  paper('PLA-AUTOPROTECCIO', ['Pla d’autoprotecció', 'Plan de autoprotección'], {
    is: [
      'Document que diu què es farà si hi ha una emergència durant l’acte.',
      'Documento que dice qué se hará si hay una emergencia durante el acto.',
    ],
    issuer: ['Persona tècnica acreditada', 'Persona técnica acreditada'],
    check: ['Que estigui signat i sigui d’aquest acte.', 'Que esté firmado y sea de este acto.'],
    eniType: 'TD13',
  }),
  paper('JUSTIFICANTS', ['Factures i altres justificants', 'Facturas y otros justificantes'], {
    is: [
      'Factures, rebuts o documents que demostren el que la persona explica.',
      'Facturas, recibos o documentos que demuestran lo que la persona explica.',
    ],
    check: ['Que es llegeixin i tinguin data.', 'Que se lean y tengan fecha.'],
  }),
  paper(
    'CORRENT-OBLIGACIONS',
    [
      'Estar al corrent amb Hisenda i la Seguretat Social',
      'Estar al corriente con Hacienda y la Seguridad Social',
    ],
    {
      is: [
        'Que la persona o empresa no té deutes tributaris ni amb la Seguretat Social.',
        'Que la persona o empresa no tiene deudas tributarias ni con la Seguridad Social.',
      ],
      issuer: [
        'AEAT i Tresoreria General de la Seguretat Social',
        'AEAT y Tesorería General de la Seguridad Social',
      ],
      get: ['Ho consultem nosaltres.', 'Lo consultamos nosotros.'],
      check: [
        'Consulteu-ho per Via Oberta abans de la resolució.',
        'Consúltelo por Via Oberta antes de la resolución.',
      ],
      interoperable: true,
    },
  ),
  paper(
    'FORMACIO-ALIMENTS',
    ['Formació en manipulació d’aliments', 'Formación en manipulación de alimentos'],
    {
      is: [
        'Certificat que la persona sap manipular aliments amb seguretat.',
        'Certificado de que la persona sabe manipular alimentos con seguridad.',
      ],
      check: ['Que sigui de la persona que ven.', 'Que sea de la persona que vende.'],
    },
  ),
  paper(
    'RESIDENCIA',
    ['Autorització de residència i treball', 'Autorización de residencia y trabajo'],
    {
      is: [
        'Targeta d’identitat d’estranger amb permís per treballar.',
        'Tarjeta de identidad de extranjero con permiso para trabajar.',
      ],
      issuer: ['Policia Nacional', 'Policía Nacional'],
      check: [
        'Que sigui vigent. Mai no es demana per empadronar-se.',
        'Que esté vigente. Nunca se pide para empadronarse.',
      ],
    },
  ),
  paper('DEPENDENCIA', ['Grau de dependència', 'Grado de dependencia'], {
    is: ['Reconeixement del grau de dependència.', 'Reconocimiento del grado de dependencia.'],
    issuer: ['Generalitat de Catalunya', 'Generalitat de Catalunya'],
    get: ['El consultem nosaltres.', 'Lo consultamos nosotros.'],
    check: [
      'Consulteu-lo per Via Oberta: grau i data de revisió.',
      'Consúltelo por Via Oberta: grado y fecha de revisión.',
    ],
    interoperable: true,
    eniType: 'TD03',
  }),
  paper('INFORME-MEDIC', ['Informe de salut', 'Informe de salud'], {
    is: [
      'Informe del metge o de la infermera, de menys de tres mesos.',
      'Informe del médico o de la enfermera, de menos de tres meses.',
    ],
    issuer: ['Centre d’atenció primària', 'Centro de atención primaria'],
    get: ['Demaneu-lo al CAP. És gratuït.', 'Pídalo en el CAP. Es gratuito.'],
    check: [
      'Només la data i el nom. No el llegiu: va en sobre tancat.',
      'Solo la fecha y el nombre. No lo lea: va en sobre cerrado.',
    ],
  }),
  paper('MEMORIA', ['Memòria tècnica', 'Memoria técnica'], {
    is: [
      'Explicació breu de la instal·lació o del projecte, signada per qui el fa.',
      'Explicación breve de la instalación o del proyecto, firmada por quien lo hace.',
    ],
    issuer: ['Empresa instal·ladora o entitat', 'Empresa instaladora o entidad'],
    check: ['Que estigui signada i digui l’adreça.', 'Que esté firmada y diga la dirección.'],
  }),
  paper('TITOL-FUNERARI', ['Títol del dret funerari', 'Título del derecho funerario'], {
    is: [
      'Document que diu qui és el titular del nínxol o la tomba.',
      'Documento que dice quién es el titular del nicho o la tumba.',
    ],
    issuer: ['Ajuntament', 'Ayuntamiento'],
    get: ['Si s’ha perdut, en fem un duplicat.', 'Si se ha perdido, hacemos un duplicado.'],
    check: ['Número de nínxol i nom del titular.', 'Número de nicho y nombre del titular.'],
  }),
  paper('TESTAMENT', ['Testament o declaració d’hereus', 'Testamento o declaración de herederos'], {
    is: [
      'Document que diu qui són els hereus, amb el certificat d’últimes voluntats.',
      'Documento que dice quiénes son los herederos, con el certificado de últimas voluntades.',
    ],
    issuer: ['Notaria', 'Notaría'],
    check: ['Que sigui complet. No l’interpreteu.', 'Que esté completo. No lo interprete.'],
    eniType: 'TD07',
  }),
]
