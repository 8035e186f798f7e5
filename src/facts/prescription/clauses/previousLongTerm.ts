import { hash } from '../../../store/dialect.js'

/** Long-term prescriptions of patients who had one before, each with the one before it. */
export const previousLongTerm = `
  select * from (
    select
      p.platform_id,
      p.prescription_id,
      c.patient_id,
      p.issued_at,
      p.diagnoses,
      lag(p.issued_at) over course as previous_issued_at,
      lag(p.diagnoses) over course as previous_diagnoses
    from records.prescriptions as p
    join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    where p.long_term and p.status is distinct from 'void'
    window course as (partition by ${hash('p.platform_id', 'c.patient_id')} order by p.issued_at, p.prescription_id)
  ) as courses where previous_issued_at is not null`
