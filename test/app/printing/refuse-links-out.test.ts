import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { refuseLinksOut } from '../../../src/app/printing/refuse-links-out.ts'
import { diskHost } from '../../../src/host/disk-host.ts'
import { runDhr } from '../../support/run-dhr.ts'
import { tempReport } from '../../support/temp-report.ts'

const host = diskHost()
const sections = { '01-a.md': '# Introduction\n\nOne.\n' }

describe.skipIf(process.platform === 'win32')('links', () => {
  test('a file or folder that leads elsewhere is refused; what stays within is not', async () => {
    const outside = tempReport({ 'precious.txt': 'precious' })
    const folder = tempReport({ ...sections, 'other/b.pdf': 'old' })
    const refuse = (path: string) => refuseLinksOut(host, folder, [join(folder, path)])
    mkdirSync(join(folder, 'build'))
    symlinkSync(join(outside, 'precious.txt'), join(folder, 'build/a.pdf'))
    symlinkSync('../other/b.pdf', join(folder, 'build/b.pdf'))
    symlinkSync(outside, join(folder, 'elsewhere'))
    await expect(refuse('build/a.pdf')).rejects.toThrow(/^build\/a\.pdf is a link/)
    await expect(refuse('elsewhere/new.pdf')).rejects.toThrow('leads out of the report’s folder')
    await refuse('build/b.pdf')
    await refuse('build/none.pdf')
    await refuse('none/none.pdf')
  })

  test.each(['report.html', 'report.pages.json'])(
    'a build does not write through build/%s, and nobody is told where it leads',
    async (name) => {
      const outside = tempReport({ 'precious.txt': 'precious' })
      const folder = tempReport(sections)
      mkdirSync(join(folder, 'build'))
      symlinkSync(join(outside, 'precious.txt'), join(folder, 'build', name))
      const { code, err } = await runDhr('build', folder, '--format', 'html')
      expect(code).toBe(2)
      expect(err).toContain(`build/${name} is a link`)
      expect(err).not.toContain('precious')
      expect(readFileSync(join(outside, 'precious.txt'), 'utf8')).toBe('precious')
    },
  )

  test('a register that is a pipe is told of, and not waited for', async () => {
    const folder = tempReport(sections)
    execFileSync('mkfifo', [join(folder, 'identities.yaml')])
    const { code, err } = await runDhr('lint', folder)
    expect(code).toBe(2)
    expect(err).toContain('identities.yaml cannot be read: it is not a file')
  })
})
