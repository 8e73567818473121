import { defineConfig } from 'vitest/config'
import { bundleScripts } from './scripts/bundle-scripts.mjs'
import { precompileTemplates } from './scripts/precompile-templates.mjs'

export default defineConfig({
  plugins: [precompileTemplates(), bundleScripts()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What has been told to end may take its time on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
    setupFiles: ['test/support/limit-properties.ts'],
    // The difference of two files of 200 kB, bytes for bytes, takes longer than all tests; its first lines do not.
    diff: { truncateThreshold: 500 },
    // Under `npx vitest` dhr would call itself “npx dhr”, under `npm test` it does not.
    // What is compared has no colours, although whoever runs the tests may want them everywhere.
    env: { npm_command: 'test', FORCE_COLOR: '0' },
  },
})
