// npm run bench: how fast dhr is, as ratios within one run. `--rounds N` for steadier medians.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from '../../dist/api/index.cjs'
import { enlargeReport } from './enlarge-report.mjs'
import { measure, medians } from './run.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const at = process.argv.indexOf('--rounds')
const rounds = at === -1 ? 5 : Number(process.argv[at + 1])
const dhr = join(root, 'bin/dhr.js')
const example = join(root, 'reports/rowan')
const folder = await mkdtemp(join(tmpdir(), 'dhr-bench-'))
const node = process.execPath
let missed = 0

function tell(name, value, bound, detail) {
  const ok = value <= bound
  if (!ok) missed += 1
  console.log(
    `${ok ? 'ok  ' : 'SLOW'}  ${name.padEnd(44)} ${value.toFixed(2).padStart(7)}  (at most ${bound})  ${detail}`,
  )
}
function compare(name, one, other) {
  const value = (one / other).toFixed(2).padStart(7)
  console.log(
    `      ${name.padEnd(44)} ${value}  (to compare)  ${seconds(one)} / ${seconds(other)}`,
  )
}
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`

try {
  const html = join(folder, 'finished.html')
  await measure(node, [join(root, 'scripts/bench/finished-html.mjs'), example, html])
  const small = join(folder, 'small')
  await mkdir(small)
  await writeFile(
    join(small, '00-title-page.md'),
    '---\nreport:\n  subject: Rowan\n---\n\n# A review\n',
  )
  await writeFile(join(small, '01-introduction.md'), '# Introduction\n\nOne paragraph.\n')
  const pdf = (name) => join(folder, `${name}.pdf`)

  // The first start of a command keeps what it was compiled to (bin/load.js); it is every other that is measured.
  await measure(node, [dhr, 'build', example, '-o', pdf('build'), '--quiet'])
  await measure(node, [dhr, 'lint', example, '--quiet'])

  const browser = JSON.stringify(await findBrowser({ env: (name) => process.env[name] }))

  const once = await medians(
    {
      build: [node, dhr, 'build', example, '-o', pdf('build'), '--quiet'],
      floor: [node, join(root, 'scripts/bench/floor.mjs'), html, pdf('floor')],
      puppeteer: [node, join(root, 'scripts/bench/puppeteer.mjs'), html, pdf('alone'), browser],
      start: [node, dhr, 'build', small, '-o', pdf('small'), '--quiet'],
      help: [node, dhr, '--help'],
      node: [node, '-e', '0'],
    },
    rounds,
  )
  tell(
    'build / floor',
    once.build / once.floor,
    1.8,
    `${seconds(once.build)} / ${seconds(once.floor)}`,
  )
  compare('build / puppeteer as it comes', once.build, once.puppeteer)
  tell(
    'help / node -e 0',
    once.help / once.node,
    2,
    `${Math.round(once.help)} ms / ${Math.round(once.node)} ms`,
  )

  const remark = join(root, 'node_modules/remark-cli/cli.js')
  const remarkArguments = [
    '--no-stdout',
    '--quiet',
    '--use',
    'remark-preset-lint-recommended',
    '--ext',
    'md',
    example,
  ]
  const hundred = join(folder, 'hundred')
  await enlargeReport(example, hundred, 100)
  const linting = await medians(
    {
      lint: [node, dhr, 'lint', example, '--quiet'],
      remark: [node, remark, ...remarkArguments],
      lintSmall: [node, dhr, 'lint', small, '--quiet'],
    },
    rounds,
  )
  tell(
    'lint / remark-cli with its recommended rules',
    linting.lint / linting.remark,
    0.5,
    `${Math.round(linting.lint)} ms / ${Math.round(linting.remark)} ms`,
  )
  const lintHundred = (await measure(node, [dhr, 'lint', hundred, '--quiet'])).milliseconds
  const perCopy = (lintHundred - linting.lintSmall) / (linting.lint - linting.lintSmall)
  tell(
    'lint of a hundred times the report / the report',
    perCopy,
    120,
    `${seconds(lintHundred)}, beyond start-up of ${Math.round(linting.lintSmall)} ms`,
  )

  const ten = join(folder, 'ten')
  await enlargeReport(example, ten, 10)
  const buildTen = [node, dhr, 'build', ten, '-o', pdf('ten'), '--quiet']
  // In turn with the report itself: a machine that is slower now is so for both.
  const tenTimes = await medians(
    {
      build: [node, dhr, 'build', example, '-o', pdf('build'), '--quiet'],
      start: [node, dhr, 'build', small, '-o', pdf('small'), '--quiet'],
      ten: buildTen,
    },
    Math.max(1, Math.ceil(rounds / 2)),
  )
  // In a run of its own: to add up the memory of a process holds that process up.
  const { mebibytes: peak } = await measure(buildTen[0], buildTen.slice(1), { memory: true })
  const beyond = (time) => time - tenTimes.start
  tell(
    'ten times the report / the report',
    beyond(tenTimes.ten) / beyond(tenTimes.build),
    11,
    `${seconds(tenTimes.ten)} / ${seconds(tenTimes.build)}, beyond start-up of ${seconds(tenTimes.start)}`,
  )
  tell('memory for ten times the report, GiB', peak / 1024, 1, 'all processes')
} finally {
  await rm(folder, { recursive: true, force: true })
}
process.exitCode = missed > 0 ? 1 : 0
