const blockTags = new Set(
  'P H1 H2 H3 H4 H5 H6 PRE OL UL LI DIV SECTION NAV MAIN TABLE BLOCKQUOTE HR FIGURE TBODY THEAD TR TD TH'.split(
    ' ',
  ),
)

export const isBlock = (element: Element): boolean => blockTags.has(element.tagName)

export const hasBlocks = (element: Element): boolean => [...element.children].some(isBlock)

/** A row of a table; in one that is stacked the rows are blocks as others are. */
export const isRow = (element: Element): boolean => element.matches('tr:not(.stacked tr)')

/** In a cell or a note: what no page ends in. */
export const isWhole = (element: Element): boolean => isRow(element) || element.matches('.figure')
