import type { DemoRecord } from '../demo-record.ts'
import { protocol } from './protocol-parts.ts'

/** What the counters agreed with each department about its usual questions. */
export const departmentProtocols: readonly DemoRecord[] = [
  protocol('MULTES', 'VIA', {
    title: [
      'Atendre algú que ha rebut una multa de trànsit',
      'Atender a alguien que ha recibido una multa de tráfico',
    ],
    kind: 'attention',
    heard: [
      ['M’ha arribat una multa', 'Me ha llegado una multa'],
      ['No conduïa jo', 'No conducía yo'],
      ['Vull pagar amb descompte', 'Quiero pagar con descuento'],
    ],
    procedures: ['MULTA-ALLEGACIONS', 'MULTA-CONDUCTOR', 'GRUA-VEHICLE'],
    steps: [
      [
        [
          'Mireu la data de la notificació i compteu vint dies naturals.',
          'Mire la fecha de la notificación y cuente veinte días naturales.',
        ],
        ['Quin dia vau rebre la carta?', '¿Qué día recibió la carta?'],
      ],
      [
        [
          'Pregunteu si conduïa. Si no, és la identificació del conductor.',
          'Pregunte si conducía. Si no, es la identificación del conductor.',
        ],
      ],
      [
        [
          'Expliqueu que pagar amb descompte tanca el cas.',
          'Explique que pagar con descuento cierra el caso.',
        ],
        [
          'Si pagueu la meitat, ja no podreu reclamar. Voleu pensar-hi?',
          'Si paga la mitad, ya no podrá reclamar. ¿Quiere pensarlo?',
        ],
      ],
      [
        [
          'Registreu l’escrit encara que sigui fora de termini.',
          'Registre el escrito aunque esté fuera de plazo.',
        ],
      ],
    ],
    limits: [
      'No digueu si la multa és justa ni què escriure.',
      'No diga si la multa es justa ni qué escribir.',
    ],
    handoff: [
      'A Via Pública, si la matrícula està clonada o el vehicle era robat.',
      'A Vía Pública, si la matrícula está clonada o el vehículo era robado.',
    ],
  }),
  protocol('NEGOCI-DIAGNOSTIC', 'PRO', {
    title: [
      'Esbrinar quin tràmit necessita un negoci',
      'Averiguar qué trámite necesita un negocio',
    ],
    kind: 'attention',
    heard: [
      ['Vull obrir una botiga', 'Quiero abrir una tienda'],
      ['Em traspassen un bar', 'Me traspasan un bar'],
      ['Puc obrir ja?', '¿Puedo abrir ya?'],
    ],
    procedures: [
      'ACTIVITAT-INNOCUA',
      'ACTIVITAT-CANVI-TITULAR',
      'LLICENCIA-ACTIVITAT',
      'ACTIVITAT-BAIXA',
    ],
    steps: [
      [
        [
          'Pregunteu què hi faran i quants metres té.',
          'Pregunte qué harán y cuántos metros tiene.',
        ],
        [
          'Expliqueu-me el negoci: què vendreu o què fareu al local?',
          'Explíqueme el negocio: ¿qué venderá o qué hará en el local?',
        ],
      ],
      [
        [
          'Mireu si el local ja tenia activitat. Si fa el mateix, és un canvi de titular.',
          'Mire si el local ya tenía actividad. Si hace lo mismo, es un cambio de titular.',
        ],
      ],
      [
        [
          'Si hi ha cuina, màquines, música o gasos, no és innòcua.',
          'Si hay cocina, máquinas, música o gases, no es inocua.',
        ],
      ],
      [
        [
          'Recordeu-los la terrassa, el rètol i les obres, que van a part.',
          'Recuérdeles la terraza, el rótulo y las obras, que van aparte.',
        ],
      ],
    ],
    limits: ['No digueu que el local compleix.', 'No diga que el local cumple.'],
    handoff: [
      'A la Finestreta d’empreses, si dubteu entre dos tràmits.',
      'A la Ventanilla de empresas, si duda entre dos trámites.',
    ],
  }),
  protocol('PRIMERA-ACOLLIDA', 'SSO', {
    title: [
      'Rebre una persona que necessita Serveis Socials',
      'Recibir a una persona que necesita Servicios Sociales',
    ],
    kind: 'attention',
    heard: [
      ['No arribo a final de mes', 'No llego a fin de mes'],
      ['La meva mare no es pot quedar sola', 'Mi madre no se puede quedar sola'],
      ['No sé on anar', 'No sé adónde ir'],
    ],
    procedures: ['AJUT-URGENCIA', 'AJUT-DOMICILI', 'DEPENDENCIA', 'TELEASSISTENCIA'],
    steps: [
      [
        [
          'Oferiu una cadira i un lloc on no us sentin.',
          'Ofrezca una silla y un lugar donde no les oigan.',
        ],
        [
          'Si us sembla, parlem aquí, que estarem més tranquils.',
          'Si le parece, hablamos aquí, que estaremos más tranquilos.',
        ],
      ],
      [
        ['Pregunteu només el que cal per donar hora.', 'Pregunte solo lo necesario para dar hora.'],
        [
          'Passa alguna cosa que no pugui esperar fins demà?',
          '¿Pasa algo que no pueda esperar hasta mañana?',
        ],
      ],
      [
        [
          'Si hi ha perill, menors sense menjar o un desnonament amb data, truqueu a la treballadora de guàrdia.',
          'Si hay peligro, menores sin comida o un desahucio con fecha, llame a la trabajadora de guardia.',
        ],
      ],
      [['Doneu l’hora per escrit.', 'Dé la hora por escrito.']],
    ],
    limits: [
      'No demaneu papers ni expliqueu ajuts que potser no tindrà.',
      'No pida papeles ni explique ayudas que quizá no tendrá.',
    ],
    handoff: [
      'A la guàrdia de Serveis Socials, amb el telèfon de la persona.',
      'A la guardia de Servicios Sociales, con el teléfono de la persona.',
    ],
  }),
  protocol('TALL-SUBMINISTRAMENT', 'SSO', {
    title: [
      'Actuar quan volen tallar la llum, l’aigua o el gas',
      'Actuar cuando quieren cortar la luz, el agua o el gas',
    ],
    kind: 'attention',
    heard: [
      ['Em tallen la llum', 'Me cortan la luz'],
      ['He rebut una carta de la companyia', 'He recibido una carta de la compañía'],
    ],
    procedures: ['AJUT-URGENCIA'],
    steps: [
      [
        ['Demaneu la carta i mireu la data de tall.', 'Pida la carta y mire la fecha de corte.'],
        ['Em deixeu veure la carta?', '¿Me deja ver la carta?'],
      ],
      [
        [
          'Si falten menys de deu dies, doneu hora per a l’endemà.',
          'Si faltan menos de diez días, dé hora para el día siguiente.',
        ],
      ],
      [
        [
          'Envieu la carta a Serveis Socials perquè avisin la companyia.',
          'Envíe la carta a Servicios Sociales para que avisen a la compañía.',
        ],
      ],
    ],
    limits: ['No truqueu vosaltres a la companyia.', 'No llame usted a la compañía.'],
    handoff: [
      'A la treballadora de guàrdia, si ja han tallat.',
      'A la trabajadora de guardia, si ya han cortado.',
    ],
  }),
  protocol('DOL', 'SEC', {
    title: [
      'Atendre una persona que ha perdut un familiar',
      'Atender a una persona que ha perdido a un familiar',
    ],
    kind: 'attention',
    heard: [
      ['Ha mort el meu pare', 'Ha muerto mi padre'],
      ['Què he de fer amb els papers?', '¿Qué tengo que hacer con los papeles?'],
    ],
    procedures: ['CEMENTIRI-TITULAR', 'PLUSVALUA', 'IBI-CANVI-TITULAR'],
    steps: [
      [
        ['Doneu el condol i feu seure la persona.', 'Dé el pésame y haga sentar a la persona.'],
        [
          'Us acompanyo en el sentiment. Anem a pams, no cal fer-ho tot avui.',
          'Le acompaño en el sentimiento. Vamos paso a paso, no hay que hacerlo todo hoy.',
        ],
      ],
      [
        [
          'Digueu què és urgent: l’enterrament. La resta té mesos.',
          'Diga qué es urgente: el entierro. El resto tiene meses.',
        ],
      ],
      [['Doneu la llista de tràmits amb les dates.', 'Dé la lista de trámites con las fechas.']],
      [
        [
          'No demaneu el certificat de defunció: el consultem.',
          'No pida el certificado de defunción: lo consultamos.',
        ],
      ],
    ],
    limits: ['No parleu d’herències ni de repartiments.', 'No hable de herencias ni de repartos.'],
    handoff: [
      'A Secretaria, si l’enterrament és avui o demà.',
      'A Secretaría, si el entierro es hoy o mañana.',
    ],
  }),
  protocol('DERIVACIO-SOCIALS', 'SSO', {
    title: ['Passar una consulta a Serveis Socials', 'Pasar una consulta a Servicios Sociales'],
    kind: 'attention',
    heard: [
      ['Vull parlar amb la meva treballadora social', 'Quiero hablar con mi trabajadora social'],
      ['Quan em diran alguna cosa?', '¿Cuándo me dirán algo?'],
    ],
    procedures: ['AJUT-DOMICILI', 'DEPENDENCIA'],
    steps: [
      [
        [
          'Mireu si té cita. Si en té, digueu-l’hi i no passeu la trucada.',
          'Mire si tiene cita. Si la tiene, dígaselo y no pase la llamada.',
        ],
      ],
      [
        [
          'Apunteu nom, telèfon i motiu en una frase.',
          'Apunte nombre, teléfono y motivo en una frase.',
        ],
        [
          'En dos dies us truquen. Quina hora us va bé?',
          'En dos días le llaman. ¿Qué hora le va bien?',
        ],
      ],
      [
        [
          'Obriu la consulta al gestor, marcada com a confidencial.',
          'Abra la consulta en el gestor, marcada como confidencial.',
        ],
      ],
    ],
    limits: ['No llegiu l’expedient social.', 'No lea el expediente social.'],
    handoff: [
      'A Acollida de Serveis Socials, en dos dies hàbils.',
      'A Acogida de Servicios Sociales, en dos días hábiles.',
    ],
  }),
  protocol('DERIVACIO-EMPRESES', 'PRO', {
    title: [
      'Passar una consulta a la Finestreta d’empreses',
      'Pasar una consulta a la Ventanilla de empresas',
    ],
    kind: 'attention',
    heard: [
      ['Vull parlar amb un tècnic d’activitats', 'Quiero hablar con un técnico de actividades'],
      ['Per què no em responen?', '¿Por qué no me responden?'],
    ],
    procedures: ['LLICENCIA-ACTIVITAT', 'TERRASSES', 'MERCAT-PARADA'],
    steps: [
      [['Comproveu que la fitxa no ho respon.', 'Compruebe que la ficha no lo responde.']],
      [
        [
          'Recolliu adreça, activitat, metres i telèfon.',
          'Recoja dirección, actividad, metros y teléfono.',
        ],
      ],
      [
        [
          'Obriu la consulta i digueu el termini de resposta.',
          'Abra la consulta y diga el plazo de respuesta.',
        ],
        [
          'Us responem per escrit en dos dies hàbils.',
          'Le respondemos por escrito en dos días hábiles.',
        ],
      ],
    ],
    limits: ['No doneu el telèfon directe del tècnic.', 'No dé el teléfono directo del técnico.'],
    handoff: [
      'Pel gestor de consultes, tema «Activitats».',
      'Por el gestor de consultas, tema «Actividades».',
    ],
  }),
  protocol('DERIVACIO-VIA', 'VIA', {
    title: ['Passar una consulta a Via Pública', 'Pasar una consulta a Vía Pública'],
    kind: 'attention',
    heard: [
      ['Quan arreglaran la vorera?', '¿Cuándo arreglarán la acera?'],
      ['Necessito tallar el carrer', 'Necesito cortar la calle'],
    ],
    procedures: ['DESPERFECTE-CARRER', 'OCUPACIO-VIA-PUBLICA', 'FESTA-CARRER'],
    steps: [
      [
        [
          'Si hi ha perill, truqueu a la Policia Local abans de res.',
          'Si hay peligro, llame a la Policía Local antes que nada.',
        ],
      ],
      [
        [
          'Mireu si ja hi ha un avís de la mateixa adreça.',
          'Mire si ya hay un aviso de la misma dirección.',
        ],
      ],
      [['Apunteu carrer, número, dies i metres.', 'Apunte calle, número, días y metros.']],
    ],
    limits: ['No autoritzeu res de paraula.', 'No autorice nada de palabra.'],
    handoff: [
      'Pel gestor de consultes, tema «Via pública».',
      'Por el gestor de consultas, tema «Vía pública».',
    ],
  }),
  protocol('DERIVACIO-JURIDICA', 'SEC', {
    title: [
      'Passar una pregunta als serveis jurídics',
      'Pasar una pregunta a los servicios jurídicos',
    ],
    kind: 'attention',
    heard: [
      ['Vull que em digueu si la llei ho permet', 'Quiero que me diga si la ley lo permite'],
      ['Em podeu fer el recurs?', '¿Me puede hacer el recurso?'],
    ],
    procedures: ['RECURS-REPOSICIO', 'RECLAMACIO-DANYS', 'DRETS-DADES'],
    steps: [
      [
        [
          'Digueu què pot fer l’Ajuntament i què no.',
          'Diga qué puede hacer el Ayuntamiento y qué no.',
        ],
        [
          'Us puc explicar els terminis i els passos, però no us puc donar consell jurídic.',
          'Le puedo explicar los plazos y los pasos, pero no le puedo dar consejo jurídico.',
        ],
      ],
      [
        [
          'Si no té advocat, doneu l’adreça del servei d’orientació jurídica.',
          'Si no tiene abogado, dé la dirección del servicio de orientación jurídica.',
        ],
      ],
      [
        [
          'Si és una consulta interna, obriu-la a Secretaria.',
          'Si es una consulta interna, ábrala en Secretaría.',
        ],
      ],
    ],
    limits: [
      'No interpreteu resolucions ni notificacions.',
      'No interprete resoluciones ni notificaciones.',
    ],
    handoff: [
      'A Secretaria, només les consultes d’altres departaments.',
      'A Secretaría, solo las consultas de otros departamentos.',
    ],
  }),
  protocol('VIOLENCIA-MASCLISTA', 'SSO', {
    title: ['Atendre una dona que viu violència', 'Atender a una mujer que sufre violencia'],
    kind: 'attention',
    heard: [
      ['Tinc por de tornar a casa', 'Tengo miedo de volver a casa'],
      ['No vull que sàpiga on visc', 'No quiero que sepa dónde vivo'],
    ],
    procedures: ['PADRO-CANVI-DOMICILI', 'PADRO-BAIXA-TERCERS'],
    steps: [
      [
        ['Porteu-la a un despatx i no la deixeu sola.', 'Llévela a un despacho y no la deje sola.'],
        [
          'Aquí esteu segura. Voleu que truqui a algú de confiança?',
          'Aquí está segura. ¿Quiere que llame a alguien de confianza?',
        ],
      ],
      [
        [
          'Truqueu al servei d’atenció a la dona; si hi ha perill, al 112.',
          'Llame al servicio de atención a la mujer; si hay peligro, al 112.',
        ],
      ],
      [
        [
          'Si es vol empadronar, feu-ho amb reserva de dades.',
          'Si se quiere empadronar, hágalo con reserva de datos.',
        ],
      ],
    ],
    limits: [
      'No li demaneu proves ni una denúncia. No truqueu al seu domicili.',
      'No le pida pruebas ni una denuncia. No llame a su domicilio.',
    ],
    handoff: [
      'Al servei d’atenció a la dona, a l’acte.',
      'Al servicio de atención a la mujer, en el acto.',
    ],
  }),
]
