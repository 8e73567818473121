import type { WordList } from '../model/word-list.ts'
import type { CapitalisedName } from './capitalised-names.ts'

/** A name that ends as organisations' names do. */
export interface Organisation {
  /** As first written. */
  name: string
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

/** The organisations that a report names, most uses first told by `uses`. */
export function organisationsIn(
  names: readonly CapitalisedName[],
  words: WordList,
): Organisation[] {
  const found = new Map<string, Organisation>()
  for (const { run, start, text } of names) {
    const long = kinds.exec(text)?.[0].replace(/^The /, '')
    if (!long?.includes(' ') || person.test(long)) continue
    const from = start + text.indexOf(long)
    const use: CapitalisedName = { run, text: long, start: from, end: from + long.length }
    const key = long.toLowerCase()
    const known = found.get(key)
    if (known) known.uses.push(use)
    else found.set(key, { name: long, uses: [use], ...anatomy(long, words) })
  }
  return [...found.values()]
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
  const proper = all.findIndex((word) => words.isWord(word.replace(/[’']s?$/, '')))
  const cut = proper === -1 ? 0 : proper
  return {
    prefix: all.slice(0, cut).join(' ').toLowerCase(),
    kind: stem(all.at(-1) ?? ''),
    stems: new Set(all.slice(cut, -1).map(stem)),
  }
}

/** “Safer”, “Safety” → “safe”; “Children’s” → “children”. */
function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/(?:ies|ety|ty|es|er|r|s|e|y)$/, '')
}
