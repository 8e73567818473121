import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ownDisk } from '../support/own-disk.ts'
import { startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const cases: ReadonlyArray<readonly [args: string[], question: string]> = [
  [['new', 'disk/rowan'], 'By what name'],
  [['register', 'init', 'disk'], 'register of real names'],
  [['fix', 'disk'], 'Mend th'],
  [['anonymise', 'disk/notes.md'], 'Change th'],
]

test.for(cases)(
  'nobody is asked where nothing can be written: %s',
  async ([args, question], context) => {
    const folder = tempReport({ 'disk/README': '' })
    const disk = join(folder, 'disk')
    if (!ownDisk(disk, 'rw')) return context.skip()
    writeFileSync(join(disk, '00-title.md'), '---\nreport:\n  subject: Willow\n---\n\n# A review\n')
    writeFileSync(join(disk, '01-a.md'), '# Introduction\n\nThe the panel met , then left.\n')
    writeFileSync(join(disk, 'notes.md'), 'She rang on 3 May 2022.\n')
    spawnSync('mount', ['-o', 'remount,ro', disk])
    const { code, out } = await startDhrOnTerminal(args, { cwd: folder }).ended
    expect(code).toBe(2)
    expect(out).toMatch(/Nothing can be written in|cannot be made/)
    expect(out).toContain('The disk is read-only')
    expect(out).not.toContain(question)
  },
)
