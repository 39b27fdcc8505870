/** The day on which the rule book last changed what it says of any draft; moved by hand with that change. */
export const RULE_SET_VERSION = '2026-11-23';
