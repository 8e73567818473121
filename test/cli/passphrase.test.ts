import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { lockRegister } from '../../src/privacy/register/lock-register.ts'
import { answer, startDhrOnTerminal } from '../support/start-dhr.ts'
import { tempReport } from '../support/temp-report.ts'

const report = {
  '00-t.md': '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  '01-a.md': '# A\n\nThe panel  met.\n',
}
const register = 'people:\n  - pseudonym: Rowan\n    names: [Emrys Tomos]\n'
const passphrase = 'four small words here'

let locked: Uint8Array
beforeAll(async () => {
  locked = await lockRegister(new TextEncoder().encode(register), { passphrase })
})

function lockedReport(): string {
  const folder = tempReport(report)
  writeFileSync(join(folder, 'identities.yaml.age'), locked)
  return folder
}

test('what is typed while the last answer is tried is not shown: it is the next answer, or nothing', async () => {
  const { child, ended } = startDhrOnTerminal(['register', 'show'], { cwd: lockedReport() })
  answer(child, [
    ['The passphrase of the register', 'another one\r'],
    ['Opening the register', `${passphrase}\r`],
    ['That was not it', ''],
    ['Opening the register', 'typed in vain'],
  ])
  const { code, out } = await ended
  expect(code, out).toBe(0)
  expect(out).toContain('1 person, 0 places')
  expect(out).not.toMatch(/another|four|small|typed|vain/)
})

test.each([
  'lint',
  'build',
  'where 1',
  'fix',
  'anonymise 01-a.md',
  'register show',
  'register edit',
  'register init',
])('Ctrl-C at the passphrase ends dhr %s', async (line) => {
  const folder = lockedReport()
  const { child, ended } = startDhrOnTerminal(line.split(' '), { cwd: folder })
  answer(child, [['The passphrase of the register', 'four\u0003']])
  const { code, out } = await ended
  expect(code, out).toBe(130)
  expect(out.trimEnd()).toMatch(/\nInterrupted\. Nothing was changed\.$/)
  expect(out).not.toMatch(/hint|finding|warning|Rowan/)
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(report), 'identities.yaml.age'])
})

test('Ctrl-C while the register is opened ends dhr build before the browser has answered', async () => {
  const folder = lockedReport()
  const browser = join(tempReport({ browser: '#!/bin/sh\nexec sleep 60\n' }), 'browser')
  chmodSync(browser, 0o755)
  const started = startDhrOnTerminal(['build', '--browser', browser], { cwd: folder })
  answer(started.child, [
    ['The passphrase of the register', `${passphrase}\r`],
    ['Opening the register', '\u0003'],
  ])
  const { code, out } = await started.ended
  expect(code, out).toBe(130)
  expect(out.trimEnd()).toMatch(/\nInterrupted\. Nothing was changed\.$/)
  expect(readdirSync(folder).sort()).toEqual([...Object.keys(report), 'identities.yaml.age'])
})

test('Ctrl-C at a new passphrase leaves the register as it was', async () => {
  const folder = tempReport({ ...report, 'identities.yaml': register })
  const args = ['register', 'lock', '--passphrase']
  const { child, ended } = startDhrOnTerminal(args, { cwd: folder })
  answer(child, [
    ['A passphrase for the register', `${passphrase}\r`],
    ['The same again', '\u0003'],
  ])
  const { code, out } = await ended
  expect(code, out).toBe(130)
  expect(out).toContain('Interrupted. Nothing was changed.')
  expect(existsSync(join(folder, 'identities.yaml.age'))).toBe(false)
  expect(existsSync(join(folder, '.gitignore'))).toBe(false)
})
