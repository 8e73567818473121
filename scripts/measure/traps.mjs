// One mention in a report of its own: names that are words or places, and words that look like names.
import { lintReports } from './lint-reports.mjs'
import { markBrackets } from './plant.mjs'
import { readRows } from './read-suite.mjs'
import { completeReport } from './report-files.mjs'
import { alarmsName, tellsName } from './rules.mjs'

/** Each row with `told`: whether a rule about names spoke of the mention. */
export async function measureTraps(part, every) {
  const rows = readRows('traps', part).filter((_, at) => at % every === 0)
  const reports = rows.map(([verdict, kind, sentence]) => {
    const text = `# Background\n\nAgencies knew Alder and Briar. ${markBrackets(sentence)} Nothing more was written down.\n`
    return {
      files: completeReport({ files: { '13-background.md': text } }),
      facts: [{ verdict, kind, sentence }],
    }
  })
  const results = await lintReports(reports)
  return results.flatMap(({ mentions }) =>
    mentions.map((mention) => {
      const tells = mention.verdict === 'name' ? tellsName : alarmsName
      return { ...mention, told: mention.findings.some(tells) }
    }),
  )
}
