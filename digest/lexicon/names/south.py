"""Romance and Hungarian given names.

Source: the person providers of Faker 40.54.0 (es_ES, fr_BE, fr_CH, fr_FR, fr_CA, hu_HU,
it_IT, pt_PT, ro_RO, es_AR, es_CA, es_CL, es_CO, es_MX, pt_BR), © Daniele Faraglia and
others, MIT licence; names that are words, places or firms are left out.
"""

NAMES = """
    Aarón Abdelkader Abdellah Abelardo Abigaíl Abilio Abner Abril Adalberto Adamo Adelaida
    Adelardo Adelasia Adelia Adelin Adelmo Adi Adiela Adil Adolfo Adonis Adora Adoración
    Adrienn Adrián Adán Adèle Adélaïde Afonso Agapito Aglaia Agnolo Agnos Agostina Agostino
    Agripina Agustin Agustina Agustín Aimé Ainara Ainoa Aitana Aitor Albano Albeiro Alberico
    Albertina Albino Alcides Alcira Aldair Aldemar Alderano Aldonza Ale Aleida Aleix Alejo
    Aleodor Alexandrie Alexandrina Alexandru Alexe Alfio Alfonsina Alin Alirio Alis Alisson
    Alistar Alizée Allana Allegra Almudena Alondra Alonso Alphons Alveiro Alícia Amada Amadeo
    Amado Amador Amancio Amando Amarilis Amaro Amaury Ambar Ambre Ambrosio Amedeo Amedeu Amico
    Amine Amleto Amor Amparo Amza Amélia América Américo Amílcar Anabel Anacleto Anaida
    Anamaria Anastasie Anastasio Anatolie Anaëlle Anca Ancizar Ancuța Anda Anderson Andor
    Andrada Andreea Andrian András Anel Anemona Angelino Angelita Anghel Anghelina Angélica
    Ani Anikó Anissa Anișoara Annamária Annibale Annunziata Ansaldo Anselma Anselmo Antal
    Antim Antoaneta Antonela Antonello Antonin Antoniu Antònia Antônio Anunciación Anuța Anyi
    Aníbal Apolinar Apolline Apollo Apolonia Araceli Aracely Aranka Arbey Arcelia Argemiro
    Ariadna Arina Aristides Aristița Arlet Arley Armida Arnaldo Arnau Arnaude Arnoldo Arnulfo
    Aroa Arsenie Arsenio Artemio Artemisa Arturo Aránzazu Asafe Ascensión Asdrubal Assia
    Asunción Atenulf Atilio Augustina Aura Aurelian Aureliana Aureliano Aurica Aurică Aurélien
    Avram Axenia Axinte Ayleen Aylla Aymeric Azahar Azahara Azeglio Azeneth Azucena Aïcha
    Baccio Baldassare Baldomero Balduino Balázs Barbu Barna Barnabás Bartolomeo Bartolomeu
    Bartolomé Basarab Basile Basilio Baudelio Baudouin Bautista Bayron Bebe Begoña Belen Belén
    Bence Bendegúz Benedek Benedetto Benedita Beniamin Benicio Benigna Benigno Benito Benjamim
    Benjámin Benone Bento Benvenuto Benício Beppe Berenice Bernabé Bernadett Bernarda
    Bernardino Bernardita Bernardo Bertalan Berto Beáta Bibiana Biel Bienvenida Bladimir
    Blanca Blanduzia Blas Bogdana Boglárka Bonifacio Borbála Borja Botond Braulio Brayan Breno
    Brice Brieuc Brunilda Brândușa Brígida Brăduț Bucur Buenaventura Byron Bálint Bárbara Béla
    Bérengère Bérénice Bănel Caetana Caius Calcedonio Calebe Calista Calisto Calixta Calixto
    Camil Camillo Camilo Campo Candelaria Candelario Candelas Cantemir Capucine Caridad
    Carlito Carlota Carmelita Carmenza Carmina Carminho Casandra Casemiro Casian Casiana
    Catalina Catinca Catrina Catrinel Cauã Cauê Cayetana Cayetano Cazimir Cebrián Cecilio
    Cecília Cedrin Ceferino Celeste Celestina Celestino Celso Cerasela Cesare Cezar Cezara
    Charo Chelo Chema Chita Chlóe Chucho Chus Chuy Cielo Cinthia Cintia Ciprian Cipriana
    Cipriano Ciriaco Cirillo Cirino Ciro Ciríaco Citlali Clarice Clarisa Claudiu Clelia
    Clemencia Clemente Clementina Cleopatra Cleto Cloe Cloé Clàudia Cláudio Clément Clímaco
    Codin Codrin Codrina Codruț Codruța Coline Coluccio Concepción Concha Conchita Conrado
    Constantina Constantino Constanza Constança Constanța Consuela Consuelo Coral Coralia
    Coraline Corentin Coriolano Cornelio Corneliu Corrado Corvin Cosme Cosmin Cosmina Costache
    Costantino Costanzo Costel Costin Crenguța Crescencia Crin Crina Cristal Cristea Cristhian
    Cristobal Cristofer Cristofor Cristopher Cristóbal Csilla Csongor Curro Custodia Custodio
    Cándida Cándido Célestine Célina César Côme Călin Cătălin Cătălina Dacian Daciana Dafne
    Dagoberto Dahiana Daiana Dairo Dalila Damián Danae Dania Danna Daphné Dariana Darwin Dary
    Darío Davi Dayana Decebal Deiby Deicy Deisy Delfina Delfino Demetra Demetrio Demian Denisa
    Denisse Derly Desiderio Despina Deyanira Dezső Dida Didina Dilan Dimas Dimitrina Dinis
    Dinu Dionigi Dionisia Dionisio Diána Dochia Doina Dolly Dom Dominga Domingo Domitila
    Domnica Donatello Donovan Dorel Doriana Dorin Dorinel Dorita Dorli Dorotea Dorottya Doru
    Draga Dragoș Duarte Dubán Ducu Duilio Dulce Dumitra Dumitrana Dumitru Durante Duván Dániel
    Dávid Débora Dénes Ecaterina Edelmira Edelmiro Eder Edgardo Edier Edilberto Edilma Edilson
    Edinson Edison Edisson Edita Edmundo Edna Edoardo Edson Edu Eduar Eduarda Edwar Efrain
    Efraín Efrén Eftimia Eftimie Eider Eladio Elcy Eleanora Elemér Eleuterio Elian Eliecer
    Eligia Eligio Eliot Eliott Elisabeta Elisaveta Eliseo Elkin Elladio Elmo Eloah Elodia
    Eloisa Eloy Eloá Eloísa Elpidio Elver Elvia Eléa Eléna Emanoil Emanuella Emanuelly Emanuil
    Emeline Emelyne Emerson Emese Emigdio Emilce Emiliana Emiliano Emilien Emilly Emilse Emiro
    Emperatriz Emy Emília Encarna Encarnacion Encarnación Encarnita Endre Enikő Enith
    Enriqueta Enzio Epifanio Eraldo Erasmo Eremia Erick Ermanno Ermenegildo Ermes Ernestina
    Ernő Ervin Erwan Erzsébet Esneider Esparta Espartaco Esperanza Espiridión Esteban Estefany
    Estefanía Estela Estera Estiven Estrella Eszter Etelka Etelvina Ettore Eufemia Eufrosina
    Eulalia Eusebia Eusebio Eusebiu Eustaquio Eustațiu Eutimio Eutropio Evangelina Evangelista
    Evanghelina Evaristo Evelia Evelio Ever Ezequiel Ezio Faber Fabián Fabricio Fabrizia
    Facundo Fanni Faustino Fausto Fedele Federigo Feliciana Feliciano Felicidad Felipa Felisa
    Ferdinando Fermín Ferney Fiamma Fidel Fidela Filofteia Fiodor Fiorenzo Fiorino Fito Flavie
    Flaviu Floare Floarea Florea Florencia Florencio Florentino Florența Floriana Florica
    Florinda Florine Fortunata Fortunato Francia Francisc Francy Frederico Frusina Fulgencio
    Fulvio Fátima Gabin Gabino Gabrielly Gala Galasso Gallego Galo Gaspar Gaspard Gaspare
    Gastone Gastón Gauthier Gaëtan Geanina Gelsomina Gelu Gema Genaro Gențiana Geoffroy
    Georgel Georgeta Georgiana Geovanny Geraldo Gergely Gergő Germain Germana Germán Geronimo
    Gerson Gertrudis Gervasio Gerónimo Ghenadie Gheorghe Gheorghiță Gherghina Ghiță Giacinto
    Giacobbe Giampaolo Giampiero Gianfrancesco Gianina Gianluigi Gianmarco Gianpaolo
    Gianpietro Gicu Gică Gilberto Gildardo Gilma Gioacchino Gioachino Gioele Gioffre Gionata
    Giorgian Giorgiana Giosuè Giovanny Girolamo Giselle Gisselle Giulietta Giustino Gizella
    Gladis Glauco Godofredo Goffredo Gonzalo Goyo Gracia Graciana Graciano Graciela Graziano
    Grațian Grațiana Grațiela Greca Greco Gregorian Gregorio Grigore Griselda Guadalupe
    Guarino Guglielmo Guilherme Guillermina Guillermo Guiomar Gustave Gusztáv Gwenaëlle Gyula
    Gyöngyi György Györgyi Győző Gábor Géza Hadassa Hadrien Hajnalka Haralamb Haralambie Harol
    Haroldo Haydée Heitor Heliodoro Hellena Heloisa Heloísa Henrieta Heracleea Heraclio
    Herberto Heriberto Hermelinda Hermenegildo Hermes Herminia Herminio Hernando Herney Hernán
    Hicham Hilario Hipólito Homero Honoré Horacio Horațiu Horea Horia Hortense Hortensia
    Humberto Hunor Héctor Héloïse Iacob Iancu Ianis Iara Iasmina Ibeth Ibolya Ibán Ica Ieremia
    Ignacia Ignazio Iker Ilarie Ilarion Ildefonso Ildikó Ileana Ilie Ilinca Indira Inmaculada
    Inocencio Inocențiu Inés Ioan Ioana Ioanina Iolanda Ion Ionel Ionela Ionelia Ionică Ionuț
    Iosefina Iosif Ippazio Iridenta Irinel Irén Isabela Isabelly Isadora Isaline Isaque Isaura
    Isaías Isidora Isidoro Isidro Ismaël Itzel Itziar Iulia Iulian Iuliana Iuliu Iurie Iustin
    Iustina Iustinian Ivette Ivona Iván Izabela Jacinto Jackeline Jacobo Jacopo Jader Jaider
    Jair Jairo Jamila Janeta Janeth Janneth Javi Javiera Jazmin Jazmín Jeana Jeferson
    Jefferson Jeison Jeisson Jenaro Jenel Jeniffer Jenniffer Jenő Jeronimo Jerson Jerónimo
    Jerôme Jesusa Jesús Jhan Jhoan Jhoana Jhon Jhonatan Jhonny Jhony Jimena Joaquin Joaquina
    Joffrey Johana Johans Jolán Jonás Jordana Jordán Joselyn Josep Josianne Josue Josué Jovita
    Juanito Judit Julieta Julieth Julián János Jázmin Jérémie Jérémy Jéssica József Júlia
    Kaique Kamilly Karol Katerine Katherin Kenza Kenzo Kinga Kitti Klára Kornél Kristóf
    Krisztina Krisztián Krisztofer Kylian Kyllian Kálmán Károly Kévim Kévin Ladislau Laia
    Lajos Lalo Laly Lamberto Lando Laora Larisa Lascăr Laureano Laurenția Laurențiu Lauretta
    Laurian Laurine Lautaro Lavínia Lazzaro Lazăr Laëtitia Laís Leider Leidy Leire Lelia
    Leocadia Leocadio Leoncio Leonel Leontin Leopoldina Leopoldo Leordean Lesly Letiția
    Letícia Levente Leydi Leyre Leïla León Libardo Liberto Libia Liceth Licia Lică Lida Ligia
    Lila Lilou Lioara Lisandro Liseth Lissette Liviu Lizeth Lodovico Loida Lolita Lope Lorelei
    Loreto Louane Louka Louna Lourdes Lourenço Luara Lucca Luce Lucențiu Lucero Luchino Lucho
    Lucian Lucila Lucile Lucrezia Lucreția Lucrețiu Ludovica Ludovico Luigina Luisana Luisina
    Luiza Luminița Lunna Lupe Lupita Luísa Lyam Lázaro Léana Lívia Lúcia Lăcrămioara Mabel
    Macaria Macario Madalena Mafalda Magaly Magdolna Maggie Magnolia Maicol Maira Maite Maitê
    Malvina Mamen Manola Manole Manolo Manu Manuelita Manuella Marcantonio Marcelina Marcelino
    Marcell Marcheta Marcial Marciano Marcio Marcu Margaud Margoth Mariane Marianela Mariano
    Maribel Maricela Maricica Maricruz Mariela Marinela Marioara Marisela Marisol Maristela
    Maritza Marleny Marly Marlén Martino Martirio Martí Martín Matei Matheus Mathys Mathéo
    Mattéo Matéo Matías Mauricio Maurilio Maurine Maxence Maxi Maximiano Maximiliano Maximino
    Maximo Mayerly Mayra Maysa Mayte Maëlys Maëva Maïté Melania Melany Melba Melchor Merche
    Mery Micaela Michelangelo Micheletto Michelotto Mickaël Miguela Mihai Mihail Mihnea Mihály
    Miklós Milagros Miller Milán Minodora Mioara Mirabela Mircea Mireia Mireya Mirian Mirna
    Miron Mirona Mirta Miruna Miryam Misael Mitică Mitruț Mitzy Modesta Modesto Moisés
    Monalisa Monserrat Montserrat Mora Mugur Mugurel Murilo Márcio Mária Mário Márk Márta
    Márton Mátyás Máté Máxima Máximo Mélina Mélodie Mónica Mădălin Mădălina Mălina Mărioara
    Măriuca Nacio Nae Nahiara Nahuel Naiara Nair Napoleone Narcis Narcisa Narciso Nassim
    Natalio Nataly Natașa Nath Nathalia Nathaly Nathanaël Natividad Natália Nayara Nayeli
    Nayibe Nazaret Nazario Naël Naïm Nechifor Nedda Neider Nel Nelcy Nell Nelsy Nelu Nerea
    Nereida Nestor Nicanor Niccolò Nichifor Nicoară Nicodemo Nicodim Nicolae Nicolaie Nicolasa
    Nicoleta Nicolás Nicolò Nicu Niculina Niculiță Nicușor Nicuță Nidia Nieves Nikolett Nil
    Nilda Nilo Nilson Ninetta Noemí Nohora Nolan Norberto Norbey Norica Noémi Nury Nydia Nádia
    Nándor Nélida Néstor Núria Oana Obdulia Ocampo Octav Octavia Octavian Octaviana Octavio
    Octaviu Odalis Odalys Olalla Olegario Olimpia Olimpian Olimpiu Oliva Olivie Oliviu Olivér
    Olívia Omaira Ona Onofre Orazio Oreste Oriana Orsolya Ortansa Osvaldo Oswaldo Otilia
    Ottavio Ottone Otávio Ovidio Ovidiu Ozana Paco Pacífica Palmira Paloma Pamfil Panagachie
    Panait Pancho Panfilo Paoletta Paraschiva Paride Pascaline Pascual Pascuala Pasqual
    Pastora Patricio Patrizio Pau Paulica Paulino Paz Pelayo Pellegrino Pepe Pepita Pepito
    Percy Perlita Perrine Petre Petrică Petrișor Petrona Petronela Petru Petruț Petruța Piedad
    Pier Pierangelo Piergiorgio Piergiuseppe Pierluigi Piermaria Pierpaolo Piersanti Pietra
    Pilar Pili Pina Piroska Pleșu Plinio Plácido Pompeo Pompilia Pompiliu Pomponio Poncio
    Porfirio Primitiva Primitivo Priscila Profira Prudencia Prudencio Puccio Purificación Pál
    Pánfilo Pénélope Pío Pătru Quique Quirino Rachida Rada Radu Rael Rafa Rafaél Raffaellino
    Raffaello Rafila Raimondo Raluca Ramiro Ramón Ranieri Rareș Ravy Raúl Rebeca Rebeka Reina
    Reinaldo Reinel Relu Rembrandt Remedios Remigio Remus Remy Renan Renáta Reyes Reyna
    Reynaldo Rhavi Rica Ricciotti Richárd Rigoberto Robertina Robinson Rocio Rocío Rodica
    Rodrigue Rogelio Rolando Roldán Romanița Romolo Romulus Román Roméo Ronal Ronaldo Roque
    Rosalina Rosalinda Rosalva Rosalía Rosaura Roseline Rosenda Rosendo Rossana Roxana
    Roxelana Roza Rozalia Rozália Rubiela Rubén Rufina Rufino Ruggero Ruggiero Ruperta Ruperto
    Ruxanda Ruxandra Ruy Régulo Réka Rómulo Róza Rózsa Răducu Răzvan Sabas Sabatino Sabin
    Safta Salomea Salomón Salud Salvador Salvi Samuël Samy Sancho Sanda Sandalio Sandu Sante
    Santino Sarai Sarita Saturnina Saturnino Sava Saveta Savina Saïd Saúl Scarlet Sebastien
    Sebastián Sebastião Segismundo Segundo Semenica Serafina Serafín Sergiu Sergius Sessa Seve
    Sever Severiano Severina Severino Severo Sidonia Sigfrido Silvestre Silvestro Silvian
    Silviana Silviu Simi Simina Simion Simonetta Simão Simón Sindy Sinică Smaranda Smith
    Sneider Socorro Sofiane Sol Sole Soledad Soline Soraia Sorana Sorin Sorina Sosimo Speranța
    Stana Stanca Stancu Stela Stelian Steliana Steluța Stephane Stephany Stiven Stéphan
    Susanita Sylvianne Szabolcs Szilveszter Szilvia Szilárd Sándor Sára Sânziana Sílvia Tadeo
    Tecla Teea Telemaco Telmo Temistocle Teo Teobaldo Teodoro Teodosia Teodosio Teofil Teohari
    Teona Tere Teresita Teréz Terézia Teófila Teófilo Theodoro Théa Tiberia Tiberiu Tiburcio
    Timotei Timoteo Timothée Timéo Tinca Tincuța Tito Titus Tivadar Todor Toma Tomasa Tomàs
    Tomé Tonia Tonino Toribio Torquato Toño Traian Trini Trinidad Tristán Tudor Tudora
    Tudorița Tudosia Tulia Tulio Tullio Téo Tímea Tünde Ubaldo Uberto Ugo Ugolino Ulises Uma
    Urbano Uriel Valentim Valeriu Valero Valèria Valéria Varvara Vasco Vasile Vasilica
    Vasilică Venancio Venceslás Venera Veniamin Verónica Veta Vicenta Vicente Vicenția
    Vicențiu Victoire Victoriano Victorino Victória Vidal Viktória Vilmos Vincentio Vincențiu
    Vinicio Vinicius Vinícius Viorel Viorela Viorica Virgilio Viridiana Virág Visarion
    Visitación Vitória Vlad Vlaicu Vlădelina Voichița Voicu Víctor Vítor Waldo Walid Wendolin
    Wilber Wilder Wilfredo Wilfrido Williams Willian Wilman Wilmar Wilson Wálter Ximena
    Xiomara Yadira Yago Yair Yaiza Yamid Yamile Yamilet Yanet Yaneth Yaritza Yasmín Yazmín
    Yecid Yeferson Yeimy Yeison Yeni Yenifer Yenny Yeny Yerson Yesid Yessenia Yina Yineth
    Yoann Yohan Yohana Yolima Yoselin Youri Ysaline Yudy Yuli Yuliana Yulieth Yuly Yurani
    Yurany Yuri Yuridia Yury Yésica Yéssica Zacarías Zacharie Zaharia Zaida Zaira Zalán Zamfir
    Zamfira Zaraza Zeferino Zenobia Zenovia Zina Zoraida Zsanett Zsigmond Zsombor Zsuzsanna
    Zsófia Zulma Zélie Ábel Ádám África Ágata Ágatha Ágnes Águeda Ákos Álex Álvaro Ámbar Ángel
    Ángela Ángeles Áron Árpád Áurea Ângela Ângelo Èric Édgar Édith Édouard Élisabeth Élise
    Élodie Éléonore Émile Émilie Éric Érica Étienne Éva Íngrid Íñigo Óscar Úrsula
"""
"""Given names, parted by spaces."""
