/**
 * Where earlier states of a PDF end that was saved by adding to it. The bytes up to there are a PDF by
 * themselves. A file arranged for the web ends twice by design.
 */
export function findRevisions(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ends: number[] = []
  for (let at = text.indexOf('%%EOF'); at !== -1; at = text.indexOf('%%EOF', at + 5))
    ends.push(at + 5)
  const linearized = text.subarray(0, 2048).includes('/Linearized')
  return ends.slice(linearized ? 1 : 0, -1)
}
