/** What `scripts/bundle-scripts.mjs` makes of a module: the text of a script, for the browser's page. */
declare module '*?script' {
  const text: string
  export default text
}
