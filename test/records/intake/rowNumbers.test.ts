import { expect, it } from 'vitest'
import { consultation, csv, folderOf, intakeOf, opened } from './dataset.js'

// Large enough that the engine reads the file with several threads, and a plan with joins may store rows out of order.
const rows = 150_000
const isBad = (n: number): boolean => n % 4021 === 0 || n === 1 || n === rows

it('in a large file, the number of a row is its place in the file, whatever was refused before it', {
  timeout: 60_000,
}, async () => {
  const [header = ''] = csv([consultation({ chief_complaint: '' })]).split('\n')
  const lines = Array.from({ length: rows }, (_, index) => {
    const n = index + 1
    const text = `"${n % 7 === 0 ? '两行\n' : ''}${'咳'.repeat(n % 40)}"`
    if (isBad(n)) return `P1,C${n}${n % 2 === 0 ? '' : ',x,x,x,x,x,x,x,x,x'}`
    return `P1,C${n},I1,D1,A1,follow_up_visit,2024-05-01T08:00,completed,${text}`
  })
  const { intake, used } = await opened(folderOf({ 'consultations.csv': `${[header, ...lines].join('\n')}\n` }))
  const bad = lines.map((_, index) => index + 1).filter(isBad)
  expect(intakeOf(intake, 'consultations')).toMatchObject({
    read: rows,
    used: rows - bad.length,
    quarantined: bad.length,
  })
  expect(
    await used(`select count(*) as misplaced from records.consultations where consultation_id <> ('C' || _row)`),
  ).toEqual([{ misplaced: 0 }])
  const refused = await used('select "row" from intake.quarantine order by 1')
  expect(refused.map(({ row }) => row)).toEqual(bad)
})
