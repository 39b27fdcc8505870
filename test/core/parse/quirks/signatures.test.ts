import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../../core/filing/span.ts';
import { htmlSpecimen } from '../../../../rules/_shared/html-specimen.ts';
import { specimen } from '../../../../rules/_shared/specimen.ts';
import { filingOf, signedIn } from './reading.ts';

const OFFICER = 'Maria Ortiz | Maria Ortiz | Chief Financial Officer';
const signed = (signedBy: string): string => specimen({ signedBy, exhibits: '' });
const BY = 'By: /s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer';

describe('Who signed is read', () => {
  it.each([
    ['on one line with "By:"', signed(BY), [OFFICER]],
    [
      'where "By:" has a line of its own',
      signed('By:\n/s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer'),
      [OFFICER],
    ],
    [
      'where "By:" has a cell of its own',
      htmlSpecimen({}, { exhibits: '' }).replace(
        /<p>By: \/s\/[^]*?<\/p>/,
        '<table><tr><td>By:</td><td></td><td>/s/ Maria Ortiz</td></tr><tr><td></td><td></td><td>Maria Ortiz</td></tr><tr><td></td><td></td><td>Chief Financial Officer</td></tr></table>',
      ),
      [OFFICER],
    ],
    ['without "By:"', signed('/s/ Maria Ortiz\nMaria Ortiz\nChief Financial Officer'), [OFFICER]],
    [
      'with name and title captioned',
      signed('By:\n/s/ Maria Ortiz\nName:\nMaria Ortiz\nTitle:\nChief Financial Officer'),
      [OFFICER],
    ],
    [
      'where the mark has a line of its own',
      signed('By:\n/s/\nMaria Ortiz\nMaria Ortiz, Chief Financial Officer'),
      ['Maria Ortiz | Maria Ortiz | Chief Financial Officer'],
    ],
    [
      'without a space behind the mark',
      signed('By:   /s/Maria Ortiz\nMaria Ortiz\nChief Financial Officer'),
      [OFFICER],
    ],
    [
      'with the mark in a capital',
      signed('By: /S/ MARIA ORTIZ\nMaria Ortiz\nChief Financial Officer'),
      ['MARIA ORTIZ | Maria Ortiz | Chief Financial Officer'],
    ],
    [
      'with strokes for a mark',
      signed('By: // Maria Ortiz\nMaria Ortiz\nChief Financial Officer'),
      [OFFICER],
    ],
    [
      'with the mark’s strokes turned',
      signed('By: \\s\\ Maria Ortiz\nMaria Ortiz\nChief Financial Officer'),
      [OFFICER],
    ],
    [
      'without any mark',
      signed('By:\nMaria Ortiz\nChief Financial Officer'),
      ['- | Maria Ortiz | Chief Financial Officer'],
    ],
    [
      'by several',
      signed(`${BY}\n\nBy: /s/ John Reed\nJohn Reed\nController`),
      [OFFICER, 'John Reed | John Reed | Controller'],
    ],
    [
      'though the title says "duly authorized" again',
      signed(
        'By: /s/ Maria Ortiz\nMaria Ortiz, Controller\n(Principal Accounting Officer and\nDuly Authorized Officer)',
      ),
      ['Maria Ortiz | Maria Ortiz | Controller'],
    ],
  ])('%s', (_title, draft, signers) => {
    expect(signedIn(draft)).toEqual({ date: '2024-10-30', signers });
  });

  const PURSUANT = 'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has';

  it.each([
    [
      '"thereunto"',
      `${PURSUANT} duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.`,
    ],
    [
      'neither "hereunto" nor "thereunto"',
      `${PURSUANT} duly caused this report to be signed on its behalf by the undersigned.`,
    ],
    [
      '"duly" left out',
      `${PURSUANT} caused this current report to be signed on its behalf by the undersigned duly authorized person.`,
    ],
    [
      'its words on many lines',
      `${PURSUANT.replaceAll(' ', '\n')}\nduly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.`,
    ],
  ])('under a sentence with %s', (_title, undertaking) => {
    const draft = specimen({ undertaking });
    const filing = filingOf(draft);
    const sentences = filing.signatures.map(
      (block) => block.undertaking && excerptOf(filing, block.undertaking),
    );
    expect(sentences).toEqual([undertaking.replaceAll('\n', ' ')]);
    expect(signedIn(draft).signers).toEqual([OFFICER]);
  });

  it('under no heading', () => {
    const draft = specimen().replace('SIGNATURE\n\n', '');
    expect(filingOf(draft).signatures.map(({ heading }) => heading)).toEqual([null]);
    expect(signedIn(draft)).toEqual({ date: '2024-10-30', signers: [OFFICER] });
  });

  it('in the report and not in the agreement pasted behind it', () => {
    const agreement =
      'AGREEMENT AND PLAN OF MERGER\n\nIN WITNESS WHEREOF, the parties have caused this Agreement to be executed by their officers thereunto duly authorized.\n\n' +
      'SIGNATURES\n\nBARLOW FREIGHT LINES, INC.\n\nBy: /s/ Peter Stone\nPeter Stone\nPresident\n\nDate: September 1, 2024';
    const draft = specimen({ exhibits: agreement });
    expect(signedIn(draft)).toEqual({ date: '2024-10-30', signers: [OFFICER] });
    expect(filingOf(draft).signatures).toHaveLength(1);
  });

  it('where a contents page has the heading too', () => {
    const draft = specimen({
      items: `Item 8.01 Other Events\nSIGNATURES\n\nItem 8.01 Other Events.\n\nThe plant opened.`,
    });
    expect(signedIn(draft)).toEqual({ date: '2024-10-30', signers: [OFFICER] });
  });

  it('in the block of each registrant', () => {
    const caption = '(Exact name of registrant as specified in its charter)';
    const draft = specimen({
      registrant: `ALDER POINT INSTRUMENTS, INC.\n${caption}\n\nDelaware\n(State of incorporation)\n\n001-38417\n(Commission File Number)\n\n47-1180362\n(IRS Employer Identification No.)\n\nALDER POWER COMPANY`,
      signedFor: 'ALDER POINT INSTRUMENTS, INC.\n(Registrant)',
      afterSignature:
        'ALDER POWER COMPANY\n(Registrant)\n\n/s/ MARIA ORTIZ\nDate: October 30, 2024\nMaria Ortiz, Controller',
      exhibits: '',
    });
    const filing = filingOf(draft);
    expect(filing.signatures.flatMap(({ names }) => names.map(({ text }) => text))).toEqual([
      'ALDER POINT INSTRUMENTS, INC.',
      'ALDER POWER COMPANY',
    ]);
    expect(
      filing.signatures.flatMap(({ signers }) => signers.map(({ conformed }) => conformed?.text)),
    ).toEqual(['Maria Ortiz', 'MARIA ORTIZ']);
  });
});
