import { Excessive } from './unreadable.ts'

/** More than any review has: ten times the longest, with all its pictures and all that lies within it. */
const most = {
  files: { amount: 200, words: 'it holds more than 200 files' },
  bytes: { amount: 300_000_000, words: 'it is many times larger when unpacked' },
  texts: { amount: 200_000, words: 'it holds more than 200,000 texts' },
  characters: { amount: 5_000_000, words: 'it holds more than 5,000,000 characters of text' },
}

/** What reading one file may take, together with the files that lie within it. */
export class Budget {
  readonly #spent = { files: 0, bytes: 0, texts: 0, characters: 0 }

  /** Throws an Excessive where there is no more to spend. */
  spend(what: keyof typeof most, amount = 1): void {
    this.#spent[what] += amount
    if (this.#spent[what] > most[what].amount) throw new Excessive(most[what].words)
  }
}

const deepest = 1_000

/** Counts how deep the elements of a piece of markup lie within each other. */
export class Depth {
  #depth = 0

  /** Throws an Excessive where that is deeper than any document goes: each level costs those above it. */
  enter(): void {
    this.#depth += 1
    if (this.#depth > deepest) throw new Excessive('its elements lie more than 1,000 deep')
  }

  leave(): void {
    this.#depth -= 1
  }
}
