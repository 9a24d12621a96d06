/** What channels ask, as the bench asks it: of the delivery plane and of Payload's own GraphQL. */

const sheetFields = `
  code slug title summary description whoCanApply kind regime department { code name } audiences
  requirements { text } channels { channel channelLabel instructions }
  evidence { name obligation howToObtain } resolutionTerm { value unit } silence { onRequest }
  feeRequired fees { name kind brackets { amount unit } } outputs { name kind }
  steps { title text } legalResources { name article } otherInformation url publishedAt verifiedAt`

/** The same facts where Payload keeps them; its rich text leaves as Slate nodes, not as HTML. */
const storedSheetFields = `
  code slug title summary description whoCanApply kind regime department { code name } audiences
  requirements { text } channels { channel instructions }
  evidence { type { name howToObtain } obligation } resolutionTerm { value unit }
  silence { onRequest } feeRequired fees { name kind brackets { amount unit } } outputs { name kind }
  steps { title text } legalResources { resource { name } article } otherInformation
  publishedAt verifiedAt`

const listFields =
  'code slug title summary department { code name } channels { channel } verifiedAt'

const json = (query: string, variables: object = {}): string =>
  JSON.stringify({ query: query.replace(/\s+/g, ' '), variables })

export const sheetCode = 'PADRO-ALTA'
export const searchText = 'llicència obres'

export const questions = {
  sheet: json(`query ($code: ID!) { procedure(code: $code) { ${sheetFields} } }`, {
    code: sheetCode,
  }),
  list: json(
    `query ($since: DateTime) {
      procedures(first: 20, filter: { updatedSince: $since }) { totalCount nodes { ${listFields} } }
    }`,
  ),
  filter: json(
    `query ($since: DateTime) {
      procedures(first: 20, filter: { audience: citizens, channel: in_person, updatedSince: $since }) {
        totalCount nodes { ${listFields} }
      }
    }`,
  ),
  search: json(
    `query ($text: String!) {
      search(query: $text, first: 10) {
        totalCount correctedQuery
        edges { kind code title summary url highlights { field html } }
        facets { name values { value label count } }
      }
    }`,
    { text: searchText },
  ),
} as const

/** The same questions with something new in each: nobody has their answers ready. */
export const newQuestions = {
  sheet: withVariables(questions.sheet, { code: sheetCode, unused: '{value}' }),
  list: withVariables(questions.list, { since: '2001-01-{value}Z' }),
  filter: withVariables(questions.filter, { since: '2001-01-{value}Z' }),
  search: withVariables(questions.search, { text: '{value}' }),
  /** A document never seen: it is parsed, checked and compiled each time. */
  sheetDocument: json(
    `{ procedure(code: "${sheetCode}") { ${sheetFields} }
       procedures(filter: { updatedSince: "2031-01-{value}Z" }) { totalCount } }`,
  ),
} as const

export const payloadQuestions = {
  sheet: json(
    `query ($code: String!) {
      Procedures(where: { code: { equals: $code } }, limit: 1, locale: ca) { docs { ${storedSheetFields} } }
    }`,
    { code: sheetCode },
  ),
  list: json(
    `{ Procedures(where: { _status: { equals: published } }, limit: 20, sort: "code", locale: ca) {
      totalDocs docs { ${listFields} }
    } }`,
  ),
} as const

function withVariables(question: string, variables: object): string {
  return JSON.stringify({ ...(JSON.parse(question) as object), variables })
}

const two = (n: number) => String(n).padStart(2, '0')
const upTo = (n: number) => Array.from({ length: n }, (_, at) => at)

/** Two million moments of January, as day, hour, minute and second. */
export const moments: readonly [string[], string[]] = [
  upTo(28 * 24).map((n) => `${two(1 + Math.floor(n / 24))}T${two(n % 24)}:`),
  upTo(3_600).map((n) => `${two(Math.floor(n / 60))}:${two(n % 60)}`),
]

/** Pairs of the words that are in the catalogue. */
export function wordPairs(texts: readonly string[]): [string[], string[]] {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const all = [...new Set(words)].sort()
  return [all.map((word) => `${word} `), all]
}
