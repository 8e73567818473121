import { expect, test } from 'vitest'
import { residueOfText } from '../../../src/verify/residue/residue.ts'

test('of a mail with a large attachment each packed part is looked through', () => {
  const large = `${'A'.repeat(76)}\n`.repeat(300_000)
  const last = Buffer.from('Kept by Emrys, as all of it').toString('base64')
  const found = residueOfText(`\n${large}\n--next\n\n${last}\n`, 'text')
  expect(found.flatMap(({ text }) => text.split('\n'))).toContain('Kept by Emrys, as all of it')
})

test('a packed part of many megabytes between marks is looked through, and what stands beside it', () => {
  const packed = Buffer.alloc(9_000_000, 'Kept by Emrys, as all of it. ').toString('base64')
  for (const text of [`x = "${packed}"; y = "Also kept"`, `Also kept,${packed}\r\n`]) {
    const words = residueOfText(text, 'text').flatMap((one) => one.text.split('\n'))
    expect(words.some((one) => one.includes('Kept by Emrys, as all of it'))).toBe(true)
    expect(words.some((one) => one.includes('Also kept'))).toBe(true)
  }
})
