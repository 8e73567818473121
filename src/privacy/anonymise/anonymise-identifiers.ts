import type { Stretch } from '../../model/privacy.ts'
import type { Edit } from '../edits.ts'
import { describeIdentifier } from '../identifiers/describe-identifier.ts'
import { findIdentifiers } from '../identifiers/find-identifiers.ts'
import type { PreparedText } from '../prepare-text.ts'

const label =
  /(?:\b(?:number|no|ref|reference|code|id|e-?mail|tel|telephone|phone|mobile|registration|passport|licence|car|van|vehicle|motorbike|postcode|address|account|NHS|NI|UPN|URN|CAD|PNC)\b\.?:? ?(?:(?:was|is|of) )?|: ?|#)$/i

/** Identifiers become what they are; after a label that says so already they are withheld. */
export function identifierEdits(
  text: string,
  prepared: PreparedText,
): { edits: Edit[]; unsure: Stretch[] } {
  const found = findIdentifiers(prepared)
  const sure = found.filter(({ severity }) => severity === 'error')
  const edits = sure.map(({ start, end, kind }): Edit => {
    const labelled = label.test(text.slice(Math.max(0, start - 24), start))
    const words = labelled ? '(withheld)' : describeIdentifier(kind, text.slice(start, end))
    const replacement = opensSentence(text, start) ? capitalised(words) : words
    return { start, end, replacement, kind: 'identifier' }
  })
  return { edits, unsure: found.filter(({ severity }) => severity !== 'error') }
}

const opensSentence = (text: string, start: number): boolean =>
  /[.!?]["”’')]?\s+$/.test(text.slice(Math.max(0, start - 6), start))

const capitalised = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
