import type { FormDefinition, JsonObject } from '../../forms/definition.ts'
import {
  choice,
  control,
  group,
  multiline,
  own,
  person,
  personControls,
  radio,
  text,
  ticked,
} from './shared-parts.ts'
import { join, personTexts, texts } from './shared-texts.ts'

type Words = readonly [ca: string, es: string, en: string]

/** One question of a request. */
interface Question {
  readonly name: string
  readonly label: Words
  readonly kind: 'text' | 'long' | 'date' | 'number' | 'choice'
  readonly options?: Readonly<Record<string, Words>>
  readonly optional?: boolean
}

interface Request {
  readonly slug: string
  readonly name: Words
  readonly description: Words
  readonly matter: Words
  readonly questions: readonly Question[]
  /** What the person declares by ticking it. */
  readonly declaration: Words
}

const schemaOf = ({ kind, options = {} }: Question): JsonObject => {
  if (kind === 'choice') return choice(...Object.keys(options))
  if (kind === 'date') return { type: 'string', format: 'date' }
  if (kind === 'number') return { type: 'integer', minimum: 1, maximum: 100_000 }
  return kind === 'long' ? text(4000) : text(200)
}

const lookOf = ({ kind, options = {} }: Question) =>
  kind === 'long' ? multiline : kind === 'choice' && Object.keys(options).length < 5 ? radio : {}

const inThree = ([ca, es, en]: Words) => ({ ca, es, en })

/** Who asks, what about and a declaration: the shape of most requests. */
export function requestForm(request: Request): FormDefinition {
  const { slug, questions } = request
  return {
    code: slug,
    slug,
    version: 1,
    name: inThree(request.name),
    description: inThree(request.description),
    procedures: [slug],
    identification: { required: true, minimumLevel: 'low', signature: 'ordinary' },
    schema: {
      type: 'object',
      properties: {
        applicant: person,
        ...Object.fromEntries(questions.map((one) => [one.name, schemaOf(one)])),
        declaration: ticked,
      },
      required: [
        'applicant',
        ...questions.filter(({ optional }) => !optional).map(({ name }) => name),
        'declaration',
      ],
      additionalProperties: false,
    },
    uiSchema: {
      type: 'VerticalLayout',
      elements: [
        group('who', ...own(personControls('applicant'))),
        group('matter', ...questions.map((one) => control(one.name, lookOf(one)))),
        group('signing', control('declaration')),
      ],
    },
    translations: join(
      personTexts('applicant'),
      texts(
        ['who.label', 'Les vostres dades', 'Sus datos', 'About you'],
        ['matter.label', ...request.matter],
        ['signing.label', 'Declaració', 'Declaración', 'Declaration'],
        ['declaration.label', ...request.declaration],
        ...questions.flatMap(({ name, label, options = {} }) => [
          [`${name}.label`, ...label] as const,
          ...Object.entries(options).map(([code, words]) => [`${name}.${code}`, ...words] as const),
        ]),
      ),
    ),
  }
}
