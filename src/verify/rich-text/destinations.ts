import type { TextKind } from '../extraction.ts'

/** A part of an RTF document beside its running text. */
export interface Destination {
  place: string
  /** What is written in figures is a file of another kind. */
  kind: TextKind | 'figures'
  /** Each group in it is a text of its own. */
  apart?: boolean
}

const of = (
  words: string,
  place: string,
  kind: Destination['kind'] = 'prose',
  apart = false,
): Array<[string, Destination]> => words.split(' ').map((word) => [word, { place, kind, apart }])

/** By the word that begins it. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ...of('header headerl headerr headerf', 'header'),
  ...of('footer footerl footerr footerf', 'footer'),
  ...of('footnote', 'footnote', 'note'),
  ...of('shptxt', 'text box'),
  ...of('annotation', 'comment'),
  ...of('atnid', 'initials of a comment', 'code'),
  ...of('atnauthor', 'author of a comment', 'person'),
  ...of('revtbl', 'author of a tracked change', 'person'),
  ...of('author operator manager', 'document properties', 'person'),
  ...of('title subject keywords doccomm category company hlinkbase', 'document properties'),
  ...of('userprops', 'custom properties', 'prose', true),
  ...of('docvar', 'document variables', 'prose', true),
  ...of('fldinst', 'field code', 'code'),
  ...of('bkmkstart bkmkend', 'bookmark', 'code'),
  ...of('ffname ffformat ffentrymcr ffexitmcr', 'form field', 'code'),
  ...of('ffdeftext ffhelptext ffstattext ffl', 'form field'),
  ...of('xe tc', 'index entry'),
  ...of('sv', 'drawing', 'code'),
  ...of('template filetbl', 'link', 'code'),
  ...of('fonttbl colortbl stylesheet sn atnref atndate generator', 'styles and fonts', 'data'),
  ...of('pict', 'picture', 'figures'),
  ...of('objdata', 'attachment', 'figures'),
  ...of('datastore themedata colorschememapping', 'data of a program', 'figures'),
])
