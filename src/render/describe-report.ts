import type { ReportFacts, ReportStatus } from '../model/front-matter.ts'
import { shorten } from '../support/texts/shorten.ts'
import { formatMonth } from './format-month.ts'

/** Of the foot, in characters: one line on either side of the marking; the cover has the whole. */
const footRoom = 38

/** The words of the cover and of the page margins, drawn from the report's facts. */
export interface ReportDescription {
  /** “Rowan”, “Rowan and Ash”. */
  subjects: string
  died: string | undefined
  completed: string | undefined
  /** “Draft”, “For the board”. */
  status: string
  published: boolean
  draft: boolean
  /** The protective marking, until the report is published. */
  marking: string | undefined
  /** “Draft · version 0.4 · April 2022”: on the cover; “Version 1 · May 2022” once published. */
  footer: string
  /** The foot of every page, on both sides of the marking, where there is little room: “Draft · version 0.4”. */
  footVersion: string
  /** “April 2022 · ”, before the number of the page. */
  footDate: string
  kind: string
}

const statusWords: Record<ReportStatus, string> = {
  draft: 'Draft',
  panel: 'Draft for the panel',
  board: 'For approval by the board',
  'home-office': 'For Home Office quality assurance',
  published: 'Published',
}

const footWords: Record<ReportStatus, string> = {
  ...statusWords,
  board: 'For the board',
  'home-office': 'For the Home Office',
}

/**
 * @param date the day to print beside the version, YYYY-MM-DD, where one is set from outside;
 *   else the month of completion stands there, so that the same folder always prints the same pages
 */
export function describeReport(facts: ReportFacts, date: string | undefined): ReportDescription {
  const published = facts.status === 'published'
  const status = statusWords[facts.status]
  const version = facts.version === undefined ? undefined : `version ${facts.version}`
  const dated = date ?? facts.completed
  const month = dated && formatMonth(dated)
  const drafted = [status, version, month].filter((part) => part !== undefined)
  const released = version === undefined ? [] : [`V${version.slice(1)}`, ...(month ? [month] : [])]
  return {
    subjects: listOf(facts.subject),
    died: facts.died && formatMonth(facts.died),
    completed: facts.completed && formatMonth(facts.completed),
    status,
    published,
    draft: facts.status === 'draft',
    marking: published ? undefined : 'OFFICIAL-SENSITIVE',
    footer: (published ? released : drafted).join(' · '),
    footVersion: published
      ? ''
      : shorten([footWords[facts.status], version].filter(Boolean).join(' · '), footRoom),
    footDate: published || !month ? '' : `${month} · `,
    kind:
      facts.type === 'dardr' ? 'Domestic abuse related death review' : 'Domestic homicide review',
  }
}

function listOf(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
