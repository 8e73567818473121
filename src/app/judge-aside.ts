import { Worker } from 'node:worker_threads'
import type { JudgeOptions, Judging, Verdict } from './judge-folder.ts'
import { type PackedVerdict, unpackVerdict } from './pack-verdict.ts'
import type { PassphraseQuestion } from './unlock-file.ts'

/** What the thread is to judge. */
export type WorkerOrder = Omit<JudgeOptions, 'askPassphrase'>
export type FromWorker =
  | { kind: 'passphrase'; question: PassphraseQuestion }
  | { kind: 'verdict'; verdict: PackedVerdict }
export interface ToWorker {
  passphrase: string | undefined
}

/**
 * Judges a report's folder in a thread of its own, from the disk, so that the browser need not wait for
 * the rules. A passphrase is asked for here, where the terminal is.
 */
export function judgeAside(order: JudgeOptions): Judging {
  const { askPassphrase, ...rest } = order
  // A thread is started from a built file (`rolldown.config.mjs`), whoever calls for it.
  const worker = new Worker(new URL('../../dist/app/judge-worker.js', import.meta.url), {
    workerData: rest satisfies WorkerOrder,
  })
  const verdict = new Promise<Verdict>((resolve, reject) => {
    worker.on('message', async (message: FromWorker) => {
      if (message.kind === 'verdict') resolve(unpackVerdict(message.verdict))
      else {
        const passphrase = await askPassphrase?.(message.question).catch(reject)
        worker.postMessage({ passphrase: passphrase ?? undefined } satisfies ToWorker)
      }
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The rules ended before they had a verdict')))
  })
  // A failure is told where the verdict is awaited; until then it is nobody's unhandled rejection.
  verdict.catch(() => {})
  return {
    verdict,
    stop: async () => {
      await worker.terminate()
    },
  }
}
