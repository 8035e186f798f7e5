import { fact } from '../fact.js'

export default fact({
  name: 'avSystems',
  type: 'integer',
  title: { 'zh-CN': '音视频通讯系统套数', en: 'Sets of audio and video equipment' },
  needs: ['institutions.av_systems'],
  sql: 'institution.av_systems',
})
