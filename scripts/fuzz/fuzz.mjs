// npm run fuzz: damages the sections of the example in thousands of ways and looks that dhr neither crashes, hangs,
// tells of places that are not there, nor shows a name of the register. Then writes reports without a fault, in all that
// the format has, and looks that every word of them is printed, in order, and that no page looks wrong.
//   --lint N --build N --print N   how many cases (10,000, 200 and 200)   --seed S   where to begin (1)
//   --case lint:4711               one case alone, its files written to a folder that is told
import { fork } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeCase } from './make-case.mjs'
import { readExample } from './read-example.mjs'

const { values } = parseArgs({
  options: {
    lint: { type: 'string', default: '10000' },
    build: { type: 'string', default: '200' },
    print: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    case: { type: 'string' },
  },
})
/** Milliseconds that a case may take; a hundred times what it takes on a machine with nothing else to do. */
const limits = { lint: 30_000, build: 180_000, print: 180_000 }
const workerFile = fileURLToPath(new URL('worker.mjs', import.meta.url))

const [kindOfOne, seedOfOne] = values.case?.split(':') ?? []
const first = Number(values.seed)
const cases = kindOfOne
  ? [{ kind: kindOfOne, seed: Number(seedOfOne) }]
  : ['lint', 'build', 'print'].flatMap((kind) =>
      Array.from({ length: Number(values[kind]) }, (_, n) => ({ kind, seed: first + n })),
    )
if (kindOfOne) console.log(await writeCase(cases[0]))

const started = performance.now()
const failures = []
let slowest = { ms: 0 }
let done = 0
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))

const seconds = Math.round((performance.now() - started) / 1000)
console.log(
  `${done} cases in ${seconds} s, the slowest ${Math.round(slowest.ms)} ms (${slowest.kind}:${slowest.seed}); ${failures.length} with faults`,
)
process.exitCode = failures.length > 0 ? 1 : 0

/** Takes case after case until none is left; a process that hangs or dies is replaced. */
async function work() {
  let worker
  for (let next = cases.shift(); next; next = cases.shift()) {
    worker ??= await startWorker()
    const start = performance.now()
    const faults = await tryCase(worker, next)
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { ...next, ms }
    const hangs = worker.killed
    if (hangs || worker.exitCode !== null) worker = undefined
    // Other programs may have had the machine meanwhile: tried once more, at the end.
    if (hangs && !next.again) {
      cases.push({ ...next, again: true })
      continue
    }
    done += 1
    if (done % 500 === 0) console.log(`${done} cases, ${failures.length} with faults`)
    if (faults.length === 0) continue
    failures.push(next)
    const folder = await writeCase(next)
    console.log(`${next.kind}:${next.seed}  ${folder}\n    ${faults.join('\n    ')}`)
  }
  worker?.kill()
}

function tryCase(worker, { kind, seed }) {
  return new Promise((resolve) => {
    const end = (faults) => {
      clearTimeout(timer)
      worker.off('message', onMessage)
      worker.off('exit', onExit)
      resolve(faults)
    }
    const onMessage = ({ faults }) => end(faults)
    const onExit = (code, signal) => end([`the process ended: ${signal ?? code}`])
    const timer = setTimeout(() => {
      worker.kill('SIGKILL')
      end([`no end within ${limits[kind] / 1000} s`])
    }, limits[kind])
    worker.on('message', onMessage)
    worker.on('exit', onExit)
    worker.send({ kind, seed })
  })
}

function startWorker() {
  const worker = fork(workerFile, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  return new Promise((resolve) => worker.once('message', () => resolve(worker)))
}

async function writeCase({ kind, seed }) {
  const { files } = makeCase(kind, seed, await readExample())
  const folder = await mkdtemp(join(tmpdir(), `dhr-fuzz-${kind}-${seed}-`))
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes, { mode: 0o600 })
  }
  return folder
}
