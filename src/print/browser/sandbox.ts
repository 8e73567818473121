import { readFile } from 'node:fs/promises'

/** Why the browser's sandbox is off, and what would turn it on. */
export interface SandboxObstacle {
  reason: string
  hint: string
}

const root: SandboxObstacle = {
  reason: 'dhr runs as root, and no browser holds its pages in a sandbox for root',
  hint: 'Run dhr as an ordinary user',
}

/** What is known before launching to keep the sandbox from working; undefined if worth a try. */
export function knownObstacle(): SandboxObstacle | undefined {
  return process.platform === 'linux' && process.getuid?.() === 0 ? root : undefined
}

/** Whether what a browser said as it died blames its sandbox. */
export function blamesSandbox(said: string): boolean {
  return /sandbox|new namespace|credentials\.cc/i.test(said)
}

const switches = [
  {
    file: '/proc/sys/user/max_user_namespaces',
    off: '0',
    reason: 'this machine allows no user namespaces',
    hint: 'The administrator can allow them: sysctl user.max_user_namespaces=15000',
  },
  {
    file: '/proc/sys/kernel/unprivileged_userns_clone',
    off: '0',
    reason: 'this machine allows user namespaces to root alone',
    hint: 'The administrator can allow them: sysctl kernel.unprivileged_userns_clone=1',
  },
  {
    file: '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    off: '1',
    reason: 'AppArmor allows user namespaces only to programs that have a profile',
    hint: 'The administrator can add a profile for the browser that grants "userns", or name an installed Chrome with --browser',
  },
] as const

const elsewhere: SandboxObstacle = {
  reason: 'the system that dhr runs in, probably a container, allows no user namespaces',
  hint: 'The administrator can allow them in its seccomp profile',
}

/** What on this machine makes a browser die of its sandbox. */
export async function findObstacle(): Promise<SandboxObstacle> {
  for (const { file, off, reason, hint } of switches) {
    const value = await readFile(file, 'utf8').catch(() => '')
    if (value.trim() === off) return { reason, hint }
  }
  return elsewhere
}
