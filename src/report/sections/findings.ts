import type { Rule } from '../../rules/rule.js'
import { factsOfRule } from '../../verdicts/judged.js'
import type { Finding } from '../auditResult.js'
import { ruleOf, type Subject } from '../material.js'
import { count, noNumber } from '../numbers.js'
import { remembered } from '../remembered.js'
import { instantText, recordText, shellWord } from '../text.js'
import type { Edition } from '../wording.js'
import { factTitle } from './conditionText.js'
import { factValueText } from './factValue.js'
import { isJudged } from './found.js'
import { unitTitle } from './rules.js'

export interface FindingsSection {
  readonly empty: boolean
  /** Said where it is empty. */
  readonly none: string
  readonly summary: string
  readonly rows: readonly FindingRow[]
}

export interface FindingRow {
  readonly number: string
  readonly findingId: string
  readonly ruleId: string
  readonly title: string
  readonly consequence: string
  readonly consequenceLabel: string
  readonly severity: string
  readonly severityLabel: string
  readonly unit: string
  readonly unitId: string
  /** Empty where the unit is the institution itself. */
  readonly institutionId: string
  readonly occurredAt: string
  readonly evidence: readonly { readonly fact: string; readonly value: string }[]
  readonly command: string
}

const shown = 200

/** The findings that the result shows, worst first, each with the facts its rule read and the command that explains it. */
export function findingsSection(subject: Subject, edition: Edition): FindingsSection {
  const { findings } = subject.platform
  // A rate is shown and judges nothing, so what it counts is nobody's finding.
  const total = findings.total - findings.byConsequence.rate
  const rows = findings.shown.filter(({ consequence }) => consequence !== 'rate').slice(0, shown)
  return {
    empty: total === 0,
    none: edition.say(isJudged(subject.platform) ? 'findings.none' : 'conclusion.nothingJudged'),
    summary: edition.say(rows.length < total ? 'findings.cut' : 'findings.all', {
      total: count(total),
      shown: count(rows.length),
    }),
    rows: rows.map((finding, index) => findingRow(finding, index, subject, edition)),
  }
}

function findingRow(finding: Finding, index: number, subject: Subject, edition: Edition): FindingRow {
  const { say, pick } = edition
  const names = { unit: finding.unit, ...subject.material }
  return {
    number: count(index + 1),
    findingId: recordText(finding.findingId),
    ruleId: finding.ruleId,
    title: pick(ruleOf(subject, finding.ruleId).title),
    consequence: finding.consequence,
    consequenceLabel: say(`consequence.${finding.consequence}`),
    severity: finding.severity,
    severityLabel: say(`severity.${finding.severity}`),
    unit: unitTitle(finding.unit, subject, edition),
    unitId: recordText(finding.unitId),
    institutionId: institutionOf(finding),
    occurredAt: finding.occurredAt === null ? noNumber : instantText(recordText(finding.occurredAt)),
    evidence: asRead(finding, ruleOf(subject, finding.ruleId)).map(([fact, value]) => ({
      fact: factTitle(fact, names, edition),
      value: factValueText(value, edition, names.factNeeds.get(`${finding.unit}.${fact}`)),
    })),
    command: explainCommand(finding, say('findings.dataset'), subject),
  }
}

/** In the order in which the rule reads its facts, which audit.json does not keep. */
function asRead({ evidence }: Finding, rule: Rule): [fact: string, value: unknown][] {
  const order = factsRead(rule)
  const place = (fact: string): number => (order.includes(fact) ? order.indexOf(fact) : order.length)
  return Object.entries(evidence).sort(([a], [b]) => place(a) - place(b))
}

const factsRead = remembered((rule: Rule) => factsOfRule(rule))

function institutionOf({ institutionId, unitId }: Finding): string {
  if (institutionId === unitId) return ''
  return institutionId === null ? noNumber : recordText(institutionId)
}

/** The command that explains a finding; `dataset` stands for the path, which the report does not know. */
function explainCommand({ ruleId, unitId }: Finding, dataset: string, { result, platform }: Subject): string {
  const { from, to } = result.period
  const id = (text: string): string => shellWord(recordText(text))
  return [
    `ihq explain ${ruleId} ${id(unitId)} --dataset ${dataset} --platform ${id(platform.platformId)}`,
    ...(from === null ? [] : [`--from ${from}`]),
    ...(to === null ? [] : [`--to ${to}`]),
  ].join(' ')
}
