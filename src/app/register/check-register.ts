import type { Severity } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import type { Report } from '../../model/report.ts'
import { nicknamesOf } from '../../privacy/lists/nicknames.ts'
import { namePartsOf } from '../../privacy/name-parts.ts'
import {
  checkRegisterNames,
  type PseudonymFinding,
} from '../../privacy/register/check-pseudonyms.ts'
import { labelEntries } from '../../privacy/register/label-entries.ts'
import { readRegister } from '../../privacy/register/read-register.ts'
import type { Register } from '../../privacy/register/register.ts'
import { parseRegisterDocument } from '../../privacy/register/register-document.ts'
import { nameKey } from '../../support/name-key.ts'
import { explainedOf } from '../names/explained-of.ts'
import { faultsOfFile } from '../names/open-register.ts'
import { faultsOfCopies } from '../names/register-copies.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { describeDouble } from './doubles-in-register.ts'
import { doubtsOfPeople } from './doubts-of-people.ts'
import { missingRegister } from './find-register.ts'
import { holdRegister } from './hold-register.ts'

/** What is wrong with the register, in words that hold no name of it. */
export interface RegisterFinding {
  file: string
  line: number
  column: number
  severity: Severity
  kind: string
  message: string
  /** Names that follow from a real one, and so tell it: for the eyes of its owner alone. */
  secret?: string[]
}

export interface CheckOptions {
  folder: string
  /** The report, where the folder holds one: its panel and its pseudonyms. */
  report: Report | undefined
  ask: AskPassphrase
}

/** Checks the register of a folder, as far as it can be read. Throws where there is none or it stays locked. */
export async function checkRegister(
  host: Host,
  { folder, report, ask }: CheckOptions,
): Promise<RegisterFinding[]> {
  const held = await holdRegister(host, folder, ask)
  if (!held) throw missingRegister(folder)
  const { file, text } = held
  const faults = [
    ...(held.hasClear ? await faultsOfFile(host, folder, held.isLocked) : []),
    ...(await faultsOfCopies(host, folder, held.isLocked ? 'locked' : 'clear')),
  ]
  const ofFile = faults.map((fault): RegisterFinding => {
    return { ...fault, severity: 'error', kind: 'not-private' }
  })
  const read = readRegister(text)
  if (!read.ok) {
    const told = read.problems.map(({ line, column, message, path }): RegisterFinding => {
      const words = path === '' ? message : `${message} (${path})`
      return { file, line, column, severity: 'error', kind: 'unreadable', message: words }
    })
    return [...ofFile, ...told]
  }
  const { at } = parseRegisterDocument(text)
  const found = judge(read.register, report, host.today()).map(
    ({ path, ...finding }): RegisterFinding => {
      return { file, ...at(path), ...finding }
    },
  )
  return [...ofFile, ...found.sort((a, b) => a.line - b.line || a.column - b.column)]
}

type Judged = Omit<RegisterFinding, 'file' | 'line' | 'column'> & { path: PropertyKey[] }

function judge(register: Register, report: Report | undefined, today: string): Judged[] {
  const label = labelEntries(register)
  const nameOf = (index: number): string => {
    const { position, shownAs } = label('person', index)
    return shownAs === undefined ? position : `“${shownAs}” (${position})`
  }
  const explained = report && explainedOf(report, register)
  const panel = explained ? [...explained.panel, ...explained.authors] : []
  const found = checkRegisterNames(register, panel).flatMap((one) => tell(one, register, nameOf))
  const doubts = doubtsOfPeople(register, { nameOf, report, today })
  return [...found, ...doubts, ...emptiness(register), ...unregistered(register, report)]
}

function tell(
  finding: PseudonymFinding,
  register: Register,
  nameOf: (index: number) => string,
): Judged[] {
  const { kind, severity } = finding
  if (finding.kind === 'nicknames-missing') {
    const [index] = finding.people
    const [first = ''] = namePartsOf(register.people[index]?.names[0] ?? '')
    const secret = nicknamesOf(first).filter((short) => short.length < first.length)
    const message = `${nameOf(index)} has one name alone, expected the short forms and nicknames in use as well`
    return [{ path: ['people', index, 'names'], kind, severity, message, secret }]
  }
  const double = describeDouble(finding)
  if (double) return [{ path: ['people', double.index], kind, severity, message: double.message }]
  if (!('pseudonym' in finding) || finding.kind === 'misspelt') return []
  const index = register.people.findIndex(({ pseudonym }) => pseudonym === finding.pseudonym)
  if (index === -1) return []
  const path = ['people', index, 'pseudonym']
  if (finding.kind === 'alike') {
    const other = register.people.findIndex(({ pseudonym }) => pseudonym === finding.other)
    const message = `The pseudonyms of ${nameOf(index)} and ${nameOf(other)} differ by one letter, expected names that nobody mixes up`
    return [{ path, kind, severity, message }]
  }
  const expected = pseudonymFaults[kind]
  if (expected === undefined) return []
  return [{ path, kind, severity, message: `The pseudonym of ${nameOf(index)} ${expected}` }]
}

const pseudonymFaults: Record<string, string> = {
  'real-name': 'is a real name of this register, expected one that nobody bears',
  'sounds-like-real-name': 'sounds like a real name of this register, expected one that does not',
  'panel-name': 'is the name of somebody on the panel, expected one that nobody there bears',
  'sounds-like-panel-name':
    'sounds like the name of somebody on the panel, expected one that does not',
}

function emptiness({ people, places, organisations }: Register): Judged[] {
  if (people.length + places.length + organisations.length > 0) return []
  const message =
    'The register holds nobody, expected the real names that must not get out: “dhr register init” asks for them'
  return [{ path: [], kind: 'empty', severity: 'error', message }]
}

/** Pseudonyms that the report declares and behind which nobody stands yet. */
function unregistered(register: Register, report: Report | undefined): Judged[] {
  if (!report || register.people.length === 0) return []
  return openPseudonyms(register, report).map((name) => ({
    path: ['people'],
    kind: 'unregistered',
    severity: 'warning',
    message: `The report calls somebody “${name}” whom the register does not have, expected who that is`,
  }))
}

/** The pseudonyms of a report for whom no real name is registered: those who died first. */
export function openPseudonyms(register: Register, report: Report): string[] {
  const known = new Set(register.people.map(({ pseudonym }) => pseudonym && nameKey(pseudonym)))
  const real = new Set(register.people.flatMap(({ names }) => names.flatMap(namePartsOf)))
  const declared = [...report.facts.subject, ...report.pseudonyms.map(({ name }) => name)]
  return [...new Set(declared)].filter(
    (name) => !known.has(nameKey(name)) && !namePartsOf(name).some((part) => real.has(part)),
  )
}
