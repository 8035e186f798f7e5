import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Calendar, CalendarYear } from '../facts/calendar.js'
import { schemaCompiler } from '../records/schemaCompiler.js'
import { rulesFolder } from '../resources.js'
import { isCivilDate } from './civilDate.js'
import { problem, type RuleProblem } from './problem.js'
import { readJsonFile } from './ruleJson.js'
import { schemaProblems } from './schema.js'

const folder = join(rulesFolder, 'calendar')

/** The calendar of the product. Throws AuditError for the first thing that is wrong with it. */
export function loadCalendar(file: string = join(folder, 'cn.json')): Calendar {
  const schema = JSON.parse(readFileSync(join(folder, 'calendar.schema.json'), 'utf8')) as object
  const validate = schemaCompiler({ verbose: true, strict: false }).compile(schema)
  const { value, problems } = readJsonFile(file)
  const calendar = value as Calendar
  const [first] = [...problems, ...schemaProblems(validate, value, file)]
  const [wrong] = first === undefined ? checkYears(calendar, file) : [first]
  if (wrong !== undefined) throw wrong
  return calendar
}

const checkYears = ({ years }: Calendar, file: string): RuleProblem[] =>
  years.flatMap((year, index) => {
    const before = years[index - 1]
    const where = `${file} ${year.year}`
    // Working days are counted through: a year that is left out would count for nothing.
    const gap =
      before === undefined || before.year + 1 === year.year
        ? []
        : [problem('CALENDAR_GAP', { where, year: before.year })]
    return [...gap, ...checkDays(year, where)]
  })

function checkDays({ year, holidays, workdays }: CalendarYear, where: string): RuleProblem[] {
  const days = [...holidays.flatMap(({ from, to }) => [from, to]), ...workdays]
  const strays = days
    .filter((day) => !isCivilDate(day) || !day.startsWith(`${year}-`))
    .map((day) => problem('CALENDAR_DATE.year', { where, day }))
  const reversed = holidays
    .filter(({ from, to }) => to < from)
    .map(({ from, to }) => problem('CALENDAR_DATE.reversed', { where, to, from }))
  const idle = workdays
    .filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
    .map((day) => problem('CALENDAR_DATE.weekday', { where, day }))
  return [...strays, ...reversed, ...idle]
}
