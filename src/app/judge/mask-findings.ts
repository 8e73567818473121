import type { Finding } from '../../model/finding.ts'
import type { Privacy, Stretch } from '../../model/privacy.ts'
import { organisationWords } from '../../privacy/lists/organisation-words.ts'
import { mask, maskAll } from '../../privacy/mask.ts'
import type { Register } from '../../privacy/register/register.ts'
import { registeredWords } from '../names/registered-words.ts'
import { type FoundSecret, foundSecrets, secretsAgain, stretchOf } from './found-secrets.ts'
import { type Excerpt, makeExcerpts } from './make-excerpts.ts'

/** Takes the secrets of a report out of words that are shown. */
export interface Masker {
  words(text: string): string
  /** What is secret in a text of the report, or made of one. */
  stretches(text: string): Stretch[]
  /** Where the rules found something secret in one of its files. */
  found(file: string): Stretch[]
  /** The line that a finding begins in, and where the finding stands in what is left of it. */
  excerpt(finding: Finding, reveal: boolean): Excerpt
}

/**
 * Masks the findings of a report in place and makes what masks everything else that is shown of it: whatever
 * the register knows, and every stretch in which a rule on anonymity found a name or a number.
 */
export function maskFindings(
  findings: readonly Finding[],
  privacy: Privacy,
  sourceOf: (file: string) => string | undefined,
  register: Register = { people: [], places: [], organisations: [] },
): Masker {
  const secrets = foundSecrets(findings)
  const again = secretsAgain(
    secrets.filter((one) => one.secrecy !== 'in-lines' && !isDoubtful(one, sourceOf)),
    sourceOf,
  )
  const registered = registeredWords(register)
  const stretches = (text: string): Stretch[] => [
    ...privacy.matchRegister(text),
    ...again(text),
    ...registered(text),
  ]
  const words = (text: string): string => {
    const ranges = stretches(text)
    return ranges.length === 0 ? text : mask(text, ranges)
  }
  const meetsSecret = surelyMet(secrets)
  for (const finding of findings) {
    const met = meetsSecret(finding)
    const cover = met ? coverQuotes : (text: string) => text
    finding.reason = words(cover(finding.reason))
    finding.message = finding.reason
    if (finding.note !== undefined) finding.note = words(cover(finding.note))
    // What would be put in its place has to be whole, or nothing.
    if (met || finding.expected?.some((one) => words(one) !== one)) finding.expected = []
  }
  const inLines = secretsAgain(
    secrets.filter(({ secrecy }) => secrecy === 'in-lines'),
    sourceOf,
  )
  const found = (file: string): Stretch[] => secrets.filter((secret) => secret.file === file)
  const excerpt = makeExcerpts(sourceOf, found, (line) => [...stretches(line), ...inLines(line)])
  return { words, stretches, found, excerpt }
}

/**
 * Whether what is only perhaps a name is a word for an organisation that its file uses as one: “Trust” beside “the
 * Trust”. Such a word is covered where it was found and nowhere else.
 */
function isDoubtful(
  { file, start, end, secrecy }: FoundSecret,
  sourceOf: (file: string) => string | undefined,
): boolean {
  const source = sourceOf(file) ?? ''
  const word = source.slice(start, end)
  if (secrecy !== 'perhaps' || !organisationWords.has(word.toLowerCase())) return false
  return new RegExp(
    `(?<!\\p{L})(?:[Tt]he|NHS|Foundation) ${word}(?! (?:family|\\p{Lu})|\\p{L})`,
    'u',
  ).test(source)
}

/** Whether a finding that is not about anonymity stands where there is a secret, or in a piece of one: “Oluw-⏎aseun”. */
function surelyMet(secrets: readonly FoundSecret[]): (finding: Finding) => boolean {
  const byFile = new Map<string, FoundSecret[]>()
  for (const secret of secrets.filter(({ secrecy }) => secrecy === 'surely'))
    byFile.set(secret.file, [...(byFile.get(secret.file) ?? []), secret])
  return (finding) => {
    if (finding.ruleId?.startsWith('anonymity/')) return false
    const { start, end } = stretchOf(finding)
    const known = byFile.get(finding.file ?? '') ?? []
    return known.some((secret) => secret.start < end && start < secret.end)
  }
}

/** Whatever a rule quotes there or wants in its place may tell the secret in other letters. */
const coverQuotes = (text: string): string => text.replace(/“[^”]*”/g, `“${maskAll()}”`)
