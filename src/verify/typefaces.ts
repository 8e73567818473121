/** First words of typefaces that every office program knows, and names of people too. In lower case. */
export const typefaces: ReadonlySet<string> = new Set(
  'cambria georgia garamond candara corbel franklin gill kartika latha leelawadee tunga'.split(' '),
)
