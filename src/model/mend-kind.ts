/** The kinds of fault that can be mended. */
export const mendKinds = [
  'numbers',
  'typed-numbers',
  'spelling',
  'quotes',
  'spaces',
  'headings',
  'abbreviations',
  'dates',
  'slips',
  'markup',
  'pasted',
] as const

export type MendKind = (typeof mendKinds)[number]
