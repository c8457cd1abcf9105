import { mentionsLabel } from './canonical.ts';

/** Where a value stands: the members that lead to it, `[]` for any element of an array. */
export type Path = readonly string[];

/** How a path is written: `state.messages.m1.status`, `state.log[].at`. */
export function pathText(path: Path): string {
  return path.map((segment, index) => (segment === '[]' || index === 0 ? segment : `.${segment}`)).join('');
}

/** The same with `*` for every member that belongs to one run only, so that it fits the next run as well. */
export function pathPattern(path: Path): string {
  return pathText(path.map(segment => (isOfOneRun(segment) ? '*' : segment)));
}

/**
 * Whether a path is, or is below, one that a pattern describes.
 *
 * `*` stands for one member, and `state.` in front may be left away, as may `[]`.
 */
export function isBelow(path: Path, pattern: string): boolean {
  return [pattern, `state.${pattern}`].some(each => {
    const segments = segmentsOf(each);
    const own = segments.includes('[]') ? path : path.filter(segment => segment !== '[]');
    return (
      own.length >= segments.length && segments.every((segment, at) => segment === '*' || segment === own[at])
    );
  });
}

function segmentsOf(pattern: string): Path {
  return pattern.split(/\.|(?=\[\])/).filter(segment => segment !== '');
}

function isOfOneRun(segment: string): boolean {
  return mentionsLabel(segment) || /^<.*>(#\d+)?$/.test(segment) || /^\d+$/.test(segment);
}
