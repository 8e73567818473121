/**
 * Whether one of the terms of reference is about the review itself and no question to its analysis: who is on
 * the panel, how the family may contribute, when it ends, the press, other reviews.
 */
export function isOfConduct(term: string): boolean {
  const words = term.replace(/\s+/g, ' ').trim()
  return ofConduct.some((pattern) => pattern.test(words))
}

const process = String.raw`(?:(?:the |this |a )?(?:DHR|DARDR|(?:domestic )?homicide review|review(?:'s)? (?:panel|process))|(?:the |this )(?:statutory )?(?:review|panel)(?! of| meeting))\b`
const of = (text: string): RegExp => new RegExp(text, 'i')

const ofConduct: readonly RegExp[] = [
  // Panel and chair.
  of(
    String.raw`\bpanel(?:'s)? (?:membership|composition)\b|\b(?:membership|composition|members) of ${process}`,
  ),
  /\bwho (?:should|will|is to) chair\b|\bappoint\w*\b.{0,40}\bindependent chair\b/i,
  /\b(?:independent )?legal advice about (?:any aspect of )?the (?:review|proposed review)\b/i,
  // What family and friends say to the review, not what agencies made of it.
  of(
    String.raw`\b(?:contribut\w+|involv\w+|participat\w+|engag\w+|take part|included?|invited)\b(?: [\w',-]+){0,12}? (?:to|in|with|by) ${process}`,
  ),
  /\bmatters concerning (?:the )?family\b.{0,60}\bmanaged\b/i,
  of(
    String.raw`\b(?:families|family|relatives|friends)\b.{0,60}\b(?:kept|be) (?:informed|updated)\b.{0,40}${process}`,
  ),
  // When.
  of(
    String.raw`^(?:(?:to )?(?:agree|determine|set|confirm)\w* )?(?:over what |which |the )?(?:scoping |review |relevant )?(?:(?:time )?period\b(?! of)|time ?(?:scales?|table|frame)\b)`,
  ),
  of(
    String.raw`${process}.{0,20} (?:be |is |was |to be )?(?:completed|concluded|finished|conducted|carried out|undertaken|chaired|led)\b`,
  ),
  of(String.raw`\b(?:complet|conclud|conduct|undertak)(?:e|es|ing)\b ${process}`),
  of(
    String.raw`^(?:to )?ensur\w+ (?:that )?${process}(?! (?:consider|examin|establish|analys|explor|identif|look|address|question))`,
  ),
  // Press.
  /(?<!social )\b(?:media|press|publicity)\b (?:and \w+ )?(?:interest|attention|enquir\w+|inquir\w+|strateg\w+|coverage|statements?|handling|management|(?:be |is |are )?(?:managed|handled))\b|\bmanag\w+ (?:the |any )?(?:media|press|publicity)\b/i,
  // Other reviews and proceedings beside this one.
  /\b(?:co-?ordinat\w+|dovetail\w*|duplicat\w+|run(?:s|ning)? (?:in )?parallel|take (?:full )?account of|in conjunction|links?|liais\w+)\b.{0,80}\b(?:inquests?|coroner(?:'s)?|criminal (?:investigations?|proceedings|process|justice process)|(?:other|parallel|any) (?:reviews?|processes|investigations?|inquir(?:y|ies)|enquir(?:y|ies))|(?:serious case|safeguarding adults?|child safeguarding practice) reviews?)\b/i,
  // Its papers.
  /\b(?:agencies|organisations|services)\b.{0,60}\b(?:asked|requested|required|invited)\b.{0,60}\b(?:individual management reviews?|IMRs?|chronolog(?:y|ies))\b/i,
  /\b(?:produc|prepar|writ|submit|publish|disseminat)\w*\b.{0,60}\b(?:overview report|executive summary|final report|action plan)\b/i,
]
