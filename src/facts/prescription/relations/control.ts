import { itemCounts } from '../../itemCounts.js'
import { controlColumns } from '../../prescribedDrugs.js'

export default itemCounts('prescription', 'control', controlColumns)
