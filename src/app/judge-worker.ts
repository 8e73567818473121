import { parentPort, workerData } from 'node:worker_threads'
import { diskHost } from '../host/disk-host.ts'
import type { FromWorker, ToWorker, WorkerOrder } from './judge-aside.ts'
import { judgeFolder } from './judge-folder.ts'
import { packVerdict } from './pack-verdict.ts'
import type { AskPassphrase } from './unlock-file.ts'

// The thread in which the rules run while the report is printed: see judge-aside.ts.
const order: WorkerOrder = workerData
const say = (message: FromWorker): void => parentPort?.postMessage(message)

const askPassphrase: AskPassphrase = (question) =>
  new Promise((resolve) => {
    parentPort?.once('message', ({ passphrase }: ToWorker) => resolve(passphrase))
    say({ kind: 'passphrase', question })
  })

const verdict = await judgeFolder(diskHost(), { ...order, askPassphrase })
say({ kind: 'verdict', verdict: packVerdict(verdict) })
