import { mendTable } from './mend-tables.ts'
import { placeNotes } from './place-notes.ts'
import { shapeContents, shapeLists } from './shape-lists.ts'
import { type Content, type Element, elementsIn } from './structure.ts'
import { tidyStructure } from './tidy-structure.ts'

/** The structure types of what `markElements` marks. */
const typeOfMark: Readonly<Record<string, string>> = {
  section: 'Sect',
  contents: 'TOC',
  entry: 'TOCI',
  subentry: 'TOCI',
  number: 'Lbl',
  caption: 'Caption',
  call: 'Reference',
  recall: 'Reference',
}

/**
 * Makes of the browser's structure one that PDF/UA-1 allows and that reads aloud as the report was meant:
 * numbers as labels, notes after their markers, contents as such. Changes the tree in place.
 *
 * @param isRead whether content is words or a picture: anything else is decoration
 */
export function mendStructure(
  root: Element,
  isRead: (content: Content, owner: Element) => boolean,
): void {
  for (const element of elementsIn(root)) {
    const [kind = '', number] = (element.mark ?? '').split('-')
    element.type = typeOfMark[kind] ?? element.type
    if (number !== undefined && element.type === 'Reference') element.refersTo = `note-${number}`
    element.kids = element.kids.filter((kid) => kid.kind !== 'content' || isRead(kid, element))
  }
  placeNotes(root)
  captionFigures(root)
  for (const element of elementsIn(root)) if (element.type === 'Table') mendTable(element)
  shapeContents(root)
  shapeLists(root)
  tidyStructure(root)
  mendLevels(root)
}

/** A caption is part of its figure. */
function captionFigures(root: Element): void {
  for (const box of elementsIn(root)) {
    if (box.mark !== 'figure') continue
    const inside = elementsIn(box)
    const caption = inside.find(({ type }) => type === 'Caption')
    if (!caption) continue
    // Not one in a note that the caption calls.
    const ofCaption = elementsIn(caption)
    const figure = inside.find((one) => one.type === 'Figure' && !ofCaption.includes(one))
    if (!figure) caption.type = 'P'
    else {
      box.kids = box.kids.filter((kid) => kid !== caption)
      figure.kids.push(caption)
    }
  }
}

/** Headings begin at the first level and go down one level at a time. */
function mendLevels(root: Element): void {
  let before = 0
  for (const element of elementsIn(root)) {
    const level = /^H(\d)$/.exec(element.type)?.[1]
    if (level === undefined) continue
    before = Math.min(Number(level), before + 1)
    element.type = `H${before}`
  }
}
