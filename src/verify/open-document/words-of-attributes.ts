import type { FoundText } from '../extraction.ts'

/** Attributes that hold what somebody wrote, and what they are. */
const worded: Readonly<Record<string, string>> = {
  'text:bookmark text:name': 'bookmark',
  'text:bookmark-start text:name': 'bookmark',
  'text:reference-mark text:name': 'bookmark',
  'text:reference-mark-start text:name': 'bookmark',
  'text:section text:name': 'name of a section',
  'table:table table:name': 'name of a table',
  'text:a xlink:href': 'link',
  'text:a office:name': 'link',
  'text:a office:title': 'link',
  'draw:a xlink:href': 'link',
  'draw:frame draw:name': 'name of a picture',
  'text:placeholder text:description': 'form field',
  'text:user-field-decl office:string-value': 'field code',
  'text:user-field-decl text:name': 'field code',
  'text:variable-decl text:name': 'field code',
  'text:hidden-text text:string-value': 'hidden text',
  'text:conditional-text text:string-value-if-true': 'hidden text',
  'text:conditional-text text:string-value-if-false': 'hidden text',
}

/** What somebody wrote into the attributes of an element; a form keeps all that is in it there. */
export function wordsOfAttributes(
  element: string,
  attributes: Readonly<Record<string, string>>,
): Array<Pick<FoundText, 'text' | 'place' | 'kind'>> {
  return Object.entries(attributes).flatMap(([key, text]) => {
    const place = worded[`${element} ${key}`] ?? (isOfForm(element, key) ? 'form field' : undefined)
    if (place === undefined || !/\p{L}{2}/u.test(text)) return []
    return [{ text, place, kind: place === 'hidden text' ? ('prose' as const) : ('code' as const) }]
  })
}

const isOfForm = (element: string, key: string): boolean =>
  element.startsWith('form:') &&
  /^(?:form:(?:name|value|current-value|label|title|text)|office:string-value)$/.test(key)
