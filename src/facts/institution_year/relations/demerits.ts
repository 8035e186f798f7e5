import { relation } from '../../fact.js'

const year = 'extract(year from decided_on)'

export default relation({
  name: 'demerits',
  sql: () => `
    select platform_id, institution_id, ${year} as year, sum(points) as points
    from records.demerits group by platform_id, institution_id, ${year}`,
  on: `demerits.platform_id = institution_year.platform_id
    and demerits.institution_id = institution_year.institution_id and demerits.year = institution_year.year`,
})
