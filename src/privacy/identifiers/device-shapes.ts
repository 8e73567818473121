import type { IdentifierShape } from './identifier-shape.ts'

/** Vehicles, telephones and computers by the marks that each of them bears. */
export const deviceShapes: readonly IdentifierShape[] = [
  {
    kind: 'vehicle',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9])[A-HJ-PR-Y][A-HJ-PR-Y](?!00|01)(?:0[2-9]|[1-9]\d) ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/g,
    accept: (matched, { before }) =>
      /\b(?:section|version|model|form|ref(?:erence)?)\W*$/i.test(before)
        ? undefined
        : matched.includes(' ') || vehicleWords.test(before)
          ? 'error'
          : 'warning',
  },
  {
    kind: 'vehicle',
    severity: 'error',
    pattern:
      /(?<![A-Za-z0-9])(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]{1,3} ?\d{1,4})(?![A-Za-z0-9])/g,
    accept: (matched, { before }) =>
      vehicleWords.test(before) && !modelOrRoad.test(matched) ? 'error' : undefined,
  },
  {
    kind: 'device',
    severity: 'error',
    pattern: /\bIMEI(?: no\.?| number)?:? ?(?<value>\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d)(?!\d)/gi,
    group: 'value',
  },
  {
    kind: 'ip-address',
    severity: 'error',
    pattern:
      /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g,
    accept: (matched, { before }) =>
      /\bIP\b[^.]{0,20}$/.test(before) || (matched.match(/\d{3}/g)?.length ?? 0) >= 2
        ? 'error'
        : undefined,
  },
  {
    kind: 'device',
    severity: 'error',
    needs: /[:-]/,
    pattern: /\b(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2}\b/gi,
  },
]

/** “an Audi A3”, “driving on the A127” */
const modelOrRoad = /^(?:[A-Z]{1,2}\d|[A-Z]\d\d|[ABM]\d{1,4}|[A-Z]+)$/

const vehicleWords =
  /\b(?:car|van|vehicle|registration|reg|VRM|index|plate|number plate|driving|motorbike|motorcycle|lorry|taxi|Ford|BMW|Audi|Vauxhall|Golf|Corsa|Astra|Fiesta|Focus|Transit|Clio|Polo|Mini|Mercedes|Toyota|Nissan|Peugeot|Renault)\b[^.]{0,40}$/i
