/**
 * A function that works an answer out once for each thing that it is asked about, and remembers it as long as the
 * thing itself is there. For frozen things such as a report: of one that changes, the answer would stay.
 */
export function onceFor<K extends object, T extends object>(
  answer: (about: K) => T,
): (about: K) => T {
  const known = new WeakMap<K, T>()
  return (about) => {
    const found = known.get(about) ?? answer(about)
    known.set(about, found)
    return found
  }
}
