import { catalogue } from '../catalogue/catalogue.js'
import { loadNotExpressed } from '../catalogue/notExpressed.js'
import { loadRules } from '../rules/load.js'
import { conditionLines } from './conditionText.js'
import { lawLine } from './lawText.js'
import { periodText } from './rulesShow.js'
import type { RulesTask } from './rulesTask.js'

/** Prints the catalogue of the rules as markdown, in the language of the command line. */
export function printCatalogue({ folders, overlays, vocabulary, context }: RulesTask): void {
  const { say, language, terminal } = context
  const { rules } = loadRules(folders, vocabulary, overlays)
  const speech = {
    language,
    say,
    conditionLines: (condition, words) => conditionLines(condition, { say, language, words }),
    lawLine,
    periodText: (rule) => periodText(rule, say),
  } satisfies Parameters<typeof catalogue>[3]
  terminal.print(catalogue(rules, folders.flatMap(loadNotExpressed), vocabulary, speech))
}
