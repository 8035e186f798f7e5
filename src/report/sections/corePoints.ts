import type { CorePointResult, DimensionResult } from '../auditResult.js'
import type { CorePoint } from '../corePoints.js'
import type { Language } from '../language.js'
import { ruleOf, type Subject } from '../material.js'
import { count, scoreText } from '../numbers.js'
import type { Edition } from '../wording.js'
import { whyUnscored } from './conclusion.js'
import { type FigureText, figureText } from './figures.js'
import { type Rate, rateOf } from './rate.js'
import { deliveredIn } from './undelivered.js'

export interface CorePointText {
  readonly number: string
  readonly title: string
  /** Both titles are printed in either language: the Chinese ones are terms. */
  readonly otherTitle: string
  readonly otherLanguage: Language
  readonly shows: string
  readonly association: boolean
  readonly dimensions: readonly { readonly title: string; readonly score: string; readonly why: string | null }[]
  readonly figures: readonly FigureText[]
  readonly rules: readonly CorePointRule[]
  /** The heading of the rules where there are so many that they are folded; null: they stand open. */
  readonly folded: string | null
  readonly noData: boolean
}

export interface CorePointRule extends Rate {
  readonly ruleId: string
  readonly title: string
  readonly consequence: string
  readonly consequenceLabel: string
  readonly failed: boolean
}

/** The dimension scores belong to the point that names the three dimensions. */
const pointOfDimensions = 5
/** More linked rules than this are folded away: each is in the section of the rules. */
const mostOpen = 12

/** The eight core points: what the records can say of each, and no more. */
export function corePointsSection(subject: Subject, edition: Edition): CorePointText[] {
  const { material, platform, result } = subject
  const delivery = deliveredIn(result, material)
  const otherLanguage = edition.language === 'en' ? 'zh-CN' : 'en'
  return material.corePoints.map((point) => {
    const found = platform.corePoints.find(({ corePoint }) => corePoint === point.corePoint)
    const figures = point.figures.map((figure) =>
      figureText(figure, figureOf(found, figure.name), delivery, material, edition),
    )
    const rules = rulesOf(found?.ruleIds ?? [], subject, edition)
    const dimensions = dimensionScores(point, platform.dimensions, edition)
    return {
      number: String(point.corePoint),
      title: edition.pick(point.title),
      otherTitle: point.title[otherLanguage],
      otherLanguage,
      shows: edition.pick(point.shows),
      association: point.association,
      dimensions,
      figures,
      rules,
      folded: rules.length > mostOpen ? edition.say('corePoints.folded', { n: count(rules.length) }) : null,
      noData: rules.length === 0 && figures.every(({ known }) => !known) && dimensions.length === 0,
    }
  })
}

const figureOf = (point: CorePointResult | undefined, name: string) =>
  point?.figures.find((figure) => figure.name === name)

const dimensionScores = ({ corePoint }: CorePoint, dimensions: readonly DimensionResult[], edition: Edition) =>
  corePoint !== pointOfDimensions
    ? []
    : dimensions.map(({ dimension, score }) => ({
        title: edition.say(`dimension.${dimension}`),
        score: scoreText(score),
        why: score === null ? whyUnscored(dimensions, edition) : null,
      }))

function rulesOf(ids: readonly string[], subject: Subject, edition: Edition): CorePointRule[] {
  return ids.flatMap((id) => {
    const result = subject.platform.rules.find(({ ruleId }) => ruleId === id)
    if (result === undefined) return []
    return [
      {
        ruleId: id,
        title: edition.pick(ruleOf(subject, id).title),
        consequence: result.consequence,
        consequenceLabel: edition.say(`consequence.${result.consequence}`),
        failed: result.fail > 0,
        ...rateOf(result, edition),
      },
    ]
  })
}
