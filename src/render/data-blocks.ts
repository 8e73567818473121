import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RecommendationItem } from '../model/front-matter.ts'
import type { DataBlockName } from '../model/mdast-extensions.ts'
import type { Block, Section } from '../model/report.ts'
import { formatMonth } from './format-month.ts'
import { hangNumber, numberSpan } from './hang-number.ts'
import { groupId } from './list-contents.ts'
import { renderProse } from './render-html.ts'
import { typeset } from './set-typography.ts'
import { nodesToHast, type RenderContext } from './to-hast.ts'

/** What a partial of the look gets to see. Values that end in `Html` are rendered; all others are text. */
export type BlockView = { partial: DataBlockName } & Record<string, unknown>

/** The view of a table of the front matter. */
export function viewDataBlock(
  name: DataBlockName,
  section: Section,
  context: RenderContext,
): BlockView {
  const { frontMatter } = section.source
  switch (name) {
    case 'pseudonyms':
      return { partial: name, rows: viewPseudonyms(frontMatter, context) }
    case 'panel':
      return { partial: name, rows: viewPanel(frontMatter, context) }
    case 'abbreviations':
      return {
        partial: name,
        rows: (frontMatter.abbreviations ?? []).map(({ short, long }) => ({
          short,
          longHtml: renderProse(long, context),
        })),
      }
    case 'recommendations':
      return { partial: name, groups: viewRecommendations(frontMatter, context) }
    case 'action-plan':
      return { partial: name, groups: viewActionPlan(section, context) }
  }
}

type FrontMatter = Section['source']['frontMatter']

function viewPseudonyms({ pseudonyms = [] }: FrontMatter, context: RenderContext) {
  return pseudonyms
    .filter((one) => one.listed)
    .map((one) => ({
      name: typeset(one.name),
      relationshipHtml: renderProse(one.relationship, context),
    }))
}

function viewPanel({ panel = [] }: FrontMatter, context: RenderContext) {
  return panel.map((row) =>
    row.kind === 'heading'
      ? { headingHtml: renderProse(row.heading, context) }
      : {
          organisationHtml: renderProse(row.organisation, context),
          members: row.members.map((member) => ({
            titleHtml: renderProse(member.title, context),
            nameHtml: renderProse(member.name, context),
            roleHtml: renderProse(member.role, context),
          })),
        },
  )
}

function viewRecommendations({ recommendations = [] }: FrontMatter, context: RenderContext) {
  return recommendations.map((group, index) => ({
    headingHtml: renderProse(group.heading, context),
    headingId: groupId(context.report, group),
    follows: (recommendations[index - 1]?.items.length ?? 0) > 0,
    items: group.items.map((item) => {
      const entry = context.report.at.recommendation.get(item)
      return {
        number: entry?.number,
        id: entry?.id,
        bodyHtml: renderRecommendation(item, numberSpan(entry?.number ?? ''), context),
      }
    }),
  }))
}

/** The words of a recommendation, its number hung before the first paragraph. */
function renderRecommendation(
  { text }: RecommendationItem,
  number: Element,
  context: RenderContext,
): string {
  return toHtml(hangNumber([number], nodesToHast(text.tree.children, text.file, context)))
}

function viewActionPlan(section: Section, context: RenderContext) {
  const { report } = context
  const isFirst = section === report.sections.find(({ blocks }) => blocks.some(isActionPlan))
  const own: RenderContext = isFirst
    ? { ...context, printing: 'plan' }
    : { ...context, repeated: true, printing: 'again' }
  const repeated = { ...own, repeated: true }
  const groups = report.files.flatMap(({ frontMatter }) => frontMatter.recommendations ?? [])
  return groups.map((group, index) => ({
    headingHtml: renderProse(group.heading, repeated),
    follows: (groups[index - 1]?.items.length ?? 0) > 0,
    rows: group.items.map((item) => {
      const entry = report.at.recommendation.get(item)
      const number = numberSpan(entry?.number ?? '', `#${entry?.id}`)
      return {
        textHtml: renderRecommendation(item, number, repeated),
        scope: item.scope && item.scope[0]?.toUpperCase() + item.scope.slice(1),
        actionHtml: renderProse(item.action, own),
        leadHtml: renderProse(item.lead, own),
        milestonesHtml: renderProse(item.milestones, own),
        target: item.target && formatMonth(item.target),
        outcomeHtml: renderProse(item.outcome, own),
      }
    }),
  }))
}

const isActionPlan = (block: Block): boolean =>
  block.kind === 'data' && block.name === 'action-plan'
