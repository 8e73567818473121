import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../../model/errors.ts'
import type { Host } from '../../model/host.ts'
import { leadsOut } from '../../support/leads-out.ts'

/**
 * Throws a UsageError where a file that dhr names itself would be written outside the report's folder,
 * through a link in it: whoever sent the folder may have laid it.
 *
 * @param files in that folder, whether they are there or not
 */
export async function refuseLinksOut(
  host: Host,
  folder: string,
  files: readonly string[],
): Promise<void> {
  const root = await host.look(folder)
  if (!root) return
  for (const file of files) {
    const path = resolve(file)
    const target = (await host.look(path)) ?? (await host.look(dirname(path)))
    if (!target || !leadsOut(root.path, target.path)) continue
    const shown = join(basename(dirname(path)), basename(path))
    throw new UsageError(
      `${shown} is a link, or lies in one, that leads out of the report’s folder`,
      {
        hint: 'Remove the link; --output says where else the report is to be written',
      },
    )
  }
}
