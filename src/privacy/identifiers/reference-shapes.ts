import { digitsIn, type IdentifierShape, type Severity } from './identifier-shape.ts'
import { labelled, serialLike } from './labelled.ts'

/** Where no word says that it is a number, it is neither a date (“4/5/2019”), a pair of years nor a form (“DA1”). */
const serialAlone: (matched: string) => Severity | undefined = (matched) =>
  /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:19|20)\d\d[/-]\d{2}(?:\d\d)?)$/.test(matched)
    ? undefined
    : digitsIn(matched) >= 4
      ? serialLike(matched)
      : undefined

/** Under what police, courts, prisons and services file somebody. */
export const referenceShapes: readonly IdentifierShape[] = [
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern: labelled(
      'crime|incident|log|occurrence|CAD|police|niche|athena|arrest|STORM|CRIS|custody|report|URN|PNC(?: ?ID)?|CRO|event|offence|intelligence|complaint|storm log',
    ),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:crime|incident|intelligence|intel|occurrence|police) (?:reports?|records?|entry|logs?) (?<value>\d{6,}(?:[/-]\d+)*)(?![A-Za-z0-9])/gi,
    group: 'value',
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:CAD|URN|PNC(?: ?ID)?|CRO|CRN|CRIS)[: ] ?(?<value>(?=[A-Z0-9/]*\d)[A-Z0-9/]{3,})(?![A-Za-z0-9])/g,
    group: 'value',
    accept: serialLike,
  },
  // “The custody record 12/AB/3456 …”, “The URN was 12AB3456/20”: no “number”, but the shape of one.
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:URN|PNC(?: ?ID)?|CRN|CRIS|Niche|[Aa]thena|STORM|[Mm]erlin|[Oo]ccurrence|[Cc]oroner's file|(?:[Cc]ustody|[Cc]rime|[Ii]ncident|[Aa]rrest|[Oo]ccurrence|[Pp]olice) (?:record|report|log|entry|reference))(?:,| (?:was|is|of))? (?<value>(?=[A-Z\d/-]*[A-Z/-])[A-Z\d]+(?:[/-][A-Z\d]+)*|\d{6,})(?![A-Za-z\d/]|-\d)/g,
    group: 'value',
    accept: serialAlone,
  },
  // “Case 2019/12345 was opened”: what has a year before its number and is no law, year or page.
  {
    kind: 'case-reference',
    severity: 'error',
    pattern:
      /\b(?:[Cc]ase|[Ff]ile|[Ii]nquest|[Rr]eferral|[Ii]nvestigation|[Cc]omplaint|[Ii]ncident|[Cc]rime)(?: was| is)? (?<value>(?:19|20)\d{2}\/(?!(?:19|20)\d{2}(?!\d))\d{3,7})(?![\dA-Za-z/])/g,
    group: 'value',
  },
  {
    kind: 'court-reference',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9/])(?:[TSA]20\d{6}|[A-Z]{2}\d{2}[A-Z]\d{5}|\d{2}[A-Z]{2}\d{5,9}|[A-Z]{2}-\d{4}-\d{6})(?![A-Za-z0-9])/g,
    accept: (matched) => (/^\d{2}[A-Z]{2}\d{5,6}$/.test(matched) ? 'warning' : 'error'),
  },
  {
    kind: 'police-reference',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9/])\d{2}\/\d{4}\/\d{1,6}[A-HJ-NP-RT-Z]?(?![A-Za-z0-9/])/g,
  },
  {
    kind: 'police-reference',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9/])(?:\d{2}|(?:19|20)\d{2})\/\d{3,7}[A-HJ-NP-RT-Z](?![A-Za-z0-9])/g,
  },
  {
    kind: 'prison-number',
    severity: 'error',
    pattern: /(?<![A-Za-z0-9])[A-Z]\d{4}[A-Z]{2}(?![A-Za-z0-9])/g,
  },
  {
    kind: 'prison-number',
    severity: 'error',
    pattern: labelled('prison(?:er)?|NOMIS|inmate'),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'court-reference',
    severity: 'error',
    pattern: labelled(
      "(?:court|claim|case|indictment|inquest|coroner(?:'s)?|file)(?: (?:case|file|court))?",
    ),
    group: 'value',
    accept: serialLike,
  },
  {
    kind: 'case-reference',
    severity: 'error',
    pattern: labelled(
      'client|patient|pt|hospital|hosp\\.?|tenancy|rent|council tax|home office|DWP|our|your|customer|LAC|liquidlogic|mosaic|systmone|emis|rio|child|LCS|UPRN|probation|delius|CRN|referral|membership|employee|staff|student|MRN|unit',
    ),
    group: 'value',
    accept: serialLike,
  },
  // Labels that need no “number” after them.
  {
    kind: 'case-reference',
    severity: 'error',
    pattern: /\b(?:MRN|EMIS|RiO)(?: ID)?:? ?(?<value>\d{4,12})(?!\d)/g,
    group: 'value',
  },
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:log|incident|CAD)(?: no\.?| number)? (?<value>\d{1,5} of \d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)/gi,
    group: 'value',
  },
  // The police count their calls anew each day: “Log 123 of the day”, “CAD 4512 of 3 May”.
  {
    kind: 'crime-reference',
    severity: 'error',
    pattern:
      /\b(?:(?:[Ll]og|CAD)(?: no\.?| number)?|[Ii]ncident(?= \d{3})) (?<value>\d{1,5})(?= of (?:(?:the|that|this|the same) day\b|\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/g,
    group: 'value',
  },
  {
    kind: 'collar-number',
    severity: 'warning',
    pattern:
      /\b(?:W?PC|PCSO|DC|DS|PS|Sgt|Sergeant|Constable|(?:[Cc]ollar|[Ss]houlder|[Ww]arrant) (?:number|no\.?)) ?(?<value>\d{2,6}[A-Z]?)(?![\d/]|\.\d)/g,
    group: 'value',
  },
]
