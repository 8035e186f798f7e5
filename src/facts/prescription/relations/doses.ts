import { eachElement, halfWidth, replaceEvery } from '../../../store/dialect.js'
import { doseIn } from '../../doseUnit.js'
import { relation } from '../../fact.js'

const spoken = replaceEvery(`lower(${halfWidth('frequency')})`, '[\\s.]', '')
const dose = doseIn('item.dose', 'item.dose_unit', 'drug.max_dose_unit')
const daily = `round(${dose} * rhythm.times_a_day, 6)`
// A catalogue that gives one of the two maxima gives an upper bound of the other's: no single dose is above that of a day.
const singleLimit = 'coalesce(drug.max_single_dose, drug.max_daily_dose)'
const countOf = (condition: string): string => `count(*) filter (where ${condition})`

/** Doses beside the maxima in the platform's catalogue. Every wording of a frequency is read once. */
export default relation({
  name: 'doses',
  sql: () => `
    with rhythms as (
      select said.frequency, max(known.times_a_day) as times_a_day
      from (
        select frequency, ${spoken} as spoken
        from (select distinct frequency from records.prescription_items) as frequencies
      ) as said
      join (
        select name as spoken, times_a_day from lists.dosing_frequencies
        union all select ${eachElement('aliases')}, times_a_day from lists.dosing_frequencies
      ) as known on known.spoken = said.spoken
      group by said.frequency
    )
    select item.platform_id, item.prescription_id, count(*) as items,
      ${countOf(`${dose} > ${singleLimit}`)} as single_over,
      ${countOf(`${dose} is not null and ${singleLimit} is not null`)} as single_known,
      ${countOf(`${daily} > drug.max_daily_dose`)} as daily_over,
      ${countOf(`${daily} is not null and drug.max_daily_dose is not null`)} as daily_known
    from records.prescription_items as item
    left join records.drugs as drug on drug.platform_id = item.platform_id and drug.drug_code = item.drug_code
    left join rhythms as rhythm on rhythm.frequency = item.frequency
    group by item.platform_id, item.prescription_id`,
  on: 'doses.platform_id = prescription.platform_id and doses.prescription_id = prescription.prescription_id',
})
