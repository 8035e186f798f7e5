import { fact } from '../fact.js'

export default fact({
  name: 'privateContactOffered',
  type: 'boolean',
  title: {
    'zh-CN': '医方消息含站外联系方式或者指定购药地点',
    en: 'A message of the doctor or an assistant gives a contact off the platform or says where to buy the drugs',
  },
  needs: ['messages.content'],
  joins: ['messages'],
  sql: `coalesce(messages.private_contacts, 0) > 0`,
})
