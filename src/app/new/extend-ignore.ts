import { join } from 'node:path'
import type { Host } from '../../model/host.ts'
import { patternsOfCopies } from '../names/register-copies.ts'
import { lockedRegisterFile, registerFile } from '../names/register-files.ts'

/** What a `.gitignore` was, and what it is to be. */
export interface IgnoreChange {
  before: string | undefined
  after: string
}

/** What keeps the register out of git. */
export const privateFiles = [registerFile, lockedRegisterFile, ...patternsOfCopies]

/** What a folder's `.gitignore` is to say besides what it says; undefined where it says so already. */
export async function extendIgnore(
  host: Host,
  folder: string,
  wanted: readonly string[],
): Promise<IgnoreChange | undefined> {
  const before = await host.readText(join(folder, '.gitignore'))
  const lines = before?.split(/\r?\n/).map((line) => line.trim()) ?? []
  const missing = wanted.filter((line) => !lines.includes(line))
  if (missing.length === 0) return undefined
  const start =
    before === undefined || before === '' || before.endsWith('\n') ? (before ?? '') : `${before}\n`
  const after = `${start}# Real names never leave this computer; what is built can be built again.\n${missing.join('\n')}\n`
  return { before, after }
}

/** Sees to it that git leaves the register alone. */
export async function ignoreRegister(host: Host, folder: string): Promise<void> {
  const change = await extendIgnore(host, folder, privateFiles)
  if (change) await host.write(join(folder, '.gitignore'), change.after)
}
