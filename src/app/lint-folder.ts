import { basename, dirname, join, relative } from 'node:path'
import { rules } from '../lint/rules.ts'
import { UsageError } from '../model/errors.ts'
import type { Finding } from '../model/finding.ts'
import type { Host } from '../model/host.ts'
import { nearestWord } from '../support/nearest-word.ts'
import { loadReport } from './load-report.ts'

export interface LintOptions {
  /** Folders of reports, or files in them: of a file's report, only the findings in that file. */
  paths: readonly string[]
  /** Only these rules, or groups of rules (“reference”). */
  rules?: readonly string[] | undefined
}

/** A finding with what shows it. */
export interface PlacedFinding {
  finding: Finding
  /** Its file, from the working folder. */
  path: string
  /** The line that it begins in. */
  sourceLine: string
}

/** Judges reports. Throws a UsageError where there is no such report, file or rule. */
export async function lintFolders(host: Host, options: LintOptions): Promise<PlacedFinding[]> {
  const wanted = wantedRules(options.rules ?? [])
  const folders = await byFolder(host, options.paths)
  const found: PlacedFinding[] = []
  for (const [folder, files] of folders) {
    const { judge, sourceOf } = await loadReport(host, folder)
    for (const finding of await judge()) {
      if (files && !files.has(finding.file ?? '')) continue
      if (wanted && !wanted(finding.ruleId ?? '')) continue
      found.push(placeFinding(folder, finding, sourceOf))
    }
  }
  return found
}

/** A finding of a report's folder, as it is shown in the working folder. */
export function placeFinding(
  folder: string,
  finding: Finding,
  sourceOf: (file: string) => string | undefined,
): PlacedFinding {
  const file = finding.file ?? ''
  const path = relative('', join(folder, file)).replaceAll('\\', '/')
  const sourceLine =
    sourceOf(file)?.split(/\r\n|\n|\r/, finding.line ?? 1)[(finding.line ?? 1) - 1] ?? ''
  return { finding, path, sourceLine }
}

/** Each folder once, with the files that were named in it; undefined stands for all. */
async function byFolder(
  host: Host,
  paths: readonly string[],
): Promise<Map<string, Set<string> | undefined>> {
  const folders = new Map<string, Set<string> | undefined>()
  for (const path of paths.map((one) => join(one))) {
    if (await host.list(path)) {
      folders.set(path, undefined)
      continue
    }
    if ((await host.readText(path)) === undefined) {
      throw new UsageError(`There is no file or folder ${path}`, {
        hint: 'Name the folder of a report, such as reports/rowan, or one of its files',
      })
    }
    const folder = dirname(path)
    if (folders.has(folder) && folders.get(folder) === undefined) continue
    folders.set(folder, new Set([...(folders.get(folder) ?? []), basename(path)]))
  }
  return folders
}

function wantedRules(names: readonly string[]): ((ruleId: string) => boolean) | undefined {
  if (names.length === 0) return undefined
  const ids = rules.map(({ meta }) => meta.id)
  for (const name of names) {
    if (ids.some((id) => id === name || id.startsWith(`${name}/`))) continue
    const near = nearestWord(name, ids)
    throw new UsageError(`There is no rule ${name}`, {
      hint: near ? `Did you mean ${near}?` : '“dhr rules” lists them all',
    })
  }
  return (ruleId) => names.some((name) => ruleId === name || ruleId.startsWith(`${name}/`))
}
