import { expandEntities } from '../expand-entities.ts'
import { addAuthor, type Extraction, nothingFound, warn } from '../extraction.ts'
import { addCarriedFiles, carriedElsewhere, withoutAddresses } from '../html/carried-files.ts'
import { addLoose } from '../package/add-loose.ts'
import { adderOfParts } from '../package/add-parts.ts'
import { isMarkup, type Unzipped, type ZipPart } from '../package/read-zip.ts'
import { type MarkupText, readMarkup } from '../read-markup.ts'
import { residueOfText } from '../residue/residue.ts'
import { joinedWords } from '../residue/without-tags.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import { readStory } from './read-story.ts'
import { readWordStyles } from './word-styles.ts'

/** The parts of a Word file that hold running text, and what they are called. */
const stories: ReadonlyArray<[pattern: RegExp, place: string]> = [
  [/^word\/document\d*\.xml$/, 'text'],
  [/^word\/header\d*\.xml$/, 'header'],
  [/^word\/footer\d*\.xml$/, 'footer'],
  [/^word\/footnotes\.xml$/, 'footnote'],
  [/^word\/endnotes\.xml$/, 'endnote'],
  [/^word\/comments\w*\.xml$/, 'comment'],
  [/^word\/glossary\/document\.xml$/, 'building blocks'],
]

/** The list of fonts that Office writes into every file. */
const fontsOfScripts = /<a:font [^>]*>|<w:rFonts [^>]*>/g

const officeTypes = /openxmlformats-officedocument/

/** Whether a zip is a file of Word, Excel or PowerPoint, or what those keep of their looks in others. */
export const isOffice = ({ parts }: Unzipped): boolean =>
  parts.some(
    (part) =>
      /^(?:word|xl|ppt|theme)\/.*\.(?:xml|bin)$/i.test(part.name) ||
      (part.name === '[Content_Types].xml' && officeTypes.test(decode(part))),
  )

/** Gets out of a Word file what it shows, hides, says of itself, and carries along; out of Excel's and PowerPoint's, all words. */
export async function extractWord(
  zip: Unzipped,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<Extraction> {
  const { parts } = zip
  const found = nothingFound()
  await addLoose(found, zip, openInner)
  const styles = parts.find(({ name }) => /^word\/styles\.xml$/i.test(name))
  const styleOf = readWordStyles(styles ? decode(styles) : '')
  const addPart = adderOfParts(found, openInner)
  for (const part of parts) {
    found.texts.push({ text: part.name, place: 'name of a part', line: 1, kind: 'code' })
    const story = storyOf(part)
    if (isMarkup(part.name)) {
      // Who makes it of a web page may put a picture's whole address where its words belong.
      await addCarriedFiles(found, carriedElsewhere(source(part), []), openInner)
      const markup = decode(part).replace(fontsOfScripts, '')
      const place = `${story ?? placeOf(part.name)}, markup`
      found.texts.push(...residueOfText(`${markup}\n${joinedWords(markup)}`, place))
    }
    if (story) readStory(found, decode(part), story, styleOf)
    else if (isMarkup(part.name)) readPart(found, part)
    else if (/vbaProject\w*\.bin$/.test(part.name)) await addMacros(found, part, openInner)
    else await addPart(part)
  }
  return found
}

/** What a part with running text is called; a program may give it any name. */
function storyOf(part: ZipPart): string | undefined {
  const known = stories.find(([pattern]) => pattern.test(part.name))?.[1]
  if (known || !isMarkup(part.name)) return known
  return /<w:t[ >]/.test(decode(part)) ? 'another text' : undefined
}

/** Macros that cannot be read are macros all the same. */
async function addMacros(
  found: Extraction,
  { bytes }: ZipPart,
  openInner: (bytes: Uint8Array) => Promise<Extraction>,
): Promise<void> {
  const macros = await openInner(bytes)
  found.texts.push(...macros.texts)
  for (const trait of macros.traits) if (trait.ruleId !== 'verify/script') found.traits.push(trait)
  warn(found, 'verify/script', 'Unexpected macros in the document, expected a file that only shows')
}

/** A part that holds properties, settings, people, addresses. */
function readPart(found: Extraction, part: ZipPart): void {
  const place = placeOf(part.name)
  // Names of styles and fonts are no prose: what they hold of the register is reported of their markup.
  if (/Content_Types/.test(part.name) || place === 'styles and fonts') return
  const markup = decode(part)
  // Word keeps an empty list of sources.
  if (/officeDocument\/2006\/bibliography/.test(markup) && !/<b:Source[ >]/.test(markup)) return
  const texts = readMarkup(markup).filter(({ path }) => !fileDate.test(path))
  if (place === 'custom data' && texts.length > 0 && !/itemProps|_rels/.test(part.name))
    warn(
      found,
      'verify/left-over',
      'Unexpected custom data in the document, expected none: programs keep there what nobody sees',
    )
  for (const one of texts) {
    const text = one.text.trim()
    if (isOfTheFormat(text) || /\/(?:Type|Id|ContentType)$/.test(one.path)) continue
    if (isPerson(place, one)) addAuthor(found, text, place)
    else {
      const kind = /\/(?:typeface|val|id)$/.test(one.path)
        ? 'data'
        : /^(?:link|settings)$/.test(place)
          ? 'code'
          : 'prose'
      found.texts.push({ text, place, line: 1, kind })
    }
    if (/docVar\//.test(one.path))
      warn(
        found,
        'verify/left-over',
        'Unexpected document variables, expected none: programs keep there what nobody sees',
      )
  }
}

/** When the file was made, which every folder shows. */
const fileDate = /dcterms:(?:created|modified)|cp:lastPrinted/

function placeOf(name: string): string {
  if (/^docProps\/custom/.test(name)) return 'custom properties'
  if (name.startsWith('docProps/')) return 'document properties'
  if (/people\.xml$/.test(name)) return 'list of people'
  if (/^word\/settings/.test(name)) return 'settings'
  if (name.startsWith('customXml/')) return 'custom data'
  if (name.endsWith('.rels')) return 'link'
  if (/\/(?:charts|diagrams|drawings)\//.test(name)) return 'drawing'
  if (/^(?:xl|ppt)\/.*comment/i.test(name)) return 'comments'
  if (/^xl\/(?:worksheets|tables|sharedStrings|workbook)/.test(name)) return 'sheets'
  if (/^ppt\/notesSlides\//.test(name)) return 'notes of slides'
  if (/^ppt\/slides\//.test(name)) return 'slides'
  if (/styles|fontTable|theme|numbering|webSettings/.test(name)) return 'styles and fonts'
  return 'another part'
}

const isPerson = (place: string, { path }: MarkupText): boolean =>
  (place === 'document properties' && /creator|lastModifiedBy|Manager/.test(path)) ||
  (place === 'list of people' && /author/.test(path))

/** Words that the format itself uses. */
const isOfTheFormat = (text: string): boolean =>
  /^(?:https?:\/\/(?:schemas\.|purl\.org|www\.w3\.org)|application\/|[\w-]+\d*\.xml$|(?:\.\.\/)?(?:media|word|docProps|customXml|theme)\/|true$|false$|Normal(?:\.dotm)?$|\{[\dA-F-]+\}$|[\dA-F]{8}$)/.test(
    text,
  )

const source = ({ bytes }: ZipPart): string => expandEntities(textOfBytes(bytes))

const decode = (part: ZipPart): string => withoutAddresses(source(part))
