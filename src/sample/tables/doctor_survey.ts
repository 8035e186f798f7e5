import { oneOf } from '../../store/dialect.js'
import { numbered, platformId } from '../ids.js'
import { surveyChoices } from '../names.js'
import { sampleTable } from '../sampleTable.js'
import { subjects } from '../subjects.js'
import { surveyedDoctors, surveyRows } from '../surveys.js'

const likertQuestions = ['Q2', 'Q3', 'Q4']

/** `platform_choice` ranks what makes doctors choose a platform (one row an option, 1 first); the others are answered from 1 to 5. */
export default sampleTable({
  name: 'doctor_survey',
  sources: ({ draw, shape, byPlatform }) => {
    const options = surveyChoices.length
    const likert = `least(5.0, greatest(1.0, round(4.2 - ${byPlatform((badness) => 1.2 * badness)} + ${draw.normal('n', 'answer')})))`
    return [
      {
        grain: 'dataset',
        from: `(${surveyRows(shape, surveyedDoctors(shape), options + likertQuestions.length)})`,
        columns: {
          platform_id: platformId(shape),
          respondent_id: numbered('YD', 'r', 6),
          question_id: `case when x < ${options} then 'platform_choice' else ${oneOf(likertQuestions, `x - ${options}`)} end`,
          option_id: `case when x < ${options} then ${oneOf(surveyChoices, 'x')} else '' || x end`,
          value: `case when x < ${options} then 1.0 + (x + ${draw.weighted('r', 'first choice', [40, 20, 16, 10, 8, 6])} * ${options - 1}) % ${options} else ${likert} end`,
          title_code: draw.pick('r', 'title', ['231', '232', '233', '234']),
          specialty: draw.pick(
            'r',
            'specialty',
            subjects.map(({ specialty }) => specialty),
          ),
        },
      },
    ]
  },
})
