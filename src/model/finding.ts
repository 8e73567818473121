import type { VFileMessage } from 'vfile-message'

/** How grave a finding is: an error stops a report from going to the board. */
export type Severity = 'error' | 'warning' | 'advice'

/**
 * Everything that an author gets to read about a report, whatever shows it.
 *
 * A vfile message whose `file` is relative to the report's folder, whose `place` counts lines and
 * columns from 1, and whose `ruleId`, `note`, `url` and `expected` mean what they mean in vfile.
 * `fatal` agrees with `severity`: true for an error, false for a warning, undefined for advice.
 */
export interface Finding extends VFileMessage {
  severity: Severity
}
