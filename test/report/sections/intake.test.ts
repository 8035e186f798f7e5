import { describe, expect, it } from 'vitest'
import { model } from '../modelFixture.js'
import { platforms } from '../resultFixture.js'

describe('what was received', () => {
  it('is counted, and the gaps are set beside the rules that they silence', () => {
    const { intake, missingNeeds } = model(platforms.good)
    expect(intake.totals).toMatchObject({
      read: '28,541',
      used: '28,139',
      quarantined: '150',
      duplicates: '252',
      orphans: '14',
    })
    expect(intake.remarks[0]).toEqual({
      name: 'consultations',
      title: '问诊',
      reasons: [
        { column: 'patient_id', title: '患者ID（patient_id）', text: '必填项为空，96条' },
        { column: 'applied_at', title: '申请时间（applied_at）', text: '数据类型或者格式不符，54条' },
      ],
      columns: [
        { label: '未交付的字段', names: '知情同意时间（consent_at）、问题是否缓解（problem_resolved）' },
        { label: '已交付但全部为空的字段', names: '既往诊断（prior_diagnoses）' },
        { label: '数据模型以外的字段（未采用）', names: '备注、legacy_flag' },
      ],
    })
    expect(intake.undelivered.map(({ name }) => name)).toEqual(['messages', 'offline_visits', 'doctor_survey'])
    expect(missingNeeds).toEqual([
      { need: 'consultations.consent_at', title: '问诊表 知情同意时间（consent_at）', ruleIds: ['PC-010'] },
      { need: 'messages', title: '交流消息（messages）', ruleIds: ['SC-001'] },
      { need: 'offline_visits', title: '线下就诊（offline_visits）', ruleIds: ['OE-010'] },
    ])
  })
})
