// What is taken of puppeteer, by name: of the rest, what nothing here needs is not built.
export { connect } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js'
