// The people of a private register, in every disguise and in every corner of a report's folder.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { plantInCorner } from './corners.mjs'
import { listDisguises, plain } from './disguises.mjs'
import { lintReports } from './lint-reports.mjs'
import { mark } from './plant.mjs'
import { readPassages, readRegisters, silentFor } from './read-suite.mjs'
import { completeReport } from './report-files.mjs'
import { fromRegister, tellsName } from './rules.mjs'

const example = fileURLToPath(new URL('../../reports/rowan/', import.meta.url))
const cornersPerPerson = 3
const sentences = {
  name: [
    (m) => `The worker had spoken to ${m} before the visit.`,
    (m) => `It was said that ${m} would be told in good time.`,
    (m) => `Nothing in the file shows what ${m} wanted.`,
    (m) => `In the autumn the team wrote to ${m} again.`,
    (m) => `A call about ${m} was logged and closed.`,
    (m) => `Briar had argued with ${m} on the stairs.`,
  ],
  address: [
    (m) => `The messages came from ${m} that evening.`,
    (m) => `A copy was sent to ${m} by mistake.`,
  ],
  file: [(m) => `The scan is kept as ${m} in the archive.`, (m) => `See ${m} for the whole text.`],
}

/** `{ mentions, alarms }`: each mention with `kind`, `found`; for each register its false alarms. */
export async function measureRegister(part, every) {
  const registers = readRegisters(part).filter((_, number) => number % every === 0)
  const results = await lintReports(registers.map(disguisedReport))
  const mentions = results.flatMap((result) =>
    result.mentions.map((one) => ({
      ...one,
      found: one.findings.some(tellsName),
      byRegister: one.findings.some(fromRegister),
    })),
  )
  const prose = await readExample()
  const silent = readPassages('no-names', part)
  const quiet = await lintReports(
    registers.map((people, number) => {
      const notes = silentFor(number, withoutNamesOf(people, silent))
      const files = { ...prose, '24-notes.md': `# Notes\n\n${notes.join('\n\n')}\n` }
      return { files: { ...files, 'identities.yaml': registerFile(people) } }
    }),
  )
  return { mentions, alarms: quiet.map(({ strays }) => strays.filter(fromRegister)) }
}

function disguisedReport(people, number) {
  const lines = { background: [], pseudonyms: [], recommendations: [], glossary: [], settings: [] }
  const facts = { background: [], pseudonyms: [], recommendations: [], glossary: [], settings: [] }
  people.forEach((person, at) => {
    const name = `${person.given} ${person.family}`
    listDisguises(person).forEach(({ kind, text, as }, n) => {
      const write = sentences[as][(at + n) % sentences[as].length]
      lines.background.push(write(mark(text)))
      facts.background.push({ name, kind })
    })
    for (let n = 0; n < cornersPerPerson; n++) {
      const turn = (number * people.length + at) * cornersPerPerson + n
      const { file, corner } = plantInCorner(lines, turn, person)
      facts[file].push({ name, kind: 'in a corner', corner })
    }
  })
  // A section called after somebody: its finding can stand nowhere but at the head of the file.
  const [called] = people
  const section = `14-${plain(called.given)}-${plain(called.family)}.md`
  const files = completeReport({
    declared: lines.pseudonyms.map((line) => `${line}\n`).join(''),
    people: peopleLines(people),
    files: {
      '13-background.md': `# Background\n\n${lines.background.join('\n\n')}\n`,
      [section]: `${mark('#')} Chronology\n\nNothing was written down.\n`,
      '19-recommendations.md': `---\nrecommendations:\n  - items:\n${lines.recommendations.join('\n')}\n---\n\n# Recommendations\n`,
      '23-glossary.md': `---\nabbreviations:\n${lines.glossary.join('\n')}\n---\n\n# Glossary\n`,
      'dhr.yaml': `rules:\n  writing/long-sentence: off\n${lines.settings.join('\n')}\n`,
    },
  })
  const name = `${called.given} ${called.family}`
  facts.background.push({ name, kind: 'in a corner', corner: 'name of a section file' })
  const order = ['pseudonyms', 'background', 'recommendations', 'glossary', 'settings']
  return { files, facts: order.flatMap((file) => facts[file]) }
}

const peopleLines = (people) =>
  people
    .map(({ given, middle, family }, at) => {
      const name = [given, middle, family].filter(Boolean).join(' ')
      return `  - as: witness ${at + 1}\n    names: [${JSON.stringify(name)}]\n`
    })
    .join('')
const registerFile = (people) => `people:\n${peopleLines(people)}`

async function readExample() {
  const names = (await readdir(example)).filter((name) => /^\d.*\.md$/.test(name))
  const files = {}
  for (const name of names) files[name] = await readFile(`${example}${name}`, 'utf8')
  return files
}

/** Without the passages with a word that somebody of the register bears. */
function withoutNamesOf(people, passages) {
  const wordsOf = (text) => text.match(/\p{L}+/gu) ?? []
  const names = new Set(
    people.flatMap(({ given, middle, family, short }) =>
      [given, middle, family, short].flatMap((name) => wordsOf(name ?? '')),
    ),
  )
  const isBorne = (word) => names.has(word) || names.has(word.replace(/s$/, ''))
  return passages.filter(({ text }) => !wordsOf(text).some(isBorne))
}
