import type { UnitVocabulary } from '../facts/vocabulary.js'
import type { Rule } from '../rules/rule.js'
import { identifier, isoInstant, jsonObject, literal, stableId } from '../store/dialect.js'
import { factsOfRule, hasOutcome, type Judged } from './judged.js'

/** A row per failed verdict of one rule; the same columns whatever the unit. finding_id is stable across runs. */
export function findingsSql(judged: Judged, rule: Rule, words: UnitVocabulary): string {
  const evidence = factsOfRule(rule).map((name): readonly [string, string] => {
    const column = identifier(name)
    return [name, words.facts.get(name)?.type === 'time' ? isoInstant(column) : column]
  })
  return `select
    ${stableId(literal(rule.id), 'platform_id', literal(judged.unit), 'unit_id')} as finding_id,
    ${literal(rule.id)} as rule_id,
    ${literal(rule.consequence)} as consequence,
    ${literal(rule.severity)} as severity,
    platform_id, institution_id,
    ${literal(judged.unit)} as unit,
    unit_id, consultation_id, practitioner_id, occurred_at,
    cast(${jsonObject(evidence)} as varchar) as evidence
  from ${judged.table} where ${hasOutcome(judged, rule, 'fail')}`
}
