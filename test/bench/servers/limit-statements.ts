/**
 * The best statement that we know how to write by hand for each question: one row of one column, the JSON of `data`.
 * `name_of` and `cursor` are functions in JavaScript. They rely on what the generated store is like: every event has a
 * date and two parties, every delegation a head.
 */

const PEOPLE = `'official', json_object('id', o."id", 'name', o."name", 'latinName', o."latinName")`;

export const ONE_CONSULTATION = `
SELECT json_object('consultation', json_object(
  'id', e."id", 'status', e."status", 'round', e."round",
  'date', json_object('start', e."dateStart", 'end', e."dateEnd", 'precision', e."datePrecision"),
  'countries', (
    SELECT json_group_array(json_object('code', p."countryCode", 'name', name_of(p."countryCode")) ORDER BY p."countryCode")
    FROM "party" p WHERE p."eventId" = e."id"),
  'delegations', (
    SELECT json_group_array(json_object(
      'country', json_object('code', d."countryCode", 'name', name_of(d."countryCode")),
      'organisation', json_object('name', g."name"),
      'head', (
        SELECT json_object(${PEOPLE}, 'post', CASE WHEN t."id" IS NOT NULL THEN json_object('title', t."title") END)
        FROM "participant" p LEFT JOIN "official" o ON o."id" = p."officialId" LEFT JOIN "post" t ON t."id" = p."postId"
        WHERE p."delegationId" = d."id" AND p."role" = 'HEAD'),
      'participants', (
        SELECT json_group_array(json_object('role', p."role", ${PEOPLE},
          'post', CASE WHEN t."id" IS NOT NULL THEN json_object('title', t."title") END) ORDER BY p."position")
        FROM "participant" p LEFT JOIN "official" o ON o."id" = p."officialId" LEFT JOIN "post" t ON t."id" = p."postId"
        WHERE p."delegationId" = d."id")) ORDER BY d."position")
    FROM "delegation" d LEFT JOIN "organisation" g ON g."id" = d."organisationId" WHERE d."eventId" = e."id"),
  'meetings', (
    SELECT json_group_array(json_object(
      'id', m."id", 'mode', m."mode",
      'date', json_object('start', m."dateStart", 'end', m."dateEnd"),
      'participants', (
        SELECT json_group_array(json_object('role', p."role",
          'official', json_object('id', o."id", 'name', o."name", 'latinName', o."latinName", 'country', json_object('code', o."countryCode")),
          'post', CASE WHEN t."id" IS NOT NULL THEN json_object('title', t."title", 'organisation', json_object('name', g."name")) END)
          ORDER BY p."position")
        FROM "participant" p LEFT JOIN "official" o ON o."id" = p."officialId" LEFT JOIN "post" t ON t."id" = p."postId"
        LEFT JOIN "organisation" g ON g."id" = t."organisationId"
        WHERE p."eventId" = m."id")) ORDER BY m."sortDate", m."id")
    FROM "event" m WHERE m."visitId" = e."visitId" AND +m."kind" = 'MEETING')))
FROM "event" e WHERE e."id" = :id`;

export const TIMELINE = `
WITH page AS MATERIALIZED (
  SELECT p."sortDate" AS day, p."eventId" AS id, e."round", e."dateStart", e."dateEnd"
  FROM "party" p CROSS JOIN "event" e ON e."id" = p."eventId"
  WHERE p."countryCode" = :country AND p."kind" = 'CONSULTATION' AND (p."sortDate", p."eventId") < (:day, :after)
  ORDER BY p."sortDate" DESC, p."eventId" DESC LIMIT 51),
shown AS (SELECT * FROM page ORDER BY day DESC, id DESC LIMIT 50)
SELECT json_object('consultations', json_object(
  'nodes', (
    SELECT json_group_array(json_object(
      'id', s.id, 'round', s."round", 'date', json_object('start', s."dateStart", 'end', s."dateEnd"),
      'delegations', (
        SELECT json_group_array(json_object(
          'country', json_object('code', d."countryCode", 'name', name_of(d."countryCode")),
          'head', (
            SELECT json_object('official', json_object('name', o."name", 'latinName', o."latinName"), 'post', json_object('title', t."title"))
            FROM "participant" p CROSS JOIN "official" o ON o."id" = p."officialId" CROSS JOIN "post" t ON t."id" = p."postId"
            WHERE p."delegationId" = d."id" AND p."role" = 'HEAD')) ORDER BY d."position")
        FROM "delegation" d WHERE d."eventId" = s.id)) ORDER BY s.day DESC, s.id DESC) FROM shown s),
  'pageInfo', json_object(
    'hasNextPage', CASE WHEN (SELECT count(*) FROM page) > 50 THEN json('true') ELSE json('false') END,
    'endCursor', (SELECT cursor(day, id) FROM shown ORDER BY day, id LIMIT 1))))`;

const eventsOf = (kind: string) => `(
  SELECT json_group_array(json_object('id', e."id", 'date', json_object('start', e."dateStart"), 'countries', (
      SELECT json_group_array(json_object('code', p."countryCode") ORDER BY p."countryCode") FROM "party" p WHERE p."eventId" = e."id"))
    ORDER BY e."sortDate", e."id")
  FROM (SELECT DISTINCT "eventId" AS id FROM "participant" WHERE "officialId" = o."id") t
  CROSS JOIN "event" e ON e."id" = t.id WHERE +e."kind" = '${kind}')`;

export const PERSON = `
SELECT json_object('official', json_object(
  'id', o."id", 'name', o."name", 'latinName', o."latinName",
  'country', json_object('code', o."countryCode", 'name', name_of(o."countryCode")),
  'names', (SELECT json_group_array(json_object('text', n."text", 'language', n."language") ORDER BY n."id") FROM "official_name" n WHERE n."officialId" = o."id"),
  'posts', (
    SELECT json_group_array(json_object('post', json_object('title', t."title", 'organisation', json_object('name', g."name")),
      'observed', json_object('start', h."observedStart", 'end', h."observedEnd")) ORDER BY h."id")
    FROM "post_holding" h CROSS JOIN "post" t ON t."id" = h."postId" CROSS JOIN "organisation" g ON g."id" = t."organisationId"
    WHERE h."officialId" = o."id"),
  'consultations', ${eventsOf('CONSULTATION')},
  'meetings', ${eventsOf('MEETING')},
  'releases', (
    SELECT json_group_array(json_object('id', r."id", 'title', r."title", 'publishedOn', r."publishedOn") ORDER BY r."sortDate", r."id")
    FROM (SELECT DISTINCT m."releaseId" AS id FROM "official_name" n CROSS JOIN "mention" m ON m."fact" = n."id" WHERE n."officialId" = o."id") t
    CROSS JOIN "release" r ON r."id" = t.id)))
FROM "official" o WHERE o."id" = :id`;

/** `:words` holds the words searched, each with its possible stems: `[{ word, stems }]`. */
export const SEARCH = `
WITH expression(match) AS MATERIALIZED (
  SELECT group_concat('(' || coalesce(
    (SELECT group_concat('"' || f."form" || '"', ' OR ') FROM "word_form" f WHERE f."stem" IN (SELECT value FROM json_each(w.value, '$.stems'))),
    '"' || (w.value ->> '$.word') || '"') || ')', ' AND ')
  FROM json_each(:words) w),
titled AS MATERIALIZED (
  SELECT rowid FROM "release_words" WHERE "release_words" MATCH '{title} : (' || (SELECT match FROM expression) || ')'),
page AS MATERIALIZED (
  SELECT r."sequence", r."sortDate" AS day, r."id", r."title", r."publishedOn", w.rowid IN titled AS first
  FROM "release_words" w CROSS JOIN "release" r ON r."sequence" = w.rowid
  WHERE w."release_words" MATCH (SELECT match FROM expression)
  ORDER BY first DESC, r."sortDate" DESC, r."id" DESC LIMIT 20)
SELECT json_object('releases', json_object('edges', json_group_array(json_object(
  'snippet', (
    SELECT snippet("release_words", -1, '', '', '…', 24) FROM "release_words" w
    WHERE w."release_words" MATCH (SELECT match FROM expression) AND w.rowid = p."sequence"),
  'node', json_object('id', p."id", 'title', p."title", 'publishedOn', p."publishedOn", 'consultations', (
    SELECT json_group_array(json_object('id', e."id", 'date', json_object('start', e."dateStart"), 'countries', (
        SELECT json_group_array(json_object('code', y."countryCode") ORDER BY y."countryCode") FROM "party" y WHERE y."eventId" = e."id"))
      ORDER BY e."sortDate", e."id")
    FROM "event_release" l CROSS JOIN "event" e ON e."id" = l."eventId"
    WHERE l."releaseId" = p."id" AND +e."kind" = 'CONSULTATION'))) ORDER BY p.first DESC, p.day DESC, p."id" DESC)))
FROM page p`;

/** One row a delegation: a line of CSV. */
export const TABLE_OF_CONSULTATIONS = `
SELECT e."id" || ',' || e."dateStart" || ',' || e."dateEnd" || ',' || d."countryCode" || ',"' || replace(o."name", '"', '""') || '"' || char(10)
FROM "event" e CROSS JOIN "delegation" d ON d."eventId" = e."id"
CROSS JOIN "participant" p ON p."delegationId" = d."id" AND p."role" = 'HEAD' CROSS JOIN "official" o ON o."id" = p."officialId"
WHERE e."kind" = 'CONSULTATION' ORDER BY e."sortDate" DESC, e."id" DESC, d."position"`;
