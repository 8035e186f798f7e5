import { loadRules } from '../rules/load.js'
import type { Rule } from '../rules/rule.js'
import type { RulesTask } from './rulesTask.js'

/** One line a rule, or all rules as JSON. */
export function listRules({ args, folders, overlays, vocabulary, context }: RulesTask): void {
  const { terminal, say, language } = context
  const { rules } = loadRules(folders, vocabulary, overlays)
  const line = (rule: Rule): string =>
    say('rules.line', {
      id: rule.id.padEnd(9),
      title: rule.title[language],
      consequence: say(`consequence.${rule.consequence}`),
      severity: say(`severity.${rule.severity}`),
    })
  for (const text of args.json ? [JSON.stringify(rules, null, 2)] : rules.map(line)) terminal.print(text)
}
