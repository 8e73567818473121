// The disguises in which a registered name stands in a report: `{ kind, text, as }`; `as` says what it is
// (`name`, `address`, `file`), so that it gets a sentence that fits.

/** Every disguise of a person of `registers.*.tsv`. */
export function listDisguises(person) {
  const { given, middle, family, short, misspelt, heard } = person
  const full = [given, middle, family].filter(Boolean).join(' ')
  const name = (kind) => (text) => ({ kind, text, as: 'name' })
  const [first, last] = [plain(given), plain(family)]
  const letters = `${given[0]}${family[0]}`
  const word = isWord(given)
  return [
    ...[full, `${given} ${family}`].map(name('full')),
    ...unique([given, family]).map(name('part')),
    ...[`${family}, ${given}`, `${family.toUpperCase()}, ${given}`].map(name('reversed')),
    ...[`${title(first)}${title(last)}`, `${first}${last}`].map(name('run together')),
    ...[`${given}'s`, `${given}’s`, `${family}'s`].map(name('possessive')),
    ...[`the ${family}s`].map(name('plural')),
    ...[`${given[0]}.${family[0]}.`, `${given[0]}. ${family}`, letters].map(name('initials')),
    ...(middle
      ? [`${given[0]}.${middle[0]}.${family[0]}.`, `${given[0]}${middle[0]}${family[0]}`]
      : []
    ).map(name('initials')),
    ...(short ? [short, `${short} ${family}`] : []).map(name('short form')),
    ...[`${first}.${last}@example.com`, `${first[0]}${last}@example.org`].map(address),
    ...[`@${first}_${last}88`, `@${last}${first}`].map(address),
    ...[`scan-${last}-${first}.pdf`, `${title(first)}_${title(last)}_notes.docx`].map((text) => ({
      kind: 'file name',
      text,
      as: 'file',
    })),
    ...[spread(given, ' '), spread(family, ' '), spread(given, '-')].map(name('spaced out')),
    ...[withOtherAlphabet(given), withOtherAlphabet(family)]
      .filter(Boolean)
      .map(name('mixed alphabet')),
    ...[withInvisible(given, '\u200B'), withInvisible(family, '\u00AD')].map(
      name('invisible character'),
    ),
    ...[`**${family.slice(0, 2)}**${family.slice(2)}`, entity(given)].map(name('marked up')),
    ...[family.toUpperCase(), full.toLowerCase(), ...(word ? [] : [given.toLowerCase()])].map(
      name('capitals'),
    ),
    ...unique([given, family].filter(hasAccents).map(withoutAccents)).map(name('without accents')),
    ...misspelt.map(name('misspelt')),
    ...heard.map(name('by sound')),
  ]
}

const address = (text) => ({ kind: 'address', text, as: 'address' })
const unique = (list) => [...new Set(list)]
const words = new Set(['Will', 'Grace', 'Hope', 'Mark', 'May', 'Joy', 'Rose', 'Blessing'])
const isWord = (given) => words.has(given)

const letters = { ł: 'l', Ł: 'L', ø: 'o', đ: 'd' }
const withoutAccents = (text) =>
  text
    .replaceAll(/[łŁøđ]/g, (letter) => letters[letter])
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
const hasAccents = (text) => withoutAccents(text) !== text

/** As in an address: small letters alone. */
export const plain = (text) =>
  withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
const title = (text) => `${text[0].toUpperCase()}${text.slice(1)}`
const spread = (text, between) => [...text.replaceAll(/[^\p{L}]/gu, '')].join(between)

const cyrillic = { a: 'а', e: 'е', o: 'о', i: 'і', c: 'с', p: 'р' }
/** One letter replaced by its look-alike of the Cyrillic alphabet; undefined if there is none to replace. */
function withOtherAlphabet(text) {
  const at = [...text].findIndex((letter) => letter in cyrillic)
  return at === -1 ? undefined : `${text.slice(0, at)}${cyrillic[text[at]]}${text.slice(at + 1)}`
}

function withInvisible(text, character) {
  const middle = Math.ceil(text.length / 2)
  return `${text.slice(0, middle)}${character}${text.slice(middle)}`
}

const entity = (text) => `&#${text.codePointAt(0)};${text.slice(1)}`
