import { InvalidArgumentError, Option } from 'commander'

/** An option that may be given again, each time with one of a few words; what stands after the word is no part of it. */
export function repeatable(flags: string, description: string, words: readonly string[]): Option {
  const choices = words.join(', ')
  return new Option(flags, `${description} (${choices}; may be given again)`).argParser(
    (word: string, others: readonly string[] = []) => {
      if (!words.includes(word)) throw new InvalidArgumentError(`Allowed choices are ${choices}.`)
      return [...others, word]
    },
  )
}
