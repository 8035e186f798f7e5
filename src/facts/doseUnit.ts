/** How many milligrams a unit of mass is; null for other units. */
const milligrams = (unit: string): string => `
  case
    when lower(${unit}) in ('mg', '毫克') then 1
    when lower(${unit}) in ('g', '克') then 1000
    when lower(${unit}) in ('μg', 'µg', 'ug', 'mcg', '微克') then 0.001
  end`

/** A dose in another unit, rounded off what binary fractions add; null where one unit does not tell the other. */
export const doseIn = (dose: string, unit: string, other: string): string =>
  `round(${dose} * case when lower(${unit}) = lower(${other}) then 1 else ${milligrams(unit)} / ${milligrams(other)} end, 6)`
