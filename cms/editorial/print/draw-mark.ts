import type PDFDocument from 'pdfkit'

/** The mark of the house: a sheet with its tab, and the accent of “Catàleg” on it. */
export function drawMark(
  doc: InstanceType<typeof PDFDocument>,
  left: number,
  top: number,
  size: number,
): void {
  doc
    .save()
    .translate(left, top)
    .scale(size / 32)
    .lineJoin('round')
    .lineCap('round')
    .lineWidth(2.2)
    .strokeColor('#0b4f63')
    .path(
      'M5 8.5A2.5 2.5 0 0 1 7.5 6h5l2.5 3h9.5A2.5 2.5 0 0 1 27 11.5v14a2.5 2.5 0 0 1-2.5 2.5h-17A2.5 2.5 0 0 1 5 25.5z',
    )
    .stroke()
    .path('M10 16h12M10 20h12M10 24h7')
    .stroke()
    .lineWidth(2.8)
    .strokeColor('#d23c2e')
    .path('m17.5 1.8 4.7 3.9')
    .stroke()
    .restore()
}
