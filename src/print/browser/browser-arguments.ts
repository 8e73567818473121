/** What every browser is started with, whatever its kind. */
const always = [
  '--headless',
  '--remote-debugging-pipe',
  // Widths measured on the screen are then those of print.
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // Nobody looks at the window: what is in it is drawn all the same, as often as it changes.
  '--window-size=800,16',
  '--force-color-profile=srgb',
  // Tags and outline for readers that find their way by them.
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  // No report and nothing about it leaves the machine: no name resolves, and every connection, even
  // to this machine, is sent to a proxy that does not exist.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://0.0.0.0:0',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pings',
  // A dump of a crash would hold the report's text.
  '--disable-breakpad',
  '--disable-crash-reporter',
  // A long layout is work, not a hang.
  '--disable-hang-monitor',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  // What an installed browser would do for the person in front of it.
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-search-engine-choice-screen',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
]

/** Without a sandbox, the processes that serve it alone are a cost: 25 ms and 60 MB. */
const unsandboxed = ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-gpu']

/** The command line of a browser. `profile` is the folder that it may keep its profile in. */
export function browserArguments(options: {
  launchArgs: readonly string[]
  sandboxed: boolean
  profile: string | undefined
  /** Whether the machine's shared memory is too small for a long report's pages. */
  sharedMemoryIsSmall: boolean
}): string[] {
  return [
    ...always,
    ...options.launchArgs,
    ...(options.sandboxed ? [] : unsandboxed),
    ...(options.profile ? [`--user-data-dir=${options.profile}`] : []),
    ...(options.sharedMemoryIsSmall ? ['--disable-dev-shm-usage'] : []),
    'about:blank',
  ]
}
