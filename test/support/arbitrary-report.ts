import fc from 'fast-check'

const word = fc.constantFrom(
  'the',
  'panel',
  'met',
  'police',
  'focused',
  'focussed',
  'learned',
  'learnt',
  'risk',
  'MARAC',
  'Rowan',
  'on',
  'on',
  'follow-up',
  'follow up',
  '2019',
  '1:1',
  'a_b',
  '*',
  '_',
  '#',
  '12.',
  'e.g.',
  'naïve',
  '’',
  '&amp;',
  '&',
  '<',
  '\\*',
  '{#',
  '{-}x',
  '::panel',
  'æ',
  '😀',
)
const number = fc.integer({ min: 1, max: 9 })
const piece = fc.oneof(
  { weight: 12, arbitrary: word },
  number.map((n) => `paragraph ${n}`),
  number.map((n) => `paragraphs ${n}-${n + 1}`),
  number.map((n) => `recommendation ${n}`),
  number.map((n) => `para ${n}(a)`),
  word.map((w) => `**${w}**`),
  word.map((w) => `*${w}  and*`),
  word.map((w) => `\`${w} , x\``),
  word.map((w) => `‘${w} and’`),
  word.map((w) => `“${w} *then*”`),
  word.map((w) => `"${w} it's"`),
  word.map((w) => `[${w}](https://example.com/a_b "t")`),
  word.map((w) => `<!-- ${w} -->`),
  fc.constant('[^n]'),
  fc.constant('[](#kept)'),
  fc.constant('[words](#kept)'),
  fc.constant('<https://example.com>'),
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', ' , ', '. ', '\n', '  \n', '\\\n', ' .')
const words = fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 14 }).map((pieces) =>
  pieces
    .map(([one, blank]) => one + blank)
    .join('')
    .trimEnd(),
)
const line = words.map((text) => text.replace(/\s*\n/g, ' '))
const end = fc.constantFrom('', '.', '.', ';', ' {-}', ' <!-- x -->')
const indent = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`)

const block = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(words, end).map(([text, stop]) => text + stop) },
  fc
    .tuple(line, fc.constantFrom('', '.', ';', ':', ' {#h}', ' ##'))
    .map(([text, stop]) => `## ${text}${stop}`),
  line.map((text) => `${text}\n---`),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((text, i) => `${i + 1}. ${indent(text, '   ')}`).join('\n')),
  fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((text) => `- ${indent(text, '  ')}`).join('\n\n')),
  fc
    .tuple(words, words)
    .map(([a, b]) => `1. ${indent(a, '   ')}\n   1. ${indent(b, '      ')}\n   - x\n\n   second`),
  words.map((text) => `> ${indent(text, '> ')}`),
  words.map((text) => `\`\`\`text\n${text}\n\`\`\``),
  fc
    .tuple(line, line)
    .map(
      ([a, b]) =>
        `| ${a.replaceAll('|', '')} | b |\n| :-- | - |\n| ${b.replaceAll('|', '')} | x \\| y |`,
    ),
  line.map((text) => `<!-- ${text} -->`),
  fc.constant('![a map](images/map.png "The  map , here")'),
  fc.constant('***'),
  fc.constant('::panel'),
  fc.constant('A line\n<!-- dhr-ignore writing/doubled-word: said so -->\non on it went.'),
)

const yamlText = fc
  .tuple(words, fc.constantFrom('block', 'folded', 'quoted', 'single'))
  .map(([text, style]) => {
    if (style === 'quoted') return JSON.stringify(text)
    if (style === 'single') return `'${text.replaceAll('\n', ' ').replaceAll("'", "''")}'`
    return `${style === 'block' ? '|' : '>-'}\n          ${text.replace(/[ \\]*\n/g, '\n          ')}`
  })
const frontMatter = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc
    .tuple(yamlText, fc.constantFrom('', '      - label: kept-rec\n        text: Act now.\n'))
    .map(
      ([text, more]) =>
        `---\nrecommendations: # a comment\n  - heading:   Police\n    items:\n      - text: ${text}\n        scope: local\n${more}---\n\n`,
    ),
  fc.constant(
    '---\npanel:\n  - organisation: Police , x\n    members: [{name: "Ann  Example"}]\n---\n\n',
  ),
)

/** One file of a report as somebody might have written it, in good Markdown and in bad. */
export const arbitrarySection: fc.Arbitrary<string> = fc
  .tuple(
    frontMatter,
    fc.array(block, { minLength: 1, maxLength: 7 }),
    fc.constantFrom('\n\n', '\n\n\n'),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([front, blocks, between, newline]) =>
    `${front}# A section\n\n${blocks.join(between)}\n\nThe kept one. {#kept}\n\n[^n]: A note , with  blanks\n    on two lines.\n`.replaceAll(
      '\n',
      newline,
    ),
  )
