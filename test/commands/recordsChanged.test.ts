import { appendFileSync, cpSync, existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { auditCommand } from '../../src/commands/audit.js'
import { checkCommand } from '../../src/commands/check.js'
import type { CommandContext } from '../../src/commands/command.js'
import { sayIn } from '../../src/commands/say.js'
import { fewRules, fewTables } from '../audit/fewRules.js'
import { ownFolder, removeSamples, sample } from '../sample/samples.js'

afterAll(removeSamples)

let delivered = ''
let root = ''
let dataset = ''
let printed: string[] = []
beforeAll(async () => {
  delivered = fewTables((await sample({ consultations: 60, platforms: 3 })).out)
})
beforeEach(() => {
  root = ownFolder()
  dataset = join(ownFolder(), 'dataset')
  cpSync(delivered, dataset, { recursive: true })
  printed = []
})

/** Does `change` once, when the command comes to a step. */
const changingAt = (step: string, change: () => void): CommandContext => {
  let done = false
  return {
    terminal: {
      print: (line) => void printed.push(line),
      copy: async () => undefined,
      note: () => undefined,
      progress(_text, _done, _total, more) {
        if (done || more?.step !== step) return
        done = true
        change()
      },
    },
    language: 'en',
    say: sayIn('en'),
    version: '0.0.0',
    spillFolder: () => root,
  }
}

const auditing = (step: string, change: () => void, more = {}) =>
  auditCommand.run(
    {
      dataset,
      out: join(root, 'out'),
      rules: [fewRules(join(root, 'rules'))],
      seed: 1,
      sample: 20,
      failOn: 'never',
      csv: false,
      overwrite: false,
      json: false,
      ...more,
    },
    changingAt(step, change),
  )

const path = (table: string): string => join(dataset, `${table}.parquet`)
const touch = (table: string) => utimesSync(path(table), 1, 1)

describe('records that change while an audit reads them make the run void:', () => {
  it.each([
    ['a file that was written again', () => touch('messages'), 'messages.parquet: changed while it was read'],
    ['a file that grew', () => appendFileSync(path('messages'), 'more'), 'messages.parquet: changed while it was read'],
    ['a file that was removed', () => rmSync(path('messages')), 'messages.parquet: was moved or removed while'],
    [
      'a file that came',
      () => writeFileSync(join(dataset, 'referrals.csv'), 'a,b\n'),
      'referrals.csv: came while the others were read',
    ],
  ])('%s', async (_, change, line) => {
    await expect(auditing('verdicts', change)).rejects.toMatchObject({
      code: 'RECORDS_CHANGED',
      message: expect.stringContaining(line),
    })
    expect(readdirSync(root)).toEqual(['rules'])
  })

  it.each(['digest', 'link', 'report'])('at the step "%s"', async (step) => {
    await expect(auditing(step, () => touch('consultations'))).rejects.toMatchObject({ code: 'RECORDS_CHANGED' })
    expect(readdirSync(root)).toEqual(['rules'])
  })

  it.each(['part', 'verdicts'])('at the step "%s" of platforms that are audited one after the other', async (step) => {
    const changed = auditing(step, () => touch('consultations'), { batchRows: 1 })
    await expect(changed).rejects.toMatchObject({ code: 'RECORDS_CHANGED' })
    expect(readdirSync(root)).toEqual(['rules'])
  })
})

it('records that change when an audit has read them do not touch its run', async () => {
  await expect(auditing('pages', () => rmSync(path('consultations')))).resolves.toBe(0)
  expect(existsSync(join(root, 'out', 'audit.json'))).toBe(true)
})

it('check prints nothing of records that change while it reads them', async () => {
  const checking = checkCommand.run(
    { dataset, json: false },
    changingAt('check', () => touch('platforms')),
  )
  await expect(checking).rejects.toMatchObject({ code: 'RECORDS_CHANGED' })
  expect(printed).toEqual([])
})
