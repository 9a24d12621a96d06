/** A FUE Local file of our own making. */
export interface SheetText {
  readonly code?: string
  readonly name?: string
  readonly online?: boolean
  readonly url?: string
  readonly category?: string
  /** `[id, name, content, language?]`, content as it is in the file. */
  readonly sections?: readonly (readonly [
    id: string,
    name: string,
    content: string,
    language?: string,
  ])[]
  readonly more?: string
}

export const ids = {
  title: '3bc4204ddd414b29bb4350ada0854471',
  description: '5e09344b1cf64f7dadfcadbef394b5e3',
  body: 'd614d4b400c011e28ecd8b3e6188709b',
  unit: 'bef66d94f66541aaa9776d9307952853',
  publishedUnit: 'ef66d94f66541aaa9776d9307952853',
  who: '308e7a939a9b4c64a5f78f470b9d00bb',
  deadline: '706f3e09252249718448685a1974f591',
  requirements: '456c15b8be8745a29086deb728561506',
  price: 'cddf6a3371a6472281b33a05e0f584ef',
  evidence: '8c8e9b4bc5a047509bf1c5dade99a4fd',
  norms: 'd9577ab1cfa74465832a802aade43a09',
  term: 'c4172b500a474810b260f3ca736ed467',
  silence: '39582558b476466bb83949698846f051',
  keywords: '6a3712d100a44a509a7a2b8b4eb040d5',
  remarks: 'cd2e4d04f2fd4225870fed8fc9884713',
  steps: '96c36afbe01048efb7efaa13f3fb9ff2',
} as const

export function fueFile(
  sheets: readonly SheetText[],
  { correct = 'true', owner = '9900000000' } = {},
) {
  return `<?xml version="1.0"?>
<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>
<transmissioResponse xmlns="http://example.org/ops/"><consultarCatalegResult>
<correcte>${correct}</correcte><missatgeError>Fora de servei</missatgeError>
<ensPropietari>${owner}</ensPropietari>
<dadesCataleg>
${sheets.map(sheetXml).join('\n')}
</dadesCataleg>
</consultarCatalegResult></transmissioResponse></Body></Envelope>`
}

const sheetXml = ({
  code = 'a'.repeat(32),
  name = 'FUE Ocupar la via pública amb taules',
  online = true,
  url = 'https://seu.vila.cat/tramits/1?a=1&amp;b=2',
  category,
  sections = [],
  more = '',
}: SheetText) => `<fitxa>
<codiTramit>${code}</codiTramit>
<nomTramit>${name}</nomTramit>
<esTelematic>${online}</esTelematic>
<URLTramitAssociat>${url}</URLTramitAssociat>
${category ? `<categoria>${category}</categoria>` : ''}${more}<seccions>
${sections.map(sectionXml).join('\n')}
</seccions></fitxa>`

const sectionXml = ([id, name, content, language = 'ca_ES']: NonNullable<
  SheetText['sections']
>[number]) => `<seccio><numIntSeccio>${id}</numIntSeccio><nomSeccio>${name}</nomSeccio>
<idioma>${language}</idioma><contingutSeccio>${content}</contingutSeccio></seccio>`

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
