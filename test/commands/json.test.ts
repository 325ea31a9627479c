import { expect, it } from 'vitest';
import { formatJson } from '../../src/commands/json.ts';

const words = 'words '.repeat(20);

it('puts what is short on one line and indents the rest', () => {
  expect(formatJson({ id: 'a', countries: ['CA', 'KG'], text: words, list: [words, null] })).toBe(
    `{
  "id": "a",
  "countries": ["CA", "KG"],
  "text": "${words}",
  "list": [
    "${words}",
    null
  ]
}`,
  );
});

it('writes JSON', () => {
  const value = { text: `"${words}"\n`, empty: [], nothing: {}, deep: [{ list: [words, [words]] }] };
  expect(JSON.parse(formatJson(value))).toEqual(value);
});
