import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Scope } from '../facts/fact.js'
import type { Delivery } from '../records/delivery.js'
import { figuresFolder, moduleExtension } from '../resources.js'
import { identifier } from '../store/dialect.js'
import type { Store } from '../store/store.js'

/**
 * A figure of a platform as a whole, shown under a core point; never judged. `sql` yields at most one row per platform with
 * platform_id, value and total: what was counted or measured, and out of how many (null where there is no such number).
 */
export interface Figure {
  readonly name: string
  /** Tables and columns without which there is no figure. */
  readonly needs: readonly string[]
  readonly sql: (scope: Scope) => string
}

export interface FigureValue {
  readonly name: string
  readonly value: number | null
  readonly of: number | null
}

/** Figures by platform, then by name. A figure that could not be computed is absent. */
export type PlatformFigures = ReadonlyMap<string, ReadonlyMap<string, FigureValue>>

export const figure = (definition: Figure): Figure => definition

/** Reads the figures from their folder; the file's name is the figure's name. */
async function loadFigures(): Promise<Figure[]> {
  const files = readdirSync(figuresFolder)
    .filter((file) => file.endsWith(moduleExtension) && !file.endsWith('.d.ts') && file !== `figure${moduleExtension}`)
    .sort()
  return Promise.all(
    files.map(async (file) => {
      const url = pathToFileURL(join(figuresFolder, file)).href
      const { default: definition } = (await import(/* @vite-ignore */ url)) as { default: Figure }
      if (definition.name !== file.slice(0, -moduleExtension.length))
        throw new Error(`${file} defines ${definition.name}`)
      return definition
    }),
  )
}

/** Computes every figure whose columns were delivered. */
export async function platformFigures(store: Store, delivery: Delivery, scope: Scope): Promise<PlatformFigures> {
  const platforms = new Map<string, Map<string, FigureValue>>()
  for (const { name, needs, sql } of await loadFigures()) {
    if (!needs.every((need) => delivery.has(need))) continue
    const rows = await store.rows(
      `select platform_id, cast(value as double) as value, cast(total as double) as total
       from (${sql(scope)}) as ${identifier(`figure ${name}`)}`,
    )
    for (const row of rows) {
      const platform = row.platform_id as string
      const figures = platforms.get(platform) ?? new Map<string, FigureValue>()
      figures.set(name, { name, value: row.value as number | null, of: row.total as number | null })
      platforms.set(platform, figures)
    }
  }
  return platforms
}
