import { specimen } from '../../../rules/_shared/specimen.ts';
import rule from '../../../rules/signature/multiple-registrants.ts';
import { describeRule } from '../../support/test-rule.ts';

const PARENT = 'ALDER POINT HOLDINGS CORPORATION';
const UTILITY = 'HARBOR STREET POWER COMPANY';
const ROWS = `001-38417          Alder Point Holdings Corporation          47-1180362
                   (a Delaware corporation)

001-02217          Harbor Street Power Company               47-0220451
                   (a Maine corporation)`;

/** A combined report: a table of registrants on the cover, and whatever signs it. */
const combined = (signedFor: string, rows = ROWS): string =>
  specimen({ registrant: rows, jurisdiction: '', fileNumber: '', ein: '', signedFor });

const BLOCK = (
  company: string,
): string => `Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has
duly caused this report to be signed on its behalf by the undersigned hereunto duly authorized.

${company}

By: /s/ Maria Ortiz
Maria Ortiz
Chief Financial Officer

Date: October 30, 2024`;

const FAMILY = `001-38417          Harbor Company                            47-1180362

001-02217          Harbor Power Company                      47-0220451`;

describeRule(rule, {
  passes: [
    ['one block that names both', combined(`${PARENT}\n${UTILITY}`)],
    [
      'a block for each',
      specimen({
        registrant: ROWS,
        jurisdiction: '',
        fileNumber: '',
        ein: '',
        signature: `SIGNATURE\n\n${BLOCK(PARENT)}\n\n${BLOCK(UTILITY)}`,
      }),
    ],
    ['names without their suffixes', combined('ALDER POINT HOLDINGS\nHARBOR STREET POWER')],
    ['a name spelled with another suffix', combined(`${PARENT}\nHarbor Street Power Co.`)],
    [
      'parent and subsidiary whose names begin alike',
      combined('HARBOR COMPANY\nHARBOR POWER COMPANY', FAMILY),
    ],
  ],
  violations: [
    [
      'only the parent signs',
      combined(PARENT),
      {
        message: 'unsigned',
        at: 'SIGNATURE',
        severity: 'error',
        facts: { unsigned: 'Harbor Street Power Company', count: 2 },
      },
    ],
    [
      'only the parent signs, beneath a sentence on each of the registrants',
      combined(PARENT).replace('the registrant has', 'each of the registrants has'),
      { message: 'unsigned', at: 'SIGNATURE' },
    ],
    [
      'only the utility signs',
      combined(UTILITY),
      { message: 'unsigned', at: 'SIGNATURE', facts: { unsigned: 'Alder Point Holdings Corporation' } },
    ],
    [
      'the subsidiary signs, whose name begins with the parent’s',
      combined('HARBOR POWER COMPANY', FAMILY),
      { message: 'unsigned', at: 'SIGNATURE', facts: { unsigned: 'Harbor Company' } },
    ],
    [
      'two of three are left out',
      combined(
        PARENT,
        `${ROWS}\n\n001-03318          Casco Gas Company                         47-0331552\n                   (a Maine corporation)`,
      ),
      {
        message: 'unsigned',
        at: 'SIGNATURE',
        facts: { unsigned: 'Harbor Street Power Company and Casco Gas Company', count: 3 },
      },
    ],
  ],
  undetermined: [
    [
      'one signature for each of the registrants',
      combined(`${PARENT}\nfor each of the registrants`),
      { message: 'joint', at: 'SIGNATURE', severity: 'warning' },
    ],
  ],
  notApplicable: [
    ['one registrant', specimen()],
    ['no block at all', specimen({ registrant: ROWS, signature: '' })],
    ['a block that names no company, which is another rule’s fault', combined('')],
    ['a block in a stranger’s name, which is another rule’s fault', combined('BRINDLE CREEK FOODS CORP.')],
    [
      'a depositor that signs for a trust',
      combined(
        PARENT,
        `${ROWS}\n\nAlder Point Auto Trust 2024-1\n(Exact name of issuing entity as specified in its charter)`,
      ),
    ],
  ],
});
