/** Whether ten digits are an NHS number: weights 10 to 2, remainder from 11, which may not be 10. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index)
  const check = 11 - (sum % 11)
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9])
}

/** Whether a unique pupil number has the right letter in front: weights 2 to 13, modulo 23. */
export function isUniquePupilNumber(upn: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'
  if (!/^[A-Z]\d{11}[0-9A-Z]$/.test(upn)) return false
  let sum = 0
  for (let index = 1; index <= 12; index += 1) {
    const character = upn[index] ?? ''
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character)
    if (value === -1) return false
    sum += value * (index + 1)
  }
  return letters[sum % 23] === upn[0]
}

/** Whether digits pass Luhn’s sum, as the numbers of cards do. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Whether an IBAN’s remainder by 97 is one. */
export function isIban(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4)
  let remainder = 0
  for (const character of moved) {
    for (const digit of Number.parseInt(character, 36).toString())
      remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder === 1
}
