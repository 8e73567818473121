import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { wordSet } from '../../../support/word-set.ts'
import { isVagueLead, textOfRecommendation } from '../../structure/recommendation-field.ts'

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
      const lead = item.lead ? textOf(item.lead.tree).trim() : ''
      const example = lead === '' || isVagueLead(lead) ? '' : `: “${lead} should …”`
      say({
        file,
        position: first?.position ?? position,
        message: `Unexpected recommendation that commits nobody, expected who is to act and a verb such as “should”${example}`,
      })
    }
  },
}

// “should”, “is to”, “are required to”, “it is recommended that”: whoever stands before it is bound.
const bound =
  /\b(?:should|must|shall|will|ought to|needs? to|ha(?:s|ve) to|(?:is|are) (?:asked |required |expected |recommended |urged )?to|(?:is|are) responsible for \p{Ll}+ing|seeks? assurance|recommends?|recommended(?: that| to)|(?:agrees?|undertakes?|commits?) to)\b/iu

// Whoever is only encouraged, or may wish to, is not bound.
const weak =
  /\b(?:(?:is|are|be) (?:encouraged|invited|welcome) to|(?:may|might|could|would) (?:also )?(?:wish|like|want|care) to|(?:is|are) (?:asked|invited) to (?:bear|keep)\b[^.;]*\bin mind|suggests? that|thought (?:to )?be given to)\b/giu

// “Wexcombe Police to review …”, “Staff to record …”, “The policy to be reviewed …”: “should” is left out.
const elliptical =
  /^((?:[^\s.;:,]+\s+){1,16}?)to\s+(?:be\s+[a-z]+(?:ed|en|wn|ught|lt|pt|de|ne|t)\b|(?!(?:the|this|that|these|those|her|his|their|its|all|any|each|such|which|whom|what|one)\b)[a-z]{3,})/
// Behind these “to” says what something is for or about, and binds nobody.
const idle =
  /(?:^|\s)(?:obligation|duty|need|right|interest|opportunity|ability|power|decision|failure|requirement|attempt|request|way|chance|responsibility|authority|willingness|reluctance|reason|time|approach|barriers?|access|response|regard|relation|due|according|how|where|when|what|whether|able|unable|order|as|likely|used|referred?|related?|relating|subject|up|and|or|not|in|on|of|for|with|from)\s+$/i

const verbs =
  wordSet(`address adopt agree allow amend answer apply appoint arrange ask assess assign attend audit bring build call carry
  challenge change check circulate clarify collate collect commission communicate compare complete conduct confirm
  consider consult continue convene coordinate count create define deliver describe design develop direct discuss
  disseminate document draw embed enable encourage ensure equip escalate establish evaluate examine expand explain
  explore extend facilitate follow formalise fund give highlight hold host identify implement improve include
  incorporate increase inform integrate introduce investigate invite issue join keep launch lead liaise list lobby
  listen maintain make map measure meet monitor notify obtain offer open organise pass pilot place plan prepare prioritise
  procure produce promote prompt provide publicise publish put raise read recognise record recruit redesign reduce refer
  refresh reinforce remind remove replace report request require respond retain review revise ring roll search secure
  seek send set share show sort speak standardise start stop strengthen support take target teach telephone tell test train
  undertake update use visit warn work write`)
// “Review the policy”.
const isOrder = (text: string): boolean =>
  verbs.has(/^([a-z]+)/i.exec(text)?.[1]?.toLowerCase() ?? '')
// “Where a victim has …, consider …”, “Within six months, the council to …”.
const opening =
  /^(?:If|When|Where|Whenever|Before|Until|After|Within|By|From|On|At|In|To|For|As|Following|Working)\b[^.;]*?, (?=\p{L})/u
// “Adult social care: to sort …”.
const addressed = /^\p{Lu}[^.:;]{2,60}: (?=\p{L})/u
const infinitive = /^to (?!be )[a-z]{3,}/i
// “That the board commission an audit”, “That the board commissions its audit”.
const wished =
  /^That (?:[\p{L}’'-]+ ){1,8}?(\p{Ll}+) (?:an?|the|its|their|his|her|all|each|every|any|that|how|whether|with|such)\b/u
// “Practices ensure that …”.
const subjunctive = /^(?:[a-z’'-]+\s+){1,5}ensures?\b/i

function commits(text: string): boolean {
  const firm = text.replace(weak, ' ').trim()
  const behind = firm.replace(addressed, '')
  if (behind !== firm && infinitive.test(behind)) return true
  return [firm, firm.replace(opening, ''), behind].some(binds)
}

function binds(text: string): boolean {
  if (bound.test(text) || isOrder(text) || subjunctive.test(text) || isWish(text)) return true
  const before = elliptical.exec(text)?.[1]
  return before !== undefined && !idle.test(before)
}

function isWish(text: string): boolean {
  const verb = wished.exec(text)?.[1] ?? ''
  return [verb, verb.replace(/s$/, ''), verb.replace(/es$/, '')].some((one) => verbs.has(one))
}
