import type { RecommendationGroup } from '../model/front-matter.ts'
import type { Report } from '../model/report.ts'
import { printedText } from '../support/texts/printed-text.ts'
import { typeset } from './set-typography.ts'

/** One line of the contents. */
export interface ContentsEntry {
  /** Of the heading that it leads to. */
  id: string
  level: 1 | 2
  /** Of a section that is numbered. */
  number: string | undefined
  words: string
}

/**
 * The contents: titles of sections, headings of the second level, and the groups of recommendations. One without words
 * has no line: dots would lead from nothing to a page.
 */
export function listContents(report: Report): ContentsEntry[] {
  return listEntries(report).filter(({ words }) => words.trim() !== '')
}

/** A line of the contents with those of its headings below it. */
export type OutlineEntry = ContentsEntry & { below: ContentsEntry[] }

/** The contents as lists within a list, for those who do not see that a line is indented. */
export function nestContents(entries: readonly ContentsEntry[]): OutlineEntry[] {
  const outline: OutlineEntry[] = []
  for (const entry of entries) {
    const above = outline.at(-1)
    if (entry.level === 2 && above) above.below.push(entry)
    else outline.push({ ...entry, below: [] })
  }
  return outline
}

function listEntries(report: Report): ContentsEntry[] {
  return report.sections.flatMap(({ source, blocks }) =>
    blocks.flatMap((block): ContentsEntry[] => {
      if (block.kind === 'data') {
        if (block.name !== 'recommendations') return []
        return (source.frontMatter.recommendations ?? []).flatMap((group) => {
          if (!group.heading) return []
          const words = typeset(printedText(group.heading.tree, report))
          return [{ id: groupId(report, group), level: 2 as const, number: undefined, words }]
        })
      }
      const heading = report.at.heading.get(block.node)
      if (!heading || heading.depth > 2) return []
      const { id, number } = heading
      const words = typeset(printedText(heading.node, report))
      return [{ id, level: heading.depth === 1 ? 1 : 2, number, words }]
    }),
  )
}

/** The id of the heading of a group of recommendations. */
export function groupId({ files }: Report, group: RecommendationGroup): string {
  const groups = files.flatMap(({ frontMatter }) => frontMatter.recommendations ?? [])
  return `group-${groups.indexOf(group) + 1}`
}
