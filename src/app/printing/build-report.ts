import { basename, join, resolve } from 'node:path'
import type { Host } from '../../model/host.ts'
import type { LaunchedBrowser } from '../../print/browser/launch-browser.ts'
import type { BuildOptions, BuildResult } from './build-options.ts'
import { type BuildEnvironment, readEnvironment } from './read-environment.ts'

/**
 * Builds a report's PDF or HTML. The browser and the thread of the rules start while the rest of the program is being
 * loaded and the report read.
 *
 * A report whose front matter cannot be read is not built, nor one with errors whose status is `board`
 * or later, nor one whose finished file betrays what its source does not: the result has findings and no output.
 * Throws a UsageError or an EnvironmentError; the old file stays in place then.
 */
export async function buildReport(host: Host, options: BuildOptions): Promise<BuildResult> {
  const { folder, format } = options
  const output = resolve(
    options.output ?? join(folder, 'build', `${basename(resolve(folder))}.${format}`),
  )
  const judge = options.judge ?? (await import('../judge/make-judge.ts')).makeJudge(host)
  // What is refused is not printed to its end.
  const over = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, over.signal]) : over.signal
  let first: Promise<LaunchedBrowser> | undefined
  try {
    const environment = readEnvironment(host)
    const launch = () => startBrowser(host, { ...options, signal }, environment)
    first = format === 'pdf' ? launch() : undefined
    const browsers = first && { first, launch }
    const { build } = await import('./build-in-steps.ts')
    return await build(host, options, { output, judge, environment, browsers })
  } finally {
    over.abort()
    await judge.stop()
    await first?.then(
      (launched) => launched.close(),
      () => {},
    )
  }
}

function startBrowser(
  host: Host,
  { browser, signal }: BuildOptions,
  { timeout }: BuildEnvironment,
): Promise<LaunchedBrowser> {
  const launched = (async () => {
    const [{ findBrowser }, { launchBrowser }] = await Promise.all([
      import('../../print/browser/find-browser.ts'),
      import('../../print/browser/launch-browser.ts'),
    ])
    const found = await findBrowser({ browser, env: host.env })
    return launchBrowser(found, { signal, timeout })
  })()
  // A failure is reported where the browser is awaited; until then it must not count as an unhandled rejection.
  launched.catch(() => {})
  return launched
}
