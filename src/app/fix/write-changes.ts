import { join } from 'node:path'
import { EnvironmentError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import type { FileChange } from './file-change.ts'

/** Writes changed files, each whole or not at all. A file that somebody changed meanwhile stays. */
export async function writeChanges(
  host: Host,
  folder: string,
  changes: readonly FileChange[],
): Promise<void> {
  const raws = await Promise.all(changes.map(({ file }) => host.readText(join(folder, file))))
  changes.forEach(({ file, before }, index) => {
    if (raws[index]?.replace(/^\uFEFF/, '') === before) return
    throw new EnvironmentError(`${file} was changed meanwhile`, {
      hint: 'Nothing was written: run the command again',
    })
  })
  for (const [index, { file, after }] of changes.entries()) {
    const mark = raws[index]?.startsWith('\uFEFF') ? '\uFEFF' : ''
    await host.write(join(folder, file), mark + after)
  }
}
