import * as z from 'zod'
import { kindsOfDeath, numberings, reportStatuses, reportTypes } from '../model/front-matter.ts'

// Every scalar reaches this schema as a string (the YAML is read with its “failsafe” schema), so that
// `version: 0.10`, `died: 2020-04` and `reference: 0018` stay what the author wrote.

const words = z.string().min(1)
const yesNo = z.enum(['true', 'false'])
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  message: 'a month and a year, written YYYY-MM',
})
const label = z.string().regex(/^[\p{L}\p{N}_-]+$/u, {
  message: 'a label: letters, digits, “-” and “_”',
})
const oneOrMore = z.union([words, z.array(words).min(1)])

/** A number or the name of a month: of “12 November 2023” and “2023-11-12” there are three. */
const partOfDate = /\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/giu

/** The day of a death identifies: the month and the year are what may be printed. */
const monthOfDeath = z
  .string()
  .refine((value) => (value.match(partOfDate)?.length ?? 0) < 3, {
    message: 'a month and a year, written YYYY-MM: the day of a death identifies the person',
  })
  .pipe(month)

const report = z.strictObject({
  subject: oneOrMore,
  reference: words.optional(),
  died: monthOfDeath.optional(),
  partnership: words.optional(),
  author: words.optional(),
  chair: words.optional(),
  'author-role': words.optional(),
  completed: month.optional(),
  type: z.enum(reportTypes).optional(),
  death: z.enum(kindsOfDeath).optional(),
  status: z.enum(reportStatuses).optional(),
  version: words.optional(),
  numbering: z.enum(numberings).optional(),
})

const allowedName = z.strictObject({ name: words, reason: words })

const pseudonym = z.strictObject({
  name: words,
  role: z.enum(['victim', 'perpetrator', 'child', 'family', 'other']).optional(),
  relationship: words.optional(),
  aliases: z.array(words).optional(),
  listed: yesNo.optional(),
})

const member = z.strictObject({
  name: words,
  title: words.optional(),
  role: words.optional(),
})

const panelRow = z.strictObject({
  heading: words.optional(),
  organisation: words.optional(),
  members: z.array(member).optional(),
})

const recommendation = z.strictObject({
  label: label.optional(),
  text: words,
  scope: z.enum(['local', 'regional', 'national']).optional(),
  lead: words.optional(),
  action: words.optional(),
  milestones: words.optional(),
  target: words.optional(),
  outcome: words.optional(),
  from: z.union([label, z.array(label)]).optional(),
})

/** Without recommendations it is a heading alone, for instance above several groups. */
const recommendationGroup = z
  .strictObject({
    heading: words.optional(),
    items: z.array(recommendation).optional(),
  })
  .refine(({ heading, items }) => heading !== undefined || items !== undefined, {
    message: 'recommendations under “items:”, or “heading:” for a heading alone',
  })

/** The front matter of a section, as its author writes it. */
export const frontMatterSchema = z.strictObject({
  report: report.optional(),
  'allowed-names': z.array(allowedName).optional(),
  pseudonyms: z.array(pseudonym).optional(),
  panel: z.array(panelRow).optional(),
  recommendations: z.array(recommendationGroup).optional(),
  abbreviations: z.record(z.string(), words).optional(),
  section: words.optional(),
  covers: z.union([words, z.array(words)]).optional(),
  layout: z.enum(['portrait', 'landscape']).optional(),
  'page-break': yesNo.optional(),
})

export type RawFrontMatter = z.infer<typeof frontMatterSchema>
