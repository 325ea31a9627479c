import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, runServer } from '../running-server.ts';

const CHROMIUM = '/usr/bin/chromium';

/** A browser that finds no host but this machine, so that whatever the page wants from elsewhere fails. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

// On a developer's machine without a browser the rest of the tests still run; in CI its absence is a failure.
const canBrowse = existsSync(CHROMIUM) || process.env.CI === 'true';

describe.runIf(canBrowse)('the playground', () => {
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    server = await runServer();
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(server.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('opens from the front page with the worked questions as tabs', async () => {
    expect(new URL(page.url()).pathname).toBe('/playground');
    await page.getByRole('tab', { name: 'OneConsultation' }).waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThanOrEqual(10);
  });

  /** Opens a tab and runs its question, again if the editor had not yet taken the tab in, until the answer has these words. */
  async function runTab(name: string, words: string): Promise<void> {
    await page.getByRole('tab', { name }).click();
    const runAndRead = async () => {
      await page.getByRole('button', { name: 'Execute query' }).click();
      return page.locator('.graphiql-response').textContent();
    };
    await expect.poll(runAndRead, { timeout: 20_000, interval: 500 }).toContain(words);
  }

  it('runs a worked question and shows the answer', () => runTab('OneConsultation', '"Оттава"'));

  it('runs a question with its variables', () => runTab('Refetch', '"consultation/2018-06-12/ca-kg"'));

  it('asks nothing of any other server, and breaks no rule of its content security policy', () => {
    expect(
      requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith('data:')),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
