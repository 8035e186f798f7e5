import { loadRules } from '../rules/load.js'
import type { Rule } from '../rules/rule.js'
import { namesOfRecords } from './namesOfRecords.js'
import type { RulesTask } from './rulesTask.js'

/** One line a rule, or all rules as JSON. */
export function listRules({ args, folders, overlays, vocabulary, context }: RulesTask): void {
  const { terminal, say, language } = context
  const { listed } = namesOfRecords(language)
  const { rules } = loadRules(folders, vocabulary, overlays)
  const kindOf = ({ consequence, severity }: Rule): string =>
    listed([say(`consequence.${consequence}`), say(`severity.${severity}`)])
  const qualified = (text: string, more: string): string => say('rules.qualified', { text, more })
  const line = (rule: Rule): string => `${rule.id.padEnd(9)} ${qualified(rule.title[language], kindOf(rule))}`
  for (const text of args.json ? [JSON.stringify(rules, null, 2)] : rules.map(line)) terminal.print(text)
}
