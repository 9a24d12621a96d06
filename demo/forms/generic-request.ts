import type { FormDefinition } from '../../forms/definition.ts'
import {
  choice,
  control,
  group,
  longText,
  multiline,
  own,
  person,
  personControls,
  radio,
  requiredWhen,
  shownWhen,
  text,
  ticked,
} from './shared-parts.ts'
import { join, personTexts, texts } from './shared-texts.ts'

export const genericRequest: FormDefinition = {
  code: 'generic-request',
  slug: 'instancia-generica',
  version: 1,
  name: { ca: 'Instància genèrica', es: 'Instancia genérica', en: 'General request' },
  description: {
    ca: 'Per demanar a l’Ajuntament qualsevol cosa que no tingui un formulari propi.',
    es: 'Para pedir al Ayuntamiento cualquier cosa que no tenga un formulario propio.',
    en: 'To ask the town hall for anything that has no form of its own.',
  },
  procedures: ['generic-request'],
  identification: { required: true, minimumLevel: 'low', signature: 'ordinary' },
  schema: {
    type: 'object',
    properties: {
      applicant: person,
      actsFor: choice('self', 'other'),
      represented: {
        type: 'object',
        properties: {
          name: text(160),
          identifier: { type: 'string', format: 'identifier-nif', maxLength: 20 },
        },
        required: ['name', 'identifier'],
        additionalProperties: false,
      },
      facts: longText(),
      request: longText(2000),
      notifyBy: choice('electronic', 'paper'),
      postalAddress: text(250),
      truthful: ticked,
    },
    required: ['applicant', 'actsFor', 'facts', 'request', 'notifyBy', 'truthful'],
    additionalProperties: false,
    allOf: [
      requiredWhen('actsFor', ['other'], 'represented'),
      requiredWhen('notifyBy', ['paper'], 'postalAddress'),
      {
        if: { properties: { notifyBy: { const: 'electronic' } }, required: ['notifyBy'] },
        then: { properties: { applicant: { type: 'object', required: ['email'] } } },
      },
    ],
  },
  uiSchema: {
    type: 'VerticalLayout',
    elements: [
      group('applicant', ...own(personControls('applicant')), control('actsFor', radio)),
      shownWhen(
        'actsFor',
        ['other'],
        group('represented', control('represented.name'), control('represented.identifier')),
      ),
      group('matter', control('facts', multiline), control('request', multiline)),
      group(
        'notices',
        control('notifyBy', radio),
        shownWhen('notifyBy', ['paper'], control('postalAddress')),
        control('truthful'),
      ),
    ],
  },
  translations: join(
    personTexts('applicant'),
    texts(
      ['applicant.label', 'Qui fa la sol·licitud', 'Quién hace la solicitud', 'Who is applying'],
      [
        'actsFor.label',
        'En nom de qui actueu?',
        '¿En nombre de quién actúa?',
        'Who do you act for?',
      ],
      ['actsFor.self', 'En nom propi', 'En nombre propio', 'Myself'],
      [
        'actsFor.other',
        'Represento algú altre',
        'Represento a otra persona',
        'I represent somebody else',
      ],
      [
        'represented.label',
        'Persona o entitat representada',
        'Persona o entidad representada',
        'Person or organisation represented',
      ],
      [
        'represented.name.label',
        'Nom i cognoms o raó social',
        'Nombre y apellidos o razón social',
        'Full name or company name',
      ],
      [
        'represented.identifier.label',
        'DNI, NIE o NIF de qui representeu',
        'DNI, NIE o NIF de quien representa',
        'DNI, NIE or NIF of whom you represent',
      ],
      ['matter.label', 'Què ens voleu demanar', 'Qué nos quiere pedir', 'What you want to ask'],
      ['facts.label', 'Exposo', 'Expongo', 'The facts'],
      [
        'facts.description',
        'Expliqueu què passa i des de quan.',
        'Explique qué ocurre y desde cuándo.',
        'Tell us what happens and since when.',
      ],
      ['request.label', 'Demano', 'Solicito', 'My request'],
      [
        'request.description',
        'Digueu què voleu que faci l’Ajuntament.',
        'Diga qué quiere que haga el Ayuntamiento.',
        'Say what you want the town hall to do.',
      ],
      ['notices.label', 'Com us avisem', 'Cómo le avisamos', 'How we will tell you'],
      [
        'notifyBy.label',
        'Com voleu rebre la notificació?',
        '¿Cómo quiere recibir la notificación?',
        'How do you want to be notified?',
      ],
      [
        'notifyBy.electronic',
        'Per mitjans electrònics',
        'Por medios electrónicos',
        'Electronically',
      ],
      ['notifyBy.paper', 'Per correu postal', 'Por correo postal', 'By post'],
      [
        'postalAddress.label',
        'Adreça postal completa',
        'Dirección postal completa',
        'Full postal address',
      ],
      [
        'truthful.label',
        'Declaro que les dades són certes',
        'Declaro que los datos son ciertos',
        'I declare that the data are true',
      ],
    ),
  ),
}
