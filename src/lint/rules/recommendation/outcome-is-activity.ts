import type { Rule } from '../../../model/rule.ts'
import { textOf } from '../../../support/texts/text-of.ts'
import { placeOfField } from '../../structure/recommendation-field.ts'

export const outcomeIsActivity: Rule = {
  meta: {
    id: 'recommendation/outcome-is-activity',
    severity: 'warning',
    summary: 'An outcome that only says that people were trained, told or reminded',
  },
  check(report, say) {
    for (const recommendation of report.recommendations) {
      const { outcome } = recommendation.item
      if (!outcome) continue
      const text = textOf(outcome.tree).replace(/\s+/g, ' ').trim()
      const [activity] = activities.exec(text) ?? []
      if (activity === undefined || text.length > 200) continue
      if (effects.test(text.replace(ofStaff, ' '))) continue
      say({
        file: outcome.file,
        position: placeOfField(report, recommendation, 'outcome'),
        message: `Unexpected outcome that only says what was done (“${activity}”), expected what will be different for victims, children or those who abuse`,
      })
    }
  },
}

const activities =
  /\b(?:train(?:ed|ing)|retrained|shared?|sharing|circulat(?:ed|ion)|cascaded|disseminat(?:ed|ion)|remind(?:ed|ers?)|briefed|briefings?|inform(?:ed)?|made aware|more aware|(?:increased|improved|greater) awareness|aware(?:ness)? (?:raised|of)|raised awareness|e-?mailed|published|issued|distributed|delivered|discuss(?:ed|ions?)|presented|attended|rolled out|workshops?|sent (?:to|out)|told|communicated|policy (?:is |was |has been )?(?:updated|reviewed|written)|(?:updated|reviewed|written|new) polic(?:y|ies)|completed)\b/i

/** How many of the staff were taught, or are said to know of it: nobody else notices. */
const ofStaff =
  /\b\d+ ?(?:%|per ?cent) of (?:all |the |our |its |their )?(?:[a-z-]+ )?(?:staff|officers|practitioners|professionals|employees|managers|doctors|nurses|workers)\b|\b(?:more|better|increased|greater|improved) (?:aware(?:ness)?|informed|knowledge)\b/gi

// Anything that somebody outside the agency would notice, or that is measured.
const effects =
  /\b(?:so that|fewer|less|more|increas\w+|decreas\w+|reduc\w+|rise[sn]?|falls?|improv\w+|better|sooner|earlier|faster|quicker|safer|safely|able to|can|no longer|prevent\w*|protect\w*|identif\w+|recogni[sz]\w+|evidence[sd]?|audits?|measured?|demonstrat\w+|confident|confidence|victims?|survivors?|children|families|parents|carers|patients|residents|women|men|tenants|referrals?|disclos\w+|per cent|every|at least|reach\w*|receiv\w+|says? that|said that)\b|%/i
