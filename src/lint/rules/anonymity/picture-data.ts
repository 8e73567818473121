import type { Rule } from '../../../model/rule.ts'
import { shownAddress } from '../../../support/picture-in-text.ts'

export const pictureData: Rule = {
  meta: {
    id: 'anonymity/picture-data',
    severity: 'warning',
    summary: 'A picture whose file tells more than it shows: place, name, camera, an earlier state',
  },
  check(report, say, context) {
    const told = new Set<string>()
    for (const { file, position, node } of report.pictures) {
      const secrets = context.pictureSecrets(file, node.url)
      if (secrets.length === 0 || told.has(node.url)) continue
      told.add(node.url)
      say({
        file,
        position,
        message: `Unexpected data in the file “${shownAddress(node.url)}” (${secrets.join(', ')}), expected a picture and nothing else`,
        note: 'What dhr prints is made anew without them. The file itself still has them: whoever gets the folder gets them too.',
      })
    }
  },
}
