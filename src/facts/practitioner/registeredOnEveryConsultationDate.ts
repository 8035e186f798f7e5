import { civilDate } from '../../store/dialect.js'
import { fact } from '../fact.js'

/** A registration without an end is open ended. */
export default fact({
  name: 'registeredOnEveryConsultationDate',
  type: 'boolean',
  title: { 'zh-CN': '各次接诊日期均在执业注册有效期内', en: 'Registered to practise on every consultation date' },
  needs: ['practitioners.licensed_from', 'practitioners.licensed_to'],
  sql: `
    practitioner.licensed_from <= ${civilDate('practitioner.first_served_at')}
    and coalesce(practitioner.licensed_to >= ${civilDate('practitioner.last_served_at')}, true)`,
})
