// Runs commands in turn, many times over, and reports the median of each: a busy machine slows all alike.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds from start to exit, and the most memory in MiB of the process and all below it. */
export function measure(command, args, { memory = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, {
      stdio: 'ignore',
      env: { ...process.env, ...env },
    })
    let peak = 0
    const timer = memory
      ? setInterval(() => {
          peak = Math.max(peak, treeMemory(child.pid))
        }, 50)
      : undefined
    child.once('error', reject)
    child.once('exit', (code) => {
      clearInterval(timer)
      if (code !== 0 && code !== 1)
        reject(new Error(`${command} ${args.join(' ')} ended with ${code}`))
      else resolve({ milliseconds: performance.now() - started, mebibytes: peak })
    })
  })
}

export async function medians(cases, rounds) {
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, [command, ...args]] of Object.entries(cases)) {
      times[name].push((await measure(command, args)).milliseconds)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]

/** Proportional set size: what is shared between processes counts once. Linux only; 0 elsewhere. */
function treeMemory(root) {
  try {
    const parents = new Map()
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
      } catch {}
    }
    const below = (pid) => {
      for (let at = pid; at; at = parents.get(at)) if (at === root) return true
      return false
    }
    let kib = 0
    for (const pid of parents.keys()) {
      if (!below(pid)) continue
      try {
        kib += Number(
          /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
        )
      } catch {}
    }
    return kib / 1024
  } catch {
    return 0
  }
}
