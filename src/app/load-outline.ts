import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Outline, OutlineDemand, OutlineSection } from '../model/outline.ts'

const file = new URL('../../templates/outline.yaml', import.meta.url)

type Written<T> = Partial<T> & { id: string }
type WrittenSection = Omit<Written<OutlineSection>, 'demands'> & {
  demands?: Array<Written<OutlineDemand>>
}

/** Reads the statutory outline that ships with the program. */
export async function loadOutline(): Promise<Outline> {
  const sections = parse(await readFile(file, 'utf8')) as WrittenSection[]
  return sections.map((section) => ({
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
}
