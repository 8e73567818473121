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
  /^((?:[^\s.;:,]+\s+){1,16}?)to\s+(?:be\s+[a-z]+(?:ed|en|wn|ught|lt|pt|de|ne|t)\b|(?!(?:the|this|that|these|those|her|his|their|its|all|any|each|such|which|whom|what|one)\b)[a-z]{3,})/
// Behind these “to” says what something is for or about, and binds nobody.
const idle =
  /(?:^|\s)(?:obligation|duty|need|right|interest|opportunity|ability|power|decision|failure|requirement|attempt|request|way|chance|responsibility|authority|willingness|reluctance|reason|time|approach|barriers?|access|response|regard|relation|due|according|how|where|when|what|whether|able|unable|order|as|likely|used|referred?|related?|relating|subject|up|and|or|not|in|on|of|for|with|from)\s+$/i

const verbs = new Set(
  `address adopt agree allow amend apply appoint arrange ask assess assign attend audit bring build call carry
  challenge change check circulate clarify collate collect commission communicate compare complete conduct confirm
  consider consult continue convene coordinate create define deliver describe design develop direct discuss
  disseminate document draw embed enable encourage ensure equip escalate establish evaluate examine expand explain
  explore extend facilitate follow formalise fund give highlight hold host identify implement improve include
  incorporate increase inform integrate introduce investigate invite issue join keep launch lead liaise list lobby
  maintain make map measure meet monitor notify obtain offer open organise pass pilot place plan prepare prioritise
  procure produce promote prompt provide publicise publish put raise recognise record recruit redesign reduce refer
  refresh reinforce remind remove replace report request require respond retain review revise roll search secure
  seek send set share show speak standardise start stop strengthen support take target teach tell test train
  undertake update use visit warn work write`.split(/\s+/),
)
// “Review the policy”, “Where a victim has …, consider …”.
const imperative = (text: string): boolean =>
  [
    /^([a-z]+)/i,
    /^(?:If|When|Where|Whenever|Before|After|In|To|For|Following|Working)\b[^.;]*?, ([a-z]+)/,
  ].some((pattern) => verbs.has(pattern.exec(text)?.[1]?.toLowerCase() ?? ''))
// “Practices ensure that …”.
const subjunctive = /^(?:[a-z’'-]+\s+){1,5}ensures?\b/i

function commits(text: string): boolean {
  if (bound.test(text) || imperative(text) || subjunctive.test(text)) return true
  const before = elliptical.exec(text)?.[1]
  return before !== undefined && !idle.test(before)
}
