/** What the dictionary that comes with dhr knows of a word, whatever its capitals. */
export interface WordList {
  /** Whether British English has the word. */
  isWord(word: string): boolean
  /** How British English spells an American word; undefined for every other word. */
  britishSpelling(word: string): string | undefined
}
