import type { Finding } from '../../model/finding.ts'

/** Whether two findings have characters in common. */
export function meets(one: Finding, other: Finding): boolean {
  const [a, b] = [one, other].map(({ place }) => (place && 'start' in place ? place : undefined))
  if (one.file !== other.file || !a || !b) return false
  return (a.start.offset ?? 0) < (b.end.offset ?? 0) && (b.start.offset ?? 0) < (a.end.offset ?? 0)
}
