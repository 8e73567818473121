import { expect, test } from 'vitest'
import { asSection, lostSections } from '../../src/source/lost-sections.ts'

test('what a text editor or word processor saved in place of a section is lost', () => {
  const names = [
    '01-introduction.md.txt',
    '2 Timescales.TXT',
    '3. Confidentiality.docx',
    '04-terms.markdown',
    '5b_methodology.rtf',
  ]
  expect(lostSections(names, [])).toEqual(names)
  expect(names.map(asSection)).toEqual([
    '01-introduction.md',
    '2 Timescales.md',
    '3. Confidentiality.md',
    '04-terms.md',
    '5b_methodology.md',
  ])
})

test('what lies beside the sections for another reason is not', () => {
  const names = [
    '2024-05 minutes.docx',
    '20240312 letter.txt',
    '12.docx',
    '1st draft.docx',
    'notes.txt',
    '~$1-introduction.docx',
    '.01-introduction.md.swp',
    '01-introduction.md~',
    '01-introduction.pdf',
  ]
  expect(lostSections(names, [])).toEqual([])
})

test('the Word file that a section was made of is not lost, a text beside it may be the one that is written on', () => {
  const sections = ['01-introduction.md']
  expect(lostSections(['01-Introduction.docx', '01-introduction.odt'], sections)).toEqual([])
  expect(lostSections(['01-introduction.md.txt'], sections)).toEqual(['01-introduction.md.txt'])
})
