import { expect, test } from 'vitest'
import { mergeMarks, unmergedIn } from '../../../src/support/texts/merge-marks.ts'

const kindsIn = (text: string): string =>
  mergeMarks(text)
    .map(({ kind }) => kind)
    .join()
const linesOf = (text: string): string[] =>
  unmergedIn(text).map(({ start, end }) => text.slice(start, end))

test('the lines that git leaves, as they are usual, with line ends of Windows, and with what was there before both', () => {
  expect(kindsIn('<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> feedback\n')).toBe('begins,parts,ends')
  expect(kindsIn('<<<<<<< HEAD\r\nA\r\n=======\r\nB\r\n>>>>>>> feedback\r\n')).toBe(
    'begins,parts,ends',
  )
  expect(kindsIn('<<<<<<<\nA\n||||||| 1a2b3c\nC\n=======\nB\n>>>>>>>')).toBe(
    'begins,parts,parts,ends',
  )
})

test('a title that is underlined by seven signs, and longer rows of signs, are none', () => {
  expect(kindsIn('Contents\n=======\n')).toBe('')
  expect(kindsIn('<<<<<<< a\n=======\n>>>>>>> b\n\nContents\n=======\n')).toBe('begins,parts,ends')
  expect(kindsIn('<<<<<<<<\n=======\n>>>>>>>>')).toBe('')
  expect(kindsIn('>>>>>>>a quotation far in')).toBe('')
})

test('each merge is reported once, and one of which a part is deleted too', () => {
  const merge = '<<<<<<< a\n=======\n>>>>>>> b\n'
  expect(linesOf(`${merge}words\n${merge}`)).toEqual(['<<<<<<< a', '<<<<<<< a'])
  expect(linesOf('<<<<<<< a\nwords\n')).toEqual(['<<<<<<< a'])
  expect(linesOf('words\n>>>>>>> b\n')).toEqual(['>>>>>>> b'])
  expect(linesOf(`${merge}words\n>>>>>>> c\n`)).toEqual(['<<<<<<< a', '>>>>>>> c'])
})
