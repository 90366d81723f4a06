/** A rule that a procedure is known to have. */
export function offered<Rule>(rule: Rule | undefined): Rule {
  if (rule === undefined) throw new Error('the procedure does not offer this right')
  return rule
}
