import { figure } from './figure.js'

export default figure({
  name: 'doctorsNamingQuality',
  needs: ['doctor_survey.value'],
  sql: () => `select platform_id, count(distinct respondent_id) filter (where option_id = 'quality' and value <= 3) as value,
      count(distinct respondent_id) filter (where value is not null) as total
    from records.doctor_survey where question_id = 'platform_choice' group by platform_id`,
})
