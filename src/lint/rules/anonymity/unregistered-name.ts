import { inPlace, insteadOfName, whyName } from '../../anonymity/describe-secret.ts'
import { panelMeant } from '../../anonymity/panel-meant.ts'
import { ruleOnSecrets } from '../../anonymity/rule-on-secrets.ts'
import { pseudonymMeant } from '../../anonymity/survey-pseudonyms.ts'

export const unregisteredName = ruleOnSecrets(
  {
    id: 'anonymity/unregistered-name',
    severity: 'error',
    summary: 'The name of somebody whom nobody registered',
    masks: 'surely',
  },
  (secret, { pseudonyms }, report) => {
    if (secret.layer !== 'name' || secret.kind !== 'person' || secret.severity !== 'error') return
    const meant = pseudonymMeant(pseudonyms(), secret) ?? panelMeant(report, secret)
    // Of whom that section speaks: members, those who left the panel, those who helped it.
    const among = report.files.some(
      ({ file, frontMatter }) => file === secret.file && frontMatter.panel,
    )
    const allowed =
      among && meant === undefined && secret.where === undefined
        ? '; somebody who may be named, such as a former member, stands under “allowed-names:” of the title page'
        : ''
    return `Unexpected name of a person (${whyName(secret)})${inPlace(secret)}, expected ${insteadOfName(meant)}${allowed}`
  },
)
