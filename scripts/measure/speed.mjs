// What the rules about anonymity cost: the example with them and without, and a hundred times the example.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { enlargeReport } from '../bench/enlarge-report.mjs'
import { measure, medians } from '../bench/run.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dhr = join(root, 'bin/dhr.js')
const example = join(root, 'reports/rowan')

/** Rows for the table: `[what, reach, measured, verdict]`. `rounds` interleaved runs, of which medians count. */
export async function measureSpeed(rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'dhr-measure-'))
  try {
    const without = join(folder, 'without')
    await cp(example, without, { recursive: true })
    await writeFile(join(without, 'dhr.yaml'), await allOff())
    const lint = (report) => [process.execPath, dhr, 'lint', report, '--quiet']
    const small = join(folder, 'small')
    await cp(join(example, '00-title-page.md'), join(small, '00-title-page.md'))
    const times = await medians(
      { all: lint(example), without: lint(without), small: lint(small) },
      rounds,
    )
    const growth = await measureGrowth(folder, lint, times)
    const ratio = times.all / times.without
    return [
      row(
        'all rules on the example, against the lint without those of anonymity',
        '≤ 2 ×',
        `${ratio.toFixed(2)} × (${seconds(times.all)} / ${seconds(times.without)})`,
        ratio <= 2,
      ),
      growth,
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Linear growth: a hundred copies take at most ten times as long as ten, with a tenth for a busy machine. */
async function measureGrowth(folder, lint, { all, small }) {
  const times = {}
  for (const copies of [10, 100]) {
    const report = join(folder, `times-${copies}`)
    await enlargeReport(example, report, copies)
    await cp(join(example, 'identities.yaml'), join(report, 'identities.yaml'))
    const [command, ...args] = lint(report)
    times[copies] = (await measure(command, args)).milliseconds - small
  }
  const ratio = times[100] / times[10]
  return row(
    'a hundred times the example, against ten times the example, beyond start-up',
    '≤ 11 ×',
    `${ratio.toFixed(1)} × (${seconds(times[100])} / ${seconds(times[10])}; the example ${seconds(all - small)})`,
    ratio <= 11,
  )
}

async function allOff() {
  const { stdout } = await promisify(execFile)(process.execPath, [dhr, 'rules'])
  const ids = stdout.match(/^anonymity\/\S+/gm)
  return `rules:\n${ids.map((id) => `  ${id}: off\n`).join('')}`
}

const row = (what, reach, measured, ok) => [what, reach, measured, '', ok ? 'ok' : 'SHORT']
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
