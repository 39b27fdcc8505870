import { specimen } from '../../../rules/_shared/specimen.ts';
import { submissionSpecimen } from '../../../rules/_shared/submission-specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/entity-core.ts';
import { withContext, withHiddenFact, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const at = 'FORM 8-K';
const names = ['Alder Point Instruments, Inc.'];
const CO_REGISTRANT = { 'dei:LegalEntityAxis': 'alp:AlderPointPowerMember' };
const of = (key: string): string => taggedSpecimen({ words: { EntityCentralIndexKey: key } });

/** A second registrant, whose facts have a context of their own. */
function joint(draft: string, entity?: string): string {
  const two = withContext(draft, 'c-2', CO_REGISTRANT, entity);
  const named = withHiddenFact(two, 'dei:EntityRegistrantName', 'Alder Point Power LLC', 'c-2');
  return withHiddenFact(named, 'dei:EntityCentralIndexKey', '0001999902', 'c-2');
}

/** Submitted by the filers with these keys. */
function submittedBy(report: string, ...keys: readonly string[]): string {
  const filers = keys.map(
    (key) =>
      `FILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tALDER POINT\n\t\tCENTRAL INDEX KEY:\t\t\t${key}\n`,
  );
  return submissionSpecimen(['Other Events'], report).replace(
    /FILER:[\s\S]*?(?=<\/SEC-HEADER>)/,
    filers.join('\n'),
  );
}

describeRule(rule, {
  passes: [
    ['name and key', taggedSpecimen(), { name }],
    [
      'the key of the profile, without its zeros',
      taggedSpecimen(),
      { name, profile: { names, cik: '1723580' } },
    ],
    ['a co-registrant with facts of its own', joint(taggedSpecimen()), { name }],
    ['contexts that name several entities', joint(taggedSpecimen(), '0001999902'), { name }],
    ['the key of the submission', submittedBy(taggedSpecimen(), '0001723580')],
    [
      'the key of the second filer of a submission',
      submittedBy(taggedSpecimen(), '0001999902', '0001723580'),
    ],
    ['a submission that names no key', submissionSpecimen(['Other Events'], taggedSpecimen())],
  ],
  violations: [
    [
      'no key',
      taggedSpecimen({ untagged: ['EntityCentralIndexKey'] }),
      { message: 'missing', at, severity: 'error', facts: { missing: 'its CIK' } },
      { name },
    ],
    [
      'neither name nor key: one finding',
      taggedSpecimen({ untagged: ['EntityCentralIndexKey', 'EntityRegistrantName'] }),
      { message: 'missing', at, facts: { missing: 'the registrant’s name and its CIK' } },
      { name },
    ],
    [
      'a key that is said to have no value',
      withNilFact(taggedSpecimen({ untagged: ['EntityCentralIndexKey'] }), 'EntityCentralIndexKey'),
      { message: 'missing', at },
      { name },
    ],
    [
      'a co-registrant’s facts alone',
      joint(taggedSpecimen({ untagged: ['EntityCentralIndexKey', 'EntityRegistrantName'] })),
      { message: 'missing', at },
      { name },
    ],
    ['a key without its zeros', of('1723580'), { message: 'malformed', at: '1723580' }, { name }],
    [
      'no name, and a key with a letter in it',
      taggedSpecimen({ untagged: ['EntityRegistrantName'], words: { EntityCentralIndexKey: '000172358O' } }),
      [
        { message: 'missing', at, facts: { missing: 'the registrant’s name' } },
        { message: 'malformed', at: '000172358O' },
      ],
      { name },
    ],
    [
      'a key that is not the context’s',
      of('0001723508'),
      { message: 'differs', at: '0001723508', facts: { source: 'the context', expected: '0001723580' } },
      { name },
    ],
    [
      'a key that is not the profile’s',
      taggedSpecimen(),
      {
        message: 'differs',
        at: '0001723580',
        facts: { source: 'the company’s profile', expected: '0001723508' },
      },
      { name, profile: { names, cik: '1723508' } },
    ],
    [
      'a key of none of the submission’s filers',
      submittedBy(taggedSpecimen(), '0001999902'),
      { message: 'differs', at: '0001723580', facts: { source: 'the submission', expected: '0001999902' } },
    ],
  ],
  undetermined: 'Name and key are tagged or they are not.',
  notApplicable: [
    ['an untagged cover', specimen()],
    ['the day before covers were tagged', of('1723580'), { name, filed: '2019-06-14' }],
  ],
});
