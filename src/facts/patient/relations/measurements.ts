import { latest } from '../../../store/dialect.js'
import { relation } from '../../fact.js'

const last = (kind: string): string =>
  `${latest('value', 'taken_at', 'measurement_id')} filter (where kind = '${kind}') as last_${kind}`

/** The last value of each kind measured in the period. */
export default relation({
  name: 'measurements',
  sql: (scope) => `
    select platform_id, patient_id, ${['systolic_bp', 'diastolic_bp', 'fasting_glucose', 'hba1c'].map(last).join(', ')}
    from records.measurements
    where ${scope.within('taken_at')}
    group by platform_id, patient_id`,
  on: 'measurements.platform_id = patient.platform_id and measurements.patient_id = patient.patient_id',
})
