import { Account } from './account.ts';
import { AccountBlock } from './account-block.ts';
import { AccountParticipant } from './account-participant.ts';
import { Alias } from './alias.ts';
import { Attestation } from './attestation.ts';
import { Consultation } from './consultation.ts';
import { Correction } from './correction.ts';
import { Country } from './country.ts';
import { Coverage } from './coverage.ts';
import { Delegation } from './delegation.ts';
import { Event } from './event.ts';
import { IdentityDecision } from './identity-decision.ts';
import { IdentityLink } from './identity-link.ts';
import { Likeness } from './likeness.ts';
import { Meeting } from './meeting.ts';
import { Mention } from './mention.ts';
import { NameKey } from './name-key.ts';
import { Official } from './official.ts';
import { OfficialClaim } from './official-claim.ts';
import { OfficialName } from './official-name.ts';
import { Organisation } from './organisation.ts';
import { Participant } from './participant.ts';
import { Party } from './party.ts';
import { Peer } from './peer.ts';
import { Persona } from './persona.ts';
import { PersonaBlock } from './persona-block.ts';
import { PersonaTie } from './persona-tie.ts';
import { Post } from './post.ts';
import { PostHolding } from './post-holding.ts';
import { Release } from './release.ts';
import { ReleaseFacts } from './release-facts.ts';
import { Source } from './source.ts';
import { Statement } from './statement.ts';
import { Topic } from './topic.ts';
import { Visit } from './visit.ts';
import { WordForm } from './word-form.ts';

/** Every class that has a table. */
export const entities = [
  Account,
  AccountBlock,
  AccountParticipant,
  Alias,
  Attestation,
  Consultation,
  Correction,
  Country,
  Coverage,
  Delegation,
  Event,
  IdentityDecision,
  IdentityLink,
  Likeness,
  Meeting,
  Mention,
  NameKey,
  Official,
  OfficialClaim,
  OfficialName,
  Organisation,
  Participant,
  Party,
  Peer,
  Persona,
  PersonaBlock,
  PersonaTie,
  Post,
  PostHolding,
  Release,
  ReleaseFacts,
  Source,
  Statement,
  Topic,
  Visit,
  WordForm,
];
