const LONGEST_NAME = 200;

/**
 * The name of a file within a package as it may be told: steps upward, drives and a leading slash left out, so that it leads nowhere
 * even if someone took it for a path; signs that steer a terminal or turn the direction of writing replaced; cut short where long.
 */
export function namePrinted(name: string): string {
  const steps = name
    .slice(0, LONGEST_RAW)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\uFFFD')
    .split(/[/\\]/)
    .map((step) => step.trim())
    .filter((step) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(step));
  const told = steps.join('/');
  return told.length > LONGEST_NAME ? `…${told.slice(1 - LONGEST_NAME)}` : told;
}

const LONGEST_RAW = 4_000;
