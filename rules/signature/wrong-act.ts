import { defineRule } from '../../core/engine/rule.ts';
import { foldedOf } from '../../core/filing/fold.ts';
import { authority } from '../../core/standards/authorities.ts';
import { blockPlace } from '../_shared/signing.ts';
import { specimen } from '../_shared/specimen.ts';

const EXCHANGE_ACT =
  /\b(?:securities\s{1,9}(?:and\s{1,9})?)?exchange\s{1,9}act(?:(?:\s{1,9}of|,)?\s{1,9}(\d{4}))?/i;
const OTHER_ACT =
  /\b(securities|investment\s{1,9}company|investment\s{1,9}advisers|trust\s{1,9}indenture|public\s{1,9}utility\s{1,9}holding\s{1,9}company)\s{1,9}act(?:(?:\s{1,9}of|,)?\s{1,9}(\d{4}))?/i;
const EXCHANGE_ACT_YEAR = '1934';

type Key = 'other-act' | 'misnamed' | 'company-act';

/** The sentence of the signature names the statute under which the report is made. */
export default defineRule({
  id: 'signature/wrong-act',
  title: 'The signature sentence names the Securities Exchange Act of 1934',
  tier: 'T2',
  severity: 'error',
  authority: [authority('Form 8-K, Signatures')],
  inForce: {},
  why: 'Form 8-K is a report under the Exchange Act; another statute comes from the signature page of a registration statement.',
  remedy: 'Write "Pursuant to the requirements of the Securities Exchange Act of 1934".',
  messages: {
    'other-act': {
      verdict: 'violation',
      text: 'The signature sentence cites the {act}',
      expected: 'The Securities Exchange Act of 1934',
    },
    misnamed: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The signature sentence cites the {act}: there is no such Act',
      expected: 'The Securities Exchange Act of 1934',
    },
    'company-act': {
      verdict: 'undetermined',
      severity: 'warning',
      text: 'The signature sentence cites the {act} alone: is the registrant an investment company?',
      expected: 'The Securities Exchange Act of 1934',
    },
  },
  examples: {
    clean: {
      shows: 'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has …',
      draft: specimen(),
    },
    flagged: {
      'other-act': {
        shows: 'Pursuant to the requirements of the Securities Act of 1933, the registrant has …',
        draft: specimen({ undertaking: undertaking('Securities Act of 1933') }),
      },
      misnamed: {
        shows: 'Pursuant to the requirements of the Securities Exchange Act of 1943, the registrant has …',
        draft: specimen({ undertaking: undertaking('Securities Exchange Act of 1943') }),
      },
      'company-act': {
        shows: 'Pursuant to the requirements of the Investment Company Act of 1940, the registrant has …',
        draft: specimen({ undertaking: undertaking('Investment Company Act of 1940') }),
      },
    },
  },
  notes:
    'Looked for in the sentence only: the legend above the block may name the Securities Act of 1933 with good reason. A sentence that names the Exchange Act beside another passes.',

  check(filing) {
    const sentences = filing.signatures.flatMap(({ undertaking }) => (undertaking ? [undertaking] : []));
    if (sentences.length === 0) return 'not-applicable';
    const found = sentences.flatMap((span) => {
      const cited = wrongAct(foldedOf(filing, span));
      return cited ? [{ ...cited, span }] : [];
    });
    const [first, ...others] = found;
    if (!first) return [];
    const block = filing.signatures.find(({ undertaking }) => undertaking === first.span);
    const start = first.span.start + first.index;
    const place = { ...first.span, start, end: start + first.act.length };
    const related = [...(block ? [blockPlace(block)] : []), ...others.map(({ span }) => span)];
    return [{ message: first.message, place, related, facts: { act: first.act.replace(/\s+/g, ' ') } }];
  },
});

function wrongAct(sentence: string): { message: Key; act: string; index: number } | null {
  const exchange = EXCHANGE_ACT.exec(sentence);
  if (exchange) {
    if (exchange[1] === undefined || exchange[1] === EXCHANGE_ACT_YEAR) return null;
    return { message: 'misnamed', act: exchange[0], index: exchange.index };
  }
  const other = OTHER_ACT.exec(sentence);
  if (!other) return null;
  return { message: messageFor(other[1] ?? '', other[2]), act: other[0], index: other.index };
}

function messageFor(act: string, year: string | undefined): Key {
  if (/^investment\s{1,9}company/i.test(act)) return 'company-act';
  return /^securities$/i.test(act) && year === EXCHANGE_ACT_YEAR ? 'misnamed' : 'other-act';
}

function undertaking(act: string): string {
  return `Pursuant to the requirements of the ${act}, the registrant has duly caused this report
to be signed on its behalf by the undersigned hereunto duly authorized.`;
}
