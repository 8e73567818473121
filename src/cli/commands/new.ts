import { join, relative } from 'node:path'
import { registerFile } from '../../app/names/register-files.ts'
import { checkNewFolder, newReport } from '../../app/new/new-report.ts'
import { diskHost } from '../../host/disk-host.ts'
import { shellWord } from '../../support/shell-word.ts'
import { ownName } from '../own-name.ts'
import { askForFacts, type FactFlags } from '../questions/ask-for-facts.ts'
import { paint, type Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { whoMayRead } from '../who-may-read.ts'

/** `dhr new`: asks, then writes the folder of a new report. Returns the exit code. */
export async function runNew(
  folder: string,
  flags: FactFlags,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const { out } = terminal
  const host = diskHost()
  await checkNewFolder(host, folder)
  const facts = await askForFacts(flags, Boolean(out.isTTY && process.stdin.isTTY), host.today())
  if (!facts) return 130
  const files = await newReport(host, { folder, facts, signal })
  const sections = files.filter((name) => name.endsWith('.md'))
  const readers = await whoMayRead(host, join(folder, registerFile))
  const here = relative(process.cwd(), folder) || '.'
  const typed = shellWord(here)
  const shown = visible(here)
  const command = (words: string): string =>
    paint(out, 'cyan', words.padEnd(Math.max(34, typed.length + 24)))
  out.write(`${paint(out, ['bold', 'green'], shown)}  ${sections.length} files, from ${sections[0]} to ${sections.at(-1)}
  ${join(shown, registerFile)} is for the real names: ${readers}, and git leaves it alone.

Next:
  ${command(`${ownName()} build ${typed} --open`)}print it and look at it
  ${command(`${ownName()} lint ${typed}`)}what is still to be written
`)
  return 0
}
