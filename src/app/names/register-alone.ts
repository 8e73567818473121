import type { Privacy, RegisterHit } from '../../model/privacy.ts'
import { isPlainWord } from '../../privacy/word-nature.ts'
import { unsureForms } from '../../support/writing/unsure-forms.ts'
import { typefaces } from '../../verify/typefaces.ts'

/** Layers that find nothing in a text. */
export const findsNothing = {
  findNames: () => [],
  findIdentifiers: () => [],
  findDates: () => [],
  findChildSex: () => [],
  findJigsaw: () => undefined,
  findHiddenCharacters: () => [],
} satisfies Partial<Privacy>

/** Looks for people of the register, and for nothing else. */
export const registerAlone = (privacy: Privacy): Privacy => ({ ...privacy, ...findsNothing })

/** The same privacy, which remembers whom of the register it has surely found, in the words of the report. */
export function rememberWhom(privacy: Privacy): { privacy: Privacy; whom: ReadonlySet<string> } {
  const whom = new Set<string>()
  const matchRegister = (text: string): RegisterHit[] => {
    const hits = privacy.matchRegister(text)
    for (const { entry, severity } of hits) if (severity === 'error') whom.add(entry.shownAs)
    return hits
  }
  return { privacy: { ...privacy, matchRegister }, whom }
}

/** Of formats, and surnames too. */
const formatWords = new Set(['lang', 'roman', 'kern', ...typefaces])

/**
 * In the data of a format: names as they are written, since what resembles one there is chance, and no word that
 * the format may mean by itself (a Page, a Link, a Mark).
 */
export function registerInData(privacy: Privacy, known: ReadonlySet<string>): Privacy {
  return {
    ...registerAlone(privacy),
    matchRegister: (text) =>
      privacy
        .matchRegister(text)
        .filter(
          ({ entry, severity, form, start, end }) =>
            severity === 'error' &&
            end - start >= 4 &&
            !unsureForms.has(form) &&
            !isOfFormat(text.slice(start, end)) &&
            !known.has(entry.shownAs),
        ),
  }
}

const isOfFormat = (matched: string): boolean => {
  const word = matched.toLowerCase()
  return isPlainWord(word) || formatWords.has(word)
}
