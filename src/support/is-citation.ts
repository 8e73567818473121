/** Whether a footnote's words name a publication: they follow its spelling and marks, not the report's. */
export function isCitation(text: string): boolean {
  return (
    /\b(?:doi|pp?\. ?\d|pp\d|et al|ISBN|PMID|Epub|vol(?:ume)?\.? ?\d|\d+\(\d+\)|[Aa]ccessed (?:on )?\d|Press\b)/.test(
      text,
    ) ||
    /^[\p{Lu}][\p{L}’'-]+(?: [\p{Lu}][\p{L}’'-]+)?,? (?:[\p{Lu}]\.? ?){1,3}[,(]/u.test(text) ||
    /^[^.]{0,80}\((?:19|20)\d\d[a-z]?\)/.test(text) ||
    /\b(?:19|20)\d\d\)?\.?\s*$/.test(text)
  )
}
