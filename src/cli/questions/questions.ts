import type { FileChange } from '../../app/fix/file-change.ts'
import { formatDiff } from '../format-diff.ts'
import { paint } from '../terminal.ts'
import { selectByLetter } from './select-by-letter.ts'

/** Changes that are agreed to together. */
export interface Proposal<Item> {
  title: string
  items: readonly Item[]
  /** What the files would be, without what is secret. */
  changes: readonly FileChange[]
  /** What else is to be known for an answer, a line each. */
  meant?: readonly string[]
}

/** The questions of one run about what to change: an answer may hold for all that follow. */
export class Questions {
  cancelled = false
  asked = false
  #rest: 'ask' | 'yes' | 'no' = 'ask'
  readonly #verb: string
  readonly #out: NodeJS.WriteStream
  readonly #first: () => Promise<void>

  /**
   * @param verb what is asked for: “Mend”
   * @param first what is seen to before the first question: throws where the answers could not be kept
   */
  constructor(verb: string, out: NodeJS.WriteStream, first: () => Promise<void>) {
    this.#verb = verb
    this.#out = out
    this.#first = first
  }

  /** Which of the items are agreed to. `split` makes a proposal of a single one, after those that were agreed to. */
  async ask<Item>(
    proposal: Proposal<Item>,
    split: (item: Item, agreed: readonly Item[]) => Proposal<Item>,
  ): Promise<readonly Item[]> {
    const { items } = proposal
    if (this.#rest === 'yes') return items
    if (this.#rest === 'no') return []
    const answer = await this.#question(proposal)
    if (answer === 'yes' || answer === 'all') return items
    if (answer !== 'each') return []
    const agreed: Item[] = []
    for (const item of items) agreed.push(...(await this.ask(split(item, agreed), split)))
    return agreed
  }

  async #question<Item>({
    title,
    items,
    changes,
    meant = [],
  }: Proposal<Item>): Promise<'yes' | 'each' | 'all' | 'no' | 'stop'> {
    if (!this.asked) await this.#first()
    this.asked = true
    const places = items.length === 1 ? '' : ` · ${items.length} places`
    const lines = meant.length === 0 ? '' : `\n${meant.map((line) => `  ${line}\n`).join('')}`
    this.#out.write(
      `\n${paint(this.#out, 'bold', `${title}${places}`)}\n\n${formatDiff(changes, this.#out)}${lines}\n`,
    )
    const answer = await selectByLetter({
      message: items.length === 1 ? `${this.#verb} this?` : `${this.#verb} these?`,
      options: [
        { letter: 'y', value: 'yes' as const, label: 'Yes' },
        ...(items.length > 1 ? [{ letter: 'o', value: 'each' as const, label: 'One by one' }] : []),
        { letter: 'n', value: 'no' as const, label: 'No' },
        { letter: 'a', value: 'all' as const, label: 'Yes, and all that follows' },
        { letter: 's', value: 'stop' as const, label: 'No, and nothing that follows' },
      ],
    })
    if (typeof answer === 'symbol') {
      this.cancelled = true
      this.#rest = 'no'
      return 'stop'
    }
    if (answer === 'all') this.#rest = 'yes'
    if (answer === 'stop') this.#rest = 'no'
    return answer
  }
}
