import { matchRegister } from '../matching/match-register.ts'
import { type CompiledRegister, compileRegister } from '../register/compile-register.ts'
import type { RegisterForm, RegisterMatch } from '../register/register.ts'
import { ownsWhatFollows } from './replace-name.ts'

/** How far a form is from the name itself: what is nearer to one person is not another's. */
const distances: Partial<Record<RegisterForm, number>> = {
  nickname: 1,
  misspelt: 2,
  'sounds-like': 2,
  disguised: 2,
}
const distance = (form: RegisterForm): number => distances[form] ?? 0

const known = new WeakMap<CompiledRegister, Map<string, readonly string[]>>()

/**
 * Whom else of the register a match may mean as well, in the words of the report: a surname that two
 * people bear says nothing of which of them it is.
 */
export function othersOf(
  register: CompiledRegister,
  match: RegisterMatch,
  text: string,
): readonly string[] {
  const { entry, form } = match
  // “the Tomoses” are all of them, “Tomoss home” is that of one.
  const family = form === 'plural' && !ownsWhatFollows(text, match)
  const single = form !== 'address' && !family && !(match.whole && form !== 'run-together')
  if (entry.kind !== 'person' || register.register.people.length < 2 || !single) return []
  const written = text.slice(match.start, match.end)
  const key = `${entry.index} ${form} ${written}`
  const answers = known.get(register) ?? new Map<string, readonly string[]>()
  known.set(register, answers)
  const answer = answers.get(key) ?? findOthers(register, match, written)
  answers.set(key, answer)
  return answer
}

function findOthers(
  { register }: CompiledRegister,
  { entry, form }: RegisterMatch,
  written: string,
): readonly string[] {
  const found: string[] = []
  const excluded = new Set([entry.index])
  // With words about it that make a name of it, even of “Will”.
  const [before, after] = ['Mr ', ' said.']
  for (;;) {
    const people = register.people.filter((_, index) => !excluded.has(index))
    const rest = compileRegister({ people, places: [], organisations: [] })
    const other = matchRegister(rest, before + written + after).find(
      (one) =>
        one.severity === 'error' &&
        one.start <= before.length &&
        one.end >= before.length + written.length &&
        distance(one.form) <= distance(form),
    )
    const person = other && people[other.entry.index]
    if (!other || !person) return found
    found.push(other.entry.shownAs)
    excluded.add(register.people.indexOf(person))
  }
}
