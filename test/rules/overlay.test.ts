import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/caseFile.js'
import { judgeCases } from '../../src/cases/judgeCases.js'
import { loadVocabulary } from '../../src/facts/vocabulary.js'
import { rulesFolder } from '../../src/resources.js'
import { checkRules, loadRules } from '../../src/rules/load.js'
import { overlayNames } from '../../src/rules/overlayFile.js'
import { folderOf, parameter, rule, ruleFile, vocabulary } from './ruleFixture.js'

const title = { 'zh-CN': '承诺', en: 'Promise' }
const overlayFile = (said: Record<string, unknown>): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'ihq-overlay-')), 'own.json')
  writeFileSync(file, JSON.stringify({ name: 'own', title, ...said }))
  return file
}
const slow = folderOf({
  'service-continuity/SC-001T.json': rule({
    id: 'SC-001T',
    dimension: 'service-continuity',
    consequence: 'below_target',
    parameters: { limit: parameter(24, 'practice') },
    requirement: { fact: 'hours', operator: 'lessThanInclusive', value: { parameter: 'limit' } },
  }),
  [ruleFile]: rule(),
})
const [basis] = rule().basis as Record<string, unknown>[]

describe('an overlay', () => {
  it('changes a parameter, and with it the hash', () => {
    const own = overlayFile({ parameters: { 'SC-001T': { limit: { value: 2, source: 'practice' } } } })
    const pack = loadRules([slow], vocabulary, [own])
    expect(pack.overlays).toEqual(['own'])
    expect(pack.rules[1]?.requirement).toMatchObject({ fact: 'hours', value: 2 })
    expect(pack.rules[1]?.parameters.limit).toEqual(parameter(2, 'practice'))
    expect(pack.hash).not.toBe(loadRules([slow], vocabulary).hash)
    expect(loadRules([slow], vocabulary).overlays).toEqual([])
  })

  it('adds a basis once, and lets further units leave the rule', () => {
    const closed = { fact: 'closed', operator: 'equal', value: true }
    const local = { ...basis, article: '第五条', jurisdiction: 'CN-TJ' }
    const own = overlayFile({ amendments: { 'PC-001': { basis: [local], exclusions: closed } } })
    const [once] = loadRules([slow], vocabulary, [own]).rules
    expect(once?.basis).toEqual([basis, local])
    expect(once?.exclusions).toEqual(closed)
    const [twice] = loadRules([slow], vocabulary, [own, own]).rules
    expect(twice?.basis).toEqual([basis, local])
    expect(twice?.exclusions).toEqual({ any: [closed, closed] })
  })

  it('adds a rule of its own, checked like any other', () => {
    const local = rule({ id: 'PC-001-TJ', jurisdiction: 'CN-TJ' })
    const pack = loadRules([slow], vocabulary, [overlayFile({ rules: [local] })])
    expect(pack.rules.map(({ id }) => id)).toEqual(['PC-001', 'PC-001-TJ', 'SC-001T'])
    const unsound = overlayFile({
      rules: [{ ...local, requirement: { fact: 'acepted', operator: 'equal', value: true } }],
    })
    expect(() => loadRules([slow], vocabulary, [unsound])).toThrow('own.json requirement: no fact')
    const same = overlayFile({ rules: [rule()] })
    expect(() => loadRules([slow], vocabulary, [same])).toThrow('the id "PC-001" is also in')
  })

  it.each([
    ['a name that no overlay has', 'tianjn', 'tianjn: no overlay has that name. Did you mean "tianjin"?'],
    ['a file that is not there', '/nowhere/own.json', '/nowhere/own.json: there is no such file'],
    [
      'an unknown rule',
      overlayFile({ parameters: { 'SC-01T': { limit: { value: 1, source: 'practice' } } } }),
      'parameters: no rule is named "SC-01T". Did you mean "SC-001T"?',
    ],
    [
      'an unknown parameter',
      overlayFile({ parameters: { 'SC-001T': { limt: { value: 1, source: 'practice' } } } }),
      'it has no parameter "limt". Did you mean "limit"?',
    ],
    [
      'a parameter of another type',
      overlayFile({ parameters: { 'SC-001T': { limit: { value: 'soon', source: 'practice' } } } }),
      '"soon" does not fit "hours"',
    ],
    [
      'an unknown amended rule',
      overlayFile({ amendments: { 'PC-002': { basis: [basis] } } }),
      'no rule is named "PC-002"',
    ],
    [
      'an unknown property',
      overlayFile({ amendment: {} }),
      '"amendment" is no property here. Did you mean "amendments"?',
    ],
  ])('is refused with one line: %s', (_, own, words) => {
    expect(() => loadRules([slow], vocabulary, [own])).toThrow(words)
    expect(checkRules([slow], vocabulary, [own])[0]?.message).not.toContain('\n')
  })
})

describe('the built-in overlays', async () => {
  const words = await loadVocabulary()
  const pack = (...overlays: string[]) => loadRules([rulesFolder], words, overlays)
  const outcomes = async (overlay: string, id: string, cases: [string, Case['given'], string][]): Promise<void> => {
    const judged = pack(overlay).rules.find((candidate) => candidate.id === id)
    if (judged === undefined) throw new Error(`no rule ${id}`)
    const verdicts = await judgeCases(
      judged,
      cases.map(([says, given]) => ({ says, given, expect: 'pass' as const, undelivered: [], unitId: null })),
      words,
    )
    expect(verdicts.map((verdict) => [verdict.case.says, verdict.problem ?? [verdict.sql, verdict.reference]])).toEqual(
      cases.map(([says, , outcome]) => [says, [outcome, outcome]]),
    )
  }

  it('can be laid over the rules, alone and together', () => {
    expect(overlayNames()).toEqual(['beijing-first-visit-pilot-2026', 'platform-promise', 'tianjin'])
    for (const name of overlayNames()) expect(pack(name).overlays).toEqual([name])
    expect(pack(...overlayNames()).rules.map(({ id }) => id)).toContain('ORG-004-TJ')
  })

  it('Tianjin: the licence is uploaded within seven working days', async () => {
    const upload = (uploaded_at: string | null) => ({
      supervision_uploads: [{}, {}, { record_type: 'institution', record_id: 'i1', uploaded_at }],
    })
    const licence = (licence_from: string) => ({ institutions: [{ licence_from }] })
    await outcomes('tianjin', 'ORG-004-TJ', [
      ['a licence from before the measures', upload(null), 'not_applicable'],
      [
        'on the seventh working day, over Spring Festival',
        { ...licence('2025-01-24'), ...upload('2025-02-10T10:00:00') },
        'pass',
      ],
      ['on the eighth', { ...licence('2025-01-24'), ...upload('2025-02-11T10:00:00') }, 'fail'],
      ['never', { ...licence('2025-01-24'), ...upload(null) }, 'fail'],
      [
        'before the licence began, so it was another one',
        { ...licence('2025-01-24'), ...upload('2025-01-23T10:00:00') },
        'fail',
      ],
      ['never, and the time has not run out', { ...licence('2025-02-20'), ...upload(null) }, 'excluded'],
      ['never, and it ran out the working day before', { ...licence('2025-02-19'), ...upload(null) }, 'fail'],
      [
        'the start of the licence is not recorded',
        { institutions: [{ licence_from: null }], ...upload(null) },
        'unknown',
      ],
      [
        'a hospital outside Tianjin',
        { institutions: [{ licence_from: '2025-01-24', region_code: '310101' }], ...upload(null) },
        'not_applicable',
      ],
      [
        'before the measures were in force',
        { consultations: [{ applied_at: '2023-12-31T10:00:00' }], ...licence('2024-01-01') },
        'not_applicable',
      ],
    ])
  })

  it('Beijing: a first visit under the pilot leaves the rule, outside it does not', async () => {
    const pilot = {
      consultations: [
        {
          applied_at: '2026-03-03T09:00:00',
          doctor_marked_first_visit: true,
          subject_code: '09.01',
          guardian_present: true,
        },
      ],
      institutions: [{ name: '北京儿童医院互联网医院', region_code: '110102' }],
      practitioners: [{ first_visit_whitelisted_on: '2026-01-05' }],
    }
    const but = (consultation: Record<string, unknown>, rest: Record<string, unknown> = {}) =>
      ({
        ...pilot,
        consultations: [{ ...pilot.consultations[0], ...consultation }],
        ...rest,
      }) as Case['given']
    await outcomes('beijing-first-visit-pilot-2026', 'PC-001', [
      ['under the pilot', pilot, 'excluded'],
      ['on its last day', but({ applied_at: '2026-12-31T23:59:59' }), 'excluded'],
      ['after it', but({ applied_at: '2027-01-01T00:00:00' }), 'fail'],
      ['before it', but({ applied_at: '2025-12-31T23:59:59' }), 'fail'],
      ['without the guardian', but({ guardian_present: false }), 'fail'],
      ['in another hospital', but({}, { institutions: [{ name: '北京某医院互联网医院' }] }), 'fail'],
      ['in another subject', but({ subject_code: '03.04' }), 'fail'],
      [
        'by a doctor who is not on the white list',
        but({}, { practitioners: [{ first_visit_whitelisted_on: null }] }),
        'fail',
      ],
    ])
  })

  it("Beijing's letter is cited for a stop condition under its overlay only", () => {
    const places = (...overlays: string[]) =>
      pack(...overlays)
        .rules.find(({ id }) => id === 'PC-007')
        ?.basis.map(({ jurisdiction }) => jurisdiction)
    expect(places()).toEqual(['CN', 'CN', 'CN'])
    expect(places('beijing-first-visit-pilot-2026')).toEqual(['CN', 'CN', 'CN', 'CN-BJ'])
  })

  it('a platform promises less time than the default', () => {
    const own = overlayFile({ parameters: { 'SC-001T': { promisedHours: { value: 2, source: 'practice' } } } })
    const promised = pack('platform-promise', own).rules.find(({ id }) => id === 'SC-001T')?.parameters.promisedHours
    expect(promised?.value).toBe(2)
  })
})
