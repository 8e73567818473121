import type { PictureSecret } from './picture-facts.ts'

/** What the programs that draw note in a drawing about whoever drew it. */
export function svgSecrets(text: string): PictureSecret[] {
  const found: Array<[PictureSecret, RegExp]> = [
    ['the name of a person', /<dc:(?:creator|rights|contributor|publisher)\b/],
    ['the folder where it was kept', /(?:export-filename|absref)\s*=|href\s*=\s*["']file:/],
  ]
  return found.flatMap(([secret, sign]) => (sign.test(text) ? [secret] : []))
}
