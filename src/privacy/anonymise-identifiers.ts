import type { Edit } from './anonymise-text.ts'
import { describeIdentifier } from './describe-identifier.ts'
import { findIdentifiers } from './find-identifiers.ts'
import type { Range } from './normalise.ts'
import type { PreparedText } from './prepare-text.ts'

/** Identifiers become what they are; after a label that says so already they are withheld. */
export function identifierEdits(
  text: string,
  prepared: PreparedText,
): { edits: Edit[]; unsure: Range[] } {
  const edits: Edit[] = []
  const unsure: Range[] = []
  for (const { start, end, kind, severity } of findIdentifiers(prepared)) {
    if (severity === 'warning') {
      unsure.push({ start, end })
      continue
    }
    const words = describeIdentifier(kind, text.slice(start, end))
    const labelled =
      /(?:\b(?:number|no|ref|reference|code|id|e-?mail|tel|telephone|phone|mobile|registration|postcode|account|NHS|NI|UPN|URN|CAD|PNC)\b\.?:? ?(?:(?:was|is|of) )?|: ?|#)$/i.test(
        text.slice(Math.max(0, start - 24), start),
      )
    edits.push({ start, end, replacement: labelled ? '(withheld)' : words, kind: 'identifier' })
  }
  return { edits, unsure }
}
