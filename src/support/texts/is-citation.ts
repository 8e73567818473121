const year = '(?:19|20)\\d\\d[a-z]?'

/** One of these is enough: nobody writes so but to name a publication. */
const strongSigns: Readonly<Record<string, RegExp>> = {
  // “Stark, E. (2007)”, “O’Hara, J. and …”
  authorWithInitials:
    /^[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+)?, (?:[A-ZÀ-Þ]\. ?-?){1,3}/,
  // “Home Office (2016), Multi-agency guidance”
  yearAndTitle: new RegExp(`^[A-ZÀ-Þ][^.()]{1,80} \\(${year}\\)[,:]? ['‘“"]?[A-ZÀ-Þ]`),
  // “Domestic Abuse Act 2021, section 3”
  yearAndPlace: new RegExp(
    `\\b${year}\\)?[,:] (?:at )?(?:pages?|para(?:graph)?s?\\.?|ch(?:apters?|\\.)?|sections?|table|figure) ?\\d`,
  ),
  identifier: /\b(?:doi\b|ISBN|PMID|Epub)/i,
  journal: /(?<!\bs(?:ections?)? )(?<![\d.])\d{1,3} ?\(\d{1,3}\), ?(?:pp?\.? ?|pages? )?\d/,
}

/** Of these two have to meet: each by itself stands in plain sentences too. */
const weakSigns: Readonly<Record<string, RegExp>> = {
  // “Devries KM, Mak JY”; “Adult A, who …” is none yet.
  authorWithoutStops:
    /^[A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+(?: [A-ZÀ-Þ][A-Za-zÀ-ÿ’'-]+)? (?:[A-ZÀ-Þ]\.? ?){1,3}[,(]/,
  severalAuthors: /\bet al\b/,
  yearInBrackets: new RegExp(`\\(${year}\\)`),
  yearAtEnd: new RegExp(`\\b${year}\\)?\\.?\\s*$`),
  pages: /\bpp?\. ?\d|\bpp\d|\bpages \d+ (?:to|and|[-–]) ?\d/,
  volume: /\b(?:vol(?:ume)?|issue)\.? ?\d/i,
  issue: /(?<!\bs(?:ections?)? )(?<![\d.])\b\d{1,3} ?\(\d{1,3}\)/,
  publisher: /\bPress\b|\b(?:Journal|Quarterly|Bulletin|Proceedings) of\b/,
  accessed: /\b[Aa]ccessed:? (?:on )?\d{1,2}(?:st|nd|rd|th)? [A-Z]/,
  // An address stands as characters that are no words.
  address: /\uFFFC{4}|https?:/,
}

/**
 * Whether a footnote's words name a publication: they follow its spelling and marks, not the report's. A plain
 * sentence that ends in a year, or in which somebody accessed services, is the report's own.
 */
export function isCitation(text: string): boolean {
  const has = (sign: RegExp): boolean => sign.test(text)
  return Object.values(strongSigns).some(has) || Object.values(weakSigns).filter(has).length >= 2
}
