import type { Bilingual } from '../records/table.js'
import { said } from '../wording/said.js'
import type { Condition } from './condition.js'
import { didYouMean, problem, type RuleProblem } from './problem.js'
import type { LegalBasis, Parameter, Rule } from './rule.js'

/** What a province, a pilot or a platform's own promise changes in the rules: rules/overlays/<name>.json, or a user's file. */
export interface Overlay {
  readonly name: string
  readonly title: Bilingual
  /** By rule id and parameter name. */
  readonly parameters: Readonly<Record<string, Readonly<Record<string, Pick<Parameter, 'value' | 'source'>>>>>
  readonly amendments: Readonly<Record<string, Amendment>>
  /** Further rules, as their file says them. */
  readonly rules: readonly Rule[]
  readonly file: string
}

export interface Amendment {
  /** Stands beside what the rule has; takes the place of an entry of the same document and article. */
  readonly basis?: readonly LegalBasis[]
  /** Who leaves the rule besides those that leave it anyway. */
  readonly exclusions?: Condition
}

/** Pure. The rules under an overlay: every revision of a named rule is changed. Names must have been checked. */
export const applyOverlay = (rules: readonly Rule[], { parameters, amendments, rules: further }: Overlay): Rule[] => [
  ...rules.map((rule) => amended(withParameters(rule, parameters[rule.id] ?? {}), amendments[rule.id] ?? {})),
  ...further,
]

function withParameters(rule: Rule, changes: Overlay['parameters'][string]): Rule {
  const changed = Object.entries(rule.parameters).map(([name, parameter]) => [name, { ...parameter, ...changes[name] }])
  return { ...rule, parameters: Object.fromEntries(changed) as Rule['parameters'] }
}

function amended(rule: Rule, { basis = [], exclusions }: Amendment): Rule {
  const kept = rule.basis.filter((text) => !basis.some((added) => isSameText(text, added)))
  const left = exclusions === undefined ? rule.exclusions : eitherOf(rule.exclusions, exclusions)
  return { ...rule, basis: [...kept, ...basis], exclusions: left }
}

const eitherOf = (one: Condition | null, other: Condition): Condition => (one === null ? other : { any: [one, other] })

const isSameText = (a: LegalBasis, b: LegalBasis): boolean => a.document === b.document && a.article === b.article

/** Rules and parameters that the overlay names and that are not there. */
export function checkOverlay({ parameters, amendments, file }: Overlay, rules: readonly Rule[]): RuleProblem[] {
  const ids = rules.map(({ id }) => id)
  const unknownRule = (id: string, place: string): RuleProblem =>
    problem('OVERLAY_RULE', { where: `${file} ${place}`, id, remedy: didYouMean(id, ids, said('hint.rulesList')) })
  const ofParameters = Object.entries(parameters).flatMap(([id, changes]) => {
    const revisions = rules.filter((rule) => rule.id === id)
    if (revisions.length === 0) return [unknownRule(id, 'parameters')]
    const known = revisions.flatMap((rule) => Object.keys(rule.parameters))
    return Object.keys(changes)
      .filter((name) => !known.includes(name))
      .map((name) => {
        const has = known.length === 0 ? said('hint.hasNone') : said('hint.has', { names: known })
        const remedy = didYouMean(name, known, has)
        return problem('OVERLAY_PARAMETER', { where: `${file} parameters.${id}`, name, remedy })
      })
  })
  const ofAmendments = Object.keys(amendments)
    .filter((id) => !ids.includes(id))
    .map((id) => unknownRule(id, 'amendments'))
  return [...ofParameters, ...ofAmendments]
}
