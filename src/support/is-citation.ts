/** Whether a footnote's words name a publication: they follow its spelling and marks, not the report's. */
export function isCitation(text: string): boolean {
  return (
    /\b(?:doi|pp?\. ?\d|pp\d|et al|ISBN|PMID|Epub|vol(?:ume)?\.? ?\d|\d+\(\d+\)|[Aa]ccessed (?:on )?\d|Press\b)/.test(
      text,
    ) ||
    /^[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+)?,? (?:[A-ZÀ-Þ]\.? ?){1,3}[,(]/.test(
      text,
    ) ||
    /^[^.]{0,80}\((?:19|20)\d\d[a-z]?\)/.test(text) ||
    /\b(?:19|20)\d\d\)?(?:\.?\s*$|[,:] (?:at )?(?:pages?|para(?:graph)?s?\.?|ch(?:apters?|\.)?|sections?|table|figure) ?\d)/.test(
      text,
    )
  )
}
