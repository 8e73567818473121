const mostOfChunk = 4096

/**
 * Unpacks the source of a macro, as Office packs it (MS-OVBA 2.4.1): chunks of letters, and of pairs that say how
 * far back to look and how much to take from there. What is broken ends there.
 */
export function unpackMacro(packed: Buffer): Buffer {
  const chunks: Buffer[] = []
  let at = 1
  while (at + 2 <= packed.length) {
    const head = packed.readUInt16LE(at)
    if (((head >> 12) & 7) !== 3) break
    const chunk = packed.subarray(at + 2, at + 3 + (head & 0xfff))
    chunks.push(head & 0x8000 ? unpackChunk(chunk) : chunk)
    at += 3 + (head & 0xfff)
  }
  return Buffer.concat(chunks)
}

function unpackChunk(chunk: Buffer): Buffer {
  const out = Buffer.alloc(mostOfChunk)
  let length = 0
  let at = 0
  while (at < chunk.length) {
    const flags = chunk[at] ?? 0
    at += 1
    for (let bit = 0; bit < 8 && at < chunk.length && length < mostOfChunk; bit += 1) {
      if (!((flags >> bit) & 1)) {
        out[length] = chunk[at] ?? 0
        length += 1
        at += 1
        continue
      }
      if (at + 2 > chunk.length) return out.subarray(0, length)
      const pair = chunk.readUInt16LE(at)
      at += 2
      // The more there is to look back on, the more bits say how far.
      const bits = Math.max(4, Math.ceil(Math.log2(length)))
      const back = (pair >> (16 - bits)) + 1
      const take = (pair & (0xffff >> bits)) + 3
      if (back > length) return out.subarray(0, length)
      for (let n = 0; n < take && length < mostOfChunk; n += 1, length += 1)
        out[length] = out[length - back] ?? 0
    }
    if (length >= mostOfChunk) break
  }
  return out.subarray(0, length)
}
