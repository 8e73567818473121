/** Forms of a registered name that markup and data may look like without meaning anybody. */
export const unsureForms: ReadonlySet<string> = new Set([
  'disguised',
  'spaced',
  'initials',
  'misspelt',
  'sounds-like',
])
