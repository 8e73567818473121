// Names that nobody registered, in prose: how many mentions are found, of whom, and what else is reported.
import { shareBy } from './judge.mjs'
import { lintReports } from './lint-reports.mjs'
import { mark } from './plant.mjs'
import { readPassages, readRows, silentFor } from './read-suite.mjs'
import { completeReport } from './report-files.mjs'
import { alarmsName, tellsName } from './rules.mjs'

const peoplePerReport = 8
const passagesPerPerson = 6

/** `{ people, mentions, rightAlarms, wrongAlarms }` of a part; a person has `name`, `found`, `planted`. */
export async function measureNarrative(part, every) {
  const people = readRows('people', part).map(([origin, sex, given, family]) => {
    return { origin, sex, given, family, name: `${given} ${family}` }
  })
  const passages = readPassages('narrative', part)
  const silent = readPassages('no-names', part)
  // A report takes its people from all over the list, so that they are of many origins.
  const count = Math.ceil(people.length / peoplePerReport)
  const reports = Array.from({ length: count }, (_, number) => {
    const group = people.filter((_, at) => at % count === number)
    return fillReport(group, number, passages, silent)
  })
  const results = await lintReports(reports.filter((_, number) => number % every === 0))
  const mentions = results.flatMap((result) =>
    result.mentions.map((mention) => ({ ...mention, found: mention.findings.some(tellsName) })),
  )
  const right = results.flatMap(
    ({ mentions }) => new Set(mentions.flatMap((one) => one.findings.filter(alarmsName))),
  )
  return {
    people: [...shareBy(mentions, 'name', ({ found }) => found)].map(([name, { hits, of }]) => {
      return { name, found: hits, planted: of }
    }),
    mentions,
    rightAlarms: right.reduce((sum, { size }) => sum + size, 0),
    wrongAlarms: results.flatMap(({ strays }) => strays.filter(alarmsName)),
  }
}

function fillReport(group, number, passages, silent) {
  const facts = []
  const parts = []
  group.forEach((person, at) => {
    for (let n = 0; n < passagesPerPerson; n++) {
      const { title, text } = passages[(number * 7 + at * passagesPerPerson + n) % passages.length]
      const second = group[(at + 1) % group.length]
      parts.push(
        fillPassage(text, person, second, (who, form) => {
          facts.push({ name: who.name, origin: who.origin, form, passage: title })
        }),
      )
    }
  })
  const background = `# Background\n\n${parts.join('\n\n')}\n`
  const analysis = `# Analysis\n\n${silentFor(number, silent).join('\n\n')}\n`
  return {
    files: completeReport({
      files: { '13-background.md': background, '16-analysis.md': analysis },
    }),
    facts,
  }
}

const forms = {
  full: ({ name }) => name,
  first: ({ given }) => given,
  last: ({ family }) => family,
  title: ({ sex, family }) => `${sex === 'f' ? 'Ms' : 'Mr'} ${family}`,
}
const pronouns = {
  she: ['she', 'he'],
  She: ['She', 'He'],
  her: ['her', 'his'],
  him: ['her', 'him'],
}

function fillPassage(text, first, second, note) {
  return text.replaceAll(/\{(2\.)?(\w+)\}/g, (_, other, slot) => {
    const who = other ? second : first
    if (slot in pronouns) return pronouns[slot][who.sex === 'f' ? 0 : 1]
    note(who, slot)
    return mark(forms[slot](who))
  })
}
