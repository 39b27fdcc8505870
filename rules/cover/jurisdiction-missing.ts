import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { captionOf, wordsAtCaption } from '../_shared/cover-captions.ts';
import { specimen } from '../_shared/specimen.ts';

/** The cover tells the state or country under whose law the registrant is organized. */
export default defineRule({
  id: 'cover/jurisdiction-missing',
  title: 'The cover tells where the registrant is incorporated',
  tier: 'T1',
  severity: 'error',
  authority: [
    authority('Form 8-K cover', 'The cover asks for the state or other jurisdiction of incorporation.'),
    authority('EDGAR Filer Manual', 'The jurisdiction of incorporation is a fact of the tagged cover.'),
  ],
  inForce: {},
  why: 'The form asks for it, and the tagged cover cannot be made without it.',
  remedy: 'Write the state or country above "(State or other jurisdiction of incorporation)".',
  messages: {
    blank: {
      verdict: 'violation',
      text: 'The state of incorporation is left blank',
      expected: 'A state or country',
    },
    absent: {
      verdict: 'violation',
      text: 'The cover does not tell the state of incorporation',
      expected: 'A state or country, over "(State or other jurisdiction of incorporation)"',
    },
    unread: {
      verdict: 'undetermined',
      text: 'The state of incorporation reads {found}, which names no state or country we know',
      expected: 'A state or country',
    },
  },
  examples: {
    clean: { shows: 'Delaware\n(State or other jurisdiction of incorporation)', draft: specimen() },
    flagged: {
      blank: {
        shows: '(State or other jurisdiction of incorporation)',
        draft: specimen({ jurisdiction: '' }),
      },
      absent: {
        shows: '001-38417\n(Commission File Number)',
        draft: specimen().replace('Delaware\n(State or other jurisdiction of incorporation)\n\n', ''),
      },
      unread: { shows: 'Ruritania\n(State or other …)', draft: specimen({ jurisdiction: 'Ruritania' }) },
    },
  },
  notes:
    'A code ("DE") and "Federal", for a savings institution under federal charter, count. The address does not.',

  check(filing) {
    const { registrants } = filing.cover;
    const lacking = registrants.find(({ jurisdiction }) => !jurisdiction);
    if (registrants.length === 0 || !lacking) return registrants.length === 0 ? 'not-applicable' : [];
    const caption = captionOf(filing, 'jurisdiction');
    if (!caption) {
      const place = lacking.fileNumber?.span ?? lacking.name?.span ?? filing.form?.span ?? null;
      return [{ message: 'absent', place }];
    }
    const words = wordsAtCaption(filing, caption);
    if (!words) return [{ message: 'blank', place: caption }];
    const { text } = filing.documents[words.document] ?? { text: '' };
    const found = text.slice(words.start, words.end).replace(/\s+/g, ' ');
    return [{ message: 'unread', place: words, facts: { found } }];
  },
});
