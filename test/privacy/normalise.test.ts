import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise, sourceRange } from '../../src/privacy/normalise.ts'

describe('normalise', () => {
  it.each([
    ['accents', 'Zoë Żółkiewska', 'Zoe Zolkiewska'],
    ['combining accents', 'Zoe\u0308', 'Zoe'],
    [
      'letters that Unicode does not decompose',
      'Bjørn Weiß Łukasz Işık',
      'Bjorn Weiss Lukasz Isik',
    ],
    ['African letters', 'Ɓalarabe Ọlá Ɛsi', 'Balarabe Ola Esi'],
    ['invisible characters', 'Em\u200br\u00ady\ufeffs', 'Emrys'],
    ['marks of direction', '\u202eEmrys\u202c', 'Emrys'],
    ['look-alikes', 'Еmrуs', 'Emrys'],
    ['wide letters and ligatures', 'Ｅｍｒｙｓ ﬁnd', 'Emrys find'],
    ['mathematical letters', '𝐄𝐦𝐫𝐲𝐬', 'Emrys'],
    ['quotation marks and dashes', 'O’Brien – “no”', 'O\'Brien - "no"'],
    ['spaces and breaks', 'Em\u00a0Tomos\nSmith', 'Em Tomos Smith'],
    ['a word broken at a line’s end', 'safe-\n  guarding', 'safeguarding'],
    ['a compound broken at a line’s end', 'Ann-\nMarie', 'Ann- Marie'],
    ['entities', 'Ren&eacute;e &#69;mrys&nbsp;T &shy;x & Y &amp', 'Renee Emrys T x & Y &amp'],
    ['percent-encoding', 'Emrys%20Ren%C3%A9 50% %ZZ', 'Emrys Rene 50% %ZZ'],
    ['numbers of notes', 'Rowan¹² said', 'Rowan   said'],
  ])('makes %s plain', (_, source, plain) => {
    expect(normalise(source).text).toBe(plain)
  })

  it('leads back to the source', () => {
    const source = 'by Em\u200br\u00adýs&nbsp;Łuk'
    const plain = normalise(source)
    const at = plain.text.indexOf('Emrys')
    const { start, end } = sourceRange(plain, at, at + 5)
    expect(source.slice(start, end)).toBe('Em\u200br\u00adýs')
  })

  it('has a way back for every character, in order and within the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const { text, starts, ends } = normalise(source)
        expect(starts.length).toBe(text.length + 1)
        expect(ends.length).toBe(text.length)
        for (let index = 0; index < text.length; index += 1) {
          const start = starts[index] ?? -1
          const end = ends[index] ?? -1
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
          expect(starts[index + 1] ?? -1).toBeGreaterThanOrEqual(start)
        }
      }),
    )
  })

  it('changes nothing in plain text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,.;:'"()?!-]*$/), (source) => {
        expect(normalise(source).text).toBe(source)
      }),
    )
  })

  it('is the same done twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zÀ-ÿĀ-žα-ω \u00ad\u200b’–-]*$/u), (source) => {
        const once = normalise(source).text
        expect(normalise(once).text).toBe(once)
      }),
    )
  })
})
