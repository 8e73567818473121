import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listRules } from '../../src/app/rule-pages.ts'
import { verifyFiles } from '../../src/app/verify/verify-files.ts'
import { formatGithub } from '../../src/cli/formats/github.ts'
import { formatJson } from '../../src/cli/formats/json.ts'
import { formatSarif } from '../../src/cli/formats/sarif.ts'
import { formatText } from '../../src/cli/formats/text.ts'
import { diskHost } from '../../src/host/disk-host.ts'
import { tempReport } from './temp-report.ts'

/** Who is named in what is verified. */
export const name = 'Odalys Brimmond'
export const told = `Told by ${name}.`

/** Verifies one file; what it says, as lines of “rule: words”, never names anybody. */
export async function verify(kind: string, bytes: Uint8Array): Promise<string> {
  const folder = tempReport({
    'identities.yaml': `people:\n  - pseudonym: Rowan\n    names: [${name}]\n`,
  })
  const path = join(folder, `review.${kind}`)
  writeFileSync(path, bytes)
  const found = await verifyFiles(diskHost(), { paths: [path] })
  const formats = [
    formatText(found, (_, words) => words, 80),
    formatJson(found),
    formatSarif(found, listRules(), '0.0.0'),
    formatGithub(found),
  ]
  for (const words of formats) expect(words).not.toMatch(/brimmond|odalys/i)
  return found.map(({ finding }) => `${finding.ruleId}: ${finding.reason}`).join('\n')
}

/** The place, the file, and the rule that says so besides where there is one. */
export type Planted = [place: string, bytes: () => Uint8Array | Promise<Uint8Array>, rule?: string]

/** Tests of each file of this kind that the name is found there. */
export function testPlanted(kind: string, planted: readonly Planted[]): void {
  test.each(planted)('%s', async (place, make, rule) => {
    const said = await verify(kind, await make())
    const names = said.split('\n').filter((line) => line.startsWith('anonymity/real-name'))
    expect(names.join('\n')).toContain(`(${place})`)
    if (rule) expect(said).toContain(`verify/${rule}: `)
  })
}
