import { describe, expect, it } from 'vitest';
import { readSigners } from '../../../core/parse/steps/read-signers.ts';

type Said = [conformed: string | undefined, printed: string | undefined, title: string | undefined];

function signersIn(text: string): Said[] {
  return readSigners(text, 0, text.length, 0).map(({ conformed, printed, title }) => [
    conformed?.text,
    printed?.text,
    title?.text,
  ]);
}

const ORTIZ: Said = ['Maria Ortiz', 'Maria Ortiz', 'Chief Financial Officer'];

describe('A signer', () => {
  it.each<[string, string, Said[]]>([
    ['on three lines', 'By: /s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer', [ORTIZ]],
    ['all on one line', 'By: /s/ Maria Ortiz Maria Ortiz Chief Financial Officer', [ORTIZ]],
    [
      'behind the date on its line',
      'Date: May 4, 2021 /s/ Maria Ortiz Maria Ortiz Chief Financial Officer',
      [ORTIZ],
    ],
    [
      'behind date and company',
      'Date: May 4, 2021 ALDER POINT, INC. By /s/ Maria Ortiz Maria Ortiz Chief Financial Officer',
      [ORTIZ],
    ],
    ['with labels', 'By: /s/ Maria Ortiz\nName: Maria Ortiz\nTitle: Chief Financial Officer', [ORTIZ]],
    ['with "Its"', 'By: /s/ Maria Ortiz\nMaria Ortiz\nIts: Chief Financial Officer', [ORTIZ]],
    ['in cells', 'By:\t/s/ Maria Ortiz\nName:\tMaria Ortiz\nTitle:\tChief Financial Officer', [ORTIZ]],
    [
      'with "By:" on a line of its own',
      'By:\n/s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer',
      [ORTIZ],
    ],
    [
      'with the mark on a line of its own',
      'By:\n/s/\nMaria Ortiz\nMaria Ortiz\nChief Financial Officer',
      [ORTIZ],
    ],
    ['without "By:"', '/s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer', [ORTIZ]],
    ['without a space', 'By: /s/Maria Ortiz\nMaria Ortiz\nChief Financial Officer', [ORTIZ]],
    [
      'beside the company',
      'Alder Point, Inc.   By: /s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer',
      [ORTIZ],
    ],
    [
      'over a ruling',
      'By: /s/ Maria Ortiz\n-----------------\nMaria Ortiz\nChief Financial Officer',
      [ORTIZ],
    ],
    [
      'with name and title parted by a comma',
      'By: /s/ Maria Ortiz\nMaria Ortiz, Chief Financial Officer',
      [ORTIZ],
    ],
    [
      'with a title over two paragraphs',
      'By: /s/ Maria Ortiz\n\nMaria Ortiz\n\nExecutive Vice President and\n\nChief Financial Officer',
      [['Maria Ortiz', 'Maria Ortiz', 'Executive Vice President and Chief Financial Officer']],
    ],
    [
      'with a name over three lines',
      'By:\n/s/ Phillip C. Stone\n\nPhillip\nC.\nStone\nPresident',
      [['Phillip C. Stone', 'Phillip C. Stone', 'President']],
    ],
    [
      'with name and title behind the date, and the title’s end in the next paragraph',
      '/s/ Maria Ortiz\n\nDate: March 30, 2021 Maria Ortiz, Senior Vice President\n\nand Chief Financial Officer',
      [['Maria Ortiz', 'Maria Ortiz', 'Senior Vice President and Chief Financial Officer']],
    ],
    [
      'with a title over two lines',
      'By: /s/ Maria Ortiz\nMaria Ortiz\nExecutive Vice President and\nChief Financial Officer',
      [['Maria Ortiz', 'Maria Ortiz', 'Executive Vice President and Chief Financial Officer']],
    ],
    [
      'with initials and a particle',
      'By: /s/ J. P. van der Berg Jr.\nJ. P. van der Berg Jr.\nSecretary',
      [['J. P. van der Berg Jr.', 'J. P. van der Berg Jr.', 'Secretary']],
    ],
    [
      'who is not the one whose name is printed, on one line',
      'By: /s/ A. Notini Stephen J. Nill Chief Financial Officer',
      [['A. Notini', 'Stephen J. Nill', 'Chief Financial Officer']],
    ],
    [
      'who is not the one whose name is printed, on lines',
      'By: /s/ A. Notini\nStephen J. Nill\nTreasurer',
      [['A. Notini', 'Stephen J. Nill', 'Treasurer']],
    ],
    [
      'after another',
      'By: /s/ Alex Hui\nAlex Hui\nPresident\n\nBy: /s/ Angela Chen\nAngela Chen\nTreasurer',
      [
        ['Alex Hui', 'Alex Hui', 'President'],
        ['Angela Chen', 'Angela Chen', 'Treasurer'],
      ],
    ],
    ['whose name alone is on the line', 'By: Maria Ortiz\nChief Financial Officer', [ORTIZ]],
    [
      'who has not signed',
      'By: ______________\nMaria Ortiz\nChief Financial Officer',
      [[undefined, 'Maria Ortiz', 'Chief Financial Officer']],
    ],
    ['of whom nothing is said', 'By:', [[undefined, undefined, undefined]]],
  ])('is read %s', (_title, text, expected) => {
    expect(signersIn(text)).toEqual(expected);
  });

  it.each(['/s/', '/S/', '/s /', '/ s /', 's/', '\\s\\', '//', '[s]'])('signs with the mark %s', (mark) => {
    const signers = readSigners(`By: ${mark} Maria Ortiz\nMaria Ortiz`, 0, 60, 0);
    expect(signers.map((one) => [one.marked, one.conformed?.text])).toEqual([[true, 'Maria Ortiz']]);
  });

  it('is not found in a block without marks and lines to sign', () => {
    expect(signersIn('Alder Point, Inc.\nMay 9, 2024')).toEqual([]);
  });
});
