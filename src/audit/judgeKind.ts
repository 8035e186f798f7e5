import { AuditError } from '../errors.js'
import type { UnitVocabulary } from '../facts/vocabulary.js'
import { rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import type { Store } from '../store/store.js'
import { factsOfRule, type Judged, judgeUnits } from '../verdicts/judged.js'
import type { Terms } from './terms.js'

/** Into how many groups the rules of a unit kind had to be taken apart so far, for lack of memory. */
export type GroupsByUnit = Map<string, number>

/**
 * Judges all units of one kind: under all their rules in one pass, or, where that is more than the memory holds, under a group of
 * rules after the other; fewer rules read fewer relations. `use` is given each group's verdicts while they are there.
 */
export async function judgeKind(
  store: Store,
  words: UnitVocabulary,
  rules: readonly Rule[],
  { delivery, scope }: Terms,
  groups: GroupsByUnit,
  use: (judged: Judged, group: number) => Promise<void>,
): Promise<void> {
  const { name } = words.unit
  const pending = groupsOf(rules, words, groups.get(name) ?? 1)
  let done = 0
  while (pending.length > 0) {
    const group = pending.shift() ?? []
    const judged = await judgeUnits(store, group, words, delivery, scope).catch((error: unknown) => {
      const halves = groupsOf(group, words, 2)
      if (!(error instanceof AuditError && error.code === 'MEMORY_LIMIT') || halves.length < 2) throw error
      pending.unshift(...halves)
    })
    await store.giveBack()
    if (judged === undefined) continue
    await use(judged, done)
    await store.run(`drop table ${judged.table}`)
    await store.giveBack()
    done += 1
  }
  groups.set(name, done)
}

/** Rules that read the same relations stay together, and so do the revisions of one rule. */
function groupsOf(rules: readonly Rule[], words: UnitVocabulary, count: number): Rule[][] {
  const joins = (revisions: readonly Rule[]): string => {
    const names = revisions.flatMap(factsOfRule).flatMap((fact) => words.facts.get(fact)?.joins ?? [])
    return [...new Set(names)].sort().join(' ')
  }
  const byRelations = [...rulesById(rules)]
    .map(([id, revisions]) => ({ key: `${joins(revisions)} ${id}`, revisions }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ revisions }) => revisions)
  const size = Math.ceil(byRelations.length / count)
  return Array.from({ length: Math.ceil(byRelations.length / size) }, (_, index) =>
    byRelations.slice(index * size, (index + 1) * size).flat(),
  )
}
