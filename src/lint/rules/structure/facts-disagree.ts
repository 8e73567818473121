import type { Report } from '../../../model/report.ts'
import type { Rule } from '../../../model/rule.ts'
import { allMatches } from '../../../support/all-matches.ts'
import { literally } from '../../../support/literally.ts'
import { once } from '../../../support/once.ts'
import { liesIn, quotedStretches } from '../../../support/texts/quoted-stretches.ts'
import { sentencesOf } from '../../../support/texts/sentences.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import type { TextRun } from '../../../support/texts/text-run.ts'
import { textRuns } from '../../../support/texts/text-runs.ts'

export const factsDisagree: Rule = {
  meta: {
    id: 'structure/facts-disagree',
    severity: 'warning',
    summary: 'Two ages at the death, two verdicts or two minimum terms',
  },
  check(report, say) {
    const facts = factsOf(report)
    const first = new Map<Fact, { value: string; where: string }>()
    const aged = ageInTable(report)
    const [age] = facts.filter(({ within }) => within)
    if (age && aged) first.set(age, aged)
    for (const run of textRuns(report)) {
      if (run.kind === 'heading' || run.cited || run.inQuote) continue
      for (const { fact, value, start, end } of statementsIn(run, facts)) {
        const known = first.get(fact)
        const position = run.position(start, end)
        if (!known) first.set(fact, { value, where: `${run.file}, line ${position.start.line}` })
        if (!known || known.value === value) continue
        say({
          file: run.file,
          position,
          message: `Unexpected “${run.text.slice(start, end)}” for ${fact.name}, which is “${known.value}” elsewhere (${known.where}), expected the same in both places`,
        })
      }
    }
  },
}

interface Fact {
  name: string
  patterns: RegExp[]
  /** What a sentence has to say for it to state the fact. */
  within?: RegExp
  /** What makes it another: a sentence that an appeal changed. */
  unless?: RegExp
}

const died =
  /\b(?:died|death|killed|killing|murder(?:ed)?|stabbed|(?:her|his|their) own li(?:fe|ves))\b/

function factsOf({ facts, pseudonyms }: Report): Fact[] {
  const [subject, ...others] = facts.subject
  const accused = pseudonyms.filter(({ role }) => role === 'perpetrator')
  const found: Fact[] = []
  if (subject && others.length === 0) {
    const name = `(?<![\\p{L}-])${literally(subject)}`
    found.push({
      name: `the age of ${subject} at the time of the death`,
      within: died,
      patterns: [
        new RegExp(`(?<value>\\d{2})(?=[- ]year[- ]old ${literally(subject)}(?![\\p{L}-]))`, 'gu'),
        new RegExp(
          `(?<=${name},? (?:who )?(?:was )?(?:then )?aged )(?<value>\\d{2})(?!\\d| (?:to|when))`,
          'gu',
        ),
        new RegExp(
          `(?<=${name},? (?:who )?was )(?<value>\\d{2})(?= (?:years old |years of age )?when (?:she|he|they) (?:died|(?:was|were) (?:killed|murdered)))`,
          'gu',
        ),
        new RegExp(
          `(?<=${name} (?:died|was (?:killed|murdered))(?: [^.;,]{0,40})? at the age of |${name}, an? |${name} \\((?:aged )?)(?<value>\\d{2})(?=[- ]year[- ]old|\\)|(?<=age of \\d\\d)(?!\\d))`,
          'gu',
        ),
        new RegExp(
          `(?<=${name}, an? (?:\\p{Ll}+ )?(?:wo)?man (?:of|aged) )(?<value>\\d{2})(?!\\d)`,
          'gu',
        ),
      ],
    })
  }
  // Where two were tried, each has a verdict.
  if (accused.length < 2) {
    const victim = subject && others.length === 0 ? literally(subject) : 'her|him'
    const whose = `(?:the|her|his|their|(?:${victim})['’]s)`
    found.push(
      {
        name: 'the conviction',
        // Who pleads guilty to manslaughter may be convicted of murder.
        patterns: [
          new RegExp(
            `(?<=\\b(?:convicted|found guilty) of (?:${whose} )?)(?<value>murder|manslaughter)\\b(?! of (?!(?:${victim})(?!\\p{L})))`,
            'gu',
          ),
          new RegExp(`(?<=\\bpleaded guilty to (?:${whose} )?)(?<value>murder)\\b`, 'gu'),
        ],
        unless: /\b(?:not|never|previous(?:ly)?|earlier|another|acquitted|if|whether)\b/,
      },
      {
        name: 'the minimum term',
        patterns: [
          /(?<=\bminimum (?:term |sentence |tariff )?of |\bserve (?:at least|(?:not|no) less than) )(?<value>\d{1,2})(?= years)/gu,
        ],
        unless: /\b(?:appeal|increased|raised|reduced|instead)\b/i,
      },
    )
  }
  return found
}

function statementsIn(run: TextRun, facts: readonly Fact[]) {
  const quoted = quotedStretches(run)
  const sentences = once(() => sentencesOf(run.text))
  return facts.flatMap((fact) =>
    fact.patterns.flatMap((pattern) =>
      allMatches(run.text, pattern).flatMap(({ index: start, 0: words, groups }) => {
        const sentence = sentences().find((one) => one.start <= start && start < one.end)
        const around = sentence ? run.text.slice(sentence.start, sentence.end) : run.text
        if (liesIn(quoted, start) || fact.unless?.test(around)) return []
        if (fact.within && !fact.within.test(around)) return []
        return [{ fact, value: groups?.value ?? '', start, end: start + words.length }]
      }),
    ),
  )
}

/** “Died, aged 41”, in the table of pseudonyms. */
function ageInTable({ facts, pseudonyms }: Report) {
  const words = pseudonyms.find(({ name }) => name === facts.subject[0])?.relationship
  const value = words && /\baged (?<age>\d{2})\b/.exec(textOf(words.tree))?.groups?.age
  return value ? { value, where: `${words.file}, in the table of pseudonyms` } : undefined
}
