import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { sentenceAround } from '../sentence-around.ts'
import { type Mention, mentionsOfChildren } from './mentions-of-children.ts'
import { pronoun, type Sex, sexesIn, sexesOfPeople, sexOf, somebody } from './sexes-of-people.ts'

/** A sentence with its words before and after the child that it speaks of. */
interface Sentence extends Stretch {
  before: string
  after: string
}

/** The first he or she after each child that can be nobody else who is named there, in each of the texts. */
export function pronounsOfChildren(
  texts: readonly string[],
  others: readonly string[],
  children: readonly string[],
): Stretch[][] {
  const sexes = sexesOfPeople(texts, others)
  return texts.map((text) => {
    const found: Stretch[] = []
    for (const mention of mentionsOfChildren(text, children)) {
      if (mention.start < (found.at(-1)?.end ?? 0)) continue
      const { start, end } = sentenceAround(text, mention)
      const sentence: Sentence = {
        start,
        end,
        before: text.slice(start, mention.start),
        after: text.slice(mention.end, end),
      }
      const range =
        inSentence(mention, sentence, sexes, others) ??
        inNextSentence(text, mention, sentence, sexes, others)
      if (range !== undefined && range.start >= (found.at(-1)?.end ?? 0)) found.push(range)
    }
    return found
  })
}

const reach = 80
/** “Aspen told the teacher that he was afraid”: whoever tells speaks of themselves as a rule. */
const says =
  /^ (?:said|says|felt|thought|wished|hoped|feared|told (?:an?|the|her|his) [\w-]+(?: [\w-]+)?)(?: that)? (?:he|she)\b/

function inSentence(
  { end, isNamed }: Mention,
  { before, after: rest }: Sentence,
  sexes: ReadonlyMap<string, Sex>,
  others: readonly string[],
): Stretch | undefined {
  const after = rest.slice(0, reach)
  if (isNamed && somebody.test(before + after) && !says.test(after)) return undefined
  const present = sexesIn(before + after, before, others, sexes)
  const owner = /\b(her|his)(?: \w+)? $/i.exec(before)?.[1]
  for (const match of allMatches(after, pronoun)) {
    const sex = sexOf(match[0])
    const from = end + match.index
    // “told her child that he wanted to kill him”: the mother is not meant, so somebody must read it.
    const objectOfChild =
      owner !== undefined && sex !== sexOf(owner) && /^(?:him|her)$/i.test(match[0])
    if (!present.has(sex) || objectOfChild) return { start: from, end: from + match[0].length }
  }
  return undefined
}

const leadIn =
  '(?:(?:In|By|Since|Until|During) (?:[a-z]+ )?(?:[A-Z]\\w+)?(?: ?\\d{4})?,? |(?:In|On|At|By|From|Since|After|Before|During|When|Until) [^,.;]{1,40}, )?'
const ranks =
  '(?:(?:elder|older|younger|eldest|oldest|youngest|middle|first|second|third|other|only|own|little|surviving|[\\w-]+-old) )*'
const beforeSubject = new RegExp(`^${leadIn}$`)
const beforeChild = new RegExp(
  `^${leadIn}(?:(?:The|the|A|a|His|his|Her|her|Their|their|One|\\p{Lu}\\w+'s) )?${ranks}$`,
  'u',
)
const opening =
  /^[.!?]["']? (?:(?:But|And|Now|Then|There|Still|Later|Today|At|In|By|Since|After|For)\b[^.;,]{0,30}?,? )?(He|She|His|Her|he|she|his|her)\b/

/**
 * “The elder child is nine. He attends …”: the sentence before is about the child, and neither it nor the one before
 * that is about anybody else whom the word could mean.
 */
function inNextSentence(
  text: string,
  { isNamed }: Mention,
  { start, end, before, after }: Sentence,
  sexes: ReadonlyMap<string, Sex>,
  others: readonly string[],
): Stretch | undefined {
  if (after.startsWith("'") || !(isNamed ? beforeSubject : beforeChild).test(before))
    return undefined
  const next = opening.exec(text.slice(end))
  const word = next?.[1]
  if (next === null || word === undefined) return undefined
  const from = end + next[0].length - word.length
  const within = before + after + text.slice(end, from)
  if (somebody.test(within)) return undefined
  const subject = subjectBefore(text, start)
  if (somebody.test(subject)) return undefined
  const meant = sexesIn(within, '', others, sexes)
  for (const sex of sexesIn(subject, subject, others, sexes)) meant.add(sex)
  return meant.has(sexOf(word)) ? undefined : { start: from, end: from + word.length }
}

/** What stands before whom a sentence is about: “In May”, and whose they are. */
const beforeWho = new RegExp(`^${leadIn}(?:\\p{Lu}\\w+'s )?`, 'u')

/** Whom the sentence is about that ends where another begins: its first words, of a pronoun that alone. */
function subjectBefore(text: string, at: number): string {
  if (at === 0) return ''
  const end = text.slice(0, at).trimEnd().length
  const { start } = sentenceAround(text, { start: end - 1, end })
  const words = text.slice(start, end).replace(beforeWho, '')
  return /^(?:He|She)\b/.exec(words)?.[0] ?? /^(?:\S+\s+){0,3}\S+/.exec(words)?.[0] ?? ''
}
