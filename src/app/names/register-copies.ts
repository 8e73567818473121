import { join } from 'node:path'
import type { Host } from '../../model/host.ts'
import type { RegisterFault } from '../../model/privacy.ts'
import { lockedRegisterFile, registerFile } from './register-files.ts'

/**
 * What git leaves alone beside the two: the copies that editors make of a file they open (`identities.yaml~`,
 * `.identities.yaml.swp`), cloud folders and people (`identities - Copy.yaml`).
 */
export const patternsOfCopies = ['/identities*', '/[.#~]identities*', '/*identities*.y*ml*']

/** “identities.yaml.txt”, “Copy of identities.yaml” */
const copy = /^[.#~]?identities(?![a-z])|identities\b.*\.ya?ml/i
/** Locked copies, and what dhr itself is about to move there. */
const harmless = /\.age\b|\bdhr-\d+-/

/** The files of a report's folder that seem to be copies of its register in clear. Their names may hold anybody's. */
export async function copiesOfRegister(host: Host, folder: string): Promise<string[]> {
  const entries = (await host.list(folder)) ?? []
  return entries.flatMap(({ kind, name }) => {
    // Some disks take “Identities.yaml” for the same name.
    const isRegister = name.toLowerCase() === registerFile
    return kind === 'file' && !isRegister && copy.test(name) && !harmless.test(name) ? [name] : []
  })
}

/**
 * What is wrong with copies: they let out what the register itself keeps, for it is locked or they are less private
 * than it should be; or there is no register but them.
 */
export async function faultsOfCopies(
  host: Host,
  folder: string,
  register: 'clear' | 'locked' | undefined,
): Promise<RegisterFault[]> {
  const copies = await copiesOfRegister(host, folder)
  if (copies.length === 0) return []
  const file = register === 'locked' ? lockedRegisterFile : registerFile
  const tell = (message: string): RegisterFault[] => [{ file, line: 1, column: 1, message }]
  if (register === undefined) {
    return tell(
      `Missing “${registerFile}”, and ${namesOf(copies.length)} beside it, where no check looks: give the register that name, and delete what else there is`,
    )
  }
  const exposures = await Promise.all(copies.map((name) => host.exposure(join(folder, name))))
  const open = exposures.filter((one) => register === 'locked' || one.readableByOthers || one.inGit)
  if (open.length === 0) return []
  const why = open.some(({ inGit }) => inGit)
    ? 'within the reach of git'
    : open.some(({ readableByOthers }) => readableByOthers)
      ? 'that others may read'
      : 'in clear'
  return tell(
    `Unexpected copy of the register beside it, ${why}, expected none: if it holds real names, take over what is new in it and delete it (${namesOf(open.length)})`,
  )
}

/** How the files are found, without the rest of their names. */
export const namesOf = (count: number): string =>
  count === 1 ? 'a file called “identities…”' : `${count} files called “identities…”`
