import type { Position } from 'unist'
import type { RecommendationItem } from '../../model/front-matter.ts'
import type { Recommendation, Report } from '../../model/report.ts'
import { textOf } from '../../support/texts/text-of.ts'
import { placeOfValue } from '../../support/yaml/place-of-value.ts'

/** Where a key of a recommendation stands in the front matter; the recommendation itself where it is missing. */
export function placeOfField(
  report: Report,
  { file, group, item, position }: Recommendation,
  key: keyof RecommendationItem,
): Position {
  const section = report.files.find((one) => one.file === file)
  const groups = section?.frontMatter.recommendations ?? []
  if (!section || item[key] === undefined) return position
  const path = ['recommendations', groups.indexOf(group), 'items', group.items.indexOf(item), key]
  return placeOfValue(section, path)
}

/** The words of a recommendation on one line, its list items among them. */
export function textOfRecommendation({ item }: Recommendation): string {
  return item.text.tree.children
    .map((child) => textOf(child))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** “recommendation 3”, with its group where numbers begin afresh in each. */
export function nameOfRecommendation({ number, group }: Recommendation): string {
  const heading = group.heading && textOf(group.heading.tree)
  return heading ? `recommendation ${number} (${heading})` : `recommendation ${number}`
}

/** “All agencies”, “Various”, “N/A”: a lead that names nobody. */
export function isVagueLead(lead: string): boolean {
  return /^(?:(?:all|various|several|multiple|relevant|partner|both|local)(?: (?:of the|the|relevant|partner|statutory|local|above|panel|other))*(?: (?:agencies|partners|organisations|services|bodies|agency|partner|organisation|service))?|agencies|everyone|everybody|anyone|n\/?a|none|not applicable|unknown|[-–—?.]+)\.?$/i.test(
    lead.trim(),
  )
}
