import { defineRule } from '../../core/engine/rule.ts';
import { compareNames } from '../../core/filing/names.ts';
import { authority } from '../../core/standards/authorities.ts';
import { captionOf } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

const NAME = { names: ['Alder Point Instruments, Inc.'], formerNames: ['Birch Point Sensors, Inc.'] };

/** The cover bears the exact name of the company that reports. */
export default defineRule({
  id: 'cover/registrant-name-missing',
  title: 'The cover bears the registrant’s exact name',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority(
      'Form 8-K cover',
      'The cover asks for the exact name of the registrant as specified in its charter.',
    ),
    authority('EDGAR Filer Manual', 'The name on the cover is that of the registrant in EDGAR.'),
  ],
  inForce: {},
  why: 'The name says whose report this is; a wrong one as a rule comes from an older paper.',
  remedy:
    'Write the exact name from the charter above "(Exact name of registrant as specified in its charter)".',
  messages: {
    blank: {
      verdict: 'violation',
      text: 'The line for the registrant’s name is blank',
      expected: 'The exact name as in the charter',
    },
    absent: {
      verdict: 'violation',
      text: 'The cover names no registrant',
      expected: 'The exact name as in the charter, over its caption',
    },
    stranger: {
      verdict: 'violation',
      text: 'The cover names {found}, the company’s profile {expected}',
      remedy: 'Put the exact name on the cover, or mend the profile.',
    },
    former: {
      verdict: 'violation',
      text: 'The cover names {found}, which the company’s profile calls a former name',
      expected: '{name}',
      remedy: 'Put the present name on the cover, or mend the profile.',
    },
    inexact: {
      verdict: 'violation',
      severity: 'warning',
      text: 'The cover names {found}, the company’s profile {expected}',
      remedy: 'Write the name as the charter has it, or mend the profile.',
    },
  },
  examples: {
    clean: {
      shows: 'Alder Point Instruments, Inc.\n(Exact name of registrant …)',
      draft: specimen(),
      profile: NAME,
    },
    flagged: {
      blank: {
        shows: '(Exact name of registrant as specified in its charter)',
        draft: specimen({ registrant: '' }),
      },
      absent: {
        shows: 'FORM 8-K\nCURRENT REPORT\nDate of Report: October 29, 2024',
        draft: specimen({
          cover: `FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report: October 29, 2024`,
        }),
      },
      stranger: {
        shows: 'Cover: Brindle Creek Foods Corp. Profile: Alder Point Instruments, Inc.',
        draft: specimen({ registrant: 'Brindle Creek Foods Corp.' }),
        profile: NAME,
      },
      former: {
        shows: 'Cover: Birch Point Sensors, Inc. Profile: a former name',
        draft: specimen({ registrant: 'Birch Point Sensors, Inc.' }),
        profile: NAME,
      },
      inexact: {
        shows: 'Cover: Alder Point Instruments LLC. Profile: Alder Point Instruments, Inc.',
        draft: specimen({ registrant: 'Alder Point Instruments LLC' }),
        profile: NAME,
      },
    },
  },
  silences: ['signature/registrant-name-mismatch'],
  notes:
    'Case, punctuation, accents, a leading The and the spelling of the suffix do not matter. Of several registrants one must be in the profile.',

  check(filing, { profile }) {
    const names = filing.cover.registrants.flatMap(({ name }) => (name ? [name] : []));
    const [first] = names;
    if (!first) {
      const caption = captionOf(filing, 'name');
      if (caption) return [{ message: 'blank', place: caption }];
      return [{ message: 'absent', place: filing.form?.span ?? null }];
    }
    if (!profile) return [];
    const matches = profile.names.flatMap((own) => names.map(({ text }) => compareNames(own, text)));
    if (matches.includes('same')) return [];
    const facts = {
      found: first.text,
      expected: profile.names.join(' or '),
      name: profile.names.join(' or '),
    };
    if (profile.formerNames.some((former) => compareNames(former, first.text) === 'same'))
      return [{ message: 'former', place: first.span, facts }];
    const isNear = matches.includes('suffix-differs') || matches.includes('part');
    return [{ message: isNear ? 'inexact' : 'stranger', place: first.span, facts }];
  },
});
