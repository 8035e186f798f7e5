import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { budgetOf } from '../../src/audit/budget.js'
import { refuseTooLittleRoom } from '../../src/audit/room.js'
import { bytesOf } from '../../src/store/memorySize.js'

it('leaves room for the process: of 2GB the engine has about three quarters', () => {
  const { engine, mostRows } = budgetOf('2GB')
  expect(engine).toBeGreaterThan(1.4e9)
  expect(engine).toBeLessThan(1.55e9)
  expect(mostRows).toBeGreaterThan(9e6)
})

it('however much memory there is, a killed run loses no more than a million consultations of work', () => {
  expect(budgetOf(undefined)).toEqual({ engine: null, mostRows: 25e6 })
  expect(budgetOf('900GB').mostRows).toBe(25e6)
})

it('a limit under which no audit can run is refused before it starts', () => {
  expect(() => budgetOf('999MB')).toThrow('--memory 999MB: an audit needs at least 1000MB. Raise it.')
  expect(() => budgetOf('1GB')).not.toThrow()
})

it.each([
  ['4GB', 4e9],
  ['1.5 GiB', 1.5 * 2 ** 30],
  ['512mb', 512e6],
  ['0GB', null],
  ['4', null],
  ['4 GBs', null],
])('%s is a size of %s bytes', (text, bytes) => {
  expect(bytesOf(text)).toBe(bytes)
})

it('records that do not fit into memory want room on the disk, as far as --spill-limit lets them have it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-room-'))
  writeFileSync(join(folder, 'consultations.parquet'), Buffer.alloc(1_000_000))
  const room = (engine: number, limit: string) => () => refuseTooLittleRoom(folder, engine, { folder, limit })
  expect(room(10e6, '1MB')).not.toThrow()
  expect(room(9e6, '3MB')).not.toThrow()
  expect(room(9e6, '2MB')).toThrow(`${folder}: 2 MB are free, and intermediate results take about 3 MB.`)
  rmSync(folder, { recursive: true })
})
