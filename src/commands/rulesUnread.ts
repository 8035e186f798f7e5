import { AuditError } from '../errors.js'
import { said } from '../wording/said.js'
import type { RulesAction, RulesArguments } from './rulesTask.js'

type Argument = Exclude<keyof RulesArguments, 'action'>

const rules = ['rules', 'overlay'] as const
const tested = ['id', ...rules, 'lists', 'cases'] as const
const ofDataset = ['layout', 'from', 'to', 'threads', 'memory', 'spill', 'spillLimit'] as const
const judged = ['lists', 'dataset', ...ofDataset] as const

const reads: Readonly<Record<RulesAction, readonly Argument[]>> = {
  list: [...rules, 'json'],
  show: ['id', ...rules, 'json'],
  check: ['id', ...rules],
  test: tested,
  catalogue: rules,
  needs: ['id', ...rules, 'json'],
  try: ['id', ...rules, 'set', ...judged, 'json'],
  coverage: [...tested, ...judged, 'json'],
  mutate: [...tested, 'json'],
}
const named: readonly Argument[] = ['id', ...rules, 'cases', 'set', ...judged]
const takesFolder: readonly RulesAction[] = ['check', 'test', 'coverage', 'mutate']

/** What was given and would not be looked at. @throws AuditError for the first. */
export function refuseUnread(action: RulesAction, args: RulesArguments): void {
  const given = [...named.filter((name) => args[name] !== undefined), ...(args.json ? (['json'] as const) : [])]
  const unread = given.find((name) => !reads[action].includes(name))
  if (unread !== undefined) {
    const names = reads[action].filter((name) => name !== 'id').map(optionOf)
    const word = unread === 'id' ? String(args.id) : optionOf(unread)
    throw new AuditError('USAGE.unread', { action, word, remedy: said('hint.use', { names }) })
  }
  const idle = args.dataset === undefined ? given.find((name) => ofDataset.some((one) => one === name)) : undefined
  if (idle !== undefined && action !== 'try') throw new AuditError('USAGE.idle', { action, word: optionOf(idle) })
  if (takesFolder.includes(action) && args.id !== undefined && args.rules !== undefined)
    throw new AuditError('USAGE.folders', { action, folder: args.id })
}

const optionOf = (name: Argument): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
