/** Words of people's names as French texts write them. */

/*
 * Given names, one word each (of `Jean-Yves` the first), as French texts spell them, with the transcriptions usual in
 * French (`Sergueï`, `Noursoultan`). Own list: those of the officials of the world's states, and the commonest of
 * each region. Left out are names that are rather another word of a release (`Marine`, `Pascal Couchepin` has
 * his, `Avril` has none) or a family name of East Asia (`Kim`).
 */
const masculine = `
  Aaron Abbas Abdallah Abdel Abdelaziz Abdelhamid Abdelilah Abdelkader Abdelmadjid Abdelmalek Abdelwahed Abderrahim
  Abderrahmane Abdou Abdoul Abdoulaye Abdoulkader Abdoulmalik Abdul Abdulaziz Abdulla Abdullah Abdulrahman Abiy Adam
  Adama Adel Adnan Adolf Adolfo Adolphe Adrian Adrien Ahmad Ahmed Ahmet Aimé Akhmed Alain Alan Alassane Albert
  Alberto Albin Alec Alejandro Aleksandar Aleksander Aleksandr Alessandro Alexander Alexandre Alexeï Alexis Alfonso
  Alfred Alfredo Ali Aliou Almazbek Alois Alon Aloys Alpha Álvaro Amadou Amara Ambroise Amin Amine Amir Amr Anatole
  Anatoli Anatoly Anders Andranik André Andreas Andrei Andrej Andrés Andrew Andris Andrius Andrus Andry Andrzej
  Ángel Angelino Angelo Antanas Anthony Antipas Antoine Anton Antonin Antonio Antonis Antony Aram Ararat Ariel
  Arkadi Armand Armando Armen Arnaud Arnold Arsène Artem Arthur Artis Artour Artur Arturo Askar Aslan Assad Atanas
  Athanase Audronius Augustin Aurelio Avigdor Axel Ayman Aymeric Aziz Azzedine Babacar Bachar Bairam Bakir Balthasar
  Baptiste Barack Barham Bart Bartholomé Basile Bastian Baudouin Bechir Béji Bela  Benedikt Benigno Benjamin
  Benoît Benyamin Bernard Bernardino Bernardo Bernd Bernhard Bert Bertel Bertrand Bill Binyamin Blaise Bob Bogdan
  Bohdan Bohuslav Bojan Børge Boris Borut Borys Boubacar Boyko Božidar Brahim Branko Brendan Brian Bronisław Bruce
  Bruno Bujar Cameron Carl Carlo Carlos Cédric Celso César Charles Cheick Christian Christoph Christophe Christopher
  Christos Claudio Claus Clément Colin Constantin Cornelius Cristian Cyprien Cyril Cyrille Daisuke Dalil Damien Dan
  Daniel Daniele Danilo Dario David Davit Denis Dennis Dermot Désiré Detlev Dick Didier Diego Dieter Dietmar Dilip
  Dimitar Dimitri Dimitrij Dimitrios Dimitris Dirk Djamchid Djibril Dmitri Dmytro Dominic Don Donald Driss Dritan
  Dušan Eamon Ebrahim Edgar Edgars Edi Édouard Eduard Eduardo Edward Edwin Egils Egon Ehud Eldar Elie Elmar Emil
  Émile Emilio Emmanuel Emmerson Emomali Eneko Enrico Enrique Enver Erhard Éric Erik Erkki Erlan Ernest Ernesto
  Ernst Ertugrul Erwan Étienne Eugen Eugène Evariste Evo Fabien Fabio Fabrice Fabrizio Fadhel Fadi Fahd Faisal Falah
  Farid Fathi Fatmir Faure Faustin Fausto Fawzi Fayçal Fayez Federico Felipe Félix Ferdinand Ferenc Fernand Fernando
  Filip Filipe Filippo Flavio Florent Florian Fouad Francesco Francis Francisco Franck Franco François Frank Frans
  Franz Fred Frédéric Frederik Fridolin Friedrich Fritz Fulvio Fumio Gabriel Gaël Gamini Gaspard Gaston Gebran Geert
  Gennadi Geoffrey Georg George Georges Georgi Gérald Gérard Géraud Gerd Gerhard Ghassan Ghazi Giacomo Gianfranco
  Gianni Gilbert Gilles Giorgi Giorgio Giovanni Giuliano Giulio Giuseppe Gonzalo Goran Gordan Gordon Gottfried
  Grégoire Gregory Grigol Grigori Grzegorz Guido Guillaume Guillermo Gunnar Günter Günther Gurbanguly Gustave
  Gustavo Guy Habib Hailemariam Hakan Hakim Halbe Hamad Hamadi Hamed Hamid Hamrokhon Hannes Hans Hansjörg Haris
  Harold Hashim Hassan Hassane Heikki Heiko Heinrich Heinz Hekmat Henri Henrik Henry Herbert Hermann Hervé Hichem
  Hifikepunye Hocine Horst Hosni Houari Hovik Hubert Hugh Hugo Hussein Iain Ian Ibrahim Ibrahima Idriss Idrissa
  Ignacio Ignazio Igor Ihab Ihor Ilham Ilia Imad Imants Ioannis Ion Irakli Isaac Ismaël Ismail Issoufou Itzhak Iurie
  Ivailo Ivan Ivaylo Ivica Ivo Jaap Jack Jacob Jacques Jaime Jairam Jakob Jakub Jalal James Jan Janez Jānis János
  Jari Jaroslav Jarosław Jason Javier Jean Jeff Jeffrey Jens Jérôme Jerzy Jeyhoun Jiří Joachim João Joaquim Joaquín
  Joe Joël Johan Johann Johannes John Joko Jomart Jon Jonas Jonathan Jorge Joschka José Josef Josep Joseph Josip
  Joško Juan Jules Julian Julien Julio Jürgen Justin Kakha Kamal Kamel Kanat Karel Karim Karl Karlheinz Karol Kaspar
  Kassym Kassymjomart Keith Kelvin Kemal Ken Kenichiro Kenneth Kevin Khaled Khalid Khalifa Khemaïes Kiril Kjell
  Klaus Knut Koffi Kofi Konrad Konstantin Kosta Kostas Kourmanbek Kristian Kristjan Kurt Kyriakos Kyrylo Ladislav
  Lajos Lakhdar Lambert Lamberto Lars Lassina László Laurent Lazare Lech Léo Léon Leonardo Leonel Leonid Léopold
  Lesetja Levan Levi Liam Lionel Lloyd Loïc Lorenzo Louay Louis Lubomír Luc Luca Lucas Lucien Ludovic Ludwig Luigi
  Luís Luka Luwellyn Luzius Macky Madani Mahamadou Mahamat Mahmoud Mahmud Maithripala Majid Malcolm Malek Malik
  Mamadou Mangala Manouchehr Manuel Marat Marc Marcel Marcelo Marco Marek Marian Mariano Marin Mario Marius Mark
  Marko Markos Markus Martial Martin Martti Masato Massimo Massoud Mateusz Mathias Matteo Matthew Matthias Matti
  Maurice Mauricio Mauro Max Maxim Mehdi Mehmet Melchior Meles Mevlüt Michael Michał Michel Mickaël Miguel Mihai
  Mikaël Mike Mikhaïl Mikheil Mikko Miloš Miodrag Mircea Mirko Miro Miroslav Miroslaw Mladen Moatassim Mogens
  Mohamed Mohammad Mohammed Mohand Moncef Mongi Morgan Moritz Morshed Mouammar Moukhtar Mourad Mousa Moussa Moustafa
  Moustapha Muhammadu Murad Murray Musa Mustafa Mustapha Nabih Nabil Nalin Nana Narendra Nasser Nassir Nassirou
  Nawaf Nayef Nebojša Neil Nelson Nicholas Nickolay Nicola Nicolae Nicolas Niels Nigel Nika Nikola Nikolaï Nikolaos
  Nikolay Nikos Nils Nizar Noam Noël Norbert Norman Noureddine Nouri Noursoultan Nursultan Oldemiro Ole Oleg
  Oleksandr Oleksii Oleksiy Olivier Olli Omar Oscar Ossama Otmar Otto Oumarou Ousmane Paavo Pablo Pádraig Pál Paolo
  Pascal Patrice Patrick Paul Paulo Pavel Pavlo Pedro Pekka Per Perry Pervez Péter Petr Petro Petteri Phil Philip
  Philipp Philippe Philippos Pier Pierluigi Pierre Pieter Pietro Piotr Pius Prakash Pranab Prosper Quentin Rached
  Rachid Radek Radosław Rafael Raimonds Rainer Rajiv Ralf Rami Ramtane Ramzi Ranil Raphaël Rashid Raúl Raymond Recep
  Régis Reinhard Rémi Renato Renaud René Reuven Rex Riad Ricardo Riccardo Richard Rinat Riyad Robert Roberto Roch
  Rodolfo Rodrigo Roger Roland Rolf Romain Roman Romano Romuald Ronald Rosen Rouslan Ruben Rudolf Rui Ruslan Rustam
  Ruud Saad Saber Saeed Said Salah Salaheddine Salam Salih Salim Salman Salome Sameh Sami Samir Samuel Sándor Sanjay
  Saparmourat Saud Sauli Sebastian Sebastião Sebastien Serge Sergeï Sergej Sergio Sergiu Sergiy Serguei Serguey
  Serhiy Serik Serzh Shimon Shinzo Sidi Sigmar Sigmund Silvan Silvio Simon Slaheddine Slobodan Sorin Srdjan Srgjan
  Stanislas Stanislav Stanislaw Stef Stefan Stefano Stéphane Stephen Steve Steven Stevo Stig Stuart Suleiman Susilo
  Svein Sven Sylvain Sylvestre Taavi Tabaré Taïeb Tarek Tareq Taro Taye Tayeb Teodor Teodoro Thabo Thani Théodore
  Théoneste Thierry Thomas Thongloun Thorbjørn Thorsten Tibor Tiéman Tiémoko Tigran Tim Timo Timothy Titus Tobias
  Tom Tomaas Tomáš Tomislav Tommaso Toni Tonio Tony Toomas Toshimitsu Traian Trajan Trajko Ueli Ulan Ulises Ulrich
  Umberto Urmas Urs Václav Vadym Vagif Valdas Valdis Valentin Valère Valeri Valéry Vardan Vartan Varujan Vasile
  Vassili Viatcheslav Victor Viktor Vincent Vincenzo Viorel Vladimir Vojislav Volker Volodymyr Vuk Vygaudas Waldemar
  Walid Walter Werner Wilfried Wilhelm Willi William Willy Winston Wolfgang Wopke Xanana Xavier Yanis Yann Yannick
  Yaşar Yasser Yassine Yossi Youri Yousaf Youssef Youssouf Yoweri Yukio Yukiya Yuri Yutaka Yvan Yves Yvon Zacharie
  Zalmay Zaza Zbigniew Zdravko Zeid Zeljko Zine Zlatko Zoltán Zoran Zsolt Zyad
`;

const feminine = `
  Adèle Agathe Agnes Aïcha Aïssata Aïssatou Akdja Alenka Alexandra Alice Alicia Alicja Aline Amina Aminata Ana
  Anastasia Andrea Angela Angelina Anita Anja Ann Anna Annalena Anne Annemarie Annette Annick Annika Anniken Antje
  Antoinette Antonella Antonia Arancha Asma Astrid Audrey Aurelia Aurélie Aurore Awa Barbara Beata Béatrice Beatrix
  Benita Bérangère Bernadette Bidhya Birgit Borjana Brigitte Camilla Camille Carin Carine Carla Carme Carmen Carole
  Carolina Caroline Catarina Catherine Cécile Céline Chantal Charlotte Christa Christelle Christiane Christina
  Christine Chrysoula Chrystia Claire Clara Claudia Claudine Colette Condoleezza Constance Consuelo Corina Corinne
  Cristiana Cristina Dace Daisy Dalia Danuta Delcy Delphine Denise Diana Diane Dilma Dora Doris Dragica Edita Edith
  Ekaterina Elena Eleonora Eliane Elina Elisa Élisabeth Elizabeth Ellen Elmira Elvira Emilia Emine Emma Emmanuelle
  Erato Erna Esther Eugenia Eva Eve Eveline Ewa Fabienne Fadila Fanny Fatima Fatimata Fatma Fatou Fatoumata Federica
  Ferial Fernanda Flavia Fleur Florence Frances Francesca Françoise Franziska Frédérique Gabriela Gabriella
  Geneviève Georgette Geraldine Gisèle Gloria Gracia Graciela Gro Gudrun Hanna Hannah Heidi Helen Helena Hélène
  Helga Helle Henriette Hilary Hillary Hina Hirut Ileana Ilse Ilze Ine Inés Inga Ingeborg Ingrid Irena Irène Irina
  Iris Isabel Isabella Isabelle Ivana Jacinda Jacqueline Jadranka Jana Jane Janet Jasmina Jeanine Jeanne Jelena
  Jennifer Jessica Joana Joëlle Johanna Josefina Joséphine Joyce Judith Julia Julie Juliette Justine Kaja Kamala
  Karen Karin Karine Karolina Katarina Katherine Kathrin Katia Katja Katri Katrín Kerstin Khadija Khatuna Kinga
  Kirsten Kolinda Kristalina Krisztina Laila Laimdota Lamia Lara Laura Laure Laurence Léa Leila Lena Lilia Lilian
  Liliana Lilianne Linda Lisa Lise Livia Liz Louise Lucia Lucie Luisa Lydia Lydie Madeleine Maia Maja Malgorzata
  Malika Manon Manuela Margaret Margarita Margot Margrethe Marguerite Maria Mariam Mariana Marianne Marie Marielle
  Marietta Marija Marina Marisa Marjatta Marlène Marta Martha Martine Mary Maryam Mathilde Maud Maura Maya Mélanie
  Mélita Mercedes Meritxell Mette Mevlida Michèle Micheline Michelle Mireille Mirjam Mirjana Moana Monica Monika
  Monique Muriel Myriam Nadia Nadine Najah Najat Najla Nancy Natacha Natalia Natalie Nathalie Navanethem Nicole Nina
  Ninon Nkosazana Noëlle Nomaindia Nomvula Nora Nosiviwe Oda Odile Olga Oyun Pascale Patricia Patrizia Paula Pauline
  Penny Petra Pratibha Preneet Radmila Raimonda Rama Rania Raphaëlle Raychelle Reem Regula Rekha Renata Renate Renée
  Retno Rita Roberta Roberte Rola Romana Rosa Rosario Rose Rosemary Roza Rut Ruth Sabine Safia Samantha Samia Sandra
  Sanna Sara Sarah Ségolène Selma Shada Sheila Sibeth Sigrid Sihem Silvia Simona Simone Simonetta Solange Soledad
  Solveig Solvita Sonia Sophia Sophie Soraya Stella Stéphanie Sujata Susan Susana Susanna Susanne Sushma Suzanne
  Svetlana Sviatlana Sylvia Sylvie Tamara Tania Tanja Tarja Tatiana Teresa Theresa Thérèse Tove Tzipi Ulla Ursula
  Vaira Valentina Valérie Vanessa Vera Verena Véronique Vesna Victoire Victoria Vilja Viola Violeta Virginie Viviane
  Vjosa Wafa Wendy Winnie Xenia Yasmina Ylva Yolanda Yvette Yvonne Zainab Zeynep Zinaida Zlatica Zoé Zuzana
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

/** Words that join the parts of a name and belong to the family name: `de`, `von`, `bin`. Own list. */
export const nameParticles: string[] = words(`
  de du des la le les d von van vom zu zum zur der den ter ten te del della delle dello degli di da das do dos las los el
  al as ash ad an ar ath bin ben ould ibn bint abu abou ul ur af av y e i mac mc san st
`);

/** Titles of courtesy before a name, none of them a post; abbreviations with and without their stop. Own list. */
export const honorifics: string[] = [
  'M.|MM.|MM|Mme|Mme.|Mmes|Mlle|Mlles|Monsieur|Madame|Messieurs|Mesdames|Mademoiselle|Maître',
  'Dr|Dr.|Pr|Pr.|Prof.|Prof|Docteur|Professeur|Professeure',
  'S.E.|S. E.|S.E.M.|S.E.Mme|S.E.M|SEM|S.Exc.|LL.EE.|Son Excellence|Leurs Excellences|L’honorable|Son Honneur',
  'S.M.|LL.MM.|S.A.R.|S.A.S.|S.S.|Sa Majesté|Leurs Majestés|Son Altesse|Son Altesse Royale|Son Altesse royale|Son Altesse Sérénissime|Sa Sainteté|Son Éminence|Sa Béatitude',
  'Mgr|Mgr.|Monseigneur|Père|Sir|Lord|Lady|Baron|Baronne|Comte|Comtesse|Hojatoleslam|Ayatollah|Cheik|Sheikh|Sheikha|Samdech|Datuk|Dato’',
].flatMap((row) => row.split('|'));

/** Countries whose people releases name family first, ISO 3166-1. Japanese and Hungarian names stand in Western order in French. */
export const familyFirst: string[] = ['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'TW', 'VN'];
