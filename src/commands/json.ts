/** The width within which a value stays on one line. */
const WIDTH = 110;

/** JSON to be read by people: what is short stands on one line, the rest is indented. */
export function formatJson(value: unknown, indent = ''): string {
  const line = formatLine(value);
  if (!isContainer(value) || indent.length + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  const entries = entriesOf(value).map(([name, entry]) => deeper + name + formatJson(entry, deeper));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}

function formatLine(value: unknown): string {
  if (!isContainer(value)) return JSON.stringify(value);
  const entries = entriesOf(value).map(([name, entry]) => name + formatLine(entry));
  if (Array.isArray(value)) return `[${entries.join(', ')}]`;
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What an object or a list holds, each with what is written before it. */
function entriesOf(value: object): [name: string, entry: unknown][] {
  if (Array.isArray(value)) return value.map((entry) => ['', entry]);
  return Object.entries(value).map(([name, entry]) => [`${JSON.stringify(name)}: `, entry]);
}
