import type { IHttpOperationConfig } from '@stoplight/prism-http';

/**
 * What the caller would like to be answered, from the `Prefer` header as Prism knows it: `code=429`, `example=group`,
 * `dynamic=true`, `seed=x`, separated by commas or semicolons. The complaint, where something in it cannot be meant.
 */
export function preferencesFrom(header: string | undefined): IHttpOperationConfig | { complaint: string } {
  let wished: IHttpOperationConfig = { dynamic: false };
  for (const part of (header ?? '').split(/[,;]/).filter(text => text.trim() !== '')) {
    const [name = '', ...rest] = part.split('=');
    const value = rest
      .join('=')
      .trim()
      .replace(/^"(.*)"$/, '$1');
    const wish = wishOf(name.trim(), value);
    if ('complaint' in wish) return wish;
    wished = { ...wished, ...wish };
  }
  return wished;
}

/** Other names are for somebody else: RFC 7240 wants them passed over. */
function wishOf(name: string, value: string): Partial<IHttpOperationConfig> | { complaint: string } {
  switch (name) {
    case 'code':
      return /^\d{3}$/.test(value)
        ? { code: Number(value) }
        : { complaint: `Prefer asks for code=${value}, which is no HTTP status.` };
    case 'dynamic':
      return value === 'true' || value === 'false'
        ? { dynamic: value === 'true' }
        : { complaint: `Prefer asks for dynamic=${value}, which is neither true nor false.` };
    case 'example':
      return { exampleKey: value };
    case 'seed':
      return { seed: value };
    default:
      return {};
  }
}
