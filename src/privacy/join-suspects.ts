import type { CompiledExplained } from './explained.ts'
import type { Evidence } from './find-names.ts'
import type { Judgement } from './judge-word.ts'
import { demonyms, organisationWords } from './lists/organisation-words.ts'
import { kinship, ranks, titles } from './lists/person-words.ts'
import type { Word } from './split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isPlainWord,
  isSeldomName,
  isWordName,
} from './word-nature.ts'
import { actsAsPerson } from './word-or-name.ts'

/** Words in a row that are taken for one name. */
export interface WordRun {
  first: number
  last: number
  evidence: Evidence
  severity: 'error' | 'warning' | 'advice'
  /** After a doctor's or an officer's title. */
  professional: boolean
}

const courtesy = new Set('mr mrs ms miss mx dr'.split(' '))
const posts = new Set(
  'dr doctor prof professor pc wpc dc ds di dci dcs dsu det pcso sgt insp supt gp nurse midwife paramedic psychiatrist consultant hhj judge recorder coroner sergeant inspector constable detective superintendent matron pastor imam rabbi cllr'.split(
    ' ',
  ),
)
const family = new Set(
  'family families household household brothers sisters siblings children residence address'.split(
    ' ',
  ),
)
const articles = new Set('the a an this'.split(' '))

/** Joins suspicious words to names and weighs what speaks for a person. */
export function joinSuspects(
  words: readonly Word[],
  judged: readonly Judgement[],
  done: readonly boolean[],
  context: CompiledExplained,
  cited: ReadonlySet<string>,
): WordRun[] {
  const runs: WordRun[] = []
  for (let at = 0; at < words.length; at += 1) {
    const start = startOf(words, judged, done, at)
    if (start === undefined) continue
    let last = at
    for (
      let next = at + 1;
      next < words.length && next - at < 6 && extends_(words, judged, done, next);
      next += 1
    )
      last = next
    // A joiner or an initial at the end belongs to no name.
    while (last > at && (words[last]?.capital === 'none' || words[last]?.key.length === 1))
      last -= 1
    const run = weigh(words, judged, at, last, start, context, cited)
    if (run !== undefined) runs.push(run)
    at = last
  }
  return runs
}

type Start = 'title' | 'suspect' | 'unclear'

function startOf(
  words: readonly Word[],
  judged: readonly Judgement[],
  done: readonly boolean[],
  at: number,
): Start | undefined {
  const word = words[at]
  if (word === undefined || done[at] === true || word.capital === 'none') return undefined
  if (isTitled(words, at) && word.key.length > 1 && !titles.has(word.key) && !isPost(word))
    return 'title'
  if (judged[at] === 'suspect') return 'suspect'
  if (
    judged[at] !== 'unclear' &&
    !(judged[at] === 'word' && isListedFirstName(word.key) && !isPlainWord(word.key))
  )
    return undefined
  const next = words[at + 1]
  const surname =
    next !== undefined &&
    next.gap === ' ' &&
    next.capital !== 'none' &&
    judged[at + 1] === 'suspect' &&
    done[at + 1] !== true
  return surname || isRelated(words, at) ? 'unclear' : undefined
}

function isPost(word: Word): boolean {
  return (
    ranks.has(word.key) &&
    word.capital !== 'none' &&
    (organisationWords.has(word.key) ||
      word.key === 'constable' ||
      word.key === 'inspector' ||
      word.key === 'sergeant')
  )
}

/** Straight after “Mr”, “Dr”, “PC 1234”; after ranks in full only where the word is no word of the dictionary. */
function isTitled(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || before.capital === 'none') return false
  if (before.key.length === 1 && /^\.? ?$/.test(word.gap)) return isTitled(words, at - 1)
  if (!/^\.? (?:\d{1,6} )?$/.test(word.gap)) return false
  if (courtesy.has(before.key)) return true
  if (/^(?:pc|wpc|dc|ds|di|dci|dcs|dsu|pcso|hhj|sgt|insp|supt|cllr)$/.test(before.key)) {
    return (
      !organisationWords.has(word.key) &&
      !(word.capital === 'all' && word.key.length < 4) &&
      word.key !== 'world'
    )
  }
  return (titles.has(before.key) || ranks.has(before.key)) && !isPlainWord(word.key)
}

function isRelated(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || word.opens) return false
  return (
    before.capital === 'none' && kinship.has(before.key) && /^(?: |, |: | '| ")$/.test(word.gap)
  )
}

function extends_(
  words: readonly Word[],
  judged: readonly Judgement[],
  done: readonly boolean[],
  at: number,
): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (
    word === undefined ||
    before === undefined ||
    done[at] === true ||
    word.opens ||
    before.possessive
  )
    return false
  if (!/^(?: |-|'|\. ?)$/.test(word.gap)) return false
  if (word.gap.startsWith('.') && before.key.length > 1) return false
  if (/^(?:bin|ibn|van|der|de|la|al|el|ap|ab|ferch|da|dos|von|binti|bint)$/.test(word.key))
    return words[at + 1]?.capital !== 'none'
  if (word.capital === 'none') return false
  if (word.key.length === 1) return true
  if (judged[at] === 'suspect') return true
  if (word.capital === 'all' && before.capital !== 'all' && judged[at] !== 'unclear') return false
  // “Kofi Baker attended”: after a first name any capitalised word that ends no organisation is a surname.
  return !organisationWords.has(word.key) && !demonyms.has(word.key) && !titles.has(word.key)
}

function weigh(
  words: readonly Word[],
  judged: readonly Judgement[],
  first: number,
  last: number,
  start: Start,
  context: CompiledExplained,
  cited: ReadonlySet<string>,
): WordRun | undefined {
  const word = words[first] as Word
  const end = words[last] as Word
  const before = words[first - 1]
  const next = words[last + 1]
  const keys = words.slice(first, last + 1).map((one) => one.key)
  const result = (evidence: Evidence, severity: WordRun['severity']): WordRun => ({
    first,
    last,
    evidence,
    severity,
    professional: before !== undefined && posts.has(before.key) && isTitled(words, first),
  })
  if (start === 'title') return result('title', 'error')
  if (keys.every((key) => cited.has(key)) && !isRelated(words, first)) return undefined
  if (isRelated(words, first)) return result('kinship', 'error')
  const acts = actsAsPerson(words, last)
  if (acts && judged[last] !== 'word') return result('acts', 'error')
  if (last > first && keys.some((key) => isListedName(key) && !isSeldomName(key)))
    return result('full-name', 'error')
  if (keys.every((key) => context.namedWords.has(key))) return result('panel-name-alone', 'warning')
  if (next !== undefined && family.has(next.key) && next.gap === ' ')
    return result('kinship', 'error')
  if (keys.some((key) => isListedName(key) && (!isPlainWord(key) || isWordName(key))))
    return result('listed', end.possessive ? 'error' : 'warning')
  const stem = end.key.replace(/s$/, '')
  if (before?.key === 'the' && stem !== end.key && isListedName(stem) && !isPlainWord(stem))
    return result('kinship', 'error')
  // “the Savana”, “an Xyrotol”: a thing sooner than somebody.
  const article = before !== undefined && articles.has(before.key) && !word.opens
  return result('unexplained', article ? 'advice' : 'warning')
}
