import { figure } from './figure.js'

export default figure({
  name: 'imagesReceived',
  needs: ['consultations.images_requested', 'consultations.images_received'],
  sql: ({
    within,
  }) => `select platform_id, sum(least(images_received, images_requested)) as value, sum(images_requested) as total
    from records.consultations where ${within('applied_at')} and images_requested > 0 and images_received is not null group by platform_id`,
})
