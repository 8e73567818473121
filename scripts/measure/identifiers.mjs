// Numbers, addresses and dates that lead to a person, and those that look as if they did.
import { lintReports } from './lint-reports.mjs'
import { markBrackets } from './plant.mjs'
import { readRows } from './read-suite.mjs'
import { completeReport } from './report-files.mjs'
import { tellsIdentifier } from './rules.mjs'

/** Each mention with `told`: whether a rule about identifiers spoke of it. */
export async function measureIdentifiers(part) {
  const reports = ['identifier', 'look-alike'].map((verdict) => {
    const facts = { background: [], timescales: [] }
    const texts = { background: [], timescales: [] }
    readRows('identifiers', part)
      .filter(([wanted]) => wanted === verdict)
      .forEach(([, kind, sentence], at) => {
        const section = kind.includes('timescales') ? 'timescales' : 'background'
        const [text, note] = markBrackets(sentence).split('  ')
        texts[section].push(note === undefined ? text : `${text}[^${at}]\n\n[^${at}]: ${note}`)
        for (const _ of sentence.matchAll(/\[\[/g)) facts[section].push({ verdict, kind })
      })
    const write = (title, paragraphs) => `# ${title}\n\n${paragraphs.join('\n\n')}\n`
    const files = {
      '02-timescales.md': write('Timescales', texts.timescales),
      '13-background.md': write('Background', texts.background),
    }
    return { files: completeReport({ files }), facts: [...facts.timescales, ...facts.background] }
  })
  const results = await lintReports(reports)
  const mentions = results.flatMap((result) =>
    result.mentions.map((one) => ({ ...one, told: one.findings.some(tellsIdentifier) })),
  )
  // Beside the mention, but in its sentence: a false alarm all the same.
  const strays = results[1].strays.filter(tellsIdentifier)
  return { mentions, strays }
}
