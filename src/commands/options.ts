import type { Argv } from 'yargs'
import { AuditError } from '../errors.js'
import type { Period } from '../facts/factTable.js'
import type { Say } from './say.js'

export const recordOptions = (yargs: Argv, say: Say) =>
  yargs
    .option('layout', { type: 'string', describe: say('option.layout') })
    .option('rules', { type: 'string', array: true, nargs: 1, describe: say('option.rules') })
    .option('overlay', { type: 'string', array: true, nargs: 1, describe: say('option.overlay') })
    .option('lists', { type: 'string', array: true, nargs: 1, describe: say('option.lists') })

export const engineOptions = (yargs: Argv, say: Say) =>
  yargs
    .option('threads', { type: 'number', describe: say('option.threads'), group: say('group.engine') })
    .option('memory', { type: 'string', describe: say('option.memory'), group: say('group.engine') })
    .option('spill', { type: 'string', describe: say('option.spill'), group: say('group.engine') })

/** Leaves out what was not given, as exact optional properties want it. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

export function positiveInteger(name: string, value: number | undefined): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value > 0)) return value
  throw new AuditError('BAD_OPTION', `--${name}: not a whole number above 0. Give for example --${name} 2.`)
}

export function memorySize(value: string | undefined): string | undefined {
  if (value === undefined || /^\d+(\.\d+)?\s*([KMGT]i?B)$/i.test(value)) return value
  throw new AuditError('BAD_OPTION', `--memory ${value}: not a size. Give for example --memory 4GB.`)
}

export function periodOf(from: string | undefined, to: string | undefined): Period {
  for (const [name, day] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (day !== undefined && !isCivilDate(day))
      throw new AuditError('BAD_OPTION', `--${name} ${day}: not a date. Write it as 2025-03-01.`)
  if (from !== undefined && to !== undefined && from > to)
    throw new AuditError('BAD_OPTION', `--from ${from} --to ${to}: the period ends before it starts. Exchange them.`)
  return { from: from ?? null, to: to ?? null }
}

function isCivilDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
