import type { WordList } from '../../model/word-list.ts'
import { wordSet } from '../../support/word-set.ts'
import type { CapitalisedName } from '../../support/writing/capitalised-names.ts'

/** A name that ends as organisations' names do. */
export interface Organisation {
  /** As first written. */
  name: string
  /** With the words of an abbreviation at its end. */
  full: string
  uses: CapitalisedName[]
  /** The place or proper name before it: “stoke-on-trent”; empty where there is none. */
  prefix: string
  /** The place or proper name wherever it stands: “Safer Wexcombe Partnership”. */
  proper: string
  /** The last word's stem: “partnership”. */
  kind: string
  /** Stems of the words between. */
  stems: Set<string>
}

const kinds =
  /^(.*\s)?(?:Partnership|Services?|Trust|Council|Board|Group|Team|Unit|Authority|Commission|College|Hub|Programme|Program|Scheme|Project|Centre|Charity|Association|Forum|Agency|Police|Constabulary)\b/u

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
  if (isPlural(one.full, other.full) || isPlural(other.full, one.full)) return true
  if (one.proper === '' && one.prefix !== other.prefix) return false
  if (one.proper !== other.proper || one.kind !== other.kind) return false
  if (isReordered(one, other)) return true
  const first = [...one.stems].filter((stem) => !other.stems.has(stem))
  const second = [...other.stems].filter((stem) => !one.stems.has(stem))
  // The place at another end: “Safer Wexcombe Partnership”, “Wexcombe Community Safety Partnership”.
  if (one.prefix !== other.prefix)
    return (
      !/ and /.test(one.full + other.full) &&
      (first.length === 0 || second.length === 0) &&
      tellingIn(one, other).length > 0
    )
  // A name within the other is its short form.
  if (first.length === 0 || second.length === 0 || first.length + second.length > 5) return false
  return tellingIn(one, other).length > 0
}

const tellingIn = (one: Organisation, other: Organisation): string[] =>
  [...one.stems].filter((stem) => other.stems.has(stem) && !common.has(stem))

/** “Harbour Domestic Abuse Service” and “… Services”; of two words it may be a kind of service. */
const isPlural = (one: string, many: string): boolean =>
  many.toLowerCase() === `${one}s`.toLowerCase() && one.split(' ').length > 2

/** “Safeguarding Adults Board” and “Adult Safeguarding Board”, “Willow” and “Willows Housing Association”: the same words. */
const isReordered = ({ stems, full }: Organisation, other: Organisation): boolean =>
  stems.size > 1 &&
  full.split(' ').length === other.full.split(' ').length &&
  stems.size === other.stems.size &&
  [...stems].every((stem) => other.stems.has(stem))

/**
 * Pairs of one organisation by its full and its loose name: a trust with “Foundation” and without or of “Hospital” and “Hospitals”, a council with
 * “Borough” and without, police and constabulary. Where the report has two councils that the loose name fits, neither is reported.
 */
export function loosePairs(
  organisations: readonly Organisation[],
): Array<[Organisation, Organisation]> {
  const byLoose = new Map<string, Organisation[]>()
  for (const one of organisations) {
    const key = looseName(one)
    if (key !== undefined) byLoose.set(key, [...(byLoose.get(key) ?? []), one])
  }
  return [...byLoose.values()].flatMap((some): Array<[Organisation, Organisation]> => {
    const [usual, ...rarer] = some.toSorted((a, b) => b.uses.length - a.uses.length)
    const councils = some.filter(({ full }) =>
      /\b(?:Borough|City|District|County|Town|Parish)\b/.test(full),
    )
    return usual && councils.length < 2 ? rarer.map((one) => [one, usual]) : []
  })
}

/** A name without what is left out in speech; undefined where nothing tells one such organisation from another. */
function looseName({ full, proper }: Organisation): string | undefined {
  if (/ Trust$/.test(full)) {
    const plain = full.replace(/ (?:NHS|Foundation)(?= )/g, '').replace(/s(?= Trust$)/, '')
    return full.split(' ').length > 2 ? `${plain} NHS` : undefined
  }
  if (proper === '') return undefined
  const plain = full.replace(
    / (?:Metropolitan )?(?:Borough|City|District|County|Town|Parish) Council$/,
    ' Council',
  )
  // “Marlow Vale Council”: a place of two words; more may be those of a council of another kind.
  if (/ Council$/.test(plain)) return plain.split(' ').length <= 3 ? plain : undefined
  const force = full.replace(/ (?:Police Service|Constabulary)$/, ' Police')
  return / Police$/.test(force) ? force : undefined
}

const small = new Set(['and', 'of', 'for', 'the', 'on', 'in', 'upon', 'de', 'la', 'van', 'von'])

/** Words that many services share, so that they tell nothing. */
const common =
  wordSet(`nh foundation national county city council district borough local domestic abus violenc health healthcar car social
  support mental community sexual specialist young peopl adult north south east west drug alcohol crim polic
  homicid review joint multi regional central communit universit hospital primary clinical`)

function anatomy(
  name: string,
  words: WordList,
): Pick<Organisation, 'prefix' | 'proper' | 'kind' | 'stems'> {
  const all = name.split(' ').filter((word) => !small.has(word))
  const proper = all.findIndex((word) => isWord(word, words))
  const cut = proper === -1 ? 0 : proper
  return {
    prefix: all.slice(0, cut).join(' ').toLowerCase(),
    kind: stem(all.at(-1) ?? ''),
    proper: all
      .filter((word) => !isWord(word, words))
      .join(' ')
      .toLowerCase(),
    stems: new Set(
      all
        .slice(cut, -1)
        .filter((word) => isWord(word, words))
        .map(stem),
    ),
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
