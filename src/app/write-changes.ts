import { EnvironmentError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'

/** What a file is to hold, and what it held when it was read. */
export interface ChangedFile {
  path: string
  /** The path as it may be shown. */
  shown: string
  before: string
  after: string
}

/** Writes changed files, each whole or not at all. Where somebody changed one of them meanwhile, none is. */
export async function writeChanges(host: Host, changed: readonly ChangedFile[]): Promise<void> {
  const marks = await Promise.all(
    changed.map(async ({ path, shown, before }) => {
      const now = await host.readText(path)
      if (now?.replace(/^\uFEFF/, '') !== before) {
        throw new EnvironmentError(`${shown} was changed meanwhile`, {
          hint: 'Nothing was written: run the command again',
        })
      }
      return now.startsWith('\uFEFF') ? '\uFEFF' : ''
    }),
  )
  for (const [index, { path, after }] of changed.entries())
    await host.write(path, (marks[index] ?? '') + after)
}
