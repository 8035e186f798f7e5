import { containsMatch } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** 国卫办医政函〔2025〕482号 names the two hospitals; an Internet hospital carries the name of its own. */
export default fact({
  name: 'firstVisitPilotInstitution',
  type: 'boolean',
  title: { 'zh-CN': '属于首诊试点医院', en: 'The institution takes part in the first-visit pilot' },
  needs: ['institutions'],
  joins: ['institution'],
  sql: `${containsMatch('institution.name', '北京儿童医院|首都儿童医学中心')}`,
})
