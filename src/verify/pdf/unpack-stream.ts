import { decodePDFRawStream, PDFRawStream, type PDFStream } from '@cantoo/pdf-lib'
import type { Budget } from '../budget.ts'

const step = 100_000

/** What a stream holds, unpacked; nothing where it cannot be. Stops with an Excessive at a stream that goes on and on. */
export function unpackStream(stream: PDFStream, budget: Budget): Uint8Array {
  const source = contentsOf(stream)
  if (source instanceof Uint8Array) return source
  let size = 0
  for (let more = true; more; ) {
    const length = nextOf(source)
    budget.spend('bytes', length)
    size += length
    more = length === step
  }
  source.reset()
  return new Uint8Array(source.getBytes(Math.max(1, size)))
}

type Source = ReturnType<typeof decodePDFRawStream>

function contentsOf(stream: PDFStream): Source | Uint8Array {
  try {
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream) : stream.getContents()
  } catch {
    return new Uint8Array()
  }
}

/** What is broken ends there; what came before is read. */
function nextOf(source: Source): number {
  try {
    return source.getBytes(step).length
  } catch {
    return 0
  }
}
