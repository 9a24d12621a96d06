import type { FueFitxa, FueSeccio } from './fue-sheet.ts'

/*
 * A FUE Local file: a catalogue as the answer of a web service that nobody has to run.
 */

export const fueFileBegin = (owner: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/">
  <Body>
    <transmissioResponse xmlns="http://cat.aoc/etramsge/gateway/ops/">
      <consultarCatalegResult xmlns="http://cat.aoc/etramsge/gateway/resposta">
        <correcte>true</correcte>
        <missatgeError>OK</missatgeError>
        <ensPropietari>${escaped(owner)}</ensPropietari>
        <dadesCataleg>
`

export const fueFileEnd = `        </dadesCataleg>
      </consultarCatalegResult>
    </transmissioResponse>
  </Body>
</Envelope>
`

export const fueFitxaXml = ({ sections, others, ...fitxa }: FueFitxa): string =>
  `          <fitxa>
${[
  element('codiTramit', fitxa.sourceId),
  element('nomTramit', fitxa.name),
  element('esTelematic', String(fitxa.isOnline)),
  element('URLTramitAssociat', fitxa.url),
  ...(fitxa.category ? [element('categoria', fitxa.category)] : []),
].join('\n')}
            <seccions>
${sections.map(seccioXml).join('\n')}
            </seccions>
${others.map(({ name, text }) => `${element(name, text)}\n`).join('')}          </fitxa>
`

const seccioXml = ({ id, name, language, content }: FueSeccio): string =>
  `              <seccio>
  ${element('numIntSeccio', id)}
  ${element('nomSeccio', name)}
  ${element('idioma', language)}
  ${element('contingutSeccio', content)}
              </seccio>`

const element = (name: string, text: string): string =>
  `              <${name}>${escaped(text)}</${name}>`

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A reader of XML would make a line feed of it.
  '\r': '&#13;',
}

/** Text as XML, without the characters that no XML may hold. */
const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>\r]/g, (found) => entities[found] ?? '')
