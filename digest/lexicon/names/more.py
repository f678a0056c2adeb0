"""Given names that the other lists lack, of all parts of the world.

Source: picked by hand for this project, and the rarer given names of the census of the United
States of 1990, which are in the public domain; names that are words, places, firms or frequent
surnames are left out.
"""

NAMES = """
    Abba Abdelfattah Abdellatif Abdelmajid Abdirashid Abdiweli Abdou Abdoulaye Abdulaziz Abdulla
    Abdulrahman Abe Abebech Abhinav Abhishek Abhisit Abiy Abramo Abshir Abul Abílio Acen
    Adalgisa Adamu Addie Adebayo Adebola Adedoyin Adeife Adell Adeola Aderonke Adesina
    Adetokunbo Adeyemi Adhiambo Adolph Afolabi Agaba Agim Aguinaldo Agung Aigul Ailsa
    Ainembabazi Ainur Aizhan Ajay Ajit Akande Akash Akello Akhil Akihiko Akihiro Akinola
    Akinwumi Akio Alaa Alaina Alassane Alden Alecia Alekos Aleksey Alemayehu Alene Alesha Alesia
    Aletha Alexey Alfonzo Alfreda Algis Alioune Alisher Aliyeva Allene Allie Allyson Alok
    Aloísio Alphonso Alta Altagracia Althea Alton Alvina Alwyn Alyce Alyson Aman Amanuel Amath
    Amerigo Aminu Amirul Amma Ammar Amra Anahit Anant Anantharaman Anatoliy Anatoly Andi Andoy
    Andriy Angelia Angharad Anibal Aniket Anindya Anisul Ankit Ankur Anne-Marie Annmarie Antione
    Antionette Antone Antonette Antonis Antwan Anucha Anup Anupam Anupong Anura Anuradha Anutin
    Anwar Aparecida Aparna Apichart Apio Apirat Apiyo Apostolos Araba Aram Aramayis Arame
    Araminta Arantxa Arash Arben Arden Ardeshir Ardis Ardith Aretha Arevik Arief Arinaitwe Arjen
    Arkady Arkhom Arleen Arlen Arlie Arline Arman Armen Armine Arnav Arnel Arpine Arrigo Artak
    Artashes Artem Artie Artyom Arul Aruna Aryo Asaf Asel Asep Ashish Ashot Ashraf Ashraful
    Ashutosh Ashwin Asim Askar Assane Astou Asylbek Atif Atiku Atim Attilio Atul Auberon Aubrey
    Audra Auma Aung Auwal Avet Avigail Avis Avner Avraham Awais Awino Awuor Ayanda Aye Ayele
    Ayelet Ayobami Ayotunde Ayumi Azamat Azhar Azizah Azlan Azman Azmin Azwihangwisi Azzurra
    Aïssatou Babacar Babagana Babajide Babak Babirye Babis Bahadur Bahram Bakhodir Bakhyt Bakyt
    Balaji Balarabe Baltazar Bamidele Banji Barb Barbra Barnaby Barnabé Bashir Bassem Bassirou
    Basuki Baurzhan Behnam Behrouz Belva Benedito Benjie Bennie Benny Berhane Berhanu Bernie
    Bernita Bertie Besim Besnik Bessie Beto Betsy Bette Bettie Bettye Beulah Bharati Bhaskar
    Bheki Bhushan Bineta Binta Biodun Birdie Birthe Birtukan Biruk Birutė Bishnu Bisi Blanch
    Blerim Blerta Bo Bobbi Bobbie Boitumelo Bojana Bolaji Bolanle Bolat Bongani Bongbong
    Bonginkosi Bonita Boonchai Bopha Botir Bounnhang Bounthong Boying Boyko Boško Bożena Bradly
    Branden Brandie Brant Brenna Brenton Bret Brianne Bridgett Bridgette Brigette Brittani Brody
    Brook Brunella Bryon Bud Buhle Bukar Bukola Burl Buster Bwalya Byaruhanga Büşra Caetano
    Callie Candela Candi Candida Carissa Carleen Carlene Carman Carmella Carolee Carrol Caryl
    Caryn Carys Cassie Catharine Cathie Cathryn Catina Cedrick Chaiwat Chalerm Chanda Chandrika
    Chanthy Charalambos Charisse Charla Charleen Charley Charoen Chasity Chastity Chatchai
    Chauncey Chelsie Chengetai Chenjerai Cheri Cherly Cherono Cheryle Chet Chetan Chiedza Chieko
    Chikondi Chileshe Chilufya Chimwemwe Chinwe Chioma Chiquita Chirag Chisomo Chit Chitra Chola
    Choolwe Chrissy Christal Christen Christi Christoper Chrystal Chuck Chukwuma Chuwit Cindi
    Claud Clay Cleide Clementine Cleo Cletus Clint Clyde Cláudia Coen Colby Coleen Conceição
    Corazon Cordelia Cori Corrine Costanza Costas Coumba Cressida Crispin Cristine Cristy Cuong
    Czesław Cássio Cícero Dafna Dafydd Dagfinn Dahiru Daiki Dalva Damilola Damion Danding Dane
    Danelle Danette Danial Danita Daniyar Danladi Dannie Daouda Dapo Darci Darell Dariush
    Darkhan Darla Darleen Darmawan Darnell Daron Darrel Darrick Darron Darshana Dauda Davit
    Dawit Dawna Dayo DeShawn Deana Deandre Deangelo Deann Deanne Debashish Debi Debrah Dedi Dee
    Deena Deepika Deeqa Deidra Delbert Delilah Delma Delmar Delmer Delois Delores Deloris Delroy
    Demarcus Demba Demeke Demetria Demetrius Demissie Dena Dencio Denice Denzil Deolinda Deon
    Deshawn Desislava Devendra Dewayne Dhananjay Dharmendra Dianna Diarra Dikeledi Dilshod
    Dimitra Dimitris Dinara Dinesh Dinshaw Dirceu Djalma Djibril Djoko Dmitriy Dmytro Dollie
    Domingos Donita Donnacha Donnell Donnie Donny Donte Dorene Doretha Dori Dorinda Dorji Doron
    Dorris Dortha Dorthy Dottie Dov Dovie Dragana Driss Dritan Dror Duangjai Duc Duma Dung Dwain
    Dwight Dzifa Dámaso Dănuț Earle Earlene Earline Earnest Earnestine Ebele Ebrahim Ebun Edem
    Edhy Edie Edwardo Edythe Effie Efrat Efren Egidio Ehud Eiichi Eiji Eilidh Eitan Ejnar
    Ekaterine Elad Elaina Elchin Elden Eleanore Elenor Elham Elida Eliezer Elikem Elira
    Elisabetta Elissa Elizebeth Elnora Elouise Elroy Elspeth Elwood Elyse Emanuele Emeric Emiko
    Emmitt Emomali Emory Emyr Ena Enamul Endang Eran Ericka Erlan Erlinda Erma Ernie Errol
    Eskinder Essam Essie Etsuko Eula Evandro Evangeline Evangelos Everette Evette Evgeny Evonne
    Ewout Eyob Eyram Ezinne Fadi Fadillah Faduma Fahad Fahd Faheem Fairuz Fajar Fannie Fanta
    Farai Farhad Farhana Fariba Faridah Farrah Farrukh Farshid Farzana Fatmir Fatoumata Fauziah
    Fawad Fawzia Fazlul Felecia Felicita Felisha Fereydoun Fermin Ferruccio Fikile Fikre
    Filiberto Fionn Fiorella Firuz Fitri Fitsum Flaminia Flamur Flossie Floy Flávio Folarin
    Folasade Fotini Fouad Franklyn Freddie Freida Frits Froilán Fuad Fumiko Fumio Fyodor Gabe
    Gadi Gagik Galen Galit Galymzhan Gamini Gamze Ganjar Garegin Garfield Garth Gaukhar Gaute
    Gayane Gayatri Gaye Gayla Gayle Gaylord Gbenga Gboyega Gena Genet Gennady Georgi Georgianna
    Georgie Geraint Gerri Gertie Getachew Gethin Gevorg Ghada Ghasem Ghassan Ghazala Gia Giannis
    Gilad Gilson Ginny Gintaras Giordano Giorgi Giorgos Girija Girma Gitanas Gizaw Gizem Gleb
    Gleisi Glenna Gocha Golam Golnar Gora Goro Govind Gracie Graig Granville Grażyna Gregoria
    Grigor Grigory Gráinne Guled Gulliver Gulnar Gulnara Gulnaz Gulomjon Gumersindo Guram
    Gurbanguly Gurpreet Gus Gussie Guénolé Gwyneth Gyanendra Gëzim Haakon Habimana Habu Hadas
    Haile Hailu Haim Haitham Hajime Hakizimana Hakob Hal Halilu Halina Hallie Halvard Halyna
    Hamdan Hamdi Hamidah Hammad Hanaa Hanan Hanh Haniff Hank Hanneke Hansruedi Haris Harland
    Haroon Harpreet Harriett Harriette Harsha Hartono Haruhiko Haruko Haslinda Hasmik Hattie
    Havva Haydee Hayk Hazem Heidrun Heiki Hein Hemant Hend Herb Herlinda Hermione Herschel
    Hershel Hesham Heydar Hidetoshi Hideyuki Hien Himanshu Hipolito Hippolyte Hiram Hiroaki
    Hirofumi Hiromi Hironobu Hiroyuki Hirut Hisashi Hisham Hishammuddin Hitoshi Hla Hlengiwe
    Hobert Hodan Holli Homer Homi Honorine Horace Hortencia Hossam Hossein Hovhannes Hrant Hrayr
    Hristo Hryhoriy Htet Htun Hubertus Huong Hywel Hélio Hülya Ibrahima Ichiro Idan Idella Idil
    Idowu Idriss Idrissa Iestyn Ieuan Ifrah Ignasius Ihor Ijeoma Ike Ikechukwu Ilango Ilene
    Ilgar Ilham Ilhom Ilir Ilya Iman Imee Immacolata Imogene Inas Inbal Ineke Ingabire Ingvild
    Innokenty Inoke Ioanna Iola Ione Ionut Iracema Iraci Iradukunda Irakli Ireneusz Ireti Iryna
    Isaias Isamu Ishaq Ishara Isiah Isko Isreal Issac Itai Itamar Itsuki Itzik Ivano Iyabo Izzah
    Iñaki Iñigo Jaap Jabari Jabu Jacco Jacklyn Jacque Jacquelin Jacquelyn Jacquline Jada Jadwiga
    Jaimie Jakaya Jale Jamaludin Jamar Jame Jamel Jamey Jami Jamshed Janeen Janel Janell Janelle
    Janie Jannes Jannette Jantje Jarod Jarred Jassim Jaswant Javad Javed Javlon Jayme Jean-Luc
    Jean-Marc Jean-Paul Jean-Pierre Jeane Jeanetta Jeanie Jeanna Jed Jefferey Jeffry Jejomar
    Jemima Jenelle Jennette Jerald Jeramy Jeri Jericho Jerold Jeromy Jerrell Jerri Jerrie Jerrod
    Jerrold Jesica Jess Jetske Jibrin Jide Jigme Jimmy Jinggoy Jitendra Joanie Joellen Joelma
    Joesph Joey Johnathon Johnie Johnna Jojo Joleen Jonnie Joop Jorien Jospeh Jostein Josu
    Jovito Joycelyn Juarez Judi Judson Julianne Jummai Junaid Junichi Junichiro Junko Jurriaan
    Jussara Jørn Júlio Jūratė Kabelo Kadiatou Kadija Kagiso Kailash Kairat Kaito Kakha Kakhaber
    Kalani Kalidou Kalpana Kaluba Kamaruddin Kami Kamini Kamola Kanako Kanat Kanchan Kannan
    Kapil Karabo Karapet Karissa Karl-Heinz Karlheinz Karolyn Karon Karrie Karthik Kartik Kasem
    Kasey Kashim Kassahun Kassym-Jomart Kateryna Katheryn Kathie Kathrine Katina Katlego
    Katsuhiko Katsumi Katsuya Kaveh Kayode Kazuaki Kazuhiko Kazumi Kazunori Kazuyuki Kağan
    Keabetswe Kebede Kees Kefilwe Keiichi Keisuke Keita Keitumetse Kekoa Kenechukwu Kenichiro
    Kenjiro Kennith Kentaro Kenton Kermit Kersti Kesha Keshia Ketan Ketevan Keven Kgomotso Kgosi
    Khadga Khady Khairul Khairy Khaleda Khalifa Khamis Khamphone Khanh Khanyi Khin Khurram
    Khurshed Kieth Kimberlee Kimiko Kinley Kipchoge Kiptum Kiril Kirill Kisha Kishore Kishwar
    Kittipong Kittiratt Kiyoshi Kizza Kjerstin Klaus-Peter Kobina Koichi Koji Kondwani Korbinian
    Korey Kory Kosal Kostas Kostyantyn Kosuke Kota Kourosh Kraig Krasimir Krešimir Kristal Krit
    Krystle Ksenia Kuanysh Kubanychbek Kudakwashe Kudzai Kunal Kunigunde Kunihiko Kunle Kusal
    Kusum Kwabla Kyaw Kyi Kylie Kyoko Kyomuhendo Kyriakos Kyrylo Kübra Lacie Ladi Ladidi Ladonna
    Laimdota Lakeisha Lakesha Lakeshia Lakisha Laleh Lalit Lamia Lamont Landon Lanny Lanre
    Laquita Laraba Lars-Erik Larysa Lasha Lashanda Lashawn Lashonda Lasith Latanya Latha Latifa
    Latifah Latisha Latonia Latonya Latosha Latrice Latricia Lauha Lavern Laverne Lavina Lavon
    Lavonne Lawal Lawanda Lawerence Lazaro Laércio Leann Leanna Leatrice Lebo Lebogang Leeann
    Lefteris Leilani Leisa Lekan Lela Leland Lemlem Lemuel Lenard Lennox Lenora Lenore Leola
    Leonid Leora Leota Lesa Lesego Lessie Lestari Lesya Leta Letha Letitia Letlhogonolo Lettie
    Levan Levent Levon Liat Lilit Lillie Limbani Lindiwe Linnie Linwood Lior Lirim Liudmyla
    Lizabeth Lizbeth Lizette Lizzie Lobsang Lokesh Lonny Lorella Loren Lorene Lorie Lorri Lorrie
    Lottie Louann Loubna Louella Loukas Lovie Luann Luanne Lubasi Lubinda Lubna Lucille Lucius
    Lucrecia Lucretia Luella Luhut Luitpold Lula Lulu Lura Lurdes Lusine Luyando Luíza Lwazi Lyn
    Lyuben Lyubov Lyudmil Lyudmila Lyudmyla Maame Mable Macarena Machiko Machteld Macky
    Madalitso Maddalena Madelyn Madge Madhuri Madicke Mae Magatte Maha Mahathir Mahela Mahesh
    Mahinda Mairo Majed Majid Majorie Makiko Makis Maksym Malama Malcom Malebogo Malinda Malini
    Malissa Malith Mamie Mamoru Mamuka Manal Mandi Mandira Mandisa Manfredi Manisha Manizha
    Manohar Manolis Mansoor Mansour Mapalo Maranda Marat Marci Marcie Marcy Margarette Margarito
    Marge Margery Margie Margriet Mariama Mariame Mariamu Mariangela Maricar Maricel Mariko
    Marilee Marilou Marilynn Marites Mariya Mariângela Marjory Marla Marli Marlin Marlyn Marlys
    Marnie Marquerite Marquita Marsha Marti Marty Marva Marwan Marybeth Maryellen Maryjane
    Marylin Marylou Marílio Masaaki Masahiko Masahiro Masakazu Masako Masami Masanori Masao
    Masaru Masashi Masato Masatoshi Masaya Masayuki Masego Masoud Mattie Maudie Maurício Mavis
    Mawuli Maxie Mayamiko Mayank Maybelle Mayme Mazen Mazhar Mazlan Maïmouna Małgorzata Mbali
    Mbuso Mduduzi Mechthild Megawati Megumi Meher Mehran Mehreen Mehriban Mehtap Meinhard Meir
    Mekonnen Melek Meles Melis Mellisa Mellissa Melodie Melony Meltem Melva Melvina Mengistu
    Meral Merav Merceditas Merry Meruert Merve Meseret Mesfin Mesut Mhairi Mher Michale Michalis
    Michiko Mickey Mieko Migdalia Mihir Mikel Mikheil Milind Milorad Mimoza Mina Minnie Miquel
    Mirosław Mirza Mirzo Misaki Misozi Missy Misti Mitch Mitsuhiro Mitsuko Mitsuo Mitsuru Mittie
    Mitzi Miyuki Mizanur Mkrtich Mmusi Modou Mohanad Mohd Mohsen Mohsin Moin Moipone Moises
    Mokgadi Mokhtar Mominul Momčilo Moncef Monte Monty Morag Morteza Mosa Mose Mosharraf Moshe
    Motohiro Mozelle Mphatso Mpho Mridula Mthunzi Mubanga Mubarak Mubashir Mugabo Mugisha
    Muhyiddin Mukamana Mukasa Mukesh Mukhriz Mukul Mulalo Mulatu Mulenga Mulu Mulyadi Munashe
    Munir Murali Murtala Murugan Musoke Mustapa Mutale Mutaz Muthu Mutinta Muwonge Muzaffar Muzi
    Mwaba Mwajuma Mwamba Mwanaidi Mwansa Mwape Mwila Mwinyi Mwiza Myint Mykhailo Mykola Mykyta
    Myrna Myron Myrtis Myrtle Márcia Médéric Mônica Müge Nabukenya Nadav Nadezhda Nadiem Nadiya
    Nafisa Naftali Naguib Naing Najat Najla Nakato Nakia Nakitto Nalan Naledi Namakau Namrata
    Namubiru Namukasa Namutebi Nanci Nandan Nandi Nandita Nanette Nannette Nannie Nansubuga
    Nantongo Naohiro Naoya Narayana Narek Naresh Narges Narine Naseem Naser Nasir Nasreen Nasrin
    Nasser Nataliya Natalya Nathanial Natia Natig Nattapong Nattawut Nauman Naveed Navin Nawaf
    Nayef Nazeli Nazia Nazmul Nazri Nchimunya Ndayishimiye Ndeye Nebojša Necati Nedra Neelam
    Neeraj Negash Neide Nelda Nemanja Nena Nenita Nermin Nerys Nesrin Nettie Neusa Neva Ngone
    Nicki Nickolas Nighat Nigora Nihat Nii Nikolay Nikos Nila Nilesh Nilgün Nilton Nima Nimal
    Nimco Ningsih Ninoy Nir Nirmala Nita Nitin Nitzan Niyi Niyonzima Nizami Nizar Njambi Njavwa
    Nkechi Nkem Nkosana Nkosazana Nkosinathi Nkurunziza Nobuaki Nobuhiro Nobuo Nobuyuki Nodira
    Noga Noha Nola Noluthando Nomfundo Nompumelelo Nomsa Nomzamo Nona Nonkululeko Nopadon
    Noraini Norhayati Norihiro Noriko Norio Noriyuki Norlela Normala Normand Nosipho Noura
    Noynoy Nshimiyimana Nsofwa Nthabiseng Ntokozo Ntombi Nugroho Nune Nunzia Nunzio Nurhaliza
    Nursultan Nurzhan Nusli Nuwan Nwando Nyan Nyasha Nyein Nyiko Nyokabi Obakeng Obiageli Obioma
    Odair Oddbjørn Oddvar Odil Odis Ofer Ofir Ognjen Ogonna Ogulgerek Oisín Okan Okey Oksana
    Okşan Olabisi Oladele Oladipo Olajide Olamilekan Olatunji Olavo Olawale Olayinka Olebogeng
    Oleksandr Oleksiy Olen Oleta Olha Olin Ollie Olu Olubunmi Olufemi Olumide Olusegun Olusola
    Olzhas Omkar Omri Onyeka Onyekachi Opeyemi Oralia Oratile Oren Orest Oriol Orit Orkhan Orly
    Orpha Orsola Orval Orville Osmar Osnat Ostap Otar Otha Ottmar Ottokar Oumar Oumou Ousmane
    Oystein Ozan Paetongtarn Palesa Pam Pamala Panagiota Panagiotis Panitan Pankaj Panos Parag
    Paresh Parisa Parvati Parveen Parviz Pathum Patrica Patsy Patti Pattie Pavlo Pavlos Pearlie
    Pearline Peggie Pelin Pema Pemphero Pennie Perdita Peregrine Petro Petros Phalla Phillis
    Phuc Phumelele Phumla Phumzile Phyliss Phyo Pichai Piera Piers Piyush Plamen Polina Poonam
    Pornchai Portia Prabhat Prachanda Pramod Pramono Prasert Prashant Prateek Praveen Prawit
    Prayut Predrag Preeya Prerna Pricilla Priyanka Puleng Puneet Purnomo Pushpa Pyotr Pádraig
    Pınar Quintin Quinton Qusai Rabia Rabindra Rabiu Rachna Rafidah Rafiqul Rafizi Raghda Raghu
    Ragini Rahim Raimunda Rajabu Rajan Rajat Rajendra Rajinder Rajnish Ramadhani Raman Ramaswamy
    Ramatoulaye Rami Ramin Ramli Randa Randal Randell Ranil Ranjit Raphaëlle Rasha Rashad Rashed
    Rasheed Rashmi Ratko Rattana Rauf Ravshan Rayford Raymon Raymundo Razak Razali Reba Recep
    Reem Refilwe Refugio Reggie Reginaldo Reidar Rekha Remigijus Renae Renaldo Renita Reshma
    Reta Retha Rethabile Retno Reto Revital Rhett Rhodri Rhulani Richelle Rickie Rie Rikako
    Rimantas Rinat Rinus Ritesh Rithy Ritu Rizwan Robbin Roberval Robt Rod Rodrick Roelof
    Rogério Roi Rokeya Rokhaya Rokia Rolland Romona Romulo Ronda Roni Ronit Roosevelt Ropafadzo
    Rosalee Rosalind Rosalyn Rosana Roscoe Roseann Roseanne Rosella Roshan Roshni Rosimeire
    Roslan Rosmah Rosnah Rostyslav Rosângela Rotimi Rouzbeh Rovshan Roxann Roxie Royce Rozana
    Rozenn Ruaridh Rubens Rubina Rubye Rudo Rudzani Rueben Rufus Rukayya Rukhsana Rula Rumana
    Rumbidzai Rumen Rupali Russel Rustam Rustom Rusty Rutendo Ruthann Ruthie Ruud Ruvimbo
    Ryoichi Ryoji Ryoko Ryota Ryotaro Ryuichi Ryuji Róisín Rômulo Rıza Sabariah Sabiha Sachiko
    Sadayuki Sadyr Sagi Sahar Saidu Saif Saifuddin Saima Sajid Sajida Sajjad Salif Salimata
    Salina Salleh Sallie Salmah Saltanat Samat Samatha Sameer Samer Samia Sammie Samnang Samual
    Samvel Sanae Sanath Sandiaga Sanele Sangeeta Sanjana Sanjeev Sanjuana Sanjuanita Santina
    Sanzhar Saqib Sarath Sarawut Sarfraz Sargis Satish Satoko Satoru Saud Saurabh Savita Sawsan
    Sayaka Sbusiso Scottie Scotty Seble Seema Sefo Segun Seiichi Seiji Sekou Selasi Sello Selorm
    Selvam Semisi Semyon Senad Senait Senga Senthil Senzo Sepideh Serdar Serhii Serhiy Serik
    Serzh Setsuko Setyo Seun Sevda Sevgi Sevinj Seydou Sfiso Shabana Shabani Shad Shafie
    Shafiqul Shahbaz Shahid Shahin Shahla Shahram Shahril Shahrizat Shahzad Shai Shailesh Shaima
    Shaina Shaista Shakeel Shalini Shalonda Shameka Shamika Shamsul Shanda Shankar Shanon Shanta
    Shante Shantel Shara Sharad Sharifah Sharla Sharmila Sharonda Sharron Sharyn Shashi Shavkat
    Shayla Shayna Shazia Shekhar Shelli Shellie Sherie Sherif Sherine Sherita Sherrie Sherzod
    Shigeo Shilpa Shimon Shingai Shinichiro Shinji Shinobu Shinya Shira Shireen Shirin Shirlene
    Shiro Shivam Shizuka Shizuko Shlomo Shmuel Shoaib Shobha Shoichi Shoji Shon Shonda Shpend
    Shrikant Shuichi Shuji Shukhrat Shukri Shulamit Shun Shunichi Shunsuke Shushan Shweta Shyam
    Siavash Sibel Sidney Sidy Sieglinde Sifiso Siham Simin Sinan Sindisiwe Sinéad Siobhán Sioned
    Siphiwe Siphokazi Sirajul Siranush Sirichai Sirikit Sirimavo Siriporn Sisay Sitiveni Siyanda
    Sizwe Sjaak Sjors Skënder Smita Snežana Snorre Soad Soe Sohail Sokha Sola Solomiya Somboon
    Somphone Sompong Somsak Somto Sonali Sonam Sondra Songül Sooronbai Sophal Sopheap Sopho
    Sothea Sotiris Souleymane Soumaya Sourav Sovann Spyros Srettha Srinivas Ssebunya Ssemakula
    Staci Stacia Stanimir Stanislas Stanisława Starla Stavros Stefka Stelios Stepan Stephenie
    Stevie Stipe Stoyan Struan Subhadra Subhash Subira Subramanian Suchart Suchitra Sudha Sudhir
    Sudirman Sugeng Suhail Suhaimi Suharto Suhrob Sujata Sujit Sukanya Sukarno Sukumar Suman
    Sumarno Sumiko Sumit Sunanda Supachai Surachai Surasak Suraya Suryakant Suryo Sushil Sushma
    Susie Susilo Susumu Sutanto Suthep Suzan Svend Svitlana Swapna Swapnil Syafiq Syahrul Sybil
    Syed Sylvaine Sytske Ségolène Sékou Sônia Tabatha Tadashi Tadesse Tadeu Tadhg Tafadzwa
    Tahira Taisia Takahiro Takao Takayuki Takis Takondwa Takudzwa Takuya Tal Talant Talgat Tamar
    Tamaz Tambudzai Tameka Tamela Tamera Tamika Tamim Tammi Tamra Tamsin Tamta Tana Tancredi
    Taner Tanisha Tanko Tansu Tanvir Tapiwa Taras Tarek Tarquin Tarun Taryn Tashi Taslima
    Tasneem Tasos Tatenda Tatevik Tauqeer Tavita Tawana Tawanda Tawfiq Tawnya Taye Tayo Tebogo
    Teboho Teena Teferi Teimuraz Tekle Temirlan Temur Tena Tendai Teniola Teressa Terezinha Teri
    Terrell Terrie Teruo Tesfaye Tessie Tetiana Tetsuo Tetsuya Tetyana Teuta Tevita Tewodros
    Thabang Thabiso Thad Thaksin Thamsanqa Thanakorn Thanasis Thanathorn Thandar Thandi Thanos
    Thant Thanyaporn Thato Thaís Thein Themba Thembi Theodoros Theron Thida Thierno Thiha
    Thilini Thirumal Thitinan Thokozani Thokozile Thongloun Thorkild Thulani Thuli Thura Thuy
    Tidiane Tierra Tiffani Tiffanie Tigist Tigran Tihomir Tilahun Tillie Timofey Timur Tinashe
    Tiro Tisha Tissa Tjahjo Tjeerd Tlotlo Tochukwu Tod Tofail Tolani Tolu Tomeka Tomer Tommaso
    Tommie Tomohiro Tomoyuki Tonderai Tonja Torgeir Toril Tormod Torquil Torstein Tosha Toshiaki
    Toshio Toshiyuki Toya Toyin Traudl Trena Tresa Tressa Treva Trisha Trista Trudy Truman Truus
    Tryggve Trygve Tsakani Tshegofatso Tshepo Tshilidzi Tsholofelo Tsitsi Tsutomu Tsuyoshi
    Tsvetan Tsvetelina Tuan Tukur Tumelo Tumi Tumusiime Tumwesigye Tuncay Tunde Tunji Tupou
    Turki Tushar Tuti Tuğba Twesigye Twila Twyla Tyrell Tyrese Tyron Tzipi Tânia Tülay Ubirajara
    Uday Udin Ueli Ugochi Ugonna Ugyen Uju Ulan Ulugbek Ulukbek Ulvi Ulysses Umaru Umesh Umid
    Umuhoza Umut Umutoni Upul Uri Urmila Uwase Uwera Uwimana Uzi Uzma Uzoma Vada Vadim Vadym
    Vahagn Vahan Vahe Vaibhav Vakhtang Valarie Valdas Valdir Valentyn Valeriy Valery Valon
    Valorie Vandana Vanderlei Vangelis Vannak Vano Vardan Vartan Varun Vasant Vasiliki Vasilis
    Vasily Vassilis Vazgen Veasna Veerachai Velda Velimir Venessa Venita Venkat Venkata Vergie
    Verla Vern Verna Vernell Vernice Vesselin Vibeke Vichai Vickey Viengkeo Vikki Vikrant
    Viliami Vimala Vimbai Vinay Vineet Vipin Vipul Vira Virgie Virgil Virgina Vishal Vishnu
    Vitali Vitaliy Vitaly Vivek Vjosa Vladan Volkan Volodymyr Vonda Vreni Vsevolod Vugar Vusi
    Vuthy Vuyani Vuyo Vyacheslav Vytenis Vânia Wacera Wade Wael Wagner Wahid Waithera Wale
    Waleed Wamaitha Wan Wanchai Waqar Waqas Warsame Wasantha Wasim Wasswa Wayan Waylon Wemimo
    Wendell Wendi Wes Wichai Widad Widodo Wiebke Wieger Wiesława Wilbert Wilda Wilford Willa
    Wilton Winford Winnifred Winona Winston Wipada Woodrow Workneh Worku Xolani Xoliswa Yaakov
    Yacouba Yakubu Yanga Yanti Yaqoub Yared Yariv Yaroslav Yashwant Yasmeen Yasuko Yasunori
    Yasuo Yasushi Yasuyuki Yaya Yegor Yehuda Yekaterina Yelena Yerlan Yermek Yevgeny Yevhen
    Yiannis Yigal Yingluck Yinka Yitzhak Yoav Yogesh Yohannes Yohei Yoji Yolonda Yonatan Yoram
    Yordan Yoshiaki Yoshihide Yoshihiko Yoshihiro Yoshihisa Yoshiko Yoshimasa Yoshimi Yoshinobu
    Yoshinori Yoshio Yoshitaka Yoshiyuki Yossi Yousif Youssra Ysabel Yudi Yuji Yuka Yukari
    Yukihiro Yukio Yuko Yuliya Yuriko Yuriy Yusof Yusril Yusufu Yusuke Yutaka Yuya Yuzuru
    Zachariah Zachery Zack Zackary Zaharah Zahida Zainal Zaleha Zamani Zandile Zarinah Zaruhi
    Zaven Zaw Zawadi Zaza Zdzisław Zeenat Zeeshan Zeev Zeger Zeinab Zeke Zella Zenaida Zenebe
    Zenji Zerihun Zeya Zhanar Zhanna Zhomart Zia Ziad Zilda Zillur Zinaida Ziyod Zlatka Zodwa
    Zohra Zoleka Zsuzsa Zubair Zubairu Zubin Zuhair Zuhura Zukiswa Zulkarnain Zulkifli Zurab
    Zuraida Zvi Zvikomborero Zvonimir Zwelinzima Zygmunt Zélia Åsmund Éamon Éloïse Ümit Đorđe
    İlker İpek İsmail Şebnem Şule Ștefan
"""
"""Separated by spaces."""
