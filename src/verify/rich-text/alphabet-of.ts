const others: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
}

/** How the letters of an RTF file are read that names this code page. */
export function alphabetOf(page = 1252): TextDecoder {
  try {
    return new TextDecoder(others[page] ?? `windows-${page}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
