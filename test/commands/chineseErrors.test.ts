import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { baselineDataset, ihq, newFolder } from './ihq.js'

/** What names a command or a thing, not a word of a sentence. */
const phrases = /ihq( rules list)?|rules try|\.json [\w.]+/g

/** English prose: words side by side that the user did not write. */
const proseIn = (line: string, written: readonly string[]): string[] =>
  written
    .reduce((text, word) => text.replaceAll(word, '·'), line)
    .replaceAll(phrases, '·')
    .match(/[A-Za-z]{2,}[,.:]? [A-Za-z]{2,}.*/g) ?? []

function file(name: string, content: string | Buffer): string {
  const folder = newFolder()
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
  return folder
}

const records = baselineDataset()
const ruleFolder = (content: string): string => file('process-compliance/RX-004.json', content)

const mistakes: Record<string, readonly string[]> = {
  'no command': [],
  'an unknown command': ['frobnicate'],
  'a lacking word': ['explain', 'RX-005'],
  'a word too many': ['audit', 'a', 'b'],
  'an option without its value': ['audit', 'a', '--seed'],
  'an option that is a word short': ['explain', 'RX-005', 'rx-1'],
  'an option twice': ['audit', 'a', '--out', 'x', '--out', 'y'],
  'a seed that is no number': ['audit', 'a', '--seed', 'q'],
  'a choice that is none': ['audit', 'a', '--fail-on', 'grave'],
  'an action that is none': ['rules', 'frobnicate'],
  'a day that does not exist': ['audit', 'a', '--from', '2025-02-30'],
  'a size that is none': ['audit', 'a', '--memory', 'much'],
  'half a thread': ['audit', 'a', '--threads', '0.5'],
  'no such dataset': ['check', 'nowhere'],
  'an empty dataset': ['check', newFolder()],
  'a dataset of something else': ['check', file('konsultationen.csv', 'a,b')],
  'a layout that is none': ['check', records, '--layout', 'canonicle'],
  'a file that is no dataset': ['check', join(file('a.xlsx', 'x'), 'a.xlsx')],
  'a damaged parquet': ['check', file('consultations.parquet', 'PAR1 and then nothing')],
  'a damaged gzip': ['check', file('consultations.csv.gz', gzipSync('a,b\n1,2\n'.repeat(99)).subarray(0, 30))],
  'a file that is no gzip': ['check', file('consultations.csv.gz', 'hello')],
  'a damaged zstd': ['check', file('consultations.csv.zst', 'hello')],
  'a damaged database': ['check', join(file('a.duckdb', 'x'), 'a.duckdb')],
  'a missing column': ['check', file('consultations.csv', 'platform_id,consultation_id\np,c\n')],
  'an empty file': ['check', file('consultations.csv', '')],
  'rows that are no rows': ['check', file('consultations.ndjson', 'hello\n')],
  'no rule of that id': ['rules', 'show', 'RX-0055'],
  'no id at all': ['rules', 'show'],
  'no such unit': ['explain', 'RX-004', 'rx-99', '--dataset', records],
  'an overlay that is none': ['rules', 'list', '--overlay', 'atlantis'],
  'an overlay file that is not there': ['rules', 'list', '--overlay', 'nowhere.json'],
  'an overlay of another form': ['rules', 'list', '--overlay', join(file('own.json', '{ "name": 1 }'), 'own.json')],
  'no such folder of rules': ['rules', 'check', 'nowhere'],
  'a folder without rules': ['rules', 'check', newFolder()],
  'a rule that is no JSON': ['rules', 'check', ruleFolder('{\n  "id": oops\n}')],
  'a rule of another form': ['rules', 'check', ruleFolder('{ "id": "rx" }')],
  'no such folder of lists': ['check', records, '--lists', 'nowhere'],
  'a list that no fact reads': ['check', records, '--lists', file('x.json', '{ "name": "x" }')],
  'a parameter that is not there': ['rules', 'try', 'SC-001T', '--set', 'hours=3', '--dataset', records],
  'a trial without records': ['rules', 'try', 'SC-001T', '--set', 'promisedHours=3'],
  'no such folder of cases': ['rules', 'test', '--cases', 'nowhere'],
  'a sample of nobody': ['sample', '--out', join(newFolder(), 'x'), '--platforms', '10000'],
}

test.each(Object.entries(mistakes))('%s is told in Chinese alone', (_, words) => {
  const { code, out, err } = ihq(...words)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  for (const line of err.trimEnd().split('\n')) {
    expect(line).toMatch(/\p{Script=Han}/u)
    expect(proseIn(line, words)).toEqual([])
  }
})
