import { AMOUNT } from './element-words.ts';

/** An amount, or that it cannot be told yet: Items 2.05 and 2.06 then ask for it by amendment. */
export const ESTIMATE = new RegExp(
  `${AMOUNT.source}|\\b(?:unable|cannot|can\\s{1,3}not|not)\\s{1,3}(?:[a-z]{1,12}\\s{1,3}){0,5}(?:able|determin\\w{0,4}|estimat\\w{0,3}|known|quantif\\w{0,3}|calculat\\w{0,3}|final\\w{0,4}|complet\\w{0,3})\\b|\\b(?:unable|impossible|impracticable)\\s{1,3}to\\b|\\b(?:no|not|nor)\\b[^.]{0,60}\\bmaterial\\b[^.]{0,40}\\b(?:charge|cost|expense|impact)`,
  'i',
);
