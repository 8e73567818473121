import { makeRandom } from '../random.mjs'

/**
 * What a report is written with: chance, and a memory of what was written.
 *
 * Its marks are words that nothing else looks like (q12z): each has to be found in the PDF as often as it was
 * written, in the order of its stream.
 *
 * @returns `marks`: each with its stream, how often it is printed (`times`; undefined where the look may repeat it),
 *   whether the contents list it besides, and of a heading the mark that it heads
 */
export function makePen(seed) {
  const random = makeRandom(seed)
  const marks = []
  let heading
  const pen = {
    random,
    marks,
    /** Labels of the report, each with what it names. */
    labels: [],
    /** Bytes of the pictures, by the name of the file. */
    pictures: {},
    /** Of the section that is being written: the text of its notes, and the labels that may be called again. */
    notes: [],
    called: [],
    /** The next mark: a word of the stream; none where nothing is printed of it. */
    mark(stream) {
      if (!stream) return undefined
      const mark = { word: `q${marks.length + 1}z`, ...stream }
      marks.push(mark)
      if (heading && !stream.isNote) {
        heading.heads = mark.word
        heading = undefined
      }
      return mark.word
    },
    /** The last mark is a heading: it has to stand above the next one, on its page. */
    headingBegun() {
      heading = marks.at(-1)
    },
    /** Nothing that has a mark stands below the heading. */
    headingEnded() {
      heading = undefined
    },
    /** A name for something that has one for itself in the report. */
    own: (kind) => `${kind}-${marks.length + 1}`,
  }
  return pen
}
