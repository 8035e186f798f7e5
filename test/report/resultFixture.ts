import type { Tally } from '../../src/indicators/indicator.js'
import { emptyTally, indicatorOf } from '../../src/indicators/tally.js'
import { loadTables } from '../../src/records/table.js'
import type {
  AuditResult,
  Finding,
  MonthResult,
  PlatformResult,
  RuleResult,
  TableIntake,
} from '../../src/report/auditResult.js'
import { loadCorePoints } from '../../src/report/corePoints.js'
import type { ReportOptions } from '../../src/report/render.js'
import { loadTemplates } from '../../src/report/templates.js'
import { rulesFolder } from '../../src/resources.js'
import type { Consequence } from '../../src/rules/rule.js'
import { gradingOf } from '../../src/scores/score.js'
import { loadScoring, type Scoring } from '../../src/scores/scoring.js'
import { factNeeds, factTitles, rules, unitTitles } from './rulesFixture.js'

const scoring: Scoring = {
  ...loadScoring(rulesFolder),
  minimum: { consultations: 30, coverage: 0.6, countedPerRule: 1 },
}

export const options = (overrides: Partial<ReportOptions> = {}): ReportOptions => ({
  language: 'zh-CN',
  factTitles,
  factNeeds,
  unitTitles,
  tables: loadTables(),
  corePoints: loadCorePoints(rulesFolder),
  scoring,
  templates: loadTemplates(),
  ...overrides,
})

const delivered = (table: string, overrides: Partial<TableIntake> = {}): TableIntake => ({
  table,
  delivered: true,
  files: 1,
  read: 1000,
  used: 1000,
  quarantined: 0,
  duplicates: 0,
  orphans: 0,
  missingColumns: [],
  emptyColumns: [],
  unknownColumns: [],
  reasons: [],
  ...overrides,
})
const undelivered = (table: string): TableIntake => delivered(table, { delivered: false, files: 0, read: 0, used: 0 })

const intake: readonly TableIntake[] = [
  delivered('platforms', { read: 6, used: 6 }),
  delivered('consultations', {
    files: 3,
    read: 20_415,
    used: 20_013,
    quarantined: 150,
    duplicates: 252,
    missingColumns: ['consent_at', 'problem_resolved'],
    emptyColumns: ['prior_diagnoses'],
    unknownColumns: ['备注', 'legacy_flag'],
    reasons: [
      { column: 'patient_id', problem: 'required', rows: 96 },
      { column: 'applied_at', problem: 'type', rows: 54 },
    ],
  }),
  delivered('prescriptions', { read: 8120, used: 8120, orphans: 14 }),
  undelivered('messages'),
  undelivered('offline_visits'),
  undelivered('doctor_survey'),
]

const months = (volume: number, violations: number): MonthResult[] =>
  ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'].map((month, index) => ({
    month,
    consultations: Math.round(volume * (1 + index * 0.08)),
    violations: Math.round(violations * (1 - index * 0.1)),
  }))

export const finding = (overrides: Partial<Finding> = {}): Finding => ({
  findingId: '4f1c0a9be2d37785',
  ruleId: 'RX-002',
  consequence: 'violation',
  severity: 'critical',
  unit: 'prescription',
  unitId: 'RX-2025-000123',
  institutionId: 'I-0001',
  occurredAt: '2025-03-08T09:15:00+08:00',
  evidence: { prescriptionOrigin: 'ai' },
  ...overrides,
})

type Tallies = Readonly<Record<string, Partial<Tally>>>

interface PlatformDraft {
  readonly number: number
  readonly name: string
  readonly consultations: number
  readonly tallies: Tallies
  readonly confirmed?: Readonly<Record<string, number>>
  readonly findings?: readonly Finding[]
}

export function platform(draft: PlatformDraft): PlatformResult {
  const { number, name, consultations, tallies, confirmed = {}, findings = [] } = draft
  const scored = rules.map((rule) => ({
    rule,
    indicator: indicatorOf(rule.id, { ...emptyTally, ...tallies[rule.id] }),
    confirmed: confirmed[rule.id] ?? 0,
  }))
  const results = scored.map(
    ({ rule, indicator, confirmed }): RuleResult => ({
      ...indicator,
      consequence: rule.consequence,
      severity: rule.severity,
      dimension: rule.dimension,
      unit: rule.unit,
      confirmed,
    }),
  )
  const failed = (consequence: Consequence): number =>
    results.filter((rule) => rule.consequence === consequence).reduce((sum, rule) => sum + rule.fail, 0)
  const byConsequence = {
    violation: failed('violation'),
    review: failed('review'),
    below_target: failed('below_target'),
    rate: failed('rate'),
  }
  return {
    platformId: `P${number}`,
    name,
    folder: `platform-00${number}`,
    consultations,
    institutions: 3,
    practitioners: 48,
    patients: Math.round(consultations * 0.7),
    observed: { from: '2025-02-03', to: '2025-06-28' },
    ...gradingOf(scored, consultations, scoring),
    corePoints: loadCorePoints(rulesFolder).map(({ corePoint }) => ({
      corePoint,
      ruleIds: results.filter((one) => one.rate !== null && speaksOf(one.ruleId, corePoint)).map((one) => one.ruleId),
      figures: figuresOf(corePoint, consultations, byConsequence.violation),
    })),
    rules: results,
    months: consultations === 0 ? [] : months(consultations / 7, byConsequence.violation / 5),
    institutionResults: [
      institution('I-0001', '海河互联网医院', consultations * 0.6, { pass: 900, fail: 30, unknown: 12 }),
      institution('I-0002', '津门互联网医院', consultations * 0.3, { pass: 500, fail: 4 }),
      institution('I-0003', null, consultations * 0.1, { pass: 8, fail: 1, unknown: 40 }),
    ],
    findings: {
      total: Object.values(byConsequence).reduce((sum, n) => sum + n, 0),
      byConsequence,
      shown: findings,
    },
  }
}

const speaksOf = (ruleId: string, corePoint: number): boolean =>
  rules.some((rule) => rule.id === ruleId && rule.corePoints.includes(corePoint))

const institution = (institutionId: string, name: string | null, consultations: number, tally: Partial<Tally>) => ({
  institutionId,
  name,
  consultations: Math.round(consultations),
  tally: { ...emptyTally, ...tally },
})

function figuresOf(corePoint: number, consultations: number, violations: number) {
  if (corePoint === 1)
    return [
      { name: 'consultations', value: consultations, of: null },
      { name: 'violationsPerThousand', value: violations, of: consultations },
      { name: 'complaintsClosed', value: 0, of: 12 },
    ]
  if (corePoint === 3)
    return [
      { name: 'drugLinkedIncome', value: 0, of: 182_340.5 },
      { name: 'toolCoverage', value: Math.round(consultations * 0.7), of: consultations },
    ]
  if (corePoint === 7) return [{ name: 'nodesWithTechnology', value: 3, of: 7 }]
  if (corePoint === 8) return [{ name: 'medianFee', value: 39.9, of: 4012 }]
  return []
}

const good: Tallies = {
  'PC-001': { pass: 3950, fail: 3, notApplicable: 290, unknown: 57 },
  'PC-010': { unknown: 4010, notApplicable: 290 },
  'PC-012R': { pass: 1800, fail: 41, excluded: 120 },
  'RX-002': { pass: 2010, fail: 0 },
  'RX-005': { pass: 2004, fail: 6 },
  'RX-013': { pass: 1811, fail: 22, excluded: 177 },
  'DOC-001': { pass: 47, fail: 1 },
  'SC-001': { unknown: 4300 },
  'SC-011': { pass: 11, fail: 1 },
  'OE-001': { pass: 1502, fail: 310 },
  'OE-010': {},
}
const poor: Tallies = {
  ...good,
  'PC-001': { pass: 2900, fail: 820, notApplicable: 580 },
  'PC-010': { pass: 3400, fail: 610, notApplicable: 290 },
  'RX-013': { pass: 900, fail: 911, excluded: 12 },
  'SC-001': { pass: 2100, fail: 2200 },
  'OE-010': { pass: 60, fail: 22 },
}

export const platforms = {
  good: platform({ number: 1, name: '甲平台', consultations: 4300, tallies: good, findings: [finding()] }),
  /** Grade A or B before the veto. */
  vetoed: platform({
    number: 2,
    name: '乙平台',
    consultations: 4300,
    tallies: { ...good, 'RX-002': { pass: 1990, fail: 20 } },
    confirmed: { 'RX-002': 3 },
    findings: Array.from({ length: 60 }, (_, index) => finding({ unitId: `RX-2025-${1000 + index}` })),
  }),
  /** Many unknowns: no grade. */
  ungraded: platform({
    number: 3,
    name: '丙平台',
    consultations: 1200,
    tallies: Object.fromEntries(rules.map(({ id }) => [id, { pass: 20, unknown: 1180 }])),
  }),
  poor: platform({ number: 4, name: '丁平台', consultations: 4300, tallies: poor }),
  /** Nothing at all could be judged. */
  silent: platform({ number: 5, name: '戊平台', consultations: 0, tallies: {} }),
  tooSmall: platform({
    number: 6,
    name: '己平台',
    consultations: 12,
    tallies: { 'RX-005': { pass: 12 }, 'SC-011': { pass: 2 } },
  }),
}

export const auditResult = (overrides: Partial<AuditResult> = {}): AuditResult => ({
  tool: { name: 'ihq', version: '0.1.0' },
  rulePack: { hash: 'b7f3'.repeat(16), rules: rules.length, overlays: [] },
  period: { from: '2025-01-01', to: '2025-06-30', observed: { from: '2025-01-02', to: '2025-06-29' } },
  dataset: {
    layout: 'canonical',
    synthetic: true,
    inputs: [{ file: 'consultations.csv', bytes: 4_812_331, sha256: '9a'.repeat(32) }],
  },
  intake,
  agreement: { seed: 1, units: 4000, verdicts: 12_000, agreed: 12_000 },
  platforms: Object.values(platforms),
  ...overrides,
})

export { rules }
