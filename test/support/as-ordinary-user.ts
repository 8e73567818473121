import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Root may write whatever is protected; this user of every Linux may not. */
const nobody = '65534'

/**
 * The command line that runs dhr as somebody who heeds permissions: by another user where the tests run as root.
 * Undefined, with a printed reason, where nobody but root can run it: the test has to be skipped.
 */
export function dhrAsOrdinaryUser(): [command: string, ...before: string[]] | undefined {
  const dhr: [string, ...string[]] = [process.execPath, join(process.cwd(), 'bin/dhr.js')]
  const line: typeof dhr =
    process.getuid?.() === 0
      ? ['setpriv', '--reuid', nobody, '--regid', nobody, '--clear-groups', ...dhr]
      : dhr
  const [command, ...before] = line
  const { status } = spawnSync(command, [...before, '--version'], { timeout: 30_000 })
  if (status === 0) return line
  console.warn('Not tried, what only its owner may read or write: nobody but root can run dhr here')
  return undefined
}
