import { lintReport } from '../lint/lint-report.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'
import type { Settings } from '../model/settings.ts'
import { britishSpelling, isWord } from '../privacy/look-up-word.ts'
import type { Picture } from '../source/read-pictures.ts'
import { loadOutline } from './load-outline.ts'

/** What a report is judged with. */
export interface Evidence {
  report: Report
  settings: Settings
  pictures: ReadonlyMap<string, Picture>
  /** What was found while its files were read. */
  found: readonly Finding[]
}

/** Runs all rules over a report, with everything that they get to know besides it. */
export async function judgeReport(host: Host, evidence: Evidence): Promise<Finding[]> {
  const { report, settings, pictures, found } = evidence
  return lintReport(report, {
    today: host.today(),
    settings,
    outline: await loadOutline(),
    words: { isWord, britishSpelling },
    found,
    pictureFault: (_, url) => {
      const picture = pictures.get(url)
      return picture && 'fault' in picture ? picture.fault : undefined
    },
  })
}
