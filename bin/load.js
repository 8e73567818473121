// Loads what is built. Plain JavaScript, for it is what loads the rest.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** What every command has of Node. Node brings these compiled, but takes that for what it is only without any flag. */
const partsOfNode = [
  'child_process',
  'crypto',
  'fs/promises',
  'net',
  'os',
  'stream/promises',
  'timers/promises',
  'tty',
  'url',
  'worker_threads',
  'zlib',
]

/**
 * A command lives for a second or two, and the engine is made for programs that run for days: of these two seconds it
 * spends a third on compiling a second time, and better, what has run for a while, and on clearing away what it will
 * not need the room of. For all threads.
 */
export function setFlags() {
  // Node 22.0 to 22.2 cannot be asked.
  for (const name of partsOfNode) process.getBuiltinModule?.(name)
  // Of the versions that have been tried: another might not know the word, and say so on the terminal.
  if (Number.parseInt(process.versions.node, 10) <= 24) {
    // A pattern is compiled once, for the processor, and not before that for an interpreter.
    setFlagsFromString('--regexp-tier-up-ticks=0')
    // What has been compiled stays compiled: this is over before it is in the way.
    setFlagsFromString('--no-flush-bytecode')
  }
  if (process.versions.v8.startsWith('11.3.')) {
    // The longest reports, for which it pays off, get better code all the same, later. (Newer versions have another
    // way to count, and die of its being changed.)
    setFlagsFromString('--interrupt-budget=1000000')
    // What is old is cleared away next when there is ten times as much: `spare-memory.ts` says of what that is not true.
    setFlagsFromString('--heap-growing-percent=1000')
    // What is young has room at once, and is not copied from one small room to the next.
    setFlagsFromString('--semi-space-growth-factor=16')
    // Nor by several hands at once: of two processors one prints.
    setFlagsFromString('--no-parallel-scavenge')
    // The thread of the rules is at its end before it would have to clear away what is old.
    setFlagsFromString('--initial-old-space-size=128')
  }
}

/**
 * Loads a built file and what it requires, with the code that the engine has made of them at an earlier start: to make
 * it anew takes a sixth of a command's time. It is kept beside the program, as Python does, for each version of Node and
 * each purpose, since other commands run other parts of the same files; where nothing can be written there, it is made
 * anew. There is nothing of a report in it: it is the program again, in another form.
 *
 * @param {string} file below `dist`
 * @param {string} purpose of letters and hyphens; '' keeps nothing
 */
export function load(file, purpose) {
  const folder = join(dist, 'code', `${process.version}-${process.arch}`, purpose)
  const loaded = new Map()
  const fresh = new Map()

  const keptAs = (path) => join(folder, `${basename(path)}.code`)
  const keptCode = (path, changed) => {
    try {
      if (purpose === '') return undefined
      // The engine knows code of another text by its length alone.
      return isSame(changeOf(keptAs(path)), changed) ? readFileSync(keptAs(path)) : undefined
    } catch {
      return undefined
    }
  }

  const run = (path) => {
    const known = loaded.get(path)
    if (known) return known.exports
    const changed = changeOf(path)
    const source = readFileSync(path, 'utf8')
    const cachedData = keptCode(path, changed)
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
      {
        filename: path,
        cachedData,
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      },
    )
    if (!cachedData || script.cachedDataRejected)
      fresh.set(path, { script, changed, refusedUnder: cachedData && cachedDataVersionTag() })
    const module = { exports: {} }
    loaded.set(path, module)
    const folderOf = dirname(path)
    const requireOthers = createRequire(path)
    const require = (id) => (id.startsWith('.') ? run(resolve(folderOf, id)) : requireOthers(id))
    require.resolve = requireOthers.resolve
    script.runInThisContext()(module.exports, require, module, path, folderOf)
    return module.exports
  }

  if (purpose !== '') {
    // Only then is it known what of the files is run at all. A command that could not run has run next to nothing.
    process.once('exit', (code) => {
      if (code <= 1) keep(folder, fresh, keptAs)
    })
  }
  return run(join(dist, file))
}

function keep(folder, scripts, keptAs) {
  if (scripts.size === 0) return
  try {
    // Code is good only under the flags under which it was kept.
    setFlags()
    mkdirSync(folder, { recursive: true })
    sweep(folder)
    for (const [path, { script, changed, refusedUnder }] of scripts) {
      // What was refused while a long report had set other flags is good for the next start.
      if (refusedUnder !== undefined && refusedUnder !== cachedDataVersionTag()) continue
      // Built anew meanwhile: this is code of a text that is gone.
      if (!isSame(changeOf(path), changed)) continue
      const draft = `${keptAs(path)}.${process.pid}`
      writeFileSync(draft, script.createCachedData(), { flush: true })
      utimesSync(draft, changed / 1000, changed / 1000)
      renameSync(draft, keptAs(path))
    }
  } catch {
    // A folder that may only be read, a full disk: the next start is as slow as this one.
  }
}

/** When a file was last changed, in milliseconds; code that is kept of it bears the same time. */
const changeOf = (path) => statSync(path).mtimeMs
/** Not every file system keeps more than milliseconds. */
const isSame = (one, other) => Math.abs(one - other) < 2

/** Removes what a start that was killed has left half written. */
function sweep(folder) {
  for (const name of readdirSync(folder)) {
    const owner = /\.code\.(\d+)$/.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner)))
      rmSync(join(folder, name), { force: true })
  }
}

function isRunning(id) {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // It is somebody else's.
    return error.code === 'EPERM'
  }
}
