/** People's given names as French texts write them. */

/*
 * Given names, one word each (of `Jean-Yves` the first), as French texts spell them, with the transcriptions usual in
 * French (`Sergueï`, `Noursoultan`). Own list: those of the officials of the world's states, and the commonest of
 * each region. Left out are names that are rather another word of a release (`Marine`, `Pascal Couchepin` has
 * his, `Avril` has none) or a family name of East Asia (`Kim`).
 */
const masculine = `
  Aaron Abbas Abdalla Abdallah Abdel Abdelaziz Abdelfattah Abdelhafid Abdelhakim Abdelhamid Abdelilah Abdelkader
  Abdelmadjid Abdelmalek Abdelwahab Abdelwahed Abderrahim Abderrahmane Abdirahman Abdirashid Abdisaid Abdou Abdoul
  Abdoulaye Abdoulkader Abdoulmalik Abdul Abdulaziz Abdulhamid Abdulla Abdullah Abdulqader Abdulrahman Abdurrahman
  Abhay Abhijit Abhishek Abiodun Abiy Aboubakar Abrar Abul Abulhasan Achim Adaljíza Adam Adama Adel Adesina
  Adisak Adnan Adolf Adolfo Adolphe Adrian Adrien Adylbek Afonso Afrim Aftab Agim Agostinho Ahmad Ahmed Ahmet Aibek
  Aidar Aiman Aimé Airlangga Aizaz Ajay Ajit Ajith Akaki Akhil Akhilesh Akhmed Akinwumi Akira Akram Alagie Alain
  Alajos Alan Alassane Albert Alberto Albin Albulena Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksei
  Aleksey Aleksi Alessandro Alexander Alexandr Alexandre Alexandros Alexeï Alexey Alexis Alfonso Alfred Alfredo Ali
  Aliou Alioune Allan Allen Almaz Almazbek Alois Alojz Alok Alon Aloys Alpaslan Alpha Álvaro Alvin Amadou Amar Amara
  Ambroise Ambrose Ambrosio Amer Amin Amine Aminu Aminul Amir Amit Amitabh Ammar Amr Anand Ananda Anas Anatol Anatole
  Anatoli Anatoliy Anatoly Anders Andranik André Andreas Andrei Andrej Andrés Andrew Andrey Andrii Andris Andrius
  Andriy Andrus Andry Andrzej Ángel Angelino Angelo Aníbal Anies Anifah Anil Anish Anisul Antanas Anthony Antipas
  Antoine Anton Antonin Antonio Antonis Antony Antti Anup Anura Anurag Anutin Anwar Apollinaire Aram Ararat Aref Ariel
  Arif Arindam Aristide Aristides Arjun Arkadi Arkady Armand Armando Armen Arnaldo Arnaud Arne Arnold Arrmanatha Arsen
  Arsène Arseniy Artan Artem Arthur Artis Artour Artur Arturo Arun Arvind Arvydas Asad Ashish Ashok Ashraf Ashwini
  Asif Asim Askar Askat Aslan Assad Assen Atambek Atanas Athanase Atsushi Atta Attaullah Atul Audronius Augustin
  Augusto Aurelien Aurelio Avazbek Avi Avigdor Avinash Awad Awni Axel Ayan Aybek Ayman Aymeric Azali Azam Azamat Azat
  Aziz Azizul Azzedine Babacar Baboucar Bachar Bader Badr Baha Bahram Bahtiyar Bairam Bakhtiyar Bakir Bakyt Bakytbek
  Balázs Baltasar Balthasar Bambang Baptiste Barack Barham Barış Barnabé Barry Bart Bartholomé Bartholomew Bartosz
  Bashar Bashir Basil Basile Bassam Bastian Bastien Basuki Batbold Battsetseg Batyr Baudouin Bauyrzhan Bayram Bechir
  Begench Behgjet Behrouz Béji Bela Bendito Benedikt Benigno Benito Benjamin Benno Benny Benoît Benyamin Berdi Berik
  Bernard Bernardino Bernardo Bernd Bernhard Bert Bertel Bertrand Bharat Bhupender Bienvenido Bikram Bilal Bilawal
  Bill Bimal Binali Binay Bingu Binyamin Bisher Bishnu Bjarni Björn Blaise Blake Bob Bobur Bogdan Bogusław Bohdan
  Bohuslav Bojan Bolat Boniface Børge Boris Borut Borys Boubacar Boutros Boyko Božidar Bradley Brahim Branislav Branko
  Brendan Brian Bronisław Brou Bruce Bruno Bryan Budi Budimir Bujar Bulat Burhan Byron Cagatay Cameron Camillo Carl
  Carlito Carlo Carlos Carsten Casimir Cassius Cédric Celestino Cellou Celso Cengiz César Cevdet Chakib Chamal Chandra
  Chandrababu Charles Charlie Charlton Cheick Cherif Chingiz Choguel Christian Christoph Christophe Christopher
  Christos Chyngyz Claudio Claus Clemens Clément Cleopas Colin Colm Conrad Constantin Constantino Cornel Cornelius
  Costas Craig Crispin Cristian Cristiano Cuthbert Cyprien Cyril Cyrille Dacian Dag Daisuke Dalil Damcho Damian Damien
  Damir Dammu Damodar Dan Daniel Daniele Danilo Daniyal Daniyar Daniyor Daoud Dario Darius Darko Darren Daulet Dauren
  Dave David Davit Davor Davron Dawood Deepak Dejan Delfin Delroy Demeke Denis Dennis Deogratias Derek Dermot Désiré
  Detlef Detlev Dhananjayan Dharmendra Dhruva Diarmuid Dick Dickon Didier Diego Dieter Dietmar Dilip Dimitar Dimitri
  Dimitrij Dimitrios Dimitris Dinesh Dino Dionísio Dipu Dirk Ditmir Djamchid Djibril Djiby Dmitri Dmitry Dmytro
  Domenico Dominic Don Donald Donatas Donatien Dosym Douglas Dragan Dragoş Driss Dritan Dullas Dumitru Duncan Dušan
  Dylan Dženan Dzmitry Dzulkefly Eamon Eanna Ebrahim Eckart Eddie Eddy Edgar Edgardo Edgars Edi Edin Edmond Edmundo
  Édouard Eduard Eduardo Eduards Edward Edwin Egemen Egils Egon Ehud Einar Eldar Elhadj Eli Elías Elie Eliot Elliot
  Elliott Elmar Elmedin Elnur Elshad Emad Emerson Emil Émile Emilio Emin Emmanuel Emmerson Emomali Emre Enda Eneko
  Enkhbold Enno Enrico Enrique Enver Enzo Ephraim Ephrem Erastus Erdal Ergashali Erhard Éric Erich Erick Erik Erkan
  Erkin Erkki Erlan Ermek Ernest Ernesto Ernst Ersin Ertugrul Erwan Erywan Esko Esmaeil Espen Essam Esteban Ethan
  Étienne Ettore Euclides Eugen Eugène Eugênio Eugeniusz Eustace Evan Evangelos Evariste Evaristo Everly Evgeny Evo
  Ewald Ewan Eyal Fabián Fabien Fabio Fabrice Fabrizio Fadhel Fadi Fadillah Fadli Fahad Fahd Fahri Faisal Faiz Falah
  Farhad Farhang Farid Faris Farooq Farouk Farrukh Faruk Fathi Fatih Fatmir Faure Faustin Fausto Fawad Fawzi Fayçal
  Fayez Febrian Federico Fedor Feisal Félicien Felipe Félix Ferdinand Ferdinando Ferenc Feridun Fernand Fernando Fiame
  Fidelis Filip Filipe Filippo Firmin Fiston Flavien Flavio Florent Florian Florin Fortunato Fouad Francesco Francis
  Francisc Francisco Franck Franco François Frank Frankie Frano Frans Franz Fred Frédéric Frederick Frederik Fridolin
  Friedrich Fritz Fuad Fulvio Fumio Furqat Fyodor Gaber Gabi Gábor Gabriel Gabrielius Gaël Gaëtan Gaetano Gajanan
  Gajendra Galo Galym Gamini Ganbaatar Ganesh Gareth Gary Gaspar Gaspard Gaston Gatot Gautam Gavin Gebran Gedeon Geert
  Gennadi Gennady Gentry Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gérald Gérard Gerardo Géraud Gerd
  Gerhard Gervais Ghassan Ghazi Gholam Gholamhossein Ghulam Giacomo Giancarlo Gianfranco Gianni Gideon Gilad Gilbert
  Gilberto Gilles Gilson Giorgi Giorgio Giovanni Girish Gitanas Giuliano Giulio Giuseppe Gjorge Glenn Godfrey Gokul
  Gombojav Gonzalo Goodluck Gopal Goran Gordan Gordon Gotabaya Gottfried Graham Greg Grégoire Gregorio Gregory Grigol
  Grigori Grzegorz Guðni Guglielmo Guido Guillaume Guillermo Gunnar Günter Günther Guntis Gurbanguly Gustav Gustave
  Gustavo Guy Gvozden Gyan György Haakon Habib Habibur Hadi Haider Hailemariam Haitham Hakainde Hakan Hakim Hakkı
  Hakob Håkon Halbe Halit Haluk Hamad Hamadi Hamadou Hamdan Hamdi Hamdullah Hamed Hamid Hamrokhon Hamza Hani Hannes
  Hans Hansjörg Harald Hardeep Hari Haris Harish Harjit Harold Haroon Harris Harry Harsh Harsha Hartmut Hasan Hashim
  Hassan Hassanal Hassane Hatem Hatta Hayato Haydar Hazem Héctor Heikki Heiko Heiner Heinrich Heinz Hekmat Helmut
  Hemant Hendrik Hennadiy Henri Henrik Henry Herbert Herman Hermann Hermenegildo Hermogène Hernán Hervé Hesham Hichem
  Hideki Hifikepunye Hikmet Hilaire Hippolyte Hirokazu Hiroshi Hiroyuki Hisham Hishammuddin Hocine Holger Horacio
  Horst Hosein Hosni Hossein Houari Houssein Hovhannes Hovik Howard Hrvoje Hryhoriy Hubert Hugh Hugo Hugues Hulusi
  Humphrey Hüseyin Hussain Hussam Hussein Hyacinthe Iain Ian Ibrahim Ibrahima Ibrahimi Ichiro Idris Idriss Idrissa
  Igli Ignacio Ignas Ignatius Ignazio Igor Ihab Ihor Ihsan Ilham Ilhan Ilia Ilie Ilir Ilkka Ilya Ilyas Imad Imants
  Imran Imtiaz Ingo Ioannis Ion Iosefa Irakli Isa Isaac Isaias Ishaq Ismaël Ismail Ismet Issa Issoufou István Itsunori
  Itzhak Iurie Ivailo Ivan Ivars Ivaylo Ivica Ivo Iyad Izudin Izzat Jaap Jaber Jabir Jacek Jacinto Jack Jacob Jacques
  Jafar Jahongir Jaideep Jaime Jair Jairam Jakaya Jake Jakob Jakov Jakub Jalal Jalil Jamal Jameel James Jamil
  Jamoliddin Jamshid Jan Janez Jānis János Jared Jari Jaroslav Jarosław Jasem Jashim Jason Javad Javier Jawad Jawed
  Jayant Jayantha Jean Jedrzej Jeenbek Jeff Jeffrey Jengish Jens Jeppe Jeremiah Jeremie Jeremy Jérôme Jerry Jerzy
  Jesper Jesús Jeyhoun Jeyhun Jhala Jigme Jim Jimmy Jiří Jitendra Joachim João Joaquim Joaquín Jochen Joe Joël Johan
  Johann Johannes John Johnny Joko Jomart Jomo Jon Jonas Jonathan Jörg Jorge Jorma Josaia Josaphat Joschka José Josef
  Josep Joseph Joshua Josias Josip Joško Jost Jovan Jovenel Jozef József Juan Jubril Juha Jukka Jules Julian Julien
  Julio Junaid Junichi Junichiro Juraj Jürgen Justin Justinian Jusuf Jyotiraditya Kailash Kairat Kais Kakha Kalilou
  Kálmán Kamal Kamel Kamina Kamran Kanat Kantathi Kapil Karan Karel Karim Karl Karlheinz Karlis Karma Karol Karsten
  Karu Kasit Kaspar Kaspars Kassem Kassim Kassoum Kassym Kassymjomart Kaveh Kazem Kazuo Kazuyuki Keiichi Keiji Keisuke
  Keith Kelvin Kemal Ken Kenan Kenichi Kenichiro Kenji Kenneth Kentaro Kerrie Kęstutis Kevin Khadga Khairul Khairy
  Khaled Khalid Khalifa Khalil Khalilur Khawaja Khemaïes Khurram Khurshed Kimmo Kinzang Kiril Kirti Kishan Kishor
  Kjell Klaus Knut Koffi Kofi Koichi Koichiro Koji Komlan Konrad Konstantin Konstantinos Koray Kosta Kostas Kostiantyn
  Kostyantyn Kouassi Kourmanbek Krasimir Krishna Krišjānis Krišs Kristian Kristjan Kristof Krum Krzysztof Kubanychbek
  Kumar Kurt Kwame Kwesi Kyle Kyriakos Kyrylo Ladislav Laimonas Lajos Lakhdar Lakshman Lalit Lambert Lamberto Lamine
  Lansana Larbi Larry Lars Lasha Lassina László Latif Laurent Laurentino Laurentiu Lauri Lawrence Lazare Lazarus
  Leandro Lech Leif Léo Léon Leonard Leonardo Leonel Leonid Leonidas Leons Léopold Leopoldo Lesego Lesetja Levan
  Levent Levi Lewis Liam Linas Linus Lionel Livio Liviu Ljubomir Ljupčo Lloyd Loïc Longuinhos Lorand Lorenzo Lothar
  Louay Louis Luay Lubomír Luboš Luc Luca Lucas Luciano Lucien Lucio Ludovic Ludwig Luhut Luigi Luís Luiz Luka Lukáš
  Luke Lulzim Lutfi Lutz Luwellyn Luzius Lyonpo Maaly Maciej Macky Madan Madani Madhav Madhu Madiyar Mahama Mahamadou
  Mahamat Mahathir Mahdi Mahendra Maher Mahesh Mahfuz Mahfuzur Mahinda Mahmadtoir Mahmood Mahmoud Mahmud Maithripala
  Majid Makhdoom Makoto Maksat Maksim Maksym Malcolm Malek Malick Malik Mallikarjun Mamadi Mamadou Mamoon Mamuka
  Manahi Manasseh Manfred Mangala Manish Manoj Manouchehr Manoucher Manpreet Mansour Mansukh Mansur Manuel Marat Marc
  Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Marijan Marin Mario Marius Mariusz Mark
  Marko Markos Markus Maroš Martial Martin Martins Martti Marty Marwan Marzouq Masafumi Masakatsu Masaki Masataka
  Masato Masood Masoud Masrur Massimo Massoud Masud Mateusz Mathew Mathias Mathieu Matt Matteo Matthew Matthias
  Matthieu Matti Mattia Mauno Maurice Mauricio Mauro Max Maxim Maximilian Maxwell Mazen Mečislovas Meenakashi Mehdi
  Mehmed Mehmet Mehran Meir Melchior Meles Meliha Melvin Menardo Menelaos Merab Meret Mervyn Mesut Metin Mevlüt Mian
  Michael Michał Micheál Michel Michelangelo Mickaël Miguel Mihai Mihail Mihal Mihály Mikaël Mike Mikhaïl Mikheil
  Mikko Milinda Milko Milojko Milorad Miloš Miloslav Mimoun Mindaugas Miodrag Mircea Mirko Miro Miroslav
  Mirosław Mishal Mitchell Mitsuko Mladen Mnatsakan Moatassim Modibo Moeed Moeketsi Mogens Mohamad Mohamed Mohammad
  Mohammed Mohan Mohand Mohiuddin Mohsen Mohsin Moise Mojtaba Mokgweetsi Momodou Moncef Mondher Mongi Monyane Moosa
  Morgan Moritz Morshed Morteza Moses Mosharraf Mostafa Motohiro Mouammar Moukhtar Moulay Mounir Mourad Mousa Moussa
  Moustafa Moustapha Muferihat Muhadjir Muhammad Muhammadu Muhannad Muhtar Muhyiddin Mujtaba Mukesh Mukhtar Mulatu
  Munir Munkhbat Muqtada Murad Murat Murray Musa Musab Musadik Musalia Mushahid Mustafa Mustapha Mutlaq Muzaffar
  Muzaffer Mwigulu Mykhailo Mykola Myrat Nabeel Nabih Nabil Nadeem Nader Naeem Nafees Naftali Naim Najib Nalin Namik
  Namiq Nana Nangolo Naoki Narayan Narcis Narendra Naser Nasir Nasiruddin Nasri Nasser Nassif Nassir Nassirou Nathan
  Navtej Nawaf Nawaz Nayef Nayib Nazar Nazrul Nebil Nebojša Necip Ned Nedžad Neil Nelson Nermin Nerses Nestor Nicanor
  Nicholas Nick Nickolay Nicola Nicolae Nicolas Nicolò Nicos Niels Nigel Nijaz Nika Nikica Nikita Niklas Niko Nikol
  Nikola Nikolaï Nikolaos Nikolay Nikos Nils Nilton Nimal Nirupam Nitin Nitish Nizamettin Nizar Noah Noam Nobuo Noël
  Noppadon Norbert Norberto Norman Noureddine Nouri Noursoultan Novruz Nripendra Nuh Numan Nuran Nurbek Nurettin
  Nurlan Nursultan Nurym Nyamdorj Obaidul Octavian Octavio Oguz Ojārs Olaf Ólafur Olavi Oldemiro Oldřich Ole Oleg Oleh
  Oleksandr Oleksii Oleksiy Oliver Olivier Olli Olof Olusegun Olzhas Omar Ömer Ömür Ondřej Onur Oren Orestes Orhan
  Oriol Osama Osamu Oscar Osman Ossama Ossian Össur Ostap Oswald Otabek Otar Otgonbayar Othman Othmar Otmar Otto Oumar
  Oumarou Ousmane Owen Özgür Paavo Pablo Pádraig Pál Palamagamba Palitha Panagiotis Pandeli Pankaj Panos Paolo Parag
  Paras Parnpree Parviz Pascal Paschal Pascual Pasquale Patric Patrice Patricio Patrick Paul Paulino Paulius Paulo
  Pavel Pavlo Paweł Pedro Pekka Pema Per Percival Perfecto Péricles Perry Pervaiz Pervez Petar Péter Petr Petre Petri
  Petrit Petro Petros Petteri Phil Philip Philipp Philippe Philippos Phillip Pichai Pier Pierluigi Piero Pierre Pieter
  Pietro Pinak Piotr Pirmin Pitso Pius Piyush Placide Plamen Prabowo Prachanda Pradeep Pradip Prakash Pralhad Pramono
  Pranab Pranay Prasad Prasanna Prashant Praveen Prayut Prayuth Predrag Prithvi Prosper Przemysław Purli Purnomo Puspa
  Qais Qasem Qasim Qassem Quazi Quentin Rached Rachid Radek Radosław Radovan Rafael Rafał Rafik Rafiq Raghunath Rahat
  Rahul Raila Raimbek Raimonds Raimundas Rainer Rajab Rajeev Rajesh Rajiv Rajnath Rakesh Rakhat Ralf Ralph Ramadan
  Ramazan Ramchandra Ramdas Ramesh Rami Ramin Ramiro Ramón Ramtane Ramush Ramzi Randall Randy Ranil Ranjan Ranjit
  Raoul Raphaël Rashad Rashed Rashid Rasit Rauf Raúl Ravi Ravinatha Ravshan Ray Raymond Raza Recep Régis Reinaldo
  Reinhard Reinhold Rémi Rémy Renald Renato Renaud René Reto Reuven Rex Rexhep Reza Rezaul Riad Riaz Ricardo Ricaurte
  Riccardo Richard Rick Ridwan Rigoberto Rihards Rimantas Rinat Riyad Rizwan Rob Robert Roberto Roch Rodney Rodolfo
  Rodoljub Rodrigo Rogelio Roger Rohit Rohitha Roland Rolando Rolf Romain Roman Romano Romeo Romuald Ron Ronald Rosen
  Rossen Rouslan Ruben Rudi Rüdiger Rudolf Rudrendra Ruedi Rufin Rui Rumen Ruslan Russell Rustam Rüstem Ruud Ruy Ryan
  Ryosuke Ryszard Saad Saadeddine Sabbir Saber Sabin Sabri Sabry Sadegh Sadiq Sadyr Saeb Saeed Safet Safwan Sagyn
  Sahibzada Said Saidou Saifuddin Saifullah Sajjad Salah Salaheddine Salahuddin Salam Saleemul Saleh Salem Saleumxay
  Salih Salim Salman Salome Salou Salva Salvatore Sameh Sami Samir Samson Samuel Samura Samvel Sandeep Sandiaga Sandis
  Sándor Sanjar Sanjay Sanjeev Santosh Sanzhar Saparmourat Sarath Sarbananda Sardor Sartaj Saša Satish Satoshi Saud
  Sauli Saulius Saurabh Sayed Sayyid Scott Sean Sebastian Sebastião Sebastien Sedat Šefik Seiji Selçuk Selim Selmo
  Senad Senén Serdar Seretse Serge Sergeï Sergej Sergey Serghei Sergio Sergiu Sergiy Serguei Serguey Serhii Serhiy
  Serik Serzh Seth Seyed Seyni Seyyed Shafiqul Shahbaz Shahid Shahidul Shahin Shahriar Shahrizat Shameem Shamsher
  Shane Shankar Shashi Shaukat Shaul Shaun Shavkat Shehbaz Sherali Sherzod Shigeki Shigeo Shigeru Shimon Shinichi
  Shinjiro Shinsuke Shinzo Shiv Shivraj Shkëlzen Shota Shotaro Shripad Shunichi Shunsuke Shyam Siarhei Siddharth Sidi
  Sidiki Sidney Siegfried Sifet Sifiso Sigitas Sigmar Sigmund Sigurd Sigurður Sihasak Sikandar Silvan Silvestre Silvio
  Silviu Simeon Simon Sirojiddin Sixto Siyabonga Slaheddine Slaven Slavko Slawomir Slobodan Sodiq Sohail Somchai
  Somnath Sonam Sonexay Sooronbai Sorajak Sorin Souef Soufiane Souleymane Spyros Srđan Srdjan Srgjan Stanislas
  Stanislav Stanisław Stanley Stavros Stef Stefan Stefano Steffen Stéphane Stephen Stevče Steve Steven Stevo
  Stewart Stig Stjepan Stuart Stylianos Suad Subhash Subhi Subrahmanyam Sudhakar Sudhir Sufian Sugandh Sugiono Suhail
  Sujiro Sujit Sukhbir Suleiman Süleyman Sumit Sunil Surakiart Surangel Surapong Suren Suresh Suriya Sushil Susilo
  Svein Sven Svetoslav Syama Syed Sylvain Sylvestre Szymon Taalatbek Taavi Tabaré Tadashi Tadej Tadeusz Taher Tahir
  Tahsin Taïeb Tair Takahiro Takashi Takeaki Takehiro Takeo Takeshi Taku Takuya Talal Talant Talat Talgat Talha Talib
  Tamás Tamaz Tamim Tandi Tandin Taner Tanvir Tapani Tapio Taras Tarek Tareq Tariq Tarmo Taro Tarun Taşkın Taulant
  Taur Taye Tayeb Tayyip Tebogo Ted Tedros Teemu Telmo Temir Teodor Teodoro Terence Tetsuya Tevita Thabo Thadée Thani
  Théo Theodor Théodore Theodoros Théoneste Theophilus Thibault Thierry Thinley Thomas Thongloun Thongsing Thorbjørn
  Thorsten Tibor Tiébilé Tiéman Tiémoko Tigran Tihomir Tilak Tilek Tim Timo Timothy Timur Titus Tobias Toby Todd Toivo
  Tolga Tom Tomaas Tomáš Tomasz Tomislav Tommaso Tomohiko Tomoyuki Toni Tonio Tony Toomas Tornike Torsten Toshihiro
  Toshiko Toshimitsu Touhid Traian Trajan Trajko Trevor Tsakhia Tshering Turgut Tyler Ubaldo Ueli Ufuk Ugo Ugyen Uhuru
  Ulan Ulises Ulrich Ulugbek Umaro Umaru Umberto Umid Ümit Upendra Urho Uri Urmas Urs Usman Uwe Václav Vadim Vadym
  Vagif Vahan Valdas Valdis Valentin Valère Valeri Valeriu Valeriy Valéry Vardan Vartan Varujan Vasil Vasile Vasilis
  Vasily Vassili Vasyl Veaceslav Velimir Venâncio Venkaiah Vepa Vesselin Veysel Viacheslav Viatcheslav Vicente Victor
  Vijay Vijitha Vikas Vikram Vikramaditya Viktor Ville Vinay Vincent Vincenzo Vinod Viorel Virachai Virander Visar
  Vitali Vitalii Vitaly Vitavas Vittorio Vivek Vjekoslav Vlad Vladas Vladimir Vojislav Volkan Volker Volodymyr
  Vongthep Vuk Vyacheslav Vygaudas Wael Wahiduddin Waldemar Waleed Walid Walter Walther Wamkele Waqar Warren Wavel
  Wayne Wendell Wepa Werner Wilfredo Wilfried Wilhelm Willem Willi William Willy Winfried Winston Wiranto Wissam
  Witold Władysław Wojciech Wolfgang Wopke Workneh Xabier Xanana Xavier Xolani Yahia Yahya Yair Yalçın Yanis Yann
  Yannick Yannis Yaşar Yaser Yashwant Yasin Yasser Yassine Yasuhide Yasuhiro Yasuo Yasutoshi Yavuz Yemi Yerlan Yermek
  Yermukhamet Yerzhan Yeshey Yevgeny Yevhen Yhlas Yiannis Yipènè Yitzhak Ylli Yoav Yogesh Yohei Yoichi Yoshihide
  Yoshihiko Yoshimasa Yoshinori Yoshitaka Yossi Youri Yousaf Yousef Youssef Youssouf Yoweri Yukihiro Yukio Yukiya
  Yunus Yuri Yuriy Yury Yusif Yusril Yusuf Yusuke Yutaka Yuval Yvan Yves Yvon Zacarias Zacharie Zachary Zafar Zaheer
  Zahid Zaid Zakaria Zalmay Zambry Zareh Zarif Zavqi Zayd Zayed Zaza Zbigniew Zdeněk Zdenko Zdravko Zdzisław Zeid
  Zeljko Zéphirin Zhalgas Zhandos Zhanybek Zheenbek Zhivko Ziad Ziaur Zine Zlatko Zohair Zohrab Zoltán Zoran Zouheir
  Zsolt Zubair Zuhair Zulfiqar Zulkifli Zurab Zvonimir Zvonko Zyad Žygimantas
`;

const feminine = `
  Abigail Abla Adèle Adjaratou Adriana Agathe Agnes Aïcha Aija Aisha Aïssata Aïssatou Akdja Albertina Alenka Aleqa
  Alexandra Alexia Alice Alicia Alicja Alina Aline Alison Allison Alma Almuth Alyona Amal Amanda Ambika Amélie Amina
  Aminata Amira Amna Amy Ana Anabela Anahí Anastasia Anastasiya Andrea Angela Angèle Angelika Angelina Anisa Anita
  Anja Anke Ann Anna Annalena Anne Annegret Anneli Annemarie Annette Annick Annie Annika Anniken Antje Antoinette
  Antonella Antonia Anupama Arancha Aruna Arzu Ásdís Asma Assia Assiatou Assunta Asta Astrid Audrey Audronė Augustina
  Aurelia Aurélie Aurora Aurore Aušra Awa Aya Ayesha Aygul Ayşe Azucena Baerbel Bahia Baiba Barbara Barbro Bardish
  Beata Beate Béatrice Beatrix Beatriz Benazir Benita Bérangère Bernadette Bernice Bertha Beth Betsy Bettina Betty
  Bidhya Bimala Binta Bintou Birgit Bisera Blanca Bogolo Bolormaa Bonnie Borjana Brenda Brianna Bridget Brigitte
  Bronwyn Bushra Camilla Camille Caren Carin Carina Carine Carla Carme Carmen Carol Carole Carolina Caroline Carolyn
  Carrie Catalina Catarina Catherine Cathrine Cathy Cécile Cecilia Célestine Céline Chandrika Chantal Charlotte Cheryl
  Chiara Chikako Christa Christel Christelle Christia Christiane Christina Christine Chrysoula Chrystia Cindy Claire
  Clara Clarice Claudia Claudine Clémence Colette Concepción Condoleezza Constance Consuelo Coralie Corina Corinne
  Cornelia Cristiana Cristina Cynthia Dace Daisy Dalia Dalva Damaris Daniela Danielle Danuta Deborah Debra Delcy Delia
  Delphine Denisa Denise Désirée Diana Diane Diéne Dilma Dilnoza Dina Djamila Donatella Donika Donna Dora Doreen Doris
  Dorothy Dragica Dubravka Džana Ebba Ebru Eda Edita Edite Edith Edna Edvige Eileen Ekaterina Elaine Eleanor Elena
  Eleonora Eliane Elina Elira Elisa Élisabeth Elizabeth Elizaveta Ellen Elmira Elvira Emanuela Emese Emilia Emily
  Emine Emma Emmanuelle Enas Enass Epsy Erato Erica Erin Erna Esperança Esperanza Estelle Ester Esther Eugenia Eugenie
  Eunice Eva Evangelina Eve Eveline Evelyn Ewa Fabienne Fadila Fanny Farah Fatema Fatima Fatimata Fatma Fatou
  Fatoumata Fawzia Federica Felicia Ferial Feride Fernanda Filomena Fiona Flavia Fleur Florence Frances Francesca
  Francine Françoise Franziska Frédérique Gabriela Gabriella Gabrielle Gaitri Geneviève Georgette Georgina Geraldine
  Gerda Germana Gertrud Ghislaine Gillian Gina Gintarė Giorgia Gisela Gisèle Gita Giulia Gladys Glenys Gloria
  Godelieve Gordana Graça Gracia Graciela Grażyna Greta Gretchen Gro Guadalupe Gudrun Güler Gulmira Gulnara Gülnur
  Gulshara Gwen Habiba Hadja Haja Halima Hamida Hanan Hanna Hannah Hanne Harriet Hauwa Hawa Hazel Heather Hedvig
  Heidemarie Heidi Helen Helena Hélène Helga Helle Henriette Hiba Hilary Hillary Hina Hiroko Hirut Honorine Houda Huda
  Iginia Ileana Ilinca Ilona Ilse Ilze Imelda Ine Ineke Inés Inga Ingeborg Ingibjörg Ingrid Ingrida Inonge Irena Irène
  Irina Iris Irmgard Iryna Isabel Isabella Isabelle Isatou Ismat Iulia Ivana Iveta Ivonne Izabela Jacinda Jacinta
  Jacqueline Jadranka Jadwiga Jalila Jalina Jamila Jana Jane Janet Janice Janine Jarmila Jasmina Jeanine Jeanne Jelena
  Jen Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jocelyn Joëlle Johanna Jolanta Josefa Josefina Joséphine
  Josette Joyce Judit Judita Judith Judy Julia Juliana Julie Juliet Juliette Julissa Justine Justyna Jutta Kadiatou
  Kaja Kajsa Kalpana Kamala Kaori Karen Kari Karin Karina Karine Karla Karolina Katalin Katalina Katarina Kateryna
  Katharina Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katri Katrín Keit Kerri Kerstin
  Ketevan Khadija Khatia Khatuna Kimberly Kinga Kira Kirsi Kirsten Klára Kolinda Krista Kristalina Kristen Kristi
  Kristie Kristin Kristina Krisztina Ksenia Laila Laimdota Lalla Lamia Lana Lara Larysa Latifa Laura Laure Lauren
  Laurence Léa Leah Leila Lena Lene Leonor Leticia Leyla Leymah Lidia Liesje Lilia Lilian Liliana Liliane Lilianne
  Lilja Lina Linda Lineth Lisa Lise Livia Liz Ljerka Ljiljana Lolita Lolwah Loreta Lorraine Louise Lubana Ľubica Lubna
  Lucia Luciana Lucie Lucy Ludivine Ludmila Luisa Luz Lydia Lydie Lynne Lyudmila Mabel Madeleine Mafalda Magdalena
  Maia Maimouna Maíra Maite Maja Majlinda Małgorzata Malika Manal Manon Manuela Maram Marcela Marcella
  Marcia Margaret Margarete Margarida Margarita Margot Margrethe Marguerite Maria Mariam Mariana Marianela Marianne
  Maricel Marie Marielle Marietta Marija Marijana Marilyn Marina Marion Marisa Marise Marisol Maritza Mariya Marjatta
  Marjeta Marju Marlène Marta Martha Martina Martine Mary Maryam Maryna Masayo Mathilde Matilda Maud Maura Maureen
  Mauricette Maya Mayu Meaza Mechthild Meenakshi Megan Megawati Meglena Mehriban Mélanie Melissa Mélita Mercedes
  Meritxell Meryem Mette Mevlida Michèle Micheline Michelle Midori Milena Milica Milka Mimoza Minata Mireille Mirela
  Mirjam Mirjana Mirta Mirtha Moana Molly Mona Monica Monika Monique Muriel Mwanaidi Myriam Nabila Nadège Nadezhda
  Nadia Nadine Nadja Naïma Najah Najat Najla Nanaia Nancy Naomi Nasrin Natacha Natalia Natalie Nataliia Nataša Natasha
  Natela Nathalie Navanethem Nawal Nazanin Neema Nela Nele Neris Nevena Ngozi Nicole Nicoletta Nigora Nikolina Nilda
  Nilufar Nina Ninon Nirmala Nirupama Nivine Nkosazana Noëlle Nomaindia Nomvula Nora Nosiviwe Noura Nouzha Nunzia
  Nurul Oda Odile Ogerta Oksana Olena Olga Olha Olivera Olivia Olta Olubanke Ophélie Orly Ouafa Oyun Oyunchimeg
  Palmira Pamela Paola Paramita Pascale Patricia Patrizia Patty Paula Pauline Penelope Penny Petra Petronila Philippa
  Phumzile Phyllis Pia Pilar Pramila Pratibha Preeti Preneet Priti Rabab Rachel Rachida Radka Radmila Radvilė
  Raffaella Rahma Raimonda Rajkumari Rama Ramona Rania Raphaëlle Raquel Rasa Raychelle Rebeca Rebecca Reem Refilwe
  Regine Regula Reiko Rekha Rena Renata Renate Renée Retno Rhoda Rhonda Rima Rita Roberta Roberte Robyn Rocío Rola
  Romana Rosa Rosalía Rosanna Rosario Rose Rosemarie Rosemary Rosie Roxana Roza Ruchi Rudra Rukmini Rula Rut Ruth
  Ruxandra Sabine Sabrina Safia Safiya Sahra Saida Saima Sakina Salma Samantha Samia Samira Sandie Sandra Sandrine
  Sanja Sanjida Sanna Saoirse Sara Sarah Sarala Sarmīte Ségolène Seher Seiko Selma Sevim Sewa Seynabou Shada Shahida
  Shannon Shanti Sharifa Sharon Sheba Sheela Sheila Sherri Sherry Shimrit Shireen Shirin Shobha Shreya Sibel Sibeth
  Sigrid Siham Sihem Silvia Sima Simona Simone Simonetta Sinéad Sirimavo Slaveyka Slavica Smita Snežana Sobia Sofía
  Solange Soledad Solveig Solvita Sonia Sonja Sophia Sophie Soraya Sripriya Stacey Stefania Stefanie Steinunn Stella
  Stéphanie Stojanka Suhair Suhasini Sujata Sujatha Sunita Supriya Suraya Susan Susana Susanna Susanne Sushma Suzanne
  Sveinbjörg Svenja Svetla Svetlana Sviatlana Svitlana Swati Sylvia Sylvie Tahani Tamar Tamara Tammy Tania Tanja Tansu
  Tanya Tarja Tatiana Tatyana Teodora Teresa Terezija Thandi Theresa Thérèse Thorgerður Thuli Tina Tinatin Toria Tove
  Tracey Trudy Tulia Twyla Tzipi Ulla Ulrike Ulviye Urška Ursula Urve Uzra Vaira Valentina Valeria Valérie Vanda Vandi
  Vanesa Vanessa Varvara Vera Verena Veronica Veronika Véronique Vesna Vicky Victoire Victoria Vijaya Viktoria
  Viktoriia Viktorija Vilja Vindhya Viola Violeta Viorica Virginie Viviane Vjosa Wafa Wafaa Wanda Wendy Wided Winnie
  Xenia Xiomara Xóchitl Yadira Yamina Yana Yasmin Yasmina Yevheniia Ylva Yoko Yolanda Yoriko Yulia Yuliia Yumiko
  Yuriko Yvette Yvonne Zahra Zainab Zakia Zanda Zehra Zeina Zeinab Zélia Zena Zeynep Zinaida Zita Zlatica Zoé Zoia
  Zoja Zorana Zuhal Zuzana
`;

const either = `
  Alaa Alcinda Alex Andy Casey Chris Claude Danny Dominique Elnura Gabriele Jackie Jamie Kelly Kersti Kiran Kris Lee
  Leslie Lou Lynn Maxime Micky Naledi Navdeep Pat Robin Sam Sandy Sasha Shirley Tehmina Terry Tracy Vivian
`;

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
