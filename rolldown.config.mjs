import { defineConfig } from 'rolldown'
import { precompileTemplates } from './scripts/precompile-templates.mjs'

// Started anew for every command, dhr spends a good part of its time on loading: some 600 small modules
// take twice as long as a few large ones. Files lie two folders deep in dist, as those of src do, for
// they find templates and data from where they are.
export default defineConfig({
  input: {
    'cli/main': 'src/cli/main.ts',
    'api/index': 'src/index.ts',
    // A thread of its own: judge-aside.ts starts it by this name.
    'app/judge-worker': 'src/app/judge-worker.ts',
    // Another: run-extraction.ts starts it, and stops it.
    'verify/extract-worker': 'src/verify/extract-worker.ts',
  },
  plugins: [precompileTemplates()],
  platform: 'node',
  external: ['@silvia-odwyer/photon-node', '@sparticuz/chromium'],
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', cleanDir: true },
  checks: { ineffectiveDynamicImport: false },
})
