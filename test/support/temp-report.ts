import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * A folder of its own for one test, with these files in it; it is gone when the test is. Its name is the
 * same each time: letters drawn by lot are a postcode now and then, and that is a finding.
 */
export function tempReport(files: Record<string, string>): string {
  const own = realpathSync(mkdtempSync(join(tmpdir(), 'dhr-test-')))
  onTestFinished(() => rmSync(own, { recursive: true, force: true }))
  const folder = join(own, 'report')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    // The register is its owner's alone, or that is a finding.
    writeFileSync(path, content, { mode: name === 'identities.yaml' ? 0o600 : 0o666 })
  }
  return folder
}
