import { once } from '../../support/once.ts'
import { loadLists } from '../look-up-word.ts'
import { bySubject } from './by-subject.ts'

const bySubjects = once(() => bySubject(loadLists().fieldWords, ' '))

/** Words with a capital that are no person, in small letters: medicines, shops, systems, feasts, charities, slang. */
export const fieldWords = once(() => new Set([...bySubjects().values()].flat()))

/** Of these the brands: beside one, a name that is a brand as well is a brand. */
export const brands = once(
  () => new Set(['shop', 'system'].flatMap((subject) => bySubjects().get(subject) ?? [])),
)
