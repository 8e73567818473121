/** Who may read a file of dhr's that holds real names: on Windows its folder decides, which dhr does not change. */
export const whoMayRead: string =
  process.platform === 'win32' ? 'whoever may open its folder can read it' : 'only you can read it'
