import { integers, oneOf } from '../../store/dialect.js'
import { platformId } from '../ids.js'
import { places, platformNumerals } from '../names.js'
import { sampleTable } from '../sampleTable.js'

export default sampleTable({
  name: 'platforms',
  sources: ({ shape }) => [
    {
      grain: 'dataset',
      from: integers('p', 0, shape.platforms),
      columns: {
        platform_id: platformId(shape),
        name: `'合成平台' || coalesce(${oneOf(platformNumerals, 'p')}, cast(p + 1 as varchar))`,
        operator_name: `'合成平台' || cast(p + 1 as varchar) || '运营有限公司'`,
        region_code: oneOf(
          places.map(({ region }) => region),
          `p % ${places.length}`,
        ),
      },
    },
  ],
})
