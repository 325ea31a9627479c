/** The text of iCalendar objects (RFC 5545, 3.1 and 3.3). */

/** A property with its value in the form that the standard gives its type: see `text`, `day` and `time`. */
export type Property = readonly [name: string, value: string];

/** Octets on a line, without its end. */
const LONGEST_LINE = 75;

// biome-ignore lint/suspicious/noControlCharactersInRegex: which a TEXT may not have
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f]/g;

export const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A day of the calendar: `20180612`. */
export const day = (date: string): string => date.replaceAll('-', '');

/** A moment in UTC: `20180612T093000Z`. */
export const time = (moment: Date): string => `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

export const component = (name: string, content: string): string =>
  lines([['BEGIN', name]]) + content + lines([['END', name]]);

/** Content lines: each as long as the standard lets it be, going on after a space on the next one. */
export const lines = (properties: readonly Property[]): string =>
  properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

function folded(line: string): string {
  let length = 0;
  let result = '';
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > LONGEST_LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
