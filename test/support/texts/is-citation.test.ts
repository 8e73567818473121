import { expect, test } from 'vitest'
import { isCitation } from '../../../src/support/texts/is-citation.ts'

const address = '\uFFFC'.repeat(20)

test.each([
  'Stark, E. (2007), Coercive control: how men entrap women in personal life. Oxford University Press.',
  'Monckton Smith, J. (2020), Intimate partner femicide.',
  'O’Hara, J. and Example, K. Counting. London.',
  'Home Office (2016), Multi-agency statutory guidance for the conduct of domestic homicide reviews.',
  'National Institute for Health and Care Excellence (2014), Domestic violence and abuse: multi-agency working.',
  'Example Trust (2019) ‘A life counted’.',
  'Domestic Abuse Act 2021, section 3.',
  'Counting, 2019: at paragraph 12.',
  'A life counted, doi 10.1000/182.',
  'A life counted. ISBN 978 0 00 000000 2',
  'Violence Against Women, 26(11), pages 1267 to 1285.',
  'Devries KM, Mak JY, Bacchus LJ. Counting. 2013.',
  'Campbell et al. counted eleven (2003).',
  'A life counted, vol. 3, pp. 4-9.',
  `Example Trust, A life counted, ${address} (accessed 3 May 2020).`,
  'A life counted. Example University Press, 2019.',
])('names a publication: %s', (text) => {
  expect(isCitation(text)).toBe(true)
})

test.each([
  'The nurse recieved the letter in June 2019.',
  'She had accessed 3 services and beleived none.',
  'Adult A, who recieved the letter, was there.',
  'The order (2019) was beleived to have ended.',
  'The report of the press says so. The Press was told.',
  'Seen on p. 4 of the recieved file.',
  'Under section 5(2) he was recieved there.',
  'He accessed on 3 occasions.',
  `It is told at ${address}.`,
  'The Act came into force in 2021.',
  'Kai (2010) lives with his aunt.',
  '',
])('is the report’s own: %s', (text) => {
  expect(isCitation(text)).toBe(false)
})

test('no length makes it slow', () => {
  for (const part of ['A', 'A. ', '1(2)', 'A a, ', 'Press '])
    expect(isCitation(part.repeat(50_000)), part).toBe(false)
  expect(isCitation('(2019) '.repeat(50_000))).toBe(true)
})
