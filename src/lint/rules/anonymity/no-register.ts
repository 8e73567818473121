import type { RegisterState } from '../../../model/privacy.ts'
import type { Rule } from '../../../model/rule.ts'

const why: Record<Exclude<RegisterState, 'checked'>, string> = {
  missing:
    'No real name was looked for, expected a register of the real names, identities.yaml, beside the sections: “dhr register init” asks for them',
  empty:
    'No real name was looked for: the register holds nobody, expected the real names that must not get out: “dhr register init” asks for them',
  locked: 'No real name was looked for: the register is locked and could not be opened',
  unreadable:
    'No real name was looked for: the register cannot be read, expected its faults mended: “dhr register check” lists them',
}

export const noRegister: Rule = {
  meta: {
    id: 'anonymity/no-register',
    severity: 'warning',
    errorFrom: 'board',
    summary: 'The report was not checked against the register of real names',
  },
  check(_, say, { privacy }) {
    if (privacy.register === 'checked') return
    const file = privacy.faults[0]?.file ?? 'identities.yaml'
    const message = why[privacy.register]
    say({ file, position: undefined, message })
  },
}
