import { loadVocabulary } from '../facts/vocabulary.js'
import { rulesFolder } from '../resources.js'
import type { Command, ExitCode } from './command.js'
import { printCatalogue } from './rulesCatalogue.js'
import { checkFolders } from './rulesCheck.js'
import { printCoverage } from './rulesCoverage.js'
import { listRules } from './rulesList.js'
import { mutateRules } from './rulesMutate.js'
import { printNeeds } from './rulesNeeds.js'
import { showRule } from './rulesShow.js'
import { type RulesAction, type RulesArguments, type RulesTask, rulesActions } from './rulesTask.js'
import { testRules } from './rulesTest.js'
import { tryRule } from './rulesTry.js'
import { refuseUnread } from './rulesUnread.js'

export { periodText } from './rulesShow.js'

const actions: Readonly<Record<RulesAction, (task: RulesTask) => void | Promise<void> | Promise<ExitCode>>> = {
  list: listRules,
  show: showRule,
  check: checkFolders,
  test: testRules,
  catalogue: printCatalogue,
  needs: printNeeds,
  try: tryRule,
  coverage: printCoverage,
  mutate: mutateRules,
}

export const rulesCommand: Command = {
  name: 'rules',
  usage: 'rules [action] [id]',
  options: (yargs, say) =>
    yargs
      .positional('action', {
        choices: rulesActions,
        default: 'list',
        describe: rulesActions
          .map((action) => say('rules.line', { title: action, text: say(`rules.${action}`) }))
          .join('\n'),
      })
      .positional('id', { type: 'string', describe: say('rules.id') })
      .option('rules', { type: 'string', array: true, nargs: 1, describe: say('option.rules') })
      .option('overlay', { type: 'string', array: true, nargs: 1, describe: say('option.overlay') })
      .option('cases', { type: 'string', requiresArg: true, describe: say('rules.cases') })
      .option('dataset', { type: 'string', requiresArg: true, describe: say('rules.dataset') })
      .option('set', { type: 'string', array: true, nargs: 1, describe: say('rules.set') })
      .option('layout', { type: 'string', requiresArg: true, describe: say('option.layout') })
      .option('lists', { type: 'string', array: true, nargs: 1, describe: say('option.lists') })
      .option('from', { type: 'string', requiresArg: true, describe: say('option.from') })
      .option('to', { type: 'string', requiresArg: true, describe: say('option.to') })
      .option('json', { type: 'boolean', default: false, describe: say('option.json') })
      .example('$0 rules show RX-005', say('rules.example'))
      .example('$0 rules needs', say('rules.needsExample'))
      .example('$0 rules try SC-001T --set promisedHours=12 --dataset records', say('rules.tryExample'))
      .example('$0 rules test my-rules', say('rules.testExample'))
      .example('$0 rules coverage --dataset records', say('rules.coverageExample')),
  async run(args: RulesArguments, context) {
    const action = args.action ?? 'list'
    refuseUnread(action, args)
    const vocabulary = await loadVocabulary()
    const code = await actions[action]({
      args,
      folders: args.rules ?? [rulesFolder],
      overlays: args.overlay ?? [],
      vocabulary,
      context,
    })
    return typeof code === 'number' ? code : 0
  },
}
