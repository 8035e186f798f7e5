import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rulesFolder } from '../../src/resources.js'

const ids = ['PC-012', 'RX-004', 'RX-005', 'DS-001', 'DOC-001']
const tables =
  /^(platforms|institutions|practitioners|consultations|prescriptions|prescription_\w+|dispensings|messages)\b/

/** A folder with a handful of rules on several kinds of units: what is tried here does not depend on how many there are. */
export function fewRules(folder: string): string {
  cpSync(join(rulesFolder, 'conditions'), join(folder, 'conditions'), { recursive: true })
  mkdirSync(join(folder, 'process-compliance'))
  for (const id of ids)
    cpSync(join(rulesFolder, 'process-compliance', `${id}.json`), join(folder, 'process-compliance', `${id}.json`))
  return folder
}

/** Leaves of a dataset what those rules read, and a little more. */
export function fewTables(dataset: string): string {
  for (const name of readdirSync(dataset))
    if (!tables.test(name) && name !== 'dataset.json') rmSync(join(dataset, name), { recursive: true })
  return dataset
}
