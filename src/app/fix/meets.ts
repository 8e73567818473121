import type { Finding } from '../../model/finding.ts'
import { stretchOf } from '../judge/found-secrets.ts'

/** Whether two findings have characters in common. */
export function meets(one: Finding, other: Finding): boolean {
  const [a, b] = [stretchOf(one), stretchOf(other)]
  return one.file === other.file && a.start < b.end && b.start < a.end
}
