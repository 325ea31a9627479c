/** Words of people's names as English texts write them. */

/*
 * Given names, one word each, marks as in the language they come from (they are folded before they are compared).
 * Own list: those of the officials of some 190 states, and the commonest of each region. Left out are names that are
 * rather a word of a title, a place, or an East Asian family name (`Marine`, `Jordan`, `Kim`).
 */
const masculine = `
  Aaron Abbas Abdallah Abdel Abdelaziz Abdelfattah Abdelilah Abdelkader Abdelmadjid Abderrahmane Abdirahman
  Abdisaid Abdoulaye Abdul Abdulaziz Abdulla Abdullah Abdulqader Abdulrahman Abdurrahman Abhay Abhijit
  Abhishek Abiodun Abiy Abul Abulhasan Achim Adam Adel Adnan Adrian Ahmad Ahmed Ahmet Aibek Aiman Airlangga
  Ajay Ajit Akhil Akinwumi Akira Akram Alain Alajos Alan Alassane Albert Alberto Albin Aldo Alejandro
  Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alexander Alexandr Alexandre Alexandros Alexei
  Alexey Alfonso Alfred Alfredo Ali Allan Allen Almaz Alois Alojz Alpaslan Álvaro Amadou Amar Amara Ambrose
  Amer Amin Aminu Amir Amit Amitabh Ammar Amr Anand Anas Anatol Anatoliy Anatoly Anders André Andreas Andrei
  Andrej Andrés Andrew Andrey Andrii Andris Andrius Andriy Andrzej Andy Ángel Angelino Anifah Anil Anish
  Antanas Anthony Antoine Anton Antonin António Antonis Antony Antti Anup Anurag Anwar Aref Ariel Arindam
  Arjun Arkady Armando Armen Arnaldo Arnaud Arne Arseniy Artem Arthur Artis Artur Arturo Arun Arvind Arvydas
  Ashish Ashok Ashraf Asif Askar Askat Assen Atambek Atanas Atsushi Atta Atul Augustin Augusto Aurelien
  Aurelio Avazbek Avi Avigdor Avinash Awad Axel Aybek Ayman Azat Aziz Babacar Baboucar Bader Badr Baha
  Bahram Bahtiyar Bakhtiyar Bakir Bakyt Balázs Barham Barış Barry Bartosz Bashar Bashir Basil Bassam Bastien
  Batbold Battsetseg Bayram Begench Behrouz Béla Ben Bendito Benedikt Benigno Benito Benjamin Benno Benny
  Benoît Berdi Berik Bernard Bernardo Bernd Bernhard Bert Bertrand Bharat Bilawal Bill Binali Binay Bingu
  Binyamin Bishnu Bjarni Björn Blaise Blake Bob Bogdan Bogusław Bohdan Bohuslav Bojan Bolat Boris Borut
  Boubacar Boutros Božidar Bradley Branislav Branko Brendan Brian Bruce Bruno Bryan Budi Bujar Bulat Burhan
  Cagatay Cameron Carl Carlo Carlos Carsten Cédric Cellou Celso Cengiz César Charles Charlie Cheikh Chingiz
  Choguel Christian Christoph Christophe Christopher Christos Chyngyz Claudio Clemens Clément Colin
  Constantin Cornelius Costas Craig Cristián Cristiano Cyril Dacian Daisuke Damien Dan Daniel Daniele Danilo
  Daniyar Daoud Dario Darius Darren Daulet Dave David Davit Davron Dawood Dean Deepak Dejan Delfin Demeke
  Denis Dennis Derek Detlef Dhruva Didier Diego Dieter Dietmar Dilip Dimitar Dimitri Dimitrios Dimitris
  Dinesh Dipu Dirk Ditmir Dmitri Dmitry Dmytro Domenico Dominic Don Donald Donatas Dosym Douglas Dragan
  Dritan Dumitru Duncan Dušan Dylan Dzmitry Ebrahim Eckart Ed Eddie Edgar Edgardo Edgars Edi Edmundo Édouard
  Eduard Eduardo Edward Egemen Egils Egon Ehud Einar Eldar Eli Elías Eliot Elliott Elmar Elnur Elshad Emad
  Emil Emile Emilio Emin Emmanuel Emmerson Emomali Emre Enrico Enrique Enzo Ephraim Erdal Ergashali Eric
  Erich Erik Erkan Erlan Ermek Ernesto Ernst Ertugrul Erywan Esko Esmaeil Espen Essam Esteban Ethan Étienne
  Ettore Eugene Eugênio Eugeniusz Evan Evangelos Evariste Evgeny Ewald Ewan Fabien Fabio Fabrice Fabrizio
  Fadi Fahad Fahd Faisal Faiz Farhad Farhang Farid Faris Farooq Farouk Faruk Fatih Fatmir Faustin Fawad
  Fawzi Fayez Federico Fedor Feisal Félicien Felipe Félix Ferdinand Ferdinando Feridun Fernando Fiame Filipe
  Filippo Flávio Florent Florian Florin Fouad Francesco Francis Francisco Franck Franco François Frank
  Frankie Frans Franz Fred Frédéric Frederick Fridolin Friedrich Fritz Fuad Fumio Furqat Fyodor Gaber Gabi
  Gábor Gabriel Gaetano Galym Ganesh Gareth Gary Gaston Gatot Gautam Gavin Gebran Gen Gentry Geoff Geoffrey
  Georg George Georges Georgi Georgios Georgy Gérald Gérard Gerardo Gerd Gerhard Ghassan Gholam
  Gholamhossein Giacomo Giancarlo Gianni Gilad Gilbert Gilberto Gilles Giorgi Giorgio Giovanni Girish
  Gitanas Giulio Giuseppe Glen Glenn Gonzalo Goodluck Gopal Goran Gordon Gotabaya Gottfried Graham Greg
  Grégoire Gregory Grzegorz Guglielmo Guido Guillaume Guillermo Gunnar Günter Günther Gurbanguly Gustav
  Gustave Gustavo Guy Guðni Gyan György Haakon Habib Hadi Haider Hailemariam Haitham Hakainde Hakan Hakim
  Hakkı Håkon Hamad Hamadou Hamdan Hamdi Hamdullah Hamed Hamid Hamza Hani Hannes Hans Harald Hardeep Hari
  Harish Harjit Harold Harry Harsh Harsha Hartmut Hasan Hashim Hassan Hassanal Hatem Hayato Haydar Hazem
  Héctor Heikki Heiko Heiner Heinrich Heinz Hekmat Helmut Hendrik Hennadiy Henrik Henry Herbert Hermann
  Hernán Hervé Hesham Hideki Hikmet Hirokazu Hiroshi Hiroyuki Hisham Hishammuddin Holger Horacio Horst
  Hosein Hossein Houssein Hovhannes Howard Hryhoriy Hubert Hugh Hugo Hulusi Hussain Hussein Iain Ian İbrahim
  Ibrahima Ichiro Idriss Idrissa Ignacio Ignazio Igor Ihab Ihor Ilham Ilia Ilie Ilir Ilkka Ilyas Imad Imran
  Imtiaz Indra Ingo Ioannis Ion Irakli Isaac Isaias Ishaq Ismaël Ismail Issa Issoufou István Itsunori Itzhak
  Iván Ivica Ivo Iyad Izzat Jaber Jabir Jacek Jack Jacob Jacques Jafar Jaideep Jaime Jair Jakaya Jake Jakub
  Jalal Jalil Jamal Jameel James Jamil Ján Janez Jānis János Jared Jaroslav Jarosław Jashim Jason Javad
  Javier Jawad Jawed Jayant Jeenbek Jeff Jeffrey Jens Jeppe Jeremiah Jeremy Jérôme Jerry Jerzy Jesús Jeyhun
  Jigme Jim Jimmy Jiří Jitendra Joachim João Joaquim Joaquín Jochen Joe Joël Johan Johann Johannes John
  Johnny Joko Jomart Jomo Jon Jonas Jonathan Jörg Jorge José Josef Josep Joseph Joshua Jost Jovenel Jozef
  József Juan Juha Jukka Jules Julian Julien Julio Jun Junichi Junichiro Juraj Jürgen Justin Jusuf Kairat
  Kais Kakha Kalilou Kamal Kamel Kamina Kamran Kanat Kapil Karan Karel Karim Karl Karlis Karsten Kaspar
  Kassem Kassoum Kaveh Kazem Kazuo Kazuyuki Keiichi Keiji Keisuke Keith Kemal Ken Kenichi Kenichiro Kenji
  Kenneth Kentaro Kęstutis Kevin Khadga Khaled Khalid Khalifa Khalil Khawaja Khemaies Khurram Kimmo Kiril
  Kishan Kjell Klaus Knut Kofi Koichi Koichiro Koji Konrad Konstantin Konstantinos Kostas Kostiantyn
  Kostyantyn Krishna Krišjānis Krum Krzysztof Kubanychbek Kumar Kurt Kwame Kwesi Kyle Laimonas Lajos Lakhdar
  Lakshman Lalit Lamberto Lansana Larry Lars László Latif Laurence Laurent Lauri Lawrence Lazarus Lech Leif
  Leo Léon Leonard Leonardo Leonel Leonid Leopold Leopoldo Lesego Levan Levent Lewis Liam Linas Lionel Livio
  Liviu Ljubomir Lloyd Loïc Lorenzo Lothar Louis Ľubomír Luboš Luc Luca Lucas Luciano Lucien Lucio Luhut
  Luigi Luís Luiz Lukáš Luke Lutz Lyonpo Maaly Maciej Macky Madan Madhav Mahamadou Mahamat Mahathir Mahdi
  Mahendra Maher Mahesh Mahfuzur Mahinda Mahmood Mahmoud Mahmud Majid Makhdoom Makoto Maksat Maksim Maksym
  Malcolm Mamadi Mamadou Mamoon Manasseh Manfred Manish Manoj Manouchehr Manpreet Mansour Mansur Manuel
  Marat Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Marijan Mário Mariusz
  Mark Markus Martin Martins Marty Marwan Marzouq Masafumi Masakatsu Masaki Masataka Masato Masood Masoud
  Masrur Massimo Masud Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Matthieu Matti Mattia Maurice
  Mauricio Mauro Max Maximilian Maxwell Mazen Mečislovas Mehdi Mehmed Mehmet Mehran Meir Meret Mesut Mevlüt
  Mia Michael Michel Michelangelo Miguel Mihai Mihail Mihály Mike Mikhaïl Mikheil Mikko Milorad Miloš
  Miloslav Mircea Miro Miroslav Mirosław Mitchell Mitsuko Mladen Mnatsakan Moeketsi Mogens Mohamad Mohamed
  Mohammad Mohammed Mohan Mohsen Moise Mojtaba Mokgweetsi Moncef Monyane Moritz Morteza Mostafa Motohiro
  Moulay Mounir Mourad Moussa Muhadjir Muhammad Muhammadu Muhannad Muhtar Muhyiddin Mujtaba Mukesh Mukhtar
  Munir Muqtada Murat Musa Musalia Mushahid Mustafa Mustapha Mutlaq Muzaffer Mykhailo Mykola Nabil Nader
  Naeem Nafees Naftali Najib Namik Nana Nangolo Naoki Narayan Narendra Naser Nasir Nasiruddin Nasser Nassif
  Nathan Navtej Nawaf Nawaz Nayef Nayib Nebojša Ned Neil Nelson Nicholas Nick Nicolae Nicolás Nicos Niels
  Nigel Nikica Nikita Niklas Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Nirupam Nitin Nizar Noah Nobuo
  Noël Noppadon Norbert Norberto Norman Nouri Novruz Numan Nuran Nurbek Nurlan Nursultan Octavian Octavio
  Oguz Olaf Ólafur Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olli Olof Olusegun Olzhas Omar
  Ömer Ömür Ondřej Orhan Orlando Osama Osamu Óscar Osman Össur Ostap Oswald Otar Othman Otto Oumar Ousmane
  Owen Özgür Paavo Pablo Panagiotis Pankaj Paolo Parag Paras Parnpree Pascal Pascual Pasquale Patric Patrice
  Patrick Paul Paulo Pavel Pavlo Pawel Paweł Pedro Pekka Pema Petar Péter Petr Petre Petri Petro Petros Phil
  Philip Philippe Phillip Piero Pierre Pieter Pietro Piotr Pirmin Pius Plamen Prabowo Pradeep Pradip Prakash
  Pramono Pranab Pranay Prasad Prashant Praveen Prayut Prayuth Predrag Prem Prithvi Przemysław Puspa Qais
  Qasim Quentin Rached Rachid Radek Radosław Rafael Rafał Rafik Rafiq Rahat Rahul Raila Rainer Raj Rajeev
  Rajesh Rajiv Rajnath Rakesh Rakhat Ralf Ralph Ramadan Ramesh Rami Ramin Ramiro Ramón Ramtane Ramzi Randall
  Randy Ranil Ranjan Raphaël Rashad Rashed Rashid Raúl Ravi Ravinatha Ravshan Ray Raymond Recep Reinaldo
  Reinhard Rémi Rémy Renato René Reto Reuven Reza Riad Riaz Ricardo Riccardo Richard Rick Rizwan Rob Robert
  Roberto Roch Rodney Rodolfo Rodrigo Rogelio Roger Rohit Roland Rolando Rolf Romain Roman Romano Ron Ronald
  Rosen Roy Rubén Rüdiger Rudolf Rudrendra Ruedi Rumen Ruslan Russell Rustam Ruy Ryan Ryosuke Ryszard Saad
  Saadeddine Sabbir Sabri Sabry Sadegh Sadiq Sadyr Saeb Saeed Safwan Sagyn Sahibzada Said Saifuddin Sajjad
  Salah Salahuddin Salam Saleh Salem Saleumxay Salim Salman Salou Salva Salvador Salvatore Sameh Sami Samir
  Samuel Samura Samvel Sandeep Sándor Sanjay Sanjeev Santosh Sartaj Satish Satoshi Saud Sauli Saulius
  Saurabh Sayed Sayyid Scott Sean Sebastián Sébastien Sedat Seiji Selim Serdar Seretse Serge Sergei Sergej
  Sergey Serghei Sérgio Serhii Serhiy Serik Serzh Seyed Seyni Seyyed Shahbaz Shahid Shahidul Shahin Shahriar
  Shaikh Shane Shashi Shaul Shaun Shavkat Shehbaz Sherali Sherzod Shigeki Shigeo Shigeru Shimon Shinichi
  Shinjiro Shinsuke Shinzo Shiv Shotaro Shunichi Shunsuke Shyam Siarhei Sidiki Sigitas Sigmar Sigurd
  Sigurður Sihasak Silvan Silvio Simeon Simón Sirojiddin Slawomir Slobodan Sodiq Sohail Somchai Sonexay
  Sooronbai Souef Soufiane Spyros Stanislav Stanisław Stanley Stavros Stefan Stefano Steffen Stéphane
  Stephen Steve Steven Stevo Stewart Stjepan Stuart Subhi Subrahmanyam Sudhir Sufian Sugiono Suhail Sujit
  Suleiman Süleyman Sumit Sunil Surakiart Surangel Surapong Suren Suresh Surya Sushil Susilo Sven Svetoslav
  Syed Sylvain Szymon Tadashi Tadeusz Taher Tahir Tahsin Tair Takahiro Takashi Takeaki Takehiro Takeo
  Takeshi Taku Takuya Talal Talant Talgat Talib Tamás Tamim Tandi Taner Tapio Taras Tarek Tareq Tariq Taro
  Tarun Taşkın Taur Ted Tedros Teemu Temir Tengku Teodor Teodoro Terence Tetsuya Thabo Théo Theodoros
  Thibault Thierry Thomas Thongloun Thongsing Thorsten Tibor Tiébilé Tigran Tihomir Tim Timo Timothy Timur
  Titus Tobias Toby Todd Tolga Tom Tomáš Tomasz Tomislav Tommaso Tomohiko Tomoyuki Tonio Tony Torsten
  Toshihiro Toshiko Toshimitsu Touhid Traian Trevor Tsakhia Tshering Turgut Tyler Ubaldo Ueli Ugo Ugyen
  Uhuru Ulan Ulises Ulrich Ulugbek Umaro Umaru Umberto Umid Ümit Upendra Uri Urmas Urs Uwe Vadim Vadym
  Valdis Valentin Valeriy Valery Vardan Vasil Vasile Vasilis Vasily Vasyl Vepa Vesselin Viacheslav Vicente
  Victor Vijay Vikas Vikram Viktor Ville Vinay Vincent Vincenzo Vinod Vitali Vitalii Vitaly Vittorio Vivek
  Vlad Vladas Vladimír Vojislav Volkan Volker Volodymyr Vuk Vyacheslav Wael Waleed Walid Walter Walther
  Wamkele Waqar Warren Wayne Wendell Werner Wilhelm Willem William Winfried Winston Wissam Witold Wojciech
  Wolfgang Wopke Workneh Xabier Xanana Xavier Yahya Yair Yann Yannick Yaşar Yaser Yashwant Yasin Yasser
  Yasuhide Yasuhiro Yasuo Yasutoshi Yavuz Yemi Yerlan Yermek Yerzhan Yevgeny Yevhen Yiannis Yipènè Yitzhak
  Yoav Yogesh Yohei Yoichi Yoshihide Yoshihiko Yoshimasa Yoshinori Yoshitaka Yossi Yousef Youssef Yoweri
  Yukihiro Yukio Yukiya Yunus Yuri Yuriy Yury Yusif Yusuf Yusuke Yutaka Yuval Yves Zacarias Zachary Zafar
  Zaheer Zahid Zaid Zambry Zareh Zarif Zayd Zayed Zbigniew Zdeněk Zdravko Zeid Željko Zhalgas Zhanybek
  Zheenbek Ziad Zine Zohair Zohrab Zoltán Zoran Zouheir Zuhair Zulfiqar Zurab Žygimantas
`;

const feminine = `
  Abigail Adriana Agnès Aïcha Aija Aisha Alenka Alexandra Alexia Alice Alicia Alison Allison Alma Almuth
  Amal Amanda Amélie Amina Aminata Amna Amy Ana Anastasia Angela Angelika Angelina Anita Anja Anke Ann Anna
  Annalena Anne Annegret Anneli Annemarie Annette Annick Annie Anniken Antje Antonella Anupama Arancha Arzu
  Ásdís Ásma Asta Audrey Audronė Aurélia Aurélie Aurora Aušra Ayesha Azucena Baiba Barbara Bardish Beata
  Beate Béatrice Beatrix Beatriz Benazir Benita Beth Betsy Bettina Bimala Binta Bintou Birgit Bisera Bonnie
  Brenda Brianna Bridget Brigitte Bushra Camilla Carla Carmen Carol Caroline Carolyn Carrie Catalina
  Catarina Catherine Cathrine Cathy Cécile Cecilia Chantal Charlotte Cheryl Christel Christiane Christina
  Christine Chrystia Cindy Claire Claudia Clémence Concepción Corina Cornelia Cristina Cynthia Dalia Daniela
  Danielle Dawn Deborah Debra Delphine Denise Diana Diane Dilma Dina Djamila Donika Donna Doreen Doris
  Dorothy Dubravka Džana Ebba Edita Edite Edith Eileen Ekaterina Elaine Eleanor Elena Elina Elisa Elisabeth
  Elizabeth Ellen Emanuela Emese Emily Emine Emma Enas Epsy Erica Erin Erna Esperança Esperanza Estelle
  Esther Eva Eve Eveline Evelyn Ewa Fatima Fatma Fatou Fatoumata Fawzia Federica Feride Fiona Flavia
  Florence Frances Françoise Franziska Gabriela Gabrielle Gaitri Geneviève Georgina Gerda Germana Gertrud
  Ghislaine Gillian Gina Giorgia Gisela Giulia Gladys Gloria Gordana Graça Grażyna Greta Gulnara Gülnur
  Gulshara Gwen Habiba Haifa Hala Hanan Hanna Hannah Hanne Harriet Hawa Hazel Heather Heidemarie Heidi Helen
  Helena Helga Helle Henriette Hilary Hillary Hina Hiroko Houda Huda Iginia Ilze Ine Ineke Inga Ingibjörg
  Ingrid Ingrida Irene Irina Iris Isabel Isabella Isabelle Ivana Iveta Ivonne Jacinda Jacqueline Jadranka
  Jalila Jalina Jana Jane Janet Janice Janine Jeanine Jeanne Jelena Jen Jennifer Jenny Jessica Jill Joan
  Joanna Joanne Jocelyn Johanna Jolanta Josefa Josephine Judit Judith Judy Julia Julie Julissa Jutta
  Kadiatou Kaja Kamala Kaori Kari Karin Karina Karine Karla Karolina Katalin Katarina Kate Katharina
  Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrín Keit Kerri Kersti Khadija Kimberly Kirsi
  Kirsten Klára Kolinda Krista Kristalina Kristen Kristie Kristin Kristina Krisztina Laila Laimdota Lamia
  Lana Laura Lauren Leah Leïla Lena Lene Leymah Liliana Liliane Lilja Lily Linda Lineth Lisa Livia Liz
  Lolwah Lorraine Louise Lubana Ľubica Lubna Lucia Lucie Lucy Ludivine Luisa Luz Lynne Madeleine Magdalena
  Maia Maíra Maite Maja Majlinda Manuela Marcela Margaret Margarete Margarida Margarita Margot Margrethe
  María Mariam Mariana Marianne Marie Marija Marijana Marilyn Marina Marion Marise Mariya Marjeta Marju
  Marta Martha Martina Mary Maryam Maryna Masayo Mathilde Maureen Mayu Meaza Mechthild Meenakshi Megan
  Megawati Meglena Mélanie Melissa Melita Mette Michele Micheline Michelle Midori Milena Milica Mirela
  Mirjana Mirtha Molly Mona Monica Monika Myriam Nadezhda Nadia Nadine Najat Nancy Naomi Natalia Natalie
  Nataša Natasha Natela Nathalie Neema Nela Nele Neris Ngozi Nicole Nikolina Nilda Nina Nirmala Nirupama
  Nkosazana Nora Noura Nunzia Nurul Ogerta Olena Olga Olha Olivia Olta Olubanke Pamela Paola Paramita
  Pascale Patricia Patrizia Patty Paula Penelope Petra Philippa Phumzile Pia Pilar Pramila Pratibha Preneet
  Priti Rachel Radmila Radvilė Raffaella Ramona Rania Rebecca Reem Regula Reiko Rena Renate Rhonda Rima Rita
  Roberta Robyn Rosa Rosanna Rosemary Roza Ruchi Rudra Ruth Ruxandra Sabine Saida Salomé Samantha Samia
  Sandra Sandrine Sanna Sara Sarah Sarala Sarmīte Ségolène Seiko Sewa Shaikha Shannon Sharon Sheikha Sheila
  Sherri Shirin Shobha Sigrid Silvia Sima Simonetta Sirimavo Slavica Smita Sofía Solvita Sonja Sophia Sophie
  Sripriya Stacey Stella Stéphanie Sue Sujatha Suraya Susan Susanna Susanne Sushma Suzanne Svenja Svetlana
  Sviatlana Svitlana Sylvia Sylvie Tahani Tamara Tammy Tanja Tanya Tatiana Tatyana Teodora Teresa Terezija
  Theresa Thérèse Thuli Tina Toria Tracey Trudy Tzipi Ulla Ulrike Ursula Urve Uzra Vaira Valentina Valérie
  Vandi Vanessa Vera Veronica Vesna Vicky Victoria Vijaya Viktoria Viktorija Vindhya Viola Violeta Viorica
  Virginie Viviane Wendy Winnie Yamina Yana Yasmin Yoko Yoriko Yulia Yuriko Yvette Yvonne Zahra Zainab Zakia
  Zanda Zeinab Zinaida Zoe Zuhal Zuzana
`;

/** Borne by both. */
const either = `
  Alaa Alex Andrea Camille Casey Chris Claude Dana Danny Dominique Elnura Gabriele Jackie Jamie Jean Jo
  Joyce Karen Kelly Kiran Leslie Lynn Najla Naledi Navdeep Nicola Noor Nur Raja Raychelle Retno Robin Rui
  Sam Sasha Shirley Simone Tehmina Terry Tracy Vivian Vjosa
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Given names with their gender, null where both bear them. */
export const givenNames: ReadonlyMap<string, 'masculine' | 'feminine' | null> = new Map([
  ...words(masculine).map((name) => [name, 'masculine'] as const),
  ...words(feminine).map((name) => [name, 'feminine'] as const),
  ...words(either).map((name) => [name, null] as const),
]);

/** Words that join the parts of a name and belong to the family name: `von`, `bin`, `Al`. Own list. */
export const nameParticles: string[] = words(`
  von van vom zu zum zur der den de del della delle dello degli di da das do dos du des la las le los el
  ter ten te het op af av y e i al as ash ad an ar ath bin ben ibn bint binti abu ul ur uz ud
  mac mc san st ould mint dit
`);

/**
 * Titles of courtesy before a name, none of them a post. An abbreviation stands with and without its stop. Own list.
 */
export const honorifics: string[] = [
  'Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Messrs|Messrs.|Mme|Mme.|Madam|Madame|Monsieur|Sir|Dame|Lord|Lady|Baroness|Baron',
  'Dr|Dr.|Prof|Prof.|Professor|Doctor|Eng|Eng.|Engr|Engr.|Advocate',
  'H.E.|HE|H. E.|His Excellency|Her Excellency|Their Excellencies|Excellency|H.R.H.|HRH|H.H.|HH|H.M.|HM',
  'His Highness|Her Highness|His Royal Highness|Her Royal Highness|His Majesty|Her Majesty|Their Majesties|His Holiness|His Eminence|His Beatitude',
  'Hon|Hon.|Honourable|Honorable|The Honourable|The Honorable|Right Honourable|The Right Honourable|Rt Hon|Rt. Hon.|Rt Hon.',
  'Sheikh|Sheikha|Shaikh|Shaikha|Sayyid|Sayyed|Syed|Datuk|Dato|Datuk Seri|Dato Sri|Tan Sri|Tun|Pehin|Khun|U|Daw',
  'Shri|Smt|Smt.|Sri|Kumari|Begum|Alhaji|Lyonpo|Dasho|Reverend|Rev|Rev.|Bishop|Cardinal|Capt|Capt.|Captain|Gen|Gen.|Lt|Lt.|Lt. Gen.|Col|Col.|Maj|Maj.|Maj. Gen.|Brig|Brig.|Adm|Adm.|Air Chief Marshal',
].flatMap((row) => row.split('|'));

/**
 * Countries whose people releases name family first, ISO 3166-1: Japanese names as the State Department writes them
 * (`Mori Takeo`); where the first word is a known given name (`Taro Aso`, `Carrie Lam`), the order is the Western one.
 * Hungarian names stand in Western order in English.
 */
export const familyFirst: string[] = ['CN', 'HK', 'JP', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN'];
