import { parentPort, workerData } from 'node:worker_threads'
import { parseSection } from '../../source/parse-section.ts'
import { once } from '../../support/once.ts'
import type { FromWorker, ToWorker } from './judge-aside.ts'
import { packSection } from './pack-findings.ts'

// The thread in which a report is parsed, beside the main one, and then judged while it is printed: see judge-aside.ts.
const say = (message: FromWorker): void => parentPort?.postMessage(message)

// The rules are the larger part, and needed later.
const judging = once(async () => {
  const { answerQuestions } = await import('./answer-questions.ts')
  return answerQuestions((workerData as { folder: string }).folder, say)
})

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'end') process.exit()
  if (message.kind === 'parse') {
    const { name, text, foreign } = message.section
    say({ kind: 'parsed', section: packSection(parseSection(name, text, foreign)) })
    return
  }
  const answers = await judging()
  if (message.kind === 'passphrase') answers.passphrase(message.passphrase)
  else if (message.kind !== 'release') await answers.answer(message)
})
say({ kind: 'ready' })
