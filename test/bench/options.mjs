import { parseArgs } from 'node:util'
import { root } from './product.mjs'

const { values } = parseArgs({
  options: {
    /** Sizes to audit, the smallest first: '1000000,10000000'. */
    consultations: { type: 'string', default: '1000000' },
    /** Units of each kind that the two engines judge. */
    'engine-units': { type: 'string', default: '5000' },
    platforms: { type: 'string', default: '17' },
    /** Handed to `ihq audit`, as it writes them. */
    memory: { type: 'string' },
    threads: { type: 'string' },
    /** Writes the results where the README quotes them. */
    record: { type: 'boolean', default: false },
  },
})

const wholeNumber = (name, text) => {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`--${name} ${text}: a whole number is wanted`)
  return number
}

export const options = {
  sizes: values.consultations
    .split(',')
    .map((size) => wholeNumber('consultations', size))
    .sort((a, b) => a - b),
  engineUnits: wholeNumber('engine-units', values['engine-units']),
  platforms: wholeNumber('platforms', values.platforms),
  engine: ['memory', 'threads'].flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]])),
  record: values.record,
}

export const datasetOf = (consultations) => `${root}reports/bench-dataset-${consultations}`
