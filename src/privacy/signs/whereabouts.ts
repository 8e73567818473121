import { capitalFollows } from '../capital-follows.ts'
import type { Word } from '../split-words.ts'
import { standsForPerson } from './stands-for-person.ts'

const trusting =
  /^(?:confid\w*|believ\w*|trust\w*|faith|interest\w*|change\w*|involv\w*|fear|person|participat\w*|disappoint\w*|belief|noticed|seen|saw|observed|difference|signs?|love|difficult\w*)$/
/** “shouted at Kerala”, “angry at Kerala” */
const aiming =
  /^(?:look\w*|star\w+|shout\w*|swor\w+|swear\w*|scream\w*|yell\w*|laugh\w*|smil\w+|point\w*|thr[eo]w\w*|lung\w+|spat|spit\w*|aim\w*|direct\w*|targeted|angry|furious|annoyed|cross|upset|mad|rage|anger|swung|kick\w*|punch\w*|snap\w*|glar\w+|wav\w+|got|came|come|went|jeer\w*|hit|knife|bottle|plate|phone|disappointed|frustrat\w+)$/
const comingFrom =
  /^(?:came|comes|come|is|are|was|were|moved|originally|arrived|family|flew|travelled|emigrated|migrated|fled|couple|man|woman|people|families)$/
const goingTo =
  /^(?:moved|travelled|flew|emigrated|migrated|relocated|deported|trip|journey|holiday|flight)$/

const toPlaces =
  /^(?:to|from|in|at|of|via|through|between|and|lower|upper|great|little|north|south|east|west|old|new)$/
const townEnding =
  /^[a-z]{2,}(?:ton|ham|ford|bury|borough|ley|leigh|shire|field|wick|wich|worth|bridge|burgh|mouth|thorpe|dale|stead|minster|chester|caster|combe|hurst|holt|mere|stow|cote|thwaite|toft|bourne|burn|gate|castle|haven)$/

/** “trained in Kerala”, “came from Kerala”: a place, whatever its name; “confided in Kerala” is somebody. */
export function isWhereabouts(words: readonly Word[], index: number): boolean {
  const [verb, before, word] = [words[index - 2], words[index - 1], words[index]]
  if (word === undefined || before === undefined || word.gap !== ' ' || word.possessive)
    return false
  if (capitalFollows(words, index)) return false
  if (standsForPerson(words, index)) return false
  if (/^(?:near|outside|around)$/.test(before.key)) return true
  if (before.key === 'at' && !aiming.test(verb?.key ?? '')) return true
  if (townEnding.test(word.key) && toPlaces.test(before.key)) return true
  return (
    (before.key === 'in' && !trusting.test(verb?.key ?? '')) ||
    (before.key === 'from' && comingFrom.test(verb?.key ?? '')) ||
    (before.key === 'to' &&
      (goingTo.test(verb?.key ?? '') ||
        (words[index - 3]?.key === 'in' && goingTo.test(words[index - 4]?.key ?? ''))))
  )
}
