import { inflateSync } from 'node:zlib'
import type { PictureParts } from './picture-parts.ts'

const mostBytes = 1_000_000

/** Texts that programs write into a picture beside the camera's: captions, comments, who made it. */
export function chunkTexts({ parts }: PictureParts): string[] {
  return parts.flatMap(({ kind, content }) => {
    if (/^(?:tEXt|iTXt|zTXt)$/.test(kind)) return [textOf(content)]
    if (kind === 'fe') return [content.toString('utf8')]
    return kind === 'ed' ? captions(content) : []
  })
}

/** The keyword and the text, which may be packed. */
function textOf(chunk: Buffer): string {
  const packed = chunk.indexOf(Buffer.from([0x78]), chunk.indexOf(0))
  const plain = chunk.toString('utf8').replaceAll('\0', ' ')
  if (packed < 0) return plain
  try {
    const text = inflateSync(chunk.subarray(packed), { maxOutputLength: mostBytes })
    return `${chunk.toString('utf8', 0, packed).replaceAll('\0', ' ')} ${text.toString('utf8')}`
  } catch {
    return plain
  }
}

/** What picture agencies and Photoshop write (IPTC): 1C 02, which field, two bytes of length, the text. */
function captions(segment: Buffer): string[] {
  const found: string[] = []
  const mark = Buffer.from([0x1c, 0x02])
  for (let at = segment.indexOf(mark); at >= 0 && at + 5 <= segment.length; ) {
    const length = segment.readUInt16BE(at + 3)
    found.push(segment.toString('utf8', at + 5, at + 5 + length))
    at = segment.indexOf(mark, at + 5 + length)
  }
  return found
}
