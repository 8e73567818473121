import { readdirSync, readFileSync } from 'node:fs'

interface Process {
  id: number
  parent: number
  group: number
  command: string
}

/** The processes of this machine that are alive (Linux). */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      // The name in brackets may hold anything; what follows the last bracket is plain.
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
      if (state === 'Z') return []
      return [{ id: Number(name), parent: Number(parent), group: Number(group), command }]
    } catch {
      return []
    }
  })
}

/** The browsers that a process has started and that still run, by their ids. */
export function browsersOf(parent: number): number[] {
  return processes()
    .filter((one) => one.parent === parent && one.command.includes('--remote-debugging-pipe'))
    .map(({ id }) => id)
}

/** What still runs of a browser: itself and its helpers. */
export function partsOf(browser: number): Process[] {
  return processes().filter(({ group }) => group === browser)
}

/** The folder that a browser keeps its profile in; '' where it keeps none. */
export function profileOf(browser: number): string {
  const [own] = partsOf(browser).filter(({ id }) => id === browser)
  return /--user-data-dir=(\S+)/.exec(own?.command ?? '')?.[1] ?? ''
}

/** How many filters the kernel puts on the calls of a process: a sandbox adds one. */
export function filtersOf(id: number): number {
  const status = readFileSync(`/proc/${id}/status`, 'utf8')
  return Number(/^Seccomp_filters:\s*(\d+)/m.exec(status)?.[1] ?? 0)
}
