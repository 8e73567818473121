import { isAbsolute, relative, sep } from 'node:path'

/** Whether a place lies outside a folder. Both are real paths, with no link in them. */
export function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)
}
