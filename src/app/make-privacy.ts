import { basename, resolve } from 'node:path'
import type { Privacy } from '../model/privacy.ts'
import type { Report } from '../model/report.ts'
import { checkPseudonyms } from '../privacy/check-pseudonyms.ts'
import { type CompiledRegister, compileRegister } from '../privacy/compile-register.ts'
import { describeIdentifier } from '../privacy/describe-identifier.ts'
import { compileExplained } from '../privacy/explained.ts'
import { findChildSex, type ReportPeople } from '../privacy/find-child-sex.ts'
import { findDates } from '../privacy/find-dates.ts'
import { findIdentifiers, type IdentifierKind } from '../privacy/find-identifiers.ts'
import { findInvisible } from '../privacy/find-invisible.ts'
import { findJigsaw } from '../privacy/find-jigsaw.ts'
import { findNames } from '../privacy/find-names.ts'
import { saysGenderNeutral } from '../privacy/gender-neutral.ts'
import { matchRegister } from '../privacy/match-register.ts'
import { type PreparedText, prepareText } from '../privacy/prepare-text.ts'
import { explainedOf } from './explained-of.ts'
import type { OpenedRegister } from './open-register.ts'
import { courtesyNames } from './titled-names.ts'

/** The privacy layers bound to one report and its register. Each text is normalised once for all of them. */
export function makePrivacy(
  report: Report,
  { state, faults, register }: OpenedRegister,
  folder: string,
  otherTexts: Privacy['otherTexts'],
): Privacy {
  const explained = explainedOf(report, register)
  const context = compileExplained(explained)
  const besidePanel = compileExplained({
    ...explained,
    titled: [
      ...explained.titled,
      ...[...explained.panel, ...explained.authors].flatMap(courtesyNames),
    ],
  })
  const compiled: CompiledRegister | undefined =
    state === 'checked' ? compileRegister(register) : undefined
  // What agencies are called explains a capital, and excuses no registered name; nor does a rank.
  const named = compileExplained({ ...explained, titled: [], phrases: [] })
  const prepared = new Map<string, PreparedText>()
  const prepare = (text: string): PreparedText => {
    const known = prepared.get(text) ?? prepareText(text)
    prepared.set(text, known)
    return known
  }
  return {
    register: state,
    faults,
    otherTexts,
    folder: basename(resolve(folder)),
    matchRegister: (text) => (compiled ? matchRegister(compiled, prepare(text), named) : []),
    findNames: (texts) =>
      findNames(
        texts.map(({ text, place, ofPanel }) => ({
          text: prepare(text),
          place,
          explained: ofPanel ? besidePanel : undefined,
        })),
        context,
      ),
    findIdentifiers: (text) => findIdentifiers(prepare(text)),
    findDates: (text, about) => findDates(prepare(text), about),
    findChildSex: (texts) =>
      saysGenderNeutral(texts) ? findChildSex(texts.map(prepare), peopleOf(report)) : [],
    findJigsaw: (text) => findJigsaw(prepare(text)),
    findHiddenCharacters: findInvisible,
    checkPseudonyms: (texts) =>
      checkPseudonyms({
        ...(compiled ? { register } : {}),
        pseudonyms: report.pseudonyms,
        panel: [...explained.panel, ...explained.authors],
        runs: texts.map(({ text, place }) => ({ text: prepare(text), place })),
      }),
    describeIdentifier: (kind, matched) => describeIdentifier(kind as IdentifierKind, matched),
  }
}

function peopleOf({ pseudonyms, facts }: Report): ReportPeople {
  const namesOf = (ones: Report['pseudonyms']): string[] => [
    ...new Set(ones.map(({ name }) => name)),
  ]
  const others = pseudonyms.filter(({ role }) => role !== 'child')
  const isAdult = ({ role, name }: Report['pseudonyms'][number]): boolean =>
    role !== undefined || facts.subject.includes(name)
  return {
    others: namesOf(others),
    adults: namesOf(others.filter(isAdult)),
    children: namesOf(pseudonyms.filter(({ role }) => role === 'child')),
  }
}
