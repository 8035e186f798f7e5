import { createHash } from 'node:crypto'
import Handlebars from 'handlebars'
import { type Language, languages, shortOf } from './language.js'
import type { IndexModel, PlatformModel } from './model.js'
import type { Templates } from './templates.js'
import { type WordingKey, wordingOf } from './wording.js'

/** A model in each language, and the words around it. */
export interface Page<Model> {
  readonly models: Readonly<Record<Language, Model>>
  readonly titles: Readonly<Record<Language, string>>
  readonly synthetic: boolean
  /** Name and version of the tool. */
  readonly generator: string
  /** Link to the comparison; null on the comparison itself. */
  readonly home: string | null
}

export interface HtmlRenderer {
  platform(page: Page<PlatformModel>, first: Language): string
  index(page: Page<IndexModel>, first: Language): string
}

/**
 * Compiles the templates. Strict: a field that the model has not is an error, not an empty place. Everything in double
 * braces is escaped; only our own rendered editions, style and script are put in as they are.
 */
export function createHtmlRenderer(templates: Templates): HtmlRenderer {
  const engine = Handlebars.create()
  for (const [name, source] of templates.partials) engine.registerPartial(name, source)
  engine.registerHelper('word', (key: WordingKey, options: Handlebars.HelperOptions) =>
    (options.data as { say: ReturnType<typeof wordingOf> }).say(key),
  )
  // A part of the model that many pages share is rendered once: {{#once details}}…{{/once}}, in one place of the templates.
  const printed = new WeakMap<object, string>()
  engine.registerHelper('once', (part: object, options: Handlebars.HelperOptions) => {
    const text = printed.get(part) ?? options.fn(part)
    printed.set(part, text)
    return text
  })
  const compile = (name: string) => {
    const source = templates.pages.get(name)
    if (source === undefined) throw new Error(`no template is named ${name}`)
    return engine.compile(source, { strict: true, noEscape: false, knownHelpers: { word: true, once: true } })
  }
  const shell = compile('page')

  const render =
    <Model>(body: Handlebars.TemplateDelegate, script: string) =>
    (page: Page<Model>, first: Language): string =>
      shell({
        language: first,
        first: shortOf[first],
        policy: contentPolicy(script),
        generator: page.generator,
        title: page.titles[first],
        style: templates.style,
        script,
        syntheticMark: page.synthetic ? inEveryLanguage('synthetic.mark') : null,
        skip: inEveryLanguage('page.skip'),
        home: page.home,
        homeLabels: languages.map((language) => ({
          language,
          short: shortOf[language],
          label: wordingOf(language)('page.home'),
        })),
        switchLabel: inEveryLanguage('page.switch'),
        editions: languages.map((language) => ({
          language,
          short: shortOf[language],
          name: wordingOf(language)('language.name'),
          title: page.titles[language],
          current: language === first,
          body: body(page.models[language], { data: { say: wordingOf(language), short: shortOf[language] } }),
        })),
      })

  return {
    platform: render<PlatformModel>(compile('platform'), templates.script),
    index: render<IndexModel>(compile('index'), `${templates.listingScript}${templates.script}`),
  }
}

const inEveryLanguage = (key: WordingKey): string => languages.map((language) => wordingOf(language)(key)).join(' / ')

/** Nothing is loaded, nothing is sent, and no script runs but ours. */
function contentPolicy(script: string): string {
  const hash = createHash('sha256').update(script, 'utf8').digest('base64')
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}
