import { confusedPhrases } from './confused-phrases.ts'

/** What is meant by a word where those beside it leave it no sense of its own. */
interface Confusion {
  meant: string
  left?: RegExp
  right?: RegExp
}

/** More than the words that are asked for on either side, in characters. */
export const farthest = 50

const behind = (words: string): RegExp => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words}) $`, 'iu')
const before = (words: string): RegExp => new RegExp(`^ (?:${words})(?![\\p{L}\\p{N}])`, 'iu')
const notBefore = (words: string): RegExp =>
  new RegExp(`^(?! (?:${words})(?![\\p{L}\\p{N}]))`, 'iu')

function readPhrase(phrase: string): [string, Confusion] {
  const { left, written, meant, not, right } =
    /^(?:(?<left>.+) )?\{(?<written>\S+) → (?<meant>\S+)\}(?: (?<not>!)?(?<right>.+))?$/.exec(
      phrase,
    )?.groups ?? {}
  if (!written || !meant) throw new Error(`Not a phrase with a slip in it: ${phrase}`)
  const confusion: Confusion = { meant }
  if (left) confusion.left = behind(left)
  if (right) confusion.right = not ? notBefore(right) : before(right)
  return [written, confusion]
}

/** Those that a phrase of whole words cannot tell. */
const others: Array<[string, Confusion]> = [
  // “Did’nt”: the apostrophe stands where a letter was left out, and not before.
  ...'did was is has had does could would should were are do have must'
    .split(' ')
    .map((verb): [string, Confusion] => [`${verb}'nt`, { meant: `${verb}n't` }]),
  [
    "silo's",
    {
      left: behind('in|of|into'),
      right: /^(?:[.,;:)]|$| (?:and|or|which|that)\b)/,
      meant: 'silos',
    },
  ],
  ['then', { left: behind('rather|other'), right: /^ (?!than\b)\p{L}/iu, meant: 'than' }],
  [
    'to',
    {
      left: behind('was|were|is|are|been|be|felt|became|seemed'),
      right:
        /^ (?:frightened|scared|afraid|late|busy|ill|unwell|young|upset|tired|drunk|intoxicated|ashamed|embarrassed|distressed|anxious|dangerous|difficult|painful)(?: (?:to|for)\b|[.,;)]|$)/i,
      meant: 'too',
    },
  ],
  ['principal', { left: behind('in'), right: /^[.,;:]/, meant: 'principle' }],
  [
    'adverse',
    {
      left: /\brisk[ -]$/i,
      right: /^(?! (?:outcomes?|events?|effects?|incidents?|experiences?)\b)/i,
      meant: 'averse',
    },
  ],
  [
    'its',
    {
      left: /(?:^|[.!?] )$/,
      right: before(
        '(?:important|essential|vital|clear|likely|unlikely|possible|unclear|difficult|necessary) (?:to|that|whether)',
      ),
      meant: "it's",
    },
  ],
  [
    "it's",
    {
      right:
        /^ (?:own|staff|policies|members|records|procedures|response|value|duty|duties|recommendations?|report|findings|officers|partners|powers|conditions)\b(?! to\b)/i,
      meant: 'its',
    },
  ],
  // Behind these “it is” has no place: “in breach of it's own”, “that it's so” has.
  [
    "it's",
    {
      left: behind('of|in|from|under|within|with|by|on|to|into|about|express|expresses|expressed'),
      right:
        /^ (?!been\b|an?\b|the\b|not\b|all\b|only\b|clear\b|time\b|[a-z]+ (?:that|to)\b)\p{L}/u,
      meant: 'its',
    },
  ],
  [
    'women',
    {
      left: behind('an?|another|every'),
      right: /^(?:[.,;:)]|$| (?:who|whose|was|is|has|had|will|with|of|in|that|aged)\b)/,
      meant: 'woman',
    },
  ],
  [
    'their',
    {
      left: /(?:^|[.!?] )$/,
      right: before('was|were|is|are|has been|have been'),
      meant: 'there',
    },
  ],
]

/** By the word as it is written, in small letters. */
export const confusions: ReadonlyMap<string, readonly Confusion[]> = byWord([
  ...others,
  ...confusedPhrases.trim().split('\n').map(readPhrase),
])

function byWord(all: ReadonlyArray<[string, Confusion]>): Map<string, Confusion[]> {
  const found = new Map<string, Confusion[]>()
  for (const [word, confusion] of all) found.set(word, [...(found.get(word) ?? []), confusion])
  return found
}
