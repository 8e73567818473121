import type { RecommendationGroup } from '../model/front-matter.ts'
import type { Report } from '../model/report.ts'
import { textOf } from '../support/text-of.ts'
import { setTypography } from './set-typography.ts'

/** One line of the contents. */
export interface ContentsEntry {
  /** Of the heading that it leads to. */
  id: string
  level: 1 | 2
  words: string
}

/** The contents: titles of sections, headings of the second level, and the groups of recommendations. */
export function listContents(report: Report): ContentsEntry[] {
  return report.sections.flatMap(({ source, blocks }) =>
    blocks.flatMap((block): ContentsEntry[] => {
      if (block.kind === 'data') {
        if (block.name !== 'recommendations') return []
        return (source.frontMatter.recommendations ?? []).flatMap((group) => {
          if (!group.heading) return []
          const words = typeset(textOf(group.heading.tree))
          return [{ id: groupId(report, group), level: 2 as const, words }]
        })
      }
      const heading = report.at.heading.get(block.node)
      if (!heading || heading.depth > 2) return []
      const words = [heading.number, typeset(textOf(heading.node))].filter(Boolean).join(' ')
      return [{ id: heading.id, level: heading.depth === 1 ? 1 : 2, words }]
    }),
  )
}

/** The id of the heading of a group of recommendations. */
export function groupId({ files }: Report, group: RecommendationGroup): string {
  const groups = files.flatMap(({ frontMatter }) => frontMatter.recommendations ?? [])
  return `group-${groups.indexOf(group) + 1}`
}

const typeset = (words: string): string => setTypography([words.trim()]).join('')
