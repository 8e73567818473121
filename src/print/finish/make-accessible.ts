import type { PDFDocument } from '@cantoo/pdf-lib'
import { describeLinks, type PlaceNames } from './describe-links.ts'
import { joinLinks } from './join-links.ts'
import { measurePicture } from './measure-picture.ts'
import { mendStructure } from './mend-structure.ts'
import { readContent, writeContent } from './page-content.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { readStructure } from './read-structure.ts'
import type { Stretch } from './scan-content.ts'
import { type Element, elementsIn } from './structure.ts'
import { tellMarking } from './tell-marking.ts'
import { writeMetadata } from './write-metadata.ts'
import { writeStructure } from './write-structure.ts'

/**
 * Makes of a PDF that Chromium printed one that conforms to PDF/UA-1 and PDF/A-2a, in place: what
 * assistive technology reads, in its order, and everything else marked as an artefact.
 */
export function makeAccessible(document: PDFDocument, facts: PdfFacts, places: PlaceNames): void {
  const root = readStructure(document)
  if (!root) return
  const contents = document.getPages().map((page) => readContent(page, document))
  const draws = contents.map(
    (content) =>
      new Map(
        content?.stretches.map((one): [number | undefined, Stretch['draws']] => [
          one.mcid,
          one.draws,
        ]),
      ),
  )
  mendStructure(root, ({ page, mcid }, owner) => {
    const drawn = draws[page]?.get(mcid)
    return (
      drawn === 'words' || drawn === 'picture' || (drawn === 'shapes' && owner.type === 'Figure')
    )
  })
  tellMarking(root, contents[0])
  const kept = contents.map(() => new Set<number>())
  for (const element of elementsIn(root)) {
    for (const kid of element.kids) if (kid.kind === 'content') kept[kid.page]?.add(kid.mcid)
    if (element.type === 'Figure') element.box = boxOf(element)
  }
  contents.forEach((content, page) => {
    if (content) writeContent(content, (mcid) => kept[page]?.has(mcid) ?? false, document)
  })
  joinLinks(document, root)
  describeLinks(document, root, places)
  writeStructure(document, root)
  writeMetadata(document, facts)

  function boxOf({ kids }: Element) {
    const picture = kids.find((kid) => kid.kind === 'content')
    const content = picture && contents[picture.page]
    return content && measurePicture(content, picture.mcid)
  }
}
