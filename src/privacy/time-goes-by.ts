import { days, months } from './lists/person-words.ts'
import type { Word } from './split-words.ts'

const seasons = /^(?:spring|summer|autumn|winter)$/

/** What time does and people do not, or do to somebody: “went by”, “brought rain”, “saw a rise”. */
const goesBy = new RegExp(
  `^(?:${[
    '(?:passed|came|arrived|approached|ended|began|loomed|dragged|came and went|came round|came around|went by|flew by|wore on|drew (?:near|on|in|to an? (?:end|close)))(?: (?:quickly|slowly|quietly|again|at last|too soon))?$',
    '(?:passed|came|went by|ended|began|came and went) (?:without|and (?:nothing|nobody|still|no|with it|went)|with no)(?![\\w-])',
    '(?:began|ended|started|opened|closed) with (?:an? )?(?:snow|frost|rain|storms?|heatwave|floods?|strike|lockdown)(?![\\w-])',
    '(?:has|had|would have|must have) (?:passed|come|come and gone|gone by|ended|begun)$',
    'never (?:came|comes|arrived|happened)$',
    '(?:went|started|began|ended) (?:well|badly|fine|smoothly|ahead|wrong|by in|past in)',
    '(?:turned out|proved|proves|was|were) (?:[a-z]+ )?(?:worse|harder|busier|quieter than|the busiest|the quietest|impossible|the worst|the best)',
    '(?:felt|seemed) (?:long|longer|endless|short|far off|far away)',
    '(?:stood|remained|stayed|was left|is) (?:empty|blank|free|open)',
    'gave (?:no|some|little) (?:respite|relief|peace|rest)',
    'took its toll',
    '(?:told|tells) (?:the same|a different|another) story',
    '(?:shows?|showed|has|had|holds|held) (?:no|one|two|three|four|five|six|seven|eight|nine|ten|several|a gap|nothing|fewer|more) ?(?:calls?|entries|entry|incidents?|hearings?|sessions?|meetings?|clinics?|visits?|contacts?|appointments?|record|$)',
    '(?:suits?|suited|works?|worked|did not suit|did not work|does not suit|does not work) ?(?:(?:for )?(?:her|him|them|everyone|everybody|most|nobody|the [a-z]+))? ?(?:best|better|well|)$',
    'became an? (?:blur|routine|pattern|ritual|habit|fixture)',
    'followed (?:with|and brought)',
    'needed (?:cover|staff)',
    '(?:was|is|has been|had been|could be|could not be) (?:cancelled|missed|moved|agreed|booked|offered|suggested|proposed|postponed|rearranged|kept|asked for|chosen|fixed|ruled out)(?: and declined| instead| for [a-z ]+)?$',
    'broke (?:on the|with|wet|cold|fine|dry|hot|late)(?![\\w-])',
    'brought (?:no|little|nothing|more|further|fresh|some|another|relief|respite|change|changes|rain|snow|frost|floods?|news|an end|a (?:lull|reprieve|change|rise|fall|crisis|heatwave|respite|new|second|third|further|final)|the (?:first|second|third|last|end|start|snow|rain|worst)|its own|with it)(?![\\w-])',
    'saw (?:no|fewer|forty|thirty|an? (?:rise|fall|increase|drop|decrease|change|return|spike|surge|peak|lull|escalation|reduction|spate|run|series|flurry)|the (?:first|second|third|fourth|fifth|last|start|end|beginning|return|highest|lowest|worst|most)|(?:two|three|four|five|six|seven|eight|nine|ten|several|many|more|further|a further|another) (?:more |further )?(?:calls?|incidents?|referrals?|reports?|visits?|arrests?|contacts?|attendances|meetings?|hearings?))(?![\\w-])',
    'made (?:it|things|matters|everything|all of it) (?:worse|better|harder|easier|colder|hotter|darker|slower|impossible|difficult|no easier|no better)$',
    'made (?:no|little|all the|some) difference',
    'turned (?:to|into) (?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|[a-z]+day|night|dusk)(?![\\w-])',
    'turned (?:cold|hot|wet|mild|warm|dark|icy)(?![\\w-])',
    '(?:gave way|gives way) to(?![\\w-])',
    '(?:was|is) (?:too (?:late|soon|early|far)|the (?:day|night|month|week|season|year|earliest|first date|date|deadline)|when|a (?:bad|good|long|hard|quiet|busy|cold|hot|wet|wretched) (?:month|day|season|one)|hot|wet|cold|dry|mild|snowy|half over|nearly over|a write-off|free|full|booked|set as|set for|fixed as|mentioned as|no better|spent|lost|given over|bank holiday|a bank holiday|pay ?day)(?![\\w-])',
    '(?:is|was) where (?:the|it)(?![\\w-])',
  ].join('|')})`,
)

/** Whether what is said of a day, a month or a season is said of time: “September passed.”, “Monday was too late”. */
export function isTimeGoingBy(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.possessive) return false
  const said: string[] = []
  for (let at = index + 1; at < words.length && said.length < 7; at += 1) {
    const next = words[at]
    if (next === undefined || next.opens || (next.gap !== ' ' && next.gap !== '-')) break
    said.push(`${next.gap}${next.key}`)
  }
  return goesBy.test(said.join('').trimStart()) || isOneOfTwo(words, index)
}

const isTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.capital !== 'none' &&
  (months.has(word.key) || days.has(word.key) || seasons.test(word.key))

/** “April brought a room, and May a letter to leave it”: what goes without a verb is the like of what had one. */
function isOneOfTwo(words: readonly Word[], index: number): boolean {
  if (isWithoutVerb(words, index))
    return [...before(words, index)].some((at) => isTime(words[at]) && at !== index)
  for (let at = index + 2; at < Math.min(words.length, index + 16); at += 1) {
    if (words[at]?.opens) return false
    if (isTime(words[at]) && isWithoutVerb(words, at)) return true
  }
  return false
}

/** “…, and May a letter” */
function isWithoutVerb(words: readonly Word[], at: number): boolean {
  const [lead, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.opens !== false || next?.gap !== ' ' || next.opens) return false
  const joined = lead?.key === 'and' || /^[,;] $/.test(word.gap)
  return joined && /^(?:an?|the|no|another|its)$/.test(next.key)
}

function before(words: readonly Word[], index: number): number[] {
  const places: number[] = []
  for (let at = index - 1; at >= 0 && index - at < 16; at -= 1) {
    places.push(at)
    if (words[at]?.opens) break
  }
  return places
}
