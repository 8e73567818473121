import { Worker } from 'node:worker_threads'
import type { Judge, Verdict, VerdictOrder } from './give-verdict.ts'
import {
  type PackedEvidence,
  type PackedVerdict,
  packEvidence,
  unpackVerdict,
} from './pack-findings.ts'
import type { PassphraseQuestion } from './unlock-file.ts'

export type ToWorker =
  | { kind: 'evidence'; evidence: PackedEvidence; order: VerdictOrder }
  | { kind: 'passphrase'; passphrase: string | undefined }
export type FromWorker =
  | { kind: 'passphrase'; question: PassphraseQuestion }
  | { kind: 'verdict'; verdict: PackedVerdict }

/**
 * A judge in a thread of its own, so that the browser need not wait for the rules. The thread loads them
 * while the report is being read. A passphrase is asked for here, where the terminal is.
 */
export function judgeAside(): Judge {
  // A thread is started from a built file (`rolldown.config.mjs`), whoever calls for it.
  const worker = new Worker(new URL('../../dist/app/judge-worker.js', import.meta.url))
  const say = (message: ToWorker): void => worker.postMessage(message)
  const failure = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The rules ended before they had a verdict')))
  })
  // A failure is told where a verdict is awaited; until then it is nobody's unhandled rejection.
  failure.catch(() => {})
  return {
    verdictOn(evidence, order, askPassphrase) {
      const verdict = new Promise<Verdict>((resolve, reject) => {
        worker.on('message', async (message: FromWorker) => {
          if (message.kind === 'verdict') resolve(unpackVerdict(message.verdict))
          else {
            const passphrase = await askPassphrase?.(message.question).catch(reject)
            say({ kind: 'passphrase', passphrase: passphrase ?? undefined })
          }
        })
        say({ kind: 'evidence', evidence: packEvidence(evidence), order })
      })
      return Promise.race([verdict, failure])
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}
