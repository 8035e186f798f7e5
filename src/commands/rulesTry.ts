import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { scopeOf } from '../facts/factTable.js'
import { prepareLists } from '../facts/lists.js'
import type { Indicator } from '../indicators/indicator.js'
import { countsTable, emptyTally, indicatorOf, talliesByPlatform, tallyInto } from '../indicators/tally.js'
import { openDataset } from '../records/intake/intake.js'
import { decimal } from '../report/numbers.js'
import { recordText } from '../report/text.js'
import { loadRules } from '../rules/load.js'
import { loadReferences } from '../rules/references.js'
import type { Rule } from '../rules/rule.js'
import { openStore } from '../store/duckdb.js'
import { judgeUnits } from '../verdicts/judged.js'
import type { CommandContext } from './command.js'
import { given, periodOf } from './options.js'
import { changedParameters } from './rulesChange.js'
import { revisionsOf } from './rulesShow.js'
import type { RulesTask } from './rulesTask.js'

interface Tried {
  readonly platformId: string
  readonly asItIs: Indicator
  readonly changed: Indicator
}

/** Judges one rule over a dataset as it is and with changed parameters, and prints the counts of both by platform. */
export async function tryRule(task: RulesTask): Promise<void> {
  const { args, folders, overlays, vocabulary, context } = task
  const asItIs = revisionsOf(args.id, loadRules(folders, vocabulary, overlays).rules)
  const changes = changedParameters(asItIs, args.set ?? [])
  const overlay = join(context.spillFolder(undefined), 'changed.json')
  writeFileSync(overlay, JSON.stringify(changes))
  const changed = revisionsOf(args.id, loadRules(folders, vocabulary, [...overlays, overlay]).rules)
  const tried = await judgeBoth(task, asItIs, changed)
  const lines = args.json ? [JSON.stringify(tried, null, 2)] : tried.flatMap((one) => triedLines(one, context))
  for (const line of lines) context.terminal.print(line)
}

async function judgeBoth(
  { args, vocabulary, context }: RulesTask,
  asItIs: readonly Rule[],
  changed: readonly Rule[],
): Promise<Tried[]> {
  const [{ unit, id } = { unit: '', id: '' }] = asItIs
  const words = vocabulary.get(unit)
  if (words === undefined) throw new Error(`no unit ${unit}`)
  if (args.dataset === undefined) throw new AuditError('BAD_OPTION.records', { rule: id })
  const scope = scopeOf(periodOf(args.from, args.to))
  const spillFolder = context.spillFolder(undefined)
  const store = await openStore({ spillFolder })
  try {
    const { delivery } = await openDataset(store, args.dataset, { spillFolder, ...given({ layout: args.layout }) })
    await prepareLists(store, loadReferences(args.lists))
    const indicators = async (rules: readonly Rule[]): Promise<Map<string, Indicator>> => {
      await tallyInto(store, await judgeUnits(store, rules, words, delivery, scope))
      const tallies = await talliesByPlatform(store)
      // The counts of both would add up under the one id.
      await store.run(`drop table ${countsTable}`)
      return new Map(
        [...tallies].map(([platformId, ofRules]) => [platformId, indicatorOf(id, ofRules.get(id) ?? emptyTally)]),
      )
    }
    const before = await indicators(asItIs)
    const after = await indicators(changed)
    return [...before].map(([platformId, indicator]) => ({
      platformId,
      asItIs: indicator,
      changed: after.get(platformId) ?? indicatorOf(id, emptyTally),
    }))
  } finally {
    store.close()
  }
}

function triedLines({ platformId, asItIs, changed }: Tried, { say }: CommandContext): string[] {
  const counts = (['pass', 'fail', 'excluded', 'notApplicable', 'unknown'] as const).map((key) => {
    const outcome = say(key === 'notApplicable' ? 'outcome.not_applicable' : `outcome.${key}`)
    return `  ${say('rules.tried', { what: outcome, from: asItIs[key], to: changed[key] })}`
  })
  const rate = ({ rate: share }: Indicator): string =>
    share === null ? say('rules.triedNothing') : `${decimal(share * 100)}%`
  return [
    recordText(platformId),
    ...counts,
    `  ${say('rules.tried', { what: say('rules.triedRate'), from: rate(asItIs), to: rate(changed) })}`,
  ]
}
