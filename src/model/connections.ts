import { connectionOf } from './connection.ts';
import { Consultation } from './consultation.ts';
import { Event } from './event.ts';
import { Meeting } from './meeting.ts';
import { Official } from './official.ts';
import { Release } from './release.ts';
import { ReleaseFacts } from './release-facts.ts';

export const ConsultationConnection = connectionOf('Consultation', () => Consultation);
export const MeetingConnection = connectionOf('Meeting', () => Meeting);
export const EventConnection = connectionOf('Event', () => Event);
export const OfficialConnection = connectionOf('Official', () => Official);
export const ReleaseConnection = connectionOf('Release', () => Release, true);
export const ChangeConnection = connectionOf('Change', () => ReleaseFacts);
