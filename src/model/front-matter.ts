import type { Prose } from './section-file.ts'

/** The keys that stand at the left edge of front matter. */
export const frontMatterKeys = [
  'report',
  'allowed-names',
  'pseudonyms',
  'panel',
  'recommendations',
  'abbreviations',
  'section',
  'covers',
  'layout',
  'page-break',
] as const

/** The stations of a report, from the first draft on. */
export const reportStatuses = ['draft', 'panel', 'board', 'home-office', 'published'] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const numberings = ['continuous', 'sectional'] as const
export type Numbering = (typeof numberings)[number]

/** A domestic homicide review, or a domestic abuse related death review. */
export const reportTypes = ['dhr', 'dardr'] as const
export type ReportType = (typeof reportTypes)[number]

export const kindsOfDeath = ['homicide', 'suicide', 'unexpected'] as const
export type KindOfDeath = (typeof kindsOfDeath)[number]

/** `report:` of the title page. What its author left out or wrote wrong is absent. */
export interface ReportFacts {
  /** Pseudonyms of those who died. */
  subject: string[]
  reference?: string
  /** Month and year of death, YYYY-MM. */
  died?: string
  partnership?: string
  author?: string
  chair?: string
  authorRole?: string
  /** Month and year of completion, YYYY-MM. */
  completed?: string
  type: ReportType
  death: KindOfDeath
  status: ReportStatus
  version?: string
  numbering: Numbering
}

export interface AllowedName {
  name: string
  reason: string
}

export interface Pseudonym {
  name: string
  role?: 'victim' | 'perpetrator' | 'child' | 'family' | 'other'
  relationship?: Prose
  aliases: string[]
  /** False: known to the checks, not printed in the table. */
  listed: boolean
}

export interface PanelMember {
  name: Prose
  title?: Prose
  role?: Prose
}

export type PanelRow =
  | { kind: 'heading'; heading: Prose }
  | { kind: 'organisation'; organisation: Prose; members: PanelMember[] }

export interface RecommendationItem {
  label?: string
  text: Prose
  scope?: 'local' | 'regional' | 'national'
  lead?: Prose
  action?: Prose
  milestones?: Prose
  target?: string
  outcome?: Prose
  /** Labels of the paragraphs that it follows from. */
  from: string[]
}

export interface RecommendationGroup {
  heading?: Prose
  items: RecommendationItem[]
}

export interface Abbreviation {
  short: string
  long: Prose
}

/** The front matter of one section, as far as it is valid. A table without rows is one just begun. */
export interface FrontMatter {
  report?: ReportFacts
  allowedNames?: AllowedName[]
  pseudonyms?: Pseudonym[]
  panel?: PanelRow[]
  recommendations?: RecommendationGroup[]
  abbreviations?: Abbreviation[]
  section?: string
  covers?: string[]
  layout?: 'portrait' | 'landscape'
  pageBreak?: boolean
}
