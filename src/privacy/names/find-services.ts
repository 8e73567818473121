import type { Stretch } from '../../model/privacy.ts'
import { allMatches } from '../../support/all-matches.ts'
import { months, weekdays } from '../../support/writing/calendar.ts'
import { generalWords } from '../lists/general-words.ts'
import { demonyms } from '../lists/organisation-words.ts'
import { kinship } from '../lists/person-words.ts'
import { splitWords } from '../split-words.ts'
import { isListedPlace, isPlainWord } from '../word-nature.ts'

export type ServiceKind =
  | 'practice'
  | 'school'
  | 'ward'
  | 'refuge'
  | 'care-home'
  | 'street'
  | 'workplace'

export interface ServiceMatch extends Stretch {
  kind: ServiceKind
  severity: 'error' | 'warning' | 'advice'
}

const own =
  "(?!(?:School|Academy|Nursery|Surgery|Practice|Centre|Ward|Refuge|Hospital|Pharmacy|Hostel)\\b)(?:[A-Z]\\.|[A-Z](?:[A-Za-z-]|'(?!s\\b))*)"
const name = `(?:St\\.? [A-Z][A-Za-z']+|(?:The )?${own})(?: (?:(?:of|and|the|on|upon|in|le|&) )?${own}){0,4}`
const street =
  '(?:Street|Road|Avenue|Crescent|Terrace|Gardens|Drive|Grove|Mews|Lane|Close|Way|Walk|Row|Rise|Court|Place|Square|Parade|Hill|View|Green|Park|St|Rd|Ave|Cres|Terr?|Gdns|Dr|Cl|Ln|Pde)'

const shapes: Array<{ kind: ServiceKind; severity: 'error' | 'warning'; pattern: RegExp }> = [
  {
    kind: 'street',
    severity: 'error',
    pattern: new RegExp(
      `(?<![\\w/£.-])(?:(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom) \\d+[A-Za-z]?,? )?\\d{1,4}[A-Za-z]?,? (?:[A-Z][A-Za-z'-]+ ){1,3}${street}\\b(?!['-])`,
      'g',
    ),
  },
  {
    kind: 'street',
    severity: 'warning',
    pattern:
      /(?<![A-Za-z] St )\b(?:[A-Z][A-Za-z'-]+ ){1,3}(?:Street|Road|Avenue|Crescent|Terrace|Gardens|Drive|Grove|Mews|Lane|Close)\b(?! (?:Surgery|Medical|Health|Police|School|Primary|Hospital|Station|Family))/g,
  },
  {
    // “off Cable St”, “in Featherstone Parade”; “Bury St Edmunds” and “the Pride Parade” are none.
    kind: 'street',
    severity: 'warning',
    pattern:
      /\b(?:[A-Z][A-Za-z'-]+ ){1,3}(?:Rd|Ave(?! Maria)|Cres|Gdns|Pde|Ln|St(?= [a-z]|[,;)]|\.?$))\b|(?<=\b(?:in|of|off|on|near|from|to|along|behind) )(?!Pride\b)[A-Z][a-z'-]+ Parade\b/g,
  },
  {
    kind: 'street',
    severity: 'warning',
    pattern: /\b(?:Heol|Ffordd|Stryd|Rhodfa)(?: (?:y |yr )?[A-Z][\w'-]+){1,3}/g,
  },
  {
    kind: 'practice',
    severity: 'warning',
    pattern: new RegExp(
      `\\b${name} (?:Surgery|Surgeries|(?:Medical|Health|Healthcare) (?:Centre|Practice|Group)|(?:Family|Group|GP) Practice|Practice|Dental Practice|Pharmacy)\\b(?! (?:Review|Manager|Nurse|Learning|Guidance|Direction|Development|Lead|Educator|Model|Note|policy|framework|approach|training|toolkit|standard|principle))|\\bMeddygfa(?: (?:y |yr )?${own}){1,4}`,
      'g',
    ),
  },
  {
    kind: 'school',
    severity: 'warning',
    pattern: new RegExp(
      `\\b${name} (?:School|Academy|Nursery|Kindergarten|Pre-?[Ss]chool|Playgroup|Sixth Form(?: College)?|PRU|(?:Girls|Boys|Prim|High) Acad|Prim|(?:Primary|Infants|Juniors)(?! (?:[A-Z&]|[a-z]+ly\\b)))\\b|\\b(?:Ysgol|Cylch Meithrin)(?: (?:y |yr )?${own}){1,5}`,
      'g',
    ),
  },
  {
    kind: 'ward',
    severity: 'warning',
    pattern: new RegExp(`\\b${name} [Ww]ard\\b|\\bWard \\d+[A-Z]?\\b`, 'g'),
  },
  {
    kind: 'refuge',
    severity: 'warning',
    pattern: new RegExp(`\\b${name} (?:[Rr]efuge|[Hh]ostel|Foyer|Night ?[Ss]helter)\\b`, 'g'),
  },
  {
    kind: 'care-home',
    severity: 'warning',
    pattern: new RegExp(
      `\\b${name} (?:Care Home|Nursing Home|Residential Home|Children's Home)\\b`,
      'g',
    ),
  },
  {
    kind: 'workplace',
    severity: 'warning',
    pattern: new RegExp(
      `(?<=\\b(?:worked|works|working|employed|job|shifts?|apprenticeship|(?:was|as) an? (?:[a-z-]+ ){0,2}(?:driver|scaffolder|labourer|cleaner|chef|cook|carer|teacher|receptionist|manager|assistant|builder|roofer|joiner|mechanic|packer|cashier|guard|engineer|electrician|plumber|hairdresser|waitress|waiter|barman|barmaid|administrator|clerk|accountant|supervisor|operative|apprentice|picker|fitter)) (?:at|for|by|with|in) (?:the )?(?:local |a )?|\\bemployer(?:,| was) (?:the )?)(?!(?:${[...months, ...weekdays].join('|')})\\b)[A-Z][A-Za-z'&-]+(?: (?:(?:of|and|&) )?[A-Z][A-Za-z'&-]+){0,4}`,
      'g',
    ),
  },
]

/** “Said School had it in for them”, “Advised Antenatal Ward”: a note begins so, and no place. */
const noteVerbs =
  /^(?:said|told|asked|rang|saw|met|says|left|called|tried|advised|attended|visited|informed|contacted|phoned|emailed|admitted|transferred|moved|discharged|referred|discussed|reviewed|seen|chased|placed|awaiting|booked|via|re)$/

const publicBody =
  /\b(?:Police|Council|NHS|Trust|Service|Services|Probation|Court|Office|Department|Government|Ministry|Army|Navy|Force|Commission|England|Wales|Authority|Board|Partnership|CSP|Unit|Team|University|Association|GP|IDVA|MARAC|MASH|Multi|Social|Community|Children|Women's Aid|Victim Support)\b|^(?:England|Wales|Scotland|Ireland|London|Europe|UK|I)$/

/** A word without which there is none of the kind: the shapes themselves cost ten times as much. */
const hints: Record<ServiceKind, RegExp> = {
  practice: /Surger|Practice|Centre|Group|Pharmacy|Meddygfa/,
  school: /School|Academy|Nursery|Kindergarten|school|Playgroup|Sixth|PRU|Acad|Prim|Ysgol|Cylch/,
  ward: /[Ww]ard\b/,
  refuge: /efuge|ostel|Foyer|helter/,
  'care-home': /Home/,
  street:
    /[A-Z][a-z]+ (?:Street|Road|Avenue|Crescent|Terrace|Gardens|Drive|Grove|Mews|Lane|Close|Parade|Rd|Ave|Cres|Gdns|Pde|Ln|St)|Heol|Ffordd|Stryd|Rhodfa|\d.{0,12} [A-Z]/,
  workplace: /work|employ|job|shift|apprentice|(?:was|as) an? /,
}

/** Practices, schools, wards, refuges, homes, workplaces and streets by their shapes; offsets as in the text. */
export function findServices(
  text: string,
  isExplained: (range: Stretch) => boolean = () => false,
): ServiceMatch[] {
  const found: ServiceMatch[] = []
  for (const { kind, severity, pattern } of shapes) {
    if (!hints[kind].test(text)) continue
    for (const match of allMatches(text, pattern)) {
      const trimmed = trimGeneral(match[0], kind, text.slice(0, match.index))
      if (trimmed === undefined) continue
      const range = { start: match.index + trimmed.from, end: match.index + match[0].length }
      // “her husband, Kofi Ward, and four children”
      if (kind === 'ward' && isAfterKin(text.slice(0, range.start))) continue
      if (kind === 'ward' && isElectoral(text, range)) continue
      if (
        found.some((other) => other.start < range.end && range.start < other.end) ||
        isExplained(range)
      )
        continue
      // “Ward 7”: many hospitals have one.
      const numbered = kind === 'ward' && /\d/.test(text.slice(range.start, range.end))
      found.push({ ...range, kind, severity: numbered ? 'advice' : severity })
    }
  }
  return found
}

function isAfterKin(before: string): boolean {
  return kinship.has(/(\w+),? $/.exec(before)?.[1]?.toLowerCase() ?? '')
}

const ofElections =
  /\b(?:councillors?|council(?:'s)?|mayor|motion|elect(?:ions?|oral|ed|orate)|by-election|ballots?|poll(?:s|ing)?|constituency|boundary|boundaries|depriv(?:ed|ation)|census|population|inhabitants|households|residents|neighbourhoods?|areas?|estates?|postcodes?|canvass(?:ed|ing)?|turnout|allocations?|lettings?|homechoice|beat|patrols?|policing|borough|district|town|per cent|map|maps)\b/i
const ofHospitals =
  /\b(?:admitted|admission|discharged?|nurses?|patients?|pt|beds?|bays?|hospital|infirmary|consultant|matron|sister|doctors?|dr|transferred|visiting|psychiatric|inpatients?|handover|midwi(?:fe|ves)|maternity|surgery|surgical|obs|bleep|theatre|clinic|nhs)\b/i
const around = 150

/** “Areas wanted: any except Castle Ward”, where councillors are elected: so many live there that it leads to nobody. */
function isElectoral(text: string, { start, end }: Stretch): boolean {
  const near = `${text.slice(Math.max(0, start - around), start)} ${text.slice(end, end + around)}`
  return ofElections.test(near) && !ofHospitals.test(near)
}

/** Leaves away general words in front; undefined where nothing but such words is left. */
function trimGeneral(
  match: string,
  kind: ServiceKind,
  before: string,
): { from: number } | undefined {
  if (kind === 'workplace' && publicBody.test(match)) return undefined
  if (kind === 'practice' && / in General Practice$/.test(match)) return undefined
  if (/\d/.test(match)) return { from: 0 }
  const words = splitWords(match)
  const own = words.filter(
    (word, at) =>
      !generalWords.has(word.key) &&
      !demonyms.has(word.key) &&
      !(
        at === 0 &&
        (noteVerbs.test(word.key) || (isPlainWord(word.key) && /[a-z]{3}ed$/.test(word.key)))
      ),
  )
  const first = own[0]
  if (first === undefined) return undefined
  // “worked in Aberdeen”, “worked in Retail”
  const alone = kind === 'workplace' && words.length === 1
  if (alone && (isListedPlace(first.key) || (/ in $/.test(before) && isPlainWord(first.key))))
    return undefined
  const tail = kind === 'workplace' ? 0 : 1
  // Only its last word is left: “… Street” with nothing before it.
  if (words.indexOf(first) >= words.length - tail) return undefined
  return { from: first.start }
}
