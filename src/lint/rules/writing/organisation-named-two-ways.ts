import type { Rule } from '../../../model/rule.ts'
import { capitalisedNames } from '../../../support/capitalised-names.ts'
import { areKin, organisationsIn } from '../../../support/organisations.ts'

export const organisationNamedTwoWays: Rule = {
  meta: {
    id: 'writing/organisation-named-two-ways',
    severity: 'advice',
    summary: 'Two names that are probably of the same organisation',
  },
  check(report, say, { words }) {
    const organisations = organisationsIn(capitalisedNames(report), words)
    const told = new Set<string>()
    organisations.forEach((one, index) => {
      for (const other of organisations.slice(index + 1)) {
        if (!areKin(one, other)) continue
        const [rarer, usual] = one.uses.length < other.uses.length ? [one, other] : [other, one]
        const [first] = rarer.uses
        if (!first || told.has(rarer.name)) continue
        told.add(rarer.name)
        const { run, start, end, text } = first
        const count = usual.uses.length === 1 ? 'once' : `${usual.uses.length} times`
        say({
          file: run.file,
          position: run.position(start, end),
          message: `Unexpected “${text}” beside “${usual.name}” (${count}), expected one name throughout if they are one organisation`,
        })
      }
    })
  },
}
