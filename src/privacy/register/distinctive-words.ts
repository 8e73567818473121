import { wordSet } from '../../support/word-set.ts'
import { isPlainWord } from '../word-nature.ts'

/** What places and organisations are, and what any of them may be called besides. */
const kinds =
  wordSet(`street road avenue close drive lane court crescent place terrace square gardens way walk row rise hill park view green grove mews yard saint school
  primary secondary junior infant academy college nursery university church chapel mosque temple centre center hospital hospice clinic surgery practice
  medical health dental pharmacy chemist ward unit house home lodge farm hotel inn arms pub bar cafe restaurant shop stores salon garage club hall flats flat tower
  estate group limited ltd plc llp company co sons brothers and of the for with care services service trust association council police county city town borough
  district north south east west upper lower old new great little high central community children family
  ysgol gynradd uwchradd gyfun meithrin meddygfa canolfan ysbyty clinig heol ffordd stryd rhodfa capel eglwys neuadd cartref`)

/**
 * The words that tell a place or an organisation apart from its like: “Larkfield” of “Larkfield Rise Surgery”.
 * None where that would be any word: “The Green Lane Surgery”.
 */
export function distinctiveWords(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const own = words.filter((word) => /^[a-z]{4,}$/.test(word) && !kinds.has(word))
  const unlisted = own.filter((word) => !isPlainWord(word))
  // A word of the language counts where it is the only one that is not of a kind.
  return unlisted.length > 0 ? unlisted : own.length === 1 ? own : []
}
