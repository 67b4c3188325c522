/** A QR code as SVG, drawn on the server, one path; black on white with its quiet zone. */
import { encode } from 'uqr'

export function QrCode({
  text,
  label,
  className = 'size-40',
}: {
  text: string
  label: string
  className?: string
}) {
  const { data, size } = encode(text, { ecc: 'M', border: 3 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={`mt-2 bg-white ${className}`}
    >
      <path d={path} />
    </svg>
  )
}
