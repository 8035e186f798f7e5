import { writeFileSync } from 'node:fs'
import { product } from '../product.mjs'
import { loadRuleKinds } from '../ruleKinds.mjs'

/**
 * The facts of every kind of unit, judged by SQL: how long the judging alone takes, and what each rule costs per million
 * units. A sample of each kind, with the verdicts on it, is written to a file for the two engines.
 */
export default async function facts({ dataset, engineUnits, file }) {
  const { unitFactColumns, unitFactsOf } = await product('verdicts/unitFacts.js')
  const { outcomeOf } = await product('verdicts/outcome.js')
  const kinds = []
  const costs = []
  let judgingSeconds = 0
  await eachKind(dataset, async ({ store, unit, words, judged }) => {
    const [{ n }] = await store.rows(`select count(*) as n from ${judged.table}`)
    if (n === 0) return
    judgingSeconds += await judgingTime(store, judged, words)
    costs.push(...(await ruleCosts(store, judged, words, n)))
    const codes = judged.rules.map((rule, index) => `${judged.codeSql(rule)} as code_${index}`)
    const rows = await store.rows(
      `select ${unitFactColumns(words, judged.facts)}, ${codes.join(', ')} from ${judged.table}
       order by hash(platform_id, unit_id) limit ${engineUnits}`,
    )
    kinds.push({
      unit,
      units: n,
      sample: rows.map((row) => ({
        facts: unitFactsOf(row, judged.facts).facts,
        outcomes: judged.rules.map((_, index) => outcomeOf(row[`code_${index}`])),
      })),
    })
  })
  writeFileSync(file, JSON.stringify(kinds))
  return {
    judgingSeconds,
    // Of smaller kinds the clock shows the set-up of a query, not the rule.
    costs: costs.filter(({ units }) => units >= 10_000).sort((a, b) => b.secondsPerMillion - a.secondsPerMillion),
  }
}

async function judgingTime(store, judged, words) {
  const { maskColumns } = await product('verdicts/judged.js')
  const masks = maskColumns(judged.rules, words).join(', ')
  const last = judged.words.map((word) => `max(${word})`).join(', ')
  return timed(() => store.run(`select ${last} from (select ${masks} from ${judged.table})`))
}

/** On one thread, over facts that are there already. Small tables are read again and again, up to a million units. */
async function ruleCosts(store, judged, words, units) {
  const { maskColumns } = await product('verdicts/judged.js')
  const times = Math.max(1, Math.min(50, Math.floor(1e6 / units)))
  const costs = []
  await store.run('set threads = 1')
  for (const rule of judged.rules) {
    const sql = `select max(verdicts_0) as last from (select ${maskColumns([rule], words).join(', ')} from ${judged.table})`
    const seconds = await timed(async () => {
      for (let time = 0; time < times; time++) await store.rows(sql)
    })
    costs.push({ rule: rule.id, unit: judged.unit, units, secondsPerMillion: ((seconds / times) * 1e6) / units })
  }
  await store.run('reset threads')
  return costs
}

async function timed(work) {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

async function eachKind(dataset, work) {
  const { scopeOf } = await product('facts/factTable.js')
  const { prepareLists } = await product('facts/lists.js')
  const { openDataset } = await product('records/intake/intake.js')
  const { loadReferences } = await product('rules/references.js')
  const { openStore } = await product('store/duckdb.js')
  const { judgeUnits } = await product('verdicts/judged.js')
  const { rulesByKind, vocabulary } = await loadRuleKinds()
  const store = await openStore()
  const { delivery } = await openDataset(store, dataset, {})
  await prepareLists(store, loadReferences())
  for (const [unit, rules] of rulesByKind) {
    const words = vocabulary.get(unit)
    const judged = await judgeUnits(store, rules, words, delivery, scopeOf({ from: null, to: null }))
    await work({ store, unit, words, judged })
    await store.run(`drop table ${judged.table}`)
  }
  store.close()
}
