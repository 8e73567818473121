import type { Position } from 'unist'
import type { Report } from '../../model/report.ts'
import type { KeyPath, SectionFile } from '../../model/section-file.ts'
import { placeOfValue } from '../yaml/place-of-value.ts'
import { indexLines } from './line-index.ts'

/** A value of the front matter that is printed as it stands, and is no Markdown. */
export interface PrintedField {
  file: string
  text: string
  /** On the cover, where the dates are the review's own. */
  onCover: boolean
  position(start: number, end: number): Position
}

/** What the cover and the table of pseudonyms print beside the report's Markdown. */
export function printedFields({ files, titlePage }: Report): PrintedField[] {
  return files.flatMap((file) => {
    const { report, pseudonyms = [] } = file.frontMatter
    const onCover = file.file === titlePage?.file && report
    const cover: Array<[KeyPath, string | undefined]> = onCover
      ? [
          ...report.subject.map((name, at): [KeyPath, string] => [subjectPath(file, at), name]),
          [['report', 'reference'], report.reference],
          [['report', 'partnership'], report.partnership],
          [['report', 'author'], report.author],
          [['report', 'author-role'], report.authorRole],
          [['report', 'chair'], report.chair],
          [['report', 'version'], report.version],
        ]
      : []
    const table = pseudonyms.flatMap(
      ({ name, listed }, at): Array<[KeyPath, string]> =>
        listed ? [[['pseudonyms', at, 'name'], name]] : [],
    )
    return [
      ...cover.flatMap(([path, text]) => (text ? fieldOf(file, path, text, true) : [])),
      ...table.flatMap(([path, text]) => fieldOf(file, path, text, false)),
    ]
  })
}

/** One subject may stand after its key without a list. */
function subjectPath({ places }: SectionFile, at: number): KeyPath {
  const subject = places.inner.get('report')?.inner.get('subject')
  return subject && subject.inner.size > 0 ? ['report', 'subject', at] : ['report', 'subject']
}

function fieldOf(file: SectionFile, path: KeyPath, text: string, onCover: boolean): PrintedField {
  const whole = placeOfValue(file, path)
  const at = file.text.indexOf(text, whole.start.offset ?? 0)
  const isAsWritten = at !== -1 && at + text.length <= (whole.end.offset ?? 0)
  const lines = indexLines(file.text)
  return {
    file: file.file,
    text,
    onCover,
    position: (start, end) => (isAsWritten ? lines.position(at + start, at + end) : whole),
  }
}
