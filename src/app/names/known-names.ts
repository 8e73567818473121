import type { Report } from '../../model/report.ts'
import {
  type CompiledExplained,
  compileExplained,
  type Explained,
} from '../../privacy/explained.ts'
import { type CompiledRegister, compileRegister } from '../../privacy/register/compile-register.ts'
import { explainedOf } from './explained-of.ts'
import type { OpenedRegister } from './open-register.ts'
import { courtesyNames } from './titled-names.ts'

/** The names of a report and its register, made ready to be looked for: once, whatever is then asked of them. */
export interface KnownNames {
  explained: Explained
  context: CompiledExplained
  /** With the panel by its titles: “Ms Okafor”. */
  besidePanel: CompiledExplained
  /** Who may be named though the register has the name. */
  named: CompiledExplained
  /** Undefined where the register is missing or locked. */
  compiled: CompiledRegister | undefined
}

/** Reads them out of a report. */
export function knownNames(report: Report, { state, register }: OpenedRegister): KnownNames {
  const explained = explainedOf(report, register)
  const { panel, authors, titled } = explained
  return {
    explained,
    context: compileExplained(explained),
    besidePanel: compileExplained({
      ...explained,
      titled: [...titled, ...[...panel, ...authors].flatMap(courtesyNames)],
    }),
    // What agencies are called explains a capital, and excuses no registered name; nor does a rank.
    named: compileExplained({ ...explained, titled: [], phrases: [] }),
    compiled: state === 'checked' ? compileRegister(register) : undefined,
  }
}
