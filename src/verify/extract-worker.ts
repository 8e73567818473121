// Runs in a thread of its own, so that a file made to do harm can be stopped (run-extraction.ts).
import { parentPort, workerData } from 'node:worker_threads'
import { type ExtractOptions, extractFile } from './extract-file.ts'

// pdf.js wants it; Node has it from 22 on.
const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>
buffers.transferToFixedLength ??= function (this: ArrayBuffer) {
  return structuredClone(this, { transfer: [this] })
}

const { bytes, options } = workerData as { bytes: Uint8Array; options: ExtractOptions }
// What is wrong with a broken file is said in findings, in words that are known to be safe, and not by a library.
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => {}
extractFile(bytes, options).then(
  (extraction) => parentPort?.postMessage({ extraction }),
  () => parentPort?.postMessage({ failed: true }),
)
