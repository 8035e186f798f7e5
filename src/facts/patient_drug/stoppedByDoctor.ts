import { fact } from '../fact.js'

/** Only a recorded end excuses, so the column is not needed. */
export default fact({
  name: 'stoppedByDoctor',
  type: 'boolean',
  title: { 'zh-CN': '医师已停药', en: 'The doctor ended the treatment' },
  needs: ['prescription_items'],
  sql: 'patient_drug.stopped_on is not null',
})
