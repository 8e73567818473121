/** A pseudonym as it is compared: in small letters, and “ë” the same whether it was typed as one character or as two. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase()
