/**
 * A file that ships with dhr, by its path in the package. This module lies two folders deep in `src`, and whatever it is
 * bundled into two folders deep in `dist`.
 */
export const ownFile = (path: string): URL => new URL(`../../${path}`, import.meta.url)
