import type { Rule } from '../../../model/rule.ts'
import { shownAddress } from '../../../support/picture-in-text.ts'

export const missingPicture: Rule = {
  meta: {
    id: 'picture/missing-picture',
    severity: 'error',
    summary: 'A picture that is not in the report’s folder or cannot be printed',
  },
  check(report, say, context) {
    for (const { file, position, node } of report.pictures) {
      const fault = context.pictureFault(file, node.url)
      if (fault)
        say({ file, position, message: `Unexpected picture “${shownAddress(node.url)}”: ${fault}` })
    }
  },
}
