import { elementAt, integers, oneOf, quotient, textList } from '../../store/dialect.js'
import { conditions } from '../conditions.js'
import { type Drug, drugs } from '../drugs.js'
import { platformId } from '../ids.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

/** Three-character ICD-10 categories of the conditions that a drug is given for here. */
const indications = drugs.map((_, at) => [
  ...new Set(conditions.filter((condition) => condition.drugs.includes(at)).map(({ icd }) => icd.slice(0, 3))),
])

export default sampleTable({
  name: 'drugs',
  sources: ({ shape }) => {
    const text = (of: (drug: Drug) => string) => oneOf(drugs.map(of), 'drug_at')
    const number = (of: (drug: Drug) => number | null) =>
      elementAt(`cast([${drugs.map((drug) => of(drug) ?? 'null').join(', ')}] as double[])`, 'drug_at')
    const rows = layered(integers('n', 0, shape.platforms * drugs.length), [
      { p: quotient('n', drugs.length), drug_at: `n % ${drugs.length}` },
    ])
    return [
      {
        grain: 'dataset',
        from: `(${rows})`,
        columns: {
          platform_id: platformId(shape),
          drug_code: text(({ code }) => code),
          generic_name: text(({ name }) => name),
          national_code: text(({ code }) => `SYN${code}`),
          single_ingredient: elementAt(`[${drugs.map(({ single }) => single).join(', ')}]`, 'drug_at'),
          dosage_form: text(({ form }) => form),
          control_class: text(({ control }) => control),
          antibacterial_level: text(({ antibacterial }) => antibacterial),
          max_single_dose: number(({ doseUnit, dose }) => (doseUnit === '适量' ? null : dose * 2)),
          max_daily_dose: number(({ doseUnit, dose, timesADay }) =>
            doseUnit === '适量' ? null : dose * timesADay * 2,
          ),
          max_dose_unit: text(({ doseUnit }) => doseUnit),
          indications: elementAt(`[${indications.map(textList).join(', ')}]`, 'drug_at'),
        },
      },
    ]
  },
})
