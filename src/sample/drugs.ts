export type Control = 'none' | 'narcotic' | 'psychotropic_1' | 'psychotropic_2' | 'toxic'
export type AntibacterialLevel = 'none' | 'unrestricted' | 'restricted' | 'special'

export interface Drug {
  readonly code: string
  readonly ingredient: string
  /** 通用名, which ends in the form as it does on the package. */
  readonly name: string
  /** Code of dosage_form_cv08_50_002. */
  readonly form: string
  readonly strength: string
  /** Code of route_cv06_00_102. */
  readonly route: string
  readonly frequency: string
  readonly timesADay: number
  readonly dose: number
  readonly doseUnit: string
  readonly packUnit: string
  /** CNY a day of treatment. */
  readonly dailyCny: number
  readonly otc: boolean
  readonly control: Control
  readonly antibacterial: AntibacterialLevel
  readonly single: boolean
  /** May not be sold by online retail (药品网络销售禁止清单（第一版）). */
  readonly banned: boolean
}

type Row = [
  ingredient: string,
  form: string,
  strength: string,
  route: string,
  frequency: string,
  timesADay: number,
  dose: number,
  doseUnit: string,
  packUnit: string,
  dailyCny: number,
  traits?: string,
]

// traits: O otc, C compound, B banned online, U/R/S antibacterial level, 1/2 psychotropic, N narcotic, T toxic
const rows: readonly Row[] = [
  ['氨氯地平', '01', '5mg*28片', '1', 'qd', 1, 5, 'mg', '盒', 1.2],
  ['缬沙坦', '19', '80mg*28粒', '1', 'qd', 1, 80, 'mg', '盒', 2.1],
  ['美托洛尔', '05', '47.5mg*28片', '1', 'qd', 1, 47.5, 'mg', '盒', 1.6],
  ['阿托伐他汀钙', '02', '20mg*28片', '1', 'qn', 1, 20, 'mg', '盒', 1.9],
  ['瑞舒伐他汀钙', '02', '10mg*28片', '1', 'qn', 1, 10, 'mg', '盒', 1.5],
  ['阿司匹林', '04', '100mg*30片', '1', 'qd', 1, 100, 'mg', '盒', 0.5],
  ['氯吡格雷', '02', '75mg*28片', '1', 'qd', 1, 75, 'mg', '盒', 2.8],
  ['单硝酸异山梨酯', '05', '40mg*24片', '1', 'qd', 1, 40, 'mg', '盒', 1.8],
  ['胺碘酮', '01', '0.2g*24片', '1', 'qd', 1, 0.2, 'g', '盒', 1.9, 'B'],
  ['地高辛', '01', '0.25mg*100片', '1', 'qd', 1, 0.125, 'mg', '瓶', 0.3, 'B'],
  ['二甲双胍', '01', '0.5g*60片', '1', 'bid', 2, 0.5, 'g', '盒', 0.8],
  ['格列美脲', '01', '2mg*30片', '1', 'qd', 1, 2, 'mg', '盒', 1.1],
  ['达格列净', '02', '10mg*14片', '1', 'qd', 1, 10, 'mg', '盒', 4.4],
  ['阿卡波糖', '01', '50mg*30片', '1', 'tid', 3, 50, 'mg', '盒', 1.3],
  ['甘精胰岛素', '16', '3ml:300单位', '401', 'qn', 1, 16, '单位', '支', 4.9],
  ['左甲状腺素钠', '01', '50μg*100片', '1', 'qd', 1, 50, 'μg', '盒', 0.6],
  ['甲巯咪唑', '01', '10mg*50片', '1', 'qd', 1, 10, 'mg', '盒', 0.7],
  ['沙美特罗替卡松', '60', '50μg/250μg*60吸', '5', 'bid', 2, 1, '吸', '盒', 6.2, 'C'],
  ['孟鲁司特钠', '03', '5mg*12片', '1', 'qn', 1, 5, 'mg', '盒', 3.1],
  ['布地奈德', '60', '1mg:2ml*5支', '5', 'bid', 2, 1, 'mg', '盒', 9.8],
  ['氨溴索', '31', '100ml:0.6g', '1', 'tid', 3, 10, 'ml', '瓶', 2.3, 'O'],
  ['乙酰半胱氨酸', '54', '0.2g*10袋', '1', 'tid', 3, 0.2, 'g', '盒', 4.2],
  ['阿莫西林', '19', '0.5g*24粒', '1', 'tid', 3, 0.5, 'g', '盒', 1.8, 'U'],
  ['头孢克洛', '54', '0.125g*12袋', '1', 'tid', 3, 0.125, 'g', '盒', 4.6, 'U'],
  ['头孢地尼', '19', '0.1g*10粒', '1', 'tid', 3, 0.1, 'g', '盒', 7.5, 'RB'],
  ['阿奇霉素', '54', '0.1g*6袋', '1', 'qd', 1, 0.1, 'g', '盒', 3.7, 'U'],
  ['左氧氟沙星', '02', '0.5g*4片', '1', 'qd', 1, 0.5, 'g', '盒', 5.2, 'U'],
  ['奥美拉唑', '21', '20mg*14粒', '1', 'qd', 1, 20, 'mg', '盒', 1.4],
  ['雷贝拉唑钠', '04', '10mg*14片', '1', 'qd', 1, 10, 'mg', '盒', 3.3],
  ['铝碳酸镁', '03', '0.5g*20片', '1', 'tid', 3, 1, 'g', '盒', 3.4, 'O'],
  ['莫沙必利', '01', '5mg*24片', '1', 'tid', 3, 5, 'mg', '盒', 2.9],
  ['蒙脱石', '53', '3g*10袋', '1', 'tid', 3, 3, 'g', '盒', 2.2, 'O'],
  ['双歧杆菌三联活菌', '53', '1g*12袋', '1', 'tid', 3, 1, 'g', '盒', 4.1, 'OC'],
  ['口服补液盐Ⅲ', '53', '5.125g*6袋', '1', 'prn', 3, 5.125, 'g', '盒', 5.6, 'OC'],
  ['布洛芬', '25', '100ml:2g', '1', 'prn', 3, 5, 'ml', '瓶', 3.2, 'O'],
  ['小儿氨酚黄那敏', '54', '6g*10袋', '1', 'tid', 3, 6, 'g', '盒', 2.4, 'OC'],
  ['丙卡特罗', '31', '60ml:0.3mg', '1', 'bid', 2, 5, 'ml', '瓶', 3.6],
  ['氯雷他定', '01', '10mg*6片', '1', 'qd', 1, 10, 'mg', '盒', 2.6, 'O'],
  ['西替利嗪', '29', '10ml:0.1g', '1', 'qd', 1, 0.5, 'ml', '瓶', 3.3, 'O'],
  ['糠酸莫米松', '49', '5g:5mg', '612', 'qd', 1, 1, '适量', '支', 2.7],
  ['夫西地酸', '49', '5g:0.1g', '612', 'bid', 2, 1, '适量', '支', 3.1, 'U'],
  ['异维A酸', '20', '10mg*15粒', '1', 'qd', 1, 10, 'mg', '盒', 2.8],
  ['阿达帕林', '26', '30g:30mg', '612', 'qn', 1, 1, '适量', '支', 1.9],
  ['伊曲康唑', '19', '0.1g*14粒', '1', 'qd', 1, 0.2, 'g', '盒', 11.4, 'B'],
  ['塞来昔布', '19', '0.2g*10粒', '1', 'qd', 1, 0.2, 'g', '盒', 4.0],
  ['双氯芬酸二乙胺', '26', '20g:0.2g', '612', 'tid', 3, 1, '适量', '支', 2.5, 'O'],
  ['氨基葡萄糖', '19', '0.24g*42粒', '1', 'tid', 3, 0.48, 'g', '盒', 4.5],
  ['秋水仙碱', '01', '0.5mg*20片', '1', 'bid', 2, 0.5, 'mg', '盒', 1.0, 'B'],
  ['非布司他', '02', '40mg*16片', '1', 'qd', 1, 40, 'mg', '盒', 2.2],
  ['甲氨蝶呤', '01', '2.5mg*16片', '1', 'qw', 1, 10, 'mg', '盒', 1.1],
  ['羟氯喹', '02', '0.1g*14片', '1', 'bid', 2, 0.2, 'g', '盒', 6.4],
  ['坦索罗辛', '22', '0.2mg*10粒', '1', 'qn', 1, 0.2, 'mg', '盒', 2.9],
  ['非那雄胺', '02', '5mg*10片', '1', 'qd', 1, 5, 'mg', '盒', 3.0],
  ['呋喃妥因', '04', '50mg*100片', '1', 'tid', 3, 100, 'mg', '瓶', 1.2, 'U'],
  ['碳酸钙D3', '03', '0.6g*36片', '1', 'qd', 1, 0.6, 'g', '瓶', 1.1, 'OC'],
  ['琥珀酸亚铁', '01', '0.1g*20片', '1', 'tid', 3, 0.1, 'g', '盒', 2.0, 'O'],
  ['叶酸', '01', '0.4mg*31片', '1', 'qd', 1, 0.4, 'mg', '盒', 0.6, 'O'],
  ['硝呋太尔制霉菌素', '20', '0.5g*6粒', '605', 'qn', 1, 0.5, 'g', '盒', 8.8, 'C'],
  ['屈螺酮炔雌醇', '02', '21片', '1', 'qd', 1, 1, '片', '盒', 4.2, 'C'],
  ['地屈孕酮', '02', '10mg*20片', '1', 'bid', 2, 10, 'mg', '盒', 8.3],
  ['玻璃酸钠', '43', '5ml:5mg', '607', 'qid', 4, 1, '滴', '支', 2.1],
  ['左氧氟沙星滴眼液', '43', '5ml:24.4mg', '607', 'tid', 3, 1, '滴', '支', 1.7, 'U'],
  ['拉坦前列素', '43', '2.5ml:125μg', '607', 'qn', 1, 1, '滴', '支', 5.8],
  ['丙酸氟替卡松', '44', '50μg*120喷', '608', 'qd', 1, 2, '喷', '瓶', 2.6],
  ['桉柠蒎肠溶胶囊', '21', '0.3g*12粒', '1', 'tid', 3, 0.3, 'g', '盒', 4.7, 'C'],
  ['舍曲林', '02', '50mg*14片', '1', 'qd', 1, 50, 'mg', '盒', 4.3],
  ['草酸艾司西酞普兰', '02', '10mg*14片', '1', 'qd', 1, 10, 'mg', '盒', 5.1],
  ['碳酸锂', '01', '0.25g*100片', '1', 'bid', 2, 0.25, 'g', '瓶', 0.9, 'B'],
  ['甲钴胺', '02', '0.5mg*20片', '1', 'tid', 3, 0.5, 'mg', '盒', 2.4],
  ['氟桂利嗪', '19', '5mg*20粒', '1', 'qn', 1, 5, 'mg', '盒', 1.0],
  ['丁苯酞', '20', '0.1g*24粒', '1', 'tid', 3, 0.2, 'g', '盒', 22],
  ['卡马西平', '01', '0.2g*30片', '1', 'bid', 2, 0.2, 'g', '盒', 0.8, 'B'],
  ['多巴丝肼', '01', '0.25g*40片', '1', 'tid', 3, 0.125, 'g', '盒', 3.5, 'C'],
  ['黄葵胶囊', '19', '0.5g*30粒', '1', 'tid', 3, 2.5, 'g', '盒', 9.6, 'C'],
  ['百令胶囊', '19', '0.5g*42粒', '1', 'tid', 3, 2, 'g', '盒', 9.2, 'C'],
  ['连花清瘟胶囊', '19', '0.35g*24粒', '1', 'tid', 3, 1.4, 'g', '盒', 4.6, 'OC'],
  ['六味地黄丸', '14', '200丸', '1', 'tid', 3, 8, '丸', '瓶', 1.7, 'OC'],
  ['逍遥丸', '14', '200丸', '1', 'tid', 3, 8, '丸', '瓶', 1.6, 'OC'],
  ['参苓白术颗粒', '54', '6g*10袋', '1', 'tid', 3, 6, 'g', '盒', 3.6, 'OC'],
  ['腹可安片', '02', '24片', '1', 'tid', 3, 4, '片', '盒', 2.7, 'OC'],
  ['头孢曲松钠', '15', '1.0g', '404', 'qd', 1, 1, 'g', '支', 6.5, 'UB'],
  ['艾司唑仑', '01', '1mg*20片', '1', 'qn', 1, 1, 'mg', '盒', 0.4, '2B'],
  ['佐匹克隆', '02', '7.5mg*12片', '1', 'qn', 1, 7.5, 'mg', '盒', 2.2, '2B'],
  ['地西泮', '01', '2.5mg*20片', '1', 'qn', 1, 2.5, 'mg', '盒', 0.3, '2B'],
  ['哌甲酯', '05', '18mg*15片', '1', 'qd', 1, 18, 'mg', '盒', 16, '1B'],
  ['吗啡', '05', '10mg*20片', '1', 'q12h', 2, 10, 'mg', '盒', 7.8, 'NB'],
  ['利奈唑胺', '02', '0.6g*10片', '1', 'q12h', 2, 0.6, 'g', '盒', 98, 'SB'],
  ['西地那非', '02', '50mg*5片', '1', 'qd', 1, 50, 'mg', '盒', 18],
  // A herb: no form, no product.
  ['雄黄', '', '', '1', 'qd', 1, 0.1, 'g', 'g', 0.5, 'TB'],
]

const formWords: Readonly<Record<string, string>> = {
  '01': '片',
  '02': '片',
  '03': '咀嚼片',
  '04': '肠溶片',
  '05': '缓释片',
  '16': '注射液',
  '19': '胶囊',
  '20': '软胶囊',
  '21': '肠溶胶囊',
  '22': '缓释胶囊',
  '25': '混悬液',
  '26': '凝胶',
  '29': '滴剂',
  '31': '口服溶液',
  '43': '滴眼液',
  '44': '鼻喷雾剂',
  '49': '乳膏',
  '53': '散',
  '54': '颗粒',
  '60': '吸入粉雾剂',
}

/** 15 is powder for injection, where the form comes first. */
const nameOf = (ingredient: string, form: string): string => {
  if (form === '15') return `注射用${ingredient}`
  const word = formWords[form] ?? ''
  return /[片丸液散Ⅲ]$|胶囊$|颗粒$/.test(ingredient) ? ingredient : `${ingredient}${word}`
}

const controlOf = (traits: string): Control => {
  if (traits.includes('N')) return 'narcotic'
  if (traits.includes('T')) return 'toxic'
  if (traits.includes('1')) return 'psychotropic_1'
  return traits.includes('2') ? 'psychotropic_2' : 'none'
}

const levelOf = (traits: string): AntibacterialLevel => {
  if (traits.includes('S')) return 'special'
  if (traits.includes('R')) return 'restricted'
  return traits.includes('U') ? 'unrestricted' : 'none'
}

export const drugs: readonly Drug[] = rows.map(
  ([ingredient, form, strength, route, frequency, timesADay, dose, doseUnit, packUnit, dailyCny, traits = ''], at) => ({
    code: `YP${String(at + 1).padStart(4, '0')}`,
    ingredient,
    name: nameOf(ingredient, form),
    form,
    strength,
    route,
    frequency,
    timesADay,
    dose,
    doseUnit,
    packUnit,
    dailyCny,
    otc: traits.includes('O'),
    control: controlOf(traits),
    antibacterial: levelOf(traits),
    single: !traits.includes('C'),
    banned: traits.includes('B'),
  }),
)

/** Position in `drugs`. */
export function drugAt(ingredient: string): number {
  const at = drugs.findIndex((drug) => drug.ingredient === ingredient)
  if (at < 0) throw new Error(`no synthetic drug is named ${ingredient}`)
  return at
}

const positions = (wanted: (drug: Drug) => boolean): readonly number[] =>
  drugs.flatMap((drug, at) => (wanted(drug) ? [at] : []))

export const controlledDrugs = positions(({ control }) => control !== 'none')
/** Banned for online sale, though under no special control. */
export const bannedDrugs = positions(
  ({ control, banned, antibacterial }) => banned && control === 'none' && antibacterial !== 'special',
)
/** May never be prescribed together. */
export const contraindicatedPair = [drugAt('单硝酸异山梨酯'), drugAt('西地那非')] as const
export const toxicHerb = drugAt('雄黄')
export const specialUse = drugAt('利奈唑胺')
/** What is added to an overlong prescription: all of them over the counter. */
export const additions = ['叶酸', '碳酸钙D3', '琥珀酸亚铁', '铝碳酸镁', '六味地黄丸', '参苓白术颗粒'].map(drugAt)
