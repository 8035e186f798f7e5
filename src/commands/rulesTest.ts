import { join } from 'node:path'
import type { CaseFile } from '../cases/caseFile.js'
import { readCaseFiles } from '../cases/caseFile.js'
import { checkCases, checkThresholds } from '../cases/checkCases.js'
import { type CaseVerdict, judgeCases } from '../cases/judgeCases.js'
import { AuditError } from '../errors.js'
import type { Vocabulary } from '../facts/vocabulary.js'
import { loadRules } from '../rules/load.js'
import { problem, type RuleProblem } from '../rules/problem.js'
import { rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { type Said, said } from '../wording/said.js'
import { type RulesTask, refuseAll } from './rulesTask.js'

/**
 * Judges the cases of a folder of rules (FOLDER/cases/<dimension>/<ID>.cases.json, or those of --cases) with both judges.
 * @throws AuditError where a case fails, an outcome is not tried, or a threshold is tried on one side only.
 */
export async function testRules({ args, folders, overlays, vocabulary, context }: RulesTask): Promise<void> {
  const tested = args.id === undefined ? folders : [args.id]
  const { rules } = loadRules(tested, vocabulary, overlays)
  const caseFiles = readCaseFiles(args.cases ?? join(tested.at(-1) ?? '', 'cases'))
  const problems = problemOf(() => checkCases(rules, caseFiles))
  for (const [id, revisions] of rulesById(rules))
    for (const caseFile of caseFiles.filter(({ rule }) => rule === id))
      problems.push(...(await problemsOf(revisions, caseFile, vocabulary)))
  refuseAll(problems, context)
  const cases = caseFiles.reduce((sum, caseFile) => sum + caseFile.cases.length, 0)
  context.terminal.print(context.say('rules.tested', { rules: rules.length, cases }))
}

async function problemsOf(
  revisions: readonly Rule[],
  { cases, file }: CaseFile,
  vocabulary: Vocabulary,
): Promise<RuleProblem[]> {
  const problems: RuleProblem[] = []
  const judged: CaseVerdict[][] = []
  for (const rule of revisions) {
    const verdicts = await judgeCases(rule, cases, vocabulary)
    judged.push(verdicts)
    if (verdicts.every((verdict) => verdict.problem === null))
      problems.push(...problemOf(() => checkThresholds(rule, verdicts)))
  }
  const failing = cases.flatMap((_, index) => {
    const failed = failureOf(
      judged.flatMap((verdicts) => verdicts[index] ?? []),
      file,
    )
    return failed === null ? [] : [failed]
  })
  return [...failing, ...problems]
}

/** The revision in force on the day of the case speaks; the others are not applicable. */
function failureOf(byRevision: readonly CaseVerdict[], file: string): RuleProblem | null {
  const verdict =
    byRevision.find((one) => one.problem !== null || one.sql !== 'not_applicable') ?? byRevision[byRevision.length - 1]
  if (verdict === undefined) throw new Error('a case was not judged')
  const where = `${file}: "${verdict.case.says}"`
  if (verdict.problem !== null) return problem('CASE_UNUSABLE', { where, why: verdict.problem })
  const { expect } = verdict.case
  if (verdict.sql === expect && verdict.reference === expect) return null
  const [expected, sql, reference] = [expect, verdict.sql, verdict.reference].map((outcome) =>
    said(`outcome.${outcome}`),
  ) as [Said, Said, Said]
  return verdict.sql === verdict.reference
    ? problem('CASE_FAILS.one', { where, expected, got: sql })
    : problem('CASE_FAILS.both', { where, expected, sql, reference })
}

function problemOf(check: () => void): RuleProblem[] {
  try {
    check()
    return []
  } catch (error) {
    if (error instanceof AuditError) return [error]
    throw error
  }
}
