import { count, factor, size, time, times } from './figures.mjs'

/** The results as lines of text. */
export function printed(results) {
  const { machine, audits } = results
  return [
    `machine    ${machine.processors} × ${machine.model}, ${machine.memoryGiB.toFixed(0)} GiB, Node ${machine.node}`,
    ...audits.flatMap((one, index) => auditLines(one, index, results)),
    ...(results.slope === null
      ? []
      : [`growth     time grows as consultations to the power of ${factor(results.slope)} (least squares)`]),
    ...ruleLines(results.rules),
    ...judgingLines(results),
  ]
}

function auditLines({ consultations, sample, scan, audit, rules, rows, units }, index, results) {
  return [
    '',
    `${count(consultations)} consultations: ${count(rows)} rows in all tables, ${count(units)} units judged under ${rules} rules`,
    ...(sample === null ? [] : [`sample     ${cost(sample)}`]),
    `scan       ${cost(scan)}; every column read once: the floor`,
    `audit      ${cost(audit)}, spill ${size(audit.spillMiB)}; records in, report out; ${times(audit.seconds, scan.seconds)} the scan`,
    engineLine('json-rules-engine', results.jsonRulesEngine, index, audit),
    engineLine('GoRules ZEN', results.zen, index, audit),
  ]
}

const cost = ({ seconds, cpuSeconds, peakMiB, readMiB }) =>
  `${time(seconds)} (CPU ${time(cpuSeconds)}), peak memory ${size(peakMiB)}, read ${size(readMiB)}`

function engineLine(name, { sampled, sampledSeconds, extrapolatedSeconds, peakMiB }, index, audit) {
  const seconds = extrapolatedSeconds[index]
  return `${name}: ${time(seconds)} extrapolated from ${count(sampled)} units in ${time(sampledSeconds)}, on ready-made facts; ${times(seconds, audit.seconds)} the whole audit; peak memory ${size(peakMiB)}`
}

const ruleLines = ({ consultations, points, perDoubling }) => [
  '',
  `rules      audits of ${count(consultations)} consultations: ${points.map(({ rules, seconds }) => `${rules} rules ${time(seconds)}`).join(', ')}`,
  `growth     per doubling of the rules: ${perDoubling.map((value) => `×${factor(value)}`).join(', ')}`,
]

function judgingLines({ judgingSeconds, costs, jsonRulesEngine }) {
  const median = costs[Math.floor(costs.length / 2)]
  return [
    `judging    ${time(judgingSeconds)} for all rules by SQL on the same ready-made facts; ${times(jsonRulesEngine.extrapolatedSeconds[0], judgingSeconds)} json-rules-engine's speed`,
    ...(median === undefined
      ? []
      : [
          `one rule   ${time(median.secondsPerMillion)} per million units in the median, on facts worked out; the dearest:`,
        ]),
    ...costs
      .slice(0, 10)
      .map(({ rule, unit, secondsPerMillion }) => `           ${time(secondsPerMillion)}  ${rule} (${unit})`),
  ]
}
