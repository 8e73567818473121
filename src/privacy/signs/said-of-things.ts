import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'
import { saidAfter } from './said-after.ts'

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const plants = split(`
alder ash basil beech blossom bramble briar bryony camellia cherry clover dahlia daisy elm fern flora ginger hazel heath heather holly hyacinth iris ivy
jasmine juniper laurel lavender lily linden magnolia maple marigold moss myrtle oak olive pansy petunia poppy primrose rose rosemary rowan saffron sage sorrel thyme
violet willow
`)
const ofPlants = new RegExp(
  `^(?:(?:has|had) )?(?:${[
    '(?:covered|covers|climbed|climbs|overgrew|hung over|hung from) (?:the|most of|half of|up|every|one) (?:[a-z]+ )?(?:walls?|fences?|gates?|doors?|windows?|paths?|house|grave|garden|roof|porch|bank|yard|front|back|side|trellis|ground|arch|hedge|bed)',
    '(?:bloomed|blooms|flowered|flowers|sprouted)',
    '(?:was|were|is|been) (?:planted|pruned|sown|in (?:bloom|flower|leaf|bud))',
  ].join('|')})\\b`,
)

const gems = split(
  'amber coral crystal ebony emerald garnet ivory jade jet opal pearl ruby sapphire scarlet silver topaz',
)
const ofGems = /^(?:means|meant|stands for|stood for|(?:was|is|were) (?:the|a) (?:rating|colour))\b/

const sums = split('bill buck cash grant penny')
const ofSums =
  /^(?:(?:was|is|were|had been|has been|to be) (?:paid|unpaid|awarded|overdue|due|waived|applied for|amended|enacted|not (?:paid|renewed))|fell due|lapsed|arrived unpaid|enclosed|attached|received royal)\b/

const birds = split('jay lark martin phoenix raven robin wren')
const ofBirds = /^(?:nested|nests|fledged|hatched)\b/

const fittedAndIssued =
  /^(?:administered|affixed|amended|attached|awarded|circulated|dispensed|enclosed|fitted|implemented|inserted|installed|laminated|mounted|planted|prescribed|printed|procured|quoted|scanned|sealed|serviced|shredded|stapled|supplied|uploaded|waived|withheld)$/

/**
 * “Ivy covered the wall”, “Grant was awarded”: what plants and sums do, and nobody. Only of words that have such a
 * sense: what is said of a mere name, be it “was screened” or “was played”, makes it no thing.
 */
export function isSaidOfThing(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || word.possessive) return false
  const said = saidAfter(words, index).join(' ')
  return (
    (plants.has(word.key) && ofPlants.test(said)) ||
    (gems.has(word.key) && ofGems.test(said)) ||
    (sums.has(word.key) && ofSums.test(said)) ||
    (birds.has(word.key) && ofBirds.test(said)) ||
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
