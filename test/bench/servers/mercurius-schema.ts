/** The part of the graph that the questions ask, in the words of the project's own schema. */
export const schema = `
  type Query {
    consultation(id: ID!): Consultation
    consultations(filter: EventFilter, first: Int = 20, after: String): ConsultationConnection!
    official(id: ID!): Official
    releases(search: String!, first: Int = 20): ReleaseConnection!
  }
  input EventFilter { countries: [ID!] }
  type ConsultationConnection { nodes: [Consultation!] pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ReleaseConnection { edges: [ReleaseEdge!] }
  type ReleaseEdge { snippet: String node: Release }
  type EventDate { start: String end: String precision: String! }
  type Consultation {
    id: ID! status: String round: Int date: EventDate
    countries: [Country!] delegations: [Delegation!] meetings: [Meeting!]
  }
  type Meeting { id: ID! mode: String date: EventDate countries: [Country!] participants: [Participant!] }
  type Delegation { country: Country organisation: Organisation head: Participant participants: [Participant!] }
  type Participant { role: String official: Official post: Post }
  type Official {
    id: ID! name: String latinName: String country: Country names: [OfficialName!] posts: [PostHolding!]
    consultations: [Consultation!] meetings: [Meeting!] releases: [Release!]
  }
  type OfficialName { text: String! language: String }
  type PostHolding { post: Post observed: EventDate }
  type Post { title: String organisation: Organisation }
  type Organisation { name: String }
  type Country { code: ID! name(language: String = "en"): String }
  type Release { id: ID! title: String publishedOn: String consultations: [Consultation!] }
`;
