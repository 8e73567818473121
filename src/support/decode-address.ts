/** An address as it reads; one that is not written by the rules, as it stands. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
