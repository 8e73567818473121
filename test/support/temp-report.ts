import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

/**
 * A folder of its own for one test, with these files in it; it is gone when the test is.
 */
export function tempReport(files: Record<string, string>): string {
  const folder = join(temporaryFolder(), 'report')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    // The register is its owner's alone, or that is a finding.
    writeFileSync(path, content, { mode: name === 'identities.yaml' ? 0o600 : 0o666 })
  }
  return folder
}
