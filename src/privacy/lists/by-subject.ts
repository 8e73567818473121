/** The items of a line for each subject, which stands first: “shop asda boots”. */
export function bySubject(text: string, parting: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text.split('\n').map((line) => {
      const [subject = '', ...items] = line.split(parting)
      return [subject, items]
    }),
  )
}
