/** What is said in a consultation, by who says it. `{…}` is nothing special here: the texts are used as they are. */
export const doctorQuestions: readonly string[] = [
  '您好，请问这些症状持续多久了？',
  '之前在哪家医院就诊过？病历或检查单方便拍照上传吗？',
  '目前在吃什么药？每天几次，每次多少？',
  '有没有药物过敏史？',
  '除了这个，还有没有发热、乏力或者体重下降？',
  '有没有高血压、糖尿病等基础疾病？',
  '最近一次复查是什么时候，结果怎么样？',
  '症状是逐渐加重还是比较稳定？',
]

export const doctorAdvice: readonly string[] = [
  '根据您上传的资料，目前病情比较平稳，建议继续原方案。',
  '这个药饭后吃，如果胃不舒服可以先停一次再联系我。',
  '建议一个月后复查，把结果发到这里我帮您看。',
  '如果出现明显加重，请马上到线下医院就诊，不要耽误。',
  '平时注意休息和饮食，药按时吃，不要自己加减量。',
  '处方已经开好，药师审核通过后就可以取药了。',
  '好的，我给您写一下处理意见，您稍后在病历里能看到。',
  '这次先按一周用药，到时候看效果再调整。',
]

export const patientReplies: readonly string[] = [
  '大概有两周了，时好时坏。',
  '之前在市里医院看过，检查单我拍给您。',
  '一直按您上次说的吃，没有停过。',
  '没有过敏的药。',
  '没有发烧，就是晚上睡得不太好。',
  '上个月刚复查过，医生说比之前好。',
  '好的，那我还需要做什么检查吗？',
  '明白了，谢谢医生。',
  '吃饭不受影响吧？',
  '家里老人问，能不能一起邮寄过来？',
]

export const patientThanks: readonly string[] = [
  '谢谢医生，辛苦了！',
  '好的，我按您说的做。',
  '明白了，下次再找您复诊。',
]

export const waitingPatient: readonly string[] = ['医生在吗？', '请问还要等多久？', '您看到我发的资料了吗？']

export const aiReplies: readonly string[] = [
  '您好，我是智能助手，已根据您的描述整理病情摘要。',
  '根据常见情况，建议您清淡饮食并注意休息。',
  '您的问题已记录，可继续补充症状。',
]

export const systemNotices: readonly string[] = [
  '互联网诊疗不能替代线下急诊，如有急危重症请立即前往医院就诊。',
  '您的问诊已提交，请耐心等待医生接诊。',
]

export const assistantTexts: readonly string[] = [
  '您好，我是医生助理，请把近期检查单拍照上传。',
  '医生正在门诊，稍后会统一回复，请不要着急。',
]

export const callText = '［音视频通话］'
export const imageText = '［图片］'
export const cardText = '［处方］'

export const presentIllnesses: readonly string[] = [
  '患者既往在实体医院确诊，规律用药，近期症状平稳，无发热、胸痛、呼吸困难，二便正常，要求复诊续方。',
  '患者自述症状较前好转，偶有反复，否认夜间加重，饮食睡眠可，体重无明显变化。',
  '患者近日症状再发，与既往发作相似，自行休息后略缓解，无其他伴随不适，已上传既往检查资料。',
  '患者按医嘱用药，无明显不良反应，复查指标较前改善，现咨询后续治疗方案。',
]

export const pastHistories: readonly string[] = [
  '既往体健，否认药物过敏史。',
  '高血压病史，否认手术外伤史。',
  '2型糖尿病史，规律服药。',
  '否认肝炎、结核病史，否认药物过敏史。',
  '青霉素过敏史。',
]

export const examinations: readonly string[] = [
  '已查看患者上传的门诊病历和检验报告。',
  '血常规、肝肾功能未见明显异常。',
  '图片资料清晰，未见急危重征象。',
  '家庭自测数据已记录。',
]

export const praise: readonly string[] = [
  '医生很耐心，解释得清楚。',
  '回复及时，药也收到了。',
  '在家就能续方，很方便。',
]
export const blame: readonly string[] = ['等了很久才回复。', '感觉是模板回复。', '药品送得太慢。']
export const extensionReasons: readonly string[] = ['病情稳定，行动不便，适当延长用量', '慢性病患者外出，适当延长']
export const referralReasons: readonly string[] = [
  '病情变化，需线下进一步检查',
  '疑似急危重症',
  '判断为首诊，不适宜线上诊疗',
]
