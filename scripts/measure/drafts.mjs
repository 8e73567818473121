// Names that slipped into whole drafts, as chairs write and paste them: how many are found, and what else is reported.
import { parse, stringify } from 'yaml'
import { lintReports } from './lint-reports.mjs'
import { mark } from './plant.mjs'
import { readDrafts } from './read-suite.mjs'
import { alarmsName, tellsName } from './rules.mjs'

/** `{ mentions, rightAlarms, wrongAlarms }` of a part. */
export async function measureDrafts(part, every) {
  const drafts = readDrafts(part).filter((_, number) => number % every === 0)
  const results = await lintReports(drafts.map(reportOf))
  const alarms = results.map(({ mentions, strays }, number) => ({
    right: new Set(mentions.flatMap(({ findings }) => findings.filter(alarmsName))).size,
    wrong: strays.filter(alarmsName).filter(isOfNobodyOn(rosterOf(drafts[number]))),
  }))
  return {
    mentions: results
      .flatMap(({ mentions }) => mentions)
      .filter(({ kind }) => kind === 'person')
      .map((mention) => ({ ...mention, found: mention.findings.some(tellsName) })),
    rightAlarms: alarms.reduce((sum, { right }) => sum + right, 0),
    wrongAlarms: alarms.flatMap(({ wrong }) => wrong),
  }
}

const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/** The draft as a folder: its people stand in the front matter, `[[somebody]]` and `{{a place that leads to them}}`. */
function reportOf(draft) {
  const [, yaml, body] = parts.exec(draft)
  const { partnership, author, pseudonyms, panel } = parse(yaml)
  const facts = []
  const marked = body.replaceAll(/\[\[(.+?)\]\]|\{\{(.+?)\}\}/g, (_, person, place) => {
    facts.push({ kind: person === undefined ? 'place' : 'person' })
    return mark(person ?? place)
  })
  const organisations = [...new Set(panel.map(({ agency }) => agency))].map((organisation) => ({
    organisation,
    members: panel
      .filter(({ agency }) => agency === organisation)
      .map(({ name, role }) => ({ name, role })),
  }))
  const report = { subject: pseudonyms[0].name, died: '2019-11', partnership, author }
  return {
    files: {
      '00-title-page.md': page({ report }, 'A domestic homicide review', ''),
      '03-confidentiality.md': page({ pseudonyms }, 'Confidentiality', 'Pseudonyms are used.'),
      '08-panel.md': page({ panel: organisations }, 'The review panel members', '::panel'),
      '13-body.md': marked.trimStart(),
    },
    facts,
  }
}

const page = (data, heading, text) => `---\n${stringify(data)}---\n\n# ${heading}\n\n${text}\n`

function rosterOf(draft) {
  const { author, panel } = parse(parts.exec(draft)[1])
  return new Set([author, ...panel.map(({ name }) => name)].flatMap((name) => name.split(/[\s-]/)))
}

/** A panel member by first name or surname alone is to be told, and is no name that slipped in: it counts as neither. */
const isOfNobodyOn = (roster) => (finding) =>
  !finding.text.split(/[\s-]/).every((word) => roster.has(word.replace(/['’]s$/, '')))
