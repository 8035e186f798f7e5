// npm run bench:live [-- --consultations N]: how long the live judge takes for one consultation under all rules, with everything
// around it, after a warm-up. Needs a build (npm run bench:live makes it).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLiveJudge, loadRules, loadVocabulary, rulesFolder } from '../../dist/index.js'
import { writeSample } from '../../dist/sample/writeSample.js'
import { readDataset, recordsOf } from '../live/sampleRecords.mjs'

const index = process.argv.indexOf('--consultations')
const consultations = index < 0 ? 5000 : Number(process.argv[index + 1])
const line = (text) => process.stdout.write(`${text}\n`)

const vocabulary = await loadVocabulary()
const { rules } = loadRules([rulesFolder], vocabulary)
const started = performance.now()
const judge = await createLiveJudge(rules, vocabulary)
line(`${cpus().length} processors (${cpus()[0].model}), Node ${process.version}`)
line(`set-up     ${((performance.now() - started) / 1000).toFixed(2)} s, ${rules.length} rules`)

const folder = mkdtempSync(join(tmpdir(), 'ihq-live-'))
const dataset = join(folder, 'dataset')
await writeSample({ out: dataset, consultations, platforms: 6, seed: 1, format: 'ndjson' })
const sample = recordsOf(readDataset(dataset))
rmSync(folder, { recursive: true })
const baseline = JSON.parse(readFileSync(new URL('../../src/cases/baseline.json', import.meta.url), 'utf8'))

measure('sample', sample, 'the consultations of ihq sample')
measure('baseline', new Array(consultations).fill(baseline), 'one consultation with rows in every table')

function measure(name, records, says) {
  for (const record of records.slice(0, 3000)) judge.judge(record)
  const times = []
  let units = 0
  let verdicts = 0
  const before = process.cpuUsage()
  for (const record of records) {
    const begun = performance.now()
    const judged = judge.judge(record)
    times.push(performance.now() - begun)
    units += judged.length
    for (const unit of judged) verdicts += unit.verdicts.length
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  const at = (share) => `${times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2)} ms`
  const rows = records.reduce((sum, record) => sum + Object.values(record).reduce((n, some) => n + some.length, 0), 0)
  const mean = (total) => (total / records.length).toFixed(1)
  line(
    `${name.padEnd(10)} ${records.length} judged; ${mean(rows)} rows, ${mean(units)} units, ${mean(verdicts)} verdicts each: ${says}`,
  )
  line(`           median ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, longest ${at(1)}`)
  line(`           processor time ${((user + system) / 1000 / records.length).toFixed(2)} ms each`)
}
