/**
 * A plugin of rolldown: packages that the library of PDFs draws SVG and reads forms with, which nothing here does.
 * Being loaded, they spell out all names of HTML's characters, twice: a fiftieth of a build.
 */
export function leaveOut(names) {
  return {
    name: 'leave-out',
    resolveId: {
      filter: { id: new RegExp(`^(?:${names.join('|')})$`) },
      handler: () => ({ id: nowhere, moduleSideEffects: false }),
    },
    load: {
      filter: { id: new RegExp(`^${nowhere}$`) },
      handler: () => ({ code, moduleType: 'js' }),
    },
  }
}

const nowhere = 'left-out'
const code = `
const missing = () => { throw new Error('Left out of what is built: see scripts/leave-out.mjs') }
export const parse = missing, encode = missing, NodeType = {}
`
