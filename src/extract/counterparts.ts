import type { Language } from './compile.ts';
import type { PostMention } from './items.ts';
import { fold } from './tokens.ts';

/**
 * Whether a post is no title but someone in the same post on the other side: «его коллега». A word that is both is a
 * title where it has a body: «лидер партии „Рассвет“».
 */
export const isCounterpart = ({ words, tables }: Language, { head, organisation }: PostMention): boolean =>
  words.counterpart.has(fold(head)) && !(organisation && tables.postHeads.includes(head));
