import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AuditError } from '../errors.js'
import { scopeOf } from '../facts/factTable.js'
import type { Indicator } from '../indicators/indicator.js'
import { countsTable, emptyTally, indicatorOf, talliesByPlatform, tallyInto } from '../indicators/tally.js'
import { decimal } from '../report/numbers.js'
import { recordText } from '../report/text.js'
import { loadRules } from '../rules/load.js'
import type { Rule } from '../rules/rule.js'
import { judgeUnits } from '../verdicts/judged.js'
import type { CommandContext } from './command.js'
import { valueText } from './conditionText.js'
import { withRecords } from './openRecords.js'
import { periodOf } from './options.js'
import { changedParameters } from './rulesChange.js'
import { revisionsOf } from './rulesShow.js'
import { type RulesTask, wordsOf } from './rulesTask.js'

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
  if (args.dataset === undefined) throw new AuditError('BAD_OPTION.records', { rule: args.id ?? '' })
  const overlay = join(context.spillFolder(args.spill), 'changed.json')
  writeFileSync(overlay, JSON.stringify(changes))
  const changed = revisionsOf(args.id, loadRules(folders, vocabulary, [...overlays, overlay]).rules)
  rmSync(overlay)
  const tried = await judgeBoth(task, args.dataset, asItIs, changed)
  const lines = args.json
    ? [JSON.stringify(tried, null, 2)]
    : [...changeLines(asItIs, changed, task), ...tried.flatMap((one) => triedLines(one, context))]
  for (const line of lines) context.terminal.print(line)
}

async function judgeBoth(
  task: RulesTask,
  dataset: string,
  asItIs: readonly Rule[],
  changed: readonly Rule[],
): Promise<Tried[]> {
  const { args, vocabulary } = task
  const [first] = asItIs
  if (first === undefined) throw new Error('no rule was named')
  const words = wordsOf(first, vocabulary)
  const scope = scopeOf(periodOf(args.from, args.to))
  return withRecords(dataset, task, async (store, { delivery }) => {
    const indicators = async (rules: readonly Rule[]): Promise<Map<string, Indicator>> => {
      await tallyInto(store, await judgeUnits(store, rules, words, delivery, scope))
      const tallies = await talliesByPlatform(store)
      // The counts of both would add up under the one id.
      await store.run(`drop table ${countsTable}`)
      return new Map(
        [...tallies].map(([platformId, ofRules]) => [
          platformId,
          indicatorOf(first.id, ofRules.get(first.id) ?? emptyTally),
        ]),
      )
    }
    const before = await indicators(asItIs)
    const after = await indicators(changed)
    if (before.size === 0) throw new AuditError('TRY_NO_UNITS', { rule: first.id, dataset, unit: words.unit.title })
    return [...before].map(([platformId, indicator]) => ({
      platformId,
      asItIs: indicator,
      changed: after.get(platformId) ?? indicatorOf(first.id, emptyTally),
    }))
  })
}

/** The parameters that differ, old and new; of several revisions, those of the last. */
function changeLines(asItIs: readonly Rule[], changed: readonly Rule[], { vocabulary, context }: RulesTask): string[] {
  const [before, after] = [asItIs.at(-1), changed.at(-1)]
  if (before === undefined || after === undefined) return []
  const { say, language } = context
  const speech = { say, language, words: wordsOf(before, vocabulary) }
  const texts = ({ parameters }: Rule): Map<string, string> =>
    new Map(Object.entries(parameters).map(([name, { value }]) => [name, valueText(value, speech)]))
  const [old, now] = [texts(before), texts(after)]
  return Object.entries(after.parameters)
    .filter(([name]) => old.get(name) !== now.get(name))
    .map(([name, { title }]) => {
      const change = {
        what: say('rules.qualified', { text: title[language], more: name }),
        from: old.get(name) ?? '',
        to: now.get(name) ?? '',
      }
      return `${before.id} ${say('rules.tried', change)}`
    })
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
