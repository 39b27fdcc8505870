import type { Filing } from '../../core/filing/filing.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { cautionsOf, warningPassages } from './cautions.ts';
import { concreteFactors } from './concrete-factors.ts';
import type { Paper } from './papers.ts';
import { sentenceAfter } from './sentences.ts';

/** Fewer factors of the business than these fit any company. */
const ENOUGH = 2;

/** The report may speak of an exhibit's legend without having one: it must caution, or say "this report contains". */
export function saysItsOwn(filing: Filing, paper: Paper): boolean {
  const { identifying, warning } = cautionsOf(filing, paper);
  if (warning.length > 0) return true;
  return identifying.some((span) => OF_ITSELF.test(foldedOf(filing, span)));
}
const OF_ITSELF =
  /\bthis\s{1,6}(?:current\s{1,6})?(?:report|form\s{1,6}8-?k|document|filing|(?:press|news)\s{1,6}release|release|presentation|letter)\b[^.]{0,160}?\bfo?r?ward[\s-]{0,8}looking|looking\s{1,6}statements\s{1,6}(?:contained\s{1,6})?in\s{1,6}this\b/i;

/**
 * What the cautions lack: all (`none`), factors of this business (`generic`), or those with a pointer to the risk factors
 * of a named report (`referred`); null where they name enough.
 */
export function faultOf(filing: Filing, paper: Paper): 'generic' | 'referred' | 'none' | null {
  const passages = warningPassages(filing, paper);
  if (concreteFactors(passages) >= ENOUGH) return null;
  if (isReferred(filing, paper, passages)) return 'referred';
  return passages.length === 0 ? 'none' : 'generic';
}

/** Whether the paper's own cautions are as good as the statute wants them. */
export function isTailored(filing: Filing, paper: Paper): boolean {
  return saysItsOwn(filing, paper) && faultOf(filing, paper) === null;
}

const SECTION =
  /\brisk\s{1,6}factors\b|\bitem\s{1,6}1A\b|\bfactors\s{1,6}that\s{1,6}(?:may|could|might)\s{1,6}affect\b/i;
const REPORT =
  /\b10-?[KQ]\b|\b20-?F\b|\bannual\s{1,6}report|\bquarterly\s{1,6}report|\bprospectus|\bS-[1348]\b/i;

/** A report named with its year is as good as a section. */
const REPORT_OF_YEAR = /\b10-?K\b[^.;]{0,40}\byears?\s{1,6}end(?:ed|ing)\b/i;
/** How far behind the words that identify a statement the reader may be sent to a report. */
const GOES_ON_FOR = 4;

function isReferred(filing: Filing, paper: Paper, passages: readonly string[]): boolean {
  const words = [...passages, ...identifyingPassages(filing, paper)].join(' ');
  return REPORT_OF_YEAR.test(words) || (SECTION.test(words) && REPORT.test(words));
}

/** The sentences that identify, each with a few that follow. */
function identifyingPassages(filing: Filing, paper: Paper): string[] {
  return cautionsOf(filing, paper).identifying.flatMap((first) => {
    const passage: string[] = [];
    let sentence: typeof first | null = first;
    for (let count = 0; sentence && count < GOES_ON_FOR; count++) {
      passage.push(foldedOf(filing, sentence));
      sentence = sentenceAfter(filing, paper.span, sentence);
    }
    return passage;
  });
}
