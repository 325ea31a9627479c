import { describe, expect, it } from 'vitest';
import { countMatches, f1, precision, recall, type SaidFact } from './bench/factrueval/matching.ts';
import { readStandard, type StandardFact } from './bench/factrueval/standard.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fact = (values: Record<string, string>, ignored = false): StandardFact => ({
  type: 'occupation',
  arguments: Object.entries(values).map(([name, value]) => ({ name, values: [value] })),
  ignored,
});
const MAYOR = { who: 'анна лесная', position: 'мэр', where: 'заречный' };
const JUDGE = { who: 'пётр полевой', position: 'судья', where: 'верховный суд' };

describe('facts said against FactRuEval', () => {
  it('counts a fact said in full once', () => {
    const count = countMatches([fact(MAYOR), fact(JUDGE)], [fact(MAYOR)]);
    expect([precision(count), recall(count)]).toEqual([1, 0.5]);
  });

  it('takes two letters more or less for the same word', () => {
    expect(f1(countMatches([fact(MAYOR)], [fact({ ...MAYOR, where: 'заречном' })]))).toBe(1);
    expect(f1(countMatches([fact(MAYOR)], [fact({ ...MAYOR, where: 'заречинского' })]))).toBeCloseTo(0.43, 2);
  });

  it('weighs a post half as much as who and where', () => {
    const count = countMatches([fact(MAYOR)], [fact({ who: 'анна лесная', where: 'заречный' })]);
    expect(count.standardFound).toBe(0.8);
  });

  it('does not tie facts by the post alone', () => {
    expect(f1(countMatches([fact(MAYOR)], [fact({ who: 'иван', position: 'мэр' })]))).toBe(0);
  });

  it('gives less for a fact said in pieces', () => {
    const pieces: SaidFact[] = [fact({ who: 'анна лесная' }), fact({ where: 'заречный' })];
    expect(countMatches([fact(MAYOR)], pieces).standardFound).toBeCloseTo(0.4);
  });

  it('neither rewards nor punishes a hard fact', () => {
    const count = countMatches([fact(MAYOR, true), fact(JUDGE)], [fact(MAYOR), fact(JUDGE)]);
    expect(count).toEqual({ standardFound: 1, standard: 1, saidRight: 1, said: 1 });
  });
});

it('reads the layers of the markup', async () => {
  const folder = await temporaryFolder({
    'book_1.txt': 'Мэра города Заречный Анну Лесную',
    'book_1.spans': [
      '1 job 0 4 1 1  # 1 Мэра',
      '2 loc_name 12 8 3 1  # 3 Заречный',
      '3 loc_descr 5 6 2 1  # 2 города',
      '4 name 21 4 4 1  # 4 Анну',
      '5 surname 26 6 5 1  # 5 Лесную',
    ].join('\n'),
    'book_1.objects': '10 LocOrg 2 3 # Заречный города\n11 Person 4 5 # Анну Лесную\n',
    'book_1.coref': '7 11\nfirstname Анна\nlastname Лесная\n\n8 10\ndescriptor город\nname Заречный\n',
    'book_1.facts':
      '1-0 Occupation\nWho obj7 Лесная Анна\nPosition span1 мэра\nWhere obj8 Заречный\nСложность повышенная\n',
  });
  const [document] = readStandard(folder);
  expect(document!.facts).toHaveLength(1);
  const [{ type, ignored, arguments: given }] = document!.facts as [StandardFact];
  expect({ type, ignored, names: given.map(({ name }) => name) }).toEqual({
    type: 'occupation',
    ignored: true,
    names: ['who', 'position', 'where'],
  });
  expect(given[0]!.values).toEqual(
    expect.arrayContaining(['анна лесная', 'лесная анна', 'анну лесную', 'лесная']),
  );
  expect(given[1]!.values).toEqual(['мэра']);
  expect(given[2]!.values).toEqual(expect.arrayContaining(['заречный', 'город заречный', 'города заречный']));
});
