import type { RecommendationItem } from '../../../model/front-matter.ts'
import type { Rule } from '../../../model/rule.ts'
import { printsActionPlan } from '../../structure/prints-action-plan.ts'

type Column = keyof RecommendationItem

/** The columns of the action plan that have no rule of their own, as they are printed, and what each expects. */
const columns = {
  scope: 'local, regional or national',
  action: 'what is to be done',
  milestones: 'steps by which others see that it is being done',
  outcome: 'what will be different when it is done',
} as const satisfies Partial<Record<Column, string>>

const keys = Object.keys(columns) as Array<keyof typeof columns>

export const emptyPlanCell: Rule = {
  meta: {
    id: 'recommendation/empty-plan-cell',
    severity: 'advice',
    summary: 'A cell of the action plan with nothing in it',
  },
  check(report, say) {
    const { recommendations } = report
    const [first, ...others] = recommendations
    if (!first || !printsActionPlan(report)) return
    const empty = keys.filter(
      (key) => others.length > 0 && recommendations.every(({ item }) => item[key] === undefined),
    )
    if (empty.length > 0) {
      const { file, position } = first
      const where = ` in all ${recommendations.length} recommendations`
      say({ file, position, message: tell(empty, where, 'column') })
    }
    for (const { file, position, item } of recommendations) {
      const missing = keys.filter((key) => !empty.includes(key) && item[key] === undefined)
      if (missing.length > 0) say({ file, position, message: tell(missing, '', 'cell') })
    }
  },
}

function tell(missing: typeof keys, where: string, what: 'cell' | 'column'): string {
  const names = missing.map((key) => `“${key}:”`).join(', ')
  const expected = missing.map((key) => columns[key]).join('; ')
  const isAre = missing.length === 1 ? `that ${what} is` : `those ${what}s are`
  return `Missing ${names}${where}, expected ${expected}: ${isAre} empty in the action plan`
}
