import { join } from 'node:path'
import { isCancel, log, note, select, settings } from '@clack/prompts'
import { loadReport } from '../../../app/load-report.ts'
import { maskNear } from '../../../app/names/mask-near.ts'
import { registerFile } from '../../../app/names/register-files.ts'
import { type GrowingRegister, growRegister } from '../../../app/register/add-entry.ts'
import { checkRegister, openPseudonyms } from '../../../app/register/check-register.ts'
import { diskHost } from '../../../host/disk-host.ts'
import { Interrupted, UsageError } from '../../../model/errors.ts'
import type { Report } from '../../../model/report.ts'
import { shownAs } from '../../../privacy/register/register.ts'
import { nameKey } from '../../../support/name-key.ts'
import { folderWord } from '../../../support/shell-word.ts'
import { countFindings } from '../../formats/text.ts'
import { otherScreen } from '../../other-screen.ts'
import { ownName } from '../../own-name.ts'
import {
  askForPerson,
  askForPseudonym,
  askForRole,
  askForThing,
} from '../../questions/ask-for-person.ts'
import { askOnce, makeAskPassphrase } from '../../questions/ask-passphrase.ts'
import { paint, type Terminal } from '../../terminal.ts'
import { whoMayRead } from '../../who-may-read.ts'

/** `dhr register init`: asks who is who and writes it down. Returns the exit code. */
export async function runRegisterInit(folder: string, { out }: Terminal): Promise<number> {
  if (!(out.isTTY && process.stdin.isTTY)) {
    throw new UsageError('Real names are asked for on a terminal alone', {
      hint: 'Run it in a terminal, or write identities.yaml by hand: docs/source-format.md shows how',
    })
  }
  const host = diskHost()
  const { report } = await loadReport(host, folder)
  const ask = askOnce(makeAskPassphrase())
  const growing = await growRegister(host, folder, ask)
  const before = sizeOf(growing)
  const screen = otherScreen(out)
  let stopped = false
  try {
    await askForAll(growing, report, host.today(), screen)
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    stopped = true
  } finally {
    screen.leave()
  }
  const added = sizeOf(growing) - before
  if (added === 0) {
    out.write(`${stopped ? 'Interrupted. ' : ''}Nothing was added to the register.\n`)
    return stopped ? 130 : 0
  }
  if (stopped) out.write('Interrupted. What was confirmed before is kept.\n')
  const readers =
    growing.file === registerFile
      ? await whoMayRead(host, join(folder, registerFile))
      : 'it is locked again'
  const words = added === 1 ? '1 entry' : `${added} entries`
  out.write(
    `${paint(out, ['bold', 'green'], growing.file)}  ${words} added; ${readers}, and git leaves it alone.\n`,
  )
  const shown = await maskNear(host, [folder], ask)
  const here = folderWord(shown(folder))
  const findings = await checkRegister(host, { folder, report, ask })
  if (findings.length > 0)
    out.write(`  ${countFindings(findings)}: “${ownName()} register check${here}” lists them\n`)
  out.write(
    `\nNext:\n  ${paint(out, 'cyan', `${ownName()} register lock${here}`)}  encrypt it\n  ${paint(out, 'cyan', `${ownName()} lint${here}`)}  look for these names in the report\n`,
  )
  return stopped ? 130 : 0
}

async function askForAll(
  growing: GrowingRegister,
  report: Report,
  today: string,
  screen: { clear(): void },
): Promise<void> {
  note(
    'Who is who, for the checks alone. It is written to this computer after each person, and stays on it. Ctrl-C stops; what was written before is kept.',
    'The register of real names',
  )
  // Letters that move through a menu would choose for whoever types a name there, and read no menu.
  for (const letter of 'hjkl') settings.aliases.delete(letter)
  const dead = new Set(report.facts.subject)
  for (const pseudonym of openPseudonyms(growing.register, report)) {
    const person = await askForPerson({ pseudonym }, { hasDied: dead.has(pseudonym), today })
    if (person) await growing.addPerson(person)
    screen.clear()
    log.info(person ? `${pseudonym} is in the register.` : `${pseudonym} was left out.`)
  }
  for (;;) {
    const added = await askForNext(growing, today)
    if (added === 'stop') return
    screen.clear()
    if (added !== undefined) log.info(`${added} is in the register.`)
  }
}

/** Adds one entry; what it is called, or undefined where nothing was given. */
async function askForNext(growing: GrowingRegister, today: string): Promise<string | undefined> {
  const kind = await select({
    message: 'Who else?',
    options: [
      { value: 'pseudonym' as const, label: 'Somebody with a pseudonym' },
      { value: 'role' as const, label: 'Somebody called by a role, such as “the GP”' },
      { value: 'place' as const, label: 'A place: an address, a street, a village' },
      { value: 'organisation' as const, label: 'A practice, a school, a workplace' },
      { value: 'stop' as const, label: 'Nobody: that is all' },
    ],
  })
  if (isCancel(kind)) throw new Interrupted()
  if (kind === 'stop') return 'stop'
  if (kind === 'place' || kind === 'organisation') {
    const thing = await askForThing(kind)
    if (thing === undefined) return undefined
    await growing.addThing(kind === 'place' ? 'places' : 'organisations', thing)
    return thing.as
  }
  const { people } = growing.register
  const taken = new Set(people.flatMap(({ pseudonym }) => (pseudonym ? [nameKey(pseudonym)] : [])))
  const called = kind === 'role' ? await askForRole('the GP') : await askForPseudonym(taken)
  if (called === '') return undefined
  const calling = kind === 'role' ? { as: called } : { pseudonym: called }
  const person = await askForPerson(calling, { hasDied: false, today })
  if (person) await growing.addPerson(person)
  return person && shownAs(person)
}

const sizeOf = ({ register: { people, places, organisations } }: GrowingRegister): number =>
  people.length + places.length + organisations.length
