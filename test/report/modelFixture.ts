import type { AuditResult, PlatformResult } from '../../src/report/auditResult.js'
import type { Language } from '../../src/report/language.js'
import type { Subject } from '../../src/report/material.js'
import { type PlatformModel, platformModel } from '../../src/report/model.js'
import { editionOf } from '../../src/report/wording.js'
import { auditResult, options, rules } from './resultFixture.js'

export const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
export const subject = (of: PlatformResult, result: AuditResult = auditResult()): Subject => ({
  result,
  platform: of,
  rules: rulesById,
  material: options(),
})
export const model = (of: PlatformResult, language: Language = 'zh-CN', result?: AuditResult): PlatformModel =>
  platformModel(subject(of, result), editionOf(language))
export const ruleText = (of: PlatformModel, id: string) =>
  of.ruleGroups.flatMap((group) => group.rules).find((rule) => rule.ruleId === id)!
