#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that what is missing can be said in words.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `dhr needs Node 20.19 or newer, and this is Node ${process.versions.node}`,
    'Install the version marked “LTS” from nodejs.org',
  )
} else {
  // A command lives for two seconds, and the engine is made for programs that run for days: of these two seconds it
  // spends a third on compiling a second time, and better, what has run for a while.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  // Of the versions that have been tried: another might not know the word, and say so on the terminal.
  if (major <= 24) {
    // A pattern is compiled once, for the processor, and not before that for an interpreter.
    setFlagsFromString('--regexp-tier-up-ticks=0')
    // What has been compiled stays compiled: this is over before it is in the way.
    setFlagsFromString('--no-flush-bytecode')
  }
  if (process.versions.v8.startsWith('11.3.')) {
    // The longest reports, for which it pays off, get better code all the same, later. (Newer versions have another
    // way to count, and die of its being changed.)
    setFlagsFromString('--interrupt-budget=1000000')
    // Code that is not compiled anew leaves more behind: it is cleared away sooner.
    setFlagsFromString('--heap-growing-percent=40')
    // What is young has room at once, and is not copied from one small room to the next.
    setFlagsFromString('--semi-space-growth-factor=16')
    // Nor by several hands at once: of two processors one prints.
    setFlagsFromString('--no-parallel-scavenge')
    // The thread of the rules is at its end before it would have to clear away what is old.
    setFlagsFromString('--initial-old-space-size=128')
  }
  const args = process.argv.slice(2)
  import('./load.js')
    .then(({ load }) => load('cli/main.cjs', purposeOf(args)))
    .then(
      ({ main }) => main(args),
      (error) => {
        if (!/^(?:ENOENT|ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test(error.code)) throw error
        fail('dhr is not whole: a part of it is missing', 'Type “npm ci” in the folder of dhr')
      },
    )
}

/** The command, where one is run: what only asks for help runs little of it. */
function purposeOf([command = '', ...rest]) {
  const isRun = /^[a-z]+$/.test(command) && !rest.some((word) => word === '--help' || word === '-h')
  return isRun ? command : ''
}

function fail(what, hint) {
  process.stderr.write(`error  ${what}\nhint   ${hint}\n`)
  process.exitCode = 2
}
