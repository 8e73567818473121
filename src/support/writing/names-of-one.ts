/**
 * What somebody may be called whose name is declared with another in quotation marks or brackets: “Jane "JJ" Example”
 * is Jane Example and JJ Example too. An apostrophe within a name parts nothing.
 */
export function namesOfOne(name: string): string[] {
  const own = name.replace(other, ' ').replace(/\s+/g, ' ').trim()
  const [, inner = ''] = new RegExp(other.source, 'u').exec(name) ?? []
  if (own === '' || inner === '') return [name]
  const surname = own.includes(' ') ? own.slice(own.lastIndexOf(' ') + 1) : ''
  return [name, own, ...(surname === '' ? [] : [`${inner.trim()} ${surname}`])]
}

const other = /(?<=^|\s)["“”‘'(]([\p{L} .’-]+)["”“’')](?=\s|$)/gu
