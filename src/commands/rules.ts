import { loadVocabulary } from '../facts/vocabulary.js'
import { rulesFolder } from '../resources.js'
import type { Command, ExitCode } from './command.js'
import { engineOptions, recordOptions } from './options.js'
import { type RulesAction, type RulesArguments, type RulesTask, rulesActions } from './rulesTask.js'
import { refuseUnread } from './rulesUnread.js'

export { periodText } from './rulesShow.js'

type Action = (task: RulesTask) => void | Promise<void> | Promise<ExitCode>

/** Each action is loaded when it is called: to list the rules needs no engine. */
const actions: Readonly<Record<RulesAction, () => Promise<Action>>> = {
  list: async () => (await import('./rulesList.js')).listRules,
  show: async () => (await import('./rulesShow.js')).showRule,
  check: async () => (await import('./rulesCheck.js')).checkFolders,
  test: async () => (await import('./rulesTest.js')).testRules,
  catalogue: async () => (await import('./rulesCatalogue.js')).printCatalogue,
  needs: async () => (await import('./rulesNeeds.js')).printNeeds,
  try: async () => (await import('./rulesTry.js')).tryRule,
  coverage: async () => (await import('./rulesCoverage.js')).printCoverage,
  mutate: async () => (await import('./rulesMutate.js')).mutateRules,
}

export const rulesCommand: Command = {
  options: (yargs, say) =>
    engineOptions(recordOptions(yargs, say), say)
      .positional('action', {
        choices: rulesActions,
        default: 'list',
        describe: rulesActions
          .map((action) => say('rules.line', { title: action, text: say(`rules.${action}`) }))
          .join('\n'),
      })
      .positional('id', { type: 'string', describe: say('rules.id') })
      .option('cases', { type: 'string', requiresArg: true, describe: say('rules.cases') })
      .option('dataset', { type: 'string', requiresArg: true, describe: say('rules.dataset') })
      .option('set', { type: 'string', array: true, nargs: 1, describe: say('rules.set') })
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
    const act = await actions[action]()
    const code = await act({
      args,
      folders: args.rules ?? [rulesFolder],
      overlays: args.overlay ?? [],
      vocabulary,
      context,
    })
    return typeof code === 'number' ? code : 0
  },
}
