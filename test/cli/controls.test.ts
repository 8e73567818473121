import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

// What whoever sent a folder may have written in it, and called it: a terminal would obey it.
const obeyed = '\u001b[31m\u009b'

test.skipIf(process.platform === 'win32')(
  'no command hands a terminal what it would obey, whatever a folder holds and is called',
  async () => {
    const parent = tempReport({
      'made/00-t.md': `---\nreport:\n  subject: "Ro\\ewan\\x9b31m"\n---\n\n# T ${obeyed}\n`,
      'made/01-a.md': `---\nabbreviations:\n  "A\\eB": "c\\x9b"\n---\n\n# A ${obeyed}\n\nThe the ${obeyed} met  on 3 May 2021.\n`,
      'made/identities.yaml': 'people:\n  - pseudonym: "A\\esh"\n    names: ["Em\\erys Jones"]\n',
    })
    const folder = join(parent, `r${obeyed}`)
    mkdirSync(folder)
    cpSync(join(parent, 'made'), folder, { recursive: true })
    for (const args of [
      ['lint', folder],
      ['build', folder, '--format', 'html'],
      ['where', '--all', '--report', folder],
      ['where', '1', '--report', folder],
      ['fix', '--check', folder],
      ['format', '--check', folder],
      ['anonymise', '--check', join(folder, '01-a.md')],
      ['verify', join(folder, 'build', `r${obeyed}.html`)],
      ['register', 'show', folder],
      ['register', 'check', folder],
    ]) {
      const { out, err } = await runDhr(...args)
      expect(out + err, args.join(' ')).not.toBe('')
      expect(out + err, args.join(' ')).not.toMatch(/(?![\n\t])\p{Cc}/u)
    }
  },
)
