import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { consultation, csv, folderOf, intakeOf, ndjson, opened, quarantined } from './dataset.js'

const counts = (intake: Parameters<typeof intakeOf>[0], table = 'consultations') => {
  const { read, used, quarantined, duplicates } = intakeOf(intake, table)
  return { read, used, quarantined, duplicates }
}

describe('a row that breaks the schema', () => {
  it('goes to quarantine with each breach, and is counted once', async () => {
    const folder = folderOf({
      'consultations.csv': csv([
        consultation({ fee_cny: '12.5', information_items_given: '1' }),
        consultation({ consultation_id: 'C2', status: 'done', fee_cny: 'free', information_items_given: '-1' }),
        consultation({ consultation_id: 'C3', applied_at: '昨天20:26', patient_id: ' ' }),
      ]),
    })
    const { intake, store, used } = await opened(folder)
    expect(counts(intake)).toEqual({ read: 3, used: 1, quarantined: 2, duplicates: 0 })
    expect(await quarantined(store)).toEqual(
      [
        { row: 2, column: 'fee_cny', value: 'free', problem: 'type' },
        { row: 2, column: 'information_items_given', value: '-1', problem: 'minimum' },
        { row: 2, column: 'status', value: 'done', problem: 'code' },
        { row: 3, column: 'applied_at', value: '昨天20:26', problem: 'type' },
        { row: 3, column: 'patient_id', value: ' ', problem: 'required' },
      ].map((breach) => ({ table: 'consultations', file: 'consultations.csv', ...breach })),
    )
    expect(intakeOf(intake, 'consultations').reasons).toContainEqual({ column: 'status', problem: 'code', rows: 1 })
    expect(await used('select consultation_id, _row from records.consultations')).toEqual([
      { consultation_id: 'C1', _row: 1 },
    ])
  })

  it('in parquet: by its physical type', async () => {
    const folder = folderOf({ 'consultations.csv': csv([consultation()]) })
    const { store } = await opened(folder)
    const target = folderOf({})
    await store.run(`copy (select * exclude (_file, _row, fee_cny, applied_at, prior_visit_on, images_requested, chief_complaint, consent_at, diagnosed_at),
        unnest([1.5, 'nan'::double, 2, 3]) as fee_cny, unnest([1, 2, 3.5, 4]) as images_requested,
        unnest(['', ' a', '　', null]) as chief_complaint,
        timestamptz '2024-05-01 00:00:00+00' as applied_at, timestamp '2024-02-29 00:00:00' as prior_visit_on,
        unnest(['2024-05-01T00:00Z', '2024-05-01 08:00', '2024-05-01T08:00:00.5+08:00', 'soon']) as consent_at,
        timestamp_ns '2024-05-01 08:00:00' as diagnosed_at,
        unnest(['a', 'b', 'c', 'd']) as extra
      from records.consultations) to '${join(target, 'consultations.parquet')}' (format parquet)`)
    await store.run(
      `copy (select * replace ('C' || row_number() over () as consultation_id) from '${join(target, 'consultations.parquet')}') to '${join(target, 'x.parquet')}' (format parquet)`,
    )
    await store.run(
      `copy (from '${join(target, 'x.parquet')}') to '${join(target, 'consultations.parquet')}' (format parquet)`,
    )
    const again = await opened(target)
    expect(again.intake.ignoredFiles).toEqual(['x.parquet'])
    expect(intakeOf(again.intake, 'consultations').unknownColumns).toEqual(['extra'])
    expect((await quarantined(again.store)).map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [2, 'fee_cny', 'type'],
      [3, 'images_requested', 'type'],
      [4, 'consent_at', 'type'],
    ])
    expect(
      await again.used(
        `select chief_complaint, cast(applied_at as varchar) as applied_at, cast(consent_at as varchar) as consent_at, cast(prior_visit_on as varchar) as prior_visit_on from records.consultations`,
      ),
    ).toEqual([
      {
        chief_complaint: null,
        applied_at: '2024-05-01 08:00:00',
        consent_at: '2024-05-01 08:00:00',
        prior_visit_on: '2024-02-29',
      },
    ])
  })
})

it('rows of another width and broken rows are refused, and later rows keep their numbers', async () => {
  const names = Object.keys(consultation())
  const row = (id: string) => names.map((name) => (name === 'consultation_id' ? id : consultation()[name])).join(',')
  const lines = [names.join(','), row('C1'), 'P1,C2', row('C3'), `${row('C4')},x,y`, 'P1,"C5"x",1', row('C6')]
  const { intake, store, used } = await opened(folderOf({ 'consultations.csv': `${lines.join('\n')}\n` }))
  expect(counts(intake)).toEqual({ read: 6, used: 3, quarantined: 3, duplicates: 0 })
  expect(await used('select consultation_id, _row from records.consultations order by _row')).toEqual([
    { consultation_id: 'C1', _row: 1 },
    { consultation_id: 'C3', _row: 3 },
    { consultation_id: 'C6', _row: 6 },
  ])
  expect((await quarantined(store)).map(({ row, problem, value }) => [row, problem, value])).toEqual([
    [2, 'shape', 'P1,C2'],
    [4, 'shape', `${row('C4')},x,y`.slice(0, 80)],
    [5, 'shape', 'P1,"C5"x",1'],
  ])
})

it('a line that is not a JSON object is refused alone', async () => {
  const text = `${ndjson([consultation()])}not json\n\n[1]\n${ndjson([consultation({ consultation_id: 'C4' })])}`
  const { intake, store, used } = await opened(folderOf({ 'consultations.ndjson': text }))
  expect(counts(intake)).toEqual({ read: 4, used: 2, quarantined: 2, duplicates: 0 })
  expect((await quarantined(store)).map(({ row, problem }) => [row, problem])).toEqual([
    [2, 'shape'],
    [3, 'shape'],
  ])
  expect(await used('select _row from records.consultations order by 1')).toEqual([{ _row: 1 }, { _row: 4 }])
})

it('a line of JSON that has a key twice is refused: readers differ in which value they take', async () => {
  const twice = ndjson([consultation({ status: 'cancelled' })]).replace('{', '{"status":"completed",')
  const text = `${twice}${ndjson([consultation({ consultation_id: 'C2' })])}`
  const { intake, store } = await opened(folderOf({ 'consultations.ndjson': text }))
  expect(counts(intake)).toEqual({ read: 2, used: 1, quarantined: 1, duplicates: 0 })
  expect(await quarantined(store)).toMatchObject([{ row: 1, column: '', problem: 'shape' }])
})

it('an instant that is past the year 9999 in Beijing is refused, and the run goes on', async () => {
  const ends = ['9999-12-31T23:59:59Z', '9999-12-31T15:59:59Z', '9999-12-31T23:59:59', '1000-01-01T00:00+14:00']
  const rows = ends.map((consent_at, n) => consultation({ consultation_id: `C${n}`, consent_at }))
  for (const files of [{ 'consultations.csv': csv(rows) }, { 'consultations.ndjson': ndjson(rows) }]) {
    const { intake, store } = await opened(folderOf(files))
    expect(counts(intake)).toEqual({ read: 4, used: 2, quarantined: 2, duplicates: 0 })
    expect((await quarantined(store)).map(({ row, column, problem }) => [row, column, problem])).toEqual([
      [1, 'consent_at', 'type'],
      [4, 'consent_at', 'type'],
    ])
  }
})

it('columns without a name are told by their place', async () => {
  const lines = csv([consultation()]).split('\n')
  const { intake } = await opened(
    folderOf({ 'consultations.csv': lines.map((line) => line && `${line},,`).join('\n') }),
  )
  expect(intakeOf(intake, 'consultations')).toMatchObject({ used: 1, unknownColumns: ['#10', '#9'] })
})

it('what programs keep beside the parts of a table is not read, and named', async () => {
  const { intake } = await opened(
    folderOf({
      'consultations/2025/1.csv': csv([consultation()]),
      'consultations/.ipynb_checkpoints/1-checkpoint.csv': csv([consultation({ consultation_id: 'C2' })]),
      'consultations/_temporary/0/1.csv': csv([consultation({ consultation_id: 'C3' })]),
    }),
  )
  expect(counts(intake)).toEqual({ read: 1, used: 1, quarantined: 0, duplicates: 0 })
  expect(intake.ignoredFiles).toEqual(['consultations/.ipynb_checkpoints/', 'consultations/_temporary/'])
})

describe('of rows with one key', () => {
  it('the last counts, across part files in the order of their numbers', async () => {
    const part = (payer: string) => csv([consultation({ payer }), consultation({ consultation_id: payer, payer })])
    const { intake, used } = await opened(
      folderOf({
        'consultations/part-2.csv': part('self'),
        'consultations/part-10.csv': part('enterprise'),
        'consultations/part-1.csv': part('free'),
      }),
    )
    expect(counts(intake)).toEqual({ read: 6, used: 4, quarantined: 0, duplicates: 2 })
    expect(await used(`select payer, _file, _row from records.consultations where consultation_id = 'C1'`)).toEqual([
      { payer: 'enterprise', _file: 'consultations/part-10.csv', _row: 1 },
    ])
  })

  it('a broken repeat does not replace a sound row', async () => {
    const { intake, used } = await opened(
      folderOf({ 'consultations.ndjson': ndjson([consultation({ payer: 'self' }), consultation({ payer: 'me' })]) }),
    )
    expect(counts(intake)).toEqual({ read: 2, used: 1, quarantined: 1, duplicates: 0 })
    expect(await used('select payer from records.consultations')).toEqual([{ payer: 'self' }])
  })

  it('messages are told apart by their number, below and above 62', async () => {
    const seqs = [0, 1, 1, 62, 62, 63, 64, 1000, 1000, 64, 5]
    const messages = seqs.map((seq, index) => ({
      platform_id: 'P1',
      consultation_id: 'C1',
      seq,
      sender: 'patient',
      content: `${index}`,
    }))
    const { intake, used } = await opened(
      folderOf({ 'consultations.ndjson': ndjson([consultation()]), 'messages.ndjson': ndjson(messages) }),
    )
    expect(counts(intake, 'messages')).toEqual({ read: 11, used: 7, quarantined: 0, duplicates: 4 })
    expect(await used('select seq, content from records.messages order by seq')).toEqual([
      { seq: 0, content: '0' },
      { seq: 1, content: '2' },
      { seq: 5, content: '10' },
      { seq: 62, content: '4' },
      { seq: 63, content: '5' },
      { seq: 64, content: '9' },
      { seq: 1000, content: '8' },
    ])
  })

  it('page views have no key: only a whole row repeats', async () => {
    const view = { platform_id: 'P1', institution_id: 'I1', viewed_on: '2024-05-01', views: '3' }
    const { intake } = await opened(
      folderOf({
        'consultations.csv': csv([consultation()]),
        'page_views.csv': csv([view, view, { ...view, views: '4' }]),
      }),
    )
    expect(counts(intake, 'page_views')).toEqual({ read: 3, used: 2, quarantined: 0, duplicates: 1 })
  })
})

describe('text as it is really delivered', () => {
  const chinese = csv([
    consultation({ chief_complaint: '咽痛三天，发热' }),
    consultation({ consultation_id: 'C2', chief_complaint: '复诊\n开药' }),
  ])
  const expected = [
    { consultation_id: 'C1', chief_complaint: '咽痛三天，发热' },
    { consultation_id: 'C2', chief_complaint: '复诊\n开药' },
  ]
  const gb18030 = encodeGb18030(chinese)
  it.each<[string, string, string | Uint8Array]>([
    ['UTF-8 with a byte order mark', 'consultations.csv', `\uFEFF${chinese}`],
    ['UTF-16', 'consultations.csv', Buffer.from(`\uFEFF${chinese}`, 'utf16le')],
    ['GB18030', 'consultations.csv', gb18030],
    ['GB18030, gzipped', 'consultations.csv.gz', gzipSync(gb18030)],
    [
      'Windows line ends around Unix line ends',
      'consultations.csv',
      chinese.replaceAll('\n', '\r\n').replace('复诊\r\n', '复诊\n'),
    ],
    ['mixed line ends', 'consultations.csv', chinese.replace('\n', '\r\n')],
    ['spaces in the header', 'consultations.csv', chinese.replace('consultation_id,', ' consultation_id ,')],
  ])('%s', async (_, name, content) => {
    const { used } = await opened(folderOf({ [name]: content }))
    expect(await used('select consultation_id, chief_complaint from records.consultations order by 1')).toEqual(
      expected,
    )
  })

  it('a damaged character in UTF-8 costs its row, not the file', async () => {
    const bytes = Buffer.from(chinese)
    bytes[bytes.indexOf(Buffer.from('咽'))] = 0xff
    const { intake } = await opened(folderOf({ 'consultations.csv': bytes }))
    expect(counts(intake)).toEqual({ read: 2, used: 1, quarantined: 1, duplicates: 0 })
  })

  it('a damaged character far from any other does not make GB18030 of the whole file', async () => {
    const [header = '', row = ''] = chinese.split('\n')
    const many = (count: number, text: string) =>
      Array.from(
        { length: count },
        (_, n) => `${row.replace('C1', `${text}${n}`).replace('咽痛三天，发热', text)}\n`,
      ).join('')
    const damaged = Buffer.from([...Buffer.from(row.replace('C1', 'X').replace(/[^,]*$/, 'caf')), 0xe9, 0x74, 0x0a])
    const content = Buffer.concat([Buffer.from(`${header}\n${many(200, '咽痛')}${many(20_000, 'A')}`), damaged])
    expect(content.length).toBeGreaterThan(1 << 20)
    const { intake, used } = await opened(folderOf({ 'consultations.csv': content }))
    expect(counts(intake)).toEqual({ read: 20_201, used: 20_200, quarantined: 1, duplicates: 0 })
    expect(await used(`select chief_complaint from records.consultations where consultation_id = '咽痛7'`)).toEqual([
      { chief_complaint: '咽痛' },
    ])
  })

  it('times with and without offset are civil time of Asia/Shanghai', async () => {
    const times = ['2024-05-01 08:00', '2024-05-01T00:00:00Z', '2024-05-01T05:30:00+05:30', '2024-04-30T20:00-04:00']
    const { used } = await opened(
      folderOf({
        'consultations.csv': csv(times.map((applied_at, n) => consultation({ consultation_id: `C${n}`, applied_at }))),
      }),
    )
    expect(await used('select distinct cast(applied_at as varchar) as at from records.consultations')).toEqual([
      { at: '2024-05-01 08:00:00' },
    ])
  })
})

/** Only the characters of this test; the platform has a decoder and no encoder. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]))
}

it('says what was delivered: missing, empty and unknown columns, orphans, files left alone', async () => {
  const message = { platform_id: 'P1', consultation_id: 'C1', seq: '1', sender: 'patient', content: '', mood: 'good' }
  const { intake } = await opened(
    folderOf({
      'consultations.csv': csv([consultation()]),
      'messages.csv': csv([message, { ...message, seq: '2', consultation_id: 'C9' }]),
      'dispensings.csv': csv([
        { platform_id: 'P1', dispensing_id: 'X1', prescription_id: 'R1', consultation_id: 'C1' },
      ]),
      'truth.csv': 'rule_id,unit_id\n',
      'README.md': '#',
      'dataset.json': '{"synthetic": true}',
      'notes.txt': 'hello',
    }),
  )
  const messages = intakeOf(intake, 'messages')
  expect(messages).toMatchObject({ orphans: 1, emptyColumns: ['content'], unknownColumns: ['mood'] })
  expect(messages.missingColumns).toEqual(['sender_id', 'sent_at', 'content_type', 'duration_s', 'ai_labelled'])
  expect(intakeOf(intake, 'dispensings').orphans).toBe(0)
  expect(intakeOf(intake, 'prescriptions')).toMatchObject({ delivered: false, read: 0 })
  expect(intake.ignoredFiles).toEqual(['notes.txt'])
  expect(intake.synthetic).toBe(true)
  expect(intake.delivery.has('messages.content')).toBe(true)
  expect(intake.delivery.has('messages.sent_at')).toBe(false)
  expect(intake.delivery.has('prescriptions')).toBe(false)
})

it('a column that one part lacks was not delivered', async () => {
  const { intake, used } = await opened(
    folderOf({
      'consultations/1.csv': csv([consultation({ consent_at: '2024-05-01T07:00' })]),
      'consultations/2.csv': csv([consultation({ consultation_id: 'C2' })]),
    }),
  )
  expect(intake.delivery.has('consultations.consent_at')).toBe(false)
  expect(intakeOf(intake, 'consultations')).toMatchObject({ files: 2, used: 2 })
  expect(await used('select count(consent_at) as n from records.consultations')).toEqual([{ n: 1 }])
})
