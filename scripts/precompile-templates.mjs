import Handlebars from 'handlebars'
import { parse } from 'yaml'

/**
 * A plugin of rolldown and vite: `import cover from './cover.hbs'` gives the compiled template, and a file of YAML what
 * it says. To compile and parse them anew for every command took a tenth of its time.
 */
export function precompileTemplates() {
  return {
    name: 'precompile-templates',
    transform: {
      filter: { id: /\.(?:hbs|yaml)$/ },
      handler(text, id) {
        if (id.endsWith('.yaml'))
          return {
            code: `export default ${JSON.stringify(parse(text))}`,
            moduleType: 'js',
            map: null,
          }
        // A starting text is Markdown: nothing in it is escaped for HTML.
        const noEscape = id.includes('/templates/new/')
        const precompiled = Handlebars.precompile(text, { noEscape })
        return { code: `export default ${precompiled}`, moduleType: 'js', map: null }
      },
    },
  }
}
