import { parentPort } from 'node:worker_threads'
import { diskHost } from '../host/disk-host.ts'
import type { FromWorker, ToWorker } from './judge-aside.ts'
import { makeJudge, type Verdict } from './make-judge.ts'
import { packVerdict, unpackEvidence } from './pack-findings.ts'
import type { AskPassphrase } from './unlock-file.ts'

// The thread in which the rules run while the report is printed: see judge-aside.ts.
const judge = makeJudge(diskHost())
const say = (message: FromWorker): void => parentPort?.postMessage(message)
const tell = (verdict: Verdict): void => say({ kind: 'verdict', verdict: packVerdict(verdict) })
let answer: (passphrase: string | undefined) => void = () => {}

const askPassphrase: AskPassphrase = (question) =>
  new Promise((resolve) => {
    answer = resolve
    say({ kind: 'passphrase', question })
  })

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'passphrase') answer(message.passphrase)
  else if (message.kind === 'file') tell(await judge.verdictOnFile(message.extraction))
  else tell(await judge.verdictOn(unpackEvidence(message.evidence), message.order, askPassphrase))
})
