"""African given names.

Source: the person providers of Faker 40.54.0 (en_KE, en_NG, fr_DZ, ha_NG, ig_NG, sw, tw_GH,
yo_NG, zu_ZA), © Daniele Faraglia and others, MIT licence; names that are words, places or
firms are left out.
"""

NAMES = """
    Aanuoluwapo Aba Abdalla Abdallah Abdelatif Abderaouf Abderrahmane Abdihakim Abdu Abebi
    Abednego Abeiku Abeni Abigaili Abiona Abosede Adan Adebiyi Adebowale Adebukola Adedayo
    Adedeji Adekitan Adekola Adekunle Adeleke Aden Adenike Adeniyi Adeolu Adeoti Adepeju
    Aderopo Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adhra Adia Adigun
    Adimu Adunni Adwoa Afia Afolarin Aftin Afua Aggrey Aijuka Ajala Ajani Ajoke Akanmu
    Akinkunmi Akinlabi Akinwale Akinyi Akos Akoth Akram Akua Akumaa Akumu Akwasi Akwesi Alade
    Aladin Alamu Aliyu Almasi Alphonce Ama Amahle Amani Amarachi Amel Aminatu Amoke Amon
    Amondi Amope Amri Anasa Anastacia Andile Andwele Angalia Angavu Anis Anjolaoluwa Annah
    Annastacia Annet Anoni Anyango Arezki Arike Arinola Arusi Asake Asali Asani Asanti Asatira
    Asma Asmini Athman Athuman Athumani Atiena Atieno Atinuke Austine Awero Awesi Ayinde
    Ayinke Aymen Ayodeji Ayoka Ayub Azizi Baaba Babasola Babatunji Babawale Bahari Bahati
    Bakari Bale Balinda Bandile Baraka Barasa Bello Benard Benson Beryl Beshte Bett Bhekani
    Bhekisisa Bhekizizwe Bhekokwakhe Bibuwa Bilha Bilkisu Blessing Bolatito Boluwatife Boma
    Bonface Boniface Bosibori Bouchra Bramwel Bravin Brendah Bridgit Bunmi Busara Busisiwe
    Calvince Carolyne Carren Celestine Centrine Chabane Chanez Chaniya Chausiki Chebet Chege
    Chelangat Chepkemoi Chepkoech Chepkorir Cherif Cherotich Cheruiyot Cheusi Chibuzo Chidimma
    Chigozie Chijioke Chinelo Chinyere Chipukizi Chiraz Chizoba Christabel Chuki Chukwudi
    Chukwuemeka Cleophas Colins Collince Collins Comfort Consolata Cosmas Cyrus Dai Dainess
    Dalili Dalmas Damife Dancan Dancun Danjuma Danson Daud Daudi Davis Demilade Dianah Dickson
    Dinah Dismas Djamel Dolphine Dorcas Dorcus Dounia Doyinsola Dumisani Dumisile Dunia
    Durodola Ebuka Eddah Edinah Ekene Ekow Ekundayo Ekundu Eliabeth Eliakimu Eliud Elkana
    Elosy Elphas Emmaculate Emmah Eniola Enock Enzi Ephantus Erastus Esi Esupofo Eugine
    Evaline Evalyne Evance Evans Everline Everlyne Ewatomi Ezekiel Fadekemi Faderera Fahari
    Faisa Fanaka Fancy Faraja Fares Farhiya Farida Farijika Farouk Fatteh Fatuma Fehintola
    Feisal Felista Felister Felistus Fella Ferhat Feriel Festus Fibikemi Fidelis Fiifi
    Fikayomi Fodil Folashade Folu Fouzia Frankline Fredrick Fridah Gambo Gathoni Gbadebo
    Gbolahan Gbowoade Gedion Geofrey Gesare Gethera Getrude Ghilas Gibson Gideon Gifty Gitau
    Githinji Gitonga Godfrey Godwin Goma Gugu Gugulethu Habiba Habibu Hadija Hadithi Hadiza
    Hadjer Hafsa Hafsat Haiba Halisi Hamis Hamisi Hania Hanja Hannabel Harambee Haron Haruna
    Hashiki Hatima Hauwa Hawa Hawehindi Hayat Hekima Hellen Hesbon Hezron Hidaya Hildah Hocine
    Hodari Hosea Houcine Houda Humaiya Humphrey Ibidapo Ibironke Idris Ifeanyi Ifechukwu
    Ifunanya Ige Ikeoluwa Ikram Ilyes Imany Imara Imene Immaculate Inioluwa Innocent
    Iretioluwa Irine Irungu Isaack Isack Isaya Iseoluwa Ishola Issa Issack Itanya Ituri Ivone
    Iyabode Iyadunni Jabulani Jackline Jahi Jairus Jalia Jangwa Japhet Japheth Jasiri Javan
    Jebet Jecinta Jedidah Jelagat Jelani Jemimah Jemutai Jenipher Jepchirchir Jepchumba
    Jepkemoi Jepkoech Jepkorir Jepkosgei Jeptoo Jerono Jerop Jerotich Jeruto Jesca Jina Joash
    Johnson Johnstone Joojo Joram Josephat Josphat Josphine Joyline Jua Juma Jumaane
    Justiniani Juwon Kabiru Kada Kahina Kaluwa Kamau Kanini Kaombwe Karama Karani Karanja
    Karimi Kariuki Kashangaki Kaskazi Kassim Katana Keji Kelechi Kemboi Kemuma Kemunto Kenedy
    Keneth Kennedy Kenyangi Kerubo Keziah Khadidja Khalil Khamani Khamisi Khanyisile Kiah
    Kiapo Kiarie Kibafupia Kibet Kibibi Kiburi Kijana Kijani Kikelomo Kilonzo Kimani Kimanzi
    Kimathi Kimbilio Kimeu Kimutai Kimya Kinaya Kinubi Kinuthia Kinyanjui Kinyua Kiojah Kioko
    Kipchirchir Kipchumba Kipenzi Kipepeo Kipkemboi Kipkemoi Kipkirui Kipkoech Kipkorir
    Kipkosgei Kipkurui Kiplagat Kiplangat Kiplimo Kipngeno Kipngetich Kiprono Kiprop Kiprotich
    Kipruto Kipsang Kiptoo Kipyegon Kirui Kisima Kiume Kiwara Koech Kojo Kolawole Kondo
    Konradi Korede Korir Kosgei Kosisochukwu Kovu Kuchanua Kujoe Kuria Kurunzi Kusiima Kwadwo
    Kwaku Kwamboka Kwamena Kwasi Kweku Kweli Kwesi Kyalo Laban Lailati Laini Lameck Lamine
    Langalibalele Langat Lavender Lawrencia Leke Lenah Lere Levis Liban Linah Lindah Linet
    Livingstone Loice Loise Londisizwe Londiwe Lorine Lotfi Lucky Lungile Luyanda Lwandile
    Lydiah Lyna Macharia Madaha Madini Madoa Magdaline Mahali Mahmud Maimuna Maina Maingi
    Maisha Majani Makau Makena Makini Makokha Makori Makunga Makuu Malak Maliza Mandla
    Mandlakhe Manel Marini Marjani Marwa Maryann Maryanne Masika Masinde Massinissa Matunda
    Maua Mavuno Maxwel Mbithi Mboya Mbugua Mburu Mcebisi Melvine Mercy Mercyline Meriem
    Meshack Metrine Milcah Mildred Milkah Millicent Minenhle Mirriam Misuli Mitchelle Mkarkara
    Mlungisi Mnqobi Modupe Mofifoluwa Mohamedi Mohamud Mohand Mojisola Mojisoluwa Momanyi
    Monicah Moraa Moradeke Morayo Morenike Morine Morolake Moses Mosinmileoluwa Mosunmola
    Motunrayo Mouloud Mounir Mourad Moureen Mourine Moussa Moyosore Mrihani Mthokozisi Muchiri
    Muema Mueni Mugambi Mugendi Mugo Muhima Muia Muiruri Mukhwana Mulele Muli Mulwa Mumbi Mumo
    Munene Mungai Munyao Munyoki Muriithi Murimi Murithi Muriuki Musau Musee Musembi Musila
    Musyoka Musyoki Mutai Muthama Muthengi Muthoka Muthoni Muthui Mutie Mutinda Mutiso Mutisya
    Mutua Mutuku Mutunga Muturi Mwamini Mwanajuma Mwanamisi Mwangangi Mwangi Mwaniki Mwanzia
    Mwasaa Mwaura Mwende Mwendwa Mwezi Mwikali Mwiti Mzamo Nacer Nadir Nafula Nahashon Najuma
    Naki Naliaka Nanjala Naom Naomy Narimane Nashipie Nasiru Nasra Nathari Nawal Nayfa Nazim
    Ndegwa Nderitu Ndirangu Nduku Ndumiso Ndunge Ndungu Nduta Nedjma Neema Nehemiah Nekesa
    Nelah Nelima Nesrine Ngamia Nganga Ngari Ngeni Ngigi Ngugi Nhlanhla Niara Nicholus Nickson
    Nicodemus Nigesa Nihad Nimakoah Ninioluwa Niyilolawa Njabulo Njagi Njenga Njeri Njeru
    Njiru Njogu Njoki Njoroge Njozi Njue Njuguna Nkazimulo Nkiruka Nnamdi Nneka Nobantu
    Nobuhle Nokulunga Nomagugu Nomalanga Nomasonto Nomathalente Nomathemba Nomcebo Nomthandazo
    Nomusa Nomvula Nonhlanhla Nonjabulo Nonso Nothando Noxolo Nozibusiso Nozizwe Nqobizitha
    Ntimi Nuhu Nula Nuriat Nuru Nwabudike Nyaboke Nyaga Nyakundi Nyamai Nyambura Nyanchama
    Nyasi Nyawira Nyoka Nyongesa Nyoni Nyota Nyuki Nzioka Nzomo Oba Obed Obianuju Ochieng
    Odhiambo Odongo Oduor Ogechi Ogooluwa Oke Okechukwu Okello Okoth Okumu Oladare Oladimeji
    Olajumoke Olakunle Olanrewaju Olansile Olasunmbo Ololade Oloo Oluchi Olufunke Olufunmilayo
    Olumorotimi Oluoch Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori Oluwamuyiwa Oluwasanmi
    Oluwasegun Oluwole Olwethu Omari Omobobola Omobolanle Omodunni Omolabake Omolara Omondi
    Omosalewa Omotara Omotayo Omotola Omotoun Omowumi Ondieki Onesmus Onyango Onyinye Opiyo
    Opwonya Oreofe Osogo Osunleke Otieno Ouanes Ouma Oussama Owethu Owino Owuor Oyenike
    Oyindasola Ozioma Pambe Panya Paskalia Patience Peace Pelaji Penina Peninah Peris Peterson
    Phanice Phelix Philemon Philis Phineas Phylis Popobawa Priscah Priscillah Prudence Pumbaa
    Purity Quinter Rabah Rabecca Rabi Racha Racheal Radeke Rahab Rahma Rajab Rama Ramadhan
    Ramzi Rashidi Reagan Rehema Reshoni Rhoda Riad Rida Rim Risasi Risper Riziki Rochdi Rodah
    Rodgers Rogers Ronke Rono Roselyn Roselyne Rotich Rua Rubani Ruhiu Rukia Rungo Ruqayya Rym
    Ryma Saad Sabari Sadaka Sadao Sadiki Safari Safia Safiri Safiya Saida Saidi Salah Salima
    Salomey Samwel Samweli Sandile Sani Sarabi Sarafina Saumu Sauti Segilola Seif Serah Serine
    Seye Shadrack Shamsuddeen Shani Shawana Shehu Sheilah Sheilla Sheillah Shekoni Shem Shida
    Sibonelo Sibongile Sibusisiwe Sifa Sifuna Sihawukele Sijuade Siku Sila Silondile
    Similoluwa Simisola Simiyu Simphiwe Siphesihle Sithembiso Siyabonga Skolastika Solomon
    Somadina Somtochukwu Sophy Souad Soufiane Soumia Sowande Sphiwe Stellah Stephene Subomi
    Suleiman Sumayya Sungara Swala Swaleh Sylivia Tade Taha Takatifu Tambika Tamu Tanimu
    Temidayo Teresiah Thabani Thabisa Thabisile Thabiti Thalente Thandazile Thandeka Thando
    Thembeka Thembekile Thembile Thembisile Thinhinane Thuo Thuthukile Tisa Titilayo Toki
    Tokunbo Tolulope Toluwanimi Tomori Tsuma Tuere Tufani Tukufu Uchenna Udeera Ujamaa Ujunwa
    Umande Umoja Ushindi Usiku Usman Uzima Valary Vallary Velma Veronicah Vitalis Vusumuzi
    Waceera Wachira Wafae Wafula Wainaina Wairimu Wamalwa Wambua Wambugu Wamwema Wangari
    Wangila Wangui Wanja Wanjala Wanjiku Wanjohi Wanyama Wanyonyi Waridi Waseme Wassim Waweru
    Weddy Wekesa Weldon Wesonga Wilfred Willis Winfred Winny Wuraola Wycliff Wycliffe Yaa
    Yacine Yahia Yahya Yakobo Yasinta Yasser Yejide Yetunde Yewande Yohane Youba Youcef Yousra
    Yunis Yussuf Zablon Zacharia Zahnya Zahur Zainabu Zaituni Zakayo Zakhele Zende Zenzele
    Zenzile Zibuyile Zineb Zinhle Zipporah Zuba Zuhri Zumaridi Zuwena Zwatie Ëakumbu
"""
"""Given names, parted by spaces."""
