import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/safe-harbor/ineligible-issuer.ts';
import { describeRule } from '../../support/test-rule.ts';

const CLAIM =
  'Under the Private Securities Litigation Reform Act of 1995 these are forward-looking statements.';
const release = (words: string, change = {}): string =>
  specimen({ release: words, outlook: '', cautions: CLAIM, ...change });
const signed = (day: string) => ({ reportDate: day, signatureDate: `Date: ${day}` });
const ACQUIRER = { registrant: 'Cove Acquisition Corp.', signedFor: 'Cove Acquisition Corp.' };
const TRUST = 'The trust account holds $230 million.';

describeRule(rule, {
  passes: [
    ['an operating company', release('The company opened a plant.')],
    ['a name alone, after the merger', release('The company opened a plant.', ACQUIRER)],
    [
      'a merger with somebody else’s blank check company',
      release('We signed with Bay Corp., a special purpose acquisition company with a trust account.'),
    ],
    [
      'a stock that might become a penny stock',
      release('Our common stock could become a penny stock if it is delisted.'),
    ],
    ['quotation over the counter', release('Our stock is quoted on the OTC market.')],
  ],
  violations: [
    [
      'an acquirer with a trust account',
      release(TRUST, ACQUIRER),
      { message: 'blank-check', at: CLAIM, severity: 'warning' },
    ],
    [
      'a company that calls itself one',
      release('We are a newly organized blank check company.'),
      { message: 'blank-check', at: CLAIM },
    ],
    ['penny stock', release('Our common stock is a penny stock.'), { message: 'penny', at: CLAIM }],
    [
      'penny stock long ago',
      release('Our common stock is considered a "penny stock".', signed('June 3, 1999')),
      { message: 'penny', at: CLAIM },
    ],
    [
      'a blank check company on the first day',
      release(TRUST, { ...ACQUIRER, ...signed('July 1, 2024') }),
      { message: 'blank-check', at: CLAIM },
    ],
  ],
  undetermined: [
    [
      'a blank check company on the day before',
      release(TRUST, { ...ACQUIRER, ...signed('June 28, 2024') }),
      { message: 'before', at: CLAIM, severity: 'warning' },
    ],
  ],
  notApplicable: [
    [
      'cautions without the statute',
      release(TRUST, { ...ACQUIRER, cautions: 'These are forward-looking statements.' }),
    ],
    ['before the statute', release(TRUST, { ...ACQUIRER, ...signed('December 21, 1995') })],
  ],
});
