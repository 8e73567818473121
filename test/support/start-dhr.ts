import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

const program = resolve('bin/dhr.js')

/** A stack trace, or the words that come before one. */
export const stack = /^\s+at .+:\d+:\d+|fault in dhr/m

export interface StartedDhr {
  child: ChildProcess
  ended: Promise<{ code: number | null; out: string; err: string }>
}

/** Starts the built program as a process of its own, as its user does, without a terminal. */
export function startDhr(
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: Record<string, string> },
): StartedDhr {
  return listen(
    spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } }),
  )
}

/** Starts it on a terminal of its own (`script` of util-linux); what is written to it is typed. */
export function startDhrOnTerminal(args: readonly string[], options: { cwd: string }): StartedDhr {
  const words = [process.execPath, program, ...args].map((one) => `'${one}'`)
  const line = `stty columns 120 rows 40; exec ${words.join(' ')}`
  const env = { ...process.env, TERM: 'xterm', COLUMNS: '120', NO_COLOR: '1' }
  return listen(
    spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], { ...options, env }),
  )
}

/** Types each answer once its question stands on the terminal. */
export function answer(
  child: ChildProcess,
  answers: ReadonlyArray<readonly [question: string, typed: string]>,
): void {
  let shown = ''
  let next = 0
  child.stdout?.on('data', (chunk) => {
    shown += chunk
    const [question, typed] = answers[next] ?? []
    if (question === undefined || typed === undefined) return
    // A question that has been answered is drawn once more: whoever types then types before the next.
    if (!shown.replaceAll(`◇  ${question}`, '').includes(question)) return
    shown = ''
    next += 1
    child.stdin?.write(typed)
  })
}

function listen(child: ChildProcess): StartedDhr {
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    said.err += chunk
  })
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => done({ code, ...said }))
  })
  return { child, ended }
}
