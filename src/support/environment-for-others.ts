/**
 * The environment of this process as other programs get it: without the passphrase of the register, which the
 * helpers of a browser and what is opened in an editor would keep for as long as they run.
 */
export function environmentForOthers(): NodeJS.ProcessEnv {
  const { DHR_PASSPHRASE: _, ...rest } = process.env
  return rest
}
