import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { TAGGED_COVER_FROM } from '../../core/standards/form-eras.ts';
import type { Observation } from '../../core/engine/rule.ts';
import type { Fact, Filing } from '../../core/filing/filing.ts';
import { taggedFactsOf } from '../../core/filing/query.ts';
import { localNameOf, taggedCoverOf } from '../_shared/tagged-cover.ts';
import { taggedSpecimen } from '../_shared/tagged-specimen.ts';

const OF_SECURITIES = new Set([
  'Security12bTitle',
  'TradingSymbol',
  'NoTradingSymbolFlag',
  'SecurityExchangeName',
]);

/** Title, symbol and exchange of a security are tagged together. */
export default defineRule({
  id: 'ixbrl/security-facts',
  title: 'Title, symbol and exchange of each security are tagged together',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'EDGAR Filer Manual',
      'A title goes with a symbol, or the flag that there is none, and with an exchange (6.5.46).',
    ),
  ],
  inForce: { from: TAGGED_COVER_FROM['large-accelerated'] },
  why: 'EDGAR warns where one of the three is missing, and the security cannot be found in the data.',
  remedy: 'Tag all three for the same class of securities.',
  messages: {
    incomplete: {
      verdict: 'violation',
      text: 'A security is tagged without {missing}',
      expected: '{missing}',
    },
    both: {
      verdict: 'violation',
      text: 'A security is tagged with a symbol, and as one without',
      expected: 'one of the two',
    },
  },
  examples: {
    clean: { shows: 'Title, symbol and exchange', draft: taggedSpecimen(), name: 'draft.htm' },
    flagged: {
      incomplete: {
        shows: 'A title without an exchange',
        draft: taggedSpecimen({ untagged: ['SecurityExchangeName'] }),
        name: 'draft.htm',
      },
      both: {
        shows: 'A symbol, and dei:NoTradingSymbolFlag',
        draft: taggedSpecimen({ hidden: { NoTradingSymbolFlag: 'true' } }),
        name: 'draft.htm',
      },
    },
  },

  check(filing) {
    const cover = taggedCoverOf(filing);
    if (!cover) return 'not-applicable';
    const facts = cover.all.filter((fact) => OF_SECURITIES.has(localNameOf(fact)) && !fact.nil);
    if (facts.length === 0) return 'not-applicable';
    const securities = [...Map.groupBy(facts, (fact) => classOf(filing, fact)).values()];
    const [first, ...more] = securities.flatMap(faultsOf);
    return first ? [{ ...first, related: more.flatMap(({ place }) => (place ? [place] : [])) }] : [];
  },
});

/** Whose facts these are: the co-registrant's where there are several, and the class's, on whatever exchange. */
function classOf(filing: Filing, { context }: Fact): string {
  const members = taggedFactsOf(filing)?.contexts.find(({ id }) => id === context)?.members ?? [];
  const on = (axis: string): string => members.find((one) => one.axis.endsWith(`:${axis}`))?.member ?? '';
  return `${on('LegalEntityAxis')} ${on('StatementClassOfStockAxis')}`;
}

/** What is wrong with the facts of one security. */
function faultsOf(facts: readonly Fact[]): Observation<'incomplete' | 'both'>[] {
  const named = (name: string): boolean => facts.some((fact) => localNameOf(fact) === name);
  const place = facts[0]?.span ?? null;
  const missing = [
    ...(named('Security12bTitle') ? [] : ['its title']),
    ...(named('TradingSymbol') || named('NoTradingSymbolFlag') ? [] : ['its symbol']),
    ...(named('SecurityExchangeName') ? [] : ['its exchange']),
  ];
  if (missing.length > 0)
    return [{ message: 'incomplete', place, facts: { missing: missing.join(' and ') } }];
  return named('TradingSymbol') && named('NoTradingSymbolFlag') ? [{ message: 'both', place }] : [];
}
