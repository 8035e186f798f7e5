import { fact } from '../fact.js'

export default fact({
  name: 'emergencyDrillHeld',
  type: 'boolean',
  title: { 'zh-CN': '开展过应急演练', en: 'An emergency drill was held' },
  needs: ['institutions.emergency_drill_on'],
  sql: `
    case when institution.on_file then institution.emergency_drill_on is not null end`,
})
