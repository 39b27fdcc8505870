import { describe, expect, it } from 'vitest';
import { currentReportTitle } from '../../../rules/_shared/current-report.ts';
import { specimen } from '../../../rules/_shared/specimen.ts';
import { filingOf } from '../../support/test-rule.ts';

describe('The title of a current report', () => {
  it.each([
    ['a whole cover', specimen(), true],
    ['a cover without the form’s name', specimen({ form: '' }), true],
    ['a cover without the sections', specimen().replace('Section 13 or 15(d)', 'Section 12(g)'), false],
    ['a quarterly report', specimen({ cover: 'FORM 10-Q\n\nQUARTERLY REPORT' }), false],
  ])('stands on %s', (_title, draft, expected) => {
    expect(currentReportTitle(filingOf(draft)) !== null).toBe(expected);
  });
});
