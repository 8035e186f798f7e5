import { itemCounts } from '../../itemCounts.js'

export default itemCounts('prescription', 'drug_kinds', { drugs: 'count(distinct item.generic_name)' })
