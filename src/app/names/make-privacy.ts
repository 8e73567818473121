import { basename, resolve } from 'node:path'
import type { Privacy } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import { findInvisible } from '../../privacy/find-invisible.ts'
import { findChildSex, type ReportPeople } from '../../privacy/hints/find-child-sex.ts'
import { findJigsaw } from '../../privacy/hints/find-jigsaw.ts'
import { saysGenderNeutral } from '../../privacy/hints/gender-neutral.ts'
import { describeIdentifier } from '../../privacy/identifiers/describe-identifier.ts'
import { findDates } from '../../privacy/identifiers/find-dates.ts'
import { findIdentifiers } from '../../privacy/identifiers/find-identifiers.ts'
import type { IdentifierKind } from '../../privacy/identifiers/identifier-shape.ts'
import { matchRegister } from '../../privacy/matching/match-register.ts'
import { findNames } from '../../privacy/names/find-names.ts'
import { type PreparedText, prepareText } from '../../privacy/prepare-text.ts'
import { checkPseudonyms } from '../../privacy/register/check-pseudonyms.ts'
import { textOf } from '../../support/texts/text-of.ts'
import type { KnownNames } from './known-names.ts'
import type { OpenedRegister } from './open-register.ts'

/** Who is asked about: what a report says of its people, and what its register knows. */
export interface People {
  /** Of the report. */
  folder: string
  report: Report
  register: OpenedRegister
  names: KnownNames
}

/** The privacy layers bound to one report and its register. Each text is normalised once for all of them. */
export function makePrivacy(
  { folder, report, register: { state, faults, register }, names }: People,
  otherTexts: Privacy['otherTexts'] = [],
): Privacy {
  const { explained, context, besidePanel, named, compiled } = names
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
    findChildSex: (texts) => {
      const people = peopleOf(report)
      return saysGenderNeutral(texts, people.children)
        ? findChildSex(texts.map(prepare), people)
        : []
    },
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
    relationships: others.flatMap(({ name, relationship }) =>
      relationship ? [{ name, is: textOf(relationship.tree) }] : [],
    ),
  }
}
