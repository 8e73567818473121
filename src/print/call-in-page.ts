import type { Page } from 'puppeteer-core'
import type * as PageScript from './in-page/page-script.ts'
import script from './in-page/page-script.ts?script'

type Functions = typeof PageScript

/** Gives a page the functions of `in-page`, also for what is written into it afterwards. */
export async function addPageScript(page: Page): Promise<void> {
  await page.evaluate(script)
}

/** Calls one of these functions. Arguments and what comes back are plain data, for they go to another process. */
export function callInPage<Name extends keyof Functions>(
  page: Page,
  name: Name,
  ...args: Parameters<Functions[Name]>
): Promise<ReturnType<Functions[Name]>> {
  return page.evaluate(
    (name, args) =>
      (window as unknown as { dhr: Record<string, (...args: unknown[]) => unknown> }).dhr[name]?.(
        ...args,
      ),
    name as string,
    args as unknown[],
  ) as Promise<ReturnType<Functions[Name]>>
}
