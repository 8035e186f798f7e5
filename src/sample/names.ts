/** Invented names: no hospital, platform or company is called so. */
export const platformNumerals: readonly string[] = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']

export interface Place {
  readonly city: string
  readonly province: string
  /** GB/T 2260. */
  readonly region: string
}

const place = (city: string, province: string, region: string): Place => ({ city, province, region })

export const places: readonly Place[] = [
  place('北京市', '北京市', '110000'),
  place('天津市', '天津市', '120000'),
  place('上海市', '上海市', '310000'),
  place('重庆市', '重庆市', '500000'),
  place('广州市', '广东省', '440100'),
  place('深圳市', '广东省', '440300'),
  place('杭州市', '浙江省', '330100'),
  place('宁波市', '浙江省', '330200'),
  place('南京市', '江苏省', '320100'),
  place('苏州市', '江苏省', '320500'),
  place('武汉市', '湖北省', '420100'),
  place('成都市', '四川省', '510100'),
  place('西安市', '陕西省', '610100'),
  place('济南市', '山东省', '370100'),
  place('青岛市', '山东省', '370200'),
  place('长沙市', '湖南省', '430100'),
  place('郑州市', '河南省', '410100'),
  place('合肥市', '安徽省', '340100'),
  place('沈阳市', '辽宁省', '210100'),
  place('福州市', '福建省', '350100'),
  place('昆明市', '云南省', '530100'),
  place('银川市', '宁夏回族自治区', '640100'),
]

export const hospitalNames: readonly string[] = [
  '云澜',
  '青禾',
  '望潮',
  '锦阳',
  '泽安',
  '朗月',
  '禾丰',
  '瑞溪',
  '松岭',
  '明湖',
  '远山',
  '静川',
  '嘉木',
  '澄溪',
  '安澜',
  '晨曦',
  '和光',
  '景云',
  '长林',
  '新桥',
]

/** Kinds of hospital: what follows the name, and the code of institution_category. */
export const hospitalKinds: readonly (readonly [title: string, category: string])[] = [
  ['综合医院', 'A100'],
  ['中心医院', 'A100'],
  ['第一医院', 'A100'],
  ['第二医院', 'A100'],
  ['中医医院', 'A210'],
  ['儿童医院', 'A519'],
]

export const tools: readonly (readonly [node: string, tool: string])[] = [
  ['triage', '智能分诊'],
  ['identity_check', '人脸核身'],
  ['history_collection', '预问诊'],
  ['decision_support', '临床决策支持'],
  ['record_drafting', '病历生成'],
  ['prescription_review', '处方前置审核'],
  ['follow_up', '随访助手'],
]

export const servqualDimensions: readonly string[] = [
  'tangibles',
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
]

export const standardPatientCases: readonly string[] = ['angina', 'asthma', 'child_diarrhoea', 'tuberculosis']

/** Coded themes of the interviews with companies, and the core point each speaks of. */
export const interviewThemes: readonly (readonly [theme: string, corePoint: number])[] = [
  ['质量管理投入增加', 1],
  ['合规是医生首要考虑', 2],
  ['医生收入公开透明', 3],
  ['患者资料不全影响判断', 4],
  ['按维度开展质量评价', 5],
  ['采用专家共识与路径', 6],
  ['专病化运营', 7],
  ['商业保险支付', 8],
]

export const surveyChoices: readonly string[] = ['quality', 'patients', 'income', 'tools', 'brand', 'flexible_hours']
