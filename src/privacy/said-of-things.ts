import { personVerbs } from './lists/person-words.ts'
import type { Word } from './split-words.ts'
import { isPlainWord } from './word-nature.ts'

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const plants = split(`
alder ash basil beech blossom bramble briar bryony camellia cherry clover dahlia daisy elm fern flora ginger hazel heath heather holly hyacinth iris ivy
jasmine juniper laurel lavender lily linden magnolia maple marigold moss myrtle oak olive pansy petunia poppy primrose rose rosemary rowan saffron sage sorrel thyme
violet willow
`)
const ofPlants = new RegExp(
  `^(?:(?:has|had) )?(?:${[
    '(?:covered|covers|climbed|climbs|overgrew|hung over|hung from) (?:the|most of|half of|up|every|one) (?:[a-z]+ )?(?:walls?|fences?|gates?|doors?|windows?|paths?|house|grave|garden|roof|porch|bank|yard|front|back|side|trellis|ground|arch|hedge|bed)',
    '(?:grew|grows|grown) (?:on|in|over|up|along|by|round|through|against|beside|outside) (?:the|a)',
    '(?:bloomed|blooms|flowered|flowers|sprouted|withered|wilted)',
    '(?:was|were|is|been) (?:planted|pruned|trimmed|sown|cut back|dug up|in (?:bloom|flower|leaf|bud))',
  ].join('|')})\\b`,
)

const gems = split(
  'amber coral crystal ebony emerald garnet ivory jade jet opal pearl ruby sapphire scarlet silver topaz',
)
const ofGems =
  /^(?:means|meant|stands for|stood for|(?:was|is|were) (?:chosen as|set in|not a|the (?:rating|colour|middle|default)|a (?:rating|colour|maybe)))\b/

const sums = split('bill buck cash grant penny')
const ofSums =
  /^(?:(?:was|is|were|had been|has been|to be) (?:paid|unpaid|settled|awarded|overdue|due|split|halved|waived|capped|applied for|received|amended|enacted|not (?:paid|renewed|awarded))|ran out|fell due|covered|covers|lapsed|dropped(?! (?:in|off|by|out|her|his|him|the|round|into|it|a))|arrived unpaid|enclosed|attached|received (?:royal|its))\b/

const birds = split('jay lark martin phoenix raven robin wren')
const ofBirds =
  /^(?:nested|nests|perched|flew (?:in|off|past|round)|sang (?:in|on|at) the (?:garden|hedge|tree|tape|background|morning)|hopped|fledged|hatched)\b/

/** What happens to pieces of music, plays and films. */
const performed =
  /^(?:was|were|is|be|being|(?:has|have|had) been|to be) (?:played|sung|hummed|whistled|performed|screened|staged|broadcast|rehearsed|streamed|recited|televised|played again)\b(?! (?:for an?|along|off|like|by (?:him|her)))/
/** The same among words of music and the stage alone. */
const alsoPerformed =
  /^(?:(?:was|were|is|be|being|(?:has|have|had) been|to be) (?:struck off|taken off|cut|dropped|chosen|requested|banned|cancelled|shown|watched|paused|put on|turned (?:up|down|off|on)|on (?:repeat|the radio|in the background)|on in the|filmed|repeated|left out|replaced)|came on|comes on|opened|closed|followed|finished|ended)\b/
const ofStage =
  /^(?:albums?|anthems?|arias?|ballads?|band|ballet|carols?|choir|choirs|chorus|concerts?|films?|filmed|hymns?|karaoke|lyrics|movies?|music|musical|opera|orchestra|organist|pantomime|panto|piano|playlist|radio|requiem|ringtone|sang|sings?|sung|singers?|singing|series|sitcoms?|soaps?|songs?|soundtrack|symphony|theatre|tunes?|television|telly|tv|bbc|itv|netflix|watched|watching|episodes?|programmes?|omnibus|storyline|sequel|trailer|waltz)$/

const ofStorms =
  /^(?:(?:has|had) )?(?:also )?(?:brought|took|lifted|followed|closed|hit|struck|flooded|felled|blew|came|passed|arrived|cut|delayed|tore|battered|swept|put|broke|shut|left|landed)\b(?! (?:her|him|his|a friend|home|alone))/

/** What tests are for: “Rett and Angelman were tested for”. */
const soughtByDoctors =
  /^(?:was|were|is|are|(?:has|have|had) been) (?:(?:also|not|never) )?(?:tested|screened|swabbed|looked) for\b/

const fittedAndIssued =
  /^(?:administered|affixed|amended|attached|awarded|circulated|dispensed|enclosed|fitted|implemented|inserted|installed|laminated|mounted|planted|prescribed|printed|procured|quoted|scanned|sealed|serviced|shredded|stapled|supplied|uploaded|waived|withheld)$/

/** “Ivy covered the wall”, “Grant was awarded”, “Nimrod was played”: what plants, sums and songs do, and nobody. */
export function isSaidOfThing(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.possessive) return false
  const said = saidAfter(words, index)
  if (performed.test(said)) return true
  if (alsoPerformed.test(said) && isAmongStage(words, index)) return true
  return (
    (plants.has(word.key) && ofPlants.test(said)) ||
    (gems.has(word.key) && ofGems.test(said)) ||
    (sums.has(word.key) && ofSums.test(said)) ||
    (birds.has(word.key) && ofBirds.test(said)) ||
    (ofStorms.test(said) && isAmongStorms(words, index)) ||
    soughtByDoctors.test(said) ||
    isFittedOrIssued(words, index)
  )
}

/** “Bill enclosed”, “Jack fitted to door”: a note that leaves out “was”. */
function isFittedOrIssued(words: readonly Word[], index: number): boolean {
  const [word, next, then] = [words[index], words[index + 1], words[index + 2]]
  if (word?.opens !== true || next?.gap !== ' ' || next.opens) return false
  if (!(isPlainWord(word.key) || word.key === 'jack') || !fittedAndIssued.test(next.key))
    return false
  return (
    then === undefined ||
    then.opens ||
    then.gap !== ' ' ||
    /^(?:to|by|at|on|for|with|via|as|in)$/.test(then.key)
  )
}

function saidAfter(words: readonly Word[], index: number): string {
  const said: string[] = []
  for (let at = index + 1; at < words.length && said.length < 7; at += 1) {
    const next = words[at]
    if (next === undefined || next.opens || next.gap !== ' ') break
    said.push(next.key)
  }
  return said.join(' ')
}

const reach = 25

/** “Storm Isha … Jocelyn followed it by a day” */
function isAmongStorms(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 2 * reach), index + 2 * reach)
    .some(({ key, capital }, at, near) => {
      const next = near[at + 1]
      return key === 'storm' && capital === 'first' && next?.gap === ' ' && next.capital === 'first'
    })
}

function isAmongStage(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - reach), index + reach)
    .some(({ key }, at) => ofStage.test(key) && at !== index && !personVerbs.has(key))
}
