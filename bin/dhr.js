#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that what is missing can be said in words.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  fail(
    `dhr needs Node 20.19 or newer, and this is Node ${process.versions.node}`,
    'Install the version marked “LTS” from nodejs.org',
  )
} else {
  const args = process.argv.slice(2)
  const purpose = purposeOf(args)
  import('./load.js')
    .then(({ load, setFlags }) => {
      if (purpose !== '') setFlags()
      return load('cli/main.cjs', purpose)
    })
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
