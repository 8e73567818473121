const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const cleanups = new Set<() => void>()

/**
 * Runs `cleanup` (at once, not later: it cannot wait for anything) when this process ends, be it by
 * a crash or by a signal. Returns a function that calls it off.
 */
export function endWithProcess(cleanup: () => void): () => void {
  if (cleanups.size === 0) listen()
  cleanups.add(cleanup)
  return () => {
    cleanups.delete(cleanup)
    if (cleanups.size === 0) stopListening()
  }
}

function listen(): void {
  process.on('exit', runAll)
  for (const signal of signals) process.on(signal, onSignal)
}

function stopListening(): void {
  process.off('exit', runAll)
  for (const signal of signals) process.off(signal, onSignal)
}

function runAll(): void {
  for (const cleanup of cleanups) cleanup()
}

function onSignal(signal: NodeJS.Signals): void {
  // Somebody else ends this process in their own way; 'exit' tells us when.
  if (process.listenerCount(signal) > 1) return
  runAll()
  stopListening()
  process.kill(process.pid, signal)
}
