/** Departments of the synthetic hospitals. */
export interface Subject {
  /** A code of medical_subject. */
  readonly code: string
  readonly department: string
  /** Specialty of the influence ranking. */
  readonly specialty: string
  /** Share of the demand, in parts of the sum over all subjects. */
  readonly weight: number
  readonly patients: 'adults' | 'children' | 'all'
  readonly sex: 'female' | 'male' | 'any'
  /** A subject under another two-digit parent, which hospitals register and this doctor's scope does not have. */
  readonly foreign: string
}

const subject = (
  code: string,
  department: string,
  specialty: string,
  weight: number,
  patients: Subject['patients'],
  sex: Subject['sex'],
  foreign: string,
): Subject => ({ code, department, specialty, weight, patients, sex, foreign })

export const subjects: readonly Subject[] = [
  subject('02', '全科医学科', '全科', 5, 'all', 'any', '13.01'),
  subject('03.01', '呼吸与危重症医学科', '呼吸科', 7, 'adults', 'any', '11'),
  subject('03.02', '消化内科', '消化内科', 7, 'adults', 'any', '04.01'),
  subject('03.03', '神经内科', '神经内科', 5, 'adults', 'any', '15.02'),
  subject('03.04', '心血管内科', '心血管内科', 9, 'adults', 'any', '13.01'),
  subject('03.06', '肾内科', '肾内科', 4, 'adults', 'any', '04.04'),
  subject('03.07', '内分泌科', '内分泌科', 9, 'adults', 'any', '10'),
  subject('03.08', '风湿免疫科', '风湿免疫科', 3, 'adults', 'any', '13.01'),
  subject('04.01', '普通外科', '普通外科', 3, 'adults', 'any', '03.02'),
  subject('04.03', '骨科', '骨科', 5, 'adults', 'any', '03.08'),
  subject('04.04', '泌尿外科', '泌尿外科', 4, 'adults', 'male', '03.06'),
  subject('05.01', '妇科', '妇科', 6, 'adults', 'female', '03.07'),
  subject('05.02', '产科', '产科', 3, 'adults', 'female', '03.04'),
  subject('07.04', '小儿呼吸科', '小儿内科', 8, 'children', 'any', '03.01'),
  subject('07.03', '小儿消化科', '小儿内科', 5, 'children', 'any', '03.02'),
  subject('10', '眼科', '眼科', 4, 'all', 'any', '11'),
  subject('11', '耳鼻咽喉科', '耳鼻喉科', 4, 'all', 'any', '10'),
  subject('13.01', '皮肤科', '皮肤科', 9, 'all', 'any', '03.08'),
  subject('15.02', '精神心理科', '精神心理科', 4, 'adults', 'any', '03.03'),
  subject('50.01', '中医内科', '中医科', 6, 'all', 'any', '03.02'),
]

/** Subjects that no synthetic hospital registers, and that doctors may have in their scope beside their own. */
export const unregisteredSubjects: readonly string[] = ['21', '22', '24', '27']

export const parentOf = (code: string): string => code.slice(0, 2)
/** Position in `subjects` of the general practitioners. */
export const generalPractice = subjects.findIndex(({ code }) => code === '02')
export const isPaediatric = ({ code }: Subject): boolean => code.startsWith('07') || code.startsWith('08')
