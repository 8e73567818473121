/** “01-intro.md.txt”, “3. Panel.docx”; of “2024-05 minutes.docx” and “12.docx” nobody thinks that they are sections. */
const likeSection =
  /^(?<stem>\d{1,3}[a-z]?[-_. ]+\p{L}.*?)(?<ending>(?:\.md)?\.txt|\.markdown|\.mdown|\.mkd|\.docx?|\.rtf|\.odt|\.pages)$/iu

/** What a section may have been made of: it may lie beside that. */
const otherProgram = /\.(?:docx?|rtf|odt|pages)$/i

/**
 * The files of a report's folder that are named as sections are, but for their ending: nothing of them is printed or
 * checked. A text editor likes to add “.txt”, a word processor has an ending of its own.
 *
 * @param sections the names of those that are sections
 */
export function lostSections(names: readonly string[], sections: readonly string[]): string[] {
  const stems = new Set(sections.map((name) => name.replace(/\.md$/i, '').toLowerCase()))
  return names.filter((name) => {
    const { stem } = likeSection.exec(name)?.groups ?? {}
    if (stem === undefined) return false
    return !(otherProgram.test(name) && stems.has(stem.toLowerCase()))
  })
}

/** The name under which such a file is a section. */
export const asSection = (name: string): string =>
  `${likeSection.exec(name)?.groups?.stem ?? name}.md`
