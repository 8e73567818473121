import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startDhr } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const files = { '01-a.md': '# A\n\nWords.\n' }

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a command that does not heed %s dies of it',
  async (signal) => {
    const folder = tempReport(files)
    // It waits for the text, and would for ever.
    const { child, ended } = startDhr(['lint', '--stdin-filename', '01-a.md'], { cwd: folder })
    const died = new Promise((done) => child.once('exit', (_, by) => done(by)))
    await wait(2000)
    child.kill(signal)
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
    expect(await died).toBe(signal)
    clearTimeout(late)
    expect(await ended).toMatchObject({ out: '', err: '' })
  },
)
