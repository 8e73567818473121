#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that what is missing can be said in words.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `dhr needs Node 20.19 or newer, and this is Node ${process.versions.node}`,
    'Install the version marked “LTS” from nodejs.org',
  )
} else {
  // A command lives for two seconds: of these Node 20 spends a third on compiling a second time, and better, what
  // has run for a while. That pays off in the longest reports alone, which get it all the same, later. (Newer
  // versions have another way to count, and die of its being changed.)
  if (process.versions.v8.startsWith('11.3.')) {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8')
    setFlagsFromString('--interrupt-budget=1000000')
    // Code that is not compiled anew leaves more behind: it is cleared away sooner.
    setFlagsFromString('--heap-growing-percent=40')
  }
  import('../dist/cli/main.js').then(
    ({ main }) => main(process.argv.slice(2)),
    (error) => {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
      fail('dhr is not whole: a part of it is missing', 'Type “npm ci” in the folder of dhr')
    },
  )
}

function fail(what, hint) {
  process.stderr.write(`error  ${what}\nhint   ${hint}\n`)
  process.exitCode = 2
}
