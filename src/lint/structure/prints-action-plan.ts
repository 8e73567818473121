import type { Report } from '../../model/report.ts'

/** Whether a section calls for the action plan, which is printed nowhere else. */
export const printsActionPlan = ({ sections }: Report): boolean =>
  sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'data' && block.name === 'action-plan'),
  )
