import type { Host } from '../model/host.ts'
import { leadsOut } from '../support/leads-out.ts'

/** As much as a text of the report's folder may hold: some 1,500 pages. */
export const textLimit = 5_000_000

/**
 * Why a file is not to be read as part of a report: it is not there, lies elsewhere (a link may lead
 * anywhere), is none (a device never ends) or is too large. Undefined where it can be read.
 *
 * @param name relative to the folder
 * @param limit in bytes
 */
export async function faultOfFile(
  host: Host,
  folder: string,
  name: string,
  limit: number,
): Promise<string | undefined> {
  const [root, place] = await Promise.all([host.look(folder), host.look(`${folder}/${name}`)])
  if (!root || !place) return 'there is no such file in the report’s folder'
  if (leadsOut(root.path, place.path))
    return 'it is a link that leads out of the report’s folder, and nothing is read there; expected the file itself'
  if (place.kind === 'folder') return 'it is a folder; expected a file'
  if (place.kind === 'other') return 'it is no ordinary file; expected one'
  if (place.bytes > limit)
    return `it is larger than ${limit / 1_000_000} MB; expected a smaller file`
  return undefined
}
