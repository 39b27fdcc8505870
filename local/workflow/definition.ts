import { z } from 'zod';

/** A value that survives JSON. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const notRun = (field: string): z.ZodOptional<z.ZodNever> =>
  z.never({ error: `The local stack cannot run ${field}.` }).optional();

/**
 * What the local stack reads of a state in the Amazon States Language; the interpreter takes the rest as it stands.
 * Fields that the interpreter would skip without a word are refused instead.
 */
const State = z.looseObject({
  Type: z.string(),
  Resource: z.string().optional(),
  TimeoutSeconds: z.number().positive().optional(),
  TimeoutSecondsPath: notRun('TimeoutSecondsPath'),
  HeartbeatSeconds: notRun('HeartbeatSeconds'),
  Assign: notRun('Assign'),
  ItemReader: notRun('a distributed Map'),
  QueryLanguage: z.literal('JSONPath').optional(),
  get ItemProcessor(): z.ZodOptional<typeof Block> {
    return Block.optional();
  },
  get Branches(): z.ZodOptional<z.ZodArray<typeof Block>> {
    return z.array(Block).optional();
  },
});
const Block = z.looseObject({
  StartAt: z.string(),
  States: z.record(z.string(), State),
  QueryLanguage: z.literal('JSONPath').optional(),
  // Would count anew after each restart; each state has its own.
  TimeoutSeconds: notRun('a time-out of the whole machine'),
});

export const StateMachineDefinition = Block;
export type StateMachineDefinition = z.infer<typeof Block>;
export type State = z.infer<typeof State>;

/** Each state with its name, those inside Map and Parallel too. Names are unique in the whole machine. */
export function statesOf(block: StateMachineDefinition): [name: string, state: State][] {
  return Object.entries(block.States).flatMap(([name, state]) => {
    const inner = [...(state.Branches ?? []), ...(state.ItemProcessor ? [state.ItemProcessor] : [])];
    return [[name, state] as [string, State], ...inner.flatMap(statesOf)];
  });
}
