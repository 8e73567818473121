/** One pattern of several that can be read one by one: it matches where any of them does, the first that fits. */
export const anyOf = (patterns: readonly RegExp[], flags: string): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)
