// Holds what dhr prints against PDF/UA-1 and PDF/A-2a with veraPDF: the example, and a report with every
// element of the format. Tells in veraPDF's words what fails, and ends with 1 on one failed check.
// veraPDF is Java, and comes from Maven Central once: node scripts/conformance.mjs [--if-cached]
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const version = '1.28.2'
const root = fileURLToPath(new URL('../', import.meta.url))
const folder = process.env.DHR_VERAPDF ?? join(homedir(), '.cache', 'dhr-verapdf')
const jar = join(folder, `verapdf-${version}.jar`)
const profiles = ['ua1', '2a']
const reports = ['reports/rowan', 'test/fixtures/reports/every-element']

if (process.argv.includes('--if-cached') && !(existsSync(jar) && has('java'))) {
  console.log('veraPDF is not on this computer')
  process.exit(3)
}
install()
const work = mkdtempSync(join(tmpdir(), 'dhr-conformance-'))
try {
  process.exitCode = check() ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function check() {
  let fine = true
  const files = reports.map((report, index) => {
    const output = join(work, `${index}.pdf`)
    const built = spawnSync(
      process.execPath,
      [join(root, 'bin/dhr.js'), 'build', join(root, report), '--quiet', '--output', output],
      { encoding: 'utf8' },
    )
    if (!existsSync(output)) throw new Error(`${report} was not built:\n${built.stderr}`)
    return { report, output }
  })
  for (const profile of profiles) {
    for (const { report, output } of files) {
      const { stdout, stderr } = spawnSync(
        'java',
        [
          '-cp',
          jar,
          'org.verapdf.apps.GreenfieldCliWrapper',
          '--format',
          'xml',
          '--maxfailuresdisplayed',
          '3',
          '--flavour',
          profile,
          output,
        ],
        { encoding: 'utf8', maxBuffer: 2 ** 28 },
      )
      const verdict = /isCompliant="(\w+)"[\s\S]*?passedChecks="(\d+)" failedChecks="(\d+)"/.exec(
        stdout,
      )
      if (!verdict) throw new Error(`veraPDF did not answer:\n${stdout}${stderr}`)
      const [, compliant, passed, failed] = verdict
      const good = compliant === 'true' && failed === '0'
      fine &&= good
      console.log(
        `${good ? 'conforms' : 'DOES NOT CONFORM'} ${profile} ${report}: ${passed} checks passed, ${failed} failed`,
      )
      for (const rule of stdout.matchAll(/<rule ([^>]*)>([\s\S]*?)<\/rule>/g))
        console.log(`  ${told(rule)}`)
    }
  }
  return fine
}

/** A rule that failed, in veraPDF's words. */
function told([, attributes, body]) {
  const of = (name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1]
  const description = /<description>([\s\S]*?)<\/description>/.exec(body)?.[1]
  const messages = [...body.matchAll(/<errorMessage>([\s\S]*?)<\/errorMessage>/g)].map(
    ([, words]) => `\n    ${words}`,
  )
  return `${of('clause')}-${of('testNumber')} (${of('failedChecks')}): ${description}${messages.join('')}`
}

function install() {
  if (!has('java')) installPackages('default-jre-headless')
  if (existsSync(jar)) return
  if (!has('mvn')) installPackages('maven')
  const repository = join(folder, 'repository')
  mkdirSync(repository, { recursive: true })
  execFileSync(
    'mvn',
    [
      '--quiet',
      '--batch-mode',
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get',
      '-Dtransitive=false',
      `-Dartifact=org.verapdf.apps:greenfield-apps:${version}`,
      `-Dmaven.repo.local=${repository}`,
    ],
    { stdio: 'inherit' },
  )
  copyFileSync(
    join(repository, 'org/verapdf/apps/greenfield-apps', version, `greenfield-apps-${version}.jar`),
    jar,
  )
  rmSync(repository, { recursive: true, force: true })
}

function installPackages(name) {
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    throw new Error(
      `${name} is needed to check conformance: install it (on Debian: apt-get install ${name})`,
    )
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function has(program) {
  return (process.env.PATH ?? '').split(':').some((path) => existsSync(join(path, program)))
}
