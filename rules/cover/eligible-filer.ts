import { defineRule } from '../../core/engine/rule.ts';
import { foldedText } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { stateCodeOf } from '../../core/standards/states.ts';
import { specimen } from '../_shared/specimen.ts';

const FOREIGN_REPORT =
  /\bannual\s{1,6}report\s{1,6}on\s{1,6}form\s{1,6}(?:20|40)-?f\b|\bforeign\s{1,6}private\s{1,6}issuer\b/i;

/** Funds and foreign private issuers report on other forms. */
export default defineRule({
  id: 'cover/eligible-filer',
  title: 'The registrant reports on Form 8-K',
  tier: 'T3',
  severity: 'info',
  authority: [
    authority(
      'Exchange Act Rule 13a-11',
      'Foreign private issuers that report on Form 6-K and registered funds file no Form 8-K under this rule.',
    ),
    authority('Exchange Act Rule 15d-11', 'The same exceptions for reports under section 15(d).'),
  ],
  inForce: {},
  why: 'Some choose Form 8-K, but the rule does not ask it of them.',
  remedy: 'Ask whether Form 8-K is meant; a fund or a foreign private issuer may have another form to file.',
  messages: {
    fund: {
      verdict: 'violation',
      text: 'File number {found} is that of a registered investment company, which Form 8-K is not asked of',
    },
    foreign: {
      verdict: 'violation',
      text: 'The registrant is organized in {where} and speaks of reports that foreign private issuers make',
    },
  },
  examples: {
    clean: { shows: 'Delaware, 001-38417', draft: specimen() },
    flagged: {
      fund: { shows: '811-21234', draft: specimen({ fileNumber: '811-21234' }) },
      foreign: {
        shows: 'Israel; "our annual report on Form 20-F"',
        draft: specimen({
          jurisdiction: 'Israel',
          items:
            'Item 8.01 Other Events.\n\nAs our annual report on Form 20-F says, the plant in Haifa is leased.',
        }),
      },
    },
  },
  notes:
    'Business development companies (814-) file Form 8-K, and so do companies abroad that are no foreign private issuers.',

  check(filing) {
    const [registrant] = filing.cover.registrants;
    if (!registrant) return 'not-applicable';
    const { fileNumber, jurisdiction } = registrant;
    if (fileNumber && /^811\b/.test(fileNumber.text))
      return [{ message: 'fund', place: fileNumber.span, facts: { found: fileNumber.text } }];
    if (!jurisdiction || isDomestic(jurisdiction.text)) return [];
    const document = filing.documents[jurisdiction.span.document];
    const spoken = document && FOREIGN_REPORT.test(foldedText(document));
    return spoken
      ? [{ message: 'foreign', place: jurisdiction.span, facts: { where: jurisdiction.text } }]
      : [];
  },
});

function isDomestic(jurisdiction: string): boolean {
  return stateCodeOf(jurisdiction) !== null || /^(?:federal|united\s+states)/i.test(jurisdiction);
}
