import { join } from 'node:path'
import type { Host } from '../model/host.ts'
import type { RegisterFault } from '../model/privacy.ts'
import { lockedRegisterFile, registerFile } from './register-files.ts'

/**
 * What git leaves alone beside the two: the copies that editors make of a file they open (`identities.yaml~`,
 * `.identities.yaml.swp`), and people (`identities - Copy.yaml`).
 */
export const patternsOfCopies = ['/identities*', '/[.#~]identities*']

const copy = /^[.#~]?identities(?![a-z])/i

/** The files of a report's folder that seem to be copies of its register in clear. Their names may hold anybody's. */
export async function copiesOfRegister(host: Host, folder: string): Promise<string[]> {
  const entries = (await host.list(folder)) ?? []
  const files = entries.flatMap(({ kind, name }) => (kind === 'file' ? name : []))
  return files.filter(
    (name) => name !== registerFile && copy.test(name) && !name.includes(lockedRegisterFile),
  )
}

/** The copies that let out what the register itself keeps: it is locked, or they are less private than it should be. */
export async function faultsOfCopies(
  host: Host,
  folder: string,
  isLocked: boolean,
): Promise<RegisterFault[]> {
  const copies = await copiesOfRegister(host, folder)
  const exposures = await Promise.all(copies.map((name) => host.exposure(join(folder, name))))
  const open = exposures.filter((one) => isLocked || one.readableByOthers || one.inGit)
  if (open.length === 0) return []
  const why = open.some(({ inGit }) => inGit)
    ? 'within the reach of git'
    : open.some(({ readableByOthers }) => readableByOthers)
      ? 'that others may read'
      : 'in clear'
  const message = `Unexpected copy of the register beside it, ${why}, expected none: if it holds real names, delete it (${namesOf(open.length)})`
  return [{ file: isLocked ? lockedRegisterFile : registerFile, line: 1, column: 1, message }]
}

/** How the files are found, without the rest of their names. */
export const namesOf = (count: number): string =>
  count === 1
    ? 'a file whose name begins with “identities”'
    : `${count} files whose names begin with “identities”`
