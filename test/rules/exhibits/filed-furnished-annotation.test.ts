import { formerSpecimen, specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/exhibits/filed-furnished-annotation.ts';
import { describeRule } from '../../support/test-rule.ts';

const list = (lead: string, ...rows: string[]): string =>
  `Item 9.01 Financial Statements and Exhibits.\n\n(d) Exhibits. ${lead}\n\nExhibit No.    Description\n${rows.join('\n')}`;
const results = (...rows: string[]): string => specimen({ exhibitItem: list('', ...rows), exhibits: '' });
const agreement = (...rows: string[]): string =>
  specimen({
    items:
      'Item 1.01 Entry into a Material Definitive Agreement.\n\nOn October 29, 2024, Alder Point Instruments, Inc. entered into a supply agreement, attached as Exhibit 10.1 to this report.',
    exhibitItem: list('', ...rows),
    exhibits: '',
  });

describeRule(rule, {
  passes: [
    ['furnished under 2.02', results('99.1**  Press release', '', '** Furnished herewith.')],
    ['filed under 1.01', agreement('10.1*  Supply Agreement', '', '* Filed herewith.')],
    ['filed herewith, said in the row', agreement('10.1  Supply Agreement (filed herewith)')],
    [
      'one exhibit of a filed and a furnished item',
      specimen({
        items:
          'Item 2.02 Results of Operations and Financial Condition.\n\nThe results are in Exhibit 99.1.\n\nItem 8.01 Other Events.\n\nThe dividend is in Exhibit 99.1.',
        exhibitItem: list('', '99.1*  Press release', '', '* Filed herewith.'),
        exhibits: '',
      }),
    ],
    [
      'two marks, each at its row',
      results('10.1*  Lease', '99.1**  Press release', '', '* Filed herewith.', '** Furnished herewith.'),
    ],
  ],
  violations: [
    [
      'the release of 2.02 marked as filed',
      results('99.1*  Press release', '', '* Filed herewith.'),
      {
        message: 'filed',
        at: '99.1* Press release',
        severity: 'warning',
        facts: { exhibit: '99.1', items: 'Item 2.02', right: 'furnished' },
      },
    ],
    [
      'the same in the row itself, in the former form',
      formerSpecimen({
        exhibitItem:
          'Item 7. Financial Statements and Exhibits.\n\n(c) Exhibits.\n\nExhibit No.    Description\n99.1           Press release, filed herewith',
        exhibits: '',
      }),
      { message: 'filed', at: '99.1 Press release, filed herewith', facts: { items: 'Item 12' } },
    ],
    [
      'an agreement marked as furnished',
      agreement('10.1+  Supply Agreement', '', '+ Furnished herewith.'),
      { message: 'furnished', at: '10.1+ Supply Agreement', facts: { items: 'Item 1.01', right: 'filed' } },
    ],
    [
      'a release of Item 8.01, which cannot be furnished',
      specimen({
        items: 'Item 8.01 Other Events.\n\nA press release is attached as Exhibit 99.1 to this report.',
        exhibitItem: list(
          '',
          '99.1*  Press release',
          '',
          '* This exhibit is "furnished" and not "filed" for purposes of Section 18.',
        ),
        exhibits: '',
      }),
      { message: 'furnished', at: '99.1* Press release', facts: { items: 'Item 8.01' } },
    ],
  ],
  undetermined: 'A mark agrees with the item or does not.',
  notApplicable: [
    ['no mark', specimen()],
    [
      '"filed herewith" only above the list',
      specimen({
        exhibitItem: list('The following exhibits are filed herewith:', '99.1  Press release'),
        exhibits: '',
      }),
    ],
    [
      'schedules to be furnished to the Commission',
      agreement(
        '10.1*  Supply Agreement',
        '',
        '* Schedules will be furnished supplementally to the Commission upon request.',
      ),
    ],
    ['the day before Item 12', formerSpecimen(), { filed: '2003-03-27' }],
  ],
});
