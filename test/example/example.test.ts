import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exampleFiles, writeExample } from './writeExample.mjs'

test('reports/example is what the product writes today (npm run example renews it)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ihq-example-'))
  writeExample(folder)
  for (const file of exampleFiles)
    expect(readFileSync(join(folder, file), 'utf8') === readFileSync(join('reports/example', file), 'utf8'), file).toBe(
      true,
    )
})
