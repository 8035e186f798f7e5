import { fact } from '../fact.js'

export default fact({
  name: 'cosignedByPhysician',
  type: 'boolean',
  title: { 'zh-CN': '已经执业医师审签', en: 'Countersigned by a physician' },
  needs: ['prescriptions.cosigned_by', 'practitioners.role'],
  joins: ['cosigner'],
  sql: `case when prescription.cosigned_by is null then false else cosigner.role = 'physician' end`,
})
