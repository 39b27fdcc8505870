import { describe, expect, it } from 'vitest';
import { findForm, findOtherForm } from '../../../core/parse/steps/find-form.ts';

const REPORT = '\n\nCURRENT REPORT\nPursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934\n';
const formOf = (text: string): string | undefined => findForm(text, 0, text.length, 0)?.text;
const otherOf = (text: string): string | undefined => findOtherForm(text, 0, text.length, 0)?.text;

describe('The form that a cover names', () => {
  it.each([
    ['FORM 8-K', '8-K'],
    ['Form 8K', '8-K'],
    ['FORM  8 - K', '8-K'],
    ['FORM 8-K/A', '8-K/A'],
    ['FORM 8-K/A\nAmendment No. 1', '8-K/A'],
    ['FORM 8-K\n(Amendment No. 2)', '8-K/A'],
    ['FORM 8-K (Amendment No. 1)', '8-K/A'],
    ['FORM 8-K12B', '8-K12B'],
    ['FORM 8-K12G3/A', '8-K12G3/A'],
    ['FORM 8-K (A)', '8-K/A'],
    ['FORM 8-K-A', '8-K/A'],
    ['FORM 8-K - A report', '8-K'],
  ])('reads "%s"', (head, form) => {
    expect(formOf(head + REPORT)).toBe(form);
  });

  it.each([
    ['FORM 10-Q\n\nQUARTERLY REPORT\n\nwe filed a Form 8-K', undefined, '10-Q'],
    ['FORM 6-K\n\nREPORT OF FOREIGN PRIVATE ISSUER', undefined, '6-K'],
    ['FORM 10-K405\n\nANNUAL REPORT', undefined, '10-K405'],
    ['FORM 4\n\nSTATEMENT OF CHANGES', undefined, '4'],
    ['FOR IMMEDIATE RELEASE\n\nThe company has filed a Form 8-K today.', undefined, undefined],
  ])('tells "%s" from an 8-K', (text, form, other) => {
    expect([formOf(text), otherOf(text)]).toEqual([form, other]);
  });

  it.each(['FORM 8-K/A', 'FORM 8-K (A)', 'FORM 8-K'])('ends where "%s" ends', (head) => {
    expect(findForm(head + REPORT, 0, 200, 0)?.span).toEqual({ document: 0, start: 0, end: head.length });
  });
});
