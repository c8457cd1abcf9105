import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { reporters } from '../../../src/report/laws/reporters/index.ts';
import type { CheckReport } from '../../../src/laws/report.ts';
import { given, hostile, OBEYED, reportWith } from './sample-report.ts';

const plainReport = reportWith('7');
const hostileReport = reportWith(hostile);

async function told(name: string, report: CheckReport = plainReport): Promise<string> {
  const reporter = reporters.find(each => each.name === name);
  if (reporter === undefined) throw new Error(`There is no reporter ${name}.`);
  return reporter.tell(report, given);
}

test('every form has a name and a file of its own', () => {
  expect(reporters.map(({ name, file }) => [name, file])).toEqual([
    ['json', 'report.json'],
    ['junit', 'junit.xml'],
    ['ndjson', 'report.ndjson'],
    ['har', 'report.har'],
    ['markdown', 'report.md'],
    ['html', 'report.html'],
  ]);
});

describe('json', () => {
  test.each([plainReport, hostileReport])('is the report, whatever is in it', async report => {
    expect(JSON.parse(await told('json', report))).toEqual(report);
  });
});

describe('ndjson', () => {
  test('has one object a line, and loses nothing', async () => {
    const text = await told('ndjson', hostileReport);
    const [check, ...rest] = text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { kind: string });
    expect(check).toMatchObject({ kind: 'check', version: 1, seed: 5 });
    expect(rest.slice(0, -1)).toEqual(hostileReport.laws.map(law => ({ kind: 'law', ...law })));
    expect(rest.at(-1)).toEqual({ kind: 'coverage', ...hostileReport.coverage });
  });
});

describe('junit', () => {
  interface Suite {
    testcase: { '@name': string; failure?: { '#text': string; '@message': string }; skipped?: '' }[];
  }
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
  const suiteOf = (xml: string): Suite =>
    (parser.parse(xml) as { testsuites: { testsuite: Suite } }).testsuites.testsuite;

  test('fails, skips and passes as the laws do', async () => {
    const { testcase } = suiteOf(await told('junit'));
    expect(testcase.map(each => [each['@name'].split(':')[0], 'failure' in each, 'skipped' in each])).toEqual(
      [
        ['prompt', false, false],
        ['idempotent', true, false],
        ['steady', false, true],
        ['durable', false, true],
      ],
    );
    expect(testcase[1]?.failure?.['@message']).toBe('the consumer believes 7.');
    expect(testcase[1]?.failure?.['#text']).toMatch(/Reproduce with: bwkit replay/);
  });

  test('is well-formed, whatever is in it', async () => {
    const xml = await told('junit', hostileReport);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xml).not.toMatch(OBEYED);
    expect(suiteOf(xml).testcase[1]?.failure?.['#text']).toContain('</script>');
  });

  test('has an error where nothing could be judged, so that nobody takes it for a success', async () => {
    const xml = await told('junit', { ...plainReport, laws: [], unjudged: 'It is gone.' });
    expect(xml).toMatch(/<error message="It is gone\."/);
  });
});

describe('har', () => {
  interface Har {
    log: { version: string; creator: object; pages: { id: string }[]; entries: Record<string, never>[] };
  }
  test('has the requests of the counterexample with their headers, one page for each broken law', async () => {
    const { log } = JSON.parse(await told('har', hostileReport)) as Har;
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'bwkit', version: '1.2.3' } });
    expect(log.pages).toMatchObject([{ id: 'idempotent', startedDateTime: '2026-07-08T00:00:00.000Z' }]);
    expect(log.entries).toMatchObject([
      {
        pageref: 'idempotent',
        startedDateTime: '2026-07-08T00:00:00.000Z',
        time: 3,
        request: {
          method: 'POST',
          url: 'http://127.0.0.1:3000/callbacks?tenant=7',
          headers: [
            { name: 'Content-Type', value: 'application/json' },
            { name: 'X-Text', value: hostile },
          ],
          queryString: [{ name: 'tenant', value: '7' }],
          postData: { mimeType: 'application/json', text: JSON.stringify([{ text: hostile }]) },
        },
        response: { status: 500 },
      },
      {
        request: { postData: { text: '/1s=', comment: 'the bytes are told as base64' }, bodySize: 2 },
        response: { status: 0, _error: `reset: ${hostile}` },
      },
    ]);
  });

  test('says where a body is only the beginning', async () => {
    const [, broken] = plainReport.laws;
    if (broken?.verdict !== 'broken') throw new Error('It has to be broken.');
    const { counterexample } = broken;
    const requests = counterexample.requests.map(each => ({ ...each, bodyBytes: 1_000_000 }));
    const cut = { ...plainReport, laws: [{ ...broken, counterexample: { ...counterexample, requests } }] };
    expect(await told('har', cut)).toMatch(/the first bytes of 1000000/);
  });
});

describe('markdown', () => {
  test('tells the verdicts, the story, what to do, and what was not met', async () => {
    const text = await told('markdown');
    expect(text).toMatch(/^## Webhook laws: 1 held, 1 broken, 1 unproven, 1 not checked$/m);
    expect(text).toMatch(/^\| ❌ broken \| \*\*idempotent\*\* \| .* \| the consumer believes 7\. \|$/m);
    expect(text).toMatch(/^1\. message-delivered of 7 +200 in 3 ms$/m);
    expect(text).toMatch(/^- {3}"billed": 1,$/m);
    expect(text).toMatch(/^\+ {3}"billed": 2,$/m);
    expect(text).toMatch(/^bwkit replay \.bwkit\/idempotent-1a2b\.json/m);
    expect(text).toMatch(/^Left out, because it differs by itself: state\.7\. .*--reset\.$/m);
    expect(text).toMatch(/^\| faults \| 1 of 2 \| crash \|$/m);
  });

  test('lets nothing from outside be markup', async () => {
    const text = await told('markdown', hostileReport);
    expect(text).not.toMatch(OBEYED);
    expect(text).not.toMatch(/^(?:::|# )/m);
    // Outside of code, where everything is literal anyway, no tag, no mention, no cell and no tick may be left.
    const prose = text.replaceAll(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '');
    expect(prose).not.toMatch(/<(?!\/?(?:details|summary)>|!-- -->)/);
    expect(prose).not.toMatch(/@\w/);
    expect(prose).not.toMatch(/(?<!\\)`tick/);
    const [row] = prose.match(/^\| ❌.*$/m) ?? [];
    expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  test('fences code by more ticks than are in it', async () => {
    expect(await told('markdown', reportWith('``` '))).toMatch(/^````text$/m);
  });
});

describe('html', () => {
  test('is one page that asks for nothing and runs nothing', async () => {
    const page = await told('html');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toMatch(/content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;/);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)|\bsrc=|url\(|@import/);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#idempotent']);
  });

  test('tells each broken law with its story, the difference, the hint and the line to paste', async () => {
    const page = await told('html');
    for (const said of [
      'message-delivered of 7',
      '<span class="expected">  &quot;billed&quot;: 1,</span>',
      '<span class="observed">  &quot;billed&quot;: 2,</span>',
      '<b>Hint:</b> remember',
      'bwkit replay .bwkit/idempotent-1a2b.json',
      'let us start it, with <code>--command CMD</code>.',
      '2026-07-08 09:50 UTC',
      'differs by itself: <code>state.7</code>',
    ])
      expect(page).toContain(said);
  });

  test('escapes whatever comes from outside', async () => {
    const page = await told('html', hostileReport);
    expect(page).not.toMatch(OBEYED);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('👩‍🚀 مرحبا');
  });
});
