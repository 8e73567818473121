/** One way of spelling a word of which there are several. */
export interface Variant {
  /** The same for all spellings of the word. */
  family: string
  style: string
  /** The word as another style has it. */
  inStyle(style: string): string
}

// Both are in British dictionaries; the one that is seen more comes first.
const pairs =
  `learned/learnt burned/burnt spelled/spelt dreamed/dreamt leaned/leant leaped/leapt spilled/spilt
  spoiled/spoilt smelled/smelt focused/focussed focuses/focusses focusing/focussing unfocused/unfocussed
  benefited/benefitted benefiting/benefitting targeted/targetted targeting/targetting
  adviser/advisor advisers/advisors judgement/judgment judgements/judgments
  acknowledgement/acknowledgment acknowledgements/acknowledgments ageing/aging
  enquire/inquire enquires/inquires enquired/inquired enquiring/inquiring
  programme/program programmes/programs dispatch/despatch dispatched/despatched
  sizeable/sizable moveable/movable likeable/likable`.split(/\s+/)

const tabled = new Map<string, Variant>()
for (const pair of pairs) {
  const [first = '', second = ''] = pair.split('/')
  const family = `pair ${stemOf(first)}`
  const inStyle = (style: string): string => (style === 'first' ? first : second)
  tabled.set(first, { family, style: 'first', inStyle })
  tabled.set(second, { family, style: 'second', inStyle })
}

const ending = /^([a-z]{3,})(is|iz)(e|ed|es|er|ers|ing|ation|ations|ational)$/

/** How else a word in small letters may be spelt in British English; undefined for most words. */
export function variantOf(word: string): Variant | undefined {
  const known = tabled.get(word)
  if (known) return known
  if (!word.includes('is') && !word.includes('iz')) return undefined
  const [, stem, middle, end] = ending.exec(word) ?? []
  if (!stem || !middle || !end) return undefined
  return { family: `verb ${stem}`, style: middle, inStyle: (style) => `${stem}${style}${end}` }
}

/** What is left of a word without its ending: “coordinator” and “coordinating” are one. */
export function stemOf(word: string): string {
  return word.replace(/(?:e?s|e?d|ing|ions?|ors?|ers?|ly|ive|e)$/, '')
}
