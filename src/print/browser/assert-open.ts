import { setTimeout as wait } from 'node:timers/promises'
import type { ConnectionTransport } from 'puppeteer-core'

/** The browser answers, and lets nobody into its pages. */
export class BrowserClosed extends Error {
  override name = 'BrowserClosed'
}

interface Answer {
  id?: number
  result: { targetInfos: Array<{ targetId: string; type: string }>; sessionId: string }
  error?: { message: string }
}

/**
 * Asks a browser, before anybody else speaks with it, to be let into its page. Chrome and Edge refuse that where an
 * organisation has set `DeveloperToolsAvailability`; whoever does not ask waits for a page in vain.
 *
 * Throws a BrowserClosed where it refuses; never ends where the browser does not answer.
 */
export async function assertOpen(transport: ConnectionTransport): Promise<void> {
  try {
    let page: { targetId: string } | undefined
    for (;;) {
      const { result } = await ask('Target.getTargets', {})
      page = result.targetInfos.find(({ type }) => type === 'page')
      if (page) break
      await wait(20)
    }
    const { targetId } = page
    const { result, error } = await ask('Target.attachToTarget', { targetId, flatten: true })
    if (error) throw new BrowserClosed('developer tools are not available')
    await ask('Target.detachFromTarget', { sessionId: result.sessionId })
  } finally {
    delete transport.onmessage
  }

  function ask(method: string, params: object): Promise<Answer> {
    return new Promise((resolve) => {
      // An event has no id.
      transport.onmessage = (text) => {
        const answer: Answer = JSON.parse(text)
        if (answer.id === 1) resolve(answer)
      }
      transport.send(JSON.stringify({ id: 1, method, params }))
    })
  }
}
