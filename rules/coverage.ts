/**
 * Items of the form whose own content no rule judges, and why that is meant so. Every other item, present or former, has a rule
 * `content/<number>-…` under its number on the present form; all items are judged by number, caption, date and deadline.
 */
export const UNCOVERED_ITEMS: Readonly<Record<string, string>> = {
  '6.01': 'Material of asset-backed offerings, which issuers of other kinds never report.',
  '6.02': 'A change of servicer or trustee of asset-backed securities.',
  '6.03': 'Credit enhancement of asset-backed securities.',
  '6.04': 'A failed distribution of asset-backed securities.',
  '6.05': 'A pool that differs from the prospectus of asset-backed securities.',
  '6.06': 'Static pools of asset-backed securities.',
  '6.10': 'A code that EDGAR once listed and no form ever had.',
  '8.01': 'Whatever the registrant wants to tell: the form asks nothing of its content.',
  '9.01': 'A list of papers, which the rules on exhibits judge.',
};
