import type { FactValue } from '../facts/fact.js'
import { dateText } from '../sql/civil.js'
import type { Compiled, Frame, Plan } from '../sql/scope.js'
import type { Row } from '../sql/value.js'

/** A unit of the record at hand, of which facts are worked out as they are read. */
export interface PlannedUnit {
  readonly platformId: string
  readonly unitId: string
  readonly consultationId: string | null
  readonly occurredOn: string | null
  readonly regionCode: string | null
  readonly frame: Frame
  /** By the place of the fact; undefined: not worked out yet. */
  readonly values: (FactValue | undefined)[]
}

/** The units that the query of their kind finds in the record at hand. */
export function unitsIn(plan: Plan, regionOf: Compiled['run'], facts: number): () => PlannedUnit[] {
  const placeOf = (name: string): number => {
    const place = plan.columns.findIndex((column) => column.name.toLowerCase() === name)
    if (place < 0) throw new Error(`the unit has no column ${name}`)
    plan.want(place)
    return place
  }
  const [platform, id, consultation, occurred] = ['platform_id', 'unit_id', 'consultation_id', 'occurred_at'].map(
    placeOf,
  )
  const textAt = (row: Row, place: number | undefined): string | null => (row[place ?? -1] ?? null) as string | null
  const unitOf = (row: Row): PlannedUnit[] => {
    const unitId = textAt(row, id)
    // Consultations of no known doctor are not consultations of one doctor.
    if (unitId === null) return []
    const frame: Frame = [row]
    const occurredAt = (row[occurred ?? -1] ?? null) as number | null
    return [
      {
        platformId: textAt(row, platform) ?? '',
        unitId,
        consultationId: textAt(row, consultation),
        occurredOn: occurredAt === null ? null : dateText(occurredAt),
        regionCode: regionOf(frame) as string | null,
        frame,
        values: new Array(facts).fill(undefined),
      },
    ]
  }
  return () => plan.rows([]).flatMap(unitOf)
}
