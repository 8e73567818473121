import type { List } from 'mdast'

/** No list begins there: “2019. The police came.” is a sentence, and a million is no roman numeral. */
const beyondLists = 1000

/** The number, from 1, of an ordered list's first item. */
export function firstNumber({ start }: List): number {
  return start && start < beyondLists ? start : 1
}
