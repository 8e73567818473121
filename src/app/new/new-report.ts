import { dirname, join } from 'node:path'
import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { sectionNames } from '../../source/read-report-folder.ts'
import { outline } from '../judge/outline.ts'
import { isRegister } from '../names/register-files.ts'
import { extendIgnore, privateFiles } from './extend-ignore.ts'
import { makeStarter } from './make-starter.ts'
import { type StarterFacts, type StarterFile, starterFiles } from './starter-files.ts'

/**
 * Throws a UsageError where a folder holds anything that a new report would write, and an EnvironmentError
 * where nothing can be written in it. Asked before the author is asked anything, and again before anything is written.
 */
export async function checkNewFolder(host: Host, folder: string): Promise<void> {
  if (folder.trim() === '')
    throw new UsageError('No folder was named', { hint: 'Name one, such as reports/rowan' })
  const entries = (await host.list(folder)) ?? []
  const names = entries.map(({ name }) => name)
  const taken = [...sectionNames(names), ...names.filter(isRegister)]
  if (taken.length === 0) {
    const there = await host.look(folder)
    if (there && there.kind !== 'folder')
      throw new UsageError(`${folder} is a file`, { hint: 'Name a folder that is not there yet' })
    return host.tryToWrite(folder)
  }
  const shown =
    taken.length > 8
      ? `${taken.slice(0, 8).join(', ')} and ${taken.length - 8} more`
      : taken.join(', ')
  throw new UsageError(`${folder} holds a report already: ${shown}`, {
    hint: 'Nothing was changed. Name a folder that is not there yet, such as reports/rowan',
  })
}

/**
 * Writes the folder of a new report. What was written is taken away again where anything fails or the
 * user interrupts.
 *
 * @returns the names of the files, in order
 */
export async function newReport(
  host: Host,
  options: { folder: string; facts: StarterFacts; signal?: AbortSignal },
): Promise<string[]> {
  const { folder, facts, signal } = options
  const fill = makeStarter()
  await checkNewFolder(host, folder)
  const missing = await missingFolders(host, folder)
  const ignore = await extendIgnore(host, folder, [...privateFiles, 'build/'])
  const written: string[] = []
  const write = async ({ name, content, private: secret = false }: StarterFile): Promise<void> => {
    signal?.throwIfAborted()
    await host.write(join(folder, name), content, { private: secret })
    written.push(name)
  }
  try {
    // What keeps the register out of git stands before the register does.
    if (ignore !== undefined) await host.write(join(folder, '.gitignore'), ignore.after)
    for (const file of starterFiles(outline, facts, fill)) await write(file)
    signal?.throwIfAborted()
  } catch (cause) {
    for (const name of written) await host.remove(join(folder, name)).catch(() => {})
    if (ignore?.before !== undefined) await host.write(join(folder, '.gitignore'), ignore.before)
    else if (ignore !== undefined) await host.remove(join(folder, '.gitignore')).catch(() => {})
    for (const made of missing) await host.remove(made).catch(() => {})
    throw cause
  }
  return written
}

/** Which folders on the way to one are not there yet, the innermost first. */
async function missingFolders(host: Host, folder: string): Promise<string[]> {
  if (await host.look(folder)) return []
  return [folder, ...(await missingFolders(host, dirname(folder)))]
}
