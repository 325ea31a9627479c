import { Consultation } from './consultation.ts';
import { Country } from './country.ts';
import { Delegation } from './delegation.ts';
import { Event } from './event.ts';
import { Meeting } from './meeting.ts';
import { Mention } from './mention.ts';
import { NameKey } from './name-key.ts';
import { Official } from './official.ts';
import { OfficialName } from './official-name.ts';
import { Organisation } from './organisation.ts';
import { Participant } from './participant.ts';
import { Party } from './party.ts';
import { Post } from './post.ts';
import { PostHolding } from './post-holding.ts';
import { Release } from './release.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';
import { Visit } from './visit.ts';
import { WordForm } from './word-form.ts';

/** Every class that has a table. */
export const entities = [
  Consultation,
  Country,
  Delegation,
  Event,
  Meeting,
  Mention,
  NameKey,
  Official,
  OfficialName,
  Organisation,
  Participant,
  Party,
  Post,
  PostHolding,
  Release,
  Statement,
  Topic,
  Visit,
  WordForm,
];
