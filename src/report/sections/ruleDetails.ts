import type { Rule } from '../../rules/rule.js'
import type { Subject } from '../material.js'
import { remembered } from '../remembered.js'
import { codeTitle, type Edition } from '../wording.js'
import { type BasisText, basisText } from './basis.js'
import { type ConditionText, sentencesOf } from './conditionText.js'
import { factValueText } from './factValue.js'

/** What a rule says, in sentences. */
export interface RuleDetails {
  readonly basis: readonly BasisText[]
  /** Said where there is no basis. */
  readonly noBasis: string
  readonly conditions: readonly { readonly label: string; readonly sentences: readonly ConditionText[] }[]
  readonly parameters: readonly { readonly title: string; readonly value: string; readonly source: string }[]
  readonly effective: string
  readonly rationale: string
  readonly remediation: string
}

export const ruleDetails = remembered((rule: Rule, material: Subject['material'], edition: Edition): RuleDetails => {
  const { pick, say } = edition
  const names = { unit: rule.unit, ...material }
  const { from, to } = rule.effective
  return {
    basis: rule.basis.map((basis) => basisText(basis, edition)),
    noBasis: say(rule.consequence === 'violation' || rule.consequence === 'review' ? 'rule.noBasis' : 'rule.practice'),
    conditions: [
      { label: say('rule.population'), sentences: sentencesOf(rule.population, names, edition) },
      { label: say('rule.exclusions'), sentences: sentencesOf(rule.exclusions, names, edition) },
      { label: say('rule.requirement'), sentences: sentencesOf(rule.requirement, names, edition) },
    ].filter(({ sentences }) => sentences.length > 0),
    parameters: Object.values(rule.parameters).map(({ title, value, source }) => ({
      title: pick(title),
      value: typeof value === 'string' ? codeTitle(edition.language, value) : factValueText(value, edition),
      source: say('parameter.source', { source: say(`parameter.${source}`) }),
    })),
    effective: to === null ? say('period.from', { from }) : say('period.fromTo', { from, to }),
    rationale: pick(rule.rationale),
    remediation: pick(rule.remediation),
  }
})
