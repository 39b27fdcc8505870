import { describe, expect, it } from 'vitest';
import { compareNames, coreOfName, foldName } from '../../../core/filing/names.ts';

describe('A company’s name', () => {
  it.each([
    ['Acme Robotics, Inc.', 'acme robotics inc'],
    ['ACME ROBOTICS, INCORPORATED', 'acme robotics inc'],
    ['The Acme Company', 'acme co'],
    ['Acme & Sons, L.L.C.', 'acme sons llc'],
    ['Société Générale S.A.', 'societe generale sa'],
    ['Children’s Place (The)', 'childrens place'],
  ])('%s is folded to "%s"', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it.each([
    ['Acme Robotics, Inc.', ['acme', 'robotics']],
    ['The Trust Company', ['trust', 'co']],
  ])('%s has words of its own', (name, core) => {
    expect(coreOfName(name)).toEqual(core);
  });

  it.each([
    ['SONUS NETWORKS, INC.', 'Sonus Networks, Inc.', 'same'],
    ['Acme Corp', 'Acme Corporation', 'same'],
    ['Acme Inc.', 'Acme Corp.', 'suffix-differs'],
    ['Sonus Networks, Inc.', 'Sonus', 'part'],
    ['Sonus Networks, Inc.', 'Sycamore Networks, Inc.', 'other'],
  ])('%s and %s: %s', (one, other, match) => {
    expect([compareNames(one, other), compareNames(other, one)]).toEqual([match, match]);
  });
});
