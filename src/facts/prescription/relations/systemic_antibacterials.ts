import { civilDate } from '../../../store/dialect.js'
import { formOfDosageForm, formOfName } from '../../dosageForm.js'
import { relation } from '../../fact.js'
import { inForceOn } from '../../lists.js'

const form = `coalesce(${formOfDosageForm('coalesce(i.dosage_form, d.dosage_form)')}, ${formOfName('i.generic_name')})`

/**
 * Antibacterials among the items of a prescription: by the level in the drug catalogue or by name. Enzyme inhibitors alone
 * are none; what is known to be topical is not systemic.
 */
export default relation({
  name: 'systemic_antibacterials',
  sql: (scope) => `
    with named as (
      select distinct generic_name, effective_from, effective_to
      from lists.drug_matches as m
      where list = 'antibacterials' and entry not in (select name from lists.antibacterials where inhibitor)
    ),
    items as (
      select i.platform_id, i.prescription_id, i.line_no, ${form} as form,
        case
          when any_value(d.antibacterial_level) <> 'none' or count(named.generic_name) > 0 then true
          when any_value(d.antibacterial_level) = 'none' then false
        end as antibacterial
      from records.prescription_items as i
      join records.prescriptions as p on p.platform_id = i.platform_id and p.prescription_id = i.prescription_id
      left join records.drugs as d on d.platform_id = i.platform_id and d.drug_code = i.drug_code
      left join named on named.generic_name = i.generic_name and ${inForceOn('named', civilDate('p.issued_at'))}
      where ${scope.within('p.issued_at')}
      group by i.platform_id, i.prescription_id, i.line_no, i.dosage_form, d.dosage_form, i.generic_name
    )
    select platform_id, prescription_id, count(*) as items,
      count(*) filter (where antibacterial and form <> 'topical') as systemic,
      count(*) filter (where not antibacterial or form = 'topical') as not_systemic
    from items group by platform_id, prescription_id`,
  on: 'systemic_antibacterials.platform_id = prescription.platform_id and systemic_antibacterials.prescription_id = prescription.prescription_id',
})
