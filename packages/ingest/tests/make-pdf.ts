/** One line of a PDF made for a test: its words and where it stands, in points from the bottom left. */
export type SetLine = { text: string; x?: number; y: number; size?: number }

/** A small PDF of invented pages with a text layer; a page without lines is a scan. Source: ISO 32000-1, 7.5. */
export function makePdf(pages: readonly (readonly SetLine[])[], title?: string): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>']
  const kids = pages.map((_, n) => `${4 + n * 2} 0 R`).join(' ')
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>')
  for (const [n, lines] of pages.entries()) {
    const content = lines
      .map(({ text, x = 72, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + n * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  if (title) objects.push(`<< /Title (${title}) >>`)
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, n) => {
    const at = body.length
    body += `${n + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const info = title ? ` /Info ${objects.length} 0 R` : ''
  return new TextEncoder().encode(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${info} >>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}
