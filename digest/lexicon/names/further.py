"""Given names that the other lists lack, above all with the accents of their languages.

Written down by hand: Irish, Welsh, Nordic, Baltic, South Slavic, Turkish, West, East and southern
African, Ethiopian, South Asian, Arabic, Filipino, Thai, Indonesian, Chinese and Polynesian. Names
that are words, places, firms or frequent surnames are left out.
"""

NAMES = """
    Aamna Aashish Aasia Aatu Abakar Abdul-Rahman Abdulmajeed Abdulmohsen Abdulrahim Abdülkadir
    Abeba Abeeku Abega Abhay Abidemi Abisola Aboubacar Abraha Abrehet Achala Achta Adama
    Adanech Adanna Adaugo Adebanjo Adebisi Adedamola Adeel Adefemi Adegboyega Adegoke Adejoke
    Adekemi Ademola Aderemi Adesola Adesuwa Adetola Adeyinka Adisak Adoma Afam Afnan Afriyie
    Afshan Agyeiwaa Ahimbisibwe Ahmadi Ahsan Ailbhe Aita Ajibola Akankwasa Akhilesh Akida
    Akinyemi Akpan Akyaa Alanoud Aleem Alemu Alia Alpana Alpay Alper Alun Amaka Amarjit
    Ambreen Amenze Amha Amjad Amoin Amr Anam Ananth Anayo Andraž Anesu Anggraini Aniekan Anies
    Anina Aniruddha Anjana Anjum Anoop Anubha Anuj Anupama Anurag Anushka Anwaar Aondofa
    Apichai Apiwat Apoorva Aravind Ariff Ariffin Arifin Arnbjørn Arooj Arshad Arthit
    Arunachalam Arvinder Arwa Asbjörn Aseel Asfaw Ashima Ashwani Ashwaq Asma'u Asmaa Asnakech
    Asrat Assétou Astuti Asuman Atakan Atangana Atanu Ateba Atuhaire Audun Awad Awatif Awurama
    Ayabonga Ayaz Ayinla Ayokunle Ayomide Ayorkor Aysun Ayşegül Azeb Azuka Azwar Babalwa
    Babita Badara Bader Badriya Baharuddin Bakhtawar Balakrishnan Balbir Baldev Baljit Balram
    Balvinder Banani Bancha Bankole Banthoon Banu Barun Basanti Baschi Basit Batuhan Bayani
    Begüm Belay Belete Benazir Berna Berthold Betelhem Beth Betül Bev Bhargav Bhupinder Bhuvan
    Bibek Bidisha Bienvenido Bikash Bilquis Bipasha Biplab Birendra Birkir Birol Bisma
    Bizunesh Bjarni Bjørnar Blaženka Blánaid Bláthnaid Boakye Boban Boediono Bonolo Boonsong
    Bosede Bothaina Boyet Božidar Bratislav Brou Brynhildur Brynjar Brynjulf Bríd Buba Budiman
    Burkhardt Busaba Busayo Buthaina Bülent Caitríona Candido Carwyn Cemal Cemil Cengiz Cenk
    Ceyda Chaiyaporn Chaiyong Chalermchai Chaltu Chandrima Chanin Charulata Chatri Chausiku
    Chelimo Chepkirui Chidera Chidozie Chikezie Chimezie Chinaza Chineke Chinenye Chinweike
    Chompoo Chukwuka Ciarán Cirilo Clíona Colmán Corsin Cristeta Cüneyt Dadang Dalisay Darunee
    Dattatreya Davíð Debabrata Debasish Decha Deepali Deepti Delali Della Deni Derartu Desola
    Detlev Devashish Devina Dhanush Dheeraj Dhiraj Dhvani Digvijay Dilek Dinanath Dindo Dineo
    Dinkar Dinko Diosdado Dipak Dipali Ditshego Divakar Divyanshu Djimet Djoumessi Dobrica
    Dolapo Dotun Dragiša Dragoslav Draženka Drissa Duaa Dubem Dufie Duri Dushyant Duygu Duško
    Dzidzor Dáithí Dónal Eberhard Ebunoluwa Echezona Edinam Efemena Efia Egemen Eghosa Eguono
    Ehrenfried Eiríkur Ejike Ejiro Ekachai Ekaette Ekwutosi Eloka Elorm Elín Emel Emem Emenike
    Emrah Enam Enas Engelbert Ephrem Ercan Erdal Erdem Erdinç Erhan Erlendur Ersin Ertuğrul
    Erum Esbjörn Eshwar Esin Essomba Etim Etornam Ewen Exequiel Eyvind Eyþór Ezinwa Eóin
    Faadumo Fadia Fadri Fadwa Fadzai Fahri Faiqa Farhat Farooq Fasil Fatema Fatimata Fauzi
    Fawaz Faysal Fayza Fazal Fazilah Febri Fekadu Feras Feride Ferit Feudjio Fevzi Fhatuwani
    Figen Fikirte Fikret Filemon Filiz Fisayo Flordeliza Flurin Folker Foluke Fotso Frane
    Frehiwot Friedhelm Fritzi Friðrik Frøydis Fuat Fundiswa Fuseini Füsun Gajanan Gakenia
    Gaositwe Garba Gargi Gav Gašper Gbemisola Gebre Gebru Geetanjali Geirmund Gelila Gereon
    Gertraud Getahun Gezahegn Ghadeer Gibran Gichuru Gints Gisbert Gitanjali Gobind Gojko
    Gonca Gontse Gormlaith Goronwy Govinda Grady Guangming Gudmund Gunjan Gunnlaugur Guohua
    Guoliang Guoqiang Gurcharan Gurdeep Gurinder Gurmeet Gurvinder Guðmundur Guðrún Gylfi
    Gísli Gökhan Göksel Gøran Gülcan Gülden Gülşen Gürkan Habibou Habtamu Hacer Hafdís Hafize
    Haider Hairul Haitao Haiyan Hajara Hajra Haldun Halit Halldór Halldóra Hallgeir Hamadou
    Hamdani Hanafi Hande Handoko Hany Haoua Hapsari Haraldur Hariyanto Harjinder Harkirat
    Harlan Harpal Harshita Harshvardhan Hassani Hasto Haya Haydar Hazza Heherson Heiner Heini
    Heinz-Peter Helina Hellmut Hendro Henok Hermogenes Hessa Hewan Hilmi Himani Hina Hinrich
    Hiren Hishamuddin Hissein Hjördís Hlamalani Hlynur Hongmei Hongwei Honorio Hosny
    Hrafnhildur Hrishikesh Huhana Humaid Humayun Hussain Hörður Hüsnü Hōne Ibidun Idara
    Iddrisu Ifedayo Iiro Ikemefuna Ikmal Ilaisa Ilhan Imoh Imtiaz Inam Inder Inderjit Indrani
    Indu Inemesit Ingibjörg Ingunn Iolo Iqra Irawan Irihapeti Irum Ishrat Ishtiaq Ismah Isoken
    Issahaku Isyaku Itoro Itumeleng Iyore Izuchukwu Işıl Jachen Jadesola Jagannath Jagjit
    Jahnavi Jaideep Jaishankar Jalila Jarrett Jasem Jaspal Jaspreet Jatuporn Javeria
    Jayalakshmi Jayanthi Jayanti Jayaram Jehangir Jepkemboi Jeyaraj Jiaming Jianfeng Jianguo
    Jianhua Jianjun Jianlin Jianming Jianping Jibola Jibril Jimi Jingwen Jirapon Jobst
    Joginder Jordyn Joselito Jože Juhi Junjie Jurin Jusuf Jyothi Jóhann Jóhanna Jóhannes Jón
    Jörn Jøran Jürg Kabagambe Kadidia Kaido Kajal Kaltouma Kamakshi Kamalesh Kamariah Kamdem
    Kamol Kamukama Kamuran Kanayo Kanika Kanwal Kapembwa Kashinath Kasozi Kasyoka Katrín
    Katunge Katushabe Kaushal Kaustubh Kavata Kedar Keerthi Kekeli Kelebogile Kelera Kembabazi
    Kenfack Keshav Ketaki Khairuddin Khalaf Khalfan Khawaja Khawla Khemjira Khuloud Khumo
    Khurshid Khushboo Kidane Kidist Kiggundu Kishan Kjartan Kobsak Koffi Koketso Kolade
    Kolbrún Komal Konstanze Kordula Korhan Korkor Kouadio Kouakou Kouamé Koushik Kriengsak
    Kristján Kristín Krittika Krunoslav Kulap Kuldeep Kulthum Kulwant Kunibert Kurniawan
    Kusnadi Kwabina Kári Köbi Labhrás Ladda Laisenia Lakshmana Laksmi Lamptey Lamya Lawan
    Laxman LeAnn Leonila Liesel Lieselotte Ligaya Lihua Lilo Liwayway Ljubiša Ljubo Loay Lon
    Lorcán Loreta Lotanna Lualhati Lubega Ludger Luvuyo Lyle Lāsma Madan Madhu Madhukar
    Madhulika Madhur Madis Madlaina Maebh Magnús Mahadev Mahamat Mahlet Mahra Maikeli Maimouna
    Maitha Maitreyi Majida Makafui Malakai Malavika Malick Maliha Mamadi Mamata Mamman
    Mamokgethi Mamphela Mandeep Manja Manjeet Manjiri Manju Manmohan Manop Manpreet Manzoor
    Maqsood Mareike Margrét Maricris Maritess Marième Marju Martje Mary-Beth Masood Matshidiso
    Maurus Mawuena Mawunyo Mawusi Mayuri Mazni Mbaraka Mbarga Meena Meghna Mehari Mehwish
    Meiling Melaku Melih Melike Melitta Melkam Memunatu Merepeka Mereseini Meryl Micheál
    Mihiata Mihret Milija Milivoj Milomir Milutin Minakshi Minal Minale Minghua Mingyang
    Mishaal Mishal Mithun Mitja Mmesoma Mnena Moaz Mobolaji Moctar Moeen Moeketsi Moneera
    Morounfola Morwenna Mosebetsi Moumita Mrinalini Mrityunjay Mrunal Muammer Muath Mubaraka
    Mudassar Mugure Muhannad Muharrem Muhumuza Muigai Mukadder Mukhtar Mumtaz Munachi Muneeb
    Munyaneza Muralidharan Murungi Musaed Musbau Musonda Mutebi Mutesi Mutsa Muyiwa Muzaffer
    Mvondo Mwanahamisi Mwanaisha Mylene Mzwandile Máire Máirtín Máiréad Märit Märt Méabh Münir
    N'Guessan Nabirye Nadra Nagarjuna Nagesh Nagwa Nahyan Nalin Nalwoga Namatovu Namita
    Narayan Narayanan Nareerat Nargis Narh Narong Nartey Narumon Nasimiyu Nasr Nataraj
    Natthaphong Natwar Navjot Navneet Nayan Nayla Nazan Ndanu Ndayisaba Ndayisenga Ndivhuwo
    Ndubuisi Ndung'u Ndèye Neasa Necdet Necla Neerja Neetu Nehal Nejat Nemesio Nengah Nermeen
    Neslihan Nesreen Netsanet Nevine Nevzat Ngarta Ngoni Ngono Ngozika Nguimatsia Nguvan
    Nhyira Nikica Niklaus Nilanjan Nilanjana Nimisha Nipon Niran Niranjan Nirav Nishant
    Nishita Nitish Nityanand Niwat Nizam Nkateko Nkeiruka Nokwanda Noppadon Norazlina Noriah
    Normah Norsiah Nosa Nosheen Nqobile Nsengiyumva Nsikak Ntsiki Nuray Nurettin Nurhan Nuri
    Nursel Nusrat Nuwagaba Nwakaego Nyirahabimana Oarabile Ochanya Ochoche Oddný Ofentse
    Oghenekaro Ohemaa Okoro Oktay Olabode Oladipupo Olasupo Olatunde Olayemi Olcay Olivera
    Oluwadamilola Oluwatoyin Oluyemi Omnia Omowunmi Onalenna Onome Onyebuchi Onyeche Ooko
    Opoku Orapin Ortrud Osaretin Osasu Osaze Osei Osita Othman Otmar Oumarou Ousseynou
    Oyinkansola Ozren Oğuz Panadda Pandurang Paramjit Parichat Parimal Parminder Partha Parul
    Parwati Patcharee Pattama Pavan Peg Peider Peig Pensri Perttu Phailin Phairoj Phakamile
    Phichai Philine Phindile Piyapong Piyasvasti Pokuaa Pongsak Poornima Poramet Prabha
    Prabhjot Prabhu Prachuap Pradipta Pradnya Prafull Pragya Prahlad Pranab Pranee Pranita
    Pranjal Prasenjit Prashanth Prasong Prasoon Pratap Pratima Pratiwi Prayuth Pridi Primož
    Priti Priyamvada Priyank Purificacion Purushottam Puspita Pádraic Páll Qiang Qondile Qurat
    Raafat Rabiou Rachanee Rachmat Radoje Radomir Rafat Rafique Raghad Raghavan Raghavendra
    Ragnheiður Ragıp Rahimah Rahinatu Raimundas Rajeshwari Rajni Rakhi Rakiya Ramakrishna
    Ramakrishnan Ramanathan Ramchandra Rameshwar Ramila Ramnath Randeep Ranjini Ranjith Rasmi
    Ratana Ravinder Ravindra Razan Refaat Refiloe Regula Rehan Reimund Remzi Renu Reynato
    Reşat Riddhi Riripeti Ritika Ritwik Rizalina Rizky Rizwana Rofhiwa Romesh Rommel Ronak
    Roopa Ropata Rosli Rucha Ruchika Ruedi Rufai Rugamba Ruhi Ruihi Ruihua Rukaya Rukmana
    Rungnapa Rupinder Rushabh Rutayisire Rutuja Rwabwogo Rósa Röbi Rāwiri Rıdvan Sa'adatu
    Saadia Sabeen Sachchidanand Sadaf Sadık Saeeda Safaa Safdar Safiye Sagir Sahle Sailesh
    Sakchai Sakshi Saleem Saleha Salisu Samah Saman Sambo Sameera Samiksha Samran Samrawit
    Sanan Sangita Sanguan Sanjib Sanjiv Santanu Sarada Sarika Sarimah Saritha Sarla Sashi
    Sathien Sathish Satnam Satpal Satrio Satyajit Satyam Satyanarayan Saurav Savitri Sayed
    Sechaba Sedem Seetha Seipati Sekai Selda Semih Semra Senam Sennait Serafin Seraina Serap
    Seray Sercan Serhat Sermin Serpil Serwaa Setiawan Settha Sevinç Seyfi Seyoum Seyram Sezgin
    Seán Shabnam Shadia Shafiq Shagufta Shahida Shahrizal Shahzadi Shailendra Shaimaa Shakil
    Shakuntala Shaleen Shalu Shamim Shamiso Shamita Shamsa Shanshan Shantanu Shaohua
    Sharmistha Shashank Shaukat Sheema Sheetal Shefali Shehbaz Shehnaz Shehryar Sheraz Shewit
    Shimeles Shinjini Shipra Shishir Shivaji Shobhana Shola Shridhar Shrinivas Shubha
    Shubhangi Shufen Shuyuan Shyamala Sid Siddhartha Sidra Siegbert Siegmar Sigbjørn Sigit
    Sigríður Sigrún Sigurður Sihle Sindiswa Sintayehu Siswanto Sitaram Sithichai Sitsofe
    Sizakele Siân Sjöfn Skyler Slaven Slađana Snehal Sobia Sofyan Sohair Sohan Sohini Soji
    Sokhna Solomzi Somizi Somjai Somnath Somphong Soner Songlin Sonika Sontaya Sotero Soumitra
    Sowmya Spasoje Sphamandla Sreedhar Sreekanth Sreenivas Sridevi Srikant Srikanth Srinath
    Sriram Srivatsa Ssali Ssekandi Sserwadda Steffan Steinunn Stevan Stini Strahinja Stu
    Subash Subhashini Subodh Subrahmanyam Subramaniam Suchada Sucharita Sucheta Sudarshan
    Sudeep Sudesh Sudhakar Sudhanshu Sudheer Suhana Suhas Suhasini Suhendra Sujatha Sujay
    Sujiwo Sujoy Sukhbir Sukhdev Sukhjit Sukhwinder Sulabha Sulemana Sulistyo Sumaira Sumana
    Sumant Sumathi Sumbul Sumeet Sumet Sumitra Sunaina Sundaram Sundeep Suneel Suneeta Sunisa
    Sunkanmi Supaporn Supatra Supriya Supriyadi Surabhi Suranjan Surapong Surbhi Surekha
    Surender Surinder Surjit Sushila Suwarno Suwat Svanhildur Sverrir Svetozar Swagata Swapan
    Swarup Sweta Sæmundur Sólrún Sólveig Sönke Sølvi Süheyla Taher Tajuddin Takalani Talatu
    Tamirat Tamiru Tanawat Taniela Tanin Tannistha Tanuja Tanzeela Tareq Tariku Tarkan
    Tassanee Tassilo Tavish Tayfun Tayyaba Tchatchoua Tchoumi Tefo Tegwen Tejaswini Tejinder
    Tejumade Temesgen Tengku Teofisto Terhemba Terkula Tersoo Tersugh Terver Teshome Tetteh
    Teye Thamer Thanawat Thani Thanida Thapanee Thawatchai Theerapong Thitima Thongchai
    Thorben Thorbjörn Thorbjørn Thyra Tiaki Tijana Tijjani Tilmann Timoci Tingting Tinyiko
    Tirso Tirunesh Tiwalade Tiyamike Tlhalefang Tobenna Tonči Tosin Traolach Traute Trilok
    Trish Trishna Tryggvi Tsehay Tswelopele Tufan Tulika Tumwebaze Turgay Turyahabwe Tuyisenge
    Twagiramungu Tønnes Tāmati Tāne Uchechi Udai Udeme Udom Uduak Ugochukwu Uinseann Ulhas
    Ulrikke Unwana Ursel Ursina Utku Utomo Utpal Uttama Uzoamaka Vahit Vaidehi Valgerður
    Vallabh Vanshika Vasanth Vasudev Vasuki Vasundhara Vebjørn Veena Veerapong Veerendra Vehbi
    Veljko Venkataraman Venugopal Vibha Vibhuti Vidhya Vigdís Vignesh Vijayalakshmi Vijayan
    Vilimone Vimal Vinayak Vinita Vinko Vinodini Virach Viren Virendra Vishakha Vishram
    Vishwanath Vojislav Voke Vreneli Vukašin Vutomi Vuyokazi Vyom Wadha Wafaa Wahyuni Waithaka
    Wajdi Wajid Walther Walti Waman Wamuyu Wantaregh Wasana Wati Weerachai Weidong Weihong
    Weiming Weiwei Wenbin Wenhua Wenjie Wenjing Wernher Werni Whetū Wiafe Wigand Wilai Wilbur
    Willibald Wimon Wissam Wissanu Woinshet Wole Wolfhard Worlanyo Wunmi Xiaodong Xiaofeng
    Xiaohong Xiaoli Xiaoling Xiaoming Xiaoyan Xoese Xola Xoliswe Xuefeng Xueqin Yahaya Yakup
    Yaling Yanhong Yankho Yanto Yaser Yati Yayan Yehia Yeliz Yeshi Yeşim Yiming Yingying Yiğit
    Yogendra Yonas Yong Yongjun Yongqiang Yongyuth Yordanos Yousaf Yuanqing Yudhi Yufeng Yulan
    Yulianto Yuling Yumei Yunusa Yusra Yuxin Zaighum Zainuddin Zaiton Zakia Zalina Zambry
    Zamzam Zayed Zekiye Zeliha Zemin Zerrin Zeyad Zhenhua Zhigang Zhiming Zhiqiang Zhiyuan
    Zihan Zixuan Ziyad Zolani Zorica Zosimo Zrinka Zubaida Zuleiha Zühtü Árni Ásdís Áslaug
    Ásmundur Ådne Ågot Åshild Ægir Çağatay Çağla Çiğdem Éilis Éimear Étaín Ólafur Órla Óskar
    Örn Össur Östein Öykü Özkan Øistein Ülar Ülkü Ümran Þorgerður Þorlákur Þorsteinn Þorvaldur
    Þóra Þórdís Þórður Āwhina Čedomir Đura İlhan İlknur İzzet Şenol Şerife Şeyma Şükrü Žarko
    Žilvinas Živko
"""
