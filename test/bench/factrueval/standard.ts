import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One argument of a fact, with every wording that counts as right. */
export interface StandardArgument {
  /** `who`, `position`, `where`, `participant`… */
  name: string;
  values: string[];
}

export interface StandardFact {
  /** `occupation`, `meeting`… */
  type: string;
  arguments: StandardArgument[];
  /** Marked as hard: in the easy mode neither finding it nor missing it counts. */
  ignored: boolean;
}

export interface StandardDocument {
  name: string;
  text: string;
  facts: StandardFact[];
}

/** Arguments about a fact rather than in it; the easy mode leaves them out. */
const ABOUT_THE_FACT = ['модальность', 'сложность', 'фаза'];

/** How a person's names may stand together. */
const NAME_ORDERS = [
  ['lastname', 'firstname', 'patronymic'],
  ['firstname', 'patronymic', 'lastname'],
  ['firstname', 'patronymic'],
  ['firstname', 'lastname'],
  ['lastname', 'firstname'],
  ['firstname', 'nickname'],
  ['nickname'],
  ['firstname'],
  ['patronymic'],
  ['lastname'],
];

/** Reads the layers of FactRuEval-2016's markup: texts, spans, mentions of objects, objects, facts. */
export function readStandard(folder: string): StandardDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.facts'))
    .map((name) => readDocument(folder, name.replace('.facts', '')));
}

function readDocument(folder: string, name: string): StandardDocument {
  const read = (layer: string) => readFileSync(join(folder, `${name}.${layer}`), 'utf8').replaceAll('\r', '');
  const text = read('txt');
  const spans = readSpans(read('spans'));
  const mentions = readMentions(read('objects'), spans, text);
  const objects = new Map(blocksOf(read('coref')).map((block) => readObject(block, mentions)));
  return { name, text, facts: blocksOf(read('facts')).map((block) => readFact(block, objects, spans)) };
}

interface Span {
  start: number;
  end: number;
  text: string;
}

/** `22777 job 301 4 143829 1  # 143829 мэра`: id, type, start, length, first token, tokens; then tokens and their texts. */
function readSpans(layer: string): Map<string, Span> {
  return new Map(
    linesOf(layer).map((line) => {
      const [left = '', right = ''] = line.split('  # ');
      const [id = '', , start, length, , tokens] = left.split(' ');
      const text = right.split(' ').slice(Number(tokens)).join(' ');
      return [id, { start: Number(start), end: Number(start) + Number(length), text: normalise(text) }];
    }),
  );
}

/** `10435 Person 22767 22768 # Юрия Лужкова`: id, type, spans. Gives the wordings of each mention. */
function readMentions(layer: string, spans: ReadonlyMap<string, Span>, text: string): Map<string, string[]> {
  return new Map(
    linesOf(layer).map((line) => {
      const [id = '', , ...ids] = line.split(' # ')[0]!.trim().split(' ');
      const own = ids.flatMap((span) => spans.get(span) ?? []).sort((a, b) => a.start - b.start);
      const whole = text.slice(own[0]?.start ?? 0, Math.max(...own.map(({ end }) => end)));
      return [id, [own.map((span) => span.text).join(' '), normalise(whole)]];
    }),
  );
}

/** `48 10435 10441` and lines such as `lastname Лужков`: an object's wordings from its names, descriptors and mentions. */
function readObject(
  block: string[],
  mentions: ReadonlyMap<string, string[]>,
): [id: string, values: string[]] {
  const [head = '', ...lines] = block;
  const [id = '', ...ids] = head.split(' ');
  const attributes = lines.map((line) => {
    const space = line.indexOf(' ');
    return { key: line.slice(0, space).replace(/\d+$/, ''), value: normalise(line.slice(space + 1)) };
  });
  const of = (key: string) => attributes.flatMap((one) => (one.key === key ? [one.value] : []));
  const described = of('name').flatMap((name) => [
    name,
    ...of('descriptor').flatMap((word) =>
      ` ${name} `.includes(` ${word} `) ? [] : [`${name} ${word}`, `${word} ${name}`],
    ),
  ]);
  const named = NAME_ORDERS.flatMap((order) => wordings(order.map(of)));
  return [id, [...named, ...described, ...ids.flatMap((mention) => mentions.get(mention) ?? [])]];
}

/** Every way of taking one name of each list, lists without any left out. */
function wordings(lists: string[][]): string[] {
  const given = lists.filter((list) => list.length > 0);
  return given.reduce(
    (before, list) => before.flatMap((words) => list.map((word) => `${words} ${word}`.trim())),
    [''],
  );
}

/** `117-1 Occupation` and lines such as `Who obj102 Саркози Николя`, `Position span1 посол | span2 посол Италии`. */
function readFact(
  [head = '', ...lines]: string[],
  objects: ReadonlyMap<string, string[]>,
  spans: ReadonlyMap<string, Span>,
): StandardFact {
  const all = lines.map((line): StandardArgument => {
    const [name = '', ...rest] = line.split(' ');
    const values = rest
      .join(' ')
      .split('|')
      .flatMap((alternative) => {
        const [reference = '', ...words] = alternative.trim().split(' ');
        if (reference.startsWith('obj'))
          return [normalise(words.join(' ')), ...(objects.get(reference.slice(3)) ?? [])];
        if (reference.startsWith('span')) return spans.get(reference.slice(4))?.text ?? [];
        return normalise(alternative);
      });
    return { name: name.toLowerCase(), values: [...new Set(values)].filter((value) => value !== '') };
  });
  return {
    type: head.split(' ')[1]!.toLowerCase(),
    arguments: all.filter(({ name }) => !ABOUT_THE_FACT.includes(name)),
    ignored: all.some(({ name, values }) => name === 'сложность' && values.includes('повышенная')),
  };
}

const linesOf = (layer: string) => layer.split('\n').filter((line) => line.trim() !== '');

const blocksOf = (layer: string) =>
  layer
    .split(/\n\s*\n/)
    .map(linesOf)
    .filter((block) => block.length > 0);

/** What does not count in a comparison: capitals, the dots of ё, the shape of quotation marks. */
export function normalise(words: string): string {
  return words
    .toLowerCase()
    .trim()
    .replaceAll('ё', 'е')
    .replace(/[«»“”„]/g, '"')
    .replace(/[’`]/g, "'");
}
