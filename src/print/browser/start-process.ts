import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { ConnectionTransport } from 'puppeteer-core'
import { environmentForOthers } from '../../support/environment-for-others.ts'
import { forbids } from './launch-errors.ts'
import { pipeTransport } from './pipe-transport.ts'

/** How a browser's process ended. */
export interface ProcessEnd {
  /** Why it could not be started at all. */
  failure: NodeJS.ErrnoException | undefined
  /** The code that it gave, or the signal that ended it. */
  code: number | string | undefined
  /** The last of what it wrote to its standard error. */
  said: string
}

export interface BrowserProcess {
  transport: ConnectionTransport
  /** Fulfilled when no process of the browser is left. Never rejected. */
  ended: Promise<ProcessEnd>
  /** Ends the browser and all its helpers at once, without asking. */
  kill(): void
}

const keptLength = 4096

/** Starts a browser and holds the pipes that it takes orders from. */
export function startProcess(
  path: string,
  args: readonly string[],
  env: Record<string, string>,
): BrowserProcess {
  const child = spawn(path, args, {
    env: { ...environmentForOthers(), ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, to be ended as one. Windows has none: there the helpers end by themselves.
    detached: process.platform !== 'win32',
  })
  const [, , errors, toBrowser, fromBrowser] = child.stdio
  let said = ''
  errors?.on('data', (data: Buffer) => {
    said = (said + data).slice(-keptLength)
    // It stays, and answers nothing.
    if (forbids.test(said)) killGroup(child)
  })
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('error', (failure) => resolve({ failure, code: undefined, said }))
    child.once('exit', async (code, signal) => {
      killGroup(child)
      // Its last words may still be in the pipe.
      const heard = new AbortController()
      const closed = new Promise((told) => child.once('close', told)).then(() => heard.abort())
      await Promise.race([closed, wait(500, undefined, heard).catch(() => {})])
      resolve({ failure: undefined, code: signal ?? code ?? undefined, said })
    })
  })
  return {
    transport: pipeTransport(toBrowser as Writable, fromBrowser as Readable),
    ended,
    kill: () => killGroup(child),
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nothing of it is left.
  }
}
