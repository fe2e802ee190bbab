import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { openPages } from './open-site.ts';
import { takeSite } from './take-site.ts';

const { folder } = await takeSite('scripts');
const { open } = openPages(() => serveFolder(folder));

describe('in texts of many scripts', () => {
  test.each([
    ['رصيف', 'A¶2', 'الرصيف', 'ar'],
    ['泊位', 'D¶1', '泊位', 'zh'],
  ])('a search for “%s” finds %s, and lights %s there', async (query, code, lit, language) => {
    const { page, faults } = await open(`/search/?q=${encodeURIComponent(query)}`);
    const result = page.locator('.result').filter({ has: page.locator(`.code:text-is("${code}")`) });
    await result.waitFor();
    expect(await result.locator('mark').allTextContents()).toContain(lit);
    expect(await result.locator(`p[lang=${language}]`).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  test.each([
    ['«الطين يربح كل عام»', 'A¶1'],
    ['\u202bالطين يربح كل عام\u202c', 'A¶1'],
    ['泥沙每年都会赢', 'D¶1'],
  ])('the checker finds “%s” in %s, word for word', async (words, code) => {
    const { page, faults } = await open('/check/');
    await page.locator('#check-field').fill(words);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('.check-exact').waitFor();
    expect(await page.locator('.check-exact .check-where .code').first().textContent()).toBe(code);
    expect(faults).toEqual([]);
  });
});
