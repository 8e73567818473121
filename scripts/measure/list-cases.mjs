// The cases behind the figures, for whoever mends the matcher: of the part to look at alone.

/** Groups `{ title, cases: [line] }`; a case that comes often is told once, with how often. */
export function listCases({ register, drafts, narrative, traps, identifiers }) {
  const missed = ({ found }) => !found
  return [
    {
      title: 'registered names that were missed',
      cases: register.mentions
        .filter(missed)
        .map(
          ({ kind, corner, name, text, line }) =>
            `${corner ?? kind}: ${name} as “${text}” in: ${line}`,
        ),
    },
    {
      title: 'false alarms about registered names',
      cases: register.alarms.flat().map(describe),
    },
    {
      title: 'names in drafts that were missed',
      cases: drafts.mentions
        .filter(missed)
        .map(({ text, line }) => `“${text}” in: ${cut(line, text)}`),
    },
    { title: 'false alarms in drafts', cases: drafts.wrongAlarms.map(describe) },
    {
      title: 'unregistered names that were missed',
      cases: narrative.mentions
        .filter(missed)
        .map(({ origin, text, passage }) => `${origin}: “${text}” in the passage “${passage}”`),
    },
    { title: 'false alarms about names', cases: narrative.wrongAlarms.map(describe) },
    {
      title: 'single mentions that were missed',
      cases: traps
        .filter(({ verdict, told }) => verdict === 'name' && !told)
        .map(({ kind, sentence }) => `${kind}: ${sentence}`),
    },
    {
      title: 'words that only look like names, reported',
      cases: traps
        .filter(({ verdict, told }) => verdict === 'look-alike' && told)
        .map(
          ({ sentence, findings }) =>
            `${findings.map(({ ruleId }) => ruleId).join(', ')}: ${sentence}`,
        ),
    },
    {
      title: 'identifiers that were missed',
      cases: identifiers.mentions
        .filter(({ verdict, told }) => verdict === 'identifier' && !told)
        .map(({ kind, text, line }) => `${kind}: “${text}” in: ${line}`),
    },
    {
      title: 'figures that only look like identifiers, reported',
      cases: [
        ...identifiers.mentions
          .filter(({ verdict, told }) => verdict === 'look-alike' && told)
          .map(
            ({ text, line, findings }) =>
              `${findings.map(({ ruleId }) => ruleId).join(', ')}: “${text}” in: ${line}`,
          ),
        ...identifiers.strays.map(describe),
      ],
    },
  ].map(({ title, cases }) => ({ title, cases: tally(cases) }))
}

const describe = ({ ruleId, text, line, message }) =>
  `${ruleId}: “${text}” (${message.split(', expected')[0]})${line.length < 400 ? ` in: ${cut(line, text)}` : ''}`

/** The words about a finding, so that the same alarm in reports about other people is one case. */
function cut(line, text) {
  const at = line.indexOf(text.split('\n')[0])
  return line.slice(Math.max(0, at - 20), at + text.length + 20).trim()
}

function tally(cases) {
  const counts = new Map()
  for (const one of cases) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([line, times]) => (times > 1 ? `${times} × ${line}` : line))
}
