/** Words of people's names as English texts write them. */

/*
 * Given names, one word each, marks as in the language they come from (they are folded before they are compared).
 * Own list: those of the officials of some 190 states, and the commonest of each region. Left out are names that are
 * rather a word of a title, a place, or an East Asian family name (`Marine`, `Jordan`, `Kim`).
 */
const masculine = `
  Aaron Abbas Abdalla Abdallah Abdel Abdelaziz Abdelfattah Abdelhafid Abdelhakim Abdelhamid Abdelilah
  Abdelkader Abdelmadjid Abdelwahab Abderrahmane Abdirahman Abdirashid Abdisaid Abdou Abdoulaye Abdul
  Abdulaziz Abdulhamid Abdulla Abdullah Abdulqader Abdulrahman Abdurrahman Abhay Abhijit Abhishek Abiodun
  Abiy Abou Aboubakar Abrar Abul Abulhasan Achim Adaljíza Adam Adama Adel Adesina Adisak Adnan Adolphe
  Adrian Adylbek Afonso Afrim Aftab Agim Agostinho Ahmad Ahmed Ahmet Aibek Aidar Aiman Aimé Airlangga Aizaz
  Ajay Ajit Ajith Akaki Akhil Akhilesh Akinwumi Akira Akram Alagie Alain Alajos Alan Alassane Albert Alberto
  Albin Albulena Aldo Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Aleksi Alessandro Alexander
  Alexandr Alexandre Alexandros Alexei Alexey Alfonso Alfred Alfredo Ali Alioune Allan Allen Almaz Alois
  Alojz Alok Alpaslan Álvaro Alvin Amadou Amar Amara Ambrose Ambrosio Amer Amin Aminu Aminul Amir Amit
  Amitabh Ammar Amr Anand Ananda Anas Anatol Anatoliy Anatoly Anders Andranik André Andreas Andrei Andrej
  Andrés Andrew Andrey Andrii Andris Andrius Andriy Andrzej Andy Ángel Angelino Angelo Aníbal Anies Anifah
  Anil Anish Anisul Antanas Ante Anthony Antoine Anton Antonin António Antonis Antony Antti Anup Anura
  Anurag Anutin Anwar Apollinaire Aref Ariel Arif Arindam Aristide Aristides Arjun Arkady Armand Armando
  Armen Arnaldo Arnaud Arne Arnold Arrmanatha Arsen Arseniy Artan Artem Arthur Artis Artur Arturo Arun
  Arvind Arvydas Asad Ashish Ashok Ashraf Ashwini Asif Asim Askar Askat Assad Assen Atambek Atanas Atsushi
  Atta Attaullah Atul Audronius Augustin Augusto Aurelien Aurelio Avazbek Avi Avigdor Avinash Awad Awni Axel
  Ayan Aybek Ayman Azali Azam Azamat Azat Aziz Azizul Babacar Baboucar Bader Badr Baha Bahram Bahtiyar
  Bakhtiyar Bakir Bakyt Bakytbek Balázs Baltasar Bambang Barack Barham Barış Barnabé Barry Bartholomew
  Bartosz Bashar Bashir Basil Basile Bassam Bastien Basuki Batbold Battsetseg Batyr Bauyrzhan Bayram Begench
  Behgjet Behrouz Beji Béla Ben Bendito Benedikt Benigno Benito Benjamin Benno Benny Benoît Berdi Berik
  Bernard Bernardo Bernd Bernhard Bert Bertrand Bharat Bhupender Bienvenido Bienvenu Bikram Bilal Bilawal
  Bill Bimal Binali Binay Bingu Binyamin Bisher Bishnu Bjarni Björn Blaise Blake Bob Bobur Bogdan 
  Bogusław Bohdan Bohuslav Bojan Bolat Boniface Børge Boris Borut Boubacar Boutros Božidar Bradley Branislav
  Branko Brendan Brian Bronisław Brou Bruce Bruno Bryan Budi Budimir Bujar Bulat Burhan Byron
  Cagatay Cameron Camillo Carl Carlito Carlo Carlos Carsten Casimir Cassius Cédric Celestino Cellou Celso
  Cengiz César Cevdet Chakib Chamal Chandra Chandrababu Charles Charlie Charlton Cheick Cheikh Cherif
  Chingiz Choguel Christian Christoph Christophe Christopher Christos Chyngyz Claudio Clemens Clément
  Cleopas Colin Colm Conrad Constantin Constantino Cornel Cornelius Costas Craig Crispin Cristián Cristiano
  Cuthbert Cyril Cyrille Dacian Dag Daisuke Damcho Damian Damien Damir Dammu Damodar Dan Daniel Daniele
  Danilo Daniyal Daniyar Daniyor Daoud Dario Darius Darko Darren Daulet Dauren Dave David Davit Davor Davron
  Dawood Dean Deepak Dejan Delfin Delroy Demeke Denis Dennis Deogratias Derek Dermot Désiré Detlef
  Dhananjayan Dharmendra Dhruva Diarmuid Dickon Didier Diego Dieter Dietmar Dilip Dimitar Dimitri Dimitrij
  Dimitrios Dimitris Dinesh Dino Dionísio Dipu Dirk Ditmir Djibril Djiby Dmitri Dmitry Dmytro Domenico
  Dominic Don Donald Donatas Donatien Dosym Douglas Dragan Dragoş Dritan Dullas Dumitru Duncan Dušan Dylan
  Dženan Dzmitry Dzulkefly Eamon Eanna Ebrahim Eckart Ed Eddie Edgar Eddy Edgardo Edgars Edi Edin Edmond Edmundo
  Édouard Eduard Eduardo Eduards Edward Egemen Egils Egon Ehud Einar Eldar Elhadj Eli Elías Eliot Elliot
  Elliott Elmar Elmedin Elnur Elshad Emad Emerson Emil Emile Emilio Emin Emmanuel Emmerson Emomali Emre Enda
  Enkhbold Enno Enrico Enrique Enver Enzo Ephraim Ephrem Erastus Erdal Ergashali Eric Erich Erick Erik Erkan
  Erkin Erkki Erlan Ermek Ernest Ernesto Ernst Ersin Ertugrul Erywan Esko Esmaeil Espen Essam Esteban Ethan
  Étienne Ettore Euclides Eugen Eugene Eugênio Eugeniusz Eustace Evan Evangelos Evariste Evaristo Everly
  Evgeny Ewald Ewan Eyal Fabián Fabien Fabio Fabrice Fabrizio Fadhel Fadi Fadillah Fadli Fahad Fahd Fahri
  Faisal Faiz Farhad Farhang Farid Faris Farooq Farouk Farrukh Faruk Fatih Fatmir Faure Faustin Fawad Fawzi
  Fayez Febrian Federico Fedor Feisal Félicien Felipe Félix Ferdinand Ferdinando Feridun Fernando Fiame
  Fidelis Filipe Filippo Firmin Fiston Flavien Flávio Florent Florian Florin Fortunato Fouad Francesco
  Francis Francisc Francisco Franck Franco François Frank Frankie Frano Frans Franz Fred Frédéric Frederick
  Frederik Fridolin Friedrich Fritz Fuad Fumio Furqat Fyodor Gaber Gabi Gábor Gabriel Gabrielius Gaël Gaëtan
  Gaetano Gajanan Gajendra Galo Galym Gamini Ganbaatar Ganesh Gareth Gary Gaspar Gaston Gatot Gautam Gavin
  Gebran Gedeon Gen Gennady Gentry Geoff Geoffrey Georg George Georges Georgi Georgios Georgy Gérald Gérard
  Gerardo Gerd Gerhard Gervais Ghassan Gholam Gholamhossein Ghulam Giacomo Giancarlo Gianni Gideon
  Gilad Gilbert Gilberto Gilles Gilson Giorgi Giorgio Giovanni Girish Gitanas Giuliano Giulio Giuseppe
  Gjorge Glen Glenn Godfrey Gokul Gombojav Gonzalo Goodluck Gopal Goran Gordan Gordon Gotabaya Gottfried
  Graham Greg Grégoire Gregorio Gregory Grigol Grzegorz Guglielmo Guido Guillaume Guillermo Gunnar Günter
  Günther Guntis Gurbanguly Gustav Gustave Gustavo Guy Guðni Gvozden Gyan György Haakon Habib Habibur Hadi
  Haider Hailemariam Haitham Haji Hakainde Hakan Hakim Hakkı Hakob Håkon Halit Haluk Hamad Hamadi Hamadou
  Hamdan Hamdi Hamdullah Hamed Hamid Hamza Hani Hannes Hans Harald Hardeep Hari Haris Harish Harjit Harold
  Haroon Harris Harry Harsh Harsha Hartmut Hasan Hashim Hassan Hassanal Hatem Hatta Hayato Haydar Hazem
  Héctor Heikki Heiko Heiner Heinrich Heinz Hekmat Helmut Hemant Hendrik Hennadiy Henrik Henry Herbert
  Herman Hermann Hermenegildo Hermogène Hernán Hervé Hesham Hideki Hikmet Hilaire Hippolyte Hirokazu Hiroshi
  Hiroyuki Hisham Hishammuddin Holger Horacio Horst Hosein Hossein Houssein Hovhannes Hovik Howard Hrvoje
  Hryhoriy Hubert Hugh Hugo Hugues Hulusi Humphrey Hüseyin Hussain Hussam Hussein Hyacinthe Iain Ian İbrahim
  Ibrahima Ibrahimi Ichiro Idris Idriss Idrissa Igli Ignacio Ignas Ignatius Ignazio Igor Ihab Ihor Ihsan
  Ilham Ilhan Ilia Ilie Ilir Ilkka Ilya Ilyas Imad Imran Imtiaz Indra Ingo Ioannis Ion Iosefa Irakli Isa
  Isaac Isaias Ishaq Ismaël Ismail Ismet Issa Issoufou István Itsunori Itzhak Iurie Iván Ivars Ivica Ivo
  Iyad Izudin Izzat Jaber Jabir Jacek Jacinto Jack Jacob Jacques Jafar Jahongir Jaideep Jaime Jair Jairam
  Jakaya Jake Jakov Jakub Jalal Jalil Jamal Jameel James Jamil Jamoliddin Jamshid Ján Janez Jānis János
  Jared Jaroslav Jarosław Jasem Jashim Jason Javad Javier Jawad Jawed Jayant Jayantha Jedrzej
  Jeenbek Jeff Jeffrey Jengish Jens Jeppe Jeremiah Jeremie Jeremy Jérôme Jerry Jerzy Jesper Jesús Jeyhun
  Jhala Jigme Jim Jimmy Jiří Jitendra Joachim João Joaquim Joaquín Jochen Joe Joël Johan Johann Johannes
  John Johnny Joko Jomart Jomo Jon Jonas Jonathan Jörg Jorge Jorma Josaia Josaphat José Josef Josep Joseph
  Joshua Josias Josip Jost Jovan Jovenel Jozef József Juan Jubril Juha Jukka Jules Julian Julien Julio Jun
  Junaid Junichi Junichiro Juraj Jürgen Justin Justinian Jusuf Jyotiraditya Kailash Kairat Kais Kakha
  Kalilou Kálmán Kamal Kamel Kamina Kamran Kanat Kantathi Kapil Karan Karel Karim Karl Karlis Karma Karsten
  Karu Kasit Kaspar Kaspars Kassem Kassim Kassoum Kaveh Kazem Kazuo Kazuyuki Keiichi Keiji Keisuke Keith
  Kelvin Kemal Ken Kenan Kenichi Kenichiro Kenji Kenneth Kentaro Kerrie Kęstutis Kevin Khadga Khairul Khairy
  Khaled Khalid Khalifa Khalil Khalilur Khawaja Khemaies Khurram Khurshed Kimmo Kinzang Kiril Kirti Kishan
  Kishor Kjell Klaus Knut Kofi Koichi Koichiro Koji Komlan Konrad Konstantin Konstantinos Koray Kostas
  Kostiantyn Kostyantyn Kouassi Krasimir Krishna Krišjānis Krišs Kristian Kristján Kristof Krum Krzysztof
  Kubanychbek Kumar Kurt Kwame Kwesi Kyle Kyriakos Ladislav Laimonas Lajos Lakhdar Lakshman Lalit Lamberto
  Lamine Lansana Larbi Larry Lars Lasha László Latif Laurence Laurent Laurentino Laurentiu Lauri Lawrence
  Lazarus Leandro Lech Leif Leo Léon Leonard Leonardo Leonel Leonid Leonidas Leons Leopold Leopoldo Lesego
  Levan Levent Lewis Liam Linas Linus Lionel Livio Liviu Ljubomir Ljupčo Lloyd Loïc Longuinhos Lorand
  Lorenzo Lothar Louay Louis Luay Ľubomír Luboš Luc Luca Lucas Luciano Lucien Lucio Ludovic Luhut Luigi Luís
  Luiz Lukáš Luke Lulzim Lutfi Lutz Lyonpo Maaly Maciej Macky Madan Madhav Madhu Madiyar Mahama Mahamadou
  Mahamat Mahathir Mahdi Mahendra Maher Mahesh Mahfuz Mahfuzur Mahinda Mahmadtoir Mahmood Mahmoud Mahmud
  Maithripala Majid Makhdoom Makoto Maksat Maksim Maksym Malcolm Malick Mallikarjun Mamadi Mamadou Mamoon
  Mamuka Manahi Manasseh Manfred Manish Manoj Manouchehr Manoucher Manpreet Mansour Mansukh Mansur Manuel
  Marat Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Marijan Mário Marius
  Mariusz Mark Markus Maroš Martin Martins Martti Marty Marwan Marzouq Masafumi Masakatsu Masaki Masataka
  Masato Masood Masoud Masrur Massimo Massoud Masud Mateusz Mathew Mathias Mathieu Matt Matteo Matthew
  Matthias Matthieu Matti Mattia Mauno Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maxwell Mazen
  Mečislovas Meenakashi Mehdi Mehmed Mehmet Mehran Meir Melchior Meles Meliha Melvin Menardo Menelaos Merab
  Meret Mervyn Mesut Metin Mevlüt Mia Mian Michael Micheál Michel Michelangelo Miguel Mihai Mihail Mihal
  Mihály Mike Mikhaïl Mikheil Mikko Milinda Milko Milojko Milorad Miloš Miloslav Mimoun Mindaugas Miodrag
  Mircea Mirko Miro Miroslav Mirosław Mishal Mitchell Mitsuko Mladen Mnatsakan Modibo Moeed
  Moeketsi Mogens Mohamad Mohamed Mohammad Mohammed Mohan Mohand Mohiuddin Mohsen Mohsin Moise Mojtaba
  Mokgweetsi Momodou Moncef Mondher Monyane Moosa Moritz Morteza Moses Mosharraf Mostafa Motohiro Moulay
  Mounir Mourad Mousa Moussa Moustapha Muferihat Muhadjir Muhammad Muhammadu Muhannad Muhtar Muhyiddin
  Mujtaba Mukesh Mukhtar Mulatu Munir Munkhbat Muqtada Murat Musa Musab Musadik Musalia Mushahid Mustafa
  Mustapha Mutlaq Muzaffar Muzaffer Mwigulu Mykhailo Mykola Myrat Nabeel Nabil Nadeem Nader Naeem Nafees
  Naftali Naim Najib Nalin Namik Namiq Nana Nangolo Naoki Narayan Narcis Narendra Naser Nasir Nasiruddin
  Nasri Nasser Nassif Nathan Navtej Nawaf Nawaz Nayef Nayib Nazar Nazrul Nebil Nebojša Necip Ned Nedžad Neil
  Nelson Nermin Nerses Nestor Nicanor Nicholas Nick Nicolae Nicolás Nicolò Nicos Niels Nigel Nijaz Nika
  Nikica Nikita Niklas Niko Nikol Nikola Nikolai Nikolaos Nikolay Nikos Nils Nilton Nimal Nirupam Nitin
  Nitish Nizamettin Noam Nizar Noah Nobuo Noël Noppadon Norbert Norberto Norman Nouri Novruz Nripendra Nuh Numan
  Nuran Nurbek Nurettin Nurlan Nursultan Nurym Nyamdorj Obaidul Octavian Octavio Oguz Ojārs Olaf Ólafur
  Olavi Oldřich Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olli Olof Olusegun Olzhas Omar Ömer
  Ömür Ondřej Onur Oren Orestes Orhan Oriol Orlando Osama Osamu Óscar Osman Ossian Össur Ostap Oswald Otabek
  Otar Otgonbayar Othman Othmar Otmar Otto Oumar Ousmane Owen Özgür Paavo Pablo Palamagamba Palitha Panagiotis
  Pandeli Pankaj Panos Paolo Parag Paras Parnpree Parviz Pascal Paschal Pascual Pasquale Patric Patrice
  Patricio Patrick Paul Paulino Paulius Paulo Pavel Pavlo Paweł Pedro Pekka Pema Percival Perfecto
  Péricles Perry Pervaiz Petar Péter Petr Petre Petri Petrit Petro Petros Phil Philip Philippe Phillip
  Pichai Piero Pierre Pieter Pietro Pinak Piotr Pirmin Pitso Pius Piyush Placide Plamen Prabowo Prachanda
  Pradeep Pradip Prakash Pralhad Pramono Pranab Pranay Prasad Prasanna Prashant Praveen Prayut Prayuth
  Predrag Prem Prithvi Przemysław Purli Purnomo Puspa Qais Qasem Qasim Qassem Quazi Quentin
  Rached Rachid Radek Radosław Radovan Rafael Rafał Rafik Rafiq Raghunath Rahat Rahul Raila Raimbek
  Raimonds Raimundas Rainer Rais Raj Rajab Rajeev Rajesh Rajiv Rajnath Rakesh Rakhat Ralf Ralph Ramadan
  Ramazan Ramchandra Ramdas Ramesh Rami Ramin Ramiro Ramón Ramtane Ramush Ramzi Randall Randy Ranil Ranjan
  Ranjit Raoul Raphaël Rashad Rashed Rashid Rasit Rauf Raúl Ravi Ravinatha Ravshan Ray Raymond Raza Recep
  Regis Reinaldo Reinhard Reinhold Rémi Rémy Renald Renato René Reto Reuven Rexhep Reza Rezaul Riad Riaz
  Ricardo Ricaurte Riccardo Richard Rick Ridwan Rigoberto Rihards Rimantas Rinat Rizwan Rob Robert Roberto
  Roch Rodney Rodolfo Rodoljub Rodrigo Rogelio Roger Rohit Rohitha Roland Rolando Rolf Romain Roman Romano
  Romeo Romuald Ron Ronald Rosen Rossen Roy Rubén Rudi Rüdiger Rudolf Rudrendra Ruedi Rufin Rumen Ruslan
  Russell Rustam Rüstem Ruy Ryan Ryosuke Ryszard Saad Saadeddine Sabbir Saber Sabin Sabri Sabry Sadegh Sadiq
  Sadyr Saeb Saeed Safet Safwan Sagyn Sahibzada Said Saidou Saifuddin Saifullah Sajjad Salah Salahuddin
  Salam Saleemul Saleh Salem Saleumxay Salim Salman Salou Salva Salvador Salvatore Sameh Sami Samir Samson
  Samuel Samura Samvel Sandeep Sandiaga Sandis Sándor Sanjar Sanjay Sanjeev Santosh Sanzhar Sarath
  Sarbananda Sardor Sartaj Saša Satish Satoshi Saud Sauli Saulius Saurabh Sayed Sayyid Scott Sean Sebastián
  Sébastien Sedat Šefik Seiji Selçuk Selim Selmo Senad Senén Serdar Seretse Serge Sergei Sergej Sergey
  Serghei Sérgio Sergiu Serhii Serhiy Serik Serzh Seth Seyed Seyni Seyyed Shafiqul Shahbaz Shahid Shahidul
  Shahin Shahriar Shahrizat Shaikh Shameem Shamsher Shane Shankar Shashi Shaukat Shaul Shaun Shavkat Shehbaz
  Sherali Sherzod Shigeki Shigeo Shigeru Shimon Shinichi Shinjiro Shinsuke Shinzo Shiv Shivraj Shkëlzen
  Shota Shotaro Shripad Shunichi Shunsuke Shyam Siarhei Siddharth Sidiki Sidney Siegfried Sifet Sifiso
  Sigitas Sigmar Sigurd Sigurður Sihasak Sikandar Silvan Silvestre Silvio Silviu Simeon Simón Sirojiddin
  Sixto Siyabonga Slaven Slavko Slawomir Slobodan Sodiq Sohail Somchai Somnath Sonam Sonexay Sooronbai
  Sorajak Souef Soufiane Souleymane Spyros Srdjan Srđan Stanislav Stanisław Stanley Stavros Stef
  Stefan Stefano Steffen Stéphane Stephen Stevče Steve Steven Stevo Stewart Stjepan Stuart Stylianos Suad
  Subhash Subhi Subrahmanyam Sudhakar Sudhir Sufian Sugandh Sugiono Suhail Sujiro Sujit Sukhbir Suleiman
  Süleyman Sumit Sunil Surakiart Surangel Surapong Suren Suresh Suriya Surya Sushil Susilo Sven Svetoslav
  Syama Syed Sylvain Szymon Taalatbek Taavi Tadashi Tadej Tadeusz Taher Tahir Tahsin Taieb Tair Takahiro
  Takashi Takeaki Takehiro Takeo Takeshi Taku Takuya Talal Talant Talat Talgat Talha Talib Tamás Tamaz Tamim
  Tandi Tandin Taner Tanvir Tapani Tapio Taras Tarek Tareq Tariq Tarmo Taro Tarun Taşkın Taulant Taur Tayyip
  Tebogo Ted Tedros Teemu Telmo Temir Tengku Teodor Teodoro Terence Tetsuya Tevita Thabo Thadée Théo Theodor
  Theodoros Theophilus Thibault Thierry Thinley Thomas Thongloun Thongsing Thorbjørn Thorsten Tibor Tiébilé
  Tigran Tihomir Tilak Tilek Tim Timo Timothy Timur Tito Titus Tobias Toby Todd Toivo Tolga Tom Tomaas Tomáš
  Tomasz Tomislav Tommaso Tomohiko Tomoyuki Tonio Tony Toomas Tornike Torsten Toshihiro Toshiko Toshimitsu
  Touhid Traian Trajan Trevor Tsakhia Tshering Turgut Tyler Ubaldo Ueli Ufuk Ugo Ugyen Uhuru Ulan Ulises
  Ulrich Ulugbek Umaro Umaru Umberto Umid Ümit Upendra Urho Uri Urmas Urs Usman Uwe Vadim Vadym Vahan Valdas
  Valdis Valentin Valeriu Valeriy Valery Vardan Vasil Vasile Vasilis Vasily Vasyl Veaceslav Velimir Venâncio
  Venkaiah Vepa Vesselin Veysel Viacheslav Vicente Victor Vijay Vijitha Vikas Vikram Vikramaditya Viktor
  Ville Vinay Vincent Vincenzo Vinod Viorel Virachai Virander Visar Vitali Vitalii Vitaly Vitavas Vittorio
  Vivek Vjekoslav Vlad Vladas Vladimír Vojislav Volkan Volker Volodymyr Voltaire Vongthep Vuk Vyacheslav
  Wael Wahiduddin Waldemar Waleed Walid Walter Walther Wamkele Waqar Warren Wavel Wayne Wendell Wepa Werner
  Wilfredo Wilfried Wilhelm Willem Willi William Willy Winfried Winston Wiranto Wissam Witold 
  Wojciech Wolfgang Wopke Workneh Władysław Xabier Xanana Xavier Xolani Yahia Yahya Yair Yalçın Yann Yannick
  Yannis Yaşar Yaser Yashwant Yasin Yasser Yasuhide Yasuhiro Yasuo Yasutoshi Yavuz Yemi Yerlan Yermek
  Yermukhamet Yerzhan Yeshey Yevgeny Yevhen Yhlas Yiannis Yipènè Yitzhak Ylli Yoav Yogesh Yohei Yoichi
  Yoshihide Yoshihiko Yoshimasa Yoshinori Yoshitaka Yossi Yousaf Yousef Youssef Youssouf Yoweri Yukihiro
  Yukio Yukiya Yunus Yuri Yuriy Yury Yusif Yusril Yusuf Yusuke Yutaka Yuval Yves Zacarias Zachary Zafar
  Zaheer Zahid Zaid Zakaria Zalmay Zambry Zareh Zarif Zavqi Zayd Zayed Zbigniew Zdeněk Zdenko Zdravko
  Zdzisław Zeid Željko Zéphirin Zhalgas Zhandos Zhanybek Zheenbek Zhivko Ziad Ziaur Zine Zlatko Zohair
  Zohrab Zoltán Zoran Zouheir Zubair Zuhair Zulfiqar Zulkifli Zurab Zvonimir Zvonko Žygimantas
`;

const feminine = `
  Abigail Abla Adjaratou Adriana Agathe Agnès Aïcha Aija Aisha Aïssata Aïssatou Albertina Alenka
  Aleqa Alexandra Alexia Alice Alicia Alina Alison Allison Alma Almuth Alyona Amal Amanda Ambika Amélie
  Amina Aminata Amira Amna Amy Ana Anabela Anahí Anastasia Anastasiya Angela Angèle Angelika Angelina Anisa
  Anita Anja Anke Ann Anna Annalena Anne Annegret Anneli Annemarie Annette Annick Annie Anniken Antje
  Antoinette Antonella Anupama Arancha Aruna Arzu Ásdís Ásma Assia Assiatou Assunta Asta Audrey Audronė
  Augustina Aurélia Aurélie Aurora Aušra Aya Ayesha Aygul Ayşe Azucena Baerbel Bahia Baiba Barbara Barbro
  Bardish Beata Beate Béatrice Beatrix Beatriz Benazir Benita Bernadette Bernice Bertha Beth Betsy Bettina
  Betty Bimala Binta Bintou Birgit Bisera Blanca Bogolo Bolormaa Bonnie Brenda Brianna Bridget Brigitte
  Bronwyn Bushra Camilla Caren Carina Carla Carmen Carol Caroline Carolyn Carrie Catalina Catarina Catherine
  Cathrine Cathy Cécile Cecilia Célestine Chandrika Chantal Charlotte Cheryl Chiara Chikako Christel
  Christelle Christia Christiane Christina Christine Chrystia Cindy Claire Clara Clarice Claudia Clémence
  Concepción Constance Coralie Corina Corinne Cornelia Cristiana Cristina Cynthia Dalia Dalva Damaris
  Daniela Danielle Danuta Dawn Deborah Debra Delcy Delia Delphine Denisa Denise Désirée Diana Diane Diéne
  Dilma Dilnoza Dina Djamila Donatella Donika Donna Doreen Doris Dorothy Dragica Dubravka Džana Ebba Ebru
  Eda Edita Edite Edith Edna Edvige Eileen Ekaterina Elaine Eleanor Elena Elina Elira Elisa Elisabeth
  Elizabeth Elizaveta Ellen Elmira Emanuela Emese Emilia Emily Emine Emma Enas Enass Epsy Erato Erica Erin
  Erna Esperança Esperanza Estelle Ester Esther Eugenia Eugenie Eunice Eva Evangelina Eve Eveline Evelyn Ewa
  Fadila Farah Fatema Fatima Fatma Fatou Fatoumata Fawzia Federica Felicia Feride Filomena Fiona Flavia
  Florence Frances Francine Françoise Franziska Gabriela Gabrielle Gaitri Geneviève Georgina Gerda Germana
  Gertrud Ghislaine Gillian Gina Gintarė Giorgia Gisela Gisèle Gita Giulia Gladys Glenys Gloria Godelieve
  Gordana Graça Graciela Grażyna Greta Gretchen Guadalupe Güler Gulmira Gulnara Gülnur Gulshara Gwen Habiba
  Hadja Haja Hala Halima Hamida Hanan Hanna Hannah Hanne Harriet Hauwa Hawa Hazel Heather Hedvig
  Heidemarie Heidi Helen Helena Helga Helle Henriette Hiba Hilary Hillary Hina Hiroko Hirut Honorine Houda
  Huda Iginia Ilinca Ilona Ilze Imelda Ine Ineke Inés Inga Ingibjörg Ingrid Ingrida Inonge Irene Irina Iris
  Irmgard Iryna Isabel Isabella Isabelle Isatou Ismat Iulia Ivana Iveta Ivonne Izabela Jacinda Jacinta
  Jacqueline Jadranka Jadwiga Jalila Jalina Jamila Jana Jane Janet Janice Janine Jarmila Jeanine Jeanne
  Jelena Jen Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Joëlle Johanna Jolanta Josefa Josephine
  Josette Judit Judita Judith Judy Julia Juliana Julie Juliet Julissa Justyna Jutta Kadiatou Kaja Kajsa
  Kalpana Kamala Kaori Kari Karin Karina Karine Karla Karolina Katalin Katalina Katarina Kate Kateryna
  Katharina Katharine Katherine Kathleen Kathryn Kathy Katie Katja Katrín Keit Kerri Kersti Ketevan Khadija
  Khatia Khatuna Kimberly Kinga Kira Kirsi Kirsten Klára Kolinda Krista Kristalina Kristen Kristi Kristie
  Kristin Kristina Krisztina Ksenia Laila Laimdota Lalla Lamia Lana Larysa Latifa Laura Lauren Leah Leïla
  Lena Lene Leonor Leticia Leyla Leymah Lidia Liesje Lilian Liliana Liliane Lilianne Lilja Lily Lina Linda
  Lineth Lisa Livia Liz Ljerka Ljiljana Lolita Lolwah Loreta Lorraine Louise Lubana Ľubica Lubna Lucia
  Luciana Lucie Lucy Ludivine Ludmila Luisa Luz Lydia Lynne Lyudmila Mabel Madeleine Mafalda Magdalena Maia
  Maimouna Maíra Maite Maja Majlinda Malika Manal Manuela Maram Marcela Marcella Marcia Margaret
  Margarete Margarida Margarita Margot Margrethe Mari María Mariam Mariana Marianela Marianne Maricel Marie
  Marielle Marija Marijana Marilyn Marina Marion Marise Marisol Maritza Mariya Marjeta Marju Marta Martha
  Martina Martine Mary Maryam Maryna Masayo Mathilde Matilda Maureen Mauricette Mayu Małgorzata Meaza
  Mechthild Meenakshi Megan Megawati Meglena Mehriban Mélanie Melissa Melita Mercedes Meritxell Meryem Mette
  Michele Micheline Michelle Midori Milena Milica Milka Mimoza Minata Mireille Mirela Mirjam Mirjana Mirta
  Mirtha Moana Molly Mona Monica Monika Mwanaidi Myriam Nabila Nadège Nadezhda Nadia Nadine Nadja Naïma
  Najat Nanaia Nancy Naomi Nasrin Natalia Natalie Nataliia Nataša Natasha Natela Nathalie Navanethem Nawal
  Nazanin Neema Nela Nele Neris Nevena Ngozi Nicole Nicoletta Nigora Nikolina Nilda Nilufar Nina Nirmala
  Nirupama Nivine Nkosazana Nomvula Nora Noura Nouzha Nunzia Nurul Ogerta Oksana Olena Olga Olha Olivera
  Olivia Olta Olubanke Ophélie Orly Ouafa Oyun Oyunchimeg Palmira Pamela Paola Paramita Pari Pascale
  Patricia Patrizia Patty Paula Penelope Petra Petronila Philippa Phumzile Phyllis Pia Pilar Pramila
  Pratibha Preeti Preneet Priti Rabab Rachel Rachida Radka Radmila Radvilė Raffaella Rahma Rajkumari Ramona
  Rania Raquel Rasa Rebeca Rebecca Reem Refilwe Regine Regula Reiko Rena Renata Renate Rhoda Rhonda Rima
  Rita Roberta Robyn Rocío Rosa Rosalía Rosanna Rosemarie Rosemary Rosie Roxana Roza Ruchi Rudra Rukmini
  Rula Ruth Ruxandra Sabine Sabrina Safia Safiya Sahra Saida Saima Sakina Salma Salomé Samantha Samia Samira
  Sandie Sandra Sandrine Sanja Sanjida Sanna Saoirse Sara Sarah Sarala Sarmīte Ségolène Seher Seiko Selma
  Sevim Sewa Seynabou Shahida Shaikha Shannon Shanti Sharifa Sharon Sheba Sheela Sheikha Sheila Sherri
  Sherry Shimrit Shireen Shirin Shobha Shreya Sibel Sigrid Siham Silvia Sima Simonetta Sinéad Sirimavo
  Slaveyka Slavica Smita Snežana Sobia Sofía Solange Soledad Solvita Sonia Sonja Sophia Sophie Soraya
  Sripriya Stacey Stefania Stefanie Steinunn Stella Stéphanie Stojanka Sue Suhair Suhasini Sujata Sujatha
  Sunita Supriya Suraya Susan Susana Susanna Susanne Sushma Suzanne Sveinbjörg Svenja Svetla Svetlana
  Sviatlana Svitlana Swati Sylvia Sylvie Tahani Tamar Tamara Tammy Tanja Tansu Tanya Tarja Tatiana Tatyana
  Teodora Teresa Terezija Thandi Theresa Thérèse Thorgerður Thuli Tina Tinatin Toria Tove Tracey Trudy Tulia
  Twyla Tzipi Ulla Ulrike Ulviye Uma Urška Ursula Urve Uzra Vaira Valentina Valeria Valérie Vanda Vandi
  Vanesa Vanessa Varvara Vera Veronica Veronika Vesna Vicky Victoria Vijaya Viktoria Viktoriia Viktorija
  Vindhya Viola Violeta Viorica Virginie Viviane Wafaa Wanda Wendy Wided Winnie Xiomara Xóchitl Yadira
  Yamina Yana Yasmin Yevheniia Yoko Yolanda Yoriko Yulia Yuliia Yumiko Yuriko Yvette Yvonne Zahra Zainab
  Zakia Zanda Zehra Zeina Zeinab Zélia Zena Zinaida Zita Zoe Zoia Zoja Zorana Zuhal Zuzana
`;

/** Borne by both. */
const either = `
  Alaa Alcinda Alex Andrea Camille Casey Chris Claude Dana Danny Dominique Elnura Gabriele Jackie Jamie Jean
  Jo Joyce Karen Kelly Kiran Leslie Lynn Najla Naledi Navdeep Nicola Noor Nur Raja Raychelle Retno Robin Rui
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
  vel ter ten te het op af av y e i al as ash ad an ar ath bin ben ibn bint binti abu ul ur uz ud
  mac mc san st ould mint dit
`);

/**
 * Titles of courtesy before a name, none of them a post. An abbreviation stands with and without its stop. Own list.
 */
export const honorifics: string[] = [
  'Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Messrs|Messrs.|Mme|Mme.|Madam|Madame|Monsieur|Sir|Dame|Lord|Lady|Baroness|Baron',
  'Dr|Dr.|Prof|Prof.|Professor|Doctor|Eng|Eng.|Engr|Engr.|Amb|Amb.|Advocate',
  'H.E.|HE|His Excellency|Her Excellency|Their Excellencies|Excellency|H.R.H.|HRH|H.H.|HH|H.M.|HM',
  'His Highness|Her Highness|His Royal Highness|Her Royal Highness|His Majesty|Her Majesty|Their Majesties|His Holiness|His Eminence|His Beatitude',
  'Hon|Hon.|Honourable|Honorable|The Honourable|The Honorable|Right Honourable|The Right Honourable|Rt Hon|Rt. Hon.|Rt Hon.',
  'Sheikh|Sheikha|Shaikh|Shaikha|Sayyid|Sayyed|Syed|Datuk|Dato|Dato’|Datuk Seri|Dato Sri|Dato’ Sri|Dato’ Seri|Tan Sri|Tan Sri Dato’|Tun|Pehin|Khun|U|Daw',
  'Shri|Smt|Smt.|Sri|Kumari|Begum|Alhaji|Lyonpo|Dasho|Reverend|Rev|Rev.|Bishop|Cardinal|Capt|Capt.|Captain|Gen|Gen.|Lt|Lt.|Lt. Gen.|Col|Col.|Maj|Maj.|Maj. Gen.|Brig|Brig.|Adm|Adm.|Air Chief Marshal',
].flatMap((row) => row.split('|'));

/**
 * Countries whose people releases name family first, ISO 3166-1: Japanese names as the State Department writes them
 * (`Mori Takeo`); where the first word is a known given name (`Taro Aso`, `Carrie Lam`), the order is the Western one.
 * Hungarian names stand in Western order in English.
 */
export const familyFirst: string[] = ['CN', 'HK', 'JP', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN'];
