import type { Host } from '../model/host.ts'
import { ownName } from './own-name.ts'

/**
 * Who may read a file of dhr's that holds real names: on Windows its folder decides, which dhr does not change, and the
 * disks of memory sticks keep no rights.
 */
export async function whoMayRead(host: Host, path: string): Promise<string> {
  if (process.platform === 'win32') return 'whoever may open its folder can read it'
  const { readableByOthers } = await host.exposure(path)
  return readableByOthers
    ? `whoever can open this disk can read it (it keeps no rights) until “${ownName()} register lock” encrypts it`
    : 'only you can read it'
}
