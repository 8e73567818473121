import type { Rule } from '../../../model/rule.ts'
import { textOfRecommendation } from '../../../support/recommendation-field.ts'

export const noCommitment: Rule = {
  meta: {
    id: 'recommendation/no-commitment',
    severity: 'warning',
    summary: 'A recommendation without a verb that commits anybody to act',
  },
  check(report, say) {
    for (const recommendation of report.recommendations) {
      const { file, item, position } = recommendation
      if (commits(textOfRecommendation(recommendation))) continue
      const [first] = item.text.tree.children
      say({
        file,
        position: first?.position ?? position,
        message:
          'Unexpected recommendation that commits nobody, expected who is to act and a verb such as “should”: “Wexcombe Police should …”',
      })
    }
  },
}

// “should”, “is to”, “are required to”, “it is recommended that”: whoever stands before it is bound.
const bound =
  /\b(?:should|must|shall|will|ought to|needs? to|ha(?:s|ve) to|(?:is|are) (?:asked |required |expected |invited |recommended |urged )?to|recommends?|recommended(?: that| to)|(?:agrees?|undertakes?|commits?) to)\b/i

// “Wexcombe Police to review …”, “Staff to record …”, “The policy to be reviewed …”: “should” is left out.
const elliptical =
  /^((?:[^\s.;:,]+\s+){1,16}?)to\s+(?:be\s+\p{Ll}+(?:ed|en|wn|ught|lt|pt|de|ne|t)\b|\p{Ll}{3,})/u
// Behind these “to” says what something is for or about, and binds nobody.
const idle =
  /(?:^|\s)(?:obligation|duty|need|right|interest|opportunity|ability|power|decision|failure|requirement|attempt|request|way|chance|responsibility|authority|willingness|reluctance|reason|time|approach|barriers?|access|response|regard|relation|due|according|how|where|when|what|whether|able|unable|order|as|likely|used|referred?|related?|relating|subject|up|and|or|not|in|on|of|for|with|from)\s+$/i

const verbs = new Set(
  `adopt agree amend appoint arrange ask assess audit build change check circulate clarify collect commission
  complete conduct confirm consider consult continue convene create define deliver design develop disseminate
  draw embed encourage ensure establish evaluate examine expand explore extend fund give hold identify implement
  improve include increase inform introduce invite issue keep launch lead lobby make maintain monitor offer
  place prepare produce promote provide publish put raise record refresh reinforce remind remove report request
  require review revise secure seek send set share strengthen support take tell test train undertake update use work write`.split(
    /\s+/,
  ),
)
// “Review the policy”, “Where a victim has …, consider …”.
const imperative = (text: string): boolean =>
  [
    /^(\p{L}+)/u,
    /^(?:If|When|Where|Whenever|Before|After|In|To|For|Following|Working)\b[^.;]*?, (\p{Ll}+)/u,
  ].some((pattern) => verbs.has(pattern.exec(text)?.[1]?.toLowerCase() ?? ''))
// “Practices ensure that …”.
const subjunctive = /^(?:[\p{L}’'-]+\s+){1,5}ensures?\b/u

function commits(text: string): boolean {
  if (bound.test(text) || imperative(text) || subjunctive.test(text)) return true
  const before = elliptical.exec(text)?.[1]
  return before !== undefined && !idle.test(before)
}
