import { eachElement, halfWidth, replaceEvery } from '../../../store/dialect.js'
import { doseIn } from '../../doseUnit.js'
import { itemCounts, itemsWhere } from '../../itemCounts.js'

const spoken = replaceEvery(`lower(${halfWidth('frequency')})`, '[\\s.]', '')
const dose = doseIn('item.dose', 'item.dose_unit', 'drug.max_dose_unit')
const daily = `round(${dose} * rhythm.times_a_day, 6)`
// A catalogue that gives one of the two maxima gives an upper bound of the other's: no single dose is above that of a day.
const singleLimit = 'coalesce(drug.max_single_dose, drug.max_daily_dose)'

/** What a frequency amounts to in a day. Every wording is read once. */
const rhythms = `
  left join (
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
  ) as rhythm on rhythm.frequency = item.frequency`

/** Doses beside the maxima in the platform's catalogue. */
export default itemCounts(
  'prescription',
  'doses',
  {
    items: 'count(*)',
    single_over: itemsWhere(`${dose} > ${singleLimit}`),
    single_known: itemsWhere(`${dose} is not null and ${singleLimit} is not null`),
    daily_over: itemsWhere(`${daily} > drug.max_daily_dose`),
    daily_known: itemsWhere(`${daily} is not null and drug.max_daily_dose is not null`),
  },
  [rhythms],
)
