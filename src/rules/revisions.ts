import { basename } from 'node:path'
import { problem, type RuleProblem } from './problem.js'
import type { Rule } from './rule.js'

const end = ({ effective }: Rule): string => effective.to ?? '9999-12-31'

/** Tells the revisions of a rule apart: where the law has changed, one id has a file for each wording, and their periods do not overlap. */
export const revisionKey = ({ id, effective }: Rule): string => `${id}@${effective.from}`

/** As the file is named, without .json: the id, or id@first-day for a later revision. */
export const revisionNames = (rule: Rule): readonly string[] => [rule.id, revisionKey(rule)]

/** The rules by id, each with its revisions in the order of time. */
export function rulesById(rules: readonly Rule[]): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of [...rules].sort(byIdAndDay)) groups.set(rule.id, [...(groups.get(rule.id) ?? []), rule])
  return groups
}

export const byIdAndDay = (a: Rule, b: Rule): number => {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.effective.from < b.effective.from ? -1 : 1
}

/** Of every rule one revision: the last that began by the day (by any day where it is null), else the first. */
export const currentRules = (rules: readonly Rule[], day: string | null): Rule[] =>
  [...rulesById(rules).values()].flatMap((revisions) => currentRevision(revisions, day) ?? [])

export function currentRevision(revisions: readonly Rule[], day: string | null): Rule | undefined {
  if (day === null) return revisions.at(-1)
  return revisions.filter(({ effective }) => effective.from <= day).at(-1) ?? revisions[0]
}

/** Files of one id that are no revisions of one rule. */
export const checkRevisions = (rules: readonly Rule[]): RuleProblem[] =>
  [...rulesById(rules).values()].flatMap((revisions) =>
    revisions.slice(1).flatMap((later, index) => {
      const earlier = revisions[index]
      return earlier === undefined ? [] : checkSuccession(earlier, later)
    }),
  )

function checkSuccession(earlier: Rule, later: Rule): RuleProblem[] {
  const { id, file } = later
  if (later.effective.from <= end(earlier)) return [problem('RULE_DUPLICATE_ID', { file, id, other: earlier.file })]
  return (['unit', 'dimension', 'consequence'] as const)
    .filter((property) => earlier[property] !== later[property])
    .map((property) => {
      const other = { other: basename(earlier.file), otherValue: earlier[property] }
      return problem('RULE_REVISION', { file, property, value: later[property], ...other })
    })
}
