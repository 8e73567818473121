import type { Finding } from '../../model/finding.ts'
import type { Verdict } from '../judge/make-judge.ts'

/** What the cover of a draft says about the checks: “3 findings open, 1 of them on anonymity · …”. */
export function coverWords({ findings, register }: Verdict): string {
  const open = findings.filter(({ severity }) => severity !== 'advice')
  const secret = open.filter(isOnAnonymity).length
  const counted = `${open.length} ${open.length === 1 ? 'finding' : 'findings'} open, ${secret} of them on anonymity`
  return `${counted} · ${register === 'checked' ? 'checked against the register' : 'NOT checked against the register'}`
}

/** Stands in their place until they are known: about as long, and with every character that they may have. */
export const coverPlaceholder =
  '0123456789 findings open, of them on anonymity · NOT checked against the register'

const isOnAnonymity = ({ ruleId }: Finding): boolean => ruleId?.startsWith('anonymity/') === true
