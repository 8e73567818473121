import type { Stretch } from '../../model/privacy.ts'
import { mask } from '../../privacy/mask.ts'
import type { Masker } from '../judge/mask-findings.ts'
import type { FixState, Secrets } from './fix-state.ts'

/** A file with its text as it was and as it is to be. */
export interface FileChange {
  file: string
  before: string
  after: string
}

/** The files that differ. */
export function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  return [...before].flatMap(([file, text]) => {
    const changed = after.get(file) ?? text
    return changed === text ? [] : [{ file, before: text, after: changed }]
  })
}

/** A change as it may be shown: the places of secrets are known by themselves, whatever a mend made of them. */
export function maskChange(
  { file, before, after }: FileChange,
  { masker, secrets }: Pick<FixState, 'masker' | 'secrets'>,
  secretsAfter: Secrets,
  maskerAfter: Masker = masker,
): FileChange {
  const shown = (text: string, known: readonly Stretch[] = []): string =>
    mask(text, [...known, ...masker.stretches(text), ...maskerAfter.stretches(text)])
  return {
    file: masker.words(file),
    before: shown(before, secrets.get(file)),
    after: shown(after, secretsAfter.get(file)),
  }
}
