import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { synthesised } from '../support/synth.ts';

const { template } = synthesised();
const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm')).map(
  ({ Properties }) => Properties,
);

/** The anchor that a heading gets: lower case, words joined by dashes. */
const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
);

describe('Alarms', () => {
  it('each links to its own section of the runbook, and each section has its alarm', () => {
    const linked = alarms.map(
      ({ AlarmDescription }) => /docs\/runbook\.md#([a-z-]+)$/.exec(AlarmDescription)?.[1],
    );
    expect(linked.sort()).toEqual([...sections].sort());
  });

  it('each section says what it means, how to look and what to do', () => {
    const bodies = runbook.split(/^## /m).slice(1);
    const incomplete = bodies.filter((body) =>
      ['**What it means.**', '**How to look.**', '**What to do.**'].some((part) => !body.includes(part)),
    );
    expect(incomplete).toEqual([]);
  });

  it('each rings at the topic, and silence is no alarm', () => {
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({
        TreatMissingData: 'notBreaching',
        AlarmActions: [{ Ref: expect.any(String) }],
      });
    }
    template.hasResourceProperties('AWS::SNS::Topic', { DisplayName: 'Countersign alarms' });
  });
});
