import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'

/** Speaks with a browser through two pipes: messages in JSON, each with a NUL at its end. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  let hungUp = false
  const transport: ConnectionTransport = {
    send: (message) => {
      // It ended before anybody listened: told now, lest the sender wait three minutes for an answer.
      if (hungUp) setImmediate(() => transport.onclose?.())
      else toBrowser.write(`${message}\0`)
    },
    close: () => {
      toBrowser.destroy()
      fromBrowser.destroy()
    },
  }
  let begun: Buffer[] = []
  fromBrowser.on('data', (data: Buffer) => {
    let start = 0
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
      const message = Buffer.concat([...begun, data.subarray(start, end)]).toString()
      begun = []
      start = end + 1
      // One message a turn, so that whoever waits for the first is heard before the second.
      setImmediate(() => transport.onmessage?.(message))
    }
    if (start < data.length) begun.push(data.subarray(start))
  })
  fromBrowser.on('close', () => {
    hungUp = true
    transport.onclose?.()
  })
  // That a browser died is known from its process; a broken pipe adds nothing.
  fromBrowser.on('error', () => {})
  toBrowser.on('error', () => {})
  return transport
}
