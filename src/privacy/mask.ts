import type { Stretch } from '../model/privacy.ts'

declare const masked: unique symbol

/** Text from which what was found has been taken out: the only text of a finding that may be shown. */
export type MaskedText = string & { readonly [masked]: true }

/** Of the same length for every word, since a length gives something away too. */
const cover = '█████'

/** Covers stretches of a text; touching and overlapping ones become one. */
export function mask(text: string, ranges: readonly Stretch[]): MaskedText {
  let shown = ''
  let at = 0
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    if (start > at || shown === '') shown += text.slice(at, start) + cover
    at = end
  }
  return (shown + text.slice(at)) as MaskedText
}

/** A word that may not be shown at all. */
export function maskAll(): MaskedText {
  return cover as MaskedText
}
