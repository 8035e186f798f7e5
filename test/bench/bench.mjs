// npm run bench [-- --consultations 1000000,10000000 …]: one run, side by side, on one machine. Needs a build (the script makes it).
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { extrapolated } from './engineLoop.mjs'
import { perDoubling, slope } from './growth.mjs'
import { datasetOf, options } from './options.mjs'
import { run } from './part.mjs'
import { printed } from './printed.mjs'
import { root } from './product.mjs'
import { quoteInto, recorded } from './quote.mjs'
import { copyRules, rulesInMixedOrder } from './ruleFolder.mjs'

const line = (text) => process.stdout.write(`${text}\n`)
const work = mkdtempSync(join(tmpdir(), 'ihq-bench-'))
try {
  const results = measure()
  for (const text of printed(results)) line(text)
  mkdirSync(`${root}reports`, { recursive: true })
  writeFileSync(`${root}reports/bench.json`, `${JSON.stringify(results, null, 2)}\n`)
  line('results    reports/bench.json')
  if (options.record) {
    writeFileSync(recorded, `${JSON.stringify(results, null, 2)}\n`)
    writeFileSync(`${root}README.md`, quoteInto(readFileSync(`${root}README.md`, 'utf8'), results))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

function measure() {
  const machine = {
    processors: cpus().length,
    model: cpus()[0].model,
    memoryGiB: totalmem() / 2 ** 30,
    node: process.version,
  }
  const [smallest] = options.sizes
  const audits = options.sizes.map(auditOfSize)
  return {
    machine,
    audits,
    slope: slope(audits.map(({ consultations, audit }) => ({ size: consultations, seconds: audit.seconds }))),
    ...engines(datasetOf(smallest), audits),
    rules: rulesGrowth(datasetOf(smallest), smallest),
  }
}

function auditOfSize(consultations) {
  const dataset = datasetOf(consultations)
  const made = existsSync(`${dataset}/dataset.json`) ? null : sample(consultations, dataset)
  note(`scan of ${consultations}`)
  const scan = run('scan', { dataset })
  note(`audit of ${consultations}`)
  const out = join(work, 'run')
  const audit = run('ihq', { words: ['audit', dataset, '--out', out, '--overwrite', ...options.engine], spills: true })
  return { consultations, sample: made, scan, audit, ...countsOf(out) }
}

function sample(consultations, out) {
  note(`sample of ${consultations}`)
  const { platforms, engine } = options
  const numbers = ['--consultations', consultations, '--platforms', platforms, '--seed', 1].map(String)
  return run('ihq', { words: ['sample', ...numbers, '--out', out, ...engine] })
}

function countsOf(out) {
  const { platforms, intake, rulePack } = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8'))
  const judged = new Map()
  for (const { ruleId, unit, pass, fail, excluded, notApplicable, unknown } of platforms.flatMap(
    ({ rules }) => rules,
  )) {
    const units = judged.get(unit) ?? new Map()
    judged.set(unit, units.set(ruleId, (units.get(ruleId) ?? 0) + pass + fail + excluded + notApplicable + unknown))
  }
  const unitsByKind = Object.fromEntries([...judged].map(([unit, units]) => [unit, Math.max(...units.values())]))
  return {
    rules: rulePack.rules,
    rows: intake.reduce((sum, { read }) => sum + read, 0),
    units: Object.values(unitsByKind).reduce((sum, n) => sum + n, 0),
    unitsByKind,
  }
}

/** The other engines judge a sample of each kind of the smallest size; what all units would take is worked out from that. */
function engines(dataset, audits) {
  const file = join(work, 'facts.json')
  note('facts and the cost of each rule')
  const { judgingSeconds, costs } = run('facts', { dataset, engineUnits: options.engineUnits, file })
  const engine = (name) => {
    note(name)
    const { byKind, ...cost } = run(name, { file })
    return {
      ...cost,
      sampled: byKind.reduce((sum, { sampled }) => sum + sampled, 0),
      sampledSeconds: byKind.reduce((sum, { seconds }) => sum + seconds, 0),
      extrapolatedSeconds: audits.map(({ unitsByKind }) => extrapolated(byKind, unitsByKind)),
    }
  }
  return { judgingSeconds, costs, jsonRulesEngine: engine('jsonRulesEngine'), zen: engine('zen') }
}

/** The audit of the smallest size under the first 25, 50, 100 and all rules. */
function rulesGrowth(dataset, consultations) {
  const folder = `${root}rules`
  const all = rulesInMixedOrder(folder).length
  const points = [25, 50, 100, all].map((rules) => {
    note(`audit under ${rules} rules`)
    const target = join(work, `rules-${rules}`)
    copyRules(folder, rules, target)
    const words = ['audit', dataset, '--out', join(work, 'run'), '--overwrite', '--rules', target, ...options.engine]
    const { seconds, cpuSeconds } = run('ihq', { words, spills: true })
    return { rules, seconds, cpuSeconds }
  })
  return {
    consultations,
    points,
    perDoubling: perDoubling(points.map(({ rules, seconds }) => ({ size: rules, seconds }))),
  }
}

function note(text) {
  process.stderr.write(`… ${text}\n`)
}
