import { yearsLater } from '../../store/dialect.js'
import { fact } from '../fact.js'

const stands = (since: string): string => `${yearsLater(since, 1)} >= institution.last_consultation_on`

/**
 * The anniversary itself is still within the year. In the first year of a licence no check is due, so only the year from its
 * start counts where there was none: where that is not known, nothing is decided, nor where the latest check came
 * after the last consultation.
 */
export default fact({
  name: 'verifiedWithinAYear',
  type: 'boolean',
  title: {
    'zh-CN': '一年内已校验（从未校验的自许可证有效期起始之日起算）',
    en: 'Within a year of the licence’s last verification, or of its start where there was none',
  },
  needs: ['institutions.verified_on'],
  sql: `
    case
      when not institution.on_file or institution.verified_on > institution.last_consultation_on then null
      when institution.verified_on is not null then ${stands('institution.verified_on')}
      else ${stands('institution.licence_from')}
    end`,
})
