import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseFile, readCaseFiles } from '../cases/caseFile.js'
import { casesNameOf, ruleOfCases } from '../cases/checkCases.js'
import { type CaseVerdict, judgeAllCases } from '../cases/judgeCases.js'
import { loadRules } from '../rules/load.js'
import { loadReferences, type ReferencePack } from '../rules/references.js'
import type { Rule } from '../rules/rule.js'
import type { CommandContext } from './command.js'
import { besideOf, type RulesTask } from './rulesTask.js'

export interface RulesUnderTest {
  readonly rules: readonly Rule[]
  readonly caseFiles: readonly CaseFile[]
  readonly casesFolder: string
  readonly references: ReferencePack
}

/**
 * The rules of the folder that the command names (else those of --rules), with its cases: FOLDER/cases, or those of --cases.
 * Rules that an overlay brings are tested where they have cases; what it says of the product's other rules is let pass.
 */
export function rulesUnderTest(
  { args, folders, overlays, vocabulary }: RulesTask,
  { mayLackCases = false } = {},
): RulesUnderTest {
  const tested = args.id === undefined ? folders : [args.id]
  const loaded = loadRules(tested, vocabulary, overlays, besideOf(tested)).rules
  const casesFolder = args.cases ?? join(tested.at(-1) ?? '', 'cases')
  const lacksCases = mayLackCases && args.cases === undefined && !existsSync(casesFolder)
  const caseFiles = lacksCases ? [] : readCaseFiles(casesFolder)
  const tried = new Set(caseFiles.map((caseFile) => ruleOfCases(loaded, caseFile)))
  const filed = new Set(loadRules(tested, vocabulary).rules.map(({ file }) => file))
  return {
    rules: loaded.filter((rule) => filed.has(rule.file) || tried.has(rule)),
    caseFiles,
    casesFolder,
    references: loadReferences(args.lists),
  }
}

export interface TriedRule {
  readonly rule: Rule
  /** As its case file is named. */
  readonly name: string
  readonly verdicts: readonly CaseVerdict[]
}

/** Every rule with the verdicts of its cases; those of any of its revisions are put to each. */
export async function tryCases(tested: RulesUnderTest, { vocabulary, context }: RulesTask): Promise<TriedRule[]> {
  const { rules, caseFiles, references } = tested
  const subjects = rules.map((rule) => ({
    rule,
    cases: caseFiles.filter((file) => ruleOfCases(rules, file)?.id === rule.id).flatMap(({ cases }) => cases),
  }))
  const judged = await judgeAllCases(subjects, vocabulary, { references, onBatch: showCases(context) })
  return rules.map((rule, index) => ({ rule, name: casesNameOf(rule, rules), verdicts: judged[index] ?? [] }))
}

export const showCases =
  ({ terminal, say }: CommandContext) =>
  (judged: number, all: number): void =>
    terminal.progress(say('progress.cases'), judged, all)
