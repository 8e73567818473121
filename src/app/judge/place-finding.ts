import { join, relative } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Excerpt } from './make-excerpts.ts'
import type { Masker } from './mask-findings.ts'

/** A finding with what shows it. */
export interface PlacedFinding {
  finding: Finding
  /** Its file, from the working folder. */
  path: string
  /** The line that it begins in, without what is secret. */
  excerpt: Excerpt
}

/** A finding of a report's folder, as it is shown in the working folder. */
export function placeFinding(
  folder: string,
  finding: Finding,
  masker: Masker,
  reveal = false,
): PlacedFinding {
  const file = finding.file ?? ''
  const path = masker.words(relative('', join(folder, file)).replaceAll('\\', '/'))
  return { finding, path, excerpt: masker.excerpt(finding, reveal) }
}
