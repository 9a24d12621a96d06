import { create } from 'qrcode'

/** The address as squares, drawn by us: one path, no picture to fetch. */
export function Qr({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules
  let squares = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (data[row * size + column]) squares += `M${column} ${row}h1v1h-1z`
    }
  }
  // Four squares of white around it, or phones do not find it.
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`-4 -4 ${size + 8} ${size + 8}`}>
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={squares} fill="#10202a" shapeRendering="crispEdges" />
    </svg>
  )
}
