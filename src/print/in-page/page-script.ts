/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// All that Node asks of the page: see call-in-page.ts. The modules of this folder run in the browser alone.
export { endUnderlines } from './end-underlines.ts'
export { markElements } from './mark-elements.ts'
export { measurePage } from './measure-page.ts'
export { measureTables } from './measure-tables.ts'
export { placePages } from './place-pages.ts'
export { readHeadings } from './read-headings.ts'
export { setColumns } from './set-columns.ts'
export { stackTables } from './stack-tables.ts'
