import { specimen } from '../../../rules/_shared/specimen.ts';
import { taggedSpecimen } from '../../../rules/_shared/tagged-specimen.ts';
import rule from '../../../rules/ixbrl/security-facts.ts';
import { withContext, withHiddenFact, withNilFact } from '../../support/tagged-markup.ts';
import { describeRule } from '../../support/test-rule.ts';

const name = 'draft.htm';
const TITLE = 'Common Stock, $0.001 par value';
const CLASS_AXIS = 'us-gaap:StatementClassOfStockAxis';
const ENTITY_AXIS = 'dei:LegalEntityAxis';
const NONE = taggedSpecimen({ untagged: ['Security12bTitle', 'TradingSymbol', 'SecurityExchangeName'] });

/** The draft with one more security, of the dimensions given, tagged with these facts. */
function withSecurity(
  draft: string,
  members: Readonly<Record<string, string>>,
  facts: Readonly<Record<string, string>>,
): string {
  const id = `c-${Object.values(members).join('-').replaceAll(':', '-')}`;
  return Object.entries(facts).reduce(
    (tagged, [fact, value]) => withHiddenFact(tagged, `dei:${fact}`, value, id),
    withContext(draft, id, members),
  );
}

const COMMON = { [CLASS_AXIS]: 'us-gaap:CommonStockMember' };
const NOTES = { [CLASS_AXIS]: 'alp:Notes2030Member' };
const OF_COMMON = { Security12bTitle: 'Common Stock', TradingSymbol: 'ALDR', SecurityExchangeName: 'NASDAQ' };
const OF_NOTES = {
  Security12bTitle: '5% Notes due 2030',
  NoTradingSymbolFlag: 'true',
  SecurityExchangeName: 'NYSE',
};

describeRule(rule, {
  passes: [
    ['title, symbol and exchange', taggedSpecimen(), { name }],
    [
      'a security without a symbol, and the flag that says so',
      taggedSpecimen({ untagged: ['TradingSymbol'], hidden: { NoTradingSymbolFlag: 'true' } }),
      { name },
    ],
    [
      'two classes, each with its own',
      withSecurity(withSecurity(NONE, COMMON, OF_COMMON), NOTES, OF_NOTES),
      { name },
    ],
    [
      'one class on two exchanges',
      withSecurity(
        taggedSpecimen(),
        { 'dei:EntityListingsExchangeAxis': 'exch:XNYS' },
        { SecurityExchangeName: 'NYSE' },
      ),
      { name },
    ],
    [
      'the same class of two registrants, one of them without a symbol',
      withSecurity(
        withSecurity(NONE, { ...COMMON, [ENTITY_AXIS]: 'alp:ParentMember' }, OF_COMMON),
        { ...COMMON, [ENTITY_AXIS]: 'alp:PowerMember' },
        OF_NOTES,
      ),
      { name },
    ],
    ['a flag that is said to have no value', withNilFact(taggedSpecimen(), 'NoTradingSymbolFlag'), { name }],
  ],
  violations: [
    [
      'a title without an exchange',
      taggedSpecimen({ untagged: ['SecurityExchangeName'] }),
      { message: 'incomplete', at: TITLE, severity: 'warning', facts: { missing: 'its exchange' } },
      { name },
    ],
    [
      'a title alone: one finding',
      taggedSpecimen({ untagged: ['TradingSymbol', 'SecurityExchangeName'] }),
      { message: 'incomplete', at: TITLE, facts: { missing: 'its symbol and its exchange' } },
      { name },
    ],
    [
      'a symbol without a title',
      taggedSpecimen({ untagged: ['Security12bTitle'] }),
      { message: 'incomplete', at: 'ALDR', facts: { missing: 'its title' } },
      { name },
    ],
    [
      'an exchange that is said to have no value',
      withNilFact(taggedSpecimen({ untagged: ['SecurityExchangeName'] }), 'SecurityExchangeName'),
      { message: 'incomplete', at: TITLE },
      { name },
    ],
    [
      'two classes, one of them without an exchange',
      withSecurity(withSecurity(NONE, COMMON, OF_COMMON), NOTES, {
        Security12bTitle: '5% Notes due 2030',
        NoTradingSymbolFlag: 'true',
      }),
      { message: 'incomplete', at: '5% Notes due 2030', facts: { missing: 'its exchange' } },
      { name },
    ],
    [
      'two classes, both without a symbol: one finding',
      withSecurity(
        withSecurity(NONE, COMMON, { Security12bTitle: 'Common Stock', SecurityExchangeName: 'NASDAQ' }),
        NOTES,
        { Security12bTitle: '5% Notes due 2030', SecurityExchangeName: 'NYSE' },
      ),
      { message: 'incomplete', at: 'Common Stock', facts: { missing: 'its symbol' } },
      { name },
    ],
    [
      'a symbol, and the flag that there is none',
      taggedSpecimen({ hidden: { NoTradingSymbolFlag: 'true' } }),
      { message: 'both', at: TITLE },
      { name },
    ],
  ],
  undetermined: 'The facts of a security are tagged or they are not.',
  notApplicable: [
    ['a registrant without listed securities', NONE, { name }],
    ['an untagged cover', specimen()],
    [
      'the day before covers were tagged',
      taggedSpecimen({ untagged: ['SecurityExchangeName'] }),
      { name, filed: '2019-06-14' },
    ],
  ],
});
