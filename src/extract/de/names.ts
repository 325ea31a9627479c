/** Words of people's names as German texts write them. */

/*
 * Given names, one word each (of `Frank-Walter` the first), as German texts spell them, with the transcriptions usual
 * in German (`Sergej`, `Wladimir`). Own list: those of the officials of the world's states, and the commonest of each
 * region. Left out are names that are rather another word of a release (`Beat`) or a family name of East Asia (`Kim`).
 */
const masculine = `
  Aaron Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelilah Abdelkader Abdelmadjid Abdelmalek Abdelwahed Abderrahim
  Abderrahmane Abdoulaye Abdoulkader Abdoulmalik Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abiy Achim Adalbert
  Adam Adama Adel Adnan Adolf Adolfo Adolphe Adrian Adrien Ahmad Ahmed Ahmet Alain Alan Alassane Albert Alberto
  Albin Albrecht Alec Alejandro Aleksandar Aleksander Aleksandr Alessandro Alexander Alexandre Alexei Alexej Alexis
  Alfonso Alfred Alfredo Ali Aliou Almazbek Alois Alojz Alon Aloys Alpha Álvaro Amadou Amara Ambroise Amin Amine
  Amir Amr Anatole Anatolij Anatoly Anders Andranik André Andreas Andrei Andrej Andrés Andrew Andrii Andrij Andris
  Andrius Andrus Andry Andrzej Ángel Angelino Angelo Antanas Anthony Antipas Antoine Anton Antonin Antonio Antonis
  Antony Aram Ararat Ariel Armand Armando Armen Arnaud Arne Arnold Arsène Artem Arthur Artis Artur Arturo Aschot
  Aschraf Askar Aslan Assad Atanas Athanase Audronius Augustin Aurelio Avigdor Axel Ayman Aymeric Aziz Azzedine
  Babacar Bairam Bakir Balthasar Baptiste Barack Barham Bart Bartholomé Baschar Basile Bastian Baudouin Béji Bela
   Bendicht Benedikt Benigno Benjamin Benoît Bernard Bernardino Bernardo Bernd Bernhard Bernt Bert Bertel
  Bertrand Bill Binyamin Björn Blaise Bob Bogdan Bohdan Bohuslav Bojan Børge Boris Borut Borys Boubacar Boyko
  Božidar Brahim Branko Brendan Brian Bronisław Bruce Bruno Bujar Burkhard Cameron Carl Carlo Carlos Carsten Cédric
  Celso Cem César Charles Cheick Christian Christof Christoph Christophe Christopher Christos Claudio Claus Clemens
  Clément Colin Constantin Cornel Cornelius Cristian Cyprien Cyril Cyrille Daisuke Dalil Damien Dan Daniel Daniele
  Danilo Dario David Davit Denis Dennis Dermot Detlef Detlev Dick Didier Diego Dieter Diethelm Dietmar Dilip Dimitar
  Dimitri Dimitrij Dimitrios Dimitris Dirk Djibril Dmitri Dmitrij Dmytro Dominic Don Donald Driss Dritan Dschamschid
  Dušan Eamon Eberhard Ebrahim Eckart Edgar Edgars Edi Édouard Eduard Eduardo Edward Edwin Egils Egon Ehrenfried
  Ehud Ekkehard Eldar Elie Elmar Emanuel Emil Émile Emilio Emmanuel Emmerson Emomali Eneko Enrico Enrique Enver
  Erhard Éric Erik Erkki Erlan Ernest Ernesto Ernst Ertugrul Erwan Erwin Étienne Eugen Eugène Evo Ewald Fabien Fabio
  Fabrice Fabrizio Fadhel Fadi Fahd Falah Farid Fathi Fatmir Faure Faustin Fausto Fawzi Fayçal Fayez Federico Felipe
  Félix Ferdinand Ferenc Fernand Fernando Filip Filipe Filippo Flavio Florent Florian Fouad Francesco Francis
  Francisco Franck Franco François Frank Frans Franz Fred Frédéric Frederik Fridolin Friedhelm Friedrich Fritz
  Fulvio Fumio Gabriel Gaël Gamini Gaspard Gaston Gebran Geert Geoffrey Georg George Georges Georgi Gérald Gérard
  Géraud Gerd Gerhard Gernot Gero Ghassan Ghazi Giacomo Gian Gianfranco Gianni Gilbert Gilles Gion Giorgi Giorgio
  Giovanni Giuliano Giulio Giuseppe Gonzalo Goran Gordan Gordon Gottfried Gottlieb Grégoire Gregory Grigol Grzegorz
  Guido Guillaume Guillermo Gunnar Günter Günther Gurbanguly Gustave Gustavo Guy Habib Hailemariam Hakan Hakim Halbe
  Hamad Hamadi Hamed Hamid Hamrokhon Hannes Hans Hansjörg Hansruedi Harald Haris Harold Hartmut Hashim Hassan
  Hassane Heikki Heiko Heiner Heinrich Heinz Hekmat Helge Helmut Henri Henrik Henry Herbert Heribert Hermann Hervé
  Hifikepunye Hinrich Hocine Holger Horst Hosni Hovik Hubert Hubertus Hugh Hugo Hussein Iain Ian Ibrahim Ibrahima
  Idriss Idrissa Ignacio Ignaz Ignazio Igor Ihab Ihor Ilham Ilia Ilir Imad Imants Immanuel Ingo Ioannis Ion Irakli
  Isaac Ismaël Ismail Issoufou Itzhak Iurie Ivailo Ivan Ivaylo Ivica Ivo Iwan Jaap Jack Jacob Jacques Jaime Jairam
  Jakob Jakub Jalal James Jan Janez Jānis János Jari Jaroslav Jarosław Jason Javier Jean Jeff Jeffrey Jens Jérôme
  Jerzy Jiří Joachim João Joaquim Joaquín Jochen Joe Joël Johan Johann Johannes John Joko Jomart Jon Jonas Jonathan
  Jörg Jorge Joschka José Josef Josep Joseph Josip Joško Jost Juan Jules Julian Julien Julio Jürg Jürgen Juri Jurij
  Jussuf Justin Kakha Kamal Kamel Kanat Karel Karim Karl Karlheinz Karol Karsten Kaspar Keith Kelvin Kemal Ken
  Kenichiro Kenneth Kevin Khaled Khalid Khalifa Khemaïes Kiril Kjell Klaus Klemens Knut Koffi Kofi Konrad Konstantin
  Kosta Kostas Kristian Kristjan Kurt Kyriakos Kyrylo Ladislav Lajos Lakhdar Lambert Lamberto Lars Lassina László
  Laurent Lech Léo Léon Leonardo Leonel Leonhard Leonid Léopold Lesetja Levan Levi Liam Lionel Lloyd Loïc Lorenz
  Lorenzo Louay Louis Lubomír Luc Luca Lucas Lucien Ludger Ludovic Ludwig Luigi Luís Luka Lukas Lutz Luwellyn Luzius
  Macky Madani Mahamadou Mahamat Mahmoud Mahmud Maithripala Majid Malcolm Malek Malik Mamadou Manfred Mangala
  Manouchehr Manuchehr Manuel Marat Marc Marcel Marcelo Marco Marcus Marek Marian Mariano Mario Marius Mark Marko
  Markos Markus Martial Martin Martti Masato Massimo Massoud Massud Mateusz Mathias Matteo Matthäus Matthew Matthias
  Matti Maurice Mauricio Mauro Max Maxim Maximilian Mehdi Mehmet Melchior Meles Mevlüt Mewlüt Michael Michail Michał
  Michel Mickaël Miguel Mihai Mikaël Mike Mikhail Mikheil Mikko Miloš Miodrag Mircea Mirko Miro Miroslav Miroslaw
  Mladen Moatassim Mogens Mohamad Mohamed Mohammad Mohammed Mohand Moncef Mongi Morgan Moritz Morshed Mousa Muammar
  Muhammad Muhammadu Murad Murray Musa Mustafa Mustapha Nabih Nabil Nalin Nana Narendra Nasser Nassir Nassirou Nawaf
  Nayef Nebojša Neil Nelson Nicholas Nicklas Nickolay Nicola Nicolae Nicolas Niels Nigel Nika Niklaus Nikol Nikola
  Nikolai Nikolaj Nikolaos Nikolay Nikos Nils Nizar Noam Norbert Norman Noureddine Nouri Nursultan Olaf Oldemiro Ole
  Oleg Oleksandr Oleksii Oleksiy Olexij Olivier Olli Omar Oscar Oskar Ossama Otmar Ottmar Otto Ottokar Oumarou
  Ousmane Paavo Pablo Pádraig Pál Paolo Pascal Patrice Patrick Paul Paulo Pavel Pavlo Pawlo Pedro Pekka Perry Pervez
  Péter Petr Petro Petteri Phil Philip Philipp Philippe Philippos Pier Pierluigi Pierre Pieter Pietro Piotr Pius
  Prakash Pranab Quentin Rached Rachid Radek Radosław Rafael Raimonds Raimund Rainer Rajiv Ralf Ralph Rami Ramtane
  Ramzi Ranil Raphaël Raschid Rashid Raúl Raymond Recep Régis Reinhard Reinhold Rémi Renato Renaud René Reto Reuven
  Riad Ricardo Riccardo Richard Rinat Riyad Robert Roberto Roch Roderich Rodolfo Rodrigo Roger Roland Rolf Roman
  Romano Romuald Ronald Rosen Ruben Rüdiger Rudolf Ruedi Rui Ruslan Rustam Ruud Saad Saber Saeed Said Salah
  Salaheddine Salam Salih Salim Salman Salome Sameh Sami Samir Samuel Sándor Sanjay Saparmurat Saud Sauli Sebastian
  Sebastião Sebastien Sefik Sepp Serge Sergeï Sergej Sergio Sergiu Sergiy Serguei Serguey Serhij Serik Sersch Serzh
  Shimon Shinzo Sidi Siegfried Siegmar Sigmar Sigmund Silvan Silvio Simon Slaheddine Slobodan Sorin Srdjan Srgjan
  Stanislas Stanislav Stanislaw Stef Stefan Stefano Steffen Stéphane Stephen Steve Steven Stevo Stig Stuart Suleiman
  Susilo Svein Sven Swen Sylvain Sylvestre Taavi Tabaré Taïeb Tarek Tareq Taro Taye Tayeb Teodor Teodoro Thabo Thani
  Theodor Théodore Théoneste Thierry Thilo Thomas Thongloun Thorbjørn Thorsten Tibor Tiéman Tiémoko Tigran Tilman
  Tim Timo Timothy Titus Tobias Tom Tomaas Tomáš Tomislav Tommaso Toni Tonio Tony Toomas Torsten Toshimitsu Traian
  Trajan Udo Ueli Ulan Ulf Ulises Ulrich Umberto Urmas Urs Uwe Václav Vadym Vagif Valdas Valdis Valentin Valère
  Vardan Vartan Varujan Vasile Victor Viktor Vincent Vincenzo Vinzenz Viorel Vladimir Vojislav Volker Volodymyr Vuk
  Vygaudas Waldemar Walid Walter Walther Wassili Werner Wiktor Wilfried Wilhelm Willi William Willy Winston
  Wjatscheslaw Wladimir Wolfgang Wolfram Wolodimir Wolodymyr Wopke Xanana Xaver Xavier Yanis Yann Yannick Yaşar
  Yasser Yassine Yossi Yousaf Youssef Youssouf Yoweri Yukio Yukiya Yuri Yusuf Yutaka Yvan Yves Yvon Zacharie Zalmay
  Zaza Zbigniew Zdravko Zeid Zeljko Zine Zlatko Zoltán Zoran Zsolt Zyad
`;

const feminine = `
  Adèle Agathe Agnes Aïcha Aïssata Aïssatou Akdja Akdscha Alenka Alexandra Alice Alicia Alicja Aline Amina Aminata
  Ana Anastasia Andrea Angela Angelika Angelina Anita Anja Anke Ann Anna Annalena Anne Anneliese Annemarie Annette
  Annick Annika Anniken Antje Antoinette Antonella Antonia Arancha Asma Astrid Audrey Aurelia Aurélie Awa Barbara
  Bärbel Beata Beate Béatrice Beatrix Benita Bérangère Bernadette Bettina Bidhya Birgit Borjana Brigitte Britta
  Camilla Carin Carine Carla Carme Carmen Carole Carolina Caroline Catarina Catherine Cécile Céline Chantal
  Charlotte Christa Christel Christelle Christiane Christina Christine Claire Clara Clarice Claudia Claudine Colette
  Condoleezza Constance Consuelo Corina Corinne Cornelia Cosima Cristiana Cristina Dace Dagmar Daisy Dalia Daniela
  Danuta Delcy Delphine Denise Diana Diane Dilma Dora Doris Dorothea Dorothee Dragica Edelgard Edita Edith Elena
  Eleonora Elfriede Eliane Elina Elisa Élisabeth Elizabeth Elke Ellen Elmira Elvira Emilia Emine Emma Emmanuelle
  Erato Erika Erna Esther Eugenia Eva Eve Eveline Ewa Fabienne Fadila Fanny Fatima Fatimata Fatma Fatou Fatoumata
  Federica Ferial Fernanda Flavia Florence Frances Francesca Françoise Franziska Frauke Frédérique Friederike Gabi
  Gabriela Gabriella Geneviève Georgette Geraldine Gerda Gertrud Gisela Gisèle Gitta Gloria Gracia Graciela Gro
  Gudrun Hanna Hannah Hannelore Heide Heidemarie Heidi Heidrun Heike Helen Helena Hélène Helga Helle Helma Henriette
  Hertha Hilary Hildegard Hillary Hina Hirut Ileana Ilona Ilse Ilze Ine Inés Inga Inge Ingeborg Ingrid Irena Irène
  Irina Iris Irmgard Isabel Isabella Isabelle Ivana Jacinda Jacqueline Jadranka Jana Jane Janet Jasmina Jeanine
  Jeanne Jekaterina Jelena Jennifer Jessica Joana Joëlle Johanna Jolanda Josefina Joséphine Joyce Judith Julia
  Juliane Julie Juliette Julija Justine Jutta Kaja Kamala Karen Karin Karine Karolina Karoline Katarina Katharina
  Katherine Kathrin Katia Katja Katri Katrín Kerstin Khadija Khatuna Kinga Kirsten Klara Kolinda Konstanze Krista
  Kristalina Krisztina Laila Laimdota Lamia Lara Laura Laure Laurence Léa Leila Lena Leonore Lilia Lilian Liliana
  Lilianne Linda Lisa Lisbeth Lise Liselotte Livia Liz Lotte Louise Lucia Lucie Luisa Luise Lydia Lydie Madeleine
  Magdalena Maia Maja Malgorzata Malika Manon Manuela Mareike Margaret Margarete Margarita Margot Margret Margrethe
  Margrit Marguerite Maria Mariam Mariana Marianne Marie Marielle Marietta Marija Marina Marion Marisa Marjatta
  Marlène Marlies Marta Martha Martina Martine Mary Maryam Mathilde Maud Maura Maya Mechthild Mélanie Mélita
  Mercedes Meritxell Mette Mevlida Michaela Michèle Micheline Michelle Mireille Miriam Mirjam Mirjana Moana Monica
  Monika Monique Muriel Myriam Nadia Nadine Nadja Najah Najat Najla Nancy Natalia Natalie Natascha Nathalie
  Navanethem Nicole Nina Ninon Nkosazana Noëlle Nomaindia Nomvula Nora Nosiviwe Oda Odile Olexandra Olga Oyun
  Pascale Patricia Patrizia Paula Pauline Penny Petra Pia Pratibha Preneet Radmila Raimonda Rama Rania Raphaëlle
  Raychelle Reem Regina Regula Rekha Renata Renate Renée Retno Rita Roberta Roberte Rola Romana Rosa Rosario
  Rosemary Rosmarie Roza Rut Ruth Sabina Sabine Safia Samantha Samia Sandra Sanna Sara Sarah Ségolène Selma Shada
  Sheila Sibeth Sigrid Sihem Silke Silvia Simona Simone Simonetta Solange Soledad Solveig Solvita Sonia Sonja Sophia
  Sophie Soraya Steffi Stella Stéphanie Sujata Susan Susana Susanna Susanne Sushma Suzanne Svenja Svetlana Sviatlana
  Swetlana Sylvia Sylvie Tamara Tanja Tarja Tatiana Tatjana Teresa Theresa Thérèse Tove Tzipi Ulla Ulrike Ursula Ute
  Vaira Valentina Valérie Vanessa Vera Verena Veronika Véronique Vesna Victoria Viktoria Vilja Viola Violeta
  Virginie Viviane Vjosa Wafa Wendy Wiebke Winnie Xenia Yasmina Ylva Yolanda Yvette Yvonne Zainab Zeynep Zinaida
  Zita Zlatica Zoé Zuzana
`;

const either = `Alex Andy Chris Claude Dominique Gabriele Jamie Kersti Kris Lee Lou Maxime Micky Pat Robin Sam Sandy Sasha Terry`;

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Given names with the gender they tell. */
export const givenNames: ReadonlyMap<string, 'masculine' | 'feminine' | null> = new Map<
  string,
  'masculine' | 'feminine' | null
>([
  ...words(masculine).map((name) => [name, 'masculine'] as const),
  ...words(feminine).map((name) => [name, 'feminine'] as const),
  ...words(either).map((name) => [name, null] as const),
]);

/** Words that join the parts of a name and belong to the family name: `von`, `de`, `bin`. Own list. */
export const nameParticles: string[] = words(`
  von van zu der den de del della delle dello degli di da do dos du la las le les los el d ter ten te al ash ar ath bin
  ben ould ibn bint binti abu ul ur af av y e i mac mc san st
`);

/** Titles of courtesy before a name, none of them a post; abbreviations with and without their stop. Own list. */
export const honorifics: string[] = [
  'Herr|Frau|Damen|Fräulein',
  'Dr.|Dr|Prof.|Prof|Professor|Professorin|Doktor|Dr. h.c.|Prof. Dr.|Dipl.|Mag.|lic. iur.',
  'S.E.|S. E.|I.E.|I. E.|I.I.E.E.|Seine Exzellenz|Ihre Exzellenz|Seiner Exzellenz|Ihrer Exzellenz|Ihre Exzellenzen|Exzellenz',
  'S.M.|I.M.|S.D.|I.D.|S.H.|S.K.H.|I.K.H.|Seine Majestät|Ihre Majestät|Seiner Majestät|Ihrer Majestät|Ihre Majestäten|Seine Heiligkeit|Seiner Heiligkeit|Seine Eminenz|Seine Durchlaucht|Seiner Durchlaucht|Ihre Durchlaucht|Seine Hoheit|Seiner Hoheit|Ihre Hoheit|Seine Königliche Hoheit|Seiner Königlichen Hoheit|Ihre Königliche Hoheit',
  'Sir|Lord|Lady|Dame|Baron|Baronin|Freiherr|Graf|Gräfin|Monsignore|Msgr.|Mgr.|Pater|Hojjatoleslam|Ayatollah|Ajatollah|Sheikh|Sheikha|Scheikh|Datuk|Samdech|Lyonpo',
].flatMap((row) => row.split('|'));

/** Countries whose people releases name family first, ISO 3166-1. Japanese and Hungarian names stand in Western order in German. */
export const familyFirst: string[] = ['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'TW', 'VN'];
