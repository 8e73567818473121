import { isPlainWord } from '../word-nature.ts'
import type { CompiledRegister } from './compile-register.ts'
import type { Entry } from './register.ts'

const known = new WeakMap<CompiledRegister, Map<string, Entry>>()

/** Whose name is shortened to a word as in user names: “etomos”, “tomose”, “emryst”, “kwamenb”. */
export function entryOfShort(register: CompiledRegister, word: string): Entry | undefined {
  const short = known.get(register) ?? shortForms(register)
  known.set(register, short)
  const entry = short.get(word)
  return entry === undefined || isPlainWord(word) ? undefined : entry
}

function shortForms({ sequences }: CompiledRegister): Map<string, Entry> {
  const short = new Map<string, Entry>()
  for (const { parts, entry } of sequences) {
    const first = parts[0] ?? ''
    const last = parts.at(-1) ?? ''
    const letters = parts.map((part) => part.slice(0, 1))
    const forms = [first.slice(0, 1) + last, last + first.slice(0, 1), first + last.slice(0, 1)]
    for (let at = 1; at < parts.length; at += 1) {
      forms.push(parts.slice(0, at).join('') + letters.slice(at).join(''))
      forms.push(letters.slice(0, at).join('') + parts.slice(at).join(''))
    }
    for (const form of forms) if (form.length >= 4) short.set(form, entry)
  }
  return short
}
