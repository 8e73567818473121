import { type Element, isElement, type Kid, makeElement } from './structure.ts'

/** Elements that hold blocks; words right inside them get a paragraph of their own. */
const holdsBlocks = new Set(['Document', 'Sect', 'BlockQuote', 'LBody', 'Note'])
/** Boxes of the page that mean nothing. */
const meansNothing = new Set(['NonStruct', 'Div', 'Part', 'Aside', 'Form'])
const inline = new Set(['Span', 'Link', 'Reference', 'Em', 'Strong', 'Code'])
/** Elements that stay where they are empty. */
const staysEmpty = new Set(['Document', 'Table', 'TR', 'TD', 'TH', 'Figure'])

/** Takes out what means nothing and what is empty, and puts every word into a paragraph, cell or the like. */
export function tidyStructure(element: Element): void {
  element.kids = element.kids.flatMap((kid): Kid[] => {
    if (!isElement(kid)) return [kid]
    tidyStructure(kid)
    if (kid.kids.length === 0 && !staysEmpty.has(kid.type)) return []
    if (!meansNothing.has(kid.type)) return [kid]
    const words = kid.kids.some(isInline)
    return words && holdsBlocks.has(element.type) ? [makeElement('P', kid.kids)] : kid.kids
  })
  if (holdsBlocks.has(element.type)) element.kids = wrapWords(element.kids)
}

const isInline = (kid: Kid): boolean => !isElement(kid) || inline.has(kid.type)

function wrapWords(kids: Kid[]): Kid[] {
  const wrapped: Kid[] = []
  let run: Element | undefined
  for (const kid of kids) {
    if (!isInline(kid)) {
      run = undefined
      wrapped.push(kid)
    } else if (run) run.kids.push(kid)
    else {
      run = makeElement('P', [kid])
      wrapped.push(run)
    }
  }
  return wrapped
}
