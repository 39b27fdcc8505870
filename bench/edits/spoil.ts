import { parseDraft } from '../../core/parse/parse-draft.ts';
import type { Upload } from '../../core/parse/upload.ts';
import type { Fault } from '../faults/fault.ts';
import { planted } from '../faults/plant.ts';
import type { Chance } from './chance.ts';

/** How many faults are tried on a draft; most have no place in it. */
const TRIED = 24;
const PLANTED = 5;

/** The draft with some realistic mistakes in it: a sound one has little that could be waived. */
export function spoilt(upload: Upload, faults: readonly Fault[], chance: Chance): Upload {
  let { bytes } = upload;
  let count = 0;
  for (let tries = 0; tries < TRIED && count < PLANTED; tries++) {
    const { filing } = parseDraft({ ...upload, bytes });
    const fault = chance.pick(faults);
    if (!filing || !fault) break;
    const ground = { filed: null, upload: bytes, draw: (below: number) => chance.below(below) };
    const edits = fault.plant(filing, ground);
    if (!edits) continue;
    bytes = planted(bytes, filing, edits);
    count++;
  }
  return { ...upload, bytes };
}
