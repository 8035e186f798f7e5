import { civilDate, completedMonths, completedYears, daysBetween } from '../../../store/dialect.js'
import { formOfDosageForm } from '../../dosageForm.js'
import { relation } from '../../fact.js'
import { inForceOn } from '../../lists.js'

const issuedOn = civilDate('p.issued_at')
const ofChildren = `listed.population = 'child'`
const age = `case listed.age_unit when 'year' then ${completedYears('born.birth_date', issuedOn)}
  when 'month' then ${completedMonths('born.birth_date', issuedOn)} else ${daysBetween('born.birth_date', issuedOn)} end`
const form = `coalesce(${formOfDosageForm('item.dosage_form')}, name.form)`
const itemsWhere = (condition: string): string => `count(distinct item.line_no) filter (where ${condition})`

/**
 * Items that the list names for children, in pregnancy or while breast-feeding, whatever the weeks of pregnancy. By
 * ingredient it means systemic use, so topical forms are left out. A birth after the prescription is an error, not an age.
 */
export default relation({
  name: 'special_populations',
  sparse: true,
  sql: (scope) => `
    with listed as (
      select named.generic_name, named.scope, named.effective_from, named.effective_to, entry.population, entry.under_age,
        entry.age_unit
      from lists.drug_matches as named
      join lists.special_population_contraindications as entry on entry.entry_id = named.entry_id
      where named.list = 'special_population_contraindications'
    )
    select p.platform_id, p.prescription_id,
      ${itemsWhere(ofChildren)} as child_items,
      ${itemsWhere(`${ofChildren} and born.birth_date <= ${issuedOn}`)} as age_known_items,
      ${itemsWhere(`${ofChildren} and born.birth_date <= ${issuedOn} and ${age} < listed.under_age`)} as too_young_items,
      ${itemsWhere(`listed.population = 'pregnancy'`)} as pregnancy_items,
      ${itemsWhere(`listed.population = 'lactation'`)} as lactation_items
    from records.prescription_items as item
    join listed on listed.generic_name = item.generic_name
    join lists.drug_names as name on name.generic_name = item.generic_name
    join records.prescriptions as p on p.platform_id = item.platform_id and p.prescription_id = item.prescription_id
    left join records.consultations as c on c.platform_id = p.platform_id and c.consultation_id = p.consultation_id
    left join records.patients as born on born.platform_id = c.platform_id and born.patient_id = c.patient_id
    where ${inForceOn('listed', issuedOn)} and ${scope.within('p.issued_at')}
      and not (listed.scope = 'ingredient' and coalesce(${form} = 'topical', false))
    group by p.platform_id, p.prescription_id`,
  on: `special_populations.platform_id = prescription.platform_id
    and special_populations.prescription_id = prescription.prescription_id`,
})
