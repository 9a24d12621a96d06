import type { DemoRecord } from './demo-record.ts'
import { names, text } from './text.ts'

type Words = readonly [ca: string, es: string]

const event = (
  code: string,
  audience: 'person' | 'business',
  name: readonly [ca: string, es: string, en: string],
  ...synonyms: Words[]
): DemoRecord => ({ code, audience, name: text(...name), synonyms: names(...synonyms) })

/** What happens in the life of a person or a business that brings them to the town hall. */
export const lifeEvents: readonly DemoRecord[] = [
  event(
    'FV-DOMICILI',
    'person',
    [
      'Empadronar-se o canviar de domicili',
      'Empadronarse o cambiar de domicilio',
      'Registering or moving house',
    ],
    ['mudança', 'mudanza'],
    ['canvi d’adreça', 'cambio de dirección'],
  ),
  event(
    'FV-NEIXER',
    'person',
    ['Tenir un fill o una filla', 'Tener un hijo o una hija', 'Having a child'],
    ['naixement', 'nacimiento'],
    ['adopció', 'adopción'],
  ),
  event(
    'FV-CASA',
    'person',
    [
      'Comprar, llogar o reformar un habitatge',
      'Comprar, alquilar o reformar una vivienda',
      'Buying, renting or renovating a home',
    ],
    ['pis', 'piso'],
    ['reforma', 'reforma'],
  ),
  event(
    'FV-VEHICLE',
    'person',
    ['Tenir un vehicle', 'Tener un vehículo', 'Owning a vehicle'],
    ['cotxe', 'coche'],
    ['moto', 'moto'],
  ),
  event(
    'FV-IMPOSTOS',
    'person',
    ['Pagar impostos', 'Pagar impuestos', 'Paying taxes'],
    ['rebuts', 'recibos'],
  ),
  event(
    'FV-DISCAPACITAT',
    'person',
    ['Viure amb una discapacitat', 'Vivir con una discapacidad', 'Living with a disability'],
    ['mobilitat reduïda', 'movilidad reducida'],
    ['dependència', 'dependencia'],
  ),
  event(
    'FV-DEFUNCIO',
    'person',
    ['Perdre un familiar', 'Perder a un familiar', 'Losing a relative'],
    ['herència', 'herencia'],
    ['cementiri', 'cementerio'],
  ),
  event(
    'FV-ANIMALS',
    'person',
    ['Tenir un animal de companyia', 'Tener un animal de compañía', 'Having a pet'],
    ['gos', 'perro'],
    ['gat', 'gato'],
  ),
  event(
    'FV-NOUVINGUT',
    'person',
    ['Arribar d’un altre país', 'Llegar de otro país', 'Arriving from another country'],
    ['estrangeria', 'extranjería'],
  ),
  event(
    'FE-OBRIR',
    'business',
    ['Obrir un negoci', 'Abrir un negocio', 'Opening a business'],
    ['obrir una botiga', 'abrir una tienda'],
    ['llicència d’obertura', 'licencia de apertura'],
  ),
  event(
    'FE-OBRES',
    'business',
    ['Fer obres en un local', 'Hacer obras en un local', 'Works in business premises'],
    ['reforma de local', 'reforma de local'],
  ),
  event(
    'FE-VIA-PUBLICA',
    'business',
    ['Ocupar la via pública', 'Ocupar la vía pública', 'Using the street'],
    ['terrassa', 'terraza'],
    ['contenidor de runa', 'contenedor de escombros'],
  ),
  event(
    'FV-ESCOLA',
    'person',
    ['Anar a l’escola', 'Ir a la escuela', 'Going to school'],
    ['curs escolar', 'curso escolar'],
  ),
  event(
    'FV-FEINA',
    'person',
    ['Buscar feina', 'Buscar trabajo', 'Looking for work'],
    ['atur', 'paro'],
    ['oposicions', 'oposiciones'],
  ),
  event(
    'FV-ENVELLIR',
    'person',
    ['Fer-se gran', 'Hacerse mayor', 'Growing old'],
    ['gent gran', 'personas mayores'],
    ['jubilació', 'jubilación'],
  ),
  event(
    'FE-ENTITAT',
    'business',
    ['Tenir una entitat', 'Tener una entidad', 'Running an association'],
    ['associació', 'asociación'],
  ),
]
