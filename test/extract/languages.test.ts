import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { recogniseLanguage } from '../../src/extract/languages.ts';

describe('a text’s language', () => {
  it.each([
    [
      'ru',
      'Министр иностранных дел встретился с послом Индии, который прибыл в столицу с первым визитом и вручил ноту.',
    ],
    [
      'en',
      'The minister met with the ambassador of India, who had arrived in the capital on his first visit.',
    ],
    [
      'fr',
      'Le ministre a rencontré l’ambassadeur de l’Inde, qui est arrivé dans la capitale pour sa première visite.',
    ],
    [
      'de',
      'Der Minister traf den Botschafter von Indien, der zu seinem ersten Besuch in die Hauptstadt gekommen ist.',
    ],
  ])('%s is recognised', (tag, text) => expect(recogniseLanguage(text)?.tag).toBe(tag));

  it.each([
    [
      'Kyrgyz',
      'Тышкы иштер министри Индиянын элчиси менен жолугушту, ал борбор шаарга биринчи сапары менен келген. Тараптар өз ара кызматташуу маселелерин талкуулашты.',
    ],
    [
      'Kazakh',
      'Сыртқы істер министрі Үндістан елшісімен кездесті, тараптар екі ел арасындағы ынтымақтастықты талқылады.',
    ],
    [
      'Ukrainian',
      'Міністр закордонних справ зустрівся з послом Індії, який прибув до столиці з першим візитом.',
    ],
    [
      'Bulgarian',
      'Министърът на външните работи се срещна с посланика на Индия, който пристигна в столицата. Двамата обсъдиха отношенията и се договориха да се срещнат след посещението, което ще се проведе през май.',
    ],
    [
      'Spanish',
      'El ministro de Relaciones Exteriores se reunió con el embajador de la India, que llegó a la capital para su primera visita con los representantes de las empresas.',
    ],
    [
      'Italian',
      'Il ministro degli affari esteri ha incontrato l’ambasciatore dell’India nella capitale e gli ha parlato delle relazioni tra i due Paesi per una collaborazione che sia utile alla regione.',
    ],
    [
      'Dutch',
      'De minister heeft met de ambassadeur van India gesproken over het bezoek dat hij in de hoofdstad brengt en over een verdrag voor handel.',
    ],
    ['numbers', '12 34 56'],
    ['nothing', ''],
  ])('%s is left alone', (_, text) => {
    expect(recogniseLanguage(text)).toBeNull();
    expect(extract(text)).toMatchObject({ language: null, events: [], officials: [] });
  });

  it('is the one asked for', () => {
    expect(recogniseLanguage('12 34 56', 'fr-CH')?.tag).toBe('fr');
    expect(recogniseLanguage('The minister met the ambassador of India in the capital.', 'ky')).toBeNull();
  });
});
