/** The private register of a report's folder, in clear, and encrypted. */
export const registerFile = 'identities.yaml'
export const lockedRegisterFile = 'identities.yaml.age'

/** Whether a file of that name is the register, locked or not. */
export const isRegister = (name: string): boolean =>
  name === registerFile || name === lockedRegisterFile
