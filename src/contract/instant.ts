const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const minutesOfDay = 24 * 60;

/**
 * Whether a string is a moment as RFC 3339, section 5.6, writes it: a date that the calendar has, `T`, a time of day, any
 * number of fractional digits, and `Z` or an offset. Second 60 is allowed where a leap second can fall, before midnight UTC.
 */
export function isInstant(text: string): boolean {
  return shape.test(text) && isDate(text) && isTimeOfDay(text);
}

function isDate(text: string): boolean {
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && isLeapYear ? 29 : (daysOfMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

function isTimeOfDay(text: string): boolean {
  const hour = digits(text, 11);
  const minute = digits(text, 14);
  const second = digits(text, 17);
  const offset = offsetMinutes(text);
  if (hour > 23 || minute > 59 || second > 60 || offset === undefined) return false;
  const utc = (hour * 60 + minute - offset + minutesOfDay) % minutesOfDay;
  return second < 60 || utc === minutesOfDay - 1;
}

/** How far local time is ahead of UTC; undefined when the offset itself is no time of day. */
function offsetMinutes(text: string): number | undefined {
  const sign = text.charAt(text.length - 6);
  if (sign !== '+' && sign !== '-') return 0;
  const hours = digits(text, text.length - 5);
  const minutes = digits(text, text.length - 2);
  if (hours > 23 || minutes > 59) return undefined;
  return (sign === '+' ? 1 : -1) * (hours * 60 + minutes);
}

/** The two digits at a place; the shape has been checked before. */
function digits(text: string, place: number): number {
  return (text.charCodeAt(place) - 48) * 10 + text.charCodeAt(place + 1) - 48;
}

/** Why a string is no instant, to follow the value in a sentence; empty when nothing more can be said than that. */
export function whyNoInstant(text: string): string {
  if (/^\d+$/.test(text)) return ', which counts from 1970';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return ', a date without a time of day';
  if (/^\d{4}-\d\d-\d\d\s\d/.test(text)) return ', with a blank where the T belongs';
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/i.test(text)) return ', which says neither Z nor an offset';
  if (/[+-]\d{4}$/.test(text)) return ', whose offset lacks its colon';
  return shape.test(text) ? ', which no calendar or clock shows' : '';
}
