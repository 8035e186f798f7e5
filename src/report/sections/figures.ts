import { wilsonInterval } from '../../indicators/wilson.js'
import type { Delivery } from '../../records/delivery.js'
import type { CorePointResult } from '../auditResult.js'
import type { Figure } from '../corePoints.js'
import type { ReportMaterial } from '../material.js'
import { count, decimal, percent, percentRange, perThousand, perThousandText } from '../numbers.js'
import type { Edition } from '../wording.js'
import { missingOf, needTitle } from './undelivered.js'

export interface FigureText {
  readonly title: string
  readonly definition: string
  /** 无数据 / no data where the records do not say. */
  readonly value: string
  readonly known: boolean
  /** Counts and interval, or why there is no figure; empty where there is nothing to add. */
  readonly note: string
  /** The confidence interval of a share; empty where there is none. */
  readonly interval: string
}

type Value = CorePointResult['figures'][number]

/** A figure in print. One that the result does not have is no data, like one whose value is null. */
export function figureText(
  figure: Figure,
  result: Value | undefined,
  delivery: Delivery,
  material: Pick<ReportMaterial, 'tables'>,
  edition: Edition,
): FigureText {
  const { pick, say } = edition
  const printed = result === undefined ? null : print(figure, result, edition)
  return {
    title: pick(figure.title),
    definition: pick(figure.definition),
    value: printed?.value ?? say('noData'),
    known: printed !== null,
    note: printed?.note ?? whyNot(figure, delivery, material, edition),
    interval: printed?.interval ?? '',
  }
}

type Printed = Pick<FigureText, 'value' | 'note'> & Partial<Pick<FigureText, 'interval'>>

function print(figure: Figure, { value, of }: Value, { say }: Edition): Printed | null {
  if (value === null) return null
  const counted = of === null ? '' : say('figure.counted', { n: count(of) })
  switch (figure.kind) {
    case 'count':
      return { value: count(value), note: '' }
    case 'number':
      return { value: decimal(value, 2), note: counted }
    case 'cny':
      return { value: say('figure.cny', { amount: decimal(value, 2) }), note: counted }
    case 'outOf':
      return of === null ? null : { value: say('figure.outOf', { value: count(value), of: count(of) }), note: '' }
  }
  if (of === null || of === 0) return null
  if (figure.kind === 'perThousand')
    return { value: perThousandText(perThousand(value, of)), note: fraction(value, of, say) }
  if (figure.kind === 'amountShare') return { value: percent(value / of), note: money(value, of, say) }
  // Records may count more than was asked for (images received of images requested): then there is no proportion to bound.
  if (value < 0 || value > of) return { value: percent(value / of), note: fraction(value, of, say) }
  const range = percentRange(wilsonInterval(value, of))
  return {
    value: percent(value / of),
    note: say('figure.share', { value: count(value), of: count(of) }),
    interval: say('figure.interval', { range }),
  }
}

const fraction = (value: number, of: number, say: Edition['say']): string =>
  say('figure.fraction', { value: count(value), of: count(of) })
const money = (value: number, of: number, say: Edition['say']): string =>
  say('figure.money', { value: decimal(value, 2), of: decimal(of, 2) })

function whyNot(
  figure: Figure,
  delivery: Delivery,
  material: Pick<ReportMaterial, 'tables'>,
  edition: Edition,
): string {
  const missing = missingOf(figure.needs, delivery)
  if (missing.length === 0)
    return figure.fewestDoctors === undefined
      ? edition.say('figure.nothingToCount')
      : edition.say('figure.tooFewDoctors', { n: count(figure.fewestDoctors) })
  const needs = missing.map((need) => needTitle(need, material, edition))
  return edition.say('figure.notDelivered', { needs: needs.join(edition.say('list.separator')) })
}
