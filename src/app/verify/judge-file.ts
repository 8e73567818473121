import type { Position } from 'unist'
import { type ForeignText, lintTexts } from '../../lint/lint-texts.ts'
import { noRegister } from '../../lint/rules/anonymity/no-register.ts'
import { rules } from '../../lint/rules.ts'
import type { Finding } from '../../model/finding.ts'
import type { Privacy } from '../../model/privacy.ts'
import { britishSpelling, isWord } from '../../privacy/look-up-word.ts'
import { makeFinding, sortFindings } from '../../support/finding.ts'
import type { Extraction, FoundText, Trait } from '../../verify/extraction.ts'
import { maskFindings } from '../judge/mask-findings.ts'
import { makePrivacy } from '../names/make-privacy.ts'
import type { Case } from '../names/open-case.ts'
import { registerInData, rememberWhom } from '../names/register-alone.ts'
import { cutTexts, partsOf } from './cut-texts.ts'

/** What was found, in words that hold none of it; and what masks whatever else is shown. */
export interface FileJudgement {
  findings: Finding[]
  words(text: string): string
}

/** As long as reading may take. */
const mostSeconds = 120

/**
 * Judges all that was got out of a file: each thing once for each page and place. Advice is for drafts.
 *
 * @param narrow leaves some of what may be asked about names out; masking keeps all of it
 * @param seconds after which no more is judged, which is then reported
 */
export async function judgeFile(
  file: string,
  extraction: Extraction,
  people: Case,
  narrow: (privacy: Privacy) => Privacy = (privacy) => privacy,
  seconds = mostSeconds,
): Promise<FileJudgement> {
  const { report, register, settings, names } = people
  const privacy = makePrivacy(people)
  const context = {
    settings,
    outline: [],
    words: { isWord, britishSpelling },
    ruleIds: rules.map(({ meta }) => meta.id),
    privacy: narrow(privacy),
    pictureFault: () => undefined,
    pictureSecrets: () => [],
    pictureLosses: () => [],
    hasGlyph: () => true,
  }
  const { panel, authors, allowed } = names.explained
  const named = new Set(['dhr', ...panel, ...authors, ...allowed].map((name) => name.toLowerCase()))
  const isNamed = (person: string) => named.has(person.trim().toLowerCase())

  const texts = extraction.texts.filter(({ text, kind }) => !(kind === 'person' && isNamed(text)))
  const traits = [...extraction.traits, ...texts.flatMap(localPath)].filter(
    ({ person }) => person === undefined || !isNamed(person),
  )
  const found: Finding[] = traits.map(({ ruleId, severity, message, line }) =>
    makeFinding({ file, ruleId, severity, message, position: at(line) }),
  )
  const { id: ruleId, severity } = noRegister.meta
  noRegister.check(report, (one) => found.push(makeFinding({ ...one, file, ruleId, severity })), {
    ...context,
    secrets: () => [],
    pseudonyms: () => [],
  })
  const end = performance.now() + seconds * 1000
  const judge = (some: readonly FoundText[], asked: Privacy): void => {
    for (const part of partsOf(cutTexts(some))) {
      if (performance.now() >= end) {
        found.push(judgedInPart(file, seconds))
        return
      }
      const texts = part.map((text) => foreignText(text, file))
      // One after the other: a call cannot have as many arguments as a file may have findings.
      for (const one of lintTexts(texts, report, { ...context, privacy: asked })) found.push(one)
    }
  }
  const isData = ({ kind }: FoundText) => kind === 'data'
  const asked = rememberWhom(context.privacy)
  const read = texts.filter((text) => !isData(text))
  judge(read, asked.privacy)
  // Who has been found where it can be seen is not reported again for the bytes behind it.
  judge(texts.filter(isData), registerInData(context.privacy, asked.whom))
  const findings = onceEach(sortFindings(found).filter((one) => one.severity !== 'advice'))
  const { words } = maskFindings(findings, privacy, () => undefined, register.register)
  return { findings, words }
}

const judgedInPart = (file: string, seconds: number): Finding =>
  makeFinding({
    file,
    ruleId: 'verify/unreadable',
    severity: 'error',
    message: `Judged only in part: that takes more than ${seconds} seconds, as with a file that is made to do harm, expected an ordinary document; names in the rest of it were not looked for`,
    position: at(1),
  })

function onceEach(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>()
  return findings.filter(({ line, ruleId, reason }) => {
    const key = JSON.stringify([line, ruleId, reason])
    return !told.has(key) && told.add(key)
  })
}

const at = (line: number): Position => ({ start: { line, column: 1 }, end: { line, column: 1 } })

/** Programs give each file one of these; they are about nobody. */
const fileIdentifier = /\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|\b[\da-f]{24,}\b/gi

function foreignText(
  { text, place, line, kind, runsOn = false }: FoundText,
  file: string,
): ForeignText {
  // None of these is prose: their capitals need no explanation.
  const coded = kind === 'code' || kind === 'person' || kind === 'data'
  return {
    file,
    text: coded ? text.replace(fileIdentifier, '') : text,
    place: kind === 'cell' || kind === 'note' ? kind : 'prose',
    kind: coded ? 'hidden' : kind === 'cell' ? 'cell' : 'paragraph',
    process: false,
    position: () => at(line),
    where: place,
    runsOn,
  }
}

const userFolder =
  /\b[A-Z]:[\\/](?:Users|Documents and Settings)[\\/]|(?:^|[^\w.])\/(?:home|Users)\/\w|\bfile:\/\/|\\\\[\w.-]+\\\w/i

function localPath({ text, place, line, kind }: FoundText): Trait[] {
  if (kind === 'data' || !userFolder.test(text)) return []
  const message = `Unexpected folder of a computer (${place}), expected none: it tells its user’s name`
  return [{ ruleId: 'verify/local-path', severity: 'error', line, message }]
}
