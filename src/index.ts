export { buildReport } from './app/build-report.ts'
export { diskHost } from './host/disk-host.ts'
export { findBrowser } from './print/browser/find-browser.ts'
export { launchBrowser } from './print/browser/launch-browser.ts'
