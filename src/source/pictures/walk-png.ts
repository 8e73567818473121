import type { RasterFacts } from './picture-facts.ts'

export interface PngChunk {
  type: string
  data: Buffer
  /** The sum of type and data, as the file gives it. */
  sum: number
}

const signatureLength = 8

/** The chunks of a PNG, up to its end or to the first that is cut short. */
export function pngChunks(bytes: Buffer): PngChunk[] {
  const chunks: PngChunk[] = []
  let at = signatureLength
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length) break
    const type = bytes.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: bytes.subarray(at + 8, end), sum: bytes.readUInt32BE(end) })
    if (type === 'IEND') break
    at = end + 4
  }
  return chunks
}

const textChunks = ['tEXt', 'zTXt', 'iTXt']
const xmpKeyword = 'XML:com.adobe.xmp'

export function walkPng(bytes: Buffer): RasterFacts {
  const chunks = pngChunks(bytes)
  const header =
    chunks[0]?.type === 'IHDR' && chunks[0].data.length === 13 ? chunks[0].data : undefined
  const texts = chunks.filter(({ type }) => textChunks.includes(type)).map(({ data }) => data)
  const keywordOf = (data: Buffer) => data.toString('latin1', 0, Math.max(0, data.indexOf(0)))
  return {
    width: header?.readUInt32BE(0) ?? 0,
    height: header?.readUInt32BE(4) ?? 0,
    exif: chunks.find(({ type }) => type === 'eXIf')?.data,
    xmp: texts.find((data) => keywordOf(data) === xmpKeyword)?.toString() ?? '',
    texts: texts.map(keywordOf).filter((keyword) => keyword !== xmpKeyword),
    whole: chunks.at(-1)?.type === 'IEND',
  }
}
