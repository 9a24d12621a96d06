import { label } from '../words.ts'

/** Help beside the fields of a sheet: terms, silence, cost, what one obtains, the law. */
export const whenAndResult = {
  periodicity: label(
    'Si es pot demanar tot l’any o només en uns terminis. Si té terminis, escriviu-los a sota: la fitxa dirà sola si és obert.',
    'Si se puede pedir todo el año o solo en unos plazos. Si tiene plazos, escríbalos debajo: la ficha dirá sola si está abierto.',
    'All year or only in set periods. Write the periods below: the sheet will say by itself whether it is open.',
  ),
  windows: label(
    'Un termini per fila, amb el primer i l’últim dia. Podeu entrar ja el de l’any que ve.',
    'Un plazo por fila, con el primer y el último día. Puede introducir ya el del año que viene.',
    'One period per row, with its first and last day. Next year’s can be entered now.',
  ),
  initiation: label(
    'Si comença perquè algú ho demana, d’ofici, o totes dues coses. Cada una té el seu silenci.',
    'Si empieza porque alguien lo pide, de oficio, o ambas cosas. Cada una tiene su silencio.',
    'Whether it starts on request, ex officio, or both. Each has its own silence.',
  ),
  exOfficioStarts: label(
    'Com comença quan no el demana ningú (Llei 39/2015, art. 58).',
    'Cómo empieza cuando no lo pide nadie (Ley 39/2015, art. 58).',
    'How it starts when nobody asks (Law 39/2015, art. 58).',
  ),
  resolutionTerm: label(
    'El màxim que la norma dona per resoldre i notificar. Si la norma no diu res, són tres mesos (Llei 39/2015, art. 21.3).',
    'El máximo que la norma da para resolver y notificar. Si la norma no dice nada, son tres meses (Ley 39/2015, art. 21.3).',
    'The longest the norm allows. Where it says nothing, three months (Law 39/2015, art. 21.3).',
  ),
  averageTime: label(
    'El que triga de debò, no el que diu la llei. Poseu d’on surt i de quan és: al cap d’un any cal renovar-lo.',
    'Lo que tarda de verdad, no lo que dice la ley. Ponga de dónde sale y de cuándo es: al cabo de un año hay que renovarlo.',
    'What it really takes, not what the law says. Say where it comes from and when: after a year it must be renewed.',
  ),
  silence: label(
    'Una resposta per a cada manera de començar. És el que protegeix la persona si no contestem.',
    'Una respuesta para cada forma de empezar. Es lo que protege a la persona si no contestamos.',
    'One answer for each way of starting. It protects people when we do not answer.',
  ),
  'silence.exOfficio': label(
    'Què passa si un procediment d’ofici no es resol a temps. Si pot perjudicar la persona, caduca (Llei 39/2015, art. 25).',
    'Qué pasa si un procedimiento de oficio no se resuelve a tiempo. Si puede perjudicar a la persona, caduca (Ley 39/2015, art. 25).',
    'What happens if an ex-officio case is not decided in time. If it may harm the person, it lapses (Law 39/2015, art. 25).',
  ),
  'silence.legalResource': label(
    'La norma que ho diu. Obligatòria si el silenci és desestimatori.',
    'La norma que lo dice. Obligatoria si el silencio es desestimatorio.',
    'The norm that says so. Needed where silence means no.',
  ),
  exhaustsAdministrativeRoute: label(
    'Si contra la resolució només queda el jutjat (o la reposició, que és voluntària).',
    'Si contra la resolución solo queda el juzgado (o la reposición, que es voluntaria).',
    'Whether only the court is left after the decision.',
  ),
  appeals: label(
    'Quins recursos hi ha, davant de qui i en quants dies. La plantilla de la família els sol portar.',
    'Qué recursos hay, ante quién y en cuántos días. La plantilla de la familia los suele traer.',
    'Which appeals there are, before whom and within how many days. The family template usually has them.',
  ),
  feeRequired: label(
    'Marqueu-ho si costa diners, encara que hi hagi exempcions. Si no, la fitxa dirà «Gratuït».',
    'Márquelo si cuesta dinero, aunque haya exenciones. Si no, la ficha dirá «Gratuito».',
    'Tick it if it costs money, even with exemptions. Otherwise the sheet says “Free”.',
  ),
  fees: label(
    'Trieu la taxa: l’import viu allà i canvia sol quan canvia l’ordenança. No l’escriviu enlloc més.',
    'Elija la tasa: el importe vive allí y cambia solo cuando cambia la ordenanza. No lo escriba en ningún otro sitio.',
    'Pick the fee: its amount lives there and changes with the ordinance. Do not type it anywhere else.',
  ),
  reductions: label(
    'Qui paga menys o no paga, i què ha de fer per demostrar-ho.',
    'Quién paga menos o no paga, y qué debe hacer para demostrarlo.',
    'Who pays less or nothing, and how they show it.',
  ),
  payment: label(
    'Quan es paga i amb què. Si es pot pagar en línia, digueu-ho: és el que més es pregunta.',
    'Cuándo se paga y con qué. Si se puede pagar en línea, dígalo: es lo que más se pregunta.',
    'When and how one pays. If online, say so: it is what people ask most.',
  ),
  outputs: label(
    'Què té la persona a la mà quan s’acaba. Exemple: «Volant d’empadronament», «Llicència d’obres».',
    'Qué tiene la persona en la mano cuando acaba. Ejemplo: «Volante de empadronamiento», «Licencia de obras».',
    'What the person holds at the end. Example: “Certificate of residence”.',
  ),
  'outputs.validity': label(
    'Fins quan val. Exemple: «Tres mesos» o «Indefinida».',
    'Hasta cuándo vale. Ejemplo: «Tres meses» o «Indefinida».',
    'How long it holds. Example: “Three months”.',
  ),
  tracking: label(
    'On mira la persona com va el seu expedient.',
    'Dónde mira la persona cómo va su expediente.',
    'Where people follow their case.',
  ),
  notification: label(
    'Com rebrà la resposta.',
    'Cómo recibirá la respuesta.',
    'How the answer reaches them.',
  ),
  steps: label(
    'El camí sencer vist per la persona, de «Demana cita» a «Recull la llicència». Dos com a mínim, set com a màxim.',
    'El camino entero visto por la persona, de «Pide cita» a «Recoge la licencia». Dos como mínimo, siete como máximo.',
    'The whole way as the person sees it. Two steps at least, seven at most.',
  ),
  flowchart: label(
    'Només per al personal: una imatge o un diagrama en Mermaid.',
    'Solo para el personal: una imagen o un diagrama en Mermaid.',
    'For staff only: an image or a Mermaid diagram.',
  ),
  otherInformation: label(
    'Només el que no té cap altre lloc a la fitxa. Si aquí hi ha molt text, alguna cosa és a lloc equivocat.',
    'Solo lo que no tiene otro sitio en la ficha. Si aquí hay mucho texto, algo está en el sitio equivocado.',
    'Only what has no other place. Much text here means something is in the wrong field.',
  ),
  legalResources: label(
    'Les normes que de debò el regulen, amb l’article. Tres de precises valen més que deu de genèriques.',
    'Las normas que de verdad lo regulan, con el artículo. Tres precisas valen más que diez genéricas.',
    'The norms that really govern it, with the article. Three precise ones beat ten generic ones.',
  ),
  dataProtection: label(
    'Obligatori si es presenta una sol·licitud: diu què fem amb les dades (RGPD, art. 13). L’activitat ha de ser la del registre d’activitats de tractament.',
    'Obligatorio si se presenta una solicitud: dice qué hacemos con los datos (RGPD, art. 13). La actividad debe ser la del registro de actividades de tratamiento.',
    'Needed where something is filed: what we do with the data (GDPR, art. 13). The activity is that of the register of processing.',
  ),
  records: label(
    'Per a l’arxiu: com es classifica l’expedient i quant es guarda. No es publica.',
    'Para el archivo: cómo se clasifica el expediente y cuánto se guarda. No se publica.',
    'For the archive: how the case is filed and how long it is kept. Not public.',
  ),
}
