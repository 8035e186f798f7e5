import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { fingerprint, ownFolder, removeSamples } from '../sample/samples.js'
import { baselineDataset, ihq } from './ihq.js'

afterAll(removeSamples)

describe('what would be passed over in silence is refused', () => {
  const told: Record<string, readonly [words: string[], says: string]> = {
    'a switch with a value that is none': [
      ['check', 'records', '--json=TRUE'],
      '--json: it takes no value "TRUE". Write --json, or leave it out.',
    ],
    'a switch that is denied': [['check', 'records', '--no-json'], 'Unknown arguments: no-json. See ihq --help.'],
    'a number left empty': [
      ['audit', 'records', '--seed='],
      '--seed: it has no value. Give one, or leave the option out.',
    ],
    'a folder left empty, as by a variable that is not set': [
      ['audit', 'records', '--since', ''],
      '--since: it has no value. Give one, or leave the option out.',
    ],
    'a dataset left empty': [['audit', ''], "'': it has no value. Give one, or leave the option out."],
    'full-width digits': [
      ['audit', 'records', '--threads', '２'],
      '--threads ２: not a whole number in plain digits. Give for example --threads 1.',
    ],
    'a power of ten': [
      ['audit', 'records', '--batch-rows', '1e3'],
      '--batch-rows 1e3: not a whole number in plain digits. Give for example --batch-rows 1.',
    ],
    'a hexadecimal number': [
      ['sample', '--out', 'nowhere', '--days=0x10'],
      '--days 0x10: not a whole number in plain digits. Give for example --days 1.',
    ],
    'a number with a sign that changes nothing': [
      ['audit', 'records', '--seed', '+5'],
      '--seed +5: not a whole number in plain digits. Give for example --seed 1.',
    ],
    'a number among blanks': [
      ['audit', 'records', '--sample', ' 5'],
      '--sample  5: not a whole number in plain digits. Give for example --sample 1.',
    ],
    'a whole number with a fraction': [
      ['check', 'records', '--threads', '2.0'],
      '--threads 2.0: not a whole number in plain digits. Give for example --threads 1.',
    ],
    'more threads than any machine has use for': [
      ['check', 'records', '--threads', '1025'],
      '--threads 1025: more than 1024. Give less.',
    ],
    'a sample by more threads than any machine has use for': [
      ['sample', '--out', 'nowhere', '--threads', '1025'],
      '--threads 1025: more than 1024. Give less.',
    ],
    'a threshold as a power of ten': [
      ['rules', 'try', 'SC-001T', '--set', 'promisedHours=1e1', '--dataset', 'records'],
      'rules try SC-001T --set promisedHours: "1e1" is no number. Write it like 24.',
    ],
    'a size in full-width digits': [
      ['check', baselineDataset(), '--memory', '４GB'],
      '--memory ４GB: not a size. Give for example --memory 4GB.',
    ],
    'a period of no dataset': [
      ['rules', 'coverage', '--from', '2025-01-01'],
      'rules coverage: --from is about the records of a dataset. Add --dataset, or leave it out.',
    ],
    'a limit that this action does not keep': [
      ['rules', 'list', '--spill-limit', '1GB'],
      'rules list: it does not look at --spill-limit. Use --rules, --overlay, --json.',
    ],
    'two changes of one parameter': [
      ['rules', 'try', 'SC-001T', '--set', 'promisedHours=12', '--set', 'promisedHours=14', '--dataset', 'records'],
      'rules try SC-001T: parameter "promisedHours" is there more than once. Keep one of them.',
    ],
    'less memory than reading takes': [
      ['explain', 'RX-005', 'rx-1', '--dataset', 'records', '--memory', '499MB'],
      '--memory 499MB: at least 500MB are needed. Raise it.',
    ],
  }
  it.each(Object.entries(told))('%s', (_, [words, says]) => {
    expect(ihq(...words, '--lang', 'en')).toEqual({ code: 2, out: '', err: `ihq: ${says}\n` })
  })
})

test('--lang needs its language', () => {
  expect(ihq('check', 'nowhere', '--lang')).toEqual({
    code: 2,
    out: '',
    err: 'ihq: 选项缺少取值：lang。用法见 ihq --help。\n',
  })
})

test('a folder or file that the system does not let read is one line', () => {
  const root = ownFolder()
  const folder = (...path: string[]): string => {
    mkdirSync(join(root, ...path), { recursive: true })
    return join(root, path[0] ?? '')
  }
  const lists = folder('lists', 'antibacterials.json')
  const rules = folder('rules', 'process-compliance', 'RX-001.json')
  const cases = folder('cases', 'process-compliance', 'RX-001.cases.json')
  const overlay = folder('overlay.json')
  const fault = ': cannot be read (it is a folder, not a file). Remove the cause and give the same command again.\n'
  const said = (...words: string[]) => ihq(...words, '--lang', 'en')
  const refused = (file: string) => ({ code: 2, out: '', err: `ihq: ${file}${fault}` })
  expect(said('check', baselineDataset(), '--threads', '1', '--lists', lists)).toEqual(
    refused(join(lists, 'antibacterials.json')),
  )
  expect(said('rules', 'check', rules)).toEqual(refused(join(rules, 'process-compliance', 'RX-001.json')))
  expect(said('rules', 'test', '--cases', cases)).toEqual(
    refused(join(cases, 'process-compliance', 'RX-001.cases.json')),
  )
  expect(said('rules', 'list', '--overlay', overlay)).toEqual(refused(overlay))
})

test.each(['--json-progress', '--json-progress=true', '--jsonProgress'])(
  '%s puts errors into JSON as well',
  (option) => {
    const { err } = ihq('check', 'nowhere', option)
    expect(JSON.parse(err)).toMatchObject({ error: 'DATASET_NOT_FOUND' })
  },
)

test('--json-progress=false is no progress', () => {
  expect(ihq('check', 'nowhere', '--json-progress=false', '--lang=en').err).toBe(
    'ihq: nowhere: no such file or folder. Name the folder with the records.\n',
  )
})

test('no folder is left of an audit that could not begin', () => {
  const root = ownFolder()
  for (const words of [['nowhere'], [baselineDataset(), '--sample', '0'], [baselineDataset(), '--since', root]])
    expect(ihq('audit', ...words, '--out', join(root, 'a', 'b')).code).toBe(2)
  expect(readdirSync(root)).toEqual([])
})

describe('ihq sample', () => {
  const sample = (out: string, ...more: string[]) =>
    ihq('sample', '--consultations', '20', '--platforms', '1', '--out', out, '--lang', 'en', ...more)

  it('replaces an earlier sample when asked to, and when the new one is whole', () => {
    const root = ownFolder()
    const out = join(root, 'a', 'made')
    expect(sample(out).code).toBe(0)
    const first = fingerprint(out)
    expect(sample(out)).toMatchObject({
      code: 2,
      err: `ihq: ${out}: holds an earlier sample. Choose another --out, or add --overwrite.\n`,
    })
    for (const wrong of [
      ['--days', '0'],
      ['--memory', '1'],
      ['--memory', '1MB'],
      ['--from', '2025-13-01'],
    ])
      expect(sample(out, '--overwrite', ...wrong).code).toBe(2)
    expect(fingerprint(out)).toEqual(first)
    expect(sample(out, '--overwrite', '--seed', '2').code).toBe(0)
    expect(fingerprint(out)).not.toEqual(first)
    expect(readdirSync(join(root, 'a'))).toEqual(['made'])
  })

  it('never replaces records that it has not made', () => {
    const out = ownFolder()
    writeFileSync(join(out, 'dataset.json'), '{ "synthetic": false }')
    expect(sample(out, '--overwrite').err).toBe(
      `ihq: ${out}: exists and is not an empty folder. Choose another --out.\n`,
    )
    expect(readdirSync(out)).toEqual(['dataset.json'])
  })

  it.each([
    ['--from', '2025-13-01', 'from: 2025-13-01 is not a civil date. Write it as 2025-01-01.'],
    ['--days', '0', 'days: 0 is not a whole number from 7 to 366. Change it.'],
  ])('%s %s is one line, and leaves nothing', (option, value, says) => {
    const root = ownFolder()
    expect(sample(join(root, 'a', 'b'), option, value)).toEqual({ code: 2, out: '', err: `ihq: ${says}\n` })
    expect(readdirSync(root)).toEqual([])
  })

  it.skipIf(!existsSync('/proc'))('a place where nothing can be written is one line', () => {
    const { code, err } = sample('/proc/nowhere/made')
    expect({ code, err }).toEqual({
      code: 2,
      err: 'ihq: /proc/nowhere/made: cannot be written (no such file). Choose another --out.\n',
    })
  })

  it.each(['zh-CN', 'en'])('--memory is explained as what it is there, in %s', (lang) => {
    expect(ihq('sample', '--help', '--lang', lang).out).not.toMatch(/audit|审查/)
  })
})
