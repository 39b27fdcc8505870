import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { boxOf } from '../_shared/cover-boxes.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover has the table of securities registered with an exchange. */
export default defineRule({
  id: 'cover/section-12b-table-missing',
  title: 'The cover has the table of securities under section 12(b)',
  tier: 'T1',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K cover',
      'A table gives title, trading symbol and exchange of each class registered under section 12(b).',
    ),
    authority('Release 33-10618', 'The table is part of the cover from May 2, 2019.'),
    authority('Exchange Act section 12(b)'),
  ],
  inForce: { from: '2019-05-02' },
  why: 'The table is part of the form; a registrant without listed securities leaves it empty or writes "None".',
  remedy:
    'Put the table with title, trading symbol and exchange of each class on the cover, or "None" below its heading.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'The table of securities under section 12(b) is not on the cover',
      expected: 'Title of each class, trading symbol, name of each exchange',
    },
    listed: {
      verdict: 'violation',
      text: 'The table of securities under section 12(b) is not on the cover; the company’s profile lists {symbols}',
      expected: 'Title of each class, trading symbol, name of each exchange',
    },
  },
  examples: {
    clean: {
      shows: 'Common Stock, $0.001 par value    ALDR    The Nasdaq Stock Market LLC',
      draft: specimen(),
    },
    flagged: {
      missing: { shows: 'A cover of 2024 without the table', draft: specimen({ securities: '' }) },
      listed: {
        shows: 'A cover without the table. Profile: ALDR on Nasdaq',
        draft: specimen({ securities: '' }),
        profile: {
          names: ['Alder Point Instruments, Inc.'],
          securities: [{ symbol: 'ALDR', exchange: 'The Nasdaq Stock Market LLC' }],
        },
      },
    },
  },
  notes:
    'Headings "… of the Act" and "… of the Securities Exchange Act of 1934" both count. A profile that says no security is listed, or that the registrant issues asset-backed securities, answers the question.',

  check(filing, { profile }) {
    const { securities, boxes, telephone } = filing.cover;
    if (securities) return [];
    if (profile?.assetBacked || profile?.securities?.length === 0) return 'not-applicable';
    const place = boxOf(filing, 'rule-13e-4c')?.span ?? boxes[0]?.span ?? telephone?.span ?? null;
    const symbols = profile?.securities?.map(({ symbol }) => symbol).join(', ');
    return [symbols ? { message: 'listed', place, facts: { symbols } } : { message: 'missing', place }];
  },
});
