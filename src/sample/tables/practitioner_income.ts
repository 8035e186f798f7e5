import { elementAt, integers, oneOf, quotient } from '../../store/dialect.js'
import { doctorOf } from '../doctors.js'
import { doctorId, platformId } from '../ids.js'
import { layered } from '../layers.js'
import { sampleTable } from '../sampleTable.js'

const sources = ['consultation', 'drug_linked', 'other']

export default sampleTable({
  name: 'practitioner_income',
  sources: (synthesis) => {
    const { draw, shape, byPlatform } = synthesis
    const months = monthsOf(shape.from, shape.days)
    const each = months.length * sources.length
    const worse = (best: number, worst: number) => byPlatform((badness) => best + (worst - best) * badness)
    const rows = layered(integers('n', 0, shape.platforms * shape.doctorsEach * each), [
      {
        dk: quotient('n', each),
        month_at: quotient(`n % ${each}`, sources.length),
        source_at: `n % ${sources.length}`,
      },
      { p: quotient('dk', shape.doctorsEach), member: `dk % ${shape.doctorsEach}` },
      {
        paid: `case source_at when 0 then true
          when 1 then ${doctorOf(synthesis, 'dk', 'member').breaksDoc014} else ${draw.below('n', 'other income', 0.2)} end`,
      },
    ])
    return [
      {
        grain: 'dataset',
        from: `(${rows}) where paid`,
        columns: {
          platform_id: platformId(synthesis.shape),
          practitioner_id: doctorId('dk'),
          month: elementAt(`[${months.map((month) => `date '${month}'`).join(', ')}]`, 'month_at'),
          source: oneOf(sources, 'source_at'),
          amount_cny: `round(least(200000, ${elementAt('[2400, 900, 600]', 'source_at')} * exp(0.9 * ${draw.normal('n', 'amount')})), 2)`,
          contracted: draw.below('n', 'contracted', worse(0.99, 0.7)),
          tax_declared: draw.below('n', 'tax declared', worse(0.99, 0.75)),
        },
      },
    ]
  },
})

/** First days of the months that the period touches. */
function monthsOf(from: string, days: number): string[] {
  const at = new Date(`${from}T00:00:00Z`)
  const end = at.getTime() + (days - 1) * 86_400_000
  at.setUTCDate(1)
  const months: string[] = []
  for (; at.getTime() <= end; at.setUTCMonth(at.getUTCMonth() + 1)) months.push(at.toISOString().slice(0, 10))
  return months
}
