import { rename, rm } from 'node:fs/promises'
import { isWhole } from './whole-folder.ts'

/**
 * Gives a filled draft its name in one step. Whoever comes second takes the first one's tree as it is;
 * a damaged tree in that place is replaced. Throws what the system throws.
 */
export async function moveIntoPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder)
  } catch (cause) {
    // Another first run was faster: its tree is as good as ours.
    if (await isWhole(folder)) return
    // A damaged tree holds the place. It goes where the next sweep finds it if we die here.
    const damaged = `${draft}-damaged`
    await rename(folder, damaged).catch(() => {
      throw cause
    })
    await rename(draft, folder).catch(async (failure) => {
      if (!(await isWhole(folder))) throw failure
    })
    await rm(damaged, { recursive: true, force: true })
  }
}
