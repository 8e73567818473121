import type {
  FrontMatter,
  PanelRow,
  RecommendationGroup,
  ReportFacts,
} from '../model/front-matter.ts'
import type { KeyPath, Prose } from '../model/section-file.ts'
import type { RawFrontMatter } from './front-matter-schema.ts'

/** Parses the value at a place of the front matter as Markdown. */
export type ProseAt = (path: KeyPath, value: string) => Prose

/**
 * Turns valid front matter into the model's words: defaults filled in, Markdown values parsed. A table
 * whose key stands there with nothing after it has no rows yet.
 */
export function buildFrontMatter(
  raw: RawFrontMatter,
  emptyKeys: readonly string[],
  proseAt: ProseAt,
): FrontMatter {
  const begun = (key: string): [] | undefined => (emptyKeys.includes(key) ? [] : undefined)
  const optionalProse = <K extends string>(key: K, path: KeyPath, value: string | undefined) =>
    (value === undefined ? {} : { [key]: proseAt([...path, key], value) }) as { [P in K]?: Prose }

  return defined<FrontMatter>({
    report: raw.report && buildFacts(raw.report),
    allowedNames: raw['allowed-names'],
    pseudonyms:
      raw.pseudonyms?.map((entry, i) => ({
        name: entry.name,
        ...defined({ role: entry.role }),
        ...optionalProse('relationship', ['pseudonyms', i], entry.relationship),
        aliases: entry.aliases ?? [],
        listed: entry.listed !== 'false',
      })) ?? begun('pseudonyms'),
    panel:
      raw.panel?.flatMap((row, i): PanelRow[] => {
        const path = ['panel', i]
        const heading: PanelRow[] =
          row.heading === undefined
            ? []
            : [{ kind: 'heading', heading: proseAt([...path, 'heading'], row.heading) }]
        if (row.organisation === undefined && row.members === undefined) return heading
        const members = (row.members ?? []).map((member, j) => {
          const at = [...path, 'members', j]
          return {
            name: proseAt([...at, 'name'], member.name),
            ...optionalProse('title', at, member.title),
            ...optionalProse('role', at, member.role),
          }
        })
        const organisation = proseAt([...path, 'organisation'], row.organisation ?? '')
        return [...heading, { kind: 'organisation', organisation, members }]
      }) ?? begun('panel'),
    recommendations:
      raw.recommendations?.map((group, i): RecommendationGroup => {
        const path = ['recommendations', i]
        return {
          ...optionalProse('heading', path, group.heading),
          items: (group.items ?? []).map((item, j) => {
            const at = [...path, 'items', j]
            return {
              text: proseAt([...at, 'text'], item.text),
              ...defined({ label: item.label, scope: item.scope, target: item.target }),
              ...optionalProse('lead', at, item.lead),
              ...optionalProse('action', at, item.action),
              ...optionalProse('milestones', at, item.milestones),
              ...optionalProse('outcome', at, item.outcome),
              from: listOf(item.from),
            }
          }),
        }
      }) ?? begun('recommendations'),
    abbreviations: raw.abbreviations
      ? Object.entries(raw.abbreviations)
          .map(([short, long]) => ({ short, long: proseAt(['abbreviations', short], long) }))
          .toSorted(asWritten)
      : begun('abbreviations'),
    section: raw.section,
    covers: raw.covers === undefined ? undefined : listOf(raw.covers),
    layout: raw.layout,
    pageBreak: raw['page-break'] === undefined ? undefined : raw['page-break'] === 'true',
  })
}

/** An object has those of its keys first that are numbers: “101” is an abbreviation, too. */
function asWritten(one: { long: Prose }, other: { long: Prose }): number {
  const [a, b] = [one.long.tree.position?.start, other.long.tree.position?.start]
  return a && b ? a.line - b.line || a.column - b.column : 0
}

function buildFacts(raw: NonNullable<RawFrontMatter['report']>): ReportFacts {
  return {
    subject: listOf(raw.subject),
    ...defined({
      reference: raw.reference,
      died: raw.died,
      partnership: raw.partnership,
      author: raw.author,
      chair: raw.chair,
      authorRole: raw['author-role'],
      completed: raw.completed,
      version: raw.version,
    }),
    type: raw.type ?? 'dhr',
    death: raw.death ?? 'homicide',
    status: raw.status ?? 'draft',
    numbering: raw.numbering ?? 'continuous',
  }
}

const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

type Defined<T> = { [K in keyof T]: T[K] | undefined }

/** The object without the keys that have no value. */
function defined<T extends object>(object: Defined<T>): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
