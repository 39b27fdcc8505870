import { z } from 'zod';
import { Reviewer } from './records.ts';

/** What the identity provider says that a person is for. Nobody is anything by default. */
export const Role = z.enum(['uploader', 'reviewer', 'auditor']);
export type Role = z.infer<typeof Role>;

/** Somebody who is signed in. Who has several roles may do what any of them allows. */
export const Person = Reviewer.extend({ roles: z.array(Role) });
export type Person = z.infer<typeof Person>;

/** All that can be done on the site. Four eyes come on top: nobody waives, signs or refuses what they uploaded themselves. */
export const ACTIONS = [
  'see-board',
  'read-report',
  'read-trail',
  'download-record',
  'upload',
  'waive',
  'end-waiver',
  'sign',
  'refuse',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Which role may do what: the one table, read by the site before each page and each act. */
export const ALLOWED: Readonly<Record<Role, Readonly<Record<Action, boolean>>>> = {
  uploader: {
    'see-board': true,
    'read-report': true,
    'read-trail': false,
    'download-record': false,
    upload: true,
    waive: false,
    'end-waiver': false,
    sign: false,
    refuse: false,
  },
  reviewer: {
    'see-board': true,
    'read-report': true,
    'read-trail': true,
    'download-record': true,
    upload: true,
    waive: true,
    'end-waiver': true,
    sign: true,
    refuse: true,
  },
  auditor: {
    'see-board': true,
    'read-report': true,
    'read-trail': true,
    'download-record': true,
    upload: false,
    waive: false,
    'end-waiver': false,
    sign: false,
    refuse: false,
  },
};

/** Whether a role of theirs allows it. */
export function may({ roles }: Pick<Person, 'roles'>, action: Action): boolean {
  return roles.some((role) => ALLOWED[role][action]);
}
