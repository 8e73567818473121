import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readTar } from '../../../src/print/browser/read-tar.ts'

const packed = new URL('../../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))
const archive = brotliDecompressSync(readFileSync(fileURLToPath(packed)))

it('reads the libraries that come with the embedded Chromium', () => {
  const entries = readTar(archive)
  expect(entries.map((entry) => entry.name)).toContain('lib/libnss3.so')
  const library = entries.find((entry) => entry.name === 'lib/libnss3.so')
  expect(library?.content.length).toBe(1287000)
  expect(Buffer.from(library?.content.subarray(0, 4) ?? []).toString('latin1')).toBe('\x7fELF')
})

it('refuses an archive that ends inside a file', () => {
  expect(() => readTar(archive.subarray(0, 4096))).toThrow(RangeError)
})
