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

/**
 * Writes changed files, each whole or not at all. Where somebody changed one of them meanwhile, none is; where one
 * cannot be written, those before it become what they were, for one may refer to what another would have held.
 */
export async function writeChanges(host: Host, changed: readonly ChangedFile[]): Promise<void> {
  const files = await Promise.all(
    changed.map(async ({ path, shown, before, after }) => {
      const now = await host.readText(path)
      if (now?.replace(/^\uFEFF/, '') !== before) {
        throw new EnvironmentError(`${shown} was changed meanwhile`, {
          hint: 'Nothing was written: run the command again',
        })
      }
      const mark = now.startsWith('\uFEFF') ? '\uFEFF' : ''
      return { path, old: now, fresh: mark + after }
    }),
  )
  const written: typeof files = []
  try {
    for (const file of files) {
      await host.write(file.path, file.fresh)
      written.push(file)
    }
  } catch (cause) {
    for (const { path, old } of written) await host.write(path, old).catch(() => {})
    throw cause
  }
}
