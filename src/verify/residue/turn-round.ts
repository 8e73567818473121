/** A text from its last character to its first, as somebody who sees it turned round reads it; accents stay on their letters. */
export const turnRound = (text: string): string =>
  Array.from(text.normalize('NFC')).reverse().join('')
