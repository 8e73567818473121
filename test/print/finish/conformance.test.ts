import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// Whether what dhr prints conforms to PDF/UA-1 and PDF/A-2a only veraPDF can say: `npm run conformance`
// fetches it. Where it is not on the computer that is said aloud; in CI it has to be.

const root = fileURLToPath(new URL('../../../', import.meta.url))
const script = fileURLToPath(new URL('../../../scripts/conformance.mjs', import.meta.url))

test('the example and a report with every element conform to PDF/UA-1 and PDF/A-2a', {
  timeout: 180_000,
}, () => {
  const built = existsSync(`${root}dist/cli/main.cjs`)
  const run = spawnSync(process.execPath, [script, '--if-cached'], { encoding: 'utf8' })
  if ((!built || run.status === 3) && process.env.CI !== 'true') {
    process.stderr.write(
      '\nPDF/UA conformance was not checked: veraPDF is not on this computer (npm run conformance fetches it)\n',
    )
    return
  }
  expect(run.status, `${run.stdout}${run.stderr}`).toBe(0)
})
