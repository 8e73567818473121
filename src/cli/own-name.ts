/** What the user types to start the program: “npx dhr” where npm started it from its folder, else “dhr”. */
export const ownName = (): string => (process.env.npm_command === 'exec' ? 'npx dhr' : 'dhr')

/** Advice such as “dhr lint” in the words with which this user can follow it. */
export const asTyped = (advice: string): string =>
  advice.replace(/(?<=^|[ “"(])dhr (?=[a-z-]|COMMAND)/g, `${ownName()} `)
