import type { FormDefinition } from '../../forms/definition.ts'
import {
  choice,
  control,
  group,
  own,
  person,
  personControls,
  radio,
  requiredWhen,
  row,
  shownWhen,
  text,
  ticked,
} from './shared-parts.ts'
import { join, personTexts, texts } from './shared-texts.ts'

export const domiciliacioRebuts: FormDefinition = {
  code: 'domiciliacio-rebuts',
  slug: 'domiciliacio-rebuts',
  version: 1,
  name: {
    ca: 'Domiciliació de rebuts municipals',
    es: 'Domiciliación de recibos municipales',
    en: 'Direct debit of municipal bills',
  },
  description: {
    ca: 'Per pagar els tributs pel banc, canviar-ne el compte o deixar de fer-ho.',
    es: 'Para pagar los tributos por el banco, cambiar la cuenta o dejar de hacerlo.',
    en: 'To pay local taxes from the bank, to change the account or to stop.',
  },
  procedures: ['domiciliacio-rebuts'],
  identification: { required: true, minimumLevel: 'low', signature: 'ordinary' },
  schema: {
    type: 'object',
    properties: {
      taxpayer: person,
      action: choice('start', 'change', 'stop'),
      taxes: {
        type: 'array',
        items: choice('ibi', 'vehicles', 'waste', 'parking', 'cemetery'),
        minItems: 1,
        uniqueItems: true,
      },
      plate: { type: 'string', pattern: '^[0-9]{4} ?[A-Za-z]{3}$', maxLength: 10 },
      holderIsTaxpayer: choice('yes', 'no'),
      holderName: text(160),
      holderIdentifier: { type: 'string', format: 'identifier-nif', maxLength: 20 },
      iban: { type: 'string', format: 'iban', maxLength: 42 },
      mandate: ticked,
    },
    required: ['taxpayer', 'action', 'taxes'],
    additionalProperties: false,
    allOf: [
      requiredWhen('action', ['start', 'change'], 'holderIsTaxpayer', 'iban', 'mandate'),
      requiredWhen('holderIsTaxpayer', ['no'], 'holderName', 'holderIdentifier'),
      {
        if: {
          properties: { taxes: { type: 'array', contains: { const: 'vehicles' } } },
          required: ['taxes'],
        },
        then: { required: ['plate'] },
      },
    ],
  },
  uiSchema: {
    type: 'VerticalLayout',
    elements: [
      group('taxpayer', ...own(personControls('taxpayer'))),
      group('bills', control('action', radio), control('taxes'), {
        ...control('plate'),
        rule: {
          effect: 'SHOW',
          condition: {
            scope: '#/properties/taxes',
            schema: { contains: { const: 'vehicles' } },
            failWhenUndefined: true,
          },
        },
      }),
      shownWhen(
        'action',
        ['start', 'change'],
        group(
          'account',
          control('holderIsTaxpayer', radio),
          shownWhen(
            'holderIsTaxpayer',
            ['no'],
            row(control('holderName'), control('holderIdentifier')),
          ),
          control('iban'),
          control('mandate'),
        ),
      ),
    ],
  },
  translations: join(
    personTexts('taxpayer'),
    texts(
      ['taxpayer.label', 'Titular del rebut', 'Titular del recibo', 'Bill holder'],
      ['bills.label', 'Els rebuts', 'Los recibos', 'The bills'],
      ['action.label', 'Què voleu fer?', '¿Qué quiere hacer?', 'What do you want to do?'],
      [
        'action.start',
        'Domiciliar per primera vegada',
        'Domiciliar por primera vez',
        'Start a direct debit',
      ],
      ['action.change', 'Canviar el compte', 'Cambiar la cuenta', 'Change the account'],
      [
        'action.stop',
        'Donar de baixa la domiciliació',
        'Dar de baja la domiciliación',
        'Stop the direct debit',
      ],
      ['taxes.label', 'Rebuts', 'Recibos', 'Bills'],
      [
        'taxes.ibi',
        'Impost sobre béns immobles (IBI)',
        'Impuesto sobre bienes inmuebles (IBI)',
        'Property tax (IBI)',
      ],
      ['taxes.vehicles', 'Impost de vehicles', 'Impuesto de vehículos', 'Vehicle tax'],
      ['taxes.waste', 'Taxa de residus', 'Tasa de residuos', 'Waste fee'],
      ['taxes.parking', 'Gual permanent', 'Vado permanente', 'Driveway permit'],
      [
        'taxes.cemetery',
        'Conservació del cementiri',
        'Conservación del cementerio',
        'Cemetery upkeep',
      ],
      ['plate.label', 'Matrícula del vehicle', 'Matrícula del vehículo', 'Number plate'],
      [
        'plate.error.pattern',
        'Matrícula del vehicle: ha de tenir quatre xifres i tres lletres, com ara 1234 BCD.',
        'Matrícula del vehículo: debe tener cuatro cifras y tres letras, como 1234 BCD.',
        'Number plate: it must have four digits and three letters, such as 1234 BCD.',
      ],
      ['account.label', 'El compte bancari', 'La cuenta bancaria', 'The bank account'],
      [
        'holderIsTaxpayer.label',
        'El compte és de la persona titular del rebut?',
        '¿La cuenta es de la persona titular del recibo?',
        'Does the account belong to the bill holder?',
      ],
      ['holderIsTaxpayer.yes', 'Sí', 'Sí', 'Yes'],
      [
        'holderIsTaxpayer.no',
        'No, és d’una altra persona',
        'No, es de otra persona',
        'No, to somebody else',
      ],
      ['holderName.label', 'Titular del compte', 'Titular de la cuenta', 'Account holder'],
      [
        'holderIdentifier.label',
        'DNI, NIE o NIF de qui té el compte',
        'DNI, NIE o NIF de quien tiene la cuenta',
        'DNI, NIE or NIF of the account holder',
      ],
      ['iban.label', 'IBAN', 'IBAN', 'IBAN'],
      [
        'iban.description',
        'Comença per ES i té 22 xifres més.',
        'Empieza por ES y tiene 22 cifras más.',
        'It starts with ES and has 22 more digits.',
      ],
      [
        'mandate.label',
        'Autoritzo l’Ajuntament a cobrar els rebuts en aquest compte',
        'Autorizo al Ayuntamiento a cobrar los recibos en esta cuenta',
        'I authorise the town hall to collect the bills from this account',
      ],
    ),
  ),
}
