/** What a terminal obeys and JSON leaves as it is: controls beyond ASCII, and marks that turn the direction round. */
const obeyed = /[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

/** A value as JSON, for a program or for whoever looks at it on a terminal. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(obeyed, escapeCharacter)}\n`

const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
