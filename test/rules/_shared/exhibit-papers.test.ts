import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../rules/_shared/exhibit-papers.ts';

describe('What a description in the list says of its paper', () => {
  it.each([
    ['Press release dated May 3, 2024', 'announcement'],
    ['Alder Point Instruments, Inc. news release on the Credit Agreement', 'announcement'],
    ['Unaudited Pro Forma Condensed Combined Financial Information', 'financial-statements'],
    ['Underwriting Agreement dated May 3, 2024', 'underwriting-agreement'],
    ['Amendment No. 1 to Agreement and Plan of Merger', 'merger-agreement'],
    ['Second Amended and Restated Certificate of Incorporation', 'charter'],
    ['Alder Point Instruments, Inc. By-Laws, as amended', 'by-laws'],
    ['First Supplemental Indenture dated May 3, 2024', 'indenture'],
    ['Form of Restricted Stock Unit Agreement', 'compensation'],
    ['Amended and Restated Employment Agreement with Jane Reed', 'compensation'],
    ['Revolving Credit Agreement', 'credit-agreement'],
    ['Opinion of Reed & Moss LLP as to the legality of the notes', 'legal-opinion'],
    ['Letter of Moss LLP to the Securities and Exchange Commission', 'accountant-letter'],
    ['Letter re change in certifying accountant', 'accountant-letter'],
    ['Letter of resignation of Jane Reed', 'resignation-letter'],
    ['Consent of Independent Registered Public Accounting Firm', 'consent'],
    ['Power of attorney', 'power-of-attorney'],
    ['Code of Business Conduct', 'code-of-ethics'],
    ['Cover Page Interactive Data File', 'cover-data'],
    ['Consent of Jane Reed to be named as a director', null],
    ['Fairness opinion of Kelp & Co.', null],
    ['Letter to Shareholders', null],
    ['Offer letter to Jane Reed', null],
    ['Description of the Equity Plan', null],
  ])('"%s": %s', (description, kind) => {
    expect(paperOf(description)).toBe(kind);
  });
});
