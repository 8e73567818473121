import written from '../../../templates/outline.yaml'
import type { Outline, OutlineDemand, OutlineSection } from '../../model/outline.ts'

type Written<T> = Partial<T> & { id: string }
type WrittenSection = Omit<Written<OutlineSection>, 'demands'> & {
  demands?: Array<Written<OutlineDemand>>
}

/** The statutory outline that ships with the program. */
export const outline: Outline = (written as WrittenSection[]).map((section) => ({
  heading: section.id,
  also: [],
  within: [],
  required: false,
  unless: [],
  note: '',
  ...section,
  demands: (section.demands ?? []).map((demand) => ({
    expected: demand.id,
    any: [],
    or: [],
    advice: false,
    ...demand,
  })),
}))
