import type { CaseFile } from '../cases/caseFile.js'
import { checkCases, checkThresholds, ruleOfCases } from '../cases/checkCases.js'
import { type CaseVerdict, judgeAllCases } from '../cases/judgeCases.js'
import { AuditError } from '../errors.js'
import { problem, type RuleProblem } from '../rules/problem.js'
import { rulesById } from '../rules/revisions.js'
import type { Rule } from '../rules/rule.js'
import { type Said, said } from '../wording/said.js'
import { type RulesTask, refuseAll } from './rulesTask.js'
import { type RulesUnderTest, rulesUnderTest, showCases } from './rulesUnderTest.js'

/**
 * Judges the cases of a folder of rules (FOLDER/cases/<dimension>/<ID>.cases.json, or those of --cases) with both judges.
 * @throws AuditError where a case fails, an outcome is not tried, or a threshold is tried on one side only.
 */
export async function testRules(task: RulesTask): Promise<void> {
  const { terminal, say } = task.context
  const tested = rulesUnderTest(task)
  const { rules, caseFiles } = tested
  const problems = [...problemOf(() => checkCases(rules, caseFiles)), ...(await failing(tested, task))]
  refuseAll(problems, task.context)
  const cases = caseFiles.reduce((sum, caseFile) => sum + caseFile.cases.length, 0)
  terminal.print(say('rules.tested', { rules: rules.length, cases }))
}

async function failing(
  { rules, caseFiles, references }: RulesUnderTest,
  { vocabulary, context }: RulesTask,
): Promise<RuleProblem[]> {
  const byId = rulesById(rules)
  const subjects = caseFiles.flatMap((caseFile) =>
    (byId.get(ruleOfCases(rules, caseFile)?.id ?? '') ?? []).map((rule) => ({ rule, caseFile, cases: caseFile.cases })),
  )
  const judged = await judgeAllCases(subjects, vocabulary, { references, onBatch: showCases(context) })
  const verdictsOf = (concerned: (subject: (typeof subjects)[number]) => boolean): (readonly CaseVerdict[])[] =>
    judged.filter((_, index) => subjects[index] !== undefined && concerned(subjects[index]))
  return [
    ...caseFiles.flatMap((caseFile) =>
      failures(
        caseFile,
        verdictsOf((one) => one.caseFile === caseFile),
      ),
    ),
    ...rules.flatMap((rule) => thresholdGaps(rule, verdictsOf((one) => one.rule === rule).flat())),
  ]
}

const thresholdGaps = (rule: Rule, verdicts: readonly CaseVerdict[]): RuleProblem[] =>
  verdicts.length > 0 && verdicts.every((verdict) => verdict.problem === null)
    ? problemOf(() => checkThresholds(rule, verdicts))
    : []

const failures = ({ cases, file }: CaseFile, byRevision: readonly (readonly CaseVerdict[])[]): RuleProblem[] =>
  cases.flatMap((_, index) => {
    const failed = failureOf(
      byRevision.flatMap((verdicts) => verdicts[index] ?? []),
      file,
    )
    return failed === null ? [] : [failed]
  })

/** The revision in force on the day of the case speaks; the others are not applicable. */
function failureOf(byRevision: readonly CaseVerdict[], file: string): RuleProblem | null {
  const verdict =
    byRevision.find((one) => one.problem !== null || one.sql !== 'not_applicable') ?? byRevision[byRevision.length - 1]
  // Cases of no rule are a problem that has been named.
  if (verdict === undefined) return null
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
