import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AuditError, didYouMean } from '../errors.js'
import { layoutsFolder, moduleExtension } from '../resources.js'
import { said } from '../wording/said.js'
import type { Layout } from './layout.js'

/** The layouts, by listing their folder; the file's name is the layout's name. */
export async function loadLayouts(): Promise<Layout[]> {
  const files = readdirSync(layoutsFolder)
    .filter((file) => file.endsWith(moduleExtension) && !file.endsWith('.d.ts'))
    .sort()
  return Promise.all(
    files.map(async (file) => {
      const url = pathToFileURL(join(layoutsFolder, file)).href
      const { default: layout } = (await import(/* @vite-ignore */ url)) as { default: Layout }
      if (`${layout.name}${moduleExtension}` !== file) throw new Error(`${file} defines layout ${layout.name}`)
      return layout
    }),
  )
}

/** The named layout, or the one that recognises the source. */
export async function layoutOf(path: string, name: string | undefined): Promise<Layout> {
  const layouts = await loadLayouts()
  if (name !== undefined) {
    const names = layouts.map((layout) => layout.name)
    const found = layouts.find((layout) => layout.name === name)
    if (found !== undefined) return found
    const remedy = didYouMean(name, names, said('hint.oneOf', { names }))
    throw new AuditError('LAYOUT_UNKNOWN.name', { name, remedy })
  }
  for (const layout of layouts) if (await layout.recognises(path)) return layout
  const canonical = layouts.find((layout) => layout.name === 'canonical')
  if (canonical !== undefined && statSync(path).isDirectory()) return canonical
  throw new AuditError('LAYOUT_UNKNOWN.source', { path })
}
