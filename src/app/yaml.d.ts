/** What `scripts/precompile-templates.mjs` makes of YAML: a value, so that it need not be read at each start. */
declare module '*.yaml' {
  const value: unknown
  export default value
}
