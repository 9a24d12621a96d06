import { label } from './words.ts'

/** Help beside a field: what to write, an example, why it matters. */
export const help = {
  holidays: label(
    'Els dos festius locals de cada any, i els que una ordre mogui. Els d’Espanya i de Catalunya ja hi són. Compten per als terminis en dies hàbils.',
    'Los dos festivos locales de cada año, y los que una orden traslade. Los de España y Cataluña ya están. Cuentan para los plazos en días hábiles.',
    'The two local holidays of each year, and those that an order moves. Those of Spain and Catalonia are known. Terms in working days count them.',
  ),
  mailLanguage: label(
    'L’idioma dels correus que us envia el catàleg.',
    'El idioma de los correos que le envía el catálogo.',
    'The language of the mail that the catalogue sends you.',
  ),
  title: label(
    'Com ho diria la persona, sense codi ni departament. Exemple: «Empadronar-me al municipi».',
    'Como lo diría la persona, sin código ni departamento. Ejemplo: «Empadronarme en el municipio».',
    'As people say it, without code or department. Example: “Register as a resident”.',
  ),
  officialName: label(
    'El nom administratiu, tal com consta a la norma o a SIA.',
    'El nombre administrativo, tal como consta en la norma o en SIA.',
    'The administrative name, as the norm or SIA has it.',
  ),
  alternativeNames: label(
    'Com el busca la gent, també en col·loquial: així el cercador el troba.',
    'Cómo lo busca la gente, también en coloquial: así el buscador lo encuentra.',
    'What people type when they look for it, so that search finds it.',
  ),
  summary: label(
    'Una frase que digui per a què serveix. Surt a les llistes i al cercador.',
    'Una frase que diga para qué sirve. Sale en las listas y en el buscador.',
    'One sentence that says what it is for. Lists and search show it.',
  ),
  internal: label(
    'Els tràmits interns no es publiquen: només els veu el personal.',
    'Los trámites internos no se publican: solo los ve el personal.',
    'Internal procedures are not published: only staff see them.',
  ),
  channels: label(
    'Un bloc per canal. Si en un canal canvien els documents, la taxa o el termini, digueu-ho allà.',
    'Un bloque por canal. Si en un canal cambian los documentos, la tasa o el plazo, dígalo allí.',
    'One block per channel. Where documents, fee or term differ in a channel, say so there.',
  ),
  genericForm: label(
    'És un deute: un formulari propi estalvia esmenes.',
    'Es una deuda: un formulario propio ahorra subsanaciones.',
    'A debt: a form of its own saves corrections.',
  ),
  minimumLevel: label(
    'Si demaneu «substancial», la majoria d’usuaris d’idCAT Mòbil (alta telemàtica) no podran entrar.',
    'Si pide «sustancial», la mayoría de usuarios de idCAT Mòbil (alta telemática) no podrán entrar.',
    'With “substantial”, most people enrolled online in idCAT Mòbil cannot get in.',
  ),
  obtainedBy: label(
    'Si la podem consultar o ja la tenim, no es pot demanar a la persona (Llei 39/2015, art. 28.2).',
    'Si la podemos consultar o ya la tenemos, no se puede pedir a la persona (Ley 39/2015, art. 28.2).',
    'What we can consult or already have may not be asked of the person.',
  ),
  applicationDeadline: label(
    'Fins quan es pot demanar. Exemple: «Tot l’any» o «Dins del mes següent al canvi».',
    'Hasta cuándo se puede pedir. Ejemplo: «Todo el año» o «Dentro del mes siguiente al cambio».',
    'Until when one can apply. Example: “All year round”.',
  ),
  silence: label(
    'Què passa si no contestem a temps. «Segons normativa» no és una resposta.',
    'Qué pasa si no contestamos a tiempo. «Según normativa» no es una respuesta.',
    'What happens if we do not answer in time. “As the norm says” is no answer.',
  ),
  spokenAnswer: label(
    'El que es diu per telèfon: fins a 300 caràcters, sense sigles ni adreces.',
    'Lo que se dice por teléfono: hasta 300 caracteres, sin siglas ni direcciones.',
    'What is said on the phone: up to 300 characters, no acronyms or addresses.',
  ),
  attention: label(
    'Qui fa què a cada fase i què no fem. Deixeu el canal buit si és igual a tots.',
    'Quién hace qué en cada fase y qué no hacemos. Deje el canal vacío si es igual en todos.',
    'Who does what in each phase, and what we do not do. Leave the channel empty if all are alike.',
  ),
  templateFamily: label(
    'Les fitxes d’aquesta família, i de les que en depenen, n’hereten el que no diguin elles mateixes.',
    'Las fichas de esta familia, y de las que dependen de ella, heredan lo que no digan ellas mismas.',
    'Sheets of this family, and of those below it, take from it what they do not say themselves.',
  ),
  mayFix: label(
    'Pot corregir directament protocols i preguntes; el canvi es revisa després.',
    'Puede corregir directamente protocolos y preguntas; el cambio se revisa después.',
    'May mend protocols and questions directly; the change is reviewed afterwards.',
  ),
  sharedValues: label(
    'Entreu avui el valor de l’any que ve amb la data des de la qual valdrà: canviarà sol.',
    'Introduzca hoy el valor del año que viene con la fecha desde la que valdrá: cambiará solo.',
    'Enter next year’s value today with the day from which it holds: it will change by itself.',
  ),
  screenText: label(
    'Per a la pantalla de la cua: fins a 90 caràcters, llegible en tres segons.',
    'Para la pantalla de la cola: hasta 90 caracteres, legible en tres segundos.',
    'For the queue screen: up to 90 characters, readable in three seconds.',
  ),
}
