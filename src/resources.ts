import { fileURLToPath } from 'node:url'

// This file stays directly below src/ (and so directly below dist/): '..' is the package root from both.
const inPackage = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The rules, scoring policy and core points that ship with the product. */
export const rulesFolder = inPackage('rules')
export const packageFile = inPackage('package.json')
export const templatesFolder = inPackage('templates')
export const tableSchemasFolder = inPackage('src/records/tables')
export const codeListsFolder = inPackage('src/records/codes')
/** Compiled modules in dist/, sources under the test runner: facts and layouts are found by listing these. */
export const factsFolder = fileURLToPath(new URL('./facts', import.meta.url))
export const figuresFolder = fileURLToPath(new URL('./figures', import.meta.url))
export const layoutsFolder = fileURLToPath(new URL('./records/layouts', import.meta.url))
export const moduleExtension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
