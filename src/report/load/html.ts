const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in an attribute too. */
export function html(text: string): string {
  return text.replaceAll(/[&<>"']/g, sign => ENTITIES[sign]!);
}
