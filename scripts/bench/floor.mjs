// The floor: the browser that dhr uses, launched to print pages that are finished already. One process.
import { findBrowser, launchBrowser } from '../../dist/api/index.cjs'
import { printFinished } from './print-finished.mjs'

const [html, output] = process.argv.slice(2)
const launched = await launchBrowser(await findBrowser({ env: (name) => process.env[name] }))
await printFinished(await launched.openPage(), html, output)
await launched.close()
