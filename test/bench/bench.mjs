// npm run bench [-- --consultations N]: one run, side by side, on one machine:
//   the whole audit (records in, report out) against a loop of json-rules-engine over the same facts, ready-made.
// Every part runs in a process of its own, so that its peak memory is its own. Needs a build (npm run bench makes it).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Engine } from 'json-rules-engine'

const root = fileURLToPath(new URL('../../', import.meta.url))
const product = (path) => import(new URL(`../../dist/${path}`, import.meta.url))
const option = (name, otherwise) => {
  const index = process.argv.indexOf(`--${name}`)
  return index < 0 ? otherwise : process.argv[index + 1]
}
const consultations = Number(option('consultations', '1000000'))
const loopUnits = Number(option('loop-units', '20000'))
const dataset = `${root}reports/bench-dataset-${consultations}`
const parts = { sample, audit, scan, loop, rules }

const part = option('part', null)
if (part === null) whole()
else {
  const started = performance.now()
  const figures = await parts[part]()
  const seconds = (performance.now() - started) / 1000
  const peakMiB = process.resourceUsage().maxRSS / 1024
  process.stdout.write(`${JSON.stringify({ seconds, peakMiB, ...figures })}\n`)
}

function whole() {
  const run = (name) => {
    const child = spawnSync(
      process.execPath,
      [fileURLToPath(import.meta.url), ...process.argv.slice(2), '--part', name],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        encoding: 'utf8',
      },
    )
    if (child.status !== 0) throw new Error(`part ${name} ended with ${child.status}`)
    return JSON.parse(child.stdout)
  }
  const line = (text) => process.stdout.write(`${text}\n`)
  line(
    `${cpus().length} processors (${cpus()[0].model}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
  )
  if (!existsSync(`${dataset}/dataset.json`))
    line(`sample     ${seconds(run('sample').seconds)} to make ${number(consultations)} consultations`)
  const scanned = run('scan')
  const audited = run('audit')
  const looped = run('loop')
  const { judgingSeconds, costs } = run('rules')
  const perAudit = audited.seconds / audited.units
  const perLoop = looped.extrapolatedSeconds / audited.units
  line(
    `records    ${number(audited.rows)} rows in all tables; ${number(audited.units)} units judged under ${audited.rules} rules`,
  )
  line(`scan       ${seconds(scanned.seconds)}  every column of every table read once (the floor)`)
  line(
    `audit      ${seconds(audited.seconds)}  records in, report out; peak memory ${audited.peakMiB.toFixed(0)} MiB; ${number(audited.units / audited.seconds)} units/s`,
  )
  line(
    `loop       ${seconds(looped.extrapolatedSeconds)}  json-rules-engine on ready-made facts, extrapolated from ${number(looped.units)} units (${number(looped.units / looped.measuredSeconds)} units/s)`,
  )
  line(
    `ratio      ${(perLoop / perAudit).toFixed(0)} times faster per unit; audit/scan ${(audited.seconds / scanned.seconds).toFixed(1)}`,
  )
  line(
    `judging    ${seconds(judgingSeconds)}  all rules by SQL on the same ready-made facts: ${(looped.extrapolatedSeconds / judgingSeconds).toFixed(0)} times faster than the loop`,
  )
  const median = costs[Math.floor(costs.length / 2)]
  line(
    `rule       ${seconds(median.seconds)}  median cost of one rule per million units, on facts worked out; the dearest:`,
  )
  for (const { rule, unit, seconds: cost } of costs.slice(0, 10)) line(`           ${seconds(cost)}  ${rule} (${unit})`)
  const report = {
    consultations,
    scan: scanned,
    audit: audited,
    loop: looped,
    ratio: perLoop / perAudit,
    judgingSeconds,
    costs,
  }
  writeFileSync(`${root}reports/bench-${consultations}.json`, `${JSON.stringify(report, null, 2)}\n`)
}

async function sample() {
  const { writeSample } = await product('sample/writeSample.js')
  mkdirSync(`${root}reports`, { recursive: true })
  const { rows } = await writeSample({
    out: dataset,
    consultations,
    platforms: 6,
    seed: 1,
    format: 'parquet',
    overwrite: true,
  })
  return { rows }
}

async function audit() {
  const out = `${root}reports/bench-run-${consultations}`
  rmSync(out, { recursive: true, force: true })
  // The command line itself, in this process, so that the peak memory is the audit's own.
  process.argv = [process.argv[0], `${root}dist/cli.js`, 'audit', dataset, '--out', out, '--json']
  const write = process.stdout.write
  process.stdout.write = () => true
  await product('cli.js')
  process.stdout.write = write
  if (process.exitCode !== 0) throw new Error(`the audit ended with ${process.exitCode}`)
  const result = JSON.parse(readFileSync(`${out}/audit.json`, 'utf8'))
  const byUnit = new Map()
  for (const { rules } of result.platforms)
    for (const { ruleId, unit, pass, fail, excluded, notApplicable, unknown } of rules) {
      const one = byUnit.get(unit) ?? new Map()
      one.set(ruleId, (one.get(ruleId) ?? 0) + pass + fail + excluded + notApplicable + unknown)
      byUnit.set(unit, one)
    }
  const unitsByKind = Object.fromEntries([...byUnit].map(([unit, rules]) => [unit, Math.max(...rules.values())]))
  return {
    rules: result.rulePack.rules,
    rows: result.intake.reduce((sum, table) => sum + table.read, 0),
    unitsByKind,
    units: Object.values(unitsByKind).reduce((sum, n) => sum + n, 0),
  }
}

async function scan() {
  const { openStore } = await product('store/duckdb.js')
  const { readdirSync } = await import('node:fs')
  const store = await openStore()
  for (const entry of readdirSync(dataset)) {
    if (!/parquet$/.test(entry) && !existsSync(`${dataset}/${entry}/part-000.parquet`)) continue
    const files = /parquet$/.test(entry) ? `${dataset}/${entry}` : `${dataset}/${entry}/*.parquet`
    await store.run(`create or replace temp table scanned as select count(columns(*)) from read_parquet('${files}')`)
  }
  store.close()
  return {}
}

async function loop() {
  const total = { units: 0, measuredSeconds: 0, extrapolatedSeconds: 0, byKind: {} }
  const { unitFactColumns, unitFactsOf } = await product('verdicts/unitFacts.js')
  await eachUnit(async ({ store, unit, words, judged, n }) => {
    const rows = await store.rows(
      `select ${unitFactColumns(words, judged.facts)} from ${judged.table} limit ${loopUnits}`,
    )
    const facts = rows.map((row) => unitFactsOf(row, judged.facts).facts)
    if (facts.length === 0) return
    const seconds = await loopSeconds(judged.rules, facts)
    total.units += facts.length
    total.measuredSeconds += seconds
    total.extrapolatedSeconds += (seconds / facts.length) * n
    total.byKind[unit] = { units: n, unitsPerSecond: facts.length / seconds }
  })
  return total
}

/** What each rule adds: its verdict for every unit, by SQL on one thread over facts that are there already. The dearest first. */
async function rules() {
  const { maskColumns } = await product('verdicts/judged.js')
  const costs = []
  let judgingSeconds = 0
  await eachUnit(async ({ store, unit, words, judged, n }) => {
    if (n === 0) return
    const masks = maskColumns(judged.rules, words).join(', ')
    const begun = performance.now()
    await store.run(
      `select ${judged.words.map((word) => `max(${word})`).join(', ')} from (select ${masks} from ${judged.table})`,
    )
    judgingSeconds += (performance.now() - begun) / 1000
    await store.run('set threads = 1')
    for (const rule of judged.rules) {
      const verdicts = maskColumns([rule], words).join(', ')
      // Small tables are read again and again, up to a million units, or the clock would only show the query's set-up.
      const times = Math.max(1, Math.min(50, Math.floor(1e6 / n)))
      const started = performance.now()
      for (let time = 0; time < times; time++)
        await store.rows(`select max(verdicts_0) as last from (select ${verdicts} from ${judged.table})`)
      costs.push({
        rule: rule.id,
        unit,
        seconds: (((performance.now() - started) / 1000 / times) * 1e6) / n,
        units: n,
      })
    }
    await store.run('reset threads')
  })
  return { judgingSeconds, costs: costs.filter(({ units }) => units >= 10_000).sort((a, b) => b.seconds - a.seconds) }
}

/** Every kind of unit in turn: its facts and verdicts as a table. */
async function eachUnit(work) {
  const { loadVocabulary } = await product('facts/vocabulary.js')
  const { scopeOf } = await product('facts/factTable.js')
  const { prepareLists } = await product('facts/lists.js')
  const { openDataset } = await product('records/intake/intake.js')
  const { loadReferences } = await product('rules/references.js')
  const { loadRules } = await product('rules/load.js')
  const { rulesFolder } = await product('resources.js')
  const { openStore } = await product('store/duckdb.js')
  const { judgeUnits, rulesByUnit } = await product('verdicts/judged.js')
  const vocabulary = await loadVocabulary()
  const store = await openStore()
  const { delivery } = await openDataset(store, dataset, {})
  await prepareLists(store, loadReferences())
  for (const [unit, own] of rulesByUnit(loadRules([rulesFolder], vocabulary).rules)) {
    const words = vocabulary.get(unit)
    const judged = await judgeUnits(store, own, words, delivery, scopeOf({ from: null, to: null }))
    const [{ n }] = await store.rows(`select count(*) as n from ${judged.table}`)
    await work({ store, unit, words, judged, n })
    await store.run(`drop table ${judged.table}`)
  }
  store.close()
}

/** The plain use of the library: one engine, one rule each (in the population, not excluded, requirement met), one run a record. */
async function loopSeconds(rules, facts) {
  const engine = new Engine()
  for (const { id, population, exclusions, requirement } of rules)
    engine.addRule({
      name: id,
      event: { type: id },
      conditions: {
        all: [population, exclusions === null ? null : { not: exclusions }, requirement].filter(
          (tree) => tree !== null,
        ),
      },
    })
  for (const one of facts.slice(0, 200)) await engine.run(one)
  const started = performance.now()
  for (const one of facts) await engine.run(one)
  return (performance.now() - started) / 1000
}

function seconds(value) {
  return `${value.toFixed(2).padStart(9)} s`
}
function number(value) {
  return Math.round(value).toLocaleString('en-US')
}
