/** Of every institution: the last one helps out in the pharmacy and has no qualification. */
export const pharmacistsEach = 3
export const unqualified = pharmacistsEach - 1
