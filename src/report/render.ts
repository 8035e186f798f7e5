import type { Rule } from '../rules/rule.js'
import type { AuditHead, AuditReading, PlatformResult } from './auditResult.js'
import { createHtmlRenderer, type HtmlRenderer } from './html.js'
import type { Language } from './language.js'
import type { ReportMaterial } from './material.js'
import { indexModel, platformModel } from './model.js'
import { overviewOf } from './overview.js'
import { reportPath } from './paths.js'
import { recordText } from './text.js'
import { type Edition, editionOf } from './wording.js'

export interface ReportOptions extends ReportMaterial {
  /** Which language shows first; both are in every file. */
  readonly language: Language
}

export interface ReportFile {
  /** Relative to the run folder, with forward slashes. */
  readonly path: string
  readonly content: string
}

/** Pure. The comparison (index.html) and a report per platform, as self-contained HTML in both languages; one is made as one is asked for. */
export function* renderReports(
  result: AuditReading,
  rules: readonly Rule[],
  options: ReportOptions,
): Generator<ReportFile> {
  const renderer = createHtmlRenderer(options.templates)
  const rulesById = new Map(rules.map((rule) => [rule.id, rule]))
  yield { path: 'index.html', content: indexPage(result, rulesById, options, renderer) }
  for (const platform of result.platforms)
    yield {
      path: reportPath(platform.folder),
      content: platformPage(result, platform, rulesById, options, renderer),
    }
}

const both = <T>(make: (edition: Edition) => T): Readonly<Record<Language, T>> => ({
  'zh-CN': make(editionOf('zh-CN')),
  en: make(editionOf('en')),
})

const generatorOf = ({ tool }: AuditHead): string => `${tool.name} ${tool.version}`

const indexPage = (
  result: AuditReading,
  rules: ReadonlyMap<string, Rule>,
  options: ReportOptions,
  renderer: HtmlRenderer,
): string => {
  const overview = overviewOf(result.platforms)
  return renderer.index(
    {
      models: both((edition) => indexModel(result, overview, rules, options, edition)),
      titles: both(({ say }) => say('index.pageTitle')),
      synthetic: result.dataset.synthetic,
      generator: generatorOf(result),
      home: null,
    },
    options.language,
  )
}

const platformPage = (
  result: AuditHead,
  platform: PlatformResult,
  rules: ReadonlyMap<string, Rule>,
  options: ReportOptions,
  renderer: HtmlRenderer,
): string =>
  renderer.platform(
    {
      models: both((edition) => platformModel({ result, platform, rules, material: options }, edition)),
      titles: both(({ say }) => say('report.pageTitle', { platform: recordText(platform.name) })),
      synthetic: result.dataset.synthetic,
      generator: generatorOf(result),
      home: '../index.html',
    },
    options.language,
  )
