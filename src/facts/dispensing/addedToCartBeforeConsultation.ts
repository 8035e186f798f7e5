import { fact } from '../fact.js'

export default fact({
  name: 'addedToCartBeforeConsultation',
  type: 'boolean',
  title: { 'zh-CN': '问诊申请前已加入购物车', en: 'Put in the cart before the consultation was applied for' },
  needs: ['dispensings.cart_added_at'],
  sql: `
    case
      when dispensing.cart_added_at is null then false
      else dispensing.cart_added_at < dispensing.consultation_applied_at
    end`,
})
