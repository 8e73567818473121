/** The private register of a report's folder, in clear, and encrypted. */
export const registerFile = 'identities.yaml'
export const lockedRegisterFile = 'identities.yaml.age'
