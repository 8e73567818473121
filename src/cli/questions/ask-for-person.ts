import { isCancel, text } from '@clack/prompts'
import { doubtOfLife, doubtOfName, type Life } from '../../app/register/doubt-of-entry.ts'
import { Interrupted } from '../../model/errors.ts'
import { nicknamesOf } from '../../privacy/lists/nicknames.ts'
import { isParticle, namePartsOf } from '../../privacy/name-parts.ts'
import { readDate } from '../../privacy/register/read-date.ts'
import type { RegisteredPerson, RegisteredThing } from '../../privacy/register/register.ts'
import { nameKey } from '../../support/name-key.ts'
import { upperFirst } from '../../support/writing/upper-first.ts'

/** What the report calls somebody: by a name that is not theirs, or by what they are. */
export type Calling = { pseudonym: string } | { as: string }

/** Asks who is behind a pseudonym or a role; undefined where no name is given. Throws Interrupted. */
export async function askForPerson(
  calling: Calling,
  { hasDied, today }: { hasDied: boolean; today: string },
): Promise<RegisteredPerson | undefined> {
  const called = 'pseudonym' in calling ? calling.pseudonym : calling.as
  const refuse = (value: string) =>
    'pseudonym' in calling ? clash(calling.pseudonym, value) : undefined
  const name = await ask({
    message: `${called}: the full real name? (Enter alone leaves ${called} out)`,
    placeholder: 'first name, middle names, surname',
    validate: (value) => refuse(value) ?? faultOfFullName(value),
  })
  if (name === '') return undefined
  const short = nicknamesOf(namePartsOf(name)[0] ?? '').slice(0, 4)
  const others = await askForList({
    message: 'Other names in use: nicknames, short forms, a maiden name, spellings? (with commas)',
    placeholder:
      short.length > 0 ? `perhaps ${short.map(upperFirst).join(', ')}` : 'Enter for none',
    validate: (value) => refuse(value) ?? faultOfNames(listed(value)),
  })
  const born = await askForDate('Date of birth?', (date) => faultOfLife({ born: date }, today))
  const died = hasDied
    ? await askForDate('Date of death?', (date) => faultOfLife({ born, died: date }, today))
    : undefined
  const identifiers = await askForList({
    message: 'Telephone numbers, e-mail addresses, names on social media? (with commas)',
    placeholder: 'Enter for none',
  })
  return {
    ...calling,
    names: [...new Set([name, ...others])],
    ...(born !== undefined && { born }),
    ...(died !== undefined && { died }),
    ...(identifiers.length > 0 && { identifiers }),
  }
}

/** Asks for a place or an organisation; undefined where the user would rather not. Throws Interrupted. */
export async function askForThing(
  kind: 'place' | 'organisation',
): Promise<RegisteredThing | undefined> {
  const names = await askForList(
    {
      message:
        kind === 'place'
          ? 'The address or the name of the place, and how else it is written? (with semicolons; Enter alone goes back)'
          : 'The name of the practice, school or workplace, and how else it is written? (with semicolons; Enter alone goes back)',
      placeholder:
        kind === 'place'
          ? 'for example 14 Example Street; Example Street'
          : 'for example Example Road Surgery; the Road',
    },
    /;/,
  )
  if (names.length === 0) return undefined
  const as = await askForRole(kind === 'place' ? 'Rowan’s home' : 'the GP practice')
  return as === '' ? undefined : { names, as }
}

/** Asks for a pseudonym that nobody in the register has; '' where the user would rather not. Throws Interrupted. */
export function askForPseudonym(taken: ReadonlySet<string>): Promise<string> {
  return ask({
    message: 'What does the report call this person? (a pseudonym; Enter alone goes back)',
    placeholder: 'for example Ash',
    validate: (value) =>
      taken.has(nameKey(value.trim())) ? 'The register has somebody of that pseudonym.' : undefined,
  })
}

/** Asks for the words that the report uses in place of a name; '' where the user would rather not. Throws Interrupted. */
export function askForRole(example: string): Promise<string> {
  return ask({
    message: 'What does the report say instead? (Enter alone goes back)',
    placeholder: `for example ${example}`,
  })
}

async function askForDate(
  message: string,
  faultOf: (date: string) => string | undefined,
): Promise<string | undefined> {
  const typed = await ask({
    message,
    placeholder: 'for example 2 March 1987; Enter where you do not know',
    validate: (value) => {
      const date = readDate(value)
      if (date !== undefined) return faultOf(date)
      return value.trim() === ''
        ? undefined
        : 'A date such as 2 March 1987, please, or only the month and year, or the year.'
    },
  })
  return readDate(typed)
}

interface Question {
  message: string
  placeholder: string
  validate?: (value: string) => string | undefined
}

async function askForList(question: Question, between = /[,;]/): Promise<string[]> {
  return listed(await ask(question), between)
}

const listed = (typed: string, between = /[,;]/): string[] =>
  typed
    .split(between)
    .map((one) => one.trim())
    .filter((one) => one !== '')

async function ask({ validate, ...words }: Question): Promise<string> {
  const given = await text({ ...words, validate: (value = '') => validate?.(value) })
  if (isCancel(given)) throw new Interrupted()
  return (given ?? '').trim()
}

const faultOfFullName = (name: string): string | undefined =>
  /[,;]/.test(name)
    ? 'The one full name, please, without a comma: other names are asked for next.'
    : faultOfNames([name])

function faultOfNames(names: readonly string[]): string | undefined {
  const doubts = names.map(doubtOfName)
  if (doubts.includes('date')) return 'That is a date: dates are asked for further on.'
  return doubts.includes('figures')
    ? 'A name has no figures: numbers and user names are asked for further on.'
    : undefined
}

function faultOfLife(life: Life, today: string): string | undefined {
  const doubt = doubtOfLife(life, today)
  if (doubt === undefined) return undefined
  return {
    'born-to-come': 'That day is still to come: please look at the year.',
    'died-to-come': 'That day is still to come: please look at the year.',
    reversed: 'That is before the birth: please look at the year.',
    'same-year':
      'That is the year of the birth: please look at the year (Ctrl-C stops here, to begin this person again).',
  }[doubt]
}

/** A pseudonym that is part of the name hides nothing. */
function clash(pseudonym: string, names: string): string | undefined {
  const parts = new Set(namePartsOf(names).filter((part) => !isParticle(part)))
  return namePartsOf(pseudonym).some((part) => parts.has(part))
    ? `The pseudonym ${pseudonym} is part of that name: the report needs another one first (Ctrl-C stops here).`
    : undefined
}
