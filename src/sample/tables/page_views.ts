import { departmentId, numbered } from '../ids.js'
import { sampleTable } from '../sampleTable.js'

/** Visitors who came to consult and one day's look around; one row stands for all their views of the day. */
export default sampleTable({
  name: 'page_views',
  sources: ({ draw }) => [
    {
      grain: 'part',
      from: `plan where ${draw.below('i', 'viewed', 0.5)}`,
      columns: {
        platform_id: 'platform_id',
        institution_id: 'institution_id',
        department_id: departmentId('institution_id', 'subject_at'),
        visitor_id: numbered('FK', 'pk', 10),
        viewed_on: 'applied_on',
        views: draw.seconds('i', 'views', { median: 120, sigma: 1.4, least: 1, most: 50_000 }),
      },
    },
  ],
})
