import type { Host } from '../../model/host.ts'
import type { RegisterFault } from '../../model/privacy.ts'
import { lockedRegisterFile, registerFile } from '../register-files.ts'

/** “identities - Copy.yaml”, “identities.yaml.txt”, “.identities.yaml.swp”; not what dhr itself is about to move there. */
const inClear = /^(?!.*\bdhr-\d+-)(?!.*\.age$).*identities.*\.ya?ml/is

/**
 * What else in a report's folder has the name of a register in clear: copies of cloud folders, text editors and hands,
 * which hold real names and which neither `.gitignore` nor rights of files keep to their owner.
 */
export async function copiesOfRegister(host: Host, folder: string): Promise<RegisterFault[]> {
  const files = ((await host.list(folder)) ?? []).filter(({ kind }) => kind === 'file')
  const names = files.map(({ name }) => name)
  const registers = names.filter((name) => isRegister(name.toLowerCase()))
  const message = registers.length > 0 ? beside : alone
  return names
    .filter((name) => inClear.test(name) && !registers.includes(name))
    .map((file) => ({ file, line: 1, column: 1, message }))
}

/** Some disks take “Identities.yaml” for the same name. */
const isRegister = (name: string): boolean => [registerFile, lockedRegisterFile].includes(name)

const beside =
  'Unexpected copy of the register, which holds real names and is not kept private, expected one register: take over what is new in this file, then delete it'
const alone = `Unexpected name of a register, which no check reads under it, expected “${registerFile}”: rename the file`
