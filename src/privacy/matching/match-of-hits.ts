import type { CompiledRegister } from '../register/compile-register.ts'
import type { RegisterForm, RegisterMatch } from '../register/register.ts'
import type { Word } from '../split-words.ts'
import type { Hit } from './name-hits.ts'

/** Hits in a row as one match. */
export function matchOfHits(
  register: CompiledRegister,
  words: readonly Word[],
  group: readonly Hit[],
): RegisterMatch {
  const first = group[0] as Hit
  const last = group.at(-1) as Hit
  const firstWord = words[first.first] as Word
  const lastWord = words[last.last] as Word
  const order = orderOf(register, group)
  const form = formOf(group, order, lastWord)
  // “will hope” in small letters may be no more than that.
  const sure = group.some((hit) => hit.sure) || (group.length > 1 && firstWord.capital !== 'none')
  return {
    start: firstWord.start,
    end: lastWord.end,
    form,
    entry: first.entry,
    severity: sure ? 'error' : 'warning',
    possessive: lastWord.possessive,
    whole: order !== 'part' || group.some((hit) => hit.form === 'run-together'),
  }
}

/** Whether the group has a first and a last part of one name, and in which order. */
function orderOf(register: CompiledRegister, group: readonly Hit[]): 'full' | 'reversed' | 'part' {
  const entry = group[0]?.entry
  for (const sequence of register.sequences) {
    if (sequence.entry !== entry || group.length < 2) continue
    const places = group.map((hit) =>
      hit.kind === 'nickname' ? 0 : sequence.parts.indexOf(hit.part),
    )
    const lastPlace = sequence.parts.length - 1
    const end = places.lastIndexOf(lastPlace)
    const begin = places.indexOf(0)
    if (end === -1 || begin === -1) continue
    return begin < end ? 'full' : 'reversed'
  }
  return 'part'
}

function formOf(
  group: readonly Hit[],
  order: 'full' | 'reversed' | 'part',
  last: Word,
): RegisterForm {
  const forms = new Set(group.map((hit) => hit.form))
  if (forms.has('sounds-like')) return 'sounds-like'
  if (forms.has('misspelt')) return 'misspelt'
  if (forms.has('run-together')) return 'run-together'
  if (forms.has('parted')) return 'spaced'
  if (order !== 'part') return order
  if (forms.has('plural')) return 'plural'
  if (group.every((hit) => hit.kind === 'nickname')) return 'nickname'
  return last.possessive ? 'possessive' : 'part'
}
