import { isoDate, monthOf } from '../store/dialect.js'
import type { Row, Store } from '../store/store.js'
import type { Scope } from './fact.js'

export interface PlatformCensus {
  readonly platformId: string
  /** null where the platforms table was not delivered. */
  readonly name: string | null
  readonly consultations: number
  readonly institutions: number
  readonly practitioners: number
  readonly patients: number
  /** The civil days that its consultations span; null where no time is known. */
  readonly observed: ObservedPeriod
}

export interface ObservedPeriod {
  readonly from: string | null
  readonly to: string | null
}

/** Who is in the audit: every platform with consultations in the period, with what it comprises, by platform id. */
export async function platformCensus(store: Store, scope: Scope): Promise<PlatformCensus[]> {
  const rows = await store.rows(`
    select c.platform_id, any_value(p.name) as name, count(*) as consultations,
      count(distinct institution_id) as institutions, count(distinct practitioner_id) as practitioners,
      count(distinct patient_id) as patients, ${firstAndLast}
    from records.consultations as c left join records.platforms as p on p.platform_id = c.platform_id
    where ${scope.within('applied_at')} group by c.platform_id order by c.platform_id`)
  return rows.map((row) => ({
    platformId: row.platform_id as string,
    name: row.name as string | null,
    consultations: row.consultations as number,
    institutions: row.institutions as number,
    practitioners: row.practitioners as number,
    patients: row.patients as number,
    observed: observedOf(row),
  }))
}

export interface Volume {
  readonly key: string
  readonly consultations: number
}
/** By platform, in the order of their keys. */
export type Volumes = ReadonlyMap<string, readonly Volume[]>

/** Consultations by platform and month (YYYY-MM), where their time is known. */
export async function consultationsByMonth(store: Store, scope: Scope): Promise<Volumes> {
  return volumes(store, monthOf('applied_at'), scope)
}

/** Consultations by platform and institution. */
export async function consultationsByInstitution(store: Store, scope: Scope): Promise<Volumes> {
  return volumes(store, 'institution_id', scope)
}

async function volumes(store: Store, key: string, scope: Scope): Promise<Volumes> {
  const rows = await store.rows<{ platform_id: string; key: string; consultations: number }>(`
    select platform_id, key, count(*) as consultations
    from (select platform_id, ${key} as key from records.consultations where ${scope.within('applied_at')}) as keyed
    where key is not null group by platform_id, key order by platform_id, key`)
  const byPlatform = new Map<string, Volume[]>()
  for (const { platform_id, key, consultations } of rows) {
    const volumes = byPlatform.get(platform_id) ?? []
    volumes.push({ key, consultations })
    byPlatform.set(platform_id, volumes)
  }
  return byPlatform
}

/** Whether any consultation lies in the period. */
export async function anyConsultation(store: Store, scope: Scope): Promise<boolean> {
  const rows = await store.rows(
    `select 1 as found from records.consultations where ${scope.within('applied_at')} limit 1`,
  )
  return rows.length > 0
}

/** The civil days that the consultations span; null where no time is known. */
export async function observedPeriod(store: Store, scope: Scope): Promise<ObservedPeriod> {
  const [row] = await store.rows(
    `select ${firstAndLast} from records.consultations where ${scope.within('applied_at')}`,
  )
  return observedOf(row)
}

const firstAndLast = `${isoDate('min(applied_at)')} as first, ${isoDate('max(applied_at)')} as last`
const observedOf = (row: Row | undefined): ObservedPeriod => ({
  from: (row?.first ?? null) as string | null,
  to: (row?.last ?? null) as string | null,
})

/** Names of institutions by platform and id. */
export async function institutionNames(store: Store): Promise<Map<string, string>> {
  const rows = await store.rows('select platform_id, institution_id, name from records.institutions')
  return new Map(
    rows.map((row) => [institutionKey(row.platform_id as string, row.institution_id as string), row.name as string]),
  )
}

export const institutionKey = (platformId: string, institutionId: string): string =>
  JSON.stringify([platformId, institutionId])
