import { join } from 'node:path'
import { type CaseFile, readCaseFiles } from '../cases/caseFile.js'
import { ruleOfCases } from '../cases/checkCases.js'
import { rulesFolder } from '../resources.js'
import { loadRules } from '../rules/load.js'
import { loadReferences, type ReferencePack } from '../rules/references.js'
import type { Rule } from '../rules/rule.js'
import type { RulesTask } from './rulesTask.js'

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
export function rulesUnderTest({ args, folders, overlays, vocabulary }: RulesTask): RulesUnderTest {
  const tested = args.id === undefined ? folders : [args.id]
  const loaded = loadRules(tested, vocabulary, overlays, tested.includes(rulesFolder) ? [] : [rulesFolder]).rules
  const casesFolder = args.cases ?? join(tested.at(-1) ?? '', 'cases')
  const caseFiles = readCaseFiles(casesFolder)
  const tried = new Set(caseFiles.map((caseFile) => ruleOfCases(loaded, caseFile)))
  const filed = new Set(loadRules(tested, vocabulary).rules.map(({ file }) => file))
  return {
    rules: loaded.filter((rule) => filed.has(rule.file) || tried.has(rule)),
    caseFiles,
    casesFolder,
    references: loadReferences(args.lists),
  }
}
