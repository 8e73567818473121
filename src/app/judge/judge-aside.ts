import { Worker } from 'node:worker_threads'
import type { ParsedSection } from '../../source/parse-section.ts'
import type { ParseHelper, SectionText } from '../../source/parse-sections.ts'
import { ownFile } from '../../support/own-file.ts'
import type { Extraction } from '../../verify/extraction.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import type { Judge, Verdict, VerdictOrder } from './make-judge.ts'
import { type PackedFailure, unpackFailure } from './pack-failure.ts'
import {
  type PackedEvidence,
  type PackedSection,
  type PackedVerdict,
  packEvidence,
  unpackSection,
  unpackVerdict,
} from './pack-findings.ts'

/** The file may be asked about before there is a verdict on the report. */
export type Question =
  | { kind: 'report'; evidence: PackedEvidence; order: VerdictOrder }
  | { kind: 'file'; extraction: Extraction }
export type ToWorker =
  | { kind: 'parse'; section: SectionText }
  /** There is nothing more to parse. */
  | { kind: 'release' }
  | Question
  | { kind: 'passphrase'; passphrase: string | undefined }
  | { kind: 'end' }
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'parsed'; section: PackedSection }
  | { kind: 'passphrase'; turn: Parameters<AskPassphrase>[0] }
  | { kind: 'verdict'; on: Question['kind']; verdict: PackedVerdict }
  | { kind: 'failure'; on: Question['kind']; failure: PackedFailure }

/**
 * A judge in a thread of its own, so that the browser need not wait for the rules. The thread helps to parse the report,
 * and loads the rules and the register while that is rendered. A passphrase is asked for here, where the terminal is.
 */
export function judgeAside(folder: string): Judge {
  // A thread is started from a built file (`rolldown.config.mjs`), whoever calls for it.
  const worker = new Worker(ownFile('bin/thread.js'), {
    workerData: { file: 'app/judge-worker.cjs', purpose: 'judge', folder },
  })
  const failure = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The rules ended before they had a verdict')))
  })
  // A failure is reported where a verdict is awaited; until then it must not count as an unhandled rejection.
  failure.catch(() => {})

  const tell = (message: ToWorker): void => worker.postMessage(message)
  let unanswered = 0
  const helper = helperIn(worker, tell, failure)
  const ask = (question: Question, askPassphrase?: AskPassphrase): Promise<Verdict> => {
    unanswered += 1
    const verdict = new Promise<Verdict>((resolve, reject) => {
      const hear = async (message: FromWorker) => {
        if (message.kind === 'passphrase') {
          if (question.kind !== 'report') return
          const passphrase = await askPassphrase?.(message.turn).catch(reject)
          tell({ kind: 'passphrase', passphrase: passphrase ?? undefined })
          return
        }
        if (!('on' in message) || message.on !== question.kind) return
        worker.off('message', hear)
        unanswered -= 1
        if (message.kind === 'verdict') resolve(unpackVerdict(message.verdict))
        else reject(unpackFailure(message.failure))
      }
      worker.on('message', hear)
    })
    tell(question)
    return Promise.race([verdict, failure])
  }
  const end = (): Promise<unknown> => {
    tell({ kind: 'end' })
    // It is rejected once the thread is over, for whatever reason.
    return failure.catch(() => {})
  }
  return {
    helper,
    verdictOn: (evidence, order, askPassphrase) =>
      ask({ kind: 'report', evidence: packEvidence(evidence), order }, askPassphrase),
    verdictOnFile: (extraction) => ask({ kind: 'file', extraction }),
    stop: async () => {
      // One that waits for questions comes to an end by itself, and may keep what it was compiled to.
      if (unanswered > 0) await worker.terminate()
      else await end()
    },
  }
}

/** Sections are parsed in the order in which they are handed over. */
function helperIn(
  worker: Worker,
  tell: (message: ToWorker) => void,
  failure: Promise<never>,
): ParseHelper {
  const waiting: Array<(section: ParsedSection) => void> = []
  const ready = new Promise<void>((resolve) => {
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') resolve()
      if (message.kind === 'parsed') waiting.shift()?.(unpackSection(message.section))
    })
  })
  return {
    ready,
    parse(section) {
      const parsed = new Promise<ParsedSection>((resolve) => waiting.push(resolve))
      tell({ kind: 'parse', section })
      return Promise.race([parsed, failure])
    },
    release: () => tell({ kind: 'release' }),
  }
}
