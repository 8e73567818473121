import { parentPort } from 'node:worker_threads'
import { diskHost } from '../host/disk-host.ts'
import type { FromWorker, ToWorker } from './judge-aside.ts'
import { makeJudge, type Verdict } from './make-judge.ts'
import { packFailure } from './pack-failure.ts'
import { packVerdict, unpackEvidence } from './pack-findings.ts'
import type { AskPassphrase } from './unlock-file.ts'

// The thread in which the rules run while the report is printed: see judge-aside.ts.
const judge = makeJudge(diskHost())
const say = (message: FromWorker): void => parentPort?.postMessage(message)
const tell = (verdict: Verdict): void => say({ kind: 'verdict', verdict: packVerdict(verdict) })
let answer: (passphrase: string | undefined) => void = () => {}

const askPassphrase: AskPassphrase = (turn) =>
  new Promise((resolve) => {
    answer = resolve
    say({ kind: 'passphrase', turn })
  })

async function judgeIt(message: Exclude<ToWorker, { kind: 'passphrase' }>): Promise<Verdict> {
  if (message.kind === 'file') return judge.verdictOnFile(message.extraction)
  return judge.verdictOn(unpackEvidence(message.evidence), message.order, askPassphrase)
}

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'passphrase') {
    answer(message.passphrase)
    return
  }
  try {
    tell(await judgeIt(message))
  } catch (error) {
    // Any other is a bug: the thread ends of it, and its place in the code is told.
    const failure = packFailure(error)
    if (!failure) throw error
    say({ kind: 'failure', failure })
  }
})
