// The consultations of a dataset, each with everything around it, as a platform would hand them to the live judge.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rows of a dataset folder in ndjson, by table. */
export function readDataset(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ndjson'))
  const rowsOf = (file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.ndjson'.length), rowsOf(file)]))
}

/** Which rows of a table belong to a record that has the ids of `known`. */
const belonging = {
  platforms: [],
  institutions: ['institution_id'],
  departments: ['institution_id', 'department_id'],
  practitioners: ['practitioner_id'],
  practitioner_authentications: ['practitioner_id'],
  patients: ['patient_id'],
  measurements: ['patient_id'],
  offline_visits: ['patient_id'],
  consultations: ['consultation_id'],
  messages: ['consultation_id'],
  medical_records: ['consultation_id'],
  prescriptions: ['consultation_id'],
  evaluations: ['consultation_id'],
  follow_ups: ['consultation_id'],
  complaints: ['consultation_id'],
  referrals: ['consultation_id'],
  test_orders: ['consultation_id'],
  adverse_events: ['consultation_id'],
  prescription_items: ['prescription_id'],
  prescription_reviews: ['prescription_id'],
  prescription_comments: ['prescription_id'],
  dispensings: ['prescription_id'],
  supervision_uploads: ['record_id'],
  drugs: ['drug_code'],
}

/** One record a consultation, each a platform of its own: `platformOf` names it by its place. */
export function recordsOf(dataset, platformOf = (place) => `r${place}`) {
  const indexes = Object.fromEntries(
    Object.entries(belonging).map(([table, columns]) => [table, indexOf(dataset[table] ?? [], columns)]),
  )
  return dataset.consultations.map((consultation, place) => {
    const platform = consultation.platform_id
    const rowsFor = (table, ids) => ids.flatMap((id) => indexes[table].get(JSON.stringify([platform, ...id])) ?? [])
    const ofConsultation = [[consultation.consultation_id]]
    const record = Object.fromEntries(
      Object.entries(belonging)
        .filter(([, columns]) => columns.join() === 'consultation_id')
        .map(([table]) => [table, rowsFor(table, ofConsultation)]),
    )
    const idsIn = (table, column) => (record[table] ?? []).map((row) => row[column])
    const prescriptions = idsIn('prescriptions', 'prescription_id').map((id) => [id])
    for (const table of ['prescription_items', 'prescription_reviews', 'prescription_comments', 'dispensings'])
      record[table] = rowsFor(table, prescriptions)
    const practitioners = distinct([
      consultation.practitioner_id,
      ...idsIn('prescriptions', 'prescriber_id'),
      ...idsIn('prescription_reviews', 'reviewer_id'),
    ])
    record.practitioners = rowsFor('practitioners', practitioners)
    record.practitioner_authentications = rowsFor('practitioner_authentications', practitioners)
    for (const table of ['patients', 'measurements', 'offline_visits'])
      record[table] = rowsFor(table, [[consultation.patient_id]])
    record.platforms = rowsFor('platforms', [[]])
    record.institutions = rowsFor('institutions', [[consultation.institution_id]])
    record.departments = rowsFor('departments', [[consultation.institution_id, consultation.department_id]])
    record.supervision_uploads = rowsFor('supervision_uploads', [...ofConsultation, ...prescriptions])
    record.drugs = rowsFor('drugs', distinct(idsIn('prescription_items', 'drug_code')))
    return Object.fromEntries(
      Object.entries(record).map(([table, rows]) => [
        table,
        rows.map((row) => ({ ...row, platform_id: platformOf(place) })),
      ]),
    )
  })
}

const distinct = (ids) => [...new Set(ids)].filter((id) => id !== null && id !== undefined).map((id) => [id])

function indexOf(rows, columns) {
  const index = new Map()
  for (const row of rows) {
    const key = JSON.stringify([row.platform_id, ...columns.map((column) => row[column])])
    const found = index.get(key)
    if (found === undefined) index.set(key, [row])
    else found.push(row)
  }
  return index
}
