// What was measured, held against what has to be reached (issue 4): one row each.

const count = (list, wanted) => ({ hits: list.filter(wanted).length, of: list.length })
const heardOrMisspelt = ({ kind }) => kind === 'misspelt' || kind === 'by sound'

/**
 * The rows of the table. `measure` gives a value from the results of one part; a value is `{ hits, of }`, where
 * a share is asked for, else a number. `ok` says whether a value reaches what is asked.
 */
export const rows = [
  {
    what: 'registered names in any disguise',
    reach: '≥ 98 %',
    measure: ({ register }) =>
      count(
        register.mentions.filter((one) => !heardOrMisspelt(one)),
        ({ found }) => found,
      ),
    ok: atLeast(0.98),
  },
  {
    what: '– in full',
    reach: '100 %',
    measure: ({ register }) =>
      count(
        register.mentions.filter(({ kind }) => kind === 'full'),
        ({ found }) => found,
      ),
    ok: atLeast(1),
  },
  {
    what: '– misspelt by one letter, or written by sound',
    reach: '≥ 90 %',
    measure: ({ register }) =>
      count(register.mentions.filter(heardOrMisspelt), ({ found }) => found),
    ok: atLeast(0.9),
  },
  {
    what: '– false alarms in a report with 20 people registered, the most',
    reach: '≤ 1',
    measure: ({ register }) => Math.max(...register.alarms.map(({ length }) => length)),
    ok: (value) => value <= 1,
  },
  {
    what: 'names that nobody registered, in whole drafts',
    reach: '≥ 99 %',
    measure: ({ drafts }) => count(drafts.mentions, ({ found }) => found),
    ok: atLeast(0.99),
  },
  {
    what: '– findings about names that are right',
    reach: '≥ 97 %',
    measure: ({ drafts }) => shareOfRight(drafts),
    ok: atLeast(0.97),
  },
  {
    what: 'names that nobody registered, in passages about people of eleven origins',
    reach: '≥ 99 %',
    measure: ({ narrative }) => count(narrative.mentions, ({ found }) => found),
    ok: atLeast(0.99),
  },
  {
    what: '– the name that is found least',
    reach: '≥ 95 %',
    measure: ({ narrative }) => lowest(narrative.people),
    ok: atLeast(0.95),
  },
  {
    what: '– people of whom all mentions are found',
    reach: '≥ 98 %',
    measure: ({ narrative }) => count(narrative.people, ({ found, planted }) => found === planted),
    ok: atLeast(0.98),
  },
  {
    what: '– findings that are right, among passages full of words that look like names',
    reach: '≥ 97 %',
    measure: ({ narrative }) => shareOfRight(narrative),
    ok: atLeast(0.97),
  },
  {
    what: 'one mention alone of a name that is a word or a place',
    reach: '≥ 95 %',
    measure: ({ traps }) =>
      count(
        traps.filter(({ verdict }) => verdict === 'name'),
        ({ told }) => told,
      ),
    ok: atLeast(0.95),
  },
  {
    what: '– words that only look like names, reported',
    reach: '≤ 2 of 50',
    measure: ({ traps }) =>
      count(
        traps.filter(({ verdict }) => verdict === 'look-alike'),
        ({ told }) => told,
      ),
    ok: atMost(2 / 50),
  },
  {
    what: 'identifiers and dates, well formed',
    reach: '100 %',
    measure: ({ identifiers }) =>
      count(
        identifiers.mentions.filter(({ verdict }) => verdict === 'identifier'),
        ({ told }) => told,
      ),
    ok: atLeast(1),
  },
  {
    what: '– figures that only look like them, reported',
    reach: '0',
    measure: ({ identifiers: { mentions, strays } }) => {
      const { hits, of } = count(
        mentions.filter(({ verdict }) => verdict === 'look-alike'),
        ({ told }) => told,
      )
      return { hits: hits + strays.length, of }
    },
    ok: atMost(0),
  },
]

const shareOfRight = ({ rightAlarms, wrongAlarms }) => ({
  hits: rightAlarms,
  of: rightAlarms + wrongAlarms.length,
})

function atLeast(share) {
  return ({ hits, of }) => hits / of >= share
}
function atMost(share) {
  return ({ hits, of }) => hits / of <= share
}

function lowest(people) {
  const least = people.reduce((a, b) => (b.found / b.planted < a.found / a.planted ? b : a))
  return { hits: least.found, of: least.planted }
}

/** `list` in groups: `[name, { hits, of }]`, in the order of first appearance. */
export function shareBy(list, key, wanted) {
  const groups = new Map()
  for (const one of list) {
    const group = groups.get(one[key]) ?? { hits: 0, of: 0 }
    group.of += 1
    if (wanted(one)) group.hits += 1
    groups.set(one[key], group)
  }
  return groups
}
