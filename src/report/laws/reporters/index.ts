import type { Reporter } from '../reporter.ts';
import { har } from './har.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';

/** Every form of report that is a file. */
export const reporters: readonly Reporter[] = [json, junit, ndjson, har, markdown, html];
