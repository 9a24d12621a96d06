import { cell, dataProtection, t } from './sheet-parts.ts'

/* What the sheets of the use of the street have in common. */

export const streetOffice = {
  department: 'VIA',
  competentAuthority: 'AJT',
  processingUnit: 'VIA',
  resolvingBody: t('Regidoria de Via Pública i Mobilitat', 'Concejalía de Vía Pública y Movilidad'),
  competence: 'own',
  interlocutor: 'interlocutor.urbanisme@demo.cat',
  deputy: 'cap.urbanisme@demo.cat',
  internalContact: {
    name: 'Administració de Via Pública',
    extension: '2310',
    email: 'viapublica@vilanovadelariera.example',
    hours: t('De dilluns a divendres, de 9 a 14 h', 'De lunes a viernes, de 9 a 14 h'),
    doNotHandOff: t(
      'Incidències del moment al carrer: es truca a la policia local.',
      'Incidencias del momento en la calle: se llama a la policía local.',
    ),
  },
  contactPoints: ['OAC-CENTRE', 'TEL-010'],
}

export const streetProtection = dataProtection({
  activity: t('Ocupacions de la via pública', 'Ocupaciones de la vía pública'),
  purpose: t(
    'Autoritzar i controlar l’ús del carrer.',
    'Autorizar y controlar el uso de la calle.',
  ),
  retention: t('Cinc anys des de la resolució', 'Cinco años desde la resolución'),
})

export const streetProcessingCell = cell(
  'INST',
  'G3',
  t(
    'Els tècnics i la policia local informen de l’espai, el pas i la senyalització.',
    'Los técnicos y la policía local informan del espacio, el paso y la señalización.',
  ),
  t('No autoritzen res de paraula.', 'No autorizan nada de palabra.'),
)

export const streetCorrectionCell = cell(
  'ED',
  'N1',
  t(
    'Diem què falta segons el requeriment i ho afegim a l’expedient.',
    'Decimos qué falta según el requerimiento y lo añadimos al expediente.',
  ),
  t(
    'No canviem les dates demanades: cal una sol·licitud nova.',
    'No cambiamos las fechas pedidas: hace falta una solicitud nueva.',
  ),
  { supportLevel: 'G3', targetMinutes: 5 },
)

export const streetHandoff = {
  when: t(
    'Quan cal tallar un carrer, passa el bus, hi ha dies de mercat o coincideix amb un acte.',
    'Cuando hay que cortar una calle, pasa el bus, hay días de mercado o coincide con un acto.',
  ),
  to: 'VIA',
  how: t(
    'Consulta al canal «Via pública» de la consola',
    'Consulta en el canal «Vía pública» de la consola',
  ),
  dataToCollect: t(
    'Carrer i número, dies i hores, metres que s’ocupen, nom i telèfon mòbil.',
    'Calle y número, días y horas, metros que se ocupan, nombre y teléfono móvil.',
  ),
  committedAnswer: t('Resposta en dos dies hàbils', 'Respuesta en dos días hábiles'),
}
