import { type Token, tokenise } from './tokens.ts';

/** The words of dates in one language. Words are folded; `|` stands between the forms of one word. */
export interface DateWords {
  /** January first. */
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** Days from the day of publication: `yesterday` is -1. A phrase may be several words. */
  relativeDays: Readonly<Record<string, number>>;
  /** Those of them that with a capital inside a sentence are another word: `am Morgen`. */
  smallDays?: string;
  /** Phrases for a week, month or year: how many from that of publication (`last week` is -1). */
  relativePeriods?: Readonly<Record<string, Period>>;
  /** First and last month. A season that runs over the new year ends in a month below its first. */
  seasons: Readonly<Record<string, readonly [number, number]>>;
  /** Follow a year: `года`. */
  yearMarks: string;
  /** Follow a day: `th`, `er`, `.` (German). */
  dayMarks: string;
  /** Stand before a day or a range: `с`, `from`, `on`. */
  rangeStart: string;
  /** Stand inside a range: `по`, `to`; the dash always does. */
  rangeMiddle: string;
  /** Join two days of one month: `и`. */
  and: string;
  /** Before a bare month or year: `в`, `in`. */
  within: string;
  /** Before a bare month, not before a year: «намечены на май», but «план на 2022 год». */
  withinMonth?: string;
  /** Between day and month: `of`. */
  of: string;
}

/** A week, month or year, counted from that of publication. */
export interface Period {
  unit: 'week' | 'month' | 'year';
  offset: number;
}

/** A calendar day, month or year; what the text leaves out is absent. */
export interface PartialDate {
  year?: number;
  month?: number;
  day?: number;
}

/** A date as the text words it, before it is resolved against the publication date. `from` and `to` are token indices. */
export interface WrittenDate {
  from: number;
  to: number;
  start: PartialDate;
  end: PartialDate;
  /** On one unknown day from start to end: «29 and 30 January», a month, a season. */
  within: boolean;
  /** Days from the day of publication. */
  offset?: number;
  period?: Period;
  /** 0 is Monday. */
  weekday?: number;
}

const split = (forms: string) => forms.split('|').filter(Boolean);

/** Phrases as words, the longest first. */
const phrases = <T>(table: Readonly<Record<string, T>>) =>
  Object.entries(table)
    .map(([phrase, value]): [string[], T] => [tokenise(phrase).map(({ folded }) => folded), value])
    .sort(([a], [b]) => b.length - a.length);

/** Prepares a language's date words for reading. Returns a reader of the date that starts at a token, or null. */
export function dateReader(words: DateWords): (tokens: readonly Token[], at: number) => WrittenDate | null {
  const months = new Map(
    words.months.flatMap((forms, index) => split(forms).map((form) => [form, index + 1] as const)),
  );
  const weekdays = new Map(
    words.weekdays.flatMap((forms, index) => split(forms).map((form) => [form, index] as const)),
  );
  const set = (forms: string) => new Set(split(forms));
  const [yearMarks, dayMarks, starts, middles, ands, withins, ofs] = [
    words.yearMarks,
    words.dayMarks,
    words.rangeStart,
    words.rangeMiddle,
    words.and,
    words.within,
    words.of,
  ].map(set) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];
  middles.add('-');
  const monthWithins = set(words.withinMonth ?? '');
  const days = phrases(words.relativeDays);
  const smallDays = set(words.smallDays ?? '');
  const periods = phrases(words.relativePeriods ?? {});
  // Nearly every word begins no date: one look tells, at a small word a look at the next few.
  const dated = new Set([
    ...months.keys(),
    ...weekdays.keys(),
    ...[...days, ...periods].map(([parts]) => parts[0]!),
    ...Object.keys(words.seasons),
  ]);
  const isDated = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'number' || dated.has(token.folded));
  const mayBegin = (tokens: readonly Token[], at: number) => {
    if (isDated(tokens[at])) return true;
    const word = tokens[at]?.folded ?? '';
    return (
      (starts.has(word) || withins.has(word)) && [1, 2, 3].some((offset) => isDated(tokens[at + offset]))
    );
  };

  return (tokens, first) => {
    if (!mayBegin(tokens, first)) return null;
    let at = first;
    const word = (offset = 0) => tokens[at + offset]?.folded ?? '';
    const take = <T>(read: () => T | null): T | null => {
      const before = at;
      const value = read();
      if (value === null) at = before;
      return value;
    };
    /** The value of the first phrase that stands here; the longest come first. */
    const takePhrase = <T>(list: readonly [string[], T][]): T | null => {
      const found = list.find(([parts]) => parts.every((part, index) => word(index) === part));
      if (!found) return null;
      at += found[0].length;
      return found[1];
    };
    const skip = (set: ReadonlySet<string>) => set.has(word()) && Boolean(++at);
    const number = (low: number, high: number, digits: number) => {
      const token = tokens[at];
      if (token?.kind !== 'number' || token.text.length > digits || (digits === 4 && token.text.length !== 4))
        return null;
      const value = Number(token.text);
      if (!(value >= low && value <= high)) return null;
      at++;
      return value;
    };
    const day = () =>
      take(() => {
        const value = number(1, 31, 2);
        if (value === null) return null;
        if (dayMarks.has(word())) at++;
        return value;
      });
    const month = () => {
      const value = months.get(word());
      if (value === undefined) return null;
      at++;
      if (word() === '.' && tokens[at - 1]!.text.length <= 5 && tokens[at + 1]?.kind === 'number') at++;
      return value;
    };
    const year = () =>
      take(() => {
        if (word() === ',') at++;
        const value = number(1900, 2100, 4);
        if (value === null) return null;
        if (
          skip(yearMarks) &&
          word() === '.' &&
          tokens[at]!.glued &&
          tokens[at + 1] &&
          !(tokens[at + 1]!.capital && tokens[at + 1]!.breaks)
        )
          at++;
        return value;
      });
    const between = () => skip(middles);
    const partial = (y: number | null, m: number, d?: number): PartialDate => ({
      ...(y === null ? {} : { year: y }),
      month: m,
      ...(d === undefined ? {} : { day: d }),
    });
    const written = (start: PartialDate, end: PartialDate = start, within = false): WrittenDate => ({
      from: first,
      to: at,
      start,
      end,
      within,
    });

    /** « du lundi 20 au jeudi 23 juillet »: each day may have its name before it. */
    const startsDay = () => {
      skip(starts);
      if (weekdays.has(word()) && tokens[at + 1]?.kind === 'number') at++;
    };
    /** 11 to 15 June 2018 · 28 May – 2 June · 29 and 30 January · 12 June 2018 */
    const dayFirst = () =>
      take(() => {
        startsDay();
        const d = day();
        if (d === null) return null;
        skip(ofs);
        const m = month();
        if (m === null) {
          const joined = ands.has(word()) || word() === ',';
          if (!joined && !between()) return null;
          if (joined) at++;
          startsDay();
          const d2 = day();
          if (d2 === null) return null;
          skip(ofs);
          const m2 = month();
          if (m2 === null || d2 < d) return null;
          const y2 = year();
          return written(partial(y2, m2, d), partial(y2, m2, d2), joined);
        }
        const y = year();
        const range = take(() => {
          if (!between()) return null;
          startsDay();
          const d2 = day();
          if (d2 === null) return null;
          skip(ofs);
          const m2 = month();
          if (m2 === null) return null;
          const y2 = year();
          return written(partial(y ?? y2, m, d), partial(y2 ?? y, m2, d2));
        });
        return range ?? written(partial(y, m, d));
      });
    /** June 12, 2018 · June 11–15 · January 29 and 30 · May 28 to June 2 */
    const monthFirst = () =>
      take(() => {
        skip(starts);
        const m = month();
        if (m === null) return null;
        const d = day();
        if (d === null) return null;
        const pair = take(() => {
          const joined = ands.has(word());
          if (!joined && !between()) return null;
          if (joined) at++;
          const m2 = month() ?? m;
          const d2 = day();
          if (d2 === null || (m2 === m && d2 <= d)) return null;
          const y2 = year();
          return written(partial(y2, m, d), partial(y2, m2, d2), joined);
        });
        if (pair) return pair;
        return written(partial(year(), m, d));
      });
    /** „(15.04.)“ · „15.–17.04.“ · „am 31.5. und 1.6.2018“: days of a language that marks them with a stop. */
    const dotted = () =>
      take(() => {
        if (!dayMarks.has('.')) return null;
        const stop = () => word() === '.' && tokens[at]!.glued && Boolean(++at);
        const start = at;
        const d = number(1, 31, 2);
        if (d === null || !stop()) return null;
        const monthAfter = () =>
          take(() => {
            const m = number(1, 12, 2);
            return m !== null && stop() ? { m, y: number(1900, 2100, 4) } : null;
          });
        const own = monthAfter();
        const range = take(() => {
          const joined = ands.has(word()) || word() === '/';
          if (!joined && !between()) return null;
          if (joined) at++;
          startsDay();
          const d2 = number(1, 31, 2);
          if (d2 === null || !stop()) return null;
          const second = monthAfter();
          if (!second || (!own && d2 < d)) return null;
          const { m, y } = second;
          return written(partial(own?.y ?? y, own?.m ?? m, d), partial(y, m, d2), joined);
        });
        if (range) return range;
        // A number with two stops may count a chapter.
        const before = tokens[start - 1]?.folded ?? '';
        const led = starts.has(before) || weekdays.has(before) || /^[(,]$/.test(before);
        return own && (own.y !== null || led) ? written(partial(own.y, own.m, d)) : null;
      });
    /** 12.06.2018 · 12/06/2018 · 2018-06-12 */
    const numeric = () =>
      take(() => {
        const iso = take(() => {
          const y = number(1900, 2100, 4);
          if (y === null || word() !== '-' || !tokens[at]!.glued) return null;
          at++;
          const m = number(1, 12, 2);
          if (m === null || word() !== '-') return null;
          at++;
          const d = number(1, 31, 2);
          return d === null ? null : written({ year: y, month: m, day: d });
        });
        if (iso) return iso;
        const d = number(1, 31, 2);
        const separator = word();
        if (d === null || !/^[./]$/.test(separator) || !tokens[at]!.glued) return null;
        at++;
        const m = number(1, 12, 2);
        if (m === null || word() !== separator || !tokens[at]!.glued) return null;
        at++;
        const y = number(1900, 2100, 4);
        if (y === null) return null;
        skip(yearMarks);
        return written({ year: y, month: m, day: d });
      });
    /** June 2018 · in June · the autumn of 2018 · in 2018 */
    const vague = () =>
      take(() => {
        const inside = skip(withins) || (months.has(word(1)) && skip(monthWithins));
        if (inside && first < at) skip(ofs);
        const m = month();
        if (m !== null) {
          skip(ofs);
          const y = year();
          return y === null && !inside ? null : written(partial(y, m), partial(y, m), true);
        }
        const season = words.seasons[word()];
        if (season) {
          at++;
          skip(ofs);
          const y = year();
          if (y === null) return null;
          return written(
            { year: y, month: season[0] },
            { year: season[1] < season[0] ? y + 1 : y, month: season[1] },
            true,
          );
        }
        const y = year();
        if (y === null || !(inside || yearMarks.has(tokens[at - 1]!.folded))) return null;
        return written({ year: y }, { year: y }, true);
      });
    /** “on Thursday (June 19)”, „heute (24.03.)“ */
    const bracketed = () =>
      take(() => {
        if (word() !== '(') return null;
        at++;
        const date = dayFirst() ?? monthFirst() ?? dotted() ?? numeric();
        if (!date || word() !== ')') return null;
        at++;
        return { ...date, to: at };
      });
    const relative = () =>
      take(() => {
        const period = takePhrase(periods);
        if (period) return { ...written({}, {}, true), period };
        const small = at === 0 || !tokens[at]?.capital || !smallDays.has(word());
        const offset = small ? takePhrase(days) : null;
        if (offset === null) return null;
        const calendar = take(() => {
          if (word() === ',') at++;
          if (weekdays.has(word())) at++;
          if (word() === ',') at++;
          return bracketed() ?? dayFirst() ?? monthFirst() ?? dotted();
        });
        if (calendar) return calendar;
        if (weekdays.has(word())) at++;
        return { ...written({}), offset };
      });
    const weekday = () =>
      take(() => {
        const value = weekdays.get(word());
        if (value === undefined) return null;
        at++;
        const calendar = take(() => {
          if (word() === ',') at++;
          while (starts.has(word()) || withins.has(word())) at++;
          return bracketed() ?? dayFirst() ?? monthFirst() ?? dotted() ?? numeric();
        });
        return calendar ?? { ...written({}), weekday: value };
      });

    return dayFirst() ?? monthFirst() ?? dotted() ?? numeric() ?? relative() ?? weekday() ?? vague();
  };
}
