import type { Host, Lookup } from '../model/host.ts'
import { leadsOut } from '../support/leads-out.ts'

/** As much as a text of the report's folder may hold: some 1,500 pages. */
export const textLimit = 5_000_000

/** A file of the report's folder, or why it is not read. */
export type ReadInside = { bytes: Uint8Array } | { fault: string }

/**
 * Reads a file as part of a report, unless it is not there, lies elsewhere (a link may lead anywhere), is none (a
 * device never ends) or is too large. What was looked at is what is read: throws an EnvironmentError where something
 * else takes its place meanwhile.
 *
 * @param name relative to the folder
 * @param limit in bytes
 */
export async function readInside(
  host: Host,
  folder: string,
  name: string,
  limit: number,
): Promise<ReadInside> {
  const path = `${folder}/${name}`
  const [root, place] = await Promise.all([host.look(folder), host.look(path)])
  if (!root || !place) return { fault: missing }
  const fault = faultOf(root, place, limit)
  if (fault !== undefined) return { fault }
  const bytes = await host.readBytes(path, (found) => faultOf(root, found, limit) === undefined)
  return bytes ? { bytes } : { fault: missing }
}

const missing = 'there is no such file in the report’s folder'

function faultOf(root: Lookup, place: Lookup, limit: number): string | undefined {
  if (leadsOut(root.path, place.path))
    return 'it is a link that leads out of the report’s folder, and nothing is read there; expected the file itself'
  if (place.kind === 'folder') return 'it is a folder; expected a file'
  if (place.kind === 'other') return 'it is no ordinary file; expected one'
  if (place.bytes > limit)
    return `it is larger than ${limit / 1_000_000} MB; expected a smaller file`
  return undefined
}
