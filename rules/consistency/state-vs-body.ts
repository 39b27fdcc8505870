import { defineRule } from '../../core/engine/rule.ts';
import { compareNames } from '../../core/filing/names.ts';
import { authority } from '../../core/standards/authorities.ts';
import { JURISDICTIONS } from '../../core/standards/jurisdictions.ts';
import { stateCodeOf, STATES } from '../../core/standards/states.ts';
import {
  type CompanyMention,
  companyMentions,
  isOtherEntity,
  registrantNames,
} from '../_shared/company-mentions.ts';
import { specimen } from '../_shared/specimen.ts';

/** The items place the registrant where its cover does. */
export default defineRule({
  id: 'consistency/state-vs-body',
  title: 'The state of incorporation is that of the cover',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority('Form 8-K cover', 'The cover gives the state or other jurisdiction of incorporation.'),
  ],
  inForce: {},
  why: 'One of two states is wrong, and with it the law that governs the company.',
  remedy: 'Put the state of the charter in both places.',
  messages: {
    differs: {
      verdict: 'violation',
      text: 'The item makes the registrant a {found} company, the cover one of {state}',
      expected: '{state}, as on the cover',
    },
  },
  examples: {
    clean: {
      shows: 'Cover: Delaware. Item 8.01: Alder Point Instruments, Inc., a Delaware corporation',
      draft: specimen({ items: opening('Delaware') }),
    },
    flagged: {
      differs: {
        shows: 'Cover: Delaware. Item 8.01: Alder Point Instruments, Inc., a Nevada corporation',
        draft: specimen({ items: opening('Nevada') }),
      },
    },
  },
  notes:
    'A report of a change of state names two; there nothing is said. Only the registrant’s own full name is looked at, for subsidiaries share it in part.',

  check(filing) {
    const [registrant] = filing.cover.registrants;
    const [name, second] = registrantNames(filing);
    const jurisdiction = registrant?.jurisdiction?.text;
    if (name === undefined || second !== undefined || jurisdiction === undefined) return 'not-applicable';
    const told = companyMentions(filing).filter(
      (mention) => stateOf(mention) !== null && isRegistrant(mention, name),
    );
    if (told.length === 0) return [];
    const cover = placesIn(jurisdiction);
    const [state] = cover;
    const [wrong] = told;
    if (!wrong || state === undefined || told.some((mention) => cover.includes(stateOf(mention) ?? '')))
      return [];
    if (isMoving(wrong)) return [];
    const facts = { found: stateOf(wrong) ?? '', state };
    return [{ message: 'differs' as const, place: wrong.span, facts }];
  },
});

/** The item of an example. */
function opening(state: string): string {
  return `Item 8.01 Other Events.

On October 29, 2024, Alder Point Instruments, Inc., a ${state} corporation, opened a plant in Portland.`;
}

const PLACES = JURISDICTIONS.map((place) => ({ place, named: new RegExp(`\\b${place}\\b`, 'i') }));

/** The places that the words name; Virginia is not named by West Virginia, nor Kansas by Arkansas. */
function placesIn(words: string): string[] {
  const code = stateCodeOf(words);
  if (code) return [STATES[code]];
  const named = PLACES.filter((one) => one.named.test(words)).map(({ place }) => place);
  return named.filter((place) => !named.some((other) => other !== place && other.endsWith(` ${place}`)));
}

function isRegistrant(mention: CompanyMention, name: string): boolean {
  return compareNames(mention.name, name) === 'same' && !isOtherEntity(mention);
}

const APPOSITION =
  /^,?\s?(?:\([^()]{1,60}\),?\s?)?an?\s((?:[A-Z][a-z]+\s){1,3})(?:(?:business|statutory|public|limited|general|real|professional|stock|benefit|bank|close)\s(?:\w+\s)?)?(?:corporation|company|partnership|trust|association|limited)\b/;

/** "Acme, Inc., a Nevada corporation": Nevada. */
function stateOf({ behind }: CompanyMention): string | null {
  const said = APPOSITION.exec(behind)?.[1]?.trim();
  return said !== undefined && JURISDICTIONS.includes(said) ? said : null;
}

/** The words around speak of a change of state. */
function isMoving({ before, behind }: CompanyMention): boolean {
  return /\b(?:reincorporat|redomesticat|domesticat|merg\w{1,5} (?:with|into)|conver(?:t\w{0,3}|sion) (?:from|into|to)|continu\w{1,5} (?:as|into|under))/i.test(
    `${before} ${behind}`,
  );
}
