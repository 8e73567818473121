/** The words of a text that lists them, parted by spaces or ends of lines. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
