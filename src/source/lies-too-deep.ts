/** Nobody reads what lies this deep, and each level costs all those above it. */
const mostLevels = 100

const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y
/** A line across the page, however long: “- - - -”. */
const rule = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/

/** Whether a line begins more quotations and lists within each other than any text has. */
export function liesTooDeep(text: string): boolean {
  // Each level takes at least one character of the line.
  return text.split(/\r\n|\n|\r/).some((line) => {
    if (line.length <= mostLevels) return false
    marker.lastIndex = 0
    let levels = 0
    while (levels <= mostLevels && marker.test(line)) levels += 1
    return levels > mostLevels && !rule.test(line)
  })
}
