// What can become of an author's file: slips, pastes from elsewhere, damage on the way, and malice.

const marks = [
  ...[
    '[^',
    '[^a]',
    '[^a]: ',
    '](#',
    '{#x}',
    '{#',
    '}',
    '{-}',
    '::panel',
    '::pseudonyms',
    '::action-plan',
  ],
  ...[
    '---',
    '***',
    '===',
    '"',
    "'",
    '“',
    '|',
    '| --- |',
    '> ',
    '>>>> ',
    '- ',
    '* ',
    '1. ',
    '9999999999. ',
  ],
  ...[
    '    ',
    '\t',
    '\r',
    '\n',
    '\n\n',
    '\\',
    '<!--',
    '-->',
    '<!-- dhr-ignore -->',
    '<b>',
    '</b>',
    '<',
    '&',
  ],
  ...[
    '```',
    '~~~',
    '`',
    '*',
    '**',
    '_',
    '~~',
    '![',
    '[](',
    '![a](b.png "c")',
    '[](#__proto__)',
    '&#0;',
  ],
  ...[
    '{{',
    '}}',
    '%',
    '!!js/function',
    '&a',
    '*a',
    ': ',
    '? ',
    '@',
    '$',
    '__proto__',
    'constructor',
  ],
  ...[
    '1e999',
    '-0',
    '0x41',
    '2023-02-30',
    '99/99/9999',
    'https://',
    'mailto:',
    'javascript:alert(1)',
  ],
]
const signs = [
  ...[
    '\u0000',
    '\u0007',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2028',
    '\u2029',
    '\u202e',
    '\u2066',
    '\ufeff',
  ],
  ...[
    '\ufffd',
    '\uffff',
    '\u0301',
    '\u0489',
    '\u0430',
    '\u1e9e',
    'ﬁ',
    'İ',
    'ß',
    'ǅ',
    '𝐀',
    '👩‍👩‍👧',
    '🏴',
    '아',
    'ا',
    '\u3000',
  ],
]
const values = [
  '',
  '~',
  'true',
  '[]',
  '{}',
  '[a, b]',
  '{a: b}',
  '|',
  '>-',
  '"',
  "''",
  '- x',
  '12',
  '*x',
  '&x y',
  '!t z',
]

const lineOf = (random, lines) => random.below(lines.length)

/** Each takes the text and gives another. */
const onText = {
  deleteLine: (random, lines) => lines.toSpliced(lineOf(random, lines), 1 + random.below(3)),
  doubleLine(random, lines) {
    const at = lineOf(random, lines)
    return lines.toSpliced(at, 0, lines[at])
  },
  repeatLine(random, lines) {
    const at = lineOf(random, lines)
    return lines.toSpliced(at, 0, ...Array.from({ length: 1 + random.below(60) }, () => lines[at]))
  },
  moveLines(random, lines) {
    const taken = lines.slice(lineOf(random, lines)).slice(0, 1 + random.below(5))
    return lines.toSpliced(lineOf(random, lines), 0, ...taken)
  },
  joinLines(random, lines) {
    const at = lineOf(random, lines)
    return lines.toSpliced(at, 2, `${lines[at]}${lines[at + 1] ?? ''}`)
  },
  indentLine(random, lines) {
    const at = lineOf(random, lines)
    return lines.with(at, `${' '.repeat(random.below(9))}${lines[at]}`)
  },
  shortenLine(random, lines) {
    const at = lineOf(random, lines)
    return lines.with(at, lines[at].slice(0, random.below(lines[at].length + 1)))
  },
  insertMark: (random, lines) => insert(random, lines, random.pick(marks)),
  repeatMark: (random, lines) =>
    insert(random, lines, random.pick(marks).repeat(1 + random.below(200))),
  insertSign: (random, lines) => insert(random, lines, random.pick(signs)),
  swapWords(random, lines) {
    const at = lineOf(random, lines)
    const words = lines[at].split(' ')
    const [one, two] = [random.below(words.length), random.below(words.length)]
    return lines.with(at, words.with(one, words[two]).with(two, words[one]).join(' '))
  },
  longWord: (random, lines) => insert(random, lines, 'x'.repeat(1 + random.below(3000))),
  setValue(random, lines) {
    const keys = lines.flatMap((line, at) => (/^\s*(?:- )?[\w-]+:/.test(line) ? [at] : []))
    if (keys.length === 0) return lines
    const at = random.pick(keys)
    return lines.with(
      at,
      lines[at].replace(/:.*/, () => `: ${random.pick(values)}`),
    )
  },
  otherKey(random, lines) {
    const keys = lines.flatMap((line, at) => (/^\s*(?:- )?[\w-]+:/.test(line) ? [at] : []))
    if (keys.length < 2) return lines
    const key = /[\w-]+:/.exec(lines[random.pick(keys)])?.[0] ?? 'x:'
    const at = random.pick(keys)
    return lines.with(
      at,
      lines[at].replace(/[\w-]+:/, () => key),
    )
  },
  lineEnds: (random, lines) => [lines.join(random.pick(['\r\n', '\r', '\n\r', '\u2028']))],
}

function insert(random, lines, text) {
  const at = random.below(lines.length)
  const column = random.below(lines[at].length + 1)
  return lines.with(at, lines[at].slice(0, column) + text + lines[at].slice(column))
}

/** Each takes the bytes and gives others. */
const onBytes = {
  flip: (random, bytes) =>
    Buffer.from(bytes).fill(random.below(256), at(random, bytes)).subarray(0),
  change(random, bytes) {
    const changed = Buffer.from(bytes)
    for (let times = 1 + random.below(5); times > 0; times--)
      changed[at(random, bytes)] = random.below(256)
    return changed
  },
  cut: (random, bytes) => bytes.subarray(0, at(random, bytes)),
  drop(random, bytes) {
    const start = at(random, bytes)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(40))])
  },
  wide: (_, bytes) => Buffer.from(`\ufeff${bytes}`, 'utf16le'),
  western: (_, bytes) => Buffer.from(`${bytes}`, 'latin1'),
}

function at(random, bytes) {
  return random.below(Math.max(1, bytes.length))
}

/** Characters: a file on one line that is repeated and repeated again is slow, and nothing else. */
const longest = 40_000

/** A file after one to eight mishaps; `names` are written into it now and then. */
export function mutate(random, bytes, names) {
  let text = bytes.toString()
  for (let times = 1 + random.below(8); times > 0; times--) {
    const lines = text.split('\n')
    const change = random.next() < 0.15 ? plantName : random.pick(Object.values(onText))
    text = change(random, lines, names).join('\n').slice(0, longest)
  }
  const mutated = Buffer.from(text)
  return random.next() < 0.2 ? random.pick(Object.values(onBytes))(random, mutated) : mutated
}

const disguises = [
  (name) => name,
  (name) => `${name}'s`,
  (name) => name.toUpperCase(),
  (name) => name.split(' ').reverse().join(', '),
  (name) => `**${name}**`,
  (name) => `[${name}](https://example.com/${encodeURIComponent(name)})`,
  (name) => `\n\n<!-- ${name} -->\n\n`,
  (name) => `[^${name.replaceAll(' ', '-')}]`,
  (name) => `{#${name.toLowerCase().replaceAll(' ', '-')}}`,
  (name) => `![${name}](images/${name.replaceAll(' ', '_')}.png "${name}")`,
]

function plantName(random, lines, names) {
  return insert(random, lines, ` ${random.pick(disguises)(random.pick(names))} `)
}
