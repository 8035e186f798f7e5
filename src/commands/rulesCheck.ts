import { checkRules, loadRules } from '../rules/load.js'
import { checkLogic } from '../rules/logic/checkLogic.js'
import { namesOfRecords } from './namesOfRecords.js'
import { besideOf, type RulesTask, refuseAll } from './rulesTask.js'

/** Says everything that is wrong with a folder of rules. @throws AuditError where anything is. */
export function checkFolders({ args, folders, overlays, vocabulary, context }: RulesTask): void {
  const { terminal, say, language } = context
  const checked = args.id === undefined ? folders : [args.id]
  const beside = besideOf(checked)
  refuseAll(checkRules(checked, vocabulary, overlays, beside), context)
  const { rules } = loadRules(checked, vocabulary, overlays, beside)
  const { problems, unexamined } = checkLogic(rules, vocabulary)
  for (const { rules: ids, combinations } of unexamined)
    terminal.note(say('rules.unexamined', { rules: namesOfRecords(language).listed(ids), n: combinations }))
  refuseAll(problems, context)
  terminal.print(say('rules.checked', { n: rules.length }))
}
