// What is written before, around and after a name in a register and is no part of it.
const title =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|rev|revd|reverend|cllr|councillor|pc|wpc|dc|ds|di|dci|sgt|pcso|hhj|hon)\.?\s+)+(?=\S)/i
const another =
  /[\s,;/]+(?:n[ée]e?|born|formerly|previously|then|now|also|or|aka|a\.k\.a\.?|(?:also )?known as|called)\s+/iu

/**
 * The names that one entry of a register stands for, each with its given names first: “Dr Emrys Tomos” is
 * “Emrys Tomos”, “Tomos, Emrys” too; “Ann (Nan) Tomos née Pugh” is “Ann Tomos”, “Nan” and “Pugh”.
 */
export function namesOf(entry: string): string[] {
  const aside: string[] = []
  const bare = entry.replace(/\s*[([]([^)\]]*)[)\]]?\s*/g, (_, inside: string) => {
    aside.push(` ${inside}`)
    return ' '
  })
  const names = [bare, ...aside].flatMap((name) => name.split(another)).map(plainOrder)
  const kept = names.filter((name) => /\p{L}/u.test(name))
  return kept.length > 0 ? [...new Set(kept)] : [entry]
}

/** Without a title, and without the comma of a list: “TOMOS, Emrys” → “Emrys TOMOS”. */
function plainOrder(name: string): string {
  const [surname = '', given = '', ...rest] = name.split(',').map((part) => part.trim())
  const isList = given !== '' && rest.length === 0 && !/^(?:jn?r|sn?r|i{2,3})\.?$/i.test(given)
  const ordered = isList ? `${given.replace(title, '')} ${surname}` : name.trim()
  return ordered.replace(title, '')
}
