import { fact } from '../fact.js'

export default fact({
  name: 'modelEndpointsOnshore',
  type: 'boolean',
  title: {
    'zh-CN': '处理医疗数据的模型服务部署在境内',
    en: 'AI models that receive medical data run in mainland China',
  },
  needs: ['institutions.model_endpoints_onshore'],
  sql: 'institution.model_endpoints_onshore',
})
