import { defineConfig } from 'rolldown'
import { bundleScripts } from './scripts/bundle-scripts.mjs'
import { leaveOut } from './scripts/leave-out.mjs'
import { precompileTemplates } from './scripts/precompile-templates.mjs'

// Started anew for every command, dhr spends a good part of its time on loading: some 600 small modules
// take twice as long as a few large ones. Files lie two folders deep in dist, as src/support/own-file.ts does,
// which finds templates and data from where it is.
export default defineConfig({
  input: {
    'cli/main': 'src/cli/main.ts',
    'api/index': 'src/index.ts',
    // A thread of its own: judge-aside.ts starts it by this name.
    'app/judge-worker': 'src/app/judge/judge-worker.ts',
    // Another: run-extraction.ts starts it, and stops it.
    'verify/extract-worker': 'src/verify/extract-worker.ts',
  },
  plugins: [
    precompileTemplates(),
    bundleScripts(),
    leaveOut(['node-html-better-parser', 'html-entities']),
  ],
  platform: 'node',
  external: ['@silvia-odwyer/photon-node', '@sparticuz/chromium'],
  output: {
    dir: 'dist',
    // The engine's own code can be kept of scripts, and of modules only in newer versions of Node: see bin/load.js.
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    cleanDir: true,
  },
  // What they bring besides is left out where nothing asks for it.
  treeshake: {
    moduleSideEffects: [
      {
        test: /node_modules.(?:@cantoo.pdf-lib|puppeteer-core|culori)./,
        sideEffects: false,
      },
    ],
  },
  checks: { ineffectiveDynamicImport: false },
})
