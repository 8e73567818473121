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

const owner = 'her|his|their|the|its'
const lost = 'custody|contact|weight|touch|trust|sight|control|it|them'

/** “Did’nt”: the apostrophe stands where a letter was left out, and not before. */
const misplaced: Array<[string, Confusion[]]> =
  'did was is has had does could would should were are do have must'
    .split(' ')
    .map((verb) => [`${verb}'nt`, [{ meant: `${verb}n't` }]])

/** By the word as it is written, in small letters. */
export const confusions: ReadonlyMap<string, readonly Confusion[]> = new Map<string, Confusion[]>([
  ...misplaced,
  [
    "silo's",
    [
      {
        left: behind('in|of|into'),
        right: /^(?:[.,;:)]|$| (?:and|or|which|that)\b)/,
        meant: 'silos',
      },
    ],
  ],
  [
    'of',
    [
      {
        left: behind("(?:would|could|should|must|might)(?:n['’]t| not)?"),
        right: /^(?! (?:course|late|necessity)\b)/i,
        meant: 'have',
      },
    ],
  ],
  [
    'then',
    [
      { left: behind('rather|other'), right: /^ (?!than\b)\p{L}/iu, meant: 'than' },
      {
        left: behind('(?:more|less)(?: \\p{Ll}+)?'),
        right: before('it|he|she|they|any|the|an?|not|usual|once|one|two|\\d+'),
        meant: 'than',
      },
    ],
  ],
  [
    'advise',
    [
      {
        left: behind(
          'some|any|no|further|legal|medical|expert|specialist|professional|good|seek|seeks|seeking|sought|receive|received|receiving|gave|given|giving|offered|for|of|on',
        ),
        meant: 'advice',
      },
    ],
  ],
  ['advice', [{ left: behind('would|could|should|must|will|can'), meant: 'advise' }]],
  [
    'practise',
    [
      {
        left: behind('good|best|poor|GP|general|working|common|in|safe|current'),
        right: /^(?! (?:as|the|their)\b)/i,
        meant: 'practice',
      },
      {
        right: before('nurses?|managers?|reviews?|guidance|leads?|frameworks?|standards'),
        meant: 'practice',
      },
    ],
  ],
  [
    'license',
    [
      { left: behind('on|driving|released on'), meant: 'licence' },
      { right: before('conditions?|recall|period|holder'), meant: 'licence' },
    ],
  ],
  [
    'principle',
    [
      {
        right: before(
          'social worker|officer|author|advis[eo]r|psychologist|solicitor|inspector|carer|agency|agencies|causes?|reasons?|concerns?|address',
        ),
        meant: 'principal',
      },
    ],
  ],
  ['principal', [{ left: behind('in'), right: /^[.,;:]/, meant: 'principle' }]],
  [
    'affects',
    [
      {
        left: behind('the|adverse|negative|harmful|lasting|profound|long-term|cumulative|side'),
        right: before('of|on'),
        meant: 'effects',
      },
    ],
  ],
  [
    'excepted',
    [
      {
        right: before(
          '(?:the|an?|this|that|any|her|his|their) (?:offers?|referrals?|invitations?|recommendations?|findings|explanations?|apolog(?:y|ies)|support|help)',
        ),
        meant: 'accepted',
      },
    ],
  ],
  [
    'bought',
    [
      {
        left: behind('was|were|been|be|being'),
        right: before("to (?:[\\p{L}'’-]+ ){0,3}(?:attention|notice|light)|into question"),
        meant: 'brought',
      },
    ],
  ],
  [
    'know',
    [
      {
        left: behind('had|has|have|was|were|is|with'),
        right: before(
          'contacts?|records?|evidence|concerns?|further|knowledge|information|reasons?|history|indication|previous|other',
        ),
        meant: 'no',
      },
    ],
  ],
  [
    'its',
    [
      {
        left: /(?:^|[.!?] )$/,
        right: before(
          '(?:important|essential|vital|clear|likely|unlikely|possible|unclear|difficult|necessary) (?:to|that|whether)',
        ),
        meant: "it's",
      },
    ],
  ],
  [
    'effected',
    [
      {
        left: behind(
          'those|people|children|families|victims|adults|women|badly|deeply|adversely|directly|greatly|seriously|profoundly|negatively',
        ),
        meant: 'affected',
      },
      {
        right: before('by (?:the abuse|abuse|domestic|alcohol|what|her|his|their)'),
        meant: 'affected',
      },
    ],
  ],
  [
    'affect',
    [
      {
        left: behind('the|an|any|no|little|adverse|negative|profound|cumulative'),
        right: before('on|of|that'),
        meant: 'effect',
      },
    ],
  ],
  [
    "it's",
    [
      {
        right:
          /^ (?:own|staff|policies|members|records|procedures|response|value|duty|duties|recommendations?|report|findings|officers|partners|powers|conditions)\b(?! to\b)/i,
        meant: 'its',
      },
      // Behind these “it is” has no place: “in breach of it's own”, “that it's so” has.
      {
        left: behind(
          'of|in|from|under|within|with|by|on|to|into|about|express|expresses|expressed',
        ),
        right:
          /^ (?!been\b|an?\b|the\b|not\b|all\b|only\b|clear\b|time\b|[a-z]+ (?:that|to)\b)\p{L}/u,
        meant: 'its',
      },
    ],
  ],
  [
    'women',
    [
      {
        left: behind('an?|another|every'),
        right: /^(?:[.,;:)]|$| (?:who|whose|was|is|has|had|will|with|of|in|that|aged)\b)/,
        meant: 'woman',
      },
    ],
  ],
  [
    'lead',
    [
      { left: behind('was|were|been|being|is'), right: before('by'), meant: 'led' },
      { left: behind('has|have|had'), right: before('to'), meant: 'led' },
      {
        left: behind('was|were|been|being'),
        right: before('to (?:believe|think|understand|conclude|expect|assume|suppose)'),
        meant: 'led',
      },
    ],
  ],
  [
    'loose',
    [
      {
        left: behind('to|not|might|would|could|will|may'),
        right: before(`${owner}|${lost}`),
        meant: 'lose',
      },
    ],
  ],
  ['loosing', [{ right: before(`her|his|their|${lost}`), meant: 'losing' }]],
  [
    'their',
    [
      {
        left: /(?:^|[.!?] )$/,
        right: before('was|were|is|are|has been|have been'),
        meant: 'there',
      },
    ],
  ],
  [
    'there',
    [
      { right: before('own'), meant: 'their' },
      {
        left: behind(
          'express|expresses|expressed|offer|offers|offered|extend|extends|extended|with',
        ),
        right: before(
          '(?:sincere|deepest|heartfelt|condolences|sympath(?:y|ies)|thanks|gratitude)',
        ),
        meant: 'their',
      },
      {
        left: behind('on|of|by|for|with|about|at|in|into|to|from|during'),
        right: before(
          'homes?|house|child|children|sons?|daughters?|mother|father|parents|family|relationship|phones?|answerphone|needs|behaviour|concerns|views|wishes|GP|records?',
        ),
        meant: 'their',
      },
      { right: before('first language'), meant: 'their' },
    ],
  ],
  [
    'where',
    [
      {
        left: behind('they'),
        right: before(
          'together|in|at|on|still|never|always|no|very|all|already|afraid|aware|unaware|unable|able',
        ),
        meant: 'were',
      },
      {
        left: behind('they|who|we|children'),
        right: before('not|told|asked|seen|offered|given|being|also|invited|known|both|living'),
        meant: 'were',
      },
    ],
  ],
  [
    "who's",
    [
      {
        right: before(
          'records?|role|job|responsibility|case|behaviour|mother|father|children|family|names?|home|needs|views',
        ),
        meant: 'whose',
      },
    ],
  ],
  [
    'proscribed',
    [{ right: before('an?|medication|tablets|antidepressants?|painkillers'), meant: 'prescribed' }],
  ],
  [
    'breech',
    [
      { right: before(`of|${owner}`), meant: 'breach' },
      { left: behind('in'), right: /^(?! (?:position|birth))/i, meant: 'breach' },
    ],
  ],
  ['breeched', [{ meant: 'breached' }]],
  ['dependant', [{ right: before('(?:up)?on'), meant: 'dependent' }]],
  ['counsel', [{ left: behind('County|City|Borough|District|Town|Parish'), meant: 'council' }]],
  [
    'past',
    [
      {
        left: behind('was|were|been|it|this|information'),
        right: before('on|onto'),
        meant: 'passed',
      },
    ],
  ],
  [
    'councillor',
    [
      {
        left: behind('bereavement|alcohol|drugs?|trauma|school|relationship'),
        meant: 'counsellor',
      },
    ],
  ],
  ['insure', [{ right: before('that'), meant: 'ensure' }]],
  ['formally', [{ right: before('known as'), meant: 'formerly' }]],
  ['bare', [{ right: before('in mind'), meant: 'bear' }]],
  [
    'sort',
    [
      {
        left: behind('she|he|they|who|had|and'),
        right: before('help|advice|support|medical'),
        meant: 'sought',
      },
    ],
  ],
])
