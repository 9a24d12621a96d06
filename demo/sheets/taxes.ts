import type { DemoRecord } from '../demo-record.ts'
import { taxes } from '../offices.ts'
import { brings, bringsIf, consulted, declares, own, representation } from '../papers.ts'
import { sheet } from '../sheet-builder.ts'

const everybody = ['citizens', 'businesses', 'associations', 'professionals']

/** Local taxes, beside their reductions and the direct debit. */
export const taxSheets: readonly DemoRecord[] = [
  sheet({
    code: 'PLUSVALUA',
    office: taxes,
    title: [
      'Pagar la plusvàlua d’un pis o d’un terreny',
      'Pagar la plusvalía de un piso o de un terreno',
    ],
    official: [
      'Declaració o autoliquidació de l’impost sobre l’increment de valor dels terrenys de naturalesa urbana',
      'Declaración o autoliquidación del impuesto sobre el incremento de valor de los terrenos de naturaleza urbana',
    ],
    names: [
      ['plusvàlua municipal', 'plusvalía municipal'],
      ['he venut un pis', 'he vendido un piso'],
      ['he heretat una casa', 'he heredado una casa'],
    ],
    summary: [
      'Impost que es paga quan es ven, es dona o s’hereta un immoble, si ha guanyat valor.',
      'Impuesto que se paga cuando se vende, se dona o se hereda un inmueble, si ha ganado valor.',
    ],
    description: [
      `Quan un immoble canvia de mans, s’ha de declarar la plusvàlua:

- **Vendes i donacions**: 30 dies hàbils des de l’escriptura.
- **Herències**: sis mesos des de la defunció, que es poden allargar sis mesos més.

Si l’heu venut per **menys del que us va costar**, no es paga, però s’ha de declarar igual.`,
      `Cuando un inmueble cambia de manos, se debe declarar la plusvalía:

- **Ventas y donaciones**: 30 días hábiles desde la escritura.
- **Herencias**: seis meses desde la defunción, que se pueden alargar seis meses más.

Si lo ha vendido por **menos de lo que le costó**, no se paga, pero se debe declarar igual.`,
    ],
    regime: 'self-assessment',
    lifeEvents: ['FV-CASA', 'FV-DEFUNCIO', 'FV-IMPOSTOS'],
    related: [
      ['IBI-CANVI-TITULAR', 'next'],
      ['FRACCIONAMENT-DEUTE', 'payment'],
    ],
    audiences: everybody,
    who: [
      'Qui ven l’immoble, o qui el rep per herència o donació.',
      'Quien vende el inmueble, o quien lo recibe por herencia o donación.',
    ],
    papers: [
      brings('DOC-ESCRIPTURA', [
        'La de venda o herència i, si no hi ha guany, l’anterior.',
        'La de venta o herencia y, si no hay ganancia, la anterior.',
      ]),
      consulted('DOC-CERTIFICAT-DEFUNCIO', ['Si és una herència', 'Si es una herencia']),
      representation,
    ],
    deadline: [
      '30 dies hàbils per a vendes; sis mesos per a herències',
      '30 días hábiles para ventas; seis meses para herencias',
    ],
    term: [6, 'months', 'LLEI-58-2003'],
    silence: ['not-applicable', 'LLEI-58-2003'],
    average: [20, 'working-days'],
    fees: ['IIVTNU'],
    isTax: true,
    outputs: [[['Liquidació de l’impost', 'Liquidación del impuesto'], 'financial-obligation']],
    steps: [
      [
        ['Presenteu l’escriptura', 'Presente la escritura'],
        [
          'Per la seu o al taulell. El notari també ho pot fer.',
          'Por la sede o en el mostrador. El notario también lo puede hacer.',
        ],
        'person',
        'SOL',
        ['10 minuts', '10 minutos'],
      ],
      [
        ['Calculem l’import', 'Calculamos el importe'],
        [
          'Fem servir el mètode que us surti més barat.',
          'Usamos el método que le salga más barato.',
        ],
        'department',
        'INST',
        ['Uns vint dies hàbils', 'Unos veinte días hábiles'],
      ],
      [
        ['Pagueu', 'Pague'],
        ['Amb targeta o amb la carta de pagament.', 'Con tarjeta o con la carta de pago.'],
        'person',
        'PAG',
      ],
    ],
    norms: [['RDL-2-2004', 'art. 104 a 110'], ['OF-PLUSVALUA'], ['LLEI-58-2003']],
    tells: [
      [
        'Diem terminis, documents i els dos mètodes de càlcul.',
        'Decimos plazos, documentos y los dos métodos de cálculo.',
      ],
      [
        'No calculem l’import ni donem consell sobre herències.',
        'No calculamos el importe ni damos consejo sobre herencias.',
      ],
    ],
    checks: [
      [
        'Comprovem que hi ha l’escriptura completa, amb la referència cadastral.',
        'Comprobamos que está la escritura completa, con la referencia catastral.',
      ],
      ['No mirem si hi ha guany.', 'No miramos si hay ganancia.'],
    ],
    handsOver: {
      when: [
        'Si hi ha divorci, usdefruit, més de cinc hereus o no hi ha guany.',
        'Si hay divorcio, usufructo, más de cinco herederos o no hay ganancia.',
      ],
      ask: [
        'Adreça de l’immoble, data i tipus d’escriptura, telèfon.',
        'Dirección del inmueble, fecha y tipo de escritura, teléfono.',
      ],
    },
    spoken: [
      'Quan veneu o hereteu un immoble heu de declarar la plusvàlua. Teniu trenta dies hàbils si és una venda i sis mesos si és una herència. Porteu l’escriptura.',
      'Cuando vende o hereda un inmueble debe declarar la plusvalía. Tiene treinta días hábiles si es una venta y seis meses si es una herencia. Traiga la escritura.',
    ],
    screen: [
      'Plusvàlua: porteu l’escriptura. 30 dies hàbils si heu venut.',
      'Plusvalía: traiga la escritura. 30 días hábiles si ha vendido.',
    ],
    mistakes: [
      [
        'Dir que no cal declarar si s’ha venut amb pèrdua.',
        'Decir que no hay que declarar si se ha vendido con pérdida.',
      ],
    ],
    asks: [
      ['És una venda, una donació o una herència?', '¿Es una venta, una donación o una herencia?'],
      ['De quin dia és l’escriptura?', '¿De qué día es la escritura?'],
    ],
    protocols: ['PROT-DERIVACIO-HISENDA'],
  }),
  sheet({
    code: 'IBI-CANVI-TITULAR',
    office: taxes,
    title: ['Canviar el nom al rebut de l’IBI', 'Cambiar el nombre en el recibo del IBI'],
    official: [
      'Alteració de la titularitat cadastral i canvi de subjecte passiu de l’impost sobre béns immobles',
      'Alteración de la titularidad catastral y cambio de sujeto pasivo del impuesto sobre bienes inmuebles',
    ],
    names: [
      ['canvi de titular de la contribució', 'cambio de titular de la contribución'],
      [
        'el rebut surt a nom de l’antic propietari',
        'el recibo sale a nombre del antiguo propietario',
      ],
      ['cadastre', 'catastro'],
    ],
    summary: [
      'Si heu comprat o heretat, feu que l’IBI arribi a nom vostre.',
      'Si ha comprado o heredado, haga que el IBI llegue a su nombre.',
    ],
    description: [
      `Quan compreu o hereteu un immoble, el notari acostuma a avisar el Cadastre. Si el rebut **encara surt amb l’altre nom**, feu aquest tràmit i nosaltres ho comuniquem.

Qui tenia l’immoble l’1 de gener paga l’IBI de tot l’any.`,
      `Cuando compra o hereda un inmueble, el notario suele avisar al Catastro. Si el recibo **todavía sale con el otro nombre**, haga este trámite y nosotros lo comunicamos.

Quien tenía el inmueble el 1 de enero paga el IBI de todo el año.`,
    ],
    regime: 'declaration',
    lifeEvents: ['FV-CASA', 'FV-DEFUNCIO', 'FV-IMPOSTOS'],
    related: [
      ['PLUSVALUA', 'previous'],
      ['DOMICILIACIO-REBUTS', 'next'],
    ],
    audiences: everybody,
    who: [
      'La persona o empresa que ha comprat, heretat o rebut l’immoble.',
      'La persona o empresa que ha comprado, heredado o recibido el inmueble.',
    ],
    papers: [brings('DOC-ESCRIPTURA'), representation],
    deadline: ['Dos mesos des de l’escriptura', 'Dos meses desde la escritura'],
    term: [6, 'months', 'LLEI-58-2003'],
    silence: ['rejection', 'LLEI-58-2003'],
    average: [30, 'calendar-days'],
    isTax: true,
    outputs: [
      [
        ['Rebut a nom del nou titular', 'Recibo a nombre del nuevo titular'],
        'recognition',
        ['Des de l’any següent', 'Desde el año siguiente'],
      ],
    ],
    steps: [
      [
        ['Presenteu l’escriptura', 'Presente la escritura'],
        [
          'Indiqueu la referència cadastral: és al rebut.',
          'Indique la referencia catastral: está en el recibo.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Ho comuniquem al Cadastre', 'Lo comunicamos al Catastro'],
        ['El Cadastre us enviarà la notificació.', 'El Catastro le enviará la notificación.'],
        'department',
        'COM',
        ['Un mes', 'Un mes'],
      ],
    ],
    norms: [['RDL-1-2004', 'art. 13 a 17'], ['RDL-2-2004', 'art. 60 a 77'], ['OF-IBI']],
    tells: [
      [
        'Diem a nom de qui surt el rebut i què ha de portar.',
        'Decimos a nombre de quién sale el recibo y qué debe traer.',
      ],
      ['No donem dades d’altres propietaris.', 'No damos datos de otros propietarios.'],
    ],
    checks: [
      [
        'Comprovem l’escriptura i la referència cadastral.',
        'Comprobamos la escritura y la referencia catastral.',
      ],
      [
        'No corregim superfícies: és un tràmit del Cadastre.',
        'No corregimos superficies: es un trámite del Catastro.',
      ],
    ],
    handsOver: {
      when: [
        'Si hi ha diversos propietaris i volen un rebut per a cadascun.',
        'Si hay varios propietarios y quieren un recibo para cada uno.',
      ],
      ask: [
        'Referència cadastral, percentatges i telèfon.',
        'Referencia catastral, porcentajes y teléfono.',
      ],
    },
    spoken: [
      'Si el rebut de l’IBI encara surt a nom de l’antic propietari, presenteu l’escriptura i ho comuniquem al Cadastre. És gratuït.',
      'Si el recibo del IBI todavía sale a nombre del antiguo propietario, presente la escritura y lo comunicamos al Catastro. Es gratuito.',
    ],
    screen: [
      'IBI a nom d’un altre? Porteu l’escriptura.',
      '¿IBI a nombre de otro? Traiga la escritura.',
    ],
    mistakes: [
      [
        'Prometre que el rebut d’enguany ja sortirà canviat.',
        'Prometer que el recibo de este año ya saldrá cambiado.',
      ],
    ],
    asks: [
      ['De quin dia és l’escriptura?', '¿De qué día es la escritura?'],
      ['Teniu un rebut amb la referència?', '¿Tiene un recibo con la referencia?'],
    ],
    protocols: ['PROT-DERIVACIO-HISENDA'],
  }),
  sheet({
    code: 'RESIDUS-REDUCCIO',
    office: taxes,
    title: ['Pagar menys taxa d’escombraries', 'Pagar menos tasa de basuras'],
    official: [
      'Reducció de la taxa pel servei de recollida i tractament de residus',
      'Reducción de la tasa por el servicio de recogida y tratamiento de residuos',
    ],
    names: [
      ['rebaixa de les escombraries', 'rebaja de las basuras'],
      ['descompte per la deixalleria', 'descuento por el punto limpio'],
      ['taxa de residus', 'tasa de residuos'],
    ],
    summary: [
      'Descomptes per anar a la deixalleria, per compostar o per tenir pocs ingressos.',
      'Descuentos por ir al punto limpio, por compostar o por tener pocos ingresos.',
    ],
    description: [
      `Podeu pagar menys si:

- aneu **cinc cops l’any a la deixalleria** (10 %);
- feu **compost** a casa (20 %);
- teniu **pocs ingressos** (fins al 60 %).

El de la deixalleria s’aplica sol. Els altres s’han de demanar abans de l’1 de març.`,
      `Puede pagar menos si:

- va **cinco veces al año al punto limpio** (10 %);
- hace **compost** en casa (20 %);
- tiene **pocos ingresos** (hasta el 60 %).

El del punto limpio se aplica solo. Los otros se deben pedir antes del 1 de marzo.`,
    ],
    regime: 'request',
    topics: ['TEMA-IMPOSTOS', 'TEMA-MEDI-AMBIENT'],
    lifeEvents: ['FV-IMPOSTOS'],
    related: [
      ['DOMICILIACIO-REBUTS', 'next'],
      ['IBI-BONIFICACIO-FAMILIA-NOMBROSA', 'alternative'],
    ],
    audiences: ['citizens'],
    who: ['Qui paga el rebut i hi viu empadronat.', 'Quien paga el recibo y vive empadronado.'],
    papers: [
      consulted('DOC-RENDA', ['Si ho demaneu per ingressos', 'Si lo pide por ingresos']),
      own('DOC-PADRO'),
      declares(),
    ],
    deadline: ['De l’1 de gener a l’1 de març', 'Del 1 de enero al 1 de marzo'],
    term: [6, 'months', 'LLEI-58-2003'],
    silence: ['rejection', 'LLEI-58-2003'],
    average: [25, 'working-days'],
    isTax: true,
    outputs: [[['Rebut rebaixat', 'Recibo rebajado'], 'financial-benefit', ['Un any', 'Un año']]],
    steps: [
      [
        ['Demaneu la reducció', 'Pida la reducción'],
        ['Trieu el motiu i signeu la declaració.', 'Elija el motivo y firme la declaración.'],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Ho comprovem', 'Lo comprobamos'],
        [
          'Consultem la renda o us visitem el compostador.',
          'Consultamos la renta o le visitamos el compostador.',
        ],
        'department',
        'INST',
        ['Unes cinc setmanes', 'Unas cinco semanas'],
      ],
      [
        ['Rebeu el rebut rebaixat', 'Reciba el recibo rebajado'],
        ['S’aplica al rebut del mateix any.', 'Se aplica al recibo del mismo año.'],
        'department',
        'RES',
      ],
    ],
    norms: [['OF-RESIDUS'], ['RDL-2-2004', 'art. 20 a 27'], ['LLEI-7-2022', 'art. 11']],
    tells: [
      [
        'Expliquem els tres descomptes i quin s’aplica sol.',
        'Explicamos los tres descuentos y cuál se aplica solo.',
      ],
      [
        'No diem si la renda compleix abans de consultar-la.',
        'No decimos si la renta cumple antes de consultarla.',
      ],
    ],
    checks: [
      [
        'Comprovem que qui signa és el titular del rebut.',
        'Comprobamos que quien firma es el titular del recibo.',
      ],
      ['No demanem la declaració de la renda.', 'No pedimos la declaración de la renta.'],
    ],
    handsOver: {
      when: [
        'Si el pis és buit, és un local o el titular ha mort.',
        'Si el piso está vacío, es un local o el titular ha fallecido.',
      ],
      ask: ['Referència del rebut, motiu i telèfon.', 'Referencia del recibo, motivo y teléfono.'],
    },
    spoken: [
      'Podeu pagar menys taxa d’escombraries si feu compost o teniu pocs ingressos. Demaneu-ho abans de l’u de març. El descompte de la deixalleria s’aplica sol.',
      'Puede pagar menos tasa de basuras si hace compost o tiene pocos ingresos. Pídalo antes del uno de marzo. El descuento del punto limpio se aplica solo.',
    ],
    screen: [
      'Escombraries més barates: demaneu-ho abans de l’1 de març.',
      'Basuras más baratas: pídalo antes del 1 de marzo.',
    ],
    mistakes: [
      [
        'Fer demanar el descompte de la deixalleria: s’aplica sol.',
        'Hacer pedir el descuento del punto limpio: se aplica solo.',
      ],
    ],
    asks: [
      ['Per quin motiu el demaneu?', '¿Por qué motivo lo pide?'],
      ['El rebut és a nom vostre?', '¿El recibo está a su nombre?'],
    ],
  }),
  sheet({
    code: 'DEVOLUCIO-INGRESSOS',
    office: taxes,
    title: [
      'Demanar que us tornem diners pagats de més',
      'Pedir que le devolvamos dinero pagado de más',
    ],
    official: ['Devolució d’ingressos indeguts', 'Devolución de ingresos indebidos'],
    names: [
      ['he pagat dues vegades', 'he pagado dos veces'],
      ['devolució de l’impost', 'devolución del impuesto'],
      ['retorn per baixa del cotxe', 'devolución por baja del coche'],
    ],
    summary: [
      'Si heu pagat dues vegades, o de més, us ho tornem amb interessos.',
      'Si ha pagado dos veces, o de más, se lo devolvemos con intereses.',
    ],
    description: [
      `Us tornem els diners si heu pagat **dues vegades** o si l’import era **equivocat**. També si heu donat de **baixa el vehicle** durant l’any i us correspon una part de l’impost.

Teniu quatre anys per demanar-ho.`,
      `Le devolvemos el dinero si ha pagado **dos veces** o si el importe era **equivocado**. También si ha dado de **baja el vehículo** durante el año y le corresponde una parte del impuesto.

Tiene cuatro años para pedirlo.`,
    ],
    regime: 'request',
    lifeEvents: ['FV-IMPOSTOS', 'FV-VEHICLE'],
    related: [
      ['RECURS-TRIBUTS', 'alternative'],
      ['IVTM-BONIFICACIO', 'alternative'],
    ],
    audiences: everybody,
    who: ['Qui va pagar el rebut.', 'Quien pagó el recibo.'],
    papers: [
      brings('DOC-IBAN'),
      own('DOC-REBUT'),
      consulted('DOC-FITXA-TECNICA-VEHICLE', [
        'Si és per la baixa d’un vehicle',
        'Si es por la baja de un vehículo',
      ]),
    ],
    deadline: ['Quatre anys des del pagament', 'Cuatro años desde el pago'],
    term: [6, 'months', 'LLEI-58-2003'],
    silence: ['rejection', 'LLEI-58-2003'],
    average: [45, 'calendar-days'],
    isTax: true,
    outputs: [
      [['Transferència al vostre compte', 'Transferencia a su cuenta'], 'financial-benefit'],
    ],
    steps: [
      [
        ['Demaneu la devolució', 'Pida la devolución'],
        [
          'Digueu quin rebut és i el compte on la voleu.',
          'Diga qué recibo es y la cuenta donde la quiere.',
        ],
        'person',
        'SOL',
        ['5 minuts', '5 minutos'],
      ],
      [
        ['Comprovem el pagament', 'Comprobamos el pago'],
        [
          'Mirem els nostres comptes: no cal portar el rebut.',
          'Miramos nuestras cuentas: no hay que traer el recibo.',
        ],
        'department',
        'INST',
        ['Unes quatre setmanes', 'Unas cuatro semanas'],
      ],
      [
        ['Rebeu els diners', 'Reciba el dinero'],
        ['Per transferència, amb els interessos.', 'Por transferencia, con los intereses.'],
        'department',
        'RES',
      ],
    ],
    norms: [['LLEI-58-2003', 'art. 32 i 221'], ['RDL-2-2004', 'art. 14'], ['OF-GENERAL']],
    tells: [
      [
        'Mirem si el rebut consta pagat dues vegades.',
        'Miramos si el recibo consta pagado dos veces.',
      ],
      [
        'No diem l’import exacte dels interessos.',
        'No decimos el importe exacto de los intereses.',
      ],
    ],
    checks: [
      [
        'Comprovem que el compte és de qui va pagar.',
        'Comprobamos que la cuenta es de quien pagó.',
      ],
      ['No demanem cap rebut que ja consti.', 'No pedimos ningún recibo que ya conste.'],
    ],
    handsOver: {
      when: [
        'Si qui va pagar no és el titular o és una herència.',
        'Si quien pagó no es el titular o es una herencia.',
      ],
      ask: [
        'Número de rebut, motiu, IBAN i telèfon.',
        'Número de recibo, motivo, IBAN y teléfono.',
      ],
    },
    spoken: [
      'Si heu pagat un rebut dues vegades o de més, demaneu la devolució amb el número de compte. Us fem una transferència en un mes i mig, més o menys.',
      'Si ha pagado un recibo dos veces o de más, pida la devolución con el número de cuenta. Le hacemos una transferencia en un mes y medio, más o menos.',
    ],
    screen: ['Heu pagat dues vegades? Porteu l’IBAN.', '¿Ha pagado dos veces? Traiga el IBAN.'],
    mistakes: [
      [
        'Enviar a Trànsit qui només demana el prorrateig de l’impost.',
        'Enviar a Tráfico a quien solo pide el prorrateo del impuesto.',
      ],
    ],
    asks: [
      ['Quin rebut és?', '¿Qué recibo es?'],
      ['Qui el va pagar?', '¿Quién lo pagó?'],
    ],
    protocols: ['PROT-DERIVACIO-HISENDA'],
  }),
  sheet({
    code: 'CERTIFICAT-CORRENT',
    office: taxes,
    title: [
      'Demostrar que no deveu res a l’Ajuntament',
      'Demostrar que no debe nada al Ayuntamiento',
    ],
    official: [
      'Certificat d’estar al corrent de les obligacions tributàries municipals',
      'Certificado de estar al corriente de las obligaciones tributarias municipales',
    ],
    names: [
      ['certificat de no deute', 'certificado de no deuda'],
      ['estar al corrent de pagament', 'estar al corriente de pago'],
      ['certificat d’IBI', 'certificado de IBI'],
    ],
    summary: [
      'Certificat que diu que no teniu rebuts pendents, o quins teniu pendents.',
      'Certificado que dice que no tiene recibos pendientes, o cuáles tiene pendientes.',
    ],
    description: [
      `El demanen per vendre un pis, per contractar amb una administració o per rebre una subvenció. Si és per a **un tràmit d’aquest Ajuntament, no us cal**: ho mirem nosaltres.

Es descarrega a l’instant si no hi ha cap rebut pendent.`,
      `Lo piden para vender un piso, para contratar con una administración o para recibir una subvención. Si es para **un trámite de este Ayuntamiento, no le hace falta**: lo miramos nosotros.

Se descarga al instante si no hay ningún recibo pendiente.`,
    ],
    regime: 'certificate',
    lifeEvents: ['FV-CASA', 'FV-IMPOSTOS'],
    related: [
      ['FRACCIONAMENT-DEUTE', 'alternative'],
      ['DOMICILIACIO-REBUTS', 'alternative'],
    ],
    audiences: everybody,
    who: [
      'La persona o empresa que consta als rebuts.',
      'La persona o empresa que consta en los recibos.',
    ],
    online: [
      'Identifiqueu-vos i descarregueu el certificat en PDF.',
      'Identifíquese y descargue el certificado en PDF.',
    ],
    papers: [own('DOC-REBUT'), representation],
    term: [3, 'months', 'LLEI-39-2015'],
    silence: ['approval', 'LLEI-39-2015'],
    average: [1, 'working-days'],
    isTax: true,
    outputs: [[['Certificat', 'Certificado'], 'declaration', ['Sis mesos', 'Seis meses']]],
    steps: [
      [
        ['Identifiqueu-vos', 'Identifíquese'],
        ['A la seu o al taulell.', 'En la sede o en el mostrador.'],
        'person',
        'SOL',
        ['2 minuts', '2 minutos'],
      ],
      [
        ['Descarregueu-lo', 'Descárguelo'],
        [
          'Si hi ha un deute, el certificat el detalla.',
          'Si hay una deuda, el certificado la detalla.',
        ],
        'department',
        'RES',
        ['A l’acte', 'En el acto'],
      ],
    ],
    norms: [['LLEI-58-2003', 'art. 34'], ['LLEI-39-2015', 'art. 28'], ['OF-GENERAL']],
    tells: [
      [
        'Diem si el certificat surt a l’instant i per a què val.',
        'Decimos si el certificado sale al instante y para qué vale.',
      ],
      ['No diem imports ni deutes per telèfon.', 'No decimos importes ni deudas por teléfono.'],
    ],
    checks: [
      [
        'Comprovem la identitat i la representació de l’empresa.',
        'Comprobamos la identidad y la representación de la empresa.',
      ],
      ['No esborrem deutes del certificat.', 'No borramos deudas del certificado.'],
    ],
    handsOver: {
      when: [
        'Si la persona diu que ha pagat i encara surt pendent.',
        'Si la persona dice que ha pagado y todavía sale pendiente.',
      ],
      ask: [
        'Número de rebut, data de pagament i telèfon.',
        'Número de recibo, fecha de pago y teléfono.',
      ],
    },
    spoken: [
      'El certificat que demostra que no deveu res es descarrega a l’instant de la seu electrònica. Si és per a un tràmit d’aquest Ajuntament, no us cal.',
      'El certificado que demuestra que no debe nada se descarga al instante de la sede electrónica. Si es para un trámite de este Ayuntamiento, no le hace falta.',
    ],
    screen: [
      'Certificat de no deute: a l’instant a la seu electrònica.',
      'Certificado de no deuda: al instante en la sede electrónica.',
    ],
    mistakes: [
      [
        'Demanar-lo a qui fa un altre tràmit municipal.',
        'Pedirlo a quien hace otro trámite municipal.',
      ],
    ],
    asks: [
      ['Qui us el demana?', '¿Quién se lo pide?'],
      ['És per a vós o per a una empresa?', '¿Es para usted o para una empresa?'],
    ],
    minutes: 4,
  }),
  sheet({
    code: 'RECURS-TRIBUTS',
    office: taxes,
    title: [
      'No estar d’acord amb un rebut o impost',
      'No estar de acuerdo con un recibo o impuesto',
    ],
    official: [
      'Recurs de reposició contra actes d’aplicació dels tributs locals',
      'Recurso de reposición contra actos de aplicación de los tributos locales',
    ],
    names: [
      ['reclamar un rebut', 'reclamar un recibo'],
      ['recurs contra l’IBI', 'recurso contra el IBI'],
      ['el rebut està malament', 'el recibo está mal'],
    ],
    summary: [
      'Demaneu que revisem un rebut que creieu equivocat, en el termini d’un mes.',
      'Pida que revisemos un recibo que cree equivocado, en el plazo de un mes.',
    ],
    description: [
      `Si creieu que un rebut és incorrecte, presenteu un **recurs de reposició** en un mes des de la notificació o des del final del període de pagament.

És obligatori abans d’anar als tribunals. Presentar-lo **no atura el cobrament**, si no doneu una garantia.`,
      `Si cree que un recibo es incorrecto, presente un **recurso de reposición** en un mes desde la notificación o desde el final del periodo de pago.

Es obligatorio antes de ir a los tribunales. Presentarlo **no detiene el cobro**, si no da una garantía.`,
    ],
    regime: 'appeal',
    lifeEvents: ['FV-IMPOSTOS'],
    related: [
      ['DEVOLUCIO-INGRESSOS', 'alternative'],
      ['FRACCIONAMENT-DEUTE', 'alternative'],
    ],
    audiences: everybody,
    who: ['Qui ha de pagar el tribut.', 'Quien debe pagar el tributo.'],
    papers: [
      bringsIf('DOC-JUSTIFICANTS', ['Si demostren el que dieu', 'Si demuestran lo que dice']),
      representation,
    ],
    deadline: [
      'Un mes des de la notificació o del final del pagament',
      'Un mes desde la notificación o del final del pago',
    ],
    term: [1, 'months', 'RDL-2-2004'],
    silence: ['rejection', 'RDL-2-2004'],
    average: [2, 'months'],
    isTax: true,
    outputs: [[['Resolució del recurs', 'Resolución del recurso'], 'declaration']],
    steps: [
      [
        ['Presenteu el recurs', 'Presente el recurso'],
        ['Digueu quin rebut és i per què està malament.', 'Diga qué recibo es y por qué está mal.'],
        'person',
        'SOL',
        ['15 minuts', '15 minutos'],
      ],
      [
        ['El revisem', 'Lo revisamos'],
        [
          'Si teniu raó, us tornem el que hàgiu pagat.',
          'Si tiene razón, le devolvemos lo que haya pagado.',
        ],
        'department',
        'INST',
        ['Uns dos mesos', 'Unos dos meses'],
      ],
      [
        ['Rebeu la resposta', 'Reciba la respuesta'],
        [
          'Si en un mes no en teniu cap, podeu entendre que és que no.',
          'Si en un mes no tiene ninguna, puede entender que es que no.',
        ],
        'department',
        'RES',
      ],
    ],
    norms: [['RDL-2-2004', 'art. 14'], ['LLEI-58-2003'], ['OF-GENERAL']],
    tells: [
      [
        'Diem el termini i que presentar-lo no atura el cobrament.',
        'Decimos el plazo y que presentarlo no detiene el cobro.',
      ],
      [
        'No diem si té raó ni redactem el recurs.',
        'No decimos si tiene razón ni redactamos el recurso.',
      ],
    ],
    checks: [
      [
        'Comprovem que diu quin rebut es recorre i que està signat.',
        'Comprobamos que dice qué recibo se recurre y que está firmado.',
      ],
      ['No rebutgem recursos fora de termini.', 'No rechazamos recursos fuera de plazo.'],
    ],
    handsOver: {
      when: [
        'Si hi ha un embargament en marxa o es vol aturar el cobrament.',
        'Si hay un embargo en marcha o se quiere detener el cobro.',
      ],
      ask: [
        'Número de rebut, data de notificació i telèfon.',
        'Número de recibo, fecha de notificación y teléfono.',
      ],
    },
    spoken: [
      'Si creieu que un rebut és incorrecte, teniu un mes per presentar un recurs. Mentrestant el rebut s’ha de pagar, si no doneu una garantia.',
      'Si cree que un recibo es incorrecto, tiene un mes para presentar un recurso. Mientras tanto el recibo se debe pagar, si no da una garantía.',
    ],
    screen: [
      'Un rebut equivocat? Teniu un mes per reclamar.',
      '¿Un recibo equivocado? Tiene un mes para reclamar.',
    ],
    mistakes: [
      ['Dir que no cal pagar mentre es resol.', 'Decir que no hay que pagar mientras se resuelve.'],
    ],
    asks: [
      ['Quin rebut és i quan el vau rebre?', '¿Qué recibo es y cuándo lo recibió?'],
      ['Ja l’heu pagat?', '¿Ya lo ha pagado?'],
    ],
    protocols: ['PROT-DERIVACIO-HISENDA'],
  }),
]
