import { parentPort } from 'node:worker_threads'
import { diskHost } from '../host/disk-host.ts'
import { giveVerdict } from './give-verdict.ts'
import type { FromWorker, ToWorker } from './judge-aside.ts'
import { packVerdict, unpackEvidence } from './pack-findings.ts'
import type { AskPassphrase } from './unlock-file.ts'

// The thread in which the rules run while the report is printed: see judge-aside.ts.
const say = (message: FromWorker): void => parentPort?.postMessage(message)
let answer: (passphrase: string | undefined) => void = () => {}

const askPassphrase: AskPassphrase = (question) =>
  new Promise((resolve) => {
    answer = resolve
    say({ kind: 'passphrase', question })
  })

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'passphrase') answer(message.passphrase)
  else {
    const evidence = unpackEvidence(message.evidence)
    const verdict = await giveVerdict(diskHost(), evidence, message.order, askPassphrase)
    say({ kind: 'verdict', verdict: packVerdict(verdict) })
  }
})
