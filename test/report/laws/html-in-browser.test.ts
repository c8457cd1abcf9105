import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import { html } from '../../../src/report/laws/reporters/html.ts';
import { given, hostile, reportWith } from './sample-report.ts';

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const inBrowser = BROWSER === undefined ? test.skip : test;
if (BROWSER === undefined)
  process.stderr.write('No Chromium on this machine: skipped the HTML in a browser.\n');

inBrowser('the page asks for nothing, runs nothing, and shows hostile text as text', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'bwkit-html-')), 'report.html');
  writeFileSync(file, await html.tell(reportWith(hostile), given));
  const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => said.push(message.text()));
    page.on('dialog', dialog => void dialog.dismiss().then(() => said.push('a dialog')));
    const url = pathToFileURL(file).href;
    await page.goto(url);
    expect(asked).toEqual([url]);
    expect(said).toEqual([]);
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.locator('body').innerText()).toContain('<script>');
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  } finally {
    await browser.close();
  }
});
