"""Given names of regions that the other lists know least.

Written down by hand: Alpine and Low German, Breton, Basque, Catalan, Arabic, South Asian, Malay
and Thai, African, Caucasian and Central Asian, Greek, Slavic, Nordic, Baltic, Frisian, Celtic,
Polynesian, Hebrew and Persian. Names that are words, places, firms or frequent surnames are left
out.
"""

NAMES = """
    Aafke Aase Abdel Abdelaziz Abdelhamid Abdelrahman Abdelwahab Abdulkarim Abdullatif
    Abdulmajid Abdulrasheed Abdulwahab Abhijit Abida Abimbola Abla Achara Achyut Adalheidur
    Aðalheiður Adaobi Addisu Ademar Ademir Adilson Aditi Adjoa Adjoua Afaf Affoue Affoué Afsaneh
    Aftab Agathi Agenor Agni Agust Ágúst Ahlam Aillen Aillén Ainhoa Aissata Aïssata Akanksha
    Akihito Akiko Akis Akissi Akuila Alasdair Aled Alesana Alexandros Algimantas Ali-Reza Alibek
    Alireza Almas Almir Alofa Alojzy Alpha Altair Amal Ambika Ameen Amenan Amila Amirah
    Amirhossein Amitabh Amornrat Ampelio Anagha Anahi Anahí Anara Anastasios Anchalee Andoni
    Andromachi Anele Aneurin Angeliki Anindita Anirban Anjan Anna-Liisa Annaick Annaïck
    Annapurna Annegret Anneline Annelize Annemiek Anniken Anoma Anong Anouar Anoud Anriette
    Antia Antía Antigoni Anuar Anuchit Anuoluwapo Aonghas Aparajita Apirak Apisai Arapeta
    Aravinda Archana Archil Arend Argyro Arindam Arinze Aristidis Aristotelis Arlindo Armelle
    Armenio Arménio Arnab Arnbjorg Arnbjörg Arpita Arundhati Arunee Arwel Asabe Asanka Asantewaa
    Asari Asgeir Ásgeir Asghar Ashwini Asier Asiimwe Aslaug Asmita Assel Ásta Aster Asyraf Atef
    Atefeh Athanasia Athanasios Athina Athole Atsuko Aubin Avetik Avigdor Avinash Avital
    Avtandil Awa Awatef Ayala Aybek Ayebare Ayesh Ayo Aytaj Ayzada Azadeh Azat Azenor Azénor
    Azlina Azmi Azrul Azubuike Azza Badria Badrul Bagyo Bahman Bakary Baldassarre Balikuddembe
    Bao Barbel Bärbel Barend Baruch Bashiru Basma Batya Bauke Baukje Bauyrzhan Bazza Beathag
    Bekele Belmiro Benedetta Benvinda Berangere Bérangère Berik Bernat Bertille Bertus
    Bhagyashree Bharat Bhavana Bhavesh Bhavin Bhupendra Bich Bidzina Bijan Bijoy Bilqis Bimal
    Bindu Bintou Bipin Birhanu Birungi Biswajit Bleuenn Bogumil Bogumił Boguslawa Bogusława
    Boleslaw Bolesław Bonaventura Boonsri Borghild Borislava Boutros Brais Branwen Breixo Briac
    Bronislawa Bronisława Bronwen Bryn Buddhika Bukunmi Burkhard Bushra Camelia Casimiro Cassia
    Cássia Catrìona Cees Ceri Cerys Cesira Chaim Chakib Chamara Chaminda Champika Chana Chanchai
    Chandan Chandika Chandni Chandrakant Chandrasekhar Charu Chathura Chau Chavalit Cheick
    Chelagat Chemutai Chepngetich Chibuike Chibuzor Chidiebere Chidinma Chiedu Chike Chima
    Chimamanda Chingiz Chinmay Chinonso Chinthaka Chinwendu Chipo Cholpon Christo Chrysa
    Chrysoula Chutima Cleiton Clóvis Cobus Coinneach Corne Corné Creusa Crisanto Custódio
    Cyprien Czeslawa Czesława Daithi Daithí Daiva Dalal Dalit Dalla Damayanthi Dammika Damodar
    Danie Danute Danutė Dastan Dato Dauren Dayane DeAndre Deb Debjani Dede Deise Deji Delyth
    Denez Desi Devang Dhammika Dhaval Diaa Diamantino Diep Diethelm Dieudonne Dieudonné Dieuwke
    Dieynaba Dilani Dilhani Dilma Dilrukshi Dilwyn Dima Dimitar Dinusha Dionysis Dipankar Dipti
    Dirkje Divina Djeneba Dobroslawa Dobrosława Dòmhnall Domitilla Donagh Donncha Dorit Dörte
    Dougal Douwe Dragoljub Dugald Dulani Dvora Dympna Eanna Éanna Ebere Ebtisam Eckart Eckhard
    Edeltraud Edinaldo Edivaldo Edmee Edmée Edmilson Edvige Eelco Eevi Efisio Efosa Efstathios
    Efthymia Ehab Eifion Eilís Einat Eirian Eirini Eirlys Eithne Ejvind Ekkehard Eldbjorg
    Eldbjørg Eleftheria Eleftherios Elisangela Elisângela Eliyahu Elke Elpida Elsabe Elsabé
    Eluned Elzabe Emad Embla Emílie Emiliya Emlyn Emmanuelito Emrys Endale Eneko Enitan Enora
    Epeli Ephraim Eranga Erez Eriko Erivaldo Erlend Ermek Ermelinda Ese Esfandiar Esinam
    Eugeniusz Eulalie Eulogio Eurico Evangelia Evgenia Expedito Eyerusalem Fa'afetai Fabrício
    Fadel Faezeh Fahmida Faiza Faizal Fakhar Falaniko Fanie Farrokh Faryal Farzad Fathi Fatin
    Fauzia Fawzi Fayez Fearchar Felicja Felisberto Feliu Ferdousi Fereshteh Ferial Ferran Fetu
    Fezile Ffion Fiachra Fiame Fidelito Filippos Finbarr Finlay Fionnlagh Fiorenza Firas Firdaus
    Firmin Firmino Firouz Fokke Folkert Folorunsho Fosca Foteini Fotis Fradique Francois Frauke
    Freek Froukje Fulvia Fungai Funke Gajendra Galin Galym Gaoussou Garbine Garbiñe Garyfallia
    Gavino Gayan Gcobani Gearoid Gearóid Gede Generoso Genichi Genis Genís Genowefa Gerasimos
    Gerben Gergana Gerhardus Gernot Gerolamo Gerrie Gershon Gérson Gesa Gesine Ghaleb Giacinta
    Giga Gildas Gillespie Gilmar Ginevra Giordana Giselher Gislaine Giustina Givaldo Goedele
    Golnaz Gorka Gotthard Goulven Gowri Graca Graça Gracjan Greer Grietje Grigoris Guillem
    Gulmira Gulshat Gulzat Gunay Gundula Gunnhild Guntram Guri Gvantsa Gwendal Gwenllian Gwenn
    Gwilym Gwynfor Habibur Hadeel Haf Hafez Hafizah Hailemariam Hajar Halimah Halvor Hamed
    Hamid-Reza Hanke Hanlie Harjit Harshad Harshal Hartwig Harumi Haruo Hashan Hasina Hasitha
    Haslina Haye Hazlina Heba Heino Helder Heledd Hemlata Hendrina Hennie Henrike Henryk
    Herculano Heribert Herveline Hessel Hester Hieronim Hieu Higinio Hikaru Hila Hildegunn
    Hiltrud Hind Hinemoa Hinke Hirini Hiroki Hisako Hiwot Hoai Homa Hone Honorata Hooman
    Hooshang Houshang Hripsime Huda Husam Huub Huw Huyen Iago Iarla Ibtisam Ibukun Idalina Idoia
    Ifan Ifeanyichukwu Ijaz Ikuko Ilaitia Ilana Ilar Illari Imad Imani Immaculee Immaculée
    Indika Inga-Lill Ingebjorg Ingebjørg Ingolf Inken Innes Insa Intisar Ioane Iorwerth Iosefa
    Iria Irmtraud Isagani Isaltino Isaure Ishimwe Isikeli Isioma Iskandar Isolde Issouf Italo
    Itohan Ivanildo Ixchel Iyad Izaskun Izzat Jaciara Jacira Jaco Jacoba Jahanara Jakez Jalen
    Jamilah Janaina Janaína Janaka Janneke Janneman Jantine Janusz Jaroslawa Jarosława Jaume
    Jawaher Jayanta Jayantha Jayashree Jayesh Jaywant Jeevan Jelimo Jelmer Jignesh Jilali Jirayu
    Jitske Jobson Jone Jorrit Josafa Josafá Josaia Jucara Juçara Jumoke Jurandir Juscelino
    Jyotsna Kaarel Kadek Kafui Kakuru Kalev Kalliopi Kaloyan Kamarul Kamel Kamlesh Kamrul
    Kanchana Kanokwan Kanya Karlygash Kasun Katell Katusiime Kaushik Kavitha Kayoko Kazimiera
    Kazuhisa Kemigisa Kepa Ketut Keyvan Khadra Khatia Khatuna Khaya Khethiwe Kholoud Khosrow
    Kiet Kiichi Kirabo Kiritapu Kittisak Kobby Kobus Koldo Komang Konstantina Koos Kornkanok
    Kotaro Kresten Kriemhild Kumari Kumudu Kvido Kwagala Kwanchai Lachie Lachlann Lahcen Lahiru
    Laima Laisa Lakmal Lamis Lammert Lani Lasantha Lata Laurinda Lebohang Lech Leelo Lelei
    Lembit Leobardo Leokadia Leonidas Leonzio Leri Lesedi Leszek Liaquat Liborio Lien Lieuwe
    Lindani Lindomar Liora Liron Litia Lizelle Llewelyn Llinos Loig Loïg Losa Louwrens Lowri
    Loyiso Luciene Lucjan Ludwika Lujain Lulama Lulwa Luningning Luthando Luzviminda Lyubomir
    Maarja Macdara Madhawa Madhusudan Magdaleno Magdel Magnhild Mahamadou Mahendra Mahnoor
    Maider Maike Mair Mairéad Mairi Maj-Britt Maka Makanaka Makere Maksat Malachi Malati Malia
    Malo Mamady Mammad Mamta Manana Manar Manasi Mandar Manee Mangala Manjula Manjunath Marama
    Marg Marietjie Marietou Mariètou Mariëtte Marilene Marios Mariska Marivic Mariyana Marjolein
    Marloes Marquis Marthinus Maruf Marzia Marzuki Mashael Maslan Mataio Mayur Mbabazi Medhat
    Meenakshi Mehrdad Mehri Meindert Meinir Meirion Mekdes Melchiorre Mele Melisande Mélisande
    Menachem Menna Menno Menzi Merab Merce Mercè Mere Mererid Meritxell Merrilyn Merv Mervat
    Mfon Mfundo Mieczyslaw Mieczysław Mihi Mikaël Millaray Miren Miroslawa Mirosława Moacir
    Moataz Moctezuma Modibo Mohammad-Reza Mojtaba Mondli Mongi Monowara Montree Mordechai
    Moushumi Moza Mrinal Mscislaw Mścisław Mthetheleli Muhammadu Muireall Muireann Mukund
    Mulugeta Muna Munehiro Munira Muntasir Murdo Mushtaq Musinguzi Mxolisi Myfanwy Myroslava
    N'Golo Naa Naama Nadeesha Nader Nafissatou Nagla Naglaa Nahed Naheed Nahid Nahla Nahum Naif
    Naila Naima Naïma Naisula Nakimuli Nalaka Nalini Nalubega Nanaia Nanda Narcís Nare Narelle
    Nargiza Nashwa Nasima Nasteho Nattaya Natthapong Natukunda Nayana Nazira Nazma Nazzareno
    Ndidi Nedyalka Neeta Negar Nejib Nekane Nektarios Nerina Neus Neuza Ngahuia Ngaio Ngareta
    Nghia Ngoc Nguyen Nguyễn Nhan Nhung Nicasio Nicolaas Nidal Nijole Nijolė Nikiforos Nikoloz
    Niloufar Niluka Nimali Nipa Nirosha Nirut Nishantha Nissim Nittaya Nivaldo Nivedita Niven
    Nkiru Nnenna Noboru Nodar Noelene Nokuthula Nolwazi Nolwenn Nombulelo Nopparat Norazlin
    Norina Notburga Notker Nouf Nozipho Nshuti Nsubuga Ntombizodwa Nuha Nurhayati Nurjahan
    Nutifafa Nyaguthii Nyakato Oanh Obdulio Obiora Odhrán Odysseas Ofra Oghene Ognyan Ohad
    Ohnmar Oihane Oktawia Olalekan Oldriska Oldřiška Oleh Oleksandra Olindo Oluwaseyi Oluwatobi
    Olwen Omid Onesimo Onésimo Onkgopotse Onno Onofrio Orietta Orna Ortensia Ortwin Osagie Osian
    Otacilio Otacílio Othmane Ottorino Owain Oyinkan Oyugi Paa Paata Padmaja Padmini Pairoj
    Palitha Pancrazio Pania Panida Paora Paraskevi Parekura Parvaneh Parvathi Patcharin Payam
    Peep Pejman Pelagia Pere Persefoni Petronila Phairat Phong Piersilvio Pieterjan Pimchanok
    Pinaki Pinchas Piripi Pita Piyabutr Piyal Polyxeni Ponciano Popke Pornthip Prabhakar Prachi
    Pradyumna Prafulla Prajakta Pramila Prasanna Prasit Pratibha Pratik Pravin Preecha Preeti
    Pritam Priyantha Proinsias Pule Purnima Qaiser Qhawe Quim Quoc Quyen Quynh Rachamim Raelene
    Raghunath Rahmawati Rajalakshmi Rajani Rajashree Ranald Rangimarie Ranjan Ranjana Rashida
    Ratan Rawan Redouane Reema Reham Rehana Reinout Renuka Resurreccion Reuven Revathi Rewi
    Rhydian Riaan Riaz Ridzuan Rieke Rients Rihari Rima Rinse Riona Ríona Rituparna Rivaldo
    Rivka Riwal Rixt Roald Robson Roc Rohana Roimata Roine Roksolana Rolv Romario Romário Romeu
    Romualdo Ronen Rosilene Roya Roziah Ruairí Ruan Ruba Ruchi Ruia Rujuta Ruksana Rukshan
    Rumyana Rupesh Ruprecht Rusdi Ruslana Rusudan Ruwan Saado Sabela Sabelo Sadako Sadek Sadhana
    Sadhbh Saeedeh Safa Sake Salahuddin Salote Salum Salustiano Salvacion Sameh Samih Sampath
    Sanaz Sandamali Sandar Sandhya Sandris Sanket Sanusi Saqr Sarala Saraswati Sarel Sasithorn
    Satenik Saule Savvas Sayri Schalk Séamus Sebastiana Sefa Selamawit Selemani Senthilnathan
    Seonaid Seosamh Sereana Servando Settimio Shabbir Shadi Shafqat Shahana Shahd Shahnaz
    Shahrul Shaikha Shailaja Shaker Shalva Shamima Shaniqua Sharmin Shaul Shazza Sheheryar
    Shehla Sheikha Shigeki Shirish Shlomi Shlomit Shorouq Shoshana Shraddha Shruti Shubham
    Shushanik Siamak Siaosi Siebren Sietske Sigal Sigbritt Sighard Sigifredo Sigitas Silverio
    Simbarashe Siosaia Sirilak Siw Sjur Slim Smadar Smriti Sobeslav Soběslav Sofoklis Soha
    Soheila Sohrab Solenn Solweig Sombat Somkid Somporn Sonda Songezo Sorley Sotiria Soumya
    Spyridon Srdan Srđan Sridhar Ssentongo Sserunjogi Stamatis Stavroula Ștefania Stephanus
    Stergios Stoffel Suad Subrata Sudarat Sueli Sufia Suha Suhaila Sujeewa Sukma Sulaiman
    Sulochana Sultana Sunan Sunarto Suneth Suphajee Suranga Surendra Sushant Sutrisno Suvarna
    Suwanna Svetoslav Swantje Syafruddin Szczepan Tahani Tahmina Taika Tajudeen Takako Takehiko
    Taliesin Tamahou Tamer Tamrat Tamuna Tancrede Tancrède Tanmay Tapan Taraneh Tariana Tariro
    Tatev Tatsuo Tatsuya Tawera Tegid Tehmina Tejal Telesforo Telésforo Telse Temi Teofilo Teppo
    Tertius Teunis Thanh Thanin Thao Tharanga Thaworn Thembinkosi Themis Themistoklis Theofilos
    Theuns Thilo Thisara Thoko Thuraya Tiaan Tichaona Tielman Tiemen Tiisetso Tilo Tinatin
    Tipene Titia Tjalling Tjark Tjerk Tjitske Tlotliso Toan Tobi Tofig Toirdhealbhach Toluwani
    Tomasi Tomos Tonatiuh Tonis Tõnis Torkel Tornike Toru Torunn Toshihiro Toshiko Touraj Touria
    Trev Trijntje Trinh Triyono Truong Trupti Tsegaye Tsvetana Tudur Tugdual Tumwine Tupac Turei
    Turlough Tuyet Tyyne Tzachi Tzvi Ubiratan Udoka Ufuoma Uisdean Ujjwal Úna Unathi Upali
    Upendra Urho Urve Uxia Uxía Vaea Vaggelis Vaidotas Vaishali Valeriano Valmir Vanita Vappu
    Varda Varduhi Veaceslav Veiko Veit Velislava Vered Vidya Vigdis Viktoriya Viliame Vilija
    Vineeta Violaine Virginijus Virginio Vlastimila Volkmar Voreqe Vuk Vusal Waclaw Wacław
    Wadzanai Wairemana Waisale Walace Walburga Wanderlei Wanderley Wandile Wangechi Wanida
    Warawut Waseem Wataru Wawrzyniec Wayra Wazza Wenceslao Wencke Wendela Wiebe Wieland Wieslaw
    Wiesław Wietske Wigberto Wikus Willeke Willemijn Wimal Winai Wincenty Winfried Wioletta
    Wirat Wladyslawa Władysława Wlodzimierz Włodzimierz Wolfram Wondimu Wubbo Wyn Wynand Wytze
    Xabier Xoan Xochitl Xóchitl Xolisa Xose Xosé Yadanar Yamikani Yamileth Yannig Yaretzi Yaron
    Yaroslava Yasaman Yawa Yayra Yazid Yehudit Yeukai Yevheniya Yifat Yisrael Yogita Yolisa
    Yordanka Ype Yusri Yuthasak Yuval Zahari Zaher Zain Zaki Zdzislawa Zdzisława Zehava Zeina
    Zenaide Zenon Zewdu Zhanibek Zhivka Zhivko Zigmars Zigmārs Ziva Ziyanda Zohreh Zoi Zoila
    Zola Zorana Zoryana Zoumana Zuberi Zulfiqar Zweli Zydrunas Žydrūnas
"""
