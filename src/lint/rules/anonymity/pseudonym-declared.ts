import type { PseudonymHit } from '../../../model/privacy.ts'
import type { Rule } from '../../../model/rule.ts'

const messages: Record<string, (hit: PseudonymHit) => string> = {
  undeclared: ({ pseudonym }) =>
    `The register calls somebody “${pseudonym}”, expected that name among the pseudonyms of the section on confidentiality`,
  unused: ({ pseudonym }) =>
    `“${pseudonym}” is declared and not used, expected only those whom the report speaks of`,
}

export const pseudonymDeclared: Rule = {
  meta: {
    id: 'anonymity/pseudonym-declared',
    severity: 'warning',
    summary: 'A pseudonym that is used and not declared, or declared and not used',
  },
  check(report, say, { pseudonyms }) {
    for (const hit of pseudonyms()) {
      // The cover speaks of whoever died.
      if (hit.kind === 'unused' && report.facts.subject.includes(hit.pseudonym ?? '')) continue
      const message = messages[hit.kind]?.(hit)
      if (message !== undefined) say({ file: hit.file, position: hit.position, message })
    }
  },
}
