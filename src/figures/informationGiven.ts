import { figure } from './figure.js'

export default figure({
  name: 'informationGiven',
  needs: ['consultations.information_items_required', 'consultations.information_items_given'],
  sql: ({
    within,
  }) => `select platform_id, sum(least(information_items_given, information_items_required)) as value, sum(information_items_required) as total
    from records.consultations where ${within('applied_at')} and information_items_given is not null and information_items_required is not null group by platform_id`,
})
