import { parentPort, workerData } from 'node:worker_threads'
import { diskHost } from '../host/disk-host.ts'
import type { FromWorker, Question, ToWorker } from './judge-aside.ts'
import { loadCommon } from './judge-report.ts'
import { makeJudge, type Verdict } from './make-judge.ts'
import { packFailure } from './pack-failure.ts'
import { packVerdict, unpackEvidence } from './pack-findings.ts'
import type { AskPassphrase } from './unlock-file.ts'

// The thread in which the rules run while the report is printed: see judge-aside.ts.
const judge = makeJudge(diskHost(), (workerData as { folder: string }).folder)
const say = (message: FromWorker): void => parentPort?.postMessage(message)
let answer: (passphrase: string | undefined) => void = () => {}

const askPassphrase: AskPassphrase = (turn) =>
  new Promise((resolve) => {
    answer = resolve
    say({ kind: 'passphrase', turn })
  })

async function judgeIt(message: Question): Promise<Verdict> {
  if (message.kind === 'file') return judge.verdictOnFile(message.extraction)
  return judge.verdictOn(unpackEvidence(message.evidence), message.order, askPassphrase)
}

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'passphrase') {
    answer(message.passphrase)
    return
  }
  if (message.kind === 'end') process.exit()
  const on = message.kind
  try {
    say({ kind: 'verdict', on, verdict: packVerdict(await judgeIt(message)) })
  } catch (error) {
    // Any other is a bug: the thread ends of it, and its place in the code is told.
    const failure = packFailure(error)
    if (!failure) throw error
    say({ kind: 'failure', on, failure })
  }
})
// The report is still being read. What fails now fails again where it is needed.
loadCommon().catch(() => {})
