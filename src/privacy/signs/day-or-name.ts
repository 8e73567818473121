import { days, months } from '../lists/person-words.ts'
import type { Word } from '../split-words.ts'
import { isPlainWord } from '../word-nature.ts'
import { isSpokenOf } from './month-or-name.ts'
import { isSpokenTo } from './spoken-to.ts'
import { isSurelyPerson } from './surely-person.ts'

/** “Sunday football”, “Friday prayers” */
const ofDays =
  /^(?:mornings?|afternoons?|evenings?|nights?|lunchtime|lunch|lunches|dinner|roast|football|league|school|market|club|clinic|job|service|mass|prayers|papers?|shifts?|drinking|group|class|contact|visits?|drive)$/

/** “on Sunday”, “Sunday night”, “Sunday 3 May”; bare “Sunday” may be somebody’s name. */
export function isDay(words: readonly Word[], index: number): boolean {
  const word = words[index]
  const before = word?.opens ? undefined : words[index - 1]
  const next = words[index + 1]
  if (word === undefined || word.digitsFollow) return true
  if (!word.opens && /\d\W{0,2}$/.test(word.gap)) return true
  if (next?.gap === ' ' && ofDays.test(next.key)) return true
  if (word.possessive) return false
  // “Scaled Monday as 2 and Wednesday as 7”
  const near = words.slice(Math.max(0, index - 6), index + 7)
  if (near.some(({ key, capital }) => capital !== 'none' && key !== word.key && days.has(key)))
    return true
  // “w/c Monday”
  if (before?.key === 'c' && words[index - 2]?.key === 'w') return true
  if (/^(?:sent|date|received|due|day)$/.test(words[index - 1]?.key ?? '') && word.gap === ': ')
    return true
  if (isAppointed(words, index)) return true
  if (isSpokenTo(words, index)) return false
  // “Next call Thursday”, “a visit Friday.”
  if (
    /^(?:call|visit|appt|appointment|meeting|session|review|clinic|contact|seen|back)$/.test(
      before?.key ?? '',
    ) &&
    !(next?.gap === ' ' && next.capital === 'none')
  )
    return true
  if (before !== undefined && (isBesideSomebody(words, index) || isSpokenOf(words, index)))
    return false
  return (
    before !== undefined &&
    /^(?:on|last|next|this|every|each|following|previous|that|the|until|since|by|from|to|and|a|one)$/.test(
      before.key,
    )
  )
}

const hours =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|half|quarter|lunchtime|teatime|bedtime|dawn|dusk)$/

/** “Friday at Five”, “it can be changed by Friday”, “Can’t Sunday”, “not Monday”: an hour, a deadline, a day off. */
function isAppointed(words: readonly Word[], index: number): boolean {
  const [word, next, then] = [words[index], words[index + 1], words[index + 2]]
  if (next?.key === 'at' && next.gap === ' ' && (hours.test(then?.key ?? '') || next.digitsFollow))
    return true
  if (next !== undefined && /^ at \d|^ \d/.test(next.gap)) return true
  const [verb, before] = [words[index - 2], words[index - 1]]
  if (word?.opens !== false || before === undefined) return false
  const modal = /^(?:be|get|got)$/.test(words[index - 3]?.key ?? '')
  if (before.key === 'by' && modal && /(?:ed|en|wn|ne|nt|de|ut|t)$/.test(verb?.key ?? ''))
    return !/^(?:assaulted|hit|beaten|told|asked|seen|hurt|threatened|met|arrested|visited|killed)$/.test(
      verb?.key ?? '',
    )
  return (
    /^(?:cant|wont|not|until|til|till|off|free|due|only|any|both|mon|tues|working|w)$/.test(
      before.key,
    ) && !(next?.gap === ' ' && !next.opens && next.capital === 'none')
  )
}

/** “a statement from Tuesday”, “lent by Monday”, “spoken only to Friday”, “with Rowan and Sunday” */
function isBesideSomebody(words: readonly Word[], index: number): boolean {
  const [earlier, before] = [words[index - 2], words[index - 1]]
  const key = earlier?.key ?? ''
  if (/^(?:by|from|to)$/.test(before?.key ?? '') && isSurelyPerson(words, index)) return true
  if (before?.key === 'from')
    return /^(?:heard|statements?|texts?|calls?|letters?|messages?|emails?|disclosure|evidence|account|money|apology)$/.test(
      key,
    )
  if (before?.key === 'to')
    return /^(?:only|spoke|spoken|talked|talking|listened|grateful|related|married|known|said|lied|letters?|thanks|kind)$/.test(
      key,
    )
  if (before?.key === 'by')
    return (
      /(?:[a-z]{3}ed|lent|given|taken|seen|told|written|driven|sent|made|left|held|hit|brought)$/.test(
        key,
      ) &&
      !/^(?:completed|returned|finished|submitted|needed|expected|required|resolved|moved|arrived|closed|received)$/.test(
        key,
      )
    )
  const isNoTime = (one: Word | undefined) =>
    one?.capital === 'first' && !one.opens && !days.has(one.key) && !months.has(one.key)
  if (before?.key !== 'and' || !isNoTime(earlier)) return false
  return !isPlainWord(key) || /^(?:with|to|by|of|told|saw)$/.test(words[index - 3]?.key ?? '')
}
