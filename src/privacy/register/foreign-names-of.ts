import { literally } from '../../support/literally.ts'
import { normalise } from '../normalise.ts'

/** A registered name, or a word of it, in letters that are not Latin. */
export interface ForeignName {
  /** In a normalised text. */
  pattern: RegExp
  whole: boolean
}

/**
 * What is looked for of a name that is not written in Latin letters: the whole as it is written, and each of its words.
 * None of a name in Latin letters, which is looked for word by word in many forms.
 */
export function foreignNamesOf(name: string): ForeignName[] {
  const plain = normalise(name).text.trim()
  if (!foreign.test(plain)) return []
  const [first = '', ...others] = plain.split(/\s+/)
  const whole = [first, ...others].map(literally).join('\\s+')
  // Chinese has no spaces between its words.
  const words = others.length === 0 ? [] : [first, ...others].filter((word) => foreign.test(word))
  return [
    { pattern: new RegExp(whole, 'giu'), whole: true },
    ...words
      .filter(({ length }) => length > 1)
      .map((word) => {
        const pattern = new RegExp(`(?<!\\p{L})${literally(word)}(?!\\p{L})`, 'giu')
        return { pattern, whole: false }
      }),
  ]
}

const foreign = /[^\P{L}A-Za-z]/u
