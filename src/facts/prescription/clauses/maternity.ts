import { civilDate, completedYears, listHasAnyPrefix, literal, textList } from '../../../store/dialect.js'

const age = completedYears('patient.birth_date', civilDate('prescription.issued_at'))

/**
 * Whether the patient is in a state of `pregnancy_status`: by what was asked, or a diagnosis of the prescription. Men,
 * children under 10 and women over 55 are not; of other women nothing is known where nobody asked.
 */
export const maternityOf = (status: 'pregnant' | 'lactating', diagnoses: readonly string[]): string => `
    case
      when prescription.pregnancy_status = ${literal(status)} then true
      when ${listHasAnyPrefix('prescription.diagnoses', textList(diagnoses))} then true
      when prescription.pregnancy_status is not null or patient.sex = '1' then false
      when ${age} < 10 or ${age} > 55 then false
    end`
