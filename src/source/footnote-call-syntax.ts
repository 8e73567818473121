import type {
  Construct,
  ConstructRecord,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from 'micromark-util-types'

/**
 * Makes every `[^label]` a footnote call, also where the text that is parsed does not define the
 * label: a front matter value is parsed by itself and its notes stand in the section's body, and a
 * call without a definition is for a rule to report. Of itself it matches nothing; it tells micromark's
 * GFM footnotes, which ask this list, that every label is defined.
 */
export function footnoteCallSyntax(): Extension {
  const construct: Construct = { name: 'footnoteCalls', tokenize: admitEveryLabel as Tokenizer }
  return { text: { 33: construct, 91: construct } }
}

/** Events of micromark: more than the words of any picture have. */
const nearEnough = 500

/**
 * At each `]` micromark looks back over the whole paragraph for the `![` of a footnote's call: here no
 * further than words between brackets go, so that ten thousand brackets do not cost a hundred million looks.
 */
export function lookBackLess(constructs: ConstructRecord = {}): ConstructRecord {
  const closing = [constructs[93] ?? []].flat().map((construct) => {
    if (construct.name !== 'gfmPotentialFootnoteCall') return construct
    const tokenize: Tokenizer = function (...args) {
      const near = { events: { value: this.events.slice(-nearEnough) } }
      return construct.tokenize.call(Object.create(this, near), ...args)
    }
    return { ...construct, tokenize }
  })
  return { ...constructs, 93: closing }
}

function admitEveryLabel(
  this: TokenizeContext,
  _effects: Parameters<Tokenizer>[0],
  _ok: State,
  nok: State,
): State {
  const parser = this.parser as { gfmFootnotes?: string[] }
  if (!(parser.gfmFootnotes instanceof EveryLabel)) parser.gfmFootnotes = new EveryLabel()
  return nok
}

class EveryLabel extends Array<string> {
  override includes(): boolean {
    return true
  }
}
