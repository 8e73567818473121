import type { WordList } from '../model/word-list.ts'
import type { CapitalisedName } from './capitalised-names.ts'

/** A name that ends as organisations' names do. */
export interface Organisation {
  /** As first written. */
  name: string
  /** With the words of an abbreviation at its end. */
  full: string
  uses: CapitalisedName[]
  /** The place or proper name before it: “stoke-on-trent”; empty where there is none. */
  prefix: string
  /** The last word's stem: “partnership”. */
  kind: string
  /** Stems of the words between. */
  stems: Set<string>
}

const kinds =
  /^(.*\s)?(?:Partnership|Services?|Trust|Council|Board|Group|Team|Unit|Authority|Commission|College|Hub|Programme|Program|Scheme|Project|Centre|Charity|Association|Forum|Agency)\b/u

/** “Director of Children’s Services”: somebody of an organisation. */
const person =
  /\b(?:Directors?|Heads?|Chairs?|Managers?|Commissioners?|Ministers?|Officers?|Leads?|Chief|Secretary|Members?|Nurses?|Advis[eo]rs?)\b/

/**
 * The organisations that a report names, most uses first told by `uses`.
 *
 * @param longOf what an abbreviation stands for: “Wexshire CCG” is the “Wexshire Clinical Commissioning Group”
 */
export function organisationsIn(
  names: readonly CapitalisedName[],
  words: WordList,
  longOf: (short: string) => string | undefined,
): Organisation[] {
  const found = new Map<string, Organisation>()
  for (const { run, start, text } of names) {
    const [, place, short = ''] = /^(?:The )?(.* )(\p{Lu}{2,6})$/u.exec(text) ?? []
    const long = place && longOf(short)
    const full = kinds.exec(long ? place + long : text)?.[0].replace(/^The /, '')
    if (!full?.includes(' ') || person.test(full)) continue
    const shown = long ? place + short : full
    const from = start + text.indexOf(shown)
    const use: CapitalisedName = { run, text: shown, start: from, end: from + shown.length }
    const key = full.toLowerCase()
    const known = found.get(key)
    if (known) known.uses.push(use)
    else found.set(key, { name: shown, full, uses: [use], ...anatomy(full, words) })
  }
  return [...found.values()]
}

/**
 * Pairs of which one leaves out a place of the other: “Wexham and Wexshire Partnership”, “Wexshire Partnership”.
 * Where the report has a partnership of each place, the longer one is a list of two.
 */
export function shortenedPairs(
  organisations: readonly Organisation[],
  words: WordList,
): Array<[Organisation, Organisation]> {
  const byName = new Map(organisations.map((one) => [one.full.toLowerCase(), one]))
  return organisations.flatMap((one): Array<[Organisation, Organisation]> => {
    const [, place = '', rest = ''] = /^([\p{L}-]+) and (.+)$/u.exec(one.full) ?? []
    const second = rest.split(' ')
    if (place === '' || [place, second[0] ?? ''].every((word) => isWord(word, words))) return []
    const last = byName.get(rest.toLowerCase())
    // How many words the second place has is not known: what follows it is tried in turn.
    const first = second
      .slice(1, -1)
      .map((_, index) => byName.get(`${place} ${second.slice(index + 1).join(' ')}`.toLowerCase()))
      .find(Boolean)
    if (first && last) return []
    const other = first ?? last
    return other ? [[one, other]] : []
  })
}

/** Whether two names have the same place and kind, and between them words of which some agree. */
export function areKin(one: Organisation, other: Organisation): boolean {
  if (one.prefix !== other.prefix || one.kind !== other.kind) return false
  const first = [...one.stems].filter((stem) => !other.stems.has(stem))
  const second = [...other.stems].filter((stem) => !one.stems.has(stem))
  // A name within the other is its short form.
  if (first.length === 0 || second.length === 0 || first.length + second.length > 5) return false
  const telling = [...one.stems].filter((stem) => other.stems.has(stem) && !common.has(stem))
  return telling.length > 0
}

const small = new Set(['and', 'of', 'for', 'the', 'on', 'in', 'upon', 'de', 'la', 'van', 'von'])

/** Words that many services share, so that they tell nothing. */
const common = new Set(
  `nh foundation national county city council district borough local domestic abus violenc health healthcar car social
  support mental community sexual specialist young peopl adult north south east west drug alcohol crim polic
  homicid review joint multi regional central communit universit hospital primary clinical`.split(
    /\s+/,
  ),
)

function anatomy(name: string, words: WordList): Pick<Organisation, 'prefix' | 'kind' | 'stems'> {
  const all = name.split(' ').filter((word) => !small.has(word))
  const proper = all.findIndex((word) => isWord(word, words))
  const cut = proper === -1 ? 0 : proper
  return {
    prefix: all.slice(0, cut).join(' ').toLowerCase(),
    kind: stem(all.at(-1) ?? ''),
    stems: new Set(all.slice(cut, -1).map(stem)),
  }
}

const isWord = (word: string, words: WordList): boolean => words.isWord(word.replace(/[’']s?$/, ''))

/** “Safer”, “Safety” → “safe”; “Children’s” → “children”. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?:ies|ety|ty|es|er|r|s|e|y)$/, '')
}
