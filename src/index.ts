import type { PlacedFinding } from './app/judge/place-finding.ts'
import type { LintOptions } from './app/lint-folder.ts'
import type { Host } from './model/host.ts'

export { buildReport } from './app/printing/build-report.ts'
export { diskHost } from './host/disk-host.ts'
export { findBrowser } from './print/browser/find-browser.ts'
export { launchBrowser } from './print/browser/launch-browser.ts'

/** Judges reports. Throws a UsageError where there is no such report, file or rule. */
export async function lintFolders(host: Host, options: LintOptions): Promise<PlacedFinding[]> {
  // The rules take a tenth of a second to load: who only prints does without.
  const { lintFolders } = await import('./app/lint-folder.ts')
  return lintFolders(host, options)
}
