import { checkRules, loadRules } from '../rules/load.js'
import { checkLogic } from '../rules/logic/checkLogic.js'
import { type RulesTask, refuseAll } from './rulesTask.js'

/** Says everything that is wrong with a folder of rules. @throws AuditError where anything is. */
export function checkFolders({ args, folders, overlays, vocabulary, context }: RulesTask): void {
  const { terminal, say } = context
  const checked = args.id === undefined ? folders : [args.id]
  refuseAll(checkRules(checked, vocabulary, overlays), context)
  const { rules } = loadRules(checked, vocabulary, overlays)
  const { problems, unexamined } = checkLogic(rules, vocabulary)
  for (const { rules: ids, combinations } of unexamined)
    terminal.note(say('rules.unexamined', { rules: ids.join(', '), n: combinations }))
  refuseAll(problems, context)
  terminal.print(say('rules.checked', { n: rules.length }))
}
