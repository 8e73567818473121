/** What the user types to start the program: “npx dhr” where npm started it from its folder, else “dhr”. */
export const ownName = (): string => (process.env.npm_command === 'exec' ? 'npx dhr' : 'dhr')
