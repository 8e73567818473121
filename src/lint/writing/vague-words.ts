// What a report does with a subject. Not “reported” or “noted”, which people in it do: “reported later” is a matter of time.
const told =
  '(?:describe[ds]?|discuss(?:ed|es)?|explore[ds]?|consider(?:ed|s)?|set out|highlight(?:ed|s)?|outline[ds]?|examine[ds]?|' +
  'detail(?:ed|s)?|cover(?:ed|s)?|address(?:ed|es)?|analyse[ds]?|explain(?:ed|s)?|summarise[ds]?|elaborated|mention(?:ed|s)?|' +
  'referred to|returned to|dealt with|commented (?:up)?on|picked up|quoted|listed)'
// What may be said of words that stand above or below, whoever said them first.
const shown = '(?:given|shown|quoted|listed|stated|noted|appears?|reproduced|provided|found)'
const how =
  '(?:\\s(?:further|again|more fully|in (?:more |greater |further )?(?:detail|depth|full)|fully|briefly)){0,2}'
const report = '(?:this|the) (?:overview |draft )?(?:report|analysis|section|chapter|document)'
const order = '(?:later|earlier|following|next|previous|preceding|subsequent)'
const parts = '(?:sections?|chapters?|paragraphs?|parts?)'
const chapters =
  '(?:chronology|analysis|background|introduction|methodology|overview|conclusions?|lessons)'
const place = `(?:later(?: on)?|earlier|below|above|elsewhere|further (?:on|down|below)|(?:with)?in the (?:${chapters}|recommendations)|at the end of the report)`
const clauseEnd = '(?=\\s*(?:[.,;:!?)\\]–—]|$|\\b(?:and|but|which|because|as|for the purpose)\\b))'
const said =
  '(?:mentioned|noted|described|discussed|outlined|explained|stated|said|referenced|referred to|highlighted|set out|shown|quoted|seen)'

const enclosures =
  '(?:maps?|plans?|letters?|lists?|tables?|templates?|chronolog(?:y|ies)|terms of reference|cop(?:y|ies)|forms?|' +
  'summar(?:y|ies)|timelines?|genograms?|protocols?|diagrams?|documents?|charts?)'

// What a pointer begins with is asked first, and what stands before it only there.
const pointers: readonly string[] = [
  // “explored further in the analysis later in the report”, “described later”
  `\\b(?=${told})(?<!\\b(?:was|were|had been|having been|being)\\s(?:\\w+ly\\s)?)${told}${how}\\s${place}(?:\\s(?:on|in|of) ${report})?(?:\\s(?:later|earlier) in ${report})?${clauseEnd}`,
  // “Further detail is given below”, “are quoted above”
  `\\b(?=${shown})(?<!\\b(?:was|were|been)\\s)${shown}\\s(?:below|above|overleaf)${clauseEnd}`,
  // “the paragraph above”, “the table below”: of this page, unless it is above something
  `\\bthe (?:${parts}|table|chart|figure|list|chronology|summary|extract|quotation) (?:above|below|overleaf)\\b(?!\\s(?:the|his|her|their|its|an?|that)\\b)`,
  `\\b(?:later|earlier|elsewhere|further on|further below|below|above)\\sin ${report}\\b`,
  // “at the end of this report”, “the conclusion of this report”
  `\\b(?=at the )(?<!\\b(?:append(?:ix|ices)|annex(?:es)?|glossary) )at the (?:very )?(?:end|back|rear|beginning|start) of this (?:overview )?report\\b`,
  `\\bthe ${chapters} of this (?:overview )?report\\b`,
  `\\bin (?:an? |the )?(?:${order}|other) ${parts}(?: of ${report})?\\b`,
  `\\b(?:the|see the|this) (?:above|last|${order}) (?:paragraphs?|sections?|chapters?|pages?)\\b`,
  `\\bthe (?:two|three|four) paragraphs (?:before|above|below)(?: this(?: one)?)?\\b`,
  // “The above demonstrates”, “see the comments above”, “see further below”
  `(?<=^|[.!?] )the above (?:demonstrates?|shows?|illustrates?|suggests?|indicates?|highlights?|confirms?|makes? clear)\\b`,
  `\\bsee (?:the |our )?(?:(?:comments?|remarks?|points?|notes?|detail|text|discussion|account|further) )(?:down|on|below|above)\\b`,
  `\\b(?=further (?:down|below))(?<=\\b(?:discuss|describe|explain|consider|address|return to|deal with)(?:s|es|ed)?\\b[^.;:]{0,60})further (?:down|below)${clauseEnd}`,
  // “See Chronology”, “the reader is referred to the chronology”, “see the equality section”
  `(?<=^|[.!?;(] ?)see (?:the )?${chapters}\\b(?! (?:of|in|by|section|chapter)\\b)`,
  `\\bthe reader is (?:referred|directed) (?:back )?to the (?:${chapters}|recommendations)\\b(?! of\\b)`,
  `(?<=^|[.!?;,(] ?)see the (?:[a-z-]+ ){1,3}?(?:section|chapter)\\b(?! (?:on|about|headed|entitled|called|of)\\b)`,
  // “As noted in the chronology”, “the section on equality”, “in the lessons section”
  `\\bas (?:already )?${said} in the ${chapters}\\b(?: section)?`,
  `\\b(?:in|see) the (?:section|chapter) (?:on|about|headed|entitled|called)\\b`,
  `(?<=^|[.!?] )the (?:section|chapter) (?:on|about)\\b[^.;:]{1,40}? (?:gives?|says?|shows?|describes?|tells?|sets? out|deals?|explains?|covers?|looks?)\\b`,
  `\\b(?:in|within|see) the ${chapters} (?:section|chapter)\\b`,
  // “As has already been said”, “as mentioned above”, “as we shall see”
  `\\b(?:has|have) (?:already |also )?been (?:referenced|mentioned|commented (?:up)?on|noted|discussed|described|highlighted|referred to|outlined) (?:elsewhere |earlier |above )?in (?:this|the) report\\b`,
  `\\b(?:has|have) already been (?:touched (?:up)?on|mentioned|described|explained|set out|referred to)${clauseEnd}`,
  `\\bas has (?:already |also )?been ${said}(?: (?:earlier|above|previously))?${clauseEnd}`,
  `\\bas (?:already ${said}${clauseEnd}|(?:already )?${said} (?:earlier|above|previously|below|elsewhere)\\b)`,
  `\\bas (?:we have (?:already )?seen|has been seen)${clauseEnd}`,
  `\\bas (?:we (?:shall|will) see|will be seen)(?: (?:later|below))?\\b`,
  // “We return to this in due course”
  `\\b(?:we|the panel) (?:shall |will )?(?:returns?|comes? back) to (?:this|it|that|these)(?: (?:point|matter|issue|question))?(?: (?:again|later|below|in due course))?${clauseEnd}`,
  // “(See later.)”, “(covered elsewhere)”
  `(?<=\\()(?:(?:see|discussed|covered|described|set out) )(?:later|earlier|below|above|elsewhere)(?=\\.?\\))`,
  `\\bsee (?:above|below)\\b`,
  `\\b(?:see )?overleaf\\b`,
  `\\bover the page\\b`,
  // “the aforementioned concerns”
  `\\b(?:the |this |these |those )?(?:afore|above|under)-?(?:mentioned|said)\\b`,
  // “A map is annexed”: not “was”, which tells of a letter, nor “is attached to his mother”
  `\\b(?:is|are)(?: also)? (?:appended|annexed)(?: (?:to|at the end of) this (?:overview )?report| hereto)?\\b(?! (?:to|by|behind)\\b)`,
  `\\b(?=(?:is|are)(?: also)? attached)(?<=\\b${enclosures}\\b[^.;:]{0,60})(?:is|are)(?: also)? attached(?: (?:to|at the end of) this (?:overview )?report| hereto)?\\b(?! (?:to|by|behind)\\b)`,
  `(?<=\\()(?:also )?(?:appended|annexed|attached)(?=\\))`,
]

/** Words that lead to some other place of a report without its number. */
export const vaguePointers = new RegExp(pointers.map((one) => `(?:${one})`).join('|'), 'gi')

// Nine blocks in ten have none of these: asking for them first is what makes a rule quick.
export const likelyPointer =
  /mentioned|aforesaid|appended|annexed|attached|\b(?:see|reader is|later|earlier|above|below|elsewhere|(?:in|within|see) the|the (?:section|chapter)|of this|end of|back of|further (?:on|below|down)|next|previous|previously|preceding|following|subsequent|last|other|been|already|paragraphs before|overleaf|over the page|we (?:shall|will|have)|will be seen|to (?:this|it|that|these))\b/i

const writers =
  '(?:he|she|they|officers?|nurses?|doctors?|sergeants?|constables?|gp|form|letter|leaflet|log|diary|notebook|book|statute)'
const speech = new RegExp(
  `\\b${writers} (?:had |always |then |\\w+ly )?(?:wrote|written|says?|said|asks?|asked|signed)\\b|\\b(?:said|says|asks) the (?:form|letter|leaflet)\\b|\\bof the (?:notebook|diary|book|letter|form|imr|statute)\\b|\\bof (?:one|a|the|his|her) \\w*book\\b`,
  'i',
)

/** Whether it is somebody else who turns the page or goes on: “Overleaf, the form asks”, “The next chapter, she said”. */
export function isOfOthers(sentence: string, pointer: string): boolean {
  return !/^as\b|above|below/i.test(pointer) && speech.test(sentence)
}
