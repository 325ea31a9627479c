/** The few words in which SQL builds JSON. What another database says otherwise is here. */

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export const object = (entries: [key: string, value: string][]): string =>
  `json_object(${entries.flatMap(([key, value]) => [text(key), value]).join(', ')})`;

export const string = text;

/** JSON of a condition: `true`, `false`, or null where it is neither. */
export const boolean = (condition: string): string =>
  `CASE WHEN ${condition} THEN json('true') WHEN NOT (${condition}) THEN json('false') END`;

/** A column that holds JSON as text. */
export const parsed = (column: string): string => `json(${column})`;

/** A list of a value for each row, in an order, of the rows that pass a filter. */
export const list = (value: string, order: string, filter?: string): string =>
  `json_group_array(${value} ORDER BY ${order})${filter ? ` FILTER (WHERE ${filter})` : ''}`;

/** The last of a list. */
export const last = (array: string): string => `json_extract(${array}, '$[#-1]')`;

export const first = (array: string): string => `json_extract(${array}, '$[0]')`;

/** Two values as a list. */
export const pair = (one: string, other: string): string => `json_array(${one}, ${other})`;
