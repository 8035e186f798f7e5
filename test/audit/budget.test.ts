import { expect, it } from 'vitest'
import { budgetOf, engineBytes, leastToAudit, leastToRead } from '../../src/audit/budget.js'
import { usualMemory } from '../../src/commands/machine.js'
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
  expect(() => budgetOf('999MB')).toThrow('--memory 999MB: at least 1000MB are needed. Raise it.')
  expect(() => budgetOf('1GB')).not.toThrow()
})

it('to read records takes half as much', () => {
  expect(() => engineBytes('499MB', leastToRead)).toThrow('--memory 499MB: at least 500MB are needed. Raise it.')
  expect(engineBytes('500MB', leastToRead)).toBeGreaterThan(200e6)
})

it('what is taken where nobody said is never less than what is accepted', () => {
  expect(usualMemory(leastToAudit, 512e6)).toBe('1000MB')
  expect(() => budgetOf(usualMemory(leastToAudit, 512e6))).not.toThrow()
  expect(() => engineBytes(usualMemory(leastToRead, 512e6), leastToRead)).not.toThrow()
  expect(usualMemory(leastToAudit, 8e9)).toBe('5600MB')
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
