import { madeOf } from './seeds.ts';
import { specimen } from '../../rules/_shared/specimen.ts';
import { costOf, type Cost } from './cost.ts';
import { checkedWhole, examined, type Case } from './examined.ts';

/** What came of one case. */
export interface Answer {
  readonly flaws: readonly string[];
  readonly cost: Cost;
}

const NOTHING: Cost = { cpuMs: 0, beyondBase: null };

/** What a process loads and compiles at its first drafts is no draft's cost. */
async function warmUp(): Promise<void> {
  const sound = [
    { name: 'a.txt', bytes: Buffer.from(specimen()) },
    ...(await madeOf([{ name: 'a', words: specimen() }])),
  ];
  for (let round = 0; round < 3; round++)
    for (const upload of sound) await checkedWhole({ upload, profile: null });
}

async function answered(one: Case): Promise<Answer> {
  try {
    const { result, cost } = await costOf(() => checkedWhole(one));
    return { flaws: await examined(one, result), cost };
  } catch (error) {
    const where = (error as Error).stack?.split('\n').slice(0, 4).join(' ');
    return { flaws: [`the check broke off: ${where}`], cost: NOTHING };
  }
}

const warm = warmUp();
/** Checks each case that it is sent, and answers with what is wrong with its report and what it cost. */
process.on('message', (one: Case) => {
  void warm.then(() => answered(one)).then((answer) => process.send?.(answer));
});
