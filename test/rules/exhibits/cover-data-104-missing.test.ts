import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/cover-data-104-missing.ts';
import { describeRule } from '../../support/test-rule.ts';

const HEAD = 'Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits.\n\n';
const ROW = '99.1  Press release';
const on = (day: string, exhibitItem: string): string =>
  specimen({ reportDate: day, signatureDate: `Date: ${day}`, exhibitItem });
const page = (draft: string): string =>
  `<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><ix:header></ix:header>${draft
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n')}</body></html>`;
const names = ['Alder Point Instruments, Inc.'];
const LARGE = { names, filerStatus: 'large-accelerated' as const };
const SMALL = { names, filerStatus: 'non-accelerated' as const };

describeRule(rule, {
  passes: [
    ['listed', specimen()],
    [
      'listed in prose below the row',
      specimen({ exhibitItem: `${HEAD}${ROW}\n\nThe cover page interactive data file is Exhibit 104.` }),
    ],
    [
      'listed behind the signature',
      specimen({
        exhibitItem: `${HEAD}${ROW}`,
        afterSignature: 'EXHIBIT INDEX\n\n99.1  Press release\n104   Cover Page Interactive Data File',
      }),
    ],
  ],
  violations: [
    [
      'a report of 2024',
      specimen({ exhibitItem: `${HEAD}${ROW}` }),
      { message: 'missing', at: ROW.replace('  ', ' '), severity: 'warning' },
    ],
    [
      'a large accelerated filer, on its first day',
      on('June 15, 2019', `${HEAD}${ROW}`),
      { message: 'missing', at: '99.1 Press release', severity: 'warning' },
      { filed: '2019-06-15', profile: LARGE },
    ],
    [
      'any filer, from the day by which all are phased in',
      on('January 12, 2022', `${HEAD}${ROW}`),
      { message: 'missing', at: '99.1 Press release' },
      { filed: '2022-01-15' },
    ],
    [
      'a tagged cover of 2020, filer status untold',
      page(on('October 27, 2020', `${HEAD}${ROW}`).split('Exhibit 99.1\n\nAlder')[0] ?? ''),
      { message: 'phased-in', at: '99.1 Press release', severity: 'info' },
      { filed: '2020-10-28', name: 'draft.htm' },
    ],
  ],
  undetermined: [
    [
      'an untagged draft of 2020, filer status untold',
      on('October 27, 2020', `${HEAD}${ROW}`),
      { message: 'unknown', at: '99.1 Press release', severity: 'info' },
      { filed: '2020-10-28' },
    ],
    [
      'the last day before all are phased in, filer status untold',
      on('January 12, 2022', `${HEAD}${ROW}`),
      { message: 'unknown', at: '99.1 Press release' },
      { filed: '2022-01-14' },
    ],
  ],
  notApplicable: [
    ['no other exhibit', specimen({ exhibitItem: '', exhibits: '' })],
    [
      'a smaller filer before its turn',
      on('June 14, 2021', `${HEAD}${ROW}`),
      { filed: '2021-06-14', profile: SMALL },
    ],
    [
      'the day before the first phase',
      on('June 14, 2019', `${HEAD}${ROW}`),
      { filed: '2019-06-14', profile: LARGE },
    ],
    [
      'an issuer of asset-backed securities, by its profile',
      specimen({ exhibitItem: `${HEAD}${ROW}` }),
      { profile: { names: ['Alder Auto Trust'], assetBacked: true } },
    ],
    [
      'an issuer of asset-backed securities, by its item',
      specimen({
        items: 'Item 6.02 Change of Servicer or Trustee.\n\nA new trustee was appointed.',
        exhibitItem: `${HEAD}${ROW}`,
      }),
    ],
  ],
});
