import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'

/** Whether the disk that a browser keeps its pages on for a moment is too full for those of a report. */
export async function isTemporaryDiskFull(): Promise<boolean> {
  const { bavail, bsize } = await statfs(tmpdir())
  return bavail * bsize < 4 * 2 ** 20
}
