import { answerCss } from './report-answer.css.ts';
import { draftCss } from './report-draft.css.ts';
import { findingsCss } from './report-findings.css.ts';
import { narrowCss } from './report-narrow.css.ts';
import { printCss } from './report-print.css.ts';
import { rulesCss } from './report-rules.css.ts';
import { statesCss } from './report-states.css.ts';
import { waiversCss } from './waivers.css.ts';

/** The report: three answers, findings beside the draft, rules and identity. Later sheets overrule earlier ones. */
export const reportCss = [
  answerCss,
  findingsCss,
  draftCss,
  rulesCss,
  waiversCss,
  narrowCss,
  printCss,
  statesCss,
].join('');
