import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templatesFolder } from '../resources.js'

/** The sources of the templates, by file name without `.hbs`. */
export interface Templates {
  readonly pages: ReadonlyMap<string, string>
  readonly partials: ReadonlyMap<string, string>
  readonly style: string
  /** Of every page. */
  readonly script: string
  /** Of pages with long tables, before the other. */
  readonly listingScript: string
}

const sourcesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .sort()
      .map((file) => [file.slice(0, -'.hbs'.length), readFileSync(join(folder, file), 'utf8')]),
  )

/** The style sheets in the order of their names: later ones override. */
const styleIn = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')

/** Reads the templates from the package. */
export const loadTemplates = (folder: string = templatesFolder): Templates => ({
  pages: sourcesIn(folder),
  partials: sourcesIn(join(folder, 'partials')),
  style: styleIn(join(folder, 'style')),
  script: readFileSync(join(folder, 'report.js'), 'utf8'),
  listingScript: readFileSync(join(folder, 'listing.js'), 'utf8'),
})
