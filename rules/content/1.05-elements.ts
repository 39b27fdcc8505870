import { defineRule } from '../../core/engine/rule.ts';
import { authority } from '../../core/standards/authorities.ts';
import { DATE } from '../_shared/element-words.ts';
import type { Element } from '../_shared/item-answer.ts';
import { itemSpecimen } from '../_shared/item-specimen.ts';
import { omissions } from '../_shared/omissions.ts';

const UNKNOWN =
  '\\b(?:not|cannot|unable|yet|ongoing|continu(?:es|ing)|remains?|unknown)\\b[^.]{0,100}\\b(?:determin|known|assess|evaluat|investigat|estimat|ascertain|understand|complet|identif|scope|extent|impact)';

const ELEMENTS: readonly Element[] = [
  {
    name: 'nature',
    words:
      /\b(?:unauthori[sz]ed|ransomware|threat\s{1,3}actors?|malware|phish|malicious|intru(?:sion|ded|der)|exfiltrat|encrypt|hack|breach|attack|compromis|extort|third\s{1,3}part(?:y|ies)|fraud|impersonat|outage|disrupt|vulnerabilit|nation-state|criminal|access(?:ed)?\s{1,3}to|accessed|gained\s{1,3}access|stolen|theft|stole\b|denial[\s-]of[\s-]service|virus|exploit)/i,
  },
  {
    name: 'scope',
    words: new RegExp(
      `\\b(?:systems?|networks?|data\\b|files?|servers?|accounts?|e-?mails?|applications?|environments?|platforms?|databases?|information\\s{1,3}(?:of|about|relating|regarding|belonging|stored|technology)|records|customers|employees|individuals|patients|operations|devices|websites?|software)\\b|${UNKNOWN}`,
      'i',
    ),
  },
  { name: 'timing', words: DATE },
  {
    name: 'material impact (or that it is not known yet)',
    words: new RegExp(
      `\\b(?:impact|effects?\\b|affect|consequences?\\b|disrupt|loss(?:es)?\\b|costs?\\b|material(?:ly)?\\b[^.]{0,80}\\b(?:financ|operat|result|business))|${UNKNOWN}`,
      'i',
    ),
  },
];

const HEADING = 'Item 1.05 Material Cybersecurity Incidents.';

/** A report of a cybersecurity incident tells its nature, scope, timing and impact, or what is not known of them. */
export default defineRule({
  id: 'content/1.05-elements',
  title: 'Item 1.05 gives nature, scope, timing and impact of the incident',
  tier: 'T2',
  severity: 'warning',
  authority: [
    authority(
      'Form 8-K, Item 1.05',
      'The material aspects of nature, scope and timing of the incident, and its material impact; what is not determined is said to be so and follows by amendment.',
    ),
    authority('Release 33-11216'),
  ],
  inForce: { from: '2023-12-18' },
  why: 'What is not yet known need not be told, but the report must say that it is not known.',
  remedy: 'Tell {missing}, or say what is not determined yet.',
  messages: {
    missing: {
      verdict: 'violation',
      text: 'Item {number} leaves out of the incident: {missing}',
      expected: 'Nature, scope, timing and impact, or a statement of what is not determined yet',
    },
    referred: {
      verdict: 'undetermined',
      severity: 'info',
      text: 'Does the paper to which Item {number} refers tell the {missing} of the incident?',
      remedy: 'Look there, or add it here.',
    },
  },
  examples: {
    clean: {
      shows: 'On October 24, 2024, an unauthorized party … our order system … not yet determined …',
      draft: itemSpecimen(
        HEADING,
        'On October 24, 2024, an unauthorized party gained access to our order system and encrypted files. On October 29 we determined that the incident is material. We have not yet determined its full impact and will amend this report.',
      ),
    },
    flagged: {
      missing: {
        shows: 'We had a cyber event.',
        draft: itemSpecimen(HEADING, 'We had a cyber event.'),
      },
      referred: {
        shows: 'Our press release … Exhibit 99.2 … incorporated by reference.',
        draft: itemSpecimen(
          HEADING,
          'On October 29, 2024, we published a press release on a ransomware incident. It is Exhibit 99.2 and is incorporated by reference.',
        ),
      },
    },
  },
  notes:
    'Smaller reporting companies were bound from June 15, 2024; a report that one makes before is judged alike. Technical detail that would hinder the response is not asked.',

  check: (filing) => omissions(filing, '1.05', ELEMENTS),
});
