import { oneOf } from '../../store/dialect.js'
import { doctorRelation } from '../doctors.js'
import { departmentId, platformId } from '../ids.js'
import { institutionOf } from '../institutions.js'
import { sampleTable } from '../sampleTable.js'
import { subjects } from '../subjects.js'

export default sampleTable({
  name: 'departments',
  sources: (synthesis) => {
    const { id } = institutionOf(synthesis, 'ik', 'member')
    const text = (of: (subject: (typeof subjects)[number]) => string) => oneOf(subjects.map(of), 'subject_at')
    const staffed = `select distinct p, ik, subject_at from (${doctorRelation(synthesis)}) order by ik, subject_at`
    return [
      {
        grain: 'dataset',
        from: `(${staffed})`,
        columns: {
          platform_id: platformId(synthesis.shape),
          institution_id: id,
          department_id: departmentId(id, 'subject_at'),
          name: text(({ department }) => department),
          subject_code: text(({ code }) => code),
          specialty: text(({ specialty }) => specialty),
        },
      },
    ]
  },
})
