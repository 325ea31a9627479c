import { registerEnumType } from 'type-graphql';

/** The closed lists of the vocabulary. Each is a value (its names) and a type (one of them). */

export const EventKind = { CONSULTATION: 'CONSULTATION', MEETING: 'MEETING', VISIT: 'VISIT' } as const;
export type EventKind = keyof typeof EventKind;
registerEnumType(EventKind, {
  name: 'EventKind',
  description: 'What kind of event it was.',
  valuesConfig: {
    CONSULTATION: {
      description: 'Consultations between ministries: political, inter-ministry, foreign-office.',
    },
    MEETING: { description: 'A meeting, a reception, talks, or a call: see `mode`.' },
    VISIT: { description: 'A delegation’s stay, on which consultations and meetings were held.' },
  },
});

export const EventStatus = { HELD: 'HELD', PLANNED: 'PLANNED', PROPOSED: 'PROPOSED' } as const;
export type EventStatus = keyof typeof EventStatus;
registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'Whether an event took place, as far as the releases say.',
  valuesConfig: {
    HELD: { description: 'It took place.' },
    PLANNED: { description: 'It was announced or agreed.' },
    PROPOSED: { description: 'One side suggested it.' },
  },
});

export const Mode = { IN_PERSON: 'IN_PERSON', PHONE: 'PHONE', VIDEO: 'VIDEO' } as const;
export type Mode = keyof typeof Mode;
registerEnumType(Mode, {
  name: 'Mode',
  description: 'How the parties of a meeting spoke to each other.',
  valuesConfig: {
    IN_PERSON: { description: 'Face to face.' },
    PHONE: { description: 'By telephone.' },
    VIDEO: { description: 'By video link.' },
  },
});

export const DatePrecision = { DAY: 'DAY', MONTH: 'MONTH', YEAR: 'YEAR' } as const;
export type DatePrecision = keyof typeof DatePrecision;
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly a date is known.',
  valuesConfig: {
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month: `start` is its first day, `end` its last.' },
    YEAR: { description: 'To the year: `start` is 1 January, `end` 31 December.' },
  },
});

export const Basis = { STATED: 'STATED', INFERRED: 'INFERRED' } as const;
export type Basis = keyof typeof Basis;
registerEnumType(Basis, {
  name: 'Basis',
  description: 'What a fact rests on.',
  valuesConfig: {
    STATED: { description: 'The release says it in so many words.' },
    INFERRED: { description: 'It follows from the rest of the release or from its publication date.' },
  },
});

export const Role = {
  HEAD: 'HEAD',
  MEMBER: 'MEMBER',
  PARTICIPANT: 'PARTICIPANT',
  COUNTERPART: 'COUNTERPART',
} as const;
export type Role = keyof typeof Role;
registerEnumType(Role, {
  name: 'Role',
  description: 'In what capacity someone took part.',
  valuesConfig: {
    HEAD: { description: 'Led the delegation.' },
    MEMBER: { description: 'Belonged to the delegation.' },
    PARTICIPANT: { description: 'Was also present on that side, outside the delegation proper.' },
    COUNTERPART: { description: 'Received, or was met by, the other side.' },
  },
});

export const StatementKind = {
  DISCUSSED: 'DISCUSSED',
  EXCHANGED_VIEWS: 'EXCHANGED_VIEWS',
  NOTED: 'NOTED',
  EMPHASISED: 'EMPHASISED',
  WELCOMED: 'WELCOMED',
  EXPRESSED_INTEREST: 'EXPRESSED_INTEREST',
  CONFIRMED: 'CONFIRMED',
  AGREED: 'AGREED',
  PROPOSED: 'PROPOSED',
} as const;
export type StatementKind = keyof typeof StatementKind;
registerEnumType(StatementKind, {
  name: 'StatementKind',
  description: 'What was done in saying it.',
  valuesConfig: {
    DISCUSSED: { description: 'It was a subject of the talks.' },
    EXCHANGED_VIEWS: { description: 'The sides exchanged views on it.' },
    NOTED: { description: 'It was noted or pointed out.' },
    EMPHASISED: { description: 'It was stressed.' },
    WELCOMED: { description: 'It was welcomed.' },
    EXPRESSED_INTEREST: { description: 'Interest in it was expressed.' },
    CONFIRMED: { description: 'An intention or a position was confirmed.' },
    AGREED: { description: 'The sides agreed on it.' },
    PROPOSED: { description: 'It was proposed.' },
  },
});

export const AccountField = {
  DATE: 'DATE',
  PLACE: 'PLACE',
  ROUND: 'ROUND',
  MODE: 'MODE',
  HEAD: 'HEAD',
  PARTICIPANTS: 'PARTICIPANTS',
} as const;
export type AccountField = keyof typeof AccountField;
registerEnumType(AccountField, {
  name: 'AccountField',
  description: 'What releases may disagree in that tell of one event.',
  valuesConfig: {
    DATE: { description: 'The day, or the days.' },
    PLACE: { description: 'The city or the country.' },
    ROUND: { description: 'Which round it was.' },
    MODE: { description: 'Face to face, by telephone or by video.' },
    HEAD: { description: 'Who led a delegation.' },
    PARTICIPANTS: { description: 'Who took part on a side: each names somebody the others do not.' },
  },
});

export const EventOrder = { NEWEST_FIRST: 'NEWEST_FIRST', OLDEST_FIRST: 'OLDEST_FIRST' } as const;
export type EventOrder = keyof typeof EventOrder;
registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'The order of events, by their first day.',
  valuesConfig: {
    NEWEST_FIRST: { description: 'The latest event first; events without a date come last.' },
    OLDEST_FIRST: {
      description: 'The earliest event first: the reverse, so events without a date come first.',
    },
  },
});

export const TimelineGroup = {
  NONE: 'NONE',
  KIND: 'KIND',
  COUNTRY: 'COUNTRY',
  COUNTRY_PAIR: 'COUNTRY_PAIR',
} as const;
export type TimelineGroup = keyof typeof TimelineGroup;
registerEnumType(TimelineGroup, {
  name: 'TimelineGroup',
  description: 'The rows of a timeline.',
  valuesConfig: {
    NONE: { description: 'One row.' },
    KIND: { description: 'A row for each kind of event.' },
    COUNTRY: { description: 'A row for each country; an event stands in the row of each of its countries.' },
    COUNTRY_PAIR: { description: 'A row for each pair of countries, such as `CA-KG`.' },
  },
});

export const CountDimension = {
  YEAR: 'YEAR',
  MONTH: 'MONTH',
  KIND: 'KIND',
  COUNTRY: 'COUNTRY',
  COUNTRY_PAIR: 'COUNTRY_PAIR',
  ORGANISATION: 'ORGANISATION',
  OFFICIAL: 'OFFICIAL',
  TOPIC: 'TOPIC',
  LANGUAGE: 'LANGUAGE',
} as const;
export type CountDimension = keyof typeof CountDimension;
registerEnumType(CountDimension, {
  name: 'CountDimension',
  description: 'What events are counted by. An event counts once under each of its keys.',
  valuesConfig: {
    YEAR: { description: 'The year of the first day: `2018`.' },
    MONTH: { description: 'The month of the first day: `2018-06`.' },
    KIND: { description: 'The kind of event.' },
    COUNTRY: { description: 'Each country that was a party: `KG`.' },
    COUNTRY_PAIR: { description: 'Each two countries that were parties, in alphabetical order: `CA-KG`.' },
    ORGANISATION: { description: 'Each organisation that a delegation or a participant came from, by id.' },
    OFFICIAL: { description: 'Each official who took part, by id.' },
    TOPIC: { description: 'Each topic, by id.' },
    LANGUAGE: { description: 'Each language that a release tells of it in: `ru`.' },
  },
});

export const ChangeKind = { UPSERT: 'UPSERT', WITHDRAWAL: 'WITHDRAWAL' } as const;
export type ChangeKind = keyof typeof ChangeKind;
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What became of a release.',
  valuesConfig: {
    UPSERT: { description: 'It came, or something of it changed: it stands as this says.' },
    WITHDRAWAL: { description: 'It was withdrawn, with all that it alone said.' },
  },
});
