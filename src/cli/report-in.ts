import { loadReport } from '../app/load-report.ts'
import { UsageError } from '../model/errors.ts'
import type { Host } from '../model/host.ts'
import type { Report } from '../model/report.ts'

/** The report in a folder; undefined where the folder holds none. */
export async function reportIn(host: Host, folder: string): Promise<Report | undefined> {
  try {
    return (await loadReport(host, folder)).report
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}
