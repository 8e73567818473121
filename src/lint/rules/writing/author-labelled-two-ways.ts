import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { sentencesOf } from '../../../support/texts/sentences.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'
import { times } from '../../numbers/numbers-in-words.ts'
import { matchOutline } from '../../structure/match-outline.ts'

export const authorLabelledTwoWays: Rule = {
  meta: {
    id: 'writing/author-labelled-two-ways',
    severity: 'advice',
    summary:
      'The one who chaired and wrote the review called the chair here, and the author or “I” there',
  },
  check(report, say, { outline }) {
    const { author, chair = author } = report.facts
    if (author === undefined || chair !== author) return
    const { sections } = matchOutline(report, outline)
    const filesOf = (...ids: string[]): Set<string> =>
      new Set(
        sections.flatMap((one) =>
          one.ids.some((id) => ids.includes(id)) ? one.section.source.file : [],
        ),
      )
    const own = filesOf('author')
    const uses = [
      ...usesOf(report, own, filesOf('background', 'chronology', 'overview')),
      // The family's words are those of a family.
      ...firstPersonIn(report, new Set([...own, ...filesOf('preface'), report.titlePage?.file])),
    ]
    const byWord = ['chair', 'author', 'reviewer', 'writer', 'I'].map((word) =>
      uses.filter((use) => use.word === word),
    )
    const [usual = [], ...others] = byWord.sort((a, b) => b.length - a.length)
    const [first] = usual
    if (!first) return
    const line = first.run.position(first.start, first.end).start.line
    const elsewhere = `${times(usual.length)}, first in ${first.run.file}, line ${line}`
    for (const [one, ...more] of others) {
      if (!one) continue
      const { run, start, end } = one
      say({
        file: run.file,
        position: run.position(start, end),
        message: `Unexpected “${written(one)}” (${times(more.length + 1)}) beside “${written(first)}” (${elsewhere}), expected one name for the one who chaired and wrote the review`,
      })
    }
  },
}

interface Use {
  run: TextRun
  start: number
  end: number
  word: string
}

const written = ({ run, start, end }: Use): string => run.text.slice(start, end)

/** “the chair”, “the independent author”, “the report writer”; not “the author of this report”, which says what somebody is. */
const label =
  /\b[Tt]he (?<kind>(?:independent |lead |review |panel |DHR |overview |report )*)(?<word>chair|author|reviewer|writer)(?:person|man|woman)?\b(?!['’-]|,? (?:and|or) (?:the )?(?:chair|author|reviewer|writer)| of (?!(?:the|this) (?:review|panel|DHR)\b))/g

/** Words beside which “the author” may be somebody else. */
const ofOthers =
  /\b(?:IMRs?|individual management|conference|meeting|stud(?:y|ies)|research\w*|article|paper|book|journal|partnership|board)\b/i

/**
 * @param own files that say who it is and what else that person does
 * @param past files in which “the chair” may be that of a meeting of those days
 */
function usesOf(report: Report, own: ReadonlySet<string>, past: ReadonlySet<string>): Use[] {
  return textRuns(report).flatMap((run) => {
    const { text, part, kind, cited, file } = run
    if (part !== 'body' || kind !== 'paragraph' || cited || own.has(file)) return []
    return allMatches(text, label).flatMap(({ 0: found, index, groups }) => {
      const { kind: which = '', word = '' } = groups ?? {}
      // Who wrote something is often said a sentence before; a chair's meeting seldom.
      const about = word === 'chair' ? sentenceAt(text, index) : text
      if (which === '' && (past.has(file) || ofOthers.test(about))) return []
      return [{ run, start: index, end: index + found.length, word }]
    })
  })
}

/** “I interviewed”, “in my view”; not “Part I of”, nor what somebody said. */
const firstPerson =
  /(?<![\p{L}\p{N}.'’-])(?<!\b(?:[Pp]art|[Cc]lass|[Tt]ype|[Pp]hase|[Vv]olume|[Ll]evel|[Aa]ppendix|[Aa]nnexe?|[Ss]chedule|War|Elizabeth|Charles|James|George) )(?:I(?= \p{Ll}|['’](?:m|ve|d|ll)\b)|[Mm]y(?= (?:view|opinion|thanks|gratitude|role|findings?)\b))/gu

function firstPersonIn(report: Report, except: ReadonlySet<string | undefined>): Use[] {
  return textRuns(report).flatMap((run) => {
    const { text, part, kind, cited, file, inQuote } = run
    if (part !== 'body' || kind !== 'paragraph' || cited || inQuote || except.has(file)) return []
    const quoted = quotedStretches(run)
    return allMatches(text, firstPerson).flatMap(({ 0: found, index }) =>
      liesIn(quoted, index) ? [] : [{ run, start: index, end: index + found.length, word: 'I' }],
    )
  })
}

function sentenceAt(text: string, at: number): string {
  const { start = 0, end } = sentencesOf(text).find((one) => one.end > at) ?? {}
  return text.slice(start, end)
}
