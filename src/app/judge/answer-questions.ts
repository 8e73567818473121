import { diskHost } from '../../host/disk-host.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import type { FromWorker, Question } from './judge-aside.ts'
import { loadCommon } from './judge-report.ts'
import { makeJudge, type Verdict } from './make-judge.ts'
import { packFailure } from './pack-failure.ts'
import { packVerdict, unpackEvidence } from './pack-findings.ts'

/** What the thread of the rules does with what it is told. */
export interface Answers {
  answer(question: Question): Promise<void>
  passphrase(passphrase: string | undefined): void
}

/** Opens the register of a folder, loads the rules, and answers what the main thread asks. */
export function answerQuestions(folder: string, say: (message: FromWorker) => void): Answers {
  const judge = makeJudge(diskHost(), folder)
  // The report is still being rendered. What fails now fails again where it is needed.
  loadCommon().catch(() => {})
  let passphraseIs: (passphrase: string | undefined) => void = () => {}
  const askPassphrase: AskPassphrase = (turn) =>
    new Promise((resolve) => {
      passphraseIs = resolve
      say({ kind: 'passphrase', turn })
    })
  const judged = async (question: Question): Promise<Verdict> =>
    question.kind === 'file'
      ? judge.verdictOnFile(question.extraction)
      : judge.verdictOn(unpackEvidence(question.evidence), question.order, askPassphrase)
  return {
    async answer(question) {
      const on = question.kind
      try {
        say({ kind: 'verdict', on, verdict: packVerdict(await judged(question)) })
      } catch (error) {
        // Any other is a bug: it ends the thread, and its place in the code is reported.
        const failure = packFailure(error)
        if (!failure) throw error
        say({ kind: 'failure', on, failure })
      }
    },
    passphrase: (passphrase) => passphraseIs(passphrase),
  }
}
