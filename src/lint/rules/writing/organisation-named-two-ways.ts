import type { Rule } from '../../../model/rule.ts'
import { abbreviationsIn } from '../../../support/writing/abbreviations.ts'
import {
  type CapitalisedName,
  capitalisedNames,
} from '../../../support/writing/capitalised-names.ts'
import { glossaryOf } from '../../../support/writing/glossary-of.ts'
import { declaredOrganisations } from '../../spelling/declared-organisations.ts'
import {
  areKin,
  loosePairs,
  type Organisation,
  organisationsIn,
  shortenedPairs,
} from '../../spelling/organisations.ts'
import { tellPlace } from '../../spelling/tell-place.ts'

export const organisationNamedTwoWays: Rule = {
  meta: {
    id: 'writing/organisation-named-two-ways',
    severity: 'advice',
    summary: 'Two names that are probably of the same organisation',
  },
  check(report, say, { words }) {
    const glossary = new Map(glossaryOf(report).map(({ short, long }) => [short, long]))
    const longOf = (short: string): string | undefined =>
      glossary.get(short) ??
      abbreviationsIn(report)
        .get(short)
        ?.find(({ expansion }) => expansion)?.expansion
    const people = new Set(report.pseudonyms.map(({ name }) => name))
    const declared = declaredOrganisations(report)
    const names = [...declared, ...capitalisedNames(report)].map((name) =>
      withoutPerson(name, people),
    )
    const runs = new Set(declared.map(({ run }) => run))
    const isDeclared = ({ uses }: Organisation): boolean => uses.some(({ run }) => runs.has(run))
    const organisations = organisationsIn(names, words, longOf)
    const pairs = organisations.flatMap((one, index) =>
      organisations
        .slice(index + 1)
        .filter((other) => areKin(one, other))
        .map((other): [Organisation, Organisation] => [one, other]),
    )
    const told = new Set<string>()
    const all = [...pairs, ...loosePairs(organisations), ...shortenedPairs(organisations, words)]
    for (const [one, other] of all) {
      const isRarer =
        isDeclared(one) === isDeclared(other)
          ? one.uses.length < other.uses.length
          : isDeclared(other)
      const [rarer, usual] = isRarer ? [one, other] : [other, one]
      const [first] = rarer.uses
      const [known] = usual.uses
      if (!first || !known || told.has(rarer.name)) continue
      told.add(rarer.name)
      const { run, start, end, text } = first
      const count = usual.uses.length === 1 ? 'once' : `${usual.uses.length} times`
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected “${text}” beside “${usual.name}” (${count}, ${usual.uses.length === 1 ? '' : 'first '}in ${tellPlace(known)}), expected one name throughout if they are one organisation`,
      })
    }
  },
}

/** “Rowan and Wexcombe Police” are two. */
function withoutPerson(name: CapitalisedName, people: ReadonlySet<string>): CapitalisedName {
  const [before = '', person = ''] = /^(\S+) and (?=\S+ )/.exec(name.text) ?? []
  if (!people.has(person)) return name
  return { ...name, text: name.text.slice(before.length), start: name.start + before.length }
}
