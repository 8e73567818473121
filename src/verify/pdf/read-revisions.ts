/**
 * Where earlier states of a PDF end that was saved by adding to it. The bytes up to there are a PDF by
 * themselves. A file arranged for the web ends twice by design.
 */
export function findRevisions(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends: number[] = []
  for (let at = text.indexOf('%%EOF'); at !== -1; at = text.indexOf('%%EOF', at + 5))
    ends.push(at + 5)
  // In a comment it says nothing.
  const head = text.toString('latin1', 0, 2048).replace(/%[^\r\n]*/g, '')
  const linearized = /<<[^<>]*\/Linearized\b/.test(head)
  return ends.slice(linearized ? 1 : 0, -1)
}
