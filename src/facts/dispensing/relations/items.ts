import { itemCounts } from '../../itemCounts.js'
import { itemColumns } from '../../prescribedDrugs.js'

export default itemCounts('dispensing', 'items', itemColumns)
