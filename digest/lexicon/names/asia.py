"""Turkic, South Asian, South-East Asian and Japanese given names.

Source: the person providers of Faker 40.54.0 (az_AZ, en_IN, en_PK, en_TH, id_ID, ja_JP,
tr_TR, uz_UZ, vi_VN), © Daniele Faraglia and others, MIT licence; names that are words,
places or firms are left out.
"""

NAMES = """
    Aaaqil Aaban Aabid Aachal Aadam Aadhya Aadi Aadil Aafiya Aahana Aahil Aalam Aalee Aalim
    Aamil Aamir Aamirah Aaqil Aarav Aarif Aarini Aariz Aarna Aarnav Aarush Aaryan Aashi Aashif
    Aashir Aasif Aasim Aatif Aatiq Aaus Aayan Aayush Aazim Abaan Abbos Abdiş Abduaziz
    Abduboriy Abdulbekir Abdulgazi Abdulhamid Abdulkadir Abdulloh Abdulmenaf Abdulsemet
    Abdumalik Abdurahmon Abdurrahman Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed
    Abdürreşit Abeer Abha Abhimanyu Abhiram Abid Abiye Abror Abubakr Abuzar Abyasa Acar
    Acarkan Aclan Adak Adal Adasal Ade Adhiarja Adiarja Adika Adikara Adila Adilə Adinata
    Aditya Adlan Advaith Advay Advik Advika Adviye Adweta Adya Adıgün Afaq Afer Afife Afil
    Afiq Afruza Afət Agastya Agus Ahat Ahsen Ahter Aidə Aishani Aisyah Ajeng Ajiman Ajimat
    Ajimin Ajiono Akalan Akar Akarsana Akatay Akay Akbar Akbaş Akboğa Akcivan Akdora Akdurmuş
    Akemi Akgöl Akgüneş Akif Akifə Akise Akkerman Akmal Akmaner Akmaral Akobir Aksay Akshay
    Aksoy Aksöğüt Aktemür Akver Akyıldız Akçabay Akçasu Aköz Akınal Alaaddin Alabezek Alaeddin
    Alambana Alanalp Alattin Alaz Alcan Algış Aliabbas Aliihsan Alika Alinur Aliseydi Aliya
    Aliyə Alize Alka Alkor Allahverdi Almast Almaz Almira Almus Alparslan Alpcan Alpin Alpsü
    Alsoy Altoğan Altuğ Altınbike Altınkaya Altınçiçek Altınışın Alzina Alışık Amaira Amaç Ami
    Amol Amre Amrita Amruta Anamika Anar Anargül Anay Andiç Anggabaya Anh Anirudh Anmol Annak
    Anom Anon Ansh Ansora Anusha Anvar Anvi Apaydın Apisara Aqil Aradhana Aral Arcan Argono
    Argu Arham Arifcan Arifə Arin Arisara Arkut Armahan Arpağ Arsipatra Artanto Artawan Aru
    Arunima Arya Arziye Arıel Arıkol Arıpınar Arısoy Asad Asalet Asila Asilbek Asilə Asiman
    Asirwada Asirwanda Aslan Aslanhan Aslijan Asliye Asmadi Asman Asmianto Asmira Asmuni Asu
    Aswani Asım Asəf Atabala Atagün Atalay Atamoğlan Atanur Atasagun Atatöre Atfat Atgun
    Atharv Atheel Ati Atilhan Atit Atiyye Atma Atmaja Atnan Atsushi Attaf Atılgan Aunyaporn
    Auraq Avi Avunç Avşin Awadil Awamil Awamiri Awan Awani Awj Awlya Awmar Awrad Ayaan Ayamin
    Ayan Ayasun Ayaydın Aybet Aybora Aybəniz Aycagül Aydan Aydar Aydinç Ayduru Aydın Aydınbey
    Aygutalp Aygönenç Aygül Aygün Ayhan Aykut Aykutalp Aylil Aynilhayat Aynurə Aynımah Aypar
    Aysar Aysema Aysevim Aysoy Aysu Aysuna Aytek Aytuna Aytöz Aytəkin Aytən Ayu Ayush Ayushman
    Ayvas Ayyaruk Ayyubi Ayçan Ayçiçək Ayülker Ayşan Ayşeana Ayşenur Azaan Azad Azade Azalea
    Azban Azeeb Azettin Aziza Azize Azər Açıkel Açılay Ağa Ağahadi Ağakişi Ağamalı Ağamusa
    Ağasəfa Ağaxan Ağbegim Ağca Ağmur Aşhan Aşir Baahir Baaizeed Baaqee Baaqir Baaree Baashir
    Baasim Baasit Baba Babar Baber Bachittar Badawi Badegül Badr Bagas Baghyawati Bagiya Bagus
    Bagya Baha Bahaa Bahaddin Bahadurjit Bahadır Bahittin Bahtinur Bahuraksa Bahuwarna
    Bahuwirya Bairbel Bajragin Bakda Bakhshi Baki Bakiadi Bakianto Bakidin Bakijan Bakiman
    Bakiono Bakti Baktiadi Baktianto Baktiono Bala Balamantri Balangga Balapati Balatekin
    Balaxanım Balca Baleegh Balendra Balhaar Balidin Balijan Baljiwan Ballı Baltaş Balvan
    Balveer Bambad Bambang Banara Banawa Banawi Bancar Banjeet Banü Baqar Baqir Barak Bariş
    Barkha Barr Barraq Barsen Barışcan Basaam Baseer Basem Bashaar Bashaarat Bashar Basharat
    Basheer Basheerah Basim Basir Basriye Bassam Basım Batal Batool Baturay Batırhan Baydu
    Baykan Bayman Bayruhan Baytal Bayzettin Bazam Bağdat Bağdaş Başay Başhan Başok Bedi
    Bediriye Bedri Begim Behiza Behrem Behruz Bekbay Bektaşi Belgizar Belkize Bellisan Benek
    Bengibay Benice Benol Beray Beren Berezat Bergen Beriye Berkal Berki Berksay Berran Berrin
    Besey Besin Beste Betania Beyda Beyhatun Beyler Beyzade Bezek Bhanumati Bhavani Bhavika
    Bhavini Bhavna Bhavya Bibisora Bican Bidayet Bilaal Bilay Bilender Bilgen Bilginur
    Bilgütay Bilkay Bilol Biltaş Bimala Bina Binay Binbaşar Binışık Birben Birgül Birousk
    Birsan Birsen Bishakha Bitül Bizhan Bişar Bobur Bonu Borahan Borataş Boynak Bozbağ Bozerk
    Boztaş Boğatimur Brijesh Brilyant Brinda Budi Buhari Bulunç Buraid Burakhan Burcuhan Burç
    Buyrukhan Buşra Börteçin Büget Bünyamün Büreyre Büşranur Bəhlul Bəhram Bəhruz Bəkir
    Bənövşə Bəşir Bảo Cabbar Cabir Cagak Cager Cahan Cahangir Cahya Cahyadi Cahyanto Cahyo
    Cahyono Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Canberk Candeniz
    Candra Candrakanta Canfeza Cangür Cannur Canseven Cansin Cantez Canur Capa Caraka Carub
    Catur Caturangga Cavad Cavid Cavit Cawisadi Cawisono Cawuk Cayadi Cebesoy Cecep Cedide
    Celilay Cemalettin Cemani Cemeti Cemiyle Cemplunk Cenan Cengkal Cengkir Cercis Cevale
    Cevheri Ceyhun Ceyhunə Ceyla Ceyran Cezayir Chaaya Chaifah Chaitaly Chaitanya Chaiwut
    Chakradev Chakradhar Chakrika Chalisa Chamali Chaman Chameli Champak Chanakya Chanchal
    Chandani Chandran Chandresh Changaz Chanikan Chanya Charan Charita Charlesh Charos Charvi
    Chashida Chasmum Chatresh Chatura Chavvi Chawin Chawish Chayanin Chayapat Cheragh Chi
    Chiyo Châu Ciaobella Cici Cihan Cihandide Cindoruk Cinta Citra Coşkun Coşqun Cuheyna Cuman
    Cümşüd Cüneyit Cəlal Cəlil Cəmalə Cəmil Cəmilə Daamin Daanish Daanyaal Daawood Dabbah
    Dabir Dacin Dadap Dadi Dagel Daghfal Daiyaan Dakhil Daksh Daksha Dakshesh Dalaja Dalan
    Dalbir Daler Dalima Daliman Dalimin Daliono Dalkılıç Damar Dameer Damini Damlanur Damu
    Damurah Damyanti Danang Daniswara Danu Danuja Danış Darain Dariati Darijan Darika Darimin
    Darmaji Darman Darmana Darmanto Darpan Darsh Darsirah Dartono Daru Daruna Daryani Dasa
    Dastageer Dawud Dayamai Dayar Dayita Dayyaan Dağistan Deepa Deha Delil Demirbüken Demiriz
    Demirok Demiryürek Denizalp Denkel Derkay Deryanur Dev Devansh Devi Devika Deviner Değer
    Değmeer Dhriti Dhruv Diah Dian Digdaya Diken Dilarə Dilavər Dilcan Dilder Dildora Dilfeza
    Dilhuş Dilnoz Dilnur Dilsitan Dilşad Dilşat Dimaz Dincer Dinda Dinçkol Dinçsü Dipa Dipta
    Dirican Dirja Dirlik Divan Diya Diyor Diyora Dodo Dolun Doniyor Dono Dorukhan Dovud
    Doğanalp Doğannur Doğanşah Doğuhan Drajat Duha Dunyo Durab Duracan Durdali Durdona
    Durgadin Durmuşali Durna Dursadiye Duruk Duruöz Duyguhan Duyên Dwi Dölensoy Döner Dönməz
    Dündaralp Dünya Dünyamalı Dürdanə Dürnisə Dürrüşehvar Dũng Eba Ebuakil Ecegül Ecemiş
    Edaviye Edgübay Edhitha Edi Eesaa Eesha Efe Efil Eflâtun Efser Ega Egenur Ehan Ehsaas
    Ehsan Eijaz Eiravati Eja Ejaz Ejlaal Eka Ekaja Ekalinga Ekani Ekansh Ekanta Ekantika
    Ekapad Ekaraj Ekavir Ekbal Ekber Ekiya Ekmel Eko Ekta Elaf Elamiye Elariz Eldəniz Elgin
    Elgün Elhan Elifnur Ellis Elman Elmidar Elmir Elmira Elməddin Elnarə Elnur Elnurə Elsevər
    Elturan Eluh Elvan Elvina Elxan Elçin Elöve Elşad Elşən Emal Eman Emas Embuh Emirşan Emiş
    Emong Empluk Emran Emrullah Endah Endra Enfes Enginiz Ensari Enteng Eral Eraycan Erbay
    Erbil Ercihan Erdemer Erdibay Erdursun Erem Erenalp Erensoy Ergener Erginel Ergönül Ergül
    Ergün Erinçer Eriş Erkinel Erksoy Erkılıç Ermutlu Eroğul Ersel Erseç Ertan Erten Ertuncay
    Ertün Ervaniye Eryıldız Eröz Erşat Esenbay Esengün Esentürk Esfandyar Eshan Eshana
    Eskinalp Esmanperi Esmira Esna Estiawan Estiono Eta Etibar Etiqad Etizaaz Evcimen Evde
    Evrim Evrimer Eyyub Eyyüp Ezgin Ezgütekin Eşim Eşref Fadile Fadıla Fahmi Fahrullah Faiq
    Faizah Faizan Faize Falak Falan Falguni Fami Familə Faqid Faraj Farangiz Faras Farhan
    Farhod Farhunnisa Fariq Faris Fariz Fariza Farzona Fathonah Fatigül Fatihə Fatimə Fatinur
    Fatmanur Fayize Fazil Fazli Fazul Febi Feden Fehim Fehmiye Fenni Ferahdiba Ferat Feraye
    Feremez Ferhan Ferihan Ferinaz Fermuta Fersan Feruza Feryas Ferzi Fetullah Feyha Feyruz
    Feyzin Feza Fidan Fidaye Fidvi Fikrət Fildan Filit Fimar Firdavs Firdevis Firdovsi Firudin
    Firuzə Firəngiz Fitan Fitnat Fitria Fitriani Fiyaz Fizzə Fotima Frado Fuzayl Fuzuli Fügen
    Füzuli Fəhmin Fərahim Fərda Fərhad Fərid Fəridə Fərman Fərqanə Fərrux Fəxri Fəxriyyə
    Fəxrəddin Fəyyaz Fəzail Gabel Gada Gadang Gading Gaduh Gagan Gaiman Galak Galang Galar
    Galih Galiono Galip Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa Gandi
    Ganep Ganga Gangsa Gangsar Ganiye Ganjaran Gantar Gara Garan Garang Garda Garima Gasti
    Gatot Gatra Gaurang Gaurangi Gaurav Gauri Gaurika Gautam Gautami Gawati Gayathri Gazel
    Geetika Gelengül Gencaslan Genta Gençay Geray Ghaalib Ghaazi Ghaffaar Ghafoor Ghaith
    Ghalib Ghaliyati Ghanee Ghanem Ghani Ghannam Ghasaan Ghauth Ghawth Ghayoor Ghazalan
    Ghazanfar Ghazanfer Ghazawan Ghazi Ghazzal Ghiyaath Ghiyath Ghufran Ghulaam Ghulam Ghunayn
    Ghusharib Ghusun Ghutayf Gilang Gilman Ginyas Girik Girindra Girish Giz Gohar Goncafer
    Gulab Gulfaam Gulfam Gulshan Gulzar Gunbir Guneet Guney Gök Gökay Gökbudun Göken Göknur
    Gökperi Göksev Gökten Gökçe Gökçebalan Gökçil Göli Gönen Görgünay Görklü Görsev Gözel
    Gözem Gücal Gül Gülarə Gülağa Gülbala Gülbani Gülbeyan Gülbiye Gülcegün Güldam Gülder
    Güldünya Gülel Gülenay Gülev Güleğen Gülfari Gülfeza Gülgen Gülgüzel Gülhisar Gülinaz
    Gülkadın Güllühan Güllər Gülmira Gülmisal Gülnar Gülnarə Gülnaz Gülnaziye Gülnur Gülper
    Gülsalın Gülselin Gülseren Gülsevil Gülsiye Gülsü Gülsüm Gültac Gülter Gültəkin Gülxar
    Gülzadiye Gülzar Gülçe Gülçin Gülçöhrə Gülözge Gülüs Gülüstan Gülüş Gülşa Gülşahin
    Gülşeref Gülşən Gülər Gümüştekin Günar Günay Günaydin Günden Gündüz Gündüzalp Günebakan
    Güneri Güngördü Güngören Günkurt Günsel Günser Günver Günşen Gürarda Gürcüye Gürelcem
    Gürsal Gürten Güverçin Güzey Güçal Güçlüer Güçyeter Gəray Habib Habibe Habil Haciali
    Hacile Hacıbəy Hadi Hadicha Hadrey Hafiz Hafshah Hafıza Hairyanto Hakikat Hakim Halenur
    Halid Halidun Halim Haliye Haluk Hami Hamima Hamiyet Hamsini Hamzah Hanako Hanbiken
    Hanedan Hani Hanim Hansultan Harbinaz Hardana Hardi Hardik Hari Harimurti Harinakshi
    Harini Harish Harita Hariz Harja Harjasa Harjaya Harjo Harnail Harsana Harsanto Harsaya
    Harshil Hartaka Hartana Harto Haruka Hasbek Hasgül Hasim Hasna Hasret Hasta Hatem Hatin
    Havali Havse Hayali Hayel Hayret Hayrünnisa Hazeem Hazine Hazrat Hekime Hekmet Hema Hemal
    Hemang Hemangini Hemani Hendra Hendri Henife Heru Heryanto Hesti Heva Heydər Heyvetullah
    Hezniye Hicran Hideki Hidir Hikmət Hilal Hilayda Himawan Hindal Hinet Hiral Hitesh
    Hiçsönmez Hoàng Hoşkadem Hredhaan Hritik Huban Hudavent Humaira Humayra Humoyun Hunalp
    Hurican Hurşide Huy Huzaifa Huzuri Hökümə Hüda Hükümdar Hümbət Hümeyra Hürdoğan Hürmet
    Hüryaşar Hürüyet Hüseyn Hüseynqulu Hüsmen Hüsniyyə Hüsnühâl Hıfzullah Həci Həcər Həmid
    Həsən Həsənağa Həzi Hạnh Hải Hồng Ibaad Ibn Ibraaheem Ibraheem Ibrani Ibrohim Ibun Icha
    Idika Idrees Idık Iesa Ifa Ifora Iftikhaar Iftikhar Ihab Ihsaan Ihsan Ihtesham Ihtiram
    Ihtishaam Ihtsham Ijaya Ijli Ikbal Ikhlaas Ikhsan Ikin Ikraam Ikramah Ikrimah Ikshita Ilan
    Ildız Ilgı Ilsa Imam Imaran Imona Imron Indah Indali Indrajit Intan Iriana Irnanto Irsad
    Irwan Irya Irıs Isfandiyor Ishaan Ishani Ishanvi Ishita Ishwar Islom Ismoil Ismık Iymona
    Izaaz Işin Işıkay Işıman Işın Jaabir Jaafar Jabal Jabbaar Jabir Jabr Jad Jaeman Jafar
    Jaffer Jaga Jagapati Jagaraga Jagat Jagdish Jagrati Jagvi Jahangir Jahanzeb Jahdami
    Jahdari Jahiz Jahm Jahongir Jai Jail Jaiman Jairaj Jais Jalaal Jalal Jalees Jalil Jalol
    Jalsa Jalə Jamaal Jamalia Jameel Jamshid Janaki Janani Jankat Januja Janya Jaruthip
    Jaruwan Jarwa Jarwadi Jarwi Jasmani Jasmit Jasur Jaswadi Jati Jatin Jatmiko Javohir Jaya
    Jayadi Jayeng Jeet Jeevika Jefri Jelita Jhalak Jinawi Jindra Jinjuta Jitrin Joko Jono Juli
    Jumadi Jumari Jyoti Kaamil Kaashif Kaazim Kabeer Kabir Kachela Kacung Kader Kadir Kadınana
    Kafeel Kahir Kairav Kaiser Kajen Kajji Kala Kalbi Kaleem Kaleema Kalgay Kalim Kalpit Kamar
    Kamaria Kambali Kamidin Kamilə Kamolchanok Kamran Kamron Kamya Kana Kanak Kanda Kandef
    Kani Kania Kanpulat Kaori Kapagan Karaamat Karabaş Karaca Karaer Karakucak Karam Karanbay
    Karataş Karcan Kardelen Kardi Kareem Karimah Kariman Karja Karlukhan Karma Karman Karna
    Karsa Karsana Karta Kartika Karya Kasam Kashan Kashif Kashish Kashvi Kasim Kasiran Kasiyah
    Kasusra Kauthar Kaver Kavurt Kavya Kawaca Kawaya Kawkab Kawthar Kayagün Kaygusuz Kayrabay
    Kaysan Kayun Kayıt Kazi Kazuya Kazım Kaşif Kefser Keisha Kelâmi Kemba Kenari Kenes Kenichi
    Kenter Kenzie Kerime Kerman Kete Keya Keyaan Kezban Kezia Khaalid Khaan Khoa Kiaan Kiandra
    Kibar Kifaye Kifayət Kiramettin Kitan Kiyasi Kocabaş Kodchaporn Koko Koldan Koncagül
    Konguralp Kopan Koray Korkmazalp Korugan Kotuz Koçak Koçkan Koşukhan Krish Krisha Kritika
    Kuddusi Kulnun Kumiko Kumral Kumush Kunaporn Kuncara Kunthara Kurnia Kusuma Kutay Kutgün
    Kutun Kyosuke Kâmil Kâzime Köker Köktaş Könül Kösemen Kövsər Kübran Kürşad Kılıçbay Kınel
    Kırat Kırgız Kısmet Kıvılcım Kızıl Kızıltunç Kəmalə Kəmaləddin Kənan Kəramət Kərim Labeeb
    Labib Labuh Ladli Laeeq Lahiah Laika Laiq Laith Lajita Lajlaj Laksana Laksh Lakshit Lala
    Lalə Laləzar Lamar Lamiyə Lan Lanang Langgeng Lanjar Lantar Laqeet Laras Lasmanto Lasmono
    Laswi Lateef Latif Latika Lavanya Laylo Layth Laze Laziz Lazım Laçın Ledün Leela Lega
    Legawa Lekha Lembah Lerze Leyli Lezize Libni Lidya Liman Limar Limazah Limon Linh Lintang
    Lipika Liyaaqat Liyaqat Lohit Loot Lopa Luay Luhung Lukita Lukman Luluh Lulut Luqmaan
    Luqman Lurhur Lut Lutf Lutfan Lutfi Luthfi Luwar Luwes Lâle Lâm Lüfen Lütfi Lütfiyyə Ləman
    Lətafət Lətif Lətifə Maahir Maajid Maalik Maanas Maanav Maawiya Maaya Maaz Maazin Mabad
    Macide Mad Madani Madhav Madhavi Madina Madiyan Madyan Maftuna Mahad Mahaz Mahbeer Mahboob
    Mahbub Mahdee Mahdy Maheen Maher Mahesa Mahfooz Mahfud Mahfuj Mahfuz Mahigül Mahika Mahir
    Mahirə Mahizər Mahja Mahmood Mahnaz Mahsun Mahter Mai Maimunah Maisə Majd Majdi Majdy
    Majeed Makara Makeen Maksur Maksüde Makuta Mala Maman Mamun Man Manabu Manaf Manah Manan
    Manbir Mansurali Manthan Manya Maqsud Maras Margana Mariadi Marjona Maroof Marsito Marsudi
    Martaka Martana Martani Marwata Maryadi Maryanto Masar Masume Maynur Mazlum Maşide Mecide
    Mecit Mefarettin Mefharet Megha Meghana Mehbarə Mehdiqulu Mehdiye Mehin Mehman Mehmed
    Mehmetzahir Mehrigül Mehrimoh Mekhala Melaha Meleknur Melihcan Melikkan Melûl Memili
    Menfeat Mengi Mengüç Menişan Merba Merdi Merim Mertel Merva Meryeme Merzuk Mestur Mesude
    Metinkaya Meveddet Mevlüdiye Mevlüt Meyhanim Meyransa Mezide Meşhur Mihin Mihrab Mihriye
    Mikako Mikayıl Milay Minibe Minoru Minurə Miray Mirbadin Mironshoh Mirzə Mirəli Mishat
    Misra Mitali Mitesh Mitra Mituru Miyesser Mizhir Mohini Mohinur Mohlaroyim Momoko Monis
    Mourib Muarra Mubina Mucahit Mufide Mugdha Muhallil Muhammadali Muhammadamin Muhammadamir
    Muhammadayub Muhammadaziz Muhammadrizo Muhammadsafo Muhammadsodiq Muhammadsolih
    Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo Muhammet Muhazzim Muhip Muhiye
    Muhsina Muhyettin Muizza Mujde Mujur Mukbile Muktedir Mulya Mulyanto Mulyono Mumpuni
    Mumtoz Munisa Murad Muratcan Murod Mursalina Mursinin Mursita Murti Musafet Musaffa
    Musfira Mushtariy Muslima Mustafo Mustika Mustofa Mutasım Mutia Mutluhan Muvaffak
    Muvahhide Muxlisa Muxtar Muzayyana Muzdahir Muzdalifa Muzhir Möhsim Mübariz Mübetcel
    Mücellib Mücevher Müferrih Müfit Müjde Mükramin Mükrüme Mülayim Mülâyim Mümtaz Mümtaze
    Münezzer Münif Müntəzir Münəvvər Müret Mürit Mürsəl Müsemma Müslum Müslüm Müveddet
    Müzekker Müzəffər Müğber Müşkünaz Müşüre Mədinə Məhru Məhəmməd Məhərrəm Məlahət Məleykə
    Məmməd Mənsur Mənsurə Məryəm Mərziyyə Məsmə Mətanət Naadir Naail Naajy Naasih Naasir
    Naathim Naazhim Nabeeh Nabeel Nabhan Nabigh Nabih Nabila Nachiket Nadeem Nades Nadhir
    Nadim Nadr Naeem Nafasat Nafees Nafesa Nafii Nafile Nafis Nahidə Naib Naibə Naide Nail
    Nailə Najair Najam Najeeb Najib Najwa Nakif Nakip Naksh Nakul Nalar Nalân Nam Namiq Nanami
    Nandini Nanə Naoto Naradi Nardi Narhanim Narji Narıngül Nas Nasab Nasiba Nasim Nasrullah
    Nasuf Natella Natiq Nattawun Natəvan Nayil Naz Nazende Nazilə Nazimet Nazimə Nazir
    Nazlihan Nazlim Nazlı Nazıdil Nağı Nebih Nebiha Necdat Necilal Necmettin Necva Neel
    Neelima Nefaret Nefiye Nehip Nejdet Neptün Neriban Nerim Nesfe Nesip Neslinur Netra Neval
    Nevgin Nevise Nevsal Nevsale Neyran Nezengül Nezihi Nezize Neşrin Ngọc Nhiên Nhật Nicat
    Nichakarn Nidhi Nidra Nigar Nihai Nihal Nihan Niharika Nilam Nilcan Nili Nilima Nilufar
    Nimrat Niracha Nirgül Nirja Nisə Nitara Nitesh Niyaga Niyaz Niyazi Niğmet Noman Noppakao
    Novi Novruz Nozima Nrima Nugraha Nura Nural Nuranə Nurbanu Nurcan Nurda Nurdeniz Nuretdin
    Nurey Nurgil Nurhayet Nuriya Nuriyet Nurkan Nurlan Nurlana Nurmelek Nurmuhammad Nurseda
    Nurser Nursim Nurtaç Nurulla Nurullah Nurveren Nurşan Nurşən Nutcha Nutkrita Nutwadee
    Nuyan Nuşirəvan Nyana Nyoman Növrəstə Nübar Nüdret Nürice Nürəddin Nüsrət Nüşabə Nəcəf
    Nəfisə Nərgiz Nəriman Nərmin Nərminə Nəsib Nəsimi Nəzakət Nəzrin Obaid Odika Odina Odkanlı
    Oeshi Ofeliya Oganer Oguş Ojas Ojasvi Okanay Okbay Okgüçlü Okseven Okta Okto Oktüremiş
    Okyalaz Olca Oldağ Oluş Omaca Omair Omaja Omeir Omina Omisha Omkaar Omran Omya Onat Ongay
    Oni Onkar Onuker Onurcan Onursu Onveer Opan Ophelia Opung Oqtay Oranlı Orduxan Orgün
    Orinder Ortak Oruç Orxan Orçin Osamu Osha Osiyo Ossama Otabek Otay Oviya Owais Oymak Oysha
    Ozansü Ozy Oğulbaş Oğurata Oğuzman Pachongruk Pada Padma Padmi Pahal Paiman Pak Paker
    Pakizə Pakjira Paksu Pallavi Panca Pandu Pangeran Pangestu Panini Panji Pannawich Paramita
    Pardi Parin Parman Parsa Parth Parvez Patchaploy Patcharaporn Pattamon Pattapon
    Pattatomporn Paulin Pavani Pawan Paye Paşa Peem Pehlil Pekkan Pembesin Peren Perinur
    Perkasa Permun Pervaiz Pesent Phenphitcha Phubes Phúc Pintusorn Pirahmet Piran Pitipat
    Polad Pornchanok Praba Prabawa Prabowo Prabu Prakosa Prames Pranata Pranawa Praneel Pranit
    Prasetya Prasetyo Pratyush Prayitna Prayoga Prayogo Prima Prisha Puji Puntira Puput Purwa
    Purwadi Purwanto Pushti Puspa Puti Putri Putu Pünhan Pürçek Pəri Pərişan Pərvanə Pərvin
    Pərvinə Pərviz Qaadir Qaasim Qabeel Qabil Qadar Qadeer Qadi Qadim Qadir Qahtan Qaim Qais
    Qalib Qamar Qani Qanit Qaratel Qareeb Qarin Qaseem Qasid Qasif Qasim Qasım Qatadah Qawee
    Qays Qiyas Qori Qoşqar Quadir Quang Qudamah Quddoos Qudoos Queen Quincy Qulam Qulu Qumru
    Qurban Qusay Qushi Qutaybah Qutb Qutub Qönçə Qüdrət Qızbəs Qədir Qələndər Qənirə Qəzənfər
    Raaghib Raagini Raahil Raakin Raamis Raamiz Raashid Raatib Rabar Rabb Rabbaanee Rabbani
    Rabbiye Rabee Rabiah Rabih Rabit Rachana Rachit Rachita Raden Radhee Radhika Radi Radika
    Radit Raditya Raed Raees Rafan Rafay Rafee Rafeek Rafeeq Rafi Rafia Rafid Rafih Rafiq
    Raghav Ragheb Raghib Raharja Rahat Rahayu Raheel Raheem Rahiye Rahman Rahmat Rahmet Rahmi
    Raid Raifə Raihan Raina Rajata Rajeshri Rakide Raksha Ramid Ramil Ramilə Ranbir Rangga
    Ranveer Rasim Rasimə Rasul Ratchanon Ratih Ratna Rayaan Rayhona Rayla Rayyona Razi Raziyə
    Razı Rebihat Recepali Refet Refik Rehaan Rehime Rei Reksa Remazan Rendy Rengül Respati
    Restu Resulcan Reva Revza Reyansh Reyhan Reyhanə Rezin Rezzak Ridhi Ridwan Rika Rini
    Risalet Riya Riyad Rizki Rizvan Robiya Rohaan Rohat Rojnu Ronith Rosman Roziya Rudra
    Ruhide Ruhiyyə Ruhsat Ruhshona Ruhugül Ruhəngiz Rumaysa Rumeysa Ruqiya Ruqiyyə Rushil
    Ruslan Rusman Rusul Ruwaihim Ruxsarə Ryohei Ryosuke Rza Rövşanə Rövşən Röya Röyal Röyalə
    Rübabə Rübeyda Rüfət Rüknettin Rümeysa Rüşen Rıfkıye Rəfiqə Rəhilə Rəis Rəmziyyə Rəna
    Rəqsanə Rəsmiyyə Rəsul Rəxşəndə Rəşad Rəşid Saabir Saadat Saadiq Saafir Saahir Saaiq
    Saajid Saal Saalih Saalim Saanvi Saaqib Saariyah Saba Sabah Sabahat Sabar Sabbir Sabeeh
    Sabih Sabihe Sabil Sabiq Sabir Sabirə Saboor Sabur Saburah Sabır Sachi Sacidə Sad Sadan
    Sadaqat Sadat Saddam Sadeed Sadeti Sadina Sadiq Sadittin Sadiye Sadıq Safina Safinaz
    Safura Sahibə Sahil Sahir Sai Saiful Saim Sair Sairah Saire Saka Sakina Sakip Saksham
    Sakti Sakura Salami Salimah Salimet Salkın Salman Salohiddin Salsabila Salurbay Salwa
    Samahat Samaksh Samama Samandar Samar Samarth Samesh Samiah Samina Samirə Samiya Samsul
    Samurtay Sanavber Sanaya Sancak Sanjar Sanur Sanya Sançar Saood Sardor Sargın Sarpkın
    Sarthak Sarunporn Sarvan Sarvar Sarvinoz Sarya Sarıcabay Sathvik Satomi Satrettin Satıa
    Saumya Savak Savni Sayalı Saydam Saygın Sayin Sayrak Sayuri Sayın Saçı Sağcan Sağıt
    Sebattin Sebigül Seblâ Seda Sedife Sefer Seha Sehel Sejda Selaheddin Selatin Selcan Selcen
    Seler Selime Selmin Selvi Selâtin Selçuk Semat Semender Semine Semrin Sencar Seniha Septi
    Seracettin Serda Serezli Serfinaz Serhatmehmet Serma Sernur Serol Server Servinaz Setya
    Sevara Sevcan Sevdi Sevdinar Sevgen Sevginur Sevican Sevil Sevinc Sevinch Sevindik Sevla
    Sevsevil Seydo Seyfulla Seyfullah Seyfəddin Seyhan Seyithan Seymur Seyran Seyyide Sezal
    Sezen Sezginbaş Seçgül Seçme Shahina Shahnoza Shahriyor Shahzod Shahzoda Shakila Shaurya
    Shivani Shivansh Shohei Shohjahon Shohrux Shota Shravya Shukrona Sidar Siddharth Sidiq
    Sidiqə Sidki Silanur Sima Simber Simten Simuzər Siper Sirac Sirap Siska Sitarə Sitiwat
    Sittik Sittikorn Siya Slamet Sneha Soleh Soliha Solma Solmaz Sona Sonad Songurkan Sonnur
    Sorawut Sotaro Souma Soydaner Soykan Soykut Soyselçuk Suat Subutiye Suci Sudi Sudiksha
    Suhani Sulhi Sultane Sunay Sunel Supasit Supasita Suphi Surya Susam Suvakit Suwijuk Suğra
    Syahrini Sökmen Söyler Sözer Sübhan Sücaettin Sücəddin Südabə Süha Süheyda Süleyla Sümerya
    Sümeyye Süner Sürəyya Süsen Süvari Süzer Sıla Sırriye Sıylıhan Səadət Səbinə Səbirə Səbuhi
    Sədaqət Səfurə Səfər Səhər Səidə Səlahəddin Səlim Səlimə Səma Səmayə Səməd Sənan Sənubər
    Səriyyə Sərxan Sərəncam Səxavət Taahaa Taahir Taaj Taalib Taamir Taanish Taariq Taban
    Tabassum Tabish Taciddin Tadeen Tafazal Tagangül Tahawwur Taheem Tahmaseb Tahmeed Tahmid
    Tahoor Tahseen Taial Taichi Taimur Taisir Taj Tajammal Tajammul Tajudinn Takuma Talal
    Talat Talayer Talha Talhah Tali Talia Talib Talibe Talıb Tamam Tamanna Tamaydın Tamaşa
    Tamilla Tan Tanak Tanay Tanbay Tandoğdu Tangül Tanhan Tanish Tanmayi Tanpınar Tanses
    Tansev Tansığ Tantri Tanveer Tanvi Tanyolaç Tanyu Tanır Tarak Tarancı Tarfaan Tari Tariyel
    Taro Tartış Tasdik Tasnim Tasvir Taswir Tatu Taufan Taufik Tawkeel Tayaydın Taygan Taylak
    Tayyibe Tayyip Taçnur Taşar Taşkan Teber Tecimer Tedi Teerth Teetat Teguh Tejas Tekbay
    Tekecan Tekiner Teknaz Teksoy Telim Telman Temime Temir Temirhan Temizkal Temuçin Tenvir
    Tercan Terlan Tevs Teybet Teymur Teymuraz Teymurçin Tezcan Tezol Thanatcha Thành Thảo
    Tiara Ticen Timbul Timurtaş Tira Tirdad Tirta Tirtayasa Tishk Titi Titin Tiğin Todsawun
    Tofiq Toker Toktuğ Toköz Tolonbay Tomoya Tomris Tomurcuk Tonguç Topuz Torhan Tovuz Toy
    Toğan Toğrul Tri Tripti Triveni Triya Trung Trọng Tsubasa Tugiman Tule Tulun Tunahan Tunar
    Tunchanok Tunguç Tunradee Tunçboğa Tunçkılıç Turabi Tural Turan Turanə Turcein Turgut
    Turvi Turxan Tutkucan Tutkun Tutu Tuyuğ Tuğcan Tuğrulhan Tuğtaş Tuğçe Törel Tùng Tükelalp
    Tükəzban Tülin Tümer Tümkurt Tünzalə Türabi Türcan Türkalp Türkanə Türkmen Türknur Tüzeer
    Tüzenur Tınal Təhminə Təranə Tərlan Ubaadah Ubadah Ubaid Ubaidah Ubay Ubayd Ubaydullah
    Ubika Ucchal Uchita Uda Udant Udarsh Udyati Ufukay Uhban Ulakbey Ulduz Ulfat Ulu Uludağ
    Uluman Ulutay Uluğbey Ulva Ulya Umaarah Umair Umang Umay Umaya Umi Ummahani Umman Umutcan
    Umuşan Unggul Unjani Unnati Upadhriti Upasna Upik Upkaar Upma Uraltay Urfan Urhan
    Urishilla Urmi Urrab Urvashi Urvi Ushan Usmon Usyi Utama Utkarsh Utkucan Uyanser Uygun
    Uzbay Uzsoy Uçan Uçbeyi Uğan Uğur Uğurkan Uğurtan Vacibe Vafir Vahar Vahid Vahidə Vahittin
    Vaishnavi Valeh Valid Validə Vamakshi Vansha Vanya Varenya Vargın Varlık Varsha Vasana
    Vasatika Vasif Vasudha Vaysal Vazeh Vecide Veda Vedant Vedat Vedhika Vedika Veer Vefia
    Veis Velitdin Verde Verim Vero Veysəl Vezat Vezrife Vidadi Vidhi Vihaan Vilayət Vildane
    Viman Vinaya Vino Vinsen Viraj Virman Vivaan Vivi Vrinda Vrishti Vritti Vurğun Vyanjana
    Vâlâ Vân Vüqar Vüsal Vüsalə Vəfa Vəfadar Vəli Waahid Waail Waajid Wadee Wadi Wadood Wafa
    Wafeeq Wafi Wafiq Wage Wahab Wahb Wahban Waheed Wahhaab Wahhaaj Wahyu Waida Wakeeta
    Wakiman Waluyo Wani Warda Wardaya Wardi Warhi Warinder Warjas Warji Warsa Warsita Warta
    Wasin Wasis Wassaya Watika Wawan Wazir Widisha Widya Winda Wira Wirda Wishi Wisnu
    Wriddhish Wridesh Wulan Xalak Xalid Xalidə Xaliq Xalisə Xaləddin Xamis Xanana Xankişi
    Xanlar Xanım Xatirə Xavər Xiti Xobeen Xolid Xosrov Xudaverdi Xudayar Xudu Xumar Xuân Xəlil
    Xəyal Xəyalə Xəyyam Yaaseen Yachana Yada Yadavi Yadid Yadigar Yafi Yafir Yaghnam Yagnesh
    Yahvi Yahyaa Yahyo Yahşi Yahşikan Yalazabay Yalgın Yaltırak Yalçın Yalın Yaman Yamar
    Yameen Yamin Yamini Yamən Yance Yani Yanisa Yankı Yaqeen Yaqoot Yaqub Yar Yargı Yasaar
    Yasan Yaseen Yasemen Yash Yashasvi Yashawini Yashem Yashica Yashoda Yashodhara Yashvi
    Yasina Yasir Yasti Yasuhiro Yasəf Yasəmən Yatan Yathrib Yatin Yauvani Yavuz Yavər Yawar
    Yawer Yayak Yazan Yazeed Yazganalp Yazgül Yağın Yağızkurt Yaşar Yaşattin Yeganə Yekbun
    Yekda Yelesen Yeneral Yepelek Yeraz Yergha Yertan Yesoob Yessi Yetişal Yeşil Yigit Yochana
    Yoga Yoichi Yolal Yono Yoruç Yosef Yoshita Yosma Yosuke Yug Yui Yulia Yumiko Yuni Yunita
    Yunt Yunus Yurdanur Yurdaser Yureed Yurtgüven Yurtseven Yurttaş Yusif Yuta Yutika Yuvraj
    Yönetmen Yücel Yücelen Yümun Yıldır Yıldız Yılma Yəhya Yến Zaafir Zaahid Zaahir Zaakir
    Zabir Zackariya Zaeem Zaenab Zafar Zafeer Zafir Zafrul Zahaar Zaheer Zahfer Zahi Zahid
    Zahir Zahri Zahro Zahrun Zaib Zaid Zaitra Zakariyo Zakir Zakiyaxon Zaliha Zalindra Zamin
    Zamiq Zamir Zamira Zansi Zarar Zarina Zarna Zarəngiz Zashil Zauqi Zaur Zaweel Zayan Zayd
    Zaynab Zayyan Zayyir Zebirce Zehaan Zehranur Zekayi Zelaya Zelda Zelha Zemfira Zemzem
    Zennun Zerafet Zerdad Zeride Zevlüde Zewad Zeynal Zeynelabidin Zeyno Zeynulla Zeynəb
    Zeynəgül Ziba Zibeydə Zihni Zilfa Zilmil Zimran Zinal Zinnura Zinnure Zinət Ziya Ziyaettin
    Zizi Zoral Zubayr Zubeyde Zulaikha Zulfa Zuwayhir Zöhrehan Zöhrə Züfer Züheyla Zülbiye
    Züleyxa Zülfiyyə Zülfüye Zülgarni Zümre Zümrüd Zəhra Zəkəriyyə Zəminə Zərdüşt Zərif Zərifə
    Zərnigar Ánh Âdem Âlemşah Çakar Çakırca Çaltı Çalım Çamok Çapkan Çavuldur Çağa Çağdan
    Çağlar Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz Çevregül Çilga
    Çimnaz Çinarə Çinerk Çingiz Çisem Çiçək Çokan Çolpan Çopur Çoğay Çıdal Çıvgın Öge Ökkaş
    Öktürk Ömriye Ömür Öncel Önel Öngen Önsal Örfiye Örik Öryürek Över Övün Özakan Özalpsan
    Özaslan Özay Özbay Özbilek Özbilge Özdal Özdeş Özdil Özdoğdu Özel Özerdinç Özertem Özge
    Özger Özgün Özgür Özinal Özkent Özkutlu Özlü Özokçu Özpetek Özpınar Özsözlü Öztek Öztürk
    Özyurt Özçam Özüdoğru Öğet Übeydullah Üge Ülfet Ülfət Ülke Ülküdeş Ülküm Ülkər Ülvi
    Ülviyyə Ümid Ümmahan Ümmet Ümmühan Ümray Ünal Ünek Ünlen Ünsever Ünübol Ürfettin Ürper
    Üsame Üstün Üzer Üzeyir Üçgül Ğanim İbiş İbrahim İde İdiris İhsan İkiz İklim İlahə İlalmış
    İlbek İldem İldeş İlgi İlham İlhamə İlim İlkanə İlkbahar İlkim İlkin İlklima İlmafer
    İlnarə İlper İlqar İlqarə İlsu İlteriş İlyas İmam İmge İmran İmren İmrihan İnançlı İnarə
    İnayət İncifir İnqilab İnsaf İntihap İntiqam İntizar İradə İrfan İsa İsak İsgəndər İslam
    İslime İsmayıl İsmet İsmət İsra İsrafil İvecen İxtiyar İyiyürek İzel İzgü İzzət İçimbike
    İşcan Şaban Şabettin Şadıman Şafii Şahat Şahdiye Şahinbey Şahinder Şahlar Şahmar Şahmettin
    Şahnaz Şahnuray Şahvələd Şahıgül Şakir Şali Şamiha Şamil Şamxal Şanlı Şavki Şayan Şazime
    Şefi Şefiye Şehamet Şehreban Şehza Şekim Şelâle Şemsettin Şemsinisa Şendoğan Şenkal Şennur
    Şerafeddin Şeref Şerman Şevket Şevketfeza Şeyda Şide Şilan Şinasi Şirin Şirivan Şirzad
    Şuayp Şöhret Şövkət Şükri Şükufə Şüküfe Şükür Şıxı Şəfa Şəfiqə Şəhla Şəhrəbanu Şəlalə
    Şəmsiyyə Şərafət Şərəfəddin
"""
"""Given names, parted by spaces."""
