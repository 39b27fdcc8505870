import { describe, expect, it } from 'vitest';
import { isSamePerson, marksOf, namesSomebody, uploaderMark } from '../../../core/workflow/same-person.ts';

const jose = { subject: 'auth0|5f7c8ec7', name: 'José Groß', email: 'jose.gross@law.example' };

describe('Whoever uploaded', () => {
  it.each([
    'José Groß',
    'JOSÉ GROSS',
    'Jose\u0301 Groß',
    ' José\u00a0 Groß\t',
    'JoséGroß',
    'Ｊｏｓé Ｇｒｏß',
    'José\u200b Gro\u00adß\ufeff',
    'auth0|5f7c8ec7',
    'Jose.Gross@Law.Example',
    'J. Groß <jose.gross@law.example>',
    'José Groß <jg@home.example>',
    'Somebody <AUTH0|5f7c8ec7> ',
  ])('is the same person as %j', (uploadedBy) => {
    expect(isSamePerson(uploadedBy, jose)).toBe(true);
  });

  it.each([
    'José Grosser',
    'Jose Groß',
    'gross@law.example',
    '',
    ' ',
    '<>',
    'José Groß <jg@home.example> and others',
  ])('is another than %j', (uploadedBy) => {
    expect(isSamePerson(uploadedBy, jose)).toBe(false);
  });

  it('is nobody by a name of nothing, though a person lacks a name too', () => {
    expect(isSamePerson(' <> ', { subject: 'x', name: '', email: null })).toBe(false);
    expect([' ', '\u200b', '\u0000', 'a'].map(namesSomebody)).toEqual([false, false, false, true]);
  });

  it('has the same mark in keys however the name is written', () => {
    expect(marksOf(jose).has(uploaderMark(' JOSÉ  GROSS '))).toBe(true);
    expect(marksOf(jose).has(uploaderMark('José Grosser'))).toBe(false);
  });
});
