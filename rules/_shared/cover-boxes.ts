import type { BoxKind, Cover, Filing } from '../../core/filing/filing.ts';

export const COMMUNICATION_BOXES = ['rule-425', 'rule-14a-12', 'rule-14d-2b', 'rule-13e-4c'] as const;
export type CommunicationBox = (typeof COMMUNICATION_BOXES)[number];

/** The rules as the form names them. */
export const BOX_NAMES: Record<CommunicationBox, string> = {
  'rule-425': 'Rule 425',
  'rule-14a-12': 'Rule 14a-12',
  'rule-14d-2b': 'Rule 14d-2(b)',
  'rule-13e-4c': 'Rule 13e-4(c)',
};

export function boxOf(filing: Filing, kind: BoxKind): Cover['boxes'][number] | undefined {
  return filing.cover.boxes.find((box) => box.kind === kind);
}
