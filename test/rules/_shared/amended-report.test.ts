import { describe, expect, it } from 'vitest';
import { textOf } from '../../../core/filing/span.ts';
import { amendedReportOf } from '../../../rules/_shared/amended-report.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

/** When the report was filed and how it is dated, as the note says. */
function read(note: string): [filed: string | null, dated: string | null] | null {
  const filing = filingOf(
    specimen({ form: 'FORM 8-K/A\n(Amendment No. 1)', items: `Item 8.01 Other Events.\n\n${note}` }),
  );
  const report = amendedReportOf(filing);
  if (!report) return null;
  const words = (one: typeof report.filed): string | null => one && textOf(filing, one.span);
  return [words(report.filed), words(report.dated)];
}

describe('The report that an amendment amends', () => {
  it.each([
    ['This amends the Form 8-K filed on October 2, 2024.', 'October 2, 2024', null],
    [
      'This amends the Form 8-K originally filed with the Commission on October 2, 2024.',
      'October 2, 2024',
      null,
    ],
    ['This amends the Form 8-K dated September 27, 2024.', null, 'September 27, 2024'],
    [
      'This amends the Form 8-K dated September 27, 2024, filed with the SEC on October 2, 2024.',
      'October 2, 2024',
      'September 27, 2024',
    ],
    [
      'On October 2, 2024, Alder Point Instruments, Inc. (the "Company") filed a Current Report on Form 8-K (the "Original Form 8-K").',
      'October 2, 2024',
      null,
    ],
    [
      'This amends the Form 8-K filed October 2, 2024 (date of report: September 27, 2024).',
      'October 2, 2024',
      'September 27, 2024',
    ],
    [
      'This amends the Form 8-K. The original report was a Form 8-K filed on October 2, 2024.',
      'October 2, 2024',
      null,
    ],
    ['This amends our Current Report on Form 8-K.', null, null],
  ])('is dated by its note: %s', (note, filed, dated) => {
    expect(read(note)).toEqual([filed, dated]);
  });

  it('is not dated by the agreement of which it told', () => {
    expect(
      read('This amends the Form 8-K that told of the merger agreement dated September 27, 2024.'),
    ).toEqual([null, null]);
  });

  it('is not the one to which an exhibit belongs', () => {
    expect(
      read(
        'The lease, previously filed as Exhibit 10.1 to the Form 8-K filed on October 2, 2024, was amended.',
      ),
    ).toBeNull();
  });

  it('is not known where no report is named', () => {
    expect(read('The company completed the purchase on September 27, 2024.')).toBeNull();
  });
});
