import { isScalar, visit } from 'yaml'
import { parseRegisterDocument } from '../../privacy/register/register-document.ts'
import { writeEdits } from '../../support/write-edits.ts'
import { findMentions } from './find-mentions.ts'

/** The text of a register with a new pseudonym; real names stay, also those that are spelt like the old one. */
export function renameInRegister(text: string, old: string, fresh: string): string {
  const edits: ReturnType<typeof findMentions> = []
  visit(parseRegisterDocument(text).document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || !value.range) return
      if (key.value !== 'pseudonym' && key.value !== 'as') return
      const [start, end] = value.range
      for (const { start: from, end: to, text: words } of findMentions(
        text.slice(start, end),
        old,
        fresh,
      ))
        edits.push({ start: start + from, end: start + to, text: words })
    },
  })
  return writeEdits(text, edits)
}
