/**
 * Forms of the verbs that announce events, as lists with `|` between: written out once from their participles and
 * infinitives, with the adverbs that stand inside a compound tense («a également rencontré»). Own lists.
 */

const ADVERBS = [
  'déjà',
  'également',
  'auparavant',
  'préalablement',
  'au préalable',
  'en particulier',
  'dans un premier temps',
  'dans un second temps',
  'de nouveau',
  'à nouveau',
  'chaleureusement',
  'aussi',
  'ainsi',
  'ensuite',
  'notamment',
  'en outre',
  'par ailleurs',
  'd’abord',
  'enfin',
  'encore',
  'puis',
  'à son tour',
  'de son côté',
  'brièvement',
  'longuement',
  'récemment',
  'entre autres',
  'par la suite',
  'officiellement',
  'conjointement',
  'solennellement',
  'à cette occasion',
  'personnellement',
  'tous deux',
  'toutes deux',
  ', par ailleurs,',
  ', en outre,',
  ', également,',
  ', à cette occasion,',
  ', ensuite,',
  ', de son côté,',
  ', auparavant,',
];

const list = (words: string): string[] => words.split('|');
const join = (...parts: readonly string[]): string => parts.filter(Boolean).join('|');

/** Adverbs that tell of each of several people that he or she was met alone. */
export const ONE_BY_ONE = 'successivement|tour à tour|séparément|respectivement|à tour de rôle';

/** Every auxiliary with every participle and one of the adverbs between. */
export const between = (auxiliaries: string, adverbs: string, participles: string): string =>
  before(before(auxiliaries, adverbs), participles);

/** Every auxiliary with every participle, with and without an adverb between: `compound('a|ont', 'rencontré')`. */
export function compound(auxiliaries: string, participles: string): string {
  return list(auxiliaries)
    .flatMap((auxiliary) => ['', ...ADVERBS].map((adverb) => (adverb ? `${auxiliary} ${adverb}` : auxiliary)))
    .flatMap((start) => list(participles).map((participle) => `${start} ${participle}`))
    .join('|');
}

/** The four forms of a participle: `reçu` gives `reçu|reçue|reçus|reçues`. */
const agreeing = (participle: string): string =>
  ['', 'e', 's', 'es'].map((ending) => participle + ending).join('|');

/** Verbs by their forms; each list may hold several verbs. */
export interface VerbForms {
  /** Past participles, masculine singular. */
  participle: string;
  present: string;
  future: string;
  infinitive: string;
}

/** What announces that something is still to come, before an infinitive. */
const AHEAD =
  'doit|doivent|devrait|devraient|devra|devront|va|vont|prévoit de|prévoient de|compte|souhaite|est appelé à|est appelée à|sera amené à|sera amenée à|aura l’occasion de|auront l’occasion de|pourra|pourront|profitera de l’occasion pour';
/** What tells that it was done, before an infinitive. */
const DONE = 'a pu|ont pu|a eu l’occasion de|ont eu l’occasion de|a eu l’honneur de|vient de|viennent de';

/** `de` and the reflexive pronoun melt into the verb: «d’entretenir», «de se rendre». */
const before = (starts: string, infinitives: string): string =>
  list(starts)
    .flatMap((start) => list(infinitives).map((infinitive) => `${start} ${infinitive}`))
    .join('|');

/** «a rencontré», «rencontrera», «doit rencontrer»: an action. */
export function active({ participle, present, future, infinitive }: VerbForms) {
  return {
    held: join(compound('a|ont', participle), before(DONE, infinitive)),
    planned: join(future, before(AHEAD, infinitive)),
    present,
    plain: infinitive,
  };
}

/** «s’est entretenu», «se rendra»: a verb with its reflexive pronoun. */
export function reflexive({ participle, present, future, infinitive }: VerbForms) {
  const reflexiveInfinitive = list(infinitive)
    .map((word) => (/^[aeéiouh]/.test(word) ? `s’${word}` : `se ${word}`))
    .join('|');
  const participles = list(participle).map(agreeing).join('|');
  return {
    held: join(compound('s’est|se sont|s’y est|s’y sont', participles), before(DONE, reflexiveInfinitive)),
    planned: join(future, before(AHEAD, reflexiveInfinitive)),
    present,
    plain: reflexiveInfinitive,
  };
}

/** «a été reçu», «sera reçue»: what was done to the one spoken of. */
export function passive(participle: string) {
  const forms = list(participle).map(agreeing).join('|');
  return {
    held: join(
      compound('a été|ont été|fut|furent', forms),
      compound(
        'a|ont',
        list(forms)
          .map((form) => `été ${form}`)
          .join('|'),
      ),
    ),
    planned: join(compound('sera|seront', forms), before('doit être|doivent être|va être', forms)),
    present: compound('est|sont', forms),
  };
}

/** The pluperfect: an event before the one a text is about. */
export const earlier = {
  active: (participle: string): string => compound('avait|avaient', participle),
  reflexive: (participle: string): string =>
    compound('s’était|s’étaient', list(participle).map(agreeing).join('|')),
  passive: (participle: string): string =>
    compound('avait été|avaient été', list(participle).map(agreeing).join('|')),
};

/** The lists of several verbs in one. */
export function together(...forms: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const keys = new Set(forms.flatMap((form) => Object.keys(form)));
  return Object.fromEntries([...keys].map((key) => [key, join(...forms.map((form) => form[key] ?? ''))]));
}

/** «l’a rencontré», «le recevra»: verbs with whom they are done to, told before. */
export function clitics(verbs: string): string {
  return list(verbs)
    .flatMap((verb) => (/^[aeo]/.test(verb) ? [`l’${verb}`] : [`le ${verb}`, `la ${verb}`]))
    .join('|');
}
