import type { Argv } from 'yargs'
import type { Bounds } from '../audit/bounds.js'
import { AuditError } from '../errors.js'
import type { Period } from '../facts/factTable.js'
import { isCivilDate } from '../rules/civilDate.js'
import { bytesOf } from '../store/memorySize.js'
import { usualMemory } from './machine.js'
import type { Say } from './say.js'

export const recordOptions = (yargs: Argv, say: Say) =>
  yargs
    .option('layout', { type: 'string', requiresArg: true, describe: say('option.layout') })
    .option('rules', { type: 'string', array: true, nargs: 1, describe: say('option.rules') })
    .option('overlay', { type: 'string', array: true, nargs: 1, describe: say('option.overlay') })
    .option('lists', { type: 'string', array: true, nargs: 1, describe: say('option.lists') })

export const engineOptions = (yargs: Argv, say: Say) =>
  yargs
    .option('threads', {
      type: 'number',
      requiresArg: true,
      describe: say('option.threads'),
      group: say('group.engine'),
    })
    .option('memory', { type: 'string', requiresArg: true, describe: say('option.memory'), group: say('group.engine') })
    .option('spill', { type: 'string', requiresArg: true, describe: say('option.spill'), group: say('group.engine') })
    .option('json-progress', { type: 'boolean', default: false, describe: say('option.jsonProgress') })
    .option('spill-limit', {
      type: 'string',
      requiresArg: true,
      describe: say('option.spillLimit'),
      group: say('group.engine'),
    })

export interface EngineArguments {
  readonly threads?: number
  readonly memory?: string
  readonly spill?: string
  readonly spillLimit?: string
}

/** What engineOptions bring, checked; of memory no less than the `least` that the command can do with, where nobody said. */
export const boundsOf = ({ threads, memory, spillLimit }: EngineArguments, least: number): Bounds => ({
  memory: sizeOption('memory', memory) ?? usualMemory(least),
  ...given({ threads: threadsOption(threads), spillLimit: sizeOption('spill-limit', spillLimit) }),
})

/** Leaves out what was not given, as exact optional properties want it. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

export function positiveInteger(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value > 0)) return value
  throw new AuditError('BAD_OPTION.whole', { name })
}

/** Beyond it, threads that wait for each other take what the machine has for everybody. */
const mostThreads = 1024

export function threadsOption(value: number | undefined): number | undefined {
  const threads = positiveInteger('threads', value)
  if (threads === undefined || threads <= mostThreads) return threads
  throw new AuditError('BAD_OPTION.most', { name: 'threads', value: threads, most: mostThreads })
}

export function integer(name: string, value: number): number {
  if (Number.isSafeInteger(value)) return value
  throw new AuditError('BAD_OPTION.integer', { name })
}

export function sizeOption(name: string, value: string | undefined): string | undefined {
  if (value === undefined || bytesOf(value) !== null) return value
  throw new AuditError('BAD_OPTION.size', { name, value })
}

export function periodOf(from: string | undefined, to: string | undefined): Period {
  for (const [name, day] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (day !== undefined && !isCivilDate(day)) throw new AuditError('BAD_OPTION.date', { name, day })
  if (from !== undefined && to !== undefined && from > to) throw new AuditError('BAD_OPTION.period', { from, to })
  return { from: from ?? null, to: to ?? null }
}
