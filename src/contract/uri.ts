const scheme = String.raw`(?:https?:\/\/(?=[^/?#])|(?!https?:)[a-z][a-z0-9+.-]*:)`;
const character = String.raw`(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})`;
const uri = new RegExp(`^${scheme}${character}+$`, 'i');

/**
 * Whether a string is an absolute URI: a scheme, then only the characters that a URI may hold, a percent sign only before
 * two hexadecimal digits (RFC 3986, section 2 and appendix A). An http address must name a host.
 */
export function isUri(text: string): boolean {
  return uri.test(text);
}
