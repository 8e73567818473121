import { lintReport } from '../../lint/lint-report.ts'
import type { Finding } from '../../model/finding.ts'
import type { Host } from '../../model/host.ts'
import type { OtherText } from '../../model/privacy.ts'
import type { Report } from '../../model/report.ts'
import type { Settings } from '../../model/settings.ts'
import { britishSpelling, isWord, loadLists } from '../../privacy/look-up-word.ts'
import type { DrawingLoss, PictureSecret } from '../../source/pictures/picture-facts.ts'
import { once } from '../../support/once.ts'
import { knownNames } from '../names/known-names.ts'
import { makePrivacy, type People } from '../names/make-privacy.ts'
import { type OpenedRegister, openRegister } from '../names/open-register.ts'
import type { AskPassphrase } from '../names/unlock-file.ts'
import { loadGlyphs } from './load-glyphs.ts'
import { type Masker, maskFindings } from './mask-findings.ts'
import { outline } from './outline.ts'

/** What a report is judged with: plain data but for the findings. */
export interface Evidence {
  folder: string
  report: Report
  settings: Settings
  /** By their address in the text. */
  pictures: ReadonlyMap<string, PictureFacts>
  /** What was found while its files were read. */
  found: readonly Finding[]
  /** Files of the folder that are no sections, as far as they were read. */
  otherTexts: readonly OtherText[]
}

export interface PictureFacts {
  /** Why it cannot be printed. */
  fault?: string | undefined
  /** What its file tells besides its pixels. */
  secrets?: readonly PictureSecret[] | undefined
  /** What is in a drawing and is not printed. */
  lost?: readonly DrawingLoss[] | undefined
}

export interface JudgeOptions {
  /** Asks for the passphrase of a locked register. */
  askPassphrase?: AskPassphrase | undefined
  /** The register, where it has been opened already. */
  opened?: OpenedRegister | undefined
}

/** What was found, masked; and what masks whatever else is shown of the report. */
export interface Judgement {
  findings: Finding[]
  masker: Masker
  people: People
}

/** Reads, once, what every report is judged with. Whoever has to wait for the report calls it meanwhile. */
export const loadCommon = once(async () => {
  loadLists()
  return loadGlyphs()
})

/** Runs all rules over a report, with everything that they get to know besides it. */
export async function judgeReport(
  host: Host,
  { folder, report, settings, pictures, found, otherTexts }: Evidence,
  { askPassphrase, opened }: JudgeOptions = {},
): Promise<Judgement> {
  const [hasGlyph, register] = await Promise.all([
    loadCommon(),
    opened ?? openRegister(host, folder, askPassphrase),
  ])
  const people = { folder, report, register, names: knownNames(report, register) }
  const privacy = makePrivacy(people, otherTexts)
  const findings = lintReport(report, {
    settings,
    outline,
    words: { isWord, britishSpelling },
    privacy,
    found,
    hasGlyph,
    pictureFault: (_, url) => pictures.get(url)?.fault,
    pictureSecrets: (_, url) => pictures.get(url)?.secrets ?? [],
    pictureLosses: (_, url) => pictures.get(url)?.lost ?? [],
  })
  const texts = new Map([...report.files, ...otherTexts].map(({ file, text }) => [file, text]))
  const sourceOf = (file: string): string | undefined => texts.get(file)
  const masker = maskFindings(findings, privacy, sourceOf, register.register)
  return { findings, masker, people }
}
