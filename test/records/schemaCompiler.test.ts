import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { codeListsFolder, rulesFolder, tableSchemasFolder } from '../../src/resources.js'

// A run does not ask again whether the schemas of the package are JSON Schema.
const ajv = new Ajv({ strict: false })
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))

test('every schema of the package is JSON Schema', () => {
  const files = [
    ...filesIn(tableSchemasFolder, '.json'),
    ...filesIn(codeListsFolder, '.json'),
    ...filesIn(rulesFolder, '.schema.json'),
  ]
  expect(files.length).toBeGreaterThan(40)
  const broken = files.filter((file) => ajv.validateSchema(JSON.parse(readFileSync(file, 'utf8'))) !== true)
  expect(broken).toEqual([])
  expect(ajv.validateSchema({ properties: { consent_at: { type: 'moment' } } })).toBe(false)
})
