import type { Severity } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Register, RegisteredPerson } from '../../privacy/register/register.ts'
import { doubtOfLife, doubtOfName, type NameDoubt } from './doubt-of-entry.ts'

/** What is wrong with an entry, in words that hold no name. */
interface Doubt {
  path: PropertyKey[]
  kind: string
  severity: Severity
  message: string
}

interface Context {
  nameOf(index: number): string
  /** The report, where there is one: whom it is about. */
  report: Report | undefined
  today: string
}

/** Names that are none, and dates of lives that cannot be. */
export function doubtsOfPeople({ people }: Register, context: Context): Doubt[] {
  return people.flatMap((person, index) => [
    ...doubtsOfNames(person, index, context),
    ...doubtsOfLife(person, index, context),
  ])
}

const nameFaults: Record<NameDoubt, string> = {
  date: 'is a date, expected a name; dates go under “born:” and “died:”',
  figures: 'has figures in it, expected letters; numbers and user names go under “identifiers:”',
  several: 'has a comma after several words, expected each name as an entry of its own',
}

function doubtsOfNames({ names }: RegisteredPerson, index: number, { nameOf }: Context): Doubt[] {
  return names.flatMap((name, position): Doubt[] => {
    const doubt = doubtOfName(name)
    if (doubt === undefined) return []
    const message = `Name ${position + 1} of ${nameOf(index)} ${nameFaults[doubt]}`
    const path = ['people', index, 'names', position]
    return [{ path, kind: 'no-name', severity: 'warning', message }]
  })
}

const lifeFaults = {
  'born-to-come': ['born', 'is still to come, expected a day that has been'],
  'died-to-come': ['died', 'is still to come, expected a day that has been'],
  reversed: ['died', 'is before the birth, expected a day after it'],
  'same-year': ['died', 'is in the year of the birth, expected that of an adult'],
} as const

function doubtsOfLife(
  { born, died, pseudonym }: RegisteredPerson,
  index: number,
  { nameOf, report, today }: Context,
): Doubt[] {
  const doubt = doubtOfLife({ born, died }, today)
  // A child who died may have been born that year; whom a report is about was sixteen or older.
  const isAdult = report === undefined || report.facts.subject.includes(pseudonym ?? '')
  if (doubt === undefined || (doubt === 'same-year' && !isAdult)) return []
  const [key, fault] = lifeFaults[doubt]
  const message = `The ${key === 'born' ? 'birth' : 'death'} of ${nameOf(index)} ${fault}`
  const severity = doubt === 'same-year' ? 'warning' : 'error'
  return [{ path: ['people', index, key], kind: 'dates', severity, message }]
}
