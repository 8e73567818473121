import { expect, test } from 'vitest'
import { residueOfText } from '../../../src/verify/residue/residue.ts'

test('of a mail with a large attachment each packed part is looked through', () => {
  const large = `${'A'.repeat(76)}\n`.repeat(300_000)
  const last = Buffer.from('Kept by Emrys, as all of it').toString('base64')
  const found = residueOfText(`\n${large}\n--next\n\n${last}\n`, 'text')
  expect(found.flatMap(({ text }) => text.split('\n'))).toContain('Kept by Emrys, as all of it')
})
