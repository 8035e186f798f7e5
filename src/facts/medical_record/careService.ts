import { careService } from '../careService.js'
import { fact } from '../fact.js'

export default fact({
  name: 'careService',
  type: 'boolean',
  title: { 'zh-CN': '所属问诊为诊疗服务', en: 'The consultation is diagnosis or treatment, not a mere health inquiry' },
  needs: ['consultations.service_type'],
  sql: careService('medical_record'),
})
