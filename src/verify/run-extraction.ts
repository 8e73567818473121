import { Worker } from 'node:worker_threads'
import { ownFile } from '../support/own-file.ts'
import type { ExtractOptions } from './extract-file.ts'
import type { Extraction } from './extraction.ts'
import { Excessive, nothingRead } from './unreadable.ts'

export interface ExtractionLimits {
  /** Seconds. */
  time: number
  /** Megabytes. */
  memory: number
}

const usual: ExtractionLimits = { time: 120, memory: 1500 }
/** Between two looks at the memory, in milliseconds. */
const pause = 50

/**
 * Gets everything out of a file in a thread of its own: one that takes too long or too much memory is
 * stopped, and that is the finding. Never rejects.
 */
export function runExtraction(
  bytes: Uint8Array,
  options: ExtractOptions = {},
  limits: ExtractionLimits = usual,
): Promise<Extraction> {
  return new Promise((resolve) => {
    const worker = new Worker(ownFile('dist/verify/extract-worker.cjs'), {
      workerData: { bytes, options },
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64 },
      stdout: true,
      stderr: true,
      execArgv: [],
      env: {},
    })
    const end = (extraction: Extraction) => {
      clearTimeout(timer)
      clearInterval(watch)
      resolve(extraction)
      void worker.terminate()
    }
    const timer = setTimeout(
      () => end(stopped(`more than ${limits.time} seconds`)),
      limits.time * 1000,
    )
    // What is unpacked lies outside the memory that a thread can be held to.
    // What others give back meanwhile does not count in its favour.
    let least = process.memoryUsage.rss()
    const watch = setInterval(() => {
      const now = process.memoryUsage.rss()
      least = Math.min(least, now)
      if (now - least > limits.memory * 1_000_000) end(stopped('too much memory'))
    }, pause)
    worker.on('message', (message: { extraction?: Extraction }) =>
      end(message.extraction ?? broken('it is damaged')),
    )
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? stopped('too much memory')
          : broken('it is damaged'),
      ),
    )
    worker.on('exit', () => end(broken('it is damaged')))
  })
}

const stopped = (what: string): Extraction =>
  broken(new Excessive(`reading it took ${what}`).message)

const broken = (why: string): Extraction => nothingRead(why, 'a file that can be read')
