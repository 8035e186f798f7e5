import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AuditError } from '../../src/errors.js'
import { rulesFolder } from '../../src/resources.js'
import { loadCalendar } from '../../src/rules/calendar.js'
import { loadLists } from '../../src/rules/lists.js'

const list = (said: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'glucose_lowering_drugs',
  title: { 'zh-CN': '降糖药', en: 'Glucose-lowering drugs' },
  source: '本院药品目录',
  updated: '2025-03-01',
  columns: {},
  defaults: { effectiveFrom: null, effectiveTo: null, verified: true, scope: 'contains' },
  entries: [{ name: '胰岛素' }],
  ...said,
})

const diseases = (prefixes: readonly string[] | undefined): Record<string, unknown> =>
  list({
    name: 'chronic_infections',
    columns: { icd10_prefixes: 'list' },
    entries: [{ name: '结核病', attributes: prefixes === undefined ? {} : { icd10_prefixes: prefixes } }],
  })

function folderWith(content: unknown, name = 'glucose_lowering_drugs.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-lists-'))
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

function refusal(folder: string): { code: string; message: string } {
  try {
    loadLists([folder])
  } catch (error) {
    if (error instanceof AuditError) return { code: error.code, message: error.message }
    throw error
  }
  throw new Error('it was accepted')
}

describe('the reference lists', () => {
  it('of the product are all there, and an entry has the defaults of its list', () => {
    const { lists, summaries } = loadLists()
    expect(lists.map(({ name }) => name)).toEqual([
      'antibacterials',
      'chronic_conditions',
      'chronic_infections',
      'contraindicated_pairs',
      'controlled_drugs',
      'dosing_frequencies',
      'drug_name_parts',
      'glucose_lowering_drugs',
      'incompatible_herbs',
      'long_term_prescription_exclusions',
      'negation_words',
      'notifiable_diseases',
      'online_sale_ban',
      'red_flag_terms',
      'special_population_contraindications',
      'vague_usage_words',
    ])
    expect(
      lists.find(({ name }) => name === 'controlled_drugs')?.entries.find(({ name }) => name === '咪达唑仑'),
    ).toEqual({
      name: '咪达唑仑',
      aliases: [],
      matches: ['咪达唑仑'],
      first: [],
      second: [],
      includes: [],
      effectiveFrom: '2014-01-01',
      effectiveTo: '2024-07-01',
      source: '精神药品品种目录（2013年版）第二类 #47',
      verified: true,
      scope: 'ingredient',
      attributes: { control_class: 'psychotropic_2' },
    })
    expect(summaries.every(({ replaced, hash }) => !replaced && /^[0-9a-f]{64}$/.test(hash))).toBe(true)
  })

  it('are replaced by a list of the same name, the last folder winning', () => {
    const folders = [folderWith(list()), folderWith(list({ entries: [{ name: '胰岛素' }, { name: '利拉鲁肽' }] }))]
    const { lists, summaries } = loadLists(folders)
    expect(lists.find(({ name }) => name === 'glucose_lowering_drugs')?.entries).toHaveLength(2)
    expect(summaries.filter(({ replaced }) => replaced)).toEqual([
      { name: 'glucose_lowering_drugs', entries: 2, replaced: true, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ])
    expect(lists).toHaveLength(loadLists().lists.length)
  })

  it('have one hash wherever they lie', () => {
    const own = loadLists().summaries
    const copied = mkdtempSync(join(tmpdir(), 'ihq-lists-'))
    cpSync(join(rulesFolder, 'lists'), copied, { recursive: true })
    expect(loadLists([copied]).summaries).toEqual(own.map((summary) => ({ ...summary, replaced: true })))
  })

  it.each([
    ['no such folder', '/nowhere', 'LISTS_FOLDER_MISSING', '/nowhere: there is no such folder'],
    ['an empty folder', mkdtempSync(join(tmpdir(), 'ihq-lists-')), 'LISTS_NONE', 'it holds no list'],
    ['no JSON', folderWith('{'), 'RULE_NOT_JSON', 'it is not JSON'],
    [
      'an unknown property',
      folderWith(list({ sources: 'x' })),
      'RULE_SCHEMA',
      '"sources" is no property here. Did you mean "source"?',
    ],
    [
      'a file named otherwise',
      folderWith(list(), 'insulin.json'),
      'LIST_FILE_NAME',
      'Name the file glucose_lowering_drugs.json.',
    ],
    [
      'a list that nothing reads',
      folderWith(list({ name: 'controled_drugs' }), 'controled_drugs.json'),
      'LIST_UNKNOWN',
      'Did you mean "controlled_drugs"?',
    ],
    [
      'a column that facts read and the list has not',
      folderWith(list({ name: 'controlled_drugs' }), 'controlled_drugs.json'),
      'LIST_COLUMN',
      'the column "control_class" (text) is missing',
    ],
    [
      'an attribute that is no column',
      folderWith(list({ columns: { kind: 'text' }, entries: [{ name: '胰岛素', attributes: { kin: 'a' } }] })),
      'LIST_ATTRIBUTE',
      'entries[0] "胰岛素": "kin" is no column of the list. Did you mean "kind"?',
    ],
    [
      'an attribute of another type',
      folderWith(list({ columns: { kind: 'text' }, entries: [{ name: '胰岛素', attributes: { kind: 1 } }] })),
      'LIST_ATTRIBUTE',
      '1 does not fit "kind" (text)',
    ],
    [
      'a day that is none',
      folderWith(list({ entries: [{ name: '胰岛素', effectiveFrom: '2025-02-29' }] })),
      'LIST_DATE',
      'there is no day 2025-02-29',
    ],
    [
      'an end before its start',
      folderWith(list({ entries: [{ name: '胰岛素', effectiveFrom: '2025-03-02', effectiveTo: '2025-03-02' }] })),
      'LIST_DATE',
      'it ends on 2025-03-02, before it begins',
    ],
    [
      'an entry twice',
      folderWith(list({ entries: [{ name: '胰岛素' }, { name: '胰岛素' }] })),
      'LIST_TWICE',
      'stands here twice',
    ],
    [
      'a drug without a way to recognise it by its name',
      folderWith(list({ defaults: { effectiveFrom: null, effectiveTo: null, verified: true } })),
      'LIST_SCOPE',
      'glucose_lowering_drugs.json "胰岛素": it does not say how a drug is recognised by its name',
    ],
    [
      'a disease without a prefix',
      folderWith(diseases(undefined), 'chronic_infections.json'),
      'LIST_PREFIX',
      'no ICD-10 prefix',
    ],
    [
      'a range of codes',
      folderWith(diseases(['A15-A19']), 'chronic_infections.json'),
      'LIST_PREFIX',
      '"A15-A19" is no ICD-10 prefix',
    ],
    [
      'less than a category',
      folderWith(diseases(['A15', 'B3']), 'chronic_infections.json'),
      'LIST_PREFIX',
      '"B3" is no ICD-10 prefix',
    ],
    [
      'an inclusion of no list',
      folderWith(list({ entries: [{ name: '胰岛素', includes: [{ list: 'antibacterial' }] }] })),
      'LIST_INCLUDES',
      'no list is named "antibacterial". Did you mean "antibacterials"?',
    ],
  ])('are refused with one line: %s', (_, folder, code, words) => {
    const refused = refusal(folder)
    expect(refused.code).toBe(code)
    expect(refused.message).toContain(words)
    expect(refused.message).not.toContain('\n')
  })
})

describe('the calendar', () => {
  const content = JSON.parse(readFileSync(join(rulesFolder, 'calendar', 'cn.json'), 'utf8')) as {
    years: { year: number; workdays: string[]; holidays: { from: string; to: string }[] }[]
  }
  const refused = (change: (years: typeof content.years) => unknown): string => {
    const copy = structuredClone(content)
    change(copy.years)
    const file = join(mkdtempSync(join(tmpdir(), 'ihq-calendar-')), 'cn.json')
    writeFileSync(file, JSON.stringify(copy))
    try {
      loadCalendar(file)
    } catch (error) {
      return (error as Error).message
    }
    return 'it was accepted'
  }

  it('leaves no year out, has days of its own year only, and works on weekends only', () => {
    expect(loadCalendar().years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
    expect(refused((years) => years.splice(2, 1))).toContain('the year before it is 2019')
    expect(refused((years) => years[0]?.workdays.push('2019-01-05'))).toContain('2019-01-05 is no day of that year')
    expect(refused((years) => years[0]?.workdays.push('2018-03-05'))).toContain('2018-03-05 is no weekend')
    expect(refused((years) => years[0]?.holidays.reverse())).toBe('it was accepted')
  })
})
