import { rolldown } from 'rolldown'

const asScript = /\?script$/

/**
 * A plugin of rolldown and vite: `import script from './page-script.ts?script'` gives that module, with all that it
 * imports, as the text of one script, for a browser's page: its exports are the properties of `dhr` there.
 */
export function bundleScripts() {
  return {
    name: 'bundle-scripts',
    resolveId: {
      filter: { id: asScript },
      async handler(source, importer) {
        const resolved = await this.resolve(source.replace(asScript, ''), importer)
        return resolved && `${resolved.id}?script`
      },
    },
    load: {
      filter: { id: asScript },
      async handler(id) {
        const input = id.replace(asScript, '')
        const bundle = await rolldown({ input, platform: 'browser' })
        const { output } = await bundle.generate({ format: 'iife', name: 'dhr', comments: false })
        await bundle.close()
        for (const file of output[0].moduleIds) this.addWatchFile(file)
        return {
          code: `export default ${JSON.stringify(output[0].code)}`,
          moduleType: 'js',
          map: null,
        }
      },
    },
  }
}
