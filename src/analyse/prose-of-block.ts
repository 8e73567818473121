import type { FrontMatter, RecommendationItem } from '../model/front-matter.ts'
import type { DataBlockName } from '../model/mdast-extensions.ts'
import type { Prose } from '../model/section-file.ts'

/** The Markdown that a data block prints, in the order in which it is read. */
export function proseOfBlock(name: DataBlockName, frontMatter: FrontMatter): Prose[] {
  return present(valuesOf(name, frontMatter))
}

/** The Markdown that only the action plan prints. */
export function proseOfActionPlan(frontMatter: FrontMatter): Prose[] {
  const items = (frontMatter.recommendations ?? []).flatMap((group) => group.items)
  return present(items.flatMap(planCells))
}

/** All Markdown of the action plan, which repeats the recommendations, row by row. */
export function proseOfPlanRows(frontMatter: FrontMatter): Prose[] {
  return present(
    (frontMatter.recommendations ?? []).flatMap(({ heading, items }) => [
      heading,
      ...items.flatMap((item) => [item.text, ...planCells(item)]),
    ]),
  )
}

const planCells = (item: RecommendationItem): Array<Prose | undefined> => [
  item.action,
  item.lead,
  item.milestones,
  item.outcome,
]

function valuesOf(name: DataBlockName, frontMatter: FrontMatter): Array<Prose | undefined> {
  switch (name) {
    case 'pseudonyms':
      return (frontMatter.pseudonyms ?? [])
        .filter((one) => one.listed)
        .map((one) => one.relationship)
    case 'panel':
      return (frontMatter.panel ?? []).flatMap((row) =>
        row.kind === 'heading'
          ? [row.heading]
          : [row.organisation, ...row.members.flatMap((m) => [m.title, m.name, m.role])],
      )
    case 'recommendations':
      return (frontMatter.recommendations ?? []).flatMap((group) => [
        group.heading,
        ...group.items.map((item) => item.text),
      ])
    case 'abbreviations':
      return (frontMatter.abbreviations ?? []).map((one) => one.long)
    case 'action-plan':
      return []
  }
}

const present = (values: ReadonlyArray<Prose | undefined>): Prose[] =>
  values.filter((value): value is Prose => value !== undefined)
