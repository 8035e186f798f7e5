import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Fact, FactType } from '../../src/facts/fact.js'
import type { UnitVocabulary, Vocabulary } from '../../src/facts/vocabulary.js'

const title = { 'zh-CN': '名称', en: 'title' }

const unitOf = (name: string, facts: Record<string, FactType>): [string, UnitVocabulary] => [
  name,
  {
    unit: { name, title, tables: [], sql: () => 'select 1' },
    facts: new Map(
      Object.entries(facts).map(([fact, type]): [string, Fact] => [
        fact,
        { name: fact, type, title, needs: [], sql: 'null' },
      ]),
    ),
    relations: new Map(),
  },
]

export const vocabulary: Vocabulary = new Map([
  unitOf('consultation', {
    accepted: 'boolean',
    closed: 'boolean',
    serviceType: 'text',
    turns: 'integer',
    hours: 'decimal',
    diagnoses: 'list',
    mainDiagnosis: 'text',
    appliedAt: 'time',
  }),
  unitOf('prescription', { signed: 'boolean' }),
])

/** A sound rule, with what a test says otherwise. */
export const rule = (said: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'PC-001',
  revision: 1,
  dimension: 'process-compliance',
  unit: 'consultation',
  title: { 'zh-CN': '接诊', en: 'Accepted' },
  consequence: 'violation',
  severity: 'major',
  corePoints: [5],
  basis: [
    {
      document: '互联网诊疗监管细则（试行）',
      number: '国卫办医发〔2022〕2号',
      article: '第十八条',
      quote: null,
      verified: 'text-and-article',
      jurisdiction: 'CN',
    },
  ],
  effective: { from: '2022-02-08', to: null },
  jurisdiction: 'CN',
  parameters: {},
  population: null,
  exclusions: null,
  requirement: { fact: 'accepted', operator: 'equal', value: true },
  rationale: { 'zh-CN': '理由', en: 'why' },
  remediation: { 'zh-CN': '整改', en: 'how' },
  ...said,
})

export const parameter = (value: unknown, source = 'regulation'): Record<string, unknown> => ({
  value,
  title: { 'zh-CN': '限值', en: 'limit' },
  source,
})

export const named = (
  name: string,
  condition: unknown,
  said: Record<string, unknown> = {},
): Record<string, unknown> => ({
  name,
  unit: 'consultation',
  title: { 'zh-CN': '条件', en: 'condition' },
  condition,
  ...said,
})

/** A folder of its own with these files; what is no text is written as JSON. */
export function folderOf(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-rules-'))
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

export const ruleFile = 'process-compliance/PC-001.json'
