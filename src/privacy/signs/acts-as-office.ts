import { brandNames } from '../lists/brand-names.ts'
import { fieldWords } from '../lists/field-words.ts'
import { isWellKnownPlace, lookUpWord } from '../look-up-word.ts'
import type { Word } from '../split-words.ts'
import {
  isListedFirstName,
  isListedName,
  isListedPlace,
  isPlainWord,
  isUsualFirstName,
} from '../word-nature.ts'
import { placeEndings } from './place-endings.ts'
import { saidAfter } from './said-after.ts'

/** What an office does about a case, as people do too. */
const doneByOffices =
  /^(?:answered|replied|responded|wrote|sent|sends|held|holds|kept|keeps|has|had|took|takes|lost|closed|refused|refuses|accepted|declined|offered|offers|agreed|paid|pays|gave|gives|made|makes|shared|used|uses|counted|counts|charged|passed|recorded|records|logged|covers|covered|never|froze|flagged|blocked|delivered|refunded|sold|stocked|charged|chased|funded|supplied|provided|provides|listed|asked)$/
/** What the office of a town does, as people do, where nothing else speaks of somebody. */
const doneByTowns =
  /^(?:(?:never|rarely|seldom|often|always|usually|sometimes|regularly) (?:answered|replied|attended|visited|called|said|asked|rang)|(?:knew|forgot|phoned) (?:nothing|of|about|that)|asked (?:twice|repeatedly|for)|(?:refused|failed|agreed|offered) to)(?![\w])/
/** What only somebody has about them: “never answered the door”, “held her hand”. */
const ofSomebody =
  /^(?:he|she|him|her|his|hers|herself|himself|door|phone|telephone|hand|hands|mother|father|mum|dad|brother|sister|wife|husband|son|daughter|who|crying|drunk|asleep)$/

/** “Bristol never answered”, beside “Leeds sent a caseworker”: an office in that town. */
export function isOffice(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined || word.capital !== 'first' || next?.gap !== ' ') return false
  if (word.possessive || next.opens || next.capital !== 'none') return false
  // Georgia and Chelsea do all of it themselves.
  if (isUsualFirstName(word.key)) return false
  const said = saidAfter(words, index)
  const place = isListedPlace(word.key) || placeEndings.test(word.key)
  // “Preston were told”: a town is several to those who write so.
  if (/^(?:have|are|were)$/.test(next.key)) return place && word.opens
  if (!place && !brandNames.has(word.key)) return false
  if (isMostlyTown(word.key) && doneByTowns.test(said.join(' ')))
    return !said.some((key) => ofSomebody.test(key))
  if (said.some((key) => ofSomebody.test(key))) return false
  const found = /^(?:was|is) (?:searched|visited|checked|quiet|full|empty|closed)$/.test(
    said.slice(0, 2).join(' '),
  )
  if (!doneByOffices.test(next.key) && !found) return false
  return !found && hasCompany(words, index)
}

/** A town that is a surname as well. */
function isMostlyTown(key: string): boolean {
  if (!isListedPlace(key)) return false
  return (lookUpWord(key) & isWellKnownPlace) !== 0 || !isListedName(key)
}

const reach = 24

/** Whether another town, bank or body that is nobody's name does the like, in the same sentence or beside it. */
function hasCompany(words: readonly Word[], index: number): boolean {
  let stops = 0
  for (const step of [1, -1]) {
    stops = 0
    for (let at = index + step; Math.abs(at - index) <= reach && stops < 2; at += step) {
      const [other, next] = [words[at], words[at + 1]]
      if (other === undefined) break
      if (other.key !== words[index]?.key && isSureOffice(other) && next?.opens === false) {
        const acts =
          next.gap === ' ' &&
          (doneByOffices.test(next.key) || /^(?:did|does|was|is|said)$/.test(next.key))
        if (acts) return true
      }
      if ((step === 1 ? words[at + 1] : other)?.opens) stops += 1
    }
  }
  return false
}

function isSureOffice({ key, capital }: Word): boolean {
  if (capital === 'none' || isListedFirstName(key) || isPlainWord(key)) return false
  if ((lookUpWord(key) & isWellKnownPlace) !== 0) return true
  if (isListedName(key)) return false
  return isListedPlace(key) || fieldWords().has(key)
}
