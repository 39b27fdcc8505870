/** Delete and the second set of controls (ISO 6429): JSON may hold them as they are, and some of them steer a terminal. */
const LATER_CONTROLS = /[\u007f-\u009f]/g;

/** JSON that can be printed anywhere: every control character in it is escaped. It reads as the same value. */
export function printedJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    LATER_CONTROLS,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
