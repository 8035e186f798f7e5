import { civilDate, daysLater, eachInteger, elementAt, oneOf } from '../../store/dialect.js'
import { numberList } from '../draw.js'
import { additions, type Drug, drugs } from '../drugs.js'
import { layered } from '../layers.js'
import { prescribedQuery } from '../prescribed.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'prescription_items',
  sources: (synthesis) => {
    const { draw, byPlatform } = synthesis
    const some = (purpose: string, share: number) => draw.below('item', purpose, share)
    const text = (of: (drug: Drug) => string) => oneOf(drugs.map(of), 'drug_at')
    const number = (of: (drug: Drug) => number) =>
      elementAt(`[${drugs.map((drug) => of(drug).toFixed(3)).join(', ')}]`, 'drug_at')
    const items = layered(`(select *, ${eachInteger('lines')} as line from (${prescribedQuery(synthesis)}))`, [
      {
        item: 'i * 32 + number * 16 + line',
        drug_at: `case line when 0 then case when main then drug_1 else plain_drug end when 1 then drug_2 when 2 then drug_3
          else ${elementAt(numberList(additions), 'line - 3')} end`,
        // Only the first line is prescribed for long; the others stay within seven days.
        item_days: 'case when line = 0 or long_term then days else least(days, 7.0) end',
      },
    ])
    return [
      {
        grain: 'part',
        from: `(${items})`,
        columns: {
          platform_id: 'platform_id',
          prescription_id: 'prescription_id',
          line_no: 'line + 1',
          drug_code: `case when line > 0 and not any_banned and ${some('drug code blank', 0.006)} then null
            else ${text(({ code }) => code)} end`,
          generic_name: text(({ name }) => name),
          dosage_form: text(({ form }) => form),
          strength: text(({ strength }) => strength),
          route: text(({ route }) => route),
          frequency: text(({ frequency }) => frequency),
          dose: `${number(({ dose }) => dose)} * case when ${draw.below(
            'item',
            'overdose',
            byPlatform((badness) => 0.0003 + 0.006 * badness),
          )} then 3 else 1 end`,
          dose_unit: text(({ doseUnit }) => doseUnit),
          quantity: `ceil(item_days * ${number(({ timesADay }) => timesADay)} / 14.0)`,
          quantity_unit: text(({ packUnit }) => packUnit),
          days_supply: `case when line > 0 and ${some('days blank', 0.006)} then null else item_days end`,
          stopped_on: `case when long_term and ${some('stopped', 0.02)} then ${daysLater(civilDate('issued'), '10')} end`,
          otc: `case when otc_blank then null else ${elementAt(`[${drugs.map(({ otc }) => otc).join(', ')}]`, 'drug_at')} end`,
          off_label: `(main and line = 0 and breaks_rx_022) or ${some('off label', 0.006)}`,
          off_label_consent: `case when main and line = 0 and breaks_rx_022 then false
            when ${some('off label', 0.006)} then true end`,
        },
      },
    ]
  },
})
