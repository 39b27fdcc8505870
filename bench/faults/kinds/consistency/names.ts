import type { Filing } from '../../../../core/filing/filing.ts';
import { foldedOf } from '../../../../core/filing/fold.ts';
import { compareNames, coreOfName } from '../../../../core/filing/names.ts';
import type { Span } from '../../../../core/filing/place.ts';
import {
  type CompanyMention,
  companyMentions,
  isOtherEntity,
  MADE_THE_COMPANY,
  registrantNames,
} from '../../../../rules/_shared/company-mentions.ts';
import { signersOf } from '../../../../rules/_shared/signing.ts';
import { inserted, replaced } from '../../edits.ts';
import type { Fault } from '../../fault.ts';
import { firstWord } from '../../paragraphs.ts';

const STRANGER = 'Brindle Creek Foods Corp.';
const FORMER = 'Birch Point Sensors, Inc.';
/** What goes with another name in a sentence: others look for the registrant there. */
const OF_ANOTHER_NAME = ['consistency/registrant-name', 'consistency/foreign-company-name'];

/** Names and persons of an older paper. */
export const faults: readonly Fault[] = [
  {
    id: 'consistency/letter-lost-in-the-name',
    story: 'A letter of the company’s name was lost in the item.',
    intended: 'consistency/registrant-name',
    level: 'warning',
    plant: (filing) => {
      const mention = ownMentions(filing)[0];
      const word = mention && longestWord(filing, mention);
      return word ? [replaced(word, foldedOf(filing, word).replace(/(?<=^.{3})./, ''))] : null;
    },
  },
  {
    id: 'consistency/letters-swapped-in-the-name',
    story: 'Two letters of the company’s name changed places in the item.',
    intended: 'consistency/registrant-name',
    level: 'warning',
    plant: (filing) => {
      const mention = ownMentions(filing)[0];
      const word = mention && longestWord(filing, mention);
      if (!word) return null;
      const words = foldedOf(filing, word);
      const other = words.replace(/(?<=^.{2})(.)(.)/, '$2$1');
      return other === words ? null : [replaced(word, other)];
    },
  },
  {
    id: 'consistency/suffix-from-memory',
    story: 'The item was typed with a corporate suffix from memory.',
    intended: 'consistency/registrant-name',
    level: 'warning',
    causes: ['consistency/state-vs-body'],
    plant: (filing) => {
      const [mention, second] = ownMentions(filing);
      if (!mention || second || registrantNames(filing).length > 1) return null;
      const words = foldedOf(filing, mention.span);
      const suffix = /\b(?:Inc|INC|Corp|CORP|Corporation|CORPORATION)\.?$/.exec(words);
      if (!suffix) return null;
      return [replaced({ ...mention.span, start: mention.span.start + suffix.index }, 'LLC')];
    },
  },
  {
    id: 'consistency/company-of-the-last-deal',
    story: 'The paragraph came from a report of another client, and with it the definition.',
    intended: 'consistency/foreign-company-name',
    level: 'warning',
    causes: ['consistency/state-vs-body', 'content/5.07-elements'],
    plant: (filing) => {
      const mention = ownMentions(filing).find((one) => MADE_THE_COMPANY.test(one.behind));
      if (!mention || /\b(?:and|with|between)\s(?:\w+\s)?$/.test(mention.before)) return null;
      return [replaced(mention.span, STRANGER)];
    },
  },
  {
    id: 'consistency/name-given-up',
    story: 'The paragraph is older than the change of the company’s name.',
    intended: 'consistency/foreign-company-name',
    level: 'warning',
    causes: OF_ANOTHER_NAME,
    profile: (filing) => {
      const names = registrantNames(filing);
      return names.length > 0 ? { names: [...names], formerNames: [FORMER] } : null;
    },
    plant: (filing) => {
      const mention = ownMentions(filing)[0];
      if (
        !mention ||
        /\b(?:former|previous|name|predecessor|chang)/i.test(`${mention.before}${mention.behind}`)
      )
        return null;
      return [replaced(mention.span, FORMER)];
    },
  },
  {
    id: 'consistency/state-from-memory',
    story: 'The state of incorporation was typed from memory.',
    intended: 'consistency/state-vs-body',
    level: 'warning',
    causes: ['consistency/defined-term-undefined'],
    plant: (filing) => {
      const [mention] = ownMentions(filing);
      const cover = filing.cover.registrants[0]?.jurisdiction?.text;
      if (!mention || !cover || registrantNames(filing).length > 1 || namesState(filing)) return null;
      const state = /nevada/i.test(cover) ? 'Ohio' : 'Nevada';
      const place = { ...mention.span, start: mention.span.end };
      return /^\s?[("]|^\s(?:announced|issued|entered|reported|and|held|released)/.test(mention.behind)
        ? [inserted(place, `, a ${state} corporation`)]
        : null;
    },
  },
  {
    id: 'consistency/title-of-last-year',
    story: 'The item calls the signer by an office given up.',
    intended: 'consistency/officer-title',
    level: 'info',
    plant: (filing) => {
      const signer = signersOf(filing).find(
        ({ title }) => title && /officer|president|secretary|treasurer/i.test(title.text),
      );
      const name = signer?.printed?.text ?? signer?.conformed?.text;
      const isOnOfficers = filing.items.some(({ number }) => number === '5.02' || number === '6');
      const item = filing.items.find(({ number }) => /^(?:2\.02|7\.01|8\.01|5|9|12)$/.test(number));
      const place = item && firstWord(filing, item);
      if (isOnOfficers || !place || !name || !/^[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+$/.test(name))
        return null;
      const title = /controller/i.test(signer?.title?.text ?? '') ? 'Treasurer' : 'Controller';
      return [inserted(place, `${name}, our ${title}, made the statements that follow. `)];
    },
  },
];

/** Where the items name the registrant in full, as itself. */
function ownMentions(filing: Filing): readonly CompanyMention[] {
  const names = registrantNames(filing);
  return companyMentions(filing).filter(
    (mention) => !isOtherEntity(mention) && names.some((name) => compareNames(name, mention.name) === 'same'),
  );
}

/** The longest word of the name's own, where a slip in it leaves a name and no other word. */
function longestWord(filing: Filing, { name, span }: CompanyMention): Span | null {
  const [longest] = coreOfName(name)
    .filter((word) => /^[a-z]{6,}$/.test(word))
    .sort((one, other) => other.length - one.length);
  if (longest === undefined || coreOfName(name).join('').length < 9) return null;
  const at = foldedOf(filing, span).toLowerCase().indexOf(longest);
  return at < 0 ? null : { ...span, start: span.start + at, end: span.start + at + longest.length };
}

function namesState(filing: Filing): boolean {
  return companyMentions(filing).some(({ behind }) =>
    /^,?\s?an?\s[A-Z][a-z]+\s(?:[A-Z][a-z]+\s)?(?:corporation|company|limited)/.test(behind),
  );
}
