import type { Browser, ConnectionTransport } from 'puppeteer-core'

/**
 * Takes command of a browser that was started elsewhere. Rejects when it hangs up.
 *
 * The entry that puppeteer offers to web pages loads in 0.14 s, the one for Node in 0.25 s: it
 * brings what launches, downloads and records browsers too. Its types are told apart by the compiler
 * but are the same.
 */
export async function connectPuppeteer(transport: ConnectionTransport): Promise<Browser> {
  const { connect } = await import('./puppeteer.ts')
  // How long work may take is for `guard` to say: a long report's answer may take minutes.
  const browser: unknown = await connect({ transport, defaultViewport: null, protocolTimeout: 0 })
  return browser as Browser
}
