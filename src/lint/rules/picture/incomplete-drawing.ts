import type { Rule } from '../../../model/rule.ts'

export const incompleteDrawing: Rule = {
  meta: {
    id: 'picture/incomplete-drawing',
    severity: 'warning',
    errorFrom: 'board',
    summary:
      'A drawing (SVG) that holds something that is not printed: a picture, words set as HTML',
  },
  check(report, say, context) {
    for (const { file, position, node } of report.pictures) {
      const lost = context.pictureLosses(file, node.url)
      if (lost.length === 0) continue
      say({
        file,
        position,
        message: `Unexpected drawing “${node.url}” with ${lost.join(' and ')}, of which nothing is printed, expected only lines and letters in it, or the whole saved as PNG`,
      })
    }
  },
}
