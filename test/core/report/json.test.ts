import { describe, expect, it } from 'vitest';
import { formatJson, formatJsonLine } from '../../../core/report/json.ts';
import type { Report } from '../../../core/report/report.ts';
import { foundingReport } from '../../support/report-fixture.ts';

/** The same report with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('the report as JSON', () => {
  it('has the keys of version 1 in their order', () => {
    expect(Object.keys(JSON.parse(formatJson(foundingReport())) as object)).toEqual([
      'schemaVersion',
      'tool',
      'draft',
      'filing',
      'governingDate',
      'stage',
      'deadline',
      'verdict',
      'counts',
      'findings',
      'outcomes',
    ]);
  });

  it('is the same, byte for byte, whoever put the report together', () => {
    expect(formatJson(reversed(foundingReport()) as Report)).toBe(formatJson(foundingReport()));
  });

  it('comes back as the report it was', () => {
    expect(JSON.parse(formatJson(foundingReport()))).toEqual(foundingReport());
  });

  it('is one line for a stream, with the same content', () => {
    const line = formatJsonLine(foundingReport());
    expect(line.indexOf('\n')).toBe(line.length - 1);
    expect(JSON.parse(line)).toEqual(foundingReport());
  });
});
