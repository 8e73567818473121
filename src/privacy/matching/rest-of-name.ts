import type { CompiledRegister, NameSequence } from '../register/compile-register.ts'
import type { RegisterMatch } from '../register/register.ts'
import type { Word } from '../split-words.ts'
import type { Hit } from './name-hits.ts'

/**
 * A match with what is no mention by itself and belongs to it as the register writes the name: the particles of
 * “van der Zuider”, the initials of “O. Tomos”, “Tomos E” and “Emrys T.”.
 */
export function withRestOfName(
  { sequences }: CompiledRegister,
  words: readonly Word[],
  group: readonly Hit[],
  match: RegisterMatch,
): RegisterMatch {
  const [head, tail] = [group[0], group.at(-1)]
  if (head === undefined || tail === undefined || head.form === 'run-together') return match
  const own = sequences.filter(({ entry }) => entry === match.entry)
  const place = (hit: Hit) => own.map(({ parts }) => parts.indexOf(hit.part))
  let first = head.first
  for (let steps = 1; isBefore(own, place(head), words, first, steps); steps += 1) first -= 1
  const last = isAfter(own, group, words, tail.last) ? tail.last + 1 : tail.last
  const [start, end] = [words[first]?.start ?? match.start, words[last]?.end ?? match.end]
  return { ...match, start, end, possessive: words[last]?.possessive ?? match.possessive }
}

/** Whether the word before is the particle before this part, or the initial of a part before it. */
function isBefore(
  own: readonly NameSequence[],
  places: readonly number[],
  words: readonly Word[],
  index: number,
  steps: number,
): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (before === undefined || word === undefined || before.possessive) return false
  if (word.opens || !/^(?: |\. ?|-)$/.test(word.gap)) return false
  return own.some(({ parts }, at) => {
    const place = places[at] ?? -1
    if (place === -1) return false
    if (parts[place - steps] === before.key) return true
    return isInitial(before) && parts.some((part, one) => one !== place && part[0] === before.key)
  })
}

/** “Emrys T.”, “Tomos E”, “Annie van der Z”: an initial of a part that the match does not hold. */
function isAfter(
  own: readonly NameSequence[],
  group: readonly Hit[],
  words: readonly Word[],
  index: number,
): boolean {
  const next = words[index + 1]
  if (next === undefined || next.opens || !isInitial(next) || words[index]?.possessive) return false
  // “Tomos,E.”, but not “Tomos, A level pupil”
  const listed = /^, ?$/.test(next.gap) && !/^[ -]/.test(words[index + 2]?.gap ?? '.')
  if (next.gap !== ' ' && !listed) return false
  // “Tomos I left”
  if (next.key === 'i' && words[index + 2]?.capital === 'none') return false
  return own.some(({ parts }) =>
    parts.some((part) => part[0] === next.key && !group.some((hit) => hit.part === part)),
  )
}

const isInitial = ({ key, capital }: Word): boolean => key.length === 1 && capital !== 'none'
