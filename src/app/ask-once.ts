import type { AskPassphrase } from './unlock-file.ts'

/** Asks for each passphrase once, however often the register is opened; anew where an answer was wrong. */
export function askOnce(ask: AskPassphrase): AskPassphrase {
  const answers = new Map<string, Promise<string | undefined>>()
  return (question) => {
    const known = question.again ? undefined : answers.get(question.of)
    const answer = known ?? ask(question)
    answers.set(question.of, answer)
    return answer
  }
}
