import { describe, expect, it } from 'vitest'
import { loadReferences } from '../../src/rules/references.js'
import { matchesIn, storeWithDrugs } from './matchesOf.js'

describe('a generic name is found in the list of controlled drugs', () => {
  it('whatever its salt, form, brackets and width, and never as part of another substance', async () => {
    const expected = {
      氯硝西泮片: ['氯硝西泮'],
      硝西泮片: ['硝西泮'],
      地西泮片: ['地西泮'],
      '地西泮片（进口）': ['地西泮'],
      '地西泮片2.5mg*20片': ['地西泮'],
      '　地西泮 片': ['地西泮'],
      注射用盐酸瑞芬太尼: ['瑞芬太尼'],
      枸橼酸舒芬太尼注射液: ['舒芬太尼'],
      枸橼酸芬太尼注射液: ['芬太尼'],
      芬太尼透皮贴剂: ['芬太尼'],
      硫酸吗啡缓释片: ['吗啡'],
      盐酸吗啡注射液: ['吗啡'],
      阿普唑仑片: ['阿普唑仑'],
      酒石酸唑吡坦片: ['唑吡坦'],
      右佐匹克隆片: [],
      佐匹克隆胶囊: ['佐匹克隆'],
      苯巴比妥钠注射液: ['苯巴比妥'],
      异戊巴比妥钠: ['异戊巴比妥'],
      氯巴占片: ['氯巴占'],
      酒石酸双氢可待因片: ['双氢可待因'],
    }
    expect(await matchesIn('controlled_drugs', Object.keys(expected))).toEqual(expected)
  })

  it('a compound only where the list has the compound', async () => {
    const expected = {
      盐酸曲马多片: ['曲马多'],
      盐酸曲马多缓释片: ['曲马多'],
      氨酚曲马多片: ['曲马多复方制剂'],
      洛芬曲马多片: ['曲马多复方制剂'],
      氨酚羟考酮片: [
        '含羟考酮复方口服固体制剂（每剂量单位羟考酮碱不超过5毫克）',
        '含羟考酮复方口服固体制剂（每剂量单位羟考酮碱大于5毫克）',
      ],
      盐酸羟考酮缓释片: ['羟考酮'],
      复方甘草片: [],
      复方甘草口服溶液: [],
      氢溴酸右美沙芬片: ['右美沙芬'],
      美敏伪麻溶液: [],
      氨咖黄敏胶囊: [],
      复方氨酚烷胺片: [],
      咖啡因片: ['咖啡因'],
      麦角胺咖啡因片: ['麦角胺咖啡因片'],
      复方磷酸可待因口服溶液: ['含可待因复方口服液体制剂'],
      磷酸可待因片: ['可待因'],
      氨酚双氢可待因片: [],
      复方地芬诺酯片: ['含地芬诺酯复方制剂'],
    }
    expect(await matchesIn('controlled_drugs', Object.keys(expected))).toEqual(expected)
  })

  it('by its preparation where the preparation has a class of its own', async () => {
    const expected = {
      丁丙诺啡透皮贴剂: ['丁丙诺啡透皮贴剂'],
      盐酸丁丙诺啡注射液: ['丁丙诺啡'],
      咪达唑仑注射液: ['咪达唑仑', '咪达唑仑原料药及注射剂'],
      马来酸咪达唑仑片: ['咪达唑仑', '咪达唑仑（原料药及注射剂除外）'],
    }
    expect(await matchesIn('controlled_drugs', Object.keys(expected))).toEqual(expected)
  })

  it('and not by what another preparation of the same name is, or what the notice excepts', async () => {
    const expected = {
      复方樟脑酊: ['复方樟脑酊'],
      复方樟脑乳膏: [],
      阿桔片: ['阿桔片'],
      依托咪酯乳状注射液: [],
      复方苯乙哌啶片: ['含地芬诺酯复方制剂'],
      愈酚待因口服溶液: ['含可待因复方口服液体制剂'],
      罂粟壳饮片: ['罂粟壳'],
      蜜罂粟壳: ['罂粟壳'],
    }
    expect(await matchesIn('controlled_drugs', Object.keys(expected))).toEqual(expected)
  })

  it('wherever its strength stands, and whatever mark is put before it', async () => {
    const expected = {
      '2.5mg地西泮片': ['地西泮'],
      '地西泮片：2.5mg×20片': ['地西泮'],
      '地西泮片/2.5mg': ['地西泮'],
      '★地西泮片': ['地西泮'],
      '*地西泮片（精二）': ['地西泮'],
      '地西泮\u00a0片': ['地西泮'],
    }
    expect(await matchesIn('controlled_drugs', Object.keys(expected))).toEqual(expected)
  })

  it('toxic herbs as herbs, never in patent medicines; toxic western drugs never in preparations', async () => {
    const expected = {
      雄黄: ['雄黄'],
      生川乌: ['生川乌'],
      '川乌（生）': ['生川乌'],
      川乌: [],
      牛黄解毒片: [],
      六神丸: [],
      蟾酥: ['蟾酥'],
      蟾酥膏: [],
      硫酸阿托品片: [],
      阿托品: [],
      硝酸毛果芸香碱滴眼液: [],
    }
    expect(await matchesIn('controlled_drugs', Object.keys(expected))).toEqual(expected)
  })
})

describe('other lists', () => {
  it('a salt that is a drug of its own is not taken apart', async () => {
    expect(
      await matchesIn('contraindicated_pairs', ['硝酸甘油片', '甘油灌肠剂', '氯化钾缓释片', '氯化钠注射液']),
    ).toEqual({
      硝酸甘油片: ['硝酸甘油等＋西地那非等'],
      甘油灌肠剂: [],
      氯化钾缓释片: expect.arrayContaining(['螺内酯等＋氯化钾等']),
      氯化钠注射液: [],
    })
  })

  it('antibacterials in the vehicle of an infusion, and in their combinations', async () => {
    const expected = {
      盐酸左氧氟沙星氯化钠注射液: ['左氧氟沙星'],
      左氧氟沙星片: ['左氧氟沙星'],
      氧氟沙星滴眼液: ['氧氟沙星'],
      注射用氨苄西林钠舒巴坦钠: ['氨苄西林舒巴坦'],
      阿莫西林克拉维酸钾片: ['阿莫西林克拉维酸钾'],
      阿莫西林胶囊: ['阿莫西林'],
      头孢克肟分散片: ['头孢克肟'],
      '0.5%左氧氟沙星滴眼液': ['左氧氟沙星'],
      注射用青霉素钠80万U: ['青霉素'],
      硫酸氨基葡萄糖胶囊: [],
    }
    const found = await matchesIn('antibacterials', Object.keys(expected))
    expect(found).toEqual(expected)
  })

  it('a list that includes another has its matches, with the later start and only what both have verified', async () => {
    const store = await storeWithDrugs(['地西泮片', '吗啡片', '阿莫西林胶囊'])
    const rows = await store.rows(
      `select list, generic_name, entry, verified, strftime(effective_from, '%Y-%m-%d') as since from lists.drug_matches
       where list in ('long_term_prescription_exclusions', 'online_sale_ban') order by 1, 2`,
    )
    store.close()
    expect(rows).toEqual([
      {
        list: 'long_term_prescription_exclusions',
        generic_name: '吗啡片',
        entry: '麻醉药品',
        verified: false,
        since: '2014-01-01',
      },
      {
        list: 'long_term_prescription_exclusions',
        generic_name: '地西泮片',
        entry: '第二类精神药品',
        verified: false,
        since: '2014-01-01',
      },
      {
        list: 'long_term_prescription_exclusions',
        generic_name: '阿莫西林胶囊',
        entry: '抗微生物药物',
        verified: false,
        since: null,
      },
      { list: 'online_sale_ban', generic_name: '吗啡片', entry: '麻醉药品', verified: true, since: '2022-12-01' },
      { list: 'online_sale_ban', generic_name: '地西泮片', entry: '精神药品', verified: true, since: '2022-12-01' },
    ])
  })

  it('the online-sale ban has compounds under the short names of their ingredients, and no patent medicine', async () => {
    const expected = {
      '氨酚待因片（Ⅰ）': ['含麻醉药品口服复方制剂'],
      洛芬待因缓释片: ['含麻醉药品口服复方制剂'],
      '*复方福尔可定口服溶液(奥特斯)': ['含麻醉药品口服复方制剂'],
      酚麻美敏片: ['含麻黄碱类复方制剂'],
      '氨麻美敏片（Ⅱ）': ['含麻黄碱类复方制剂'],
      氨咖麻敏胶囊: ['含麻黄碱类复方制剂'],
      呋麻滴鼻液: ['含麻黄碱类复方制剂'],
      麻黄止嗽丸: [],
      麻仁软胶囊: [],
      天麻素片: [],
      升麻: [],
    }
    expect(await matchesIn('online_sale_ban', Object.keys(expected))).toEqual(expected)
  })

  it('both sides of a pair are told apart', async () => {
    const store = await storeWithDrugs(['法半夏', '制川乌', '法半夏配方颗粒', '半夏糖浆'])
    const rows = await store.rows(
      `select generic_name, side from lists.drug_matches where list = 'incompatible_herbs' and entry = '制川乌、法半夏' order by 1`,
    )
    store.close()
    expect(rows).toEqual([
      { generic_name: '制川乌', side: 'first' },
      { generic_name: '法半夏', side: 'second' },
      { generic_name: '法半夏配方颗粒', side: 'second' },
    ])
  })
})

it('a name is taken apart without its strength, and a vehicle with no drug in it is the drug', async () => {
  const expected = {
    '0.9%氯化钠注射液': '氯化钠',
    '5%葡萄糖注射液': '葡萄糖',
    '10%葡萄糖注射液(软袋)250ml': '葡萄糖',
    复方氯化钠注射液: '复方氯化钠',
    甘油果糖氯化钠注射液: '甘油果糖',
    黄芪饮片: '黄芪',
    黄芪配方颗粒: '黄芪',
  }
  const store = await storeWithDrugs(Object.keys(expected))
  const rows = await store.rows<{ name: string; ingredient: string }>(
    'select generic_name as name, ingredient from lists.drug_names',
  )
  store.close()
  expect(Object.fromEntries(rows.map(({ name, ingredient }) => [name, ingredient]))).toEqual(expected)
})

it('a name in no list and in no catalogue is unmatched', async () => {
  const store = await storeWithDrugs(['神奇活力丸', '氨氯地平片', '地西泮片'], { catalogue: ['氨氯地平片'] })
  expect(await store.rows('select generic_name from lists.unmatched_drug_names')).toEqual([
    { generic_name: '神奇活力丸' },
  ])
  store.close()
})

it('every substance of the list is found in every usual dress', async () => {
  const entries = loadReferences().lists.find(({ name }) => name === 'controlled_drugs')?.entries ?? []
  const substances = entries
    .filter(({ scope, matches, name }) => scope === 'ingredient' && matches.includes(name))
    .map(({ name }) => name)
    // 硫酸氢 is an acid of its own, 阿片 ends like a tablet, plants have no salts.
    .filter((name) => /^[\u4e00-\u9fff]{2,}$/.test(name) && !/^氢|片$|浸膏|树脂/.test(name))
  const dresses = [
    (substance: string) => `${substance}片`,
    (substance: string) => `盐酸${substance}缓释片（进口）`,
    (substance: string) => `注射用${substance}钠`,
    (substance: string) => `枸橼酸${substance}注射液`,
    (substance: string) => `硫酸${substance} 口服溶液(10mg)`,
    (substance: string) => `${substance}盐酸盐胶囊`,
    (substance: string) => `马来酸${substance}　透皮贴剂【国产】`,
  ]
  expect(substances.length).toBeGreaterThan(200)
  const dressed = substances.flatMap((substance) => dresses.map((dress) => ({ substance, name: dress(substance) })))
  const found = await matchesIn('controlled_drugs', [...new Set(dressed.map(({ name }) => name))])
  const lost = dressed.filter(({ name, substance }) => !found[name]?.some((entry) => entry.startsWith(substance)))
  expect(lost).toEqual([])
})
