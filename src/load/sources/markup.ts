import { parseHTML } from 'linkedom';
import { Refusal } from './text.ts';

/** What is needed of a document's elements and texts, as linkedom gives them: this project knows no other DOM. */
export interface MarkupNode {
  /** 1 for an element, 3 for a text. */
  nodeType: number;
  /** Of an element, in capitals. */
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<MarkupNode>;
}

export interface MarkupElement extends MarkupNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): MarkupElement | null;
  querySelectorAll(selector: string): Iterable<MarkupElement>;
}

export interface MarkupDocument extends MarkupElement {
  body: MarkupElement;
}

/** Markup with more tags is not read: no release has them, and elements left open nest too deep to parse. */
const MOST_TAGS = 50_000;

/** A document from a page or a piece of one, however bad its markup. Throws a `Refusal` where there is too much of it. */
export function parseMarkup(html: string): MarkupDocument {
  const tags = html.match(/<[a-z]/gi)?.length ?? 0;
  if (tags > MOST_TAGS) throw new Refusal(`has ${tags} tags, at most ${MOST_TAGS} are read`);
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as MarkupDocument;
}

const ELEMENT = 1;
const TEXT = 3;

/** Elements whose text is nothing to read. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON SELECT TEXTAREA HEAD'.split(' '),
);

const BREAK = new Set(['BR']);
const LINK = new Set(['A']);

/** Elements that stand in a line with what is beside them; every other one, links aside, is a paragraph. */
const INLINE = new Set(
  'ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DFN EM FONT I IMG INS KBD LABEL MARK NOBR O Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** How deep the elements below one are nested. */
export function depthOf(root: MarkupNode): number {
  let depth = 0;
  const pending: [node: MarkupNode, depth: number][] = [[root, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, at] = next;
    depth = Math.max(depth, at);
    for (const child of Array.from(node.childNodes))
      if (child.nodeType === ELEMENT) pending.push([child, at + 1]);
  }
  return depth;
}

/** A paragraph, its line breaks as line breaks, any other white space as one space. */
export interface Paragraph {
  words: string;
  /** The share of its letters that stand in links. */
  linked: number;
}

/** The paragraphs below an element that have words. */
export function paragraphsOf(root: MarkupNode): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let [words, linked, links] = ['', '', 0];
  const add = (text: string) => {
    words += text;
    if (links > 0) linked += text;
  };
  const end = () => {
    const tidied = tidy(words);
    if (tidied !== '') paragraphs.push({ words: tidied, linked: letters(linked) / letters(words) });
    [words, linked] = ['', ''];
  };
  const pending: (MarkupNode | (() => void))[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'function') next();
    else if (next.nodeType === TEXT) add((next.textContent ?? '').replace(/\s+/g, ' '));
    else if (isCalled(next, BREAK)) add('\n');
    else if (next.nodeType <= TEXT && !isCalled(next, SILENT)) {
      if (isCalled(next, LINK)) {
        links++;
        pending.push(() => links--);
      } else if (!isCalled(next, INLINE)) {
        end();
        pending.push(end);
      }
      for (let at = next.childNodes.length - 1; at >= 0; at--) pending.push(next.childNodes[at]!);
    }
  }
  end();
  return paragraphs;
}

/** The words below an element, an empty line between paragraphs. */
export const wordsOf = (root: MarkupNode): string =>
  paragraphsOf(root)
    .map(({ words }) => words)
    .join('\n\n');

const isCalled = ({ nodeType, nodeName }: MarkupNode, names: ReadonlySet<string>) =>
  nodeType === ELEMENT && names.has(nodeName.toUpperCase());

const letters = (words: string) => words.replace(/\s/g, '').length;

const tidy = (words: string) =>
  words
    .replace(INVISIBLE, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();

/** Where a word may be broken: soft hyphens and spaces of no width. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
