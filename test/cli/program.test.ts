import { expect, test } from 'vitest'
import { runDhr } from '../support/run-dhr.ts'

const help = await runDhr('--help')
const list = help.out.slice(help.out.indexOf('Commands:'), help.out.indexOf('Examples:'))
const commands = [...list.matchAll(/^ {2}([a-z]+) \[?/gm)].map(([, name = '']) => name)

test('the help begins with what a chair needs: new, lint, fix, where, build', () => {
  for (const name of ['new', 'lint', 'fix', 'where', 'build', 'doctor']) {
    expect(help.out).toMatch(new RegExp(`^  dhr ${name}\\b.* {2,}\\S`, 'm'))
  }
})

test('every command shows examples that begin with its own name', async () => {
  expect(commands.length).toBeGreaterThan(6)
  for (const name of commands) {
    const { out } = await runDhr(name, '--help')
    expect(out, name).toMatch(new RegExp(`Examples:\\n  dhr ${name}\\b`))
  }
})

test('“help” in front asks for the same help as “--help” behind', async () => {
  expect(await runDhr('help')).toEqual(help)
  expect(await runDhr('help', 'register', 'lock')).toEqual(
    await runDhr('register', 'lock', '--help'),
  )
})
