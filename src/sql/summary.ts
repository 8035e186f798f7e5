import { bitsOfEither } from './functions/number.js'
import { type Compiled, constantValue, type Frame } from './scope.js'
import { isNumber, order, type SqlType, typeName, type Value } from './value.js'

/** Takes in the rows of a group one after another. */
export interface Accumulator {
  add(frame: Frame): void
  value(): Value
}

/** What a function makes of the rows of a group. */
export interface Kind {
  readonly type: (operands: readonly Compiled[]) => SqlType
  readonly begin: (operands: readonly Compiled[]) => () => Accumulator
}

export const operandOf = (operands: readonly Compiled[]): Compiled => {
  const [operand] = operands
  if (operand === undefined) throw new Error('an aggregate lacks its operand')
  return operand
}

/** A fold over the operand's values that are not null; null where there is none. */
const fold = (
  type: (operand: SqlType) => SqlType,
  step: (sum: Exclude<Value, null>, value: Exclude<Value, null>) => Value,
): Kind => ({
  type: (operands) => type(operandOf(operands).type),
  begin: (operands) => {
    const { run } = operandOf(operands)
    return () => {
      let sum: Value = null
      return {
        add(frame) {
          const value = run(frame)
          if (value !== null) sum = sum === null ? value : step(sum, value)
        },
        value: () => sum,
      }
    }
  },
})

const same = (type: SqlType): SqlType => type
const bool = (type: SqlType): SqlType => {
  if (type !== 'boolean' && type !== 'null') throw new Error(`${typeName(type)} is not boolean`)
  return 'boolean'
}
const summed = (type: SqlType): SqlType => {
  if (!isNumber(type) || type === 'decimal') throw new Error(`the sum of ${typeName(type)} is not read`)
  return type
}

const counting: Kind = {
  type: () => 'integer',
  begin: (operands) => {
    const [operand] = operands
    return () => {
      let rows = 0
      return {
        add(frame) {
          if (operand === undefined || operand.run(frame) !== null) rows++
        },
        value: () => rows,
      }
    }
  },
}

/** The value on the row with the greatest key, the first of equals; rows where either is null are left out. */
const atGreatest: Kind = {
  type: (operands) => operandOf(operands).type,
  begin: (operands) => {
    const [value, key] = operands
    if (value === undefined || key === undefined) throw new Error('arg_max takes two operands')
    return () => {
      let [best, greatest]: [Value, Value] = [null, null]
      return {
        add(frame) {
          const found = value.run(frame)
          if (found === null) return
          const rank = key.run(frame)
          if (rank === null || (greatest !== null && order(rank, greatest) <= 0)) return
          best = found
          greatest = rank
        },
        value: () => best,
      }
    }
  },
}

const listing: Kind = {
  type: (operands) => ({ list: operandOf(operands).type }),
  begin: (operands) => {
    const { run } = operandOf(operands)
    return () => {
      const elements: Value[] = []
      return { add: (frame) => void elements.push(run(frame)), value: () => (elements.length === 0 ? null : elements) }
    }
  },
}

/** Interpolated between the neighbours. */
const quantile: Kind = {
  type: () => 'double',
  begin: (operands) => {
    const [value, share] = operands
    if (value === undefined || share === undefined || !isNumber(value.type)) throw new Error('quantile_cont of numbers')
    const part = constantValue(share, 'the share of a quantile') as number
    return () => {
      const values: number[] = []
      return {
        add(frame) {
          const found = value.run(frame)
          if (found !== null) values.push(found as number)
        },
        value: () =>
          interpolated(
            values.sort((a, b) => a - b),
            part,
          ),
      }
    }
  },
}

function interpolated(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) return null
  return below + (place - Math.floor(place)) * (above - below)
}

export const aggregates: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['count_star', counting],
  ['count', counting],
  ['sum', fold(summed, (sum, value) => (sum as number) + (value as number))],
  ['min', fold(same, (least, value) => (order(value, least) < 0 ? value : least))],
  ['max', fold(same, (most, value) => (order(value, most) > 0 ? value : most))],
  ['any_value', fold(same, (first) => first)],
  ['bool_and', fold(bool, (all, value) => all === true && value === true)],
  ['bool_or', fold(bool, (any, value) => any === true || value === true)],
  ['bit_or', fold(same, (seen, value) => bitsOfEither(seen as number, value as number))],
  ['arg_max', atGreatest],
  ['list', listing],
  ['quantile_cont', quantile],
])
