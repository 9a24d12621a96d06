import path from 'node:path'
import PDFDocument from 'pdfkit'
import { toBuffer as qrAsPng } from 'qrcode'
import { paperWords } from '../../labels/paper.ts'
import { say } from '../../labels/words.ts'
import type { CounterPaper, PaperBlock, PaperSection } from './counter-paper.ts'
import { drawMark } from './draw-mark.ts'

// From the root, not from this file: compiled and inside the panel's bundle it lies elsewhere.
const fonts = 'node_modules/@expo-google-fonts/source-sans-3'
const font = (style: string) =>
  path.resolve(/* turbopackIgnore: true */ fonts, style, `SourceSans3_${style}.ttf`)

const ink = {
  text: '#16242f',
  soft: '#4a5a66',
  deep: '#0b4f63',
  line: '#d3dbe0',
  alert: '#8a1c12',
}
const margin = { left: 62, right: 62, top: 56, bottom: 64 }
const width = 595.28 - margin.left - margin.right
const qrSize = 84

type Doc = InstanceType<typeof PDFDocument>
type Element = ReturnType<Doc['struct']>

/**
 * The paper as a PDF that a screen reader reads as well as a person: tagged from the title to the
 * last item, in its language, with an outline and the letters inside (PDF/UA).
 */
export async function drawPaper(paper: CounterPaper): Promise<Buffer> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: margin,
    bufferPages: true,
    pdfVersion: '1.7',
    // Its types know the archival subsets only.
    subset: 'PDF/UA' as 'PDF/A-1',
    tagged: true,
    lang: { ca: 'ca-ES', es: 'es-ES', en: 'en-GB' }[paper.locale],
    displayTitle: true,
    font: font('400Regular'),
    info: {
      Title: paper.title,
      Author: paper.department ?? say(paperWords.catalogue, paper.locale),
      Subject: paper.summary ?? paper.title,
      Creator: 'Catàleg',
    },
  })
  const pieces: Buffer[] = []
  doc.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<void>((done) => doc.on('end', done))
  doc.registerFont('text', font('400Regular'))
  doc.registerFont('strong', font('600SemiBold'))
  const qr = paper.url ? await qrAsPng(paper.url, { margin: 0, width: 336 }) : null
  const root = doc.struct('Document')
  doc.addStructure(root)
  drawHead(doc, root, paper, qr)
  for (const section of paper.sections) drawSection(doc, root, section)
  root.end()
  drawFeet(doc, paper)
  doc.end()
  await ended
  return Buffer.concat(pieces)
}

function drawHead(doc: Doc, root: Element, paper: CounterPaper, qr: Buffer | null): void {
  const words = (name: keyof typeof paperWords, values = {}) =>
    say(paperWords[name], paper.locale, values)
  const textWidth = qr ? width - qrSize - 24 : width
  asArtifact(doc, () => drawMark(doc, margin.left, margin.top - 4, 22))
  add(doc, root, 'P', () =>
    doc
      .font('strong', 10)
      .fillColor(ink.deep)
      .text(paper.department ?? words('catalogue'), margin.left + 30, margin.top + 1, {
        width: textWidth - 30,
      }),
  )
  const top = margin.top + 34
  if (paper.isDraft) {
    add(doc, root, 'P', () =>
      doc
        .font('strong', 11)
        .fillColor(ink.alert)
        .text(words('draft'), margin.left, top - 8, { width: textWidth }),
    )
    doc.moveDown(0.4)
  } else doc.y = top
  add(doc, root, 'H1', () =>
    doc.font('strong', 23).fillColor(ink.text).text(paper.title, margin.left, doc.y, {
      width: textWidth,
      lineGap: 1,
    }),
  )
  doc.outline.addItem(paper.title)
  if (paper.summary) {
    const { summary } = paper
    doc.moveDown(0.3)
    add(doc, root, 'P', () =>
      doc
        .font('text', 12.5)
        .fillColor(ink.soft)
        .text(summary, margin.left, doc.y, { width: textWidth }),
    )
  }
  const { url } = paper
  if (qr && url) {
    const left = margin.left + width - qrSize
    const figure = doc.struct('Figure', { alt: words('qr', { url }) }, () => {
      doc.image(qr, left, margin.top, { width: qrSize })
    })
    root.add(figure)
    doc.y = Math.max(doc.y, margin.top + qrSize)
    doc.moveDown(0.5)
    add(doc, root, 'P', () =>
      doc
        .font('text', 9.5)
        .fillColor(ink.deep)
        .text(`${words('online')}: ${url}`, margin.left, doc.y, { width }),
    )
  }
  doc.moveDown(0.5)
  rule(doc)
}

function drawSection(doc: Doc, root: Element, { heading, blocks }: PaperSection): void {
  // A heading does not stand alone at the foot of a page.
  if (doc.y > doc.page.height - margin.bottom - 70) doc.addPage()
  const section = doc.struct('Sect')
  root.add(section)
  doc.moveDown(0.6)
  add(doc, section, 'H2', () =>
    doc.font('strong', 13).fillColor(ink.deep).text(heading, margin.left, doc.y, { width }),
  )
  doc.outline.children.at(-1)?.addItem(heading)
  doc.moveDown(0.15)
  for (const block of blocks) drawBlock(doc, section, block)
  section.end()
}

function drawBlock(doc: Doc, parent: Element, block: PaperBlock): void {
  if (block.kind === 'list') return drawList(doc, parent, block)
  const isText = block.kind === 'text'
  if (!isText) doc.moveDown(0.25)
  add(doc, parent, isText ? 'P' : 'H3', () =>
    doc
      .font(isText ? 'text' : 'strong', 10.5)
      .fillColor(ink.text)
      .text(block.text, margin.left, doc.y, { width, lineGap: 1.5, paragraphGap: 3 }),
  )
}

function drawList(
  doc: Doc,
  parent: Element,
  { items, numbered }: Extract<PaperBlock, { kind: 'list' }>,
): void {
  const indent = 16
  const list = doc.struct('L')
  parent.add(list)
  for (const [position, item] of items.entries()) {
    doc.font('text', 10.5).fillColor(ink.text)
    // Both parts of an item on one page.
    const height = doc.heightOfString(item, { width: width - indent, lineGap: 1.5 })
    if (doc.y + Math.min(height, 60) > doc.page.height - margin.bottom) doc.addPage()
    const row = doc.struct('LI')
    list.add(row)
    const { y } = doc
    add(doc, row, 'Lbl', () =>
      doc.text(numbered ? `${position + 1}.` : '•', margin.left, y, {
        width: indent,
        lineGap: 1.5,
      }),
    )
    add(doc, row, 'LBody', () =>
      doc.text(item, margin.left + indent, y, {
        width: width - indent,
        lineGap: 1.5,
        paragraphGap: 2.5,
      }),
    )
    row.end()
  }
  list.end()
}

/** Draws one element of the structure now, and closes it. */
function add(doc: Doc, parent: Element, type: string, draw: () => unknown): void {
  parent.add(
    doc.struct(type, {}, () => {
      draw()
    }),
  )
}

/** What decorates, and is not read aloud. */
function asArtifact(doc: Doc, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

function rule(doc: Doc): void {
  asArtifact(doc, () =>
    doc
      .moveTo(margin.left, doc.y)
      .lineTo(margin.left + width, doc.y)
      .lineWidth(0.8)
      .strokeColor(ink.line)
      .stroke(),
  )
}

function drawFeet(doc: Doc, paper: CounterPaper): void {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page)
    const y = doc.page.height - 44
    // Below the margin a text would begin another page.
    doc.page.margins.bottom = 0
    asArtifact(doc, () => {
      const pages = say(paperWords.page, paper.locale, { n: page - start + 1, of: count })
      doc.font('text', 8.5).fillColor(ink.soft)
      doc.text(paper.dates, margin.left, y, { width: width - 100, lineBreak: false })
      doc.text(pages, margin.left + width - 100, y, {
        width: 100,
        align: 'right',
        lineBreak: false,
      })
    })
  }
}
