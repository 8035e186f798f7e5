import { fact } from '../fact.js'

export default fact({
  name: 'licencePublished',
  type: 'boolean',
  title: { 'zh-CN': '电子证照已公示', en: 'The doctor’s page shows the licence' },
  needs: ['practitioners.licence_published'],
  joins: ['publication'],
  sql: 'publication.licence_published',
})
