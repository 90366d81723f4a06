/** What stands in a draft where a host left a slot of its settings empty: nobody sends it by mistake. */
export const BLANK = '________'
