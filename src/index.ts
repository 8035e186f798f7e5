/**
 * The library. A platform judges the records of one consultation as they come (`createLiveJudge`) or one unit whose facts it
 * knows (`createJudge`), a program runs a whole audit (`audit`), a statistician takes the interval (`wilsonInterval`). Rules and the vocabulary of facts come from `loadVocabulary` and `loadRules`.
 */
export { type AuditOptions, type AuditRun, audit } from './audit/audit.js'
export { type ExplainOptions, type Explanation, explain } from './audit/explain.js'
export { AuditError } from './errors.js'
export type { Fact, FactType, FactValue, Relation, Unit } from './facts/fact.js'
export type { Period } from './facts/factTable.js'
export { loadVocabulary, type UnitVocabulary, type Vocabulary } from './facts/vocabulary.js'
export type { Indicator, Tally } from './indicators/indicator.js'
export { wilsonInterval } from './indicators/wilson.js'
export {
  createLiveJudge,
  type LiveJudge,
  type LiveJudgeOptions,
  type LiveUnit,
  type LiveVerdict,
} from './live/liveJudge.js'
export type { RecordRow, RecordRows } from './records/fromRows.js'
export { type Bilingual, type Column, loadTables, type Table } from './records/table.js'
export { checkRecord } from './records/validate.js'
export type { AuditResult, Finding, PlatformResult, RuleResult } from './report/auditResult.js'
export { rulesFolder } from './resources.js'
export type { Condition, Leaf, Operator } from './rules/condition.js'
export { type ListPack, type ListSummary, loadLists } from './rules/lists.js'
export { checkRules, loadRules, type RulePack } from './rules/load.js'
export { overlayNames } from './rules/overlayFile.js'
export { loadReferences, type ReferencePack } from './rules/references.js'
export type { Consequence, Dimension, LegalBasis, Parameter, Rule, Severity } from './rules/rule.js'
export type { Judgement } from './verdicts/judgement.js'
export type { Outcome, Truth } from './verdicts/outcome.js'
export { createJudge, type Judge, type UnitFacts, type Verdict } from './verdicts/reference.js'
export { type Said, textOf } from './wording/said.js'
