import type { Root } from 'mdast'
import type { Report } from '../model/report.ts'
import type { Explained } from '../privacy/explained.ts'
import { isFirstName, isWord, lookUpWord } from '../privacy/look-up-word.ts'
import type { Register } from '../privacy/register.ts'
import { textOf } from '../support/text-of.ts'

/** Who may be named in a report, by what it says of itself: panel, authors, allowed names, agencies. */
export function explainedOf(report: Report, register: Register): Explained {
  const { facts, panel, pseudonyms, allowedNames, abbreviations, recommendations } = report
  const members = panel.flatMap((row) => (row.kind === 'organisation' ? row.members : []))
  const organisations = panel.map((row) =>
    row.kind === 'organisation' ? row.organisation : row.heading,
  )
  const words = (prose: ReadonlyArray<{ tree: Root } | undefined>): string[] =>
    prose.flatMap((one) => (one ? textOf(one.tree) : []))
  const agencies = [...(facts.partnership ? [facts.partnership] : []), ...words(organisations)]
  return {
    pseudonyms: [
      ...facts.subject,
      ...pseudonyms.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...register.people.flatMap((person) => person.pseudonym ?? []),
    ],
    panel: words(members.map(({ name }) => name)),
    authors: [facts.author, facts.chair].filter((name) => name !== undefined),
    allowed: allowedNames.map(({ name }) => name),
    abbreviations: abbreviations.map(({ short }) => short),
    phrases: [
      ...agencies,
      ...areasOf(agencies, facts.partnership),
      ...townsOf(report),
      ...words(members.flatMap(({ title, role }) => [title, role])),
      ...words(recommendations.flatMap(({ item, group }) => [item.lead, group.heading])),
      ...abbreviations.map(({ long }) => long),
    ],
  }
}

/** The areas after which agencies are called: in the partnership’s name, or in those of two agencies. */
function areasOf(agencies: readonly string[], partnership = ''): string[] {
  const own = (name: string): string[] =>
    (name.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter((word) => !isWord(word.toLowerCase()))
  const inTwo = new Map<string, number>()
  for (const word of agencies.flatMap((name) => [...new Set(own(name))]))
    inTwo.set(word, (inTwo.get(word) ?? 0) + 1)
  const often = [...inTwo].flatMap(([word, count]) => (count > 1 ? [word] : []))
  return [...new Set([...own(partnership), ...often])]
}

const publicBody =
  / (?:Police|Constabulary|(?:(?:Metropolitan )?Borough |City |County |District |Town |Parish )?Council|Crown Court|County Court|Magistrates|General Hospital|Royal Infirmary|Community Safety Partnership|Safeguarding (?:Children|Adults?)|Clinical Commissioning|CCG|Town Hall|Town (?:Centre|FC)|Rovers|Wanderers|Parkway|(?:Railway )?Station|University|Argus|Gazette|Echo)\b/g

/** The town, or the two, at the end of what stands before the word for a public body. */
const townsBefore = /(?:(\p{Lu}[\p{L}-]{3,}) (?:and|&) )?(\p{Lu}[\p{L}-]{3,})$/u
const longestTowns = 80

/** How towns end after which some people are named: “Westbrook”. */
const townEnding =
  /(?:ham|bury|brook|field|worth|wick|mouth|bridge|port|pool|chester|thorpe|minster)$/

/** The towns and counties of the report: a police force, a council or a court is called after nobody. */
function townsOf({ files }: Report): string[] {
  const towns = files.flatMap(({ text }) =>
    Array.from(text.matchAll(publicBody)).flatMap(({ index }) => {
      const before = text.slice(Math.max(0, index - longestTowns), index)
      return townsBefore.exec(before)?.slice(1) ?? []
    }),
  )
  return [...new Set(towns)].filter((word = '') => {
    const key = word.toLowerCase()
    const named = (lookUpWord(key) & isFirstName) !== 0 && !townEnding.test(key)
    return word !== '' && !isWord(key) && !named
  })
}
