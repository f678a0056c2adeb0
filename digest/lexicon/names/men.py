"""Given names that men alone bear, as far as many countries' lists tell.

From the providers of Faker (MIT licence) and written down by hand. Names that
both bear somewhere, names of languages in which most are borne by both, and names that are words
are left out.
"""

NAMES = """
    Aage Aapo Aarne Aaro Aaron Aarón Aatos Abbas Abbos Abdelatif Abdelkader Abdellah Abderaouf
    Abderrahmane Abdirahman Abdiş Abdoulaye Abduaziz Abduboriy Abdul Abdulbekir Abdulgazi Abdulhamid
    Abdulkadir Abdullah Abdullahi Abdulloh Abdulmenaf Abdulrahman Abdulsemet Abdumalik Abdurahmon
    Abdurrahman Abdülahat Abdülcemal Abdülhadi Abdülkerim Abdülsamed Abdürreşit Abeiku Abel Abelardo
    Abid Abilio Abner Abraham Abram Abror Abubakr Abuzar Abyasa Acar Achiel Achille Achim Aclan Adak
    Adalberto Adam Adamo Adasal Adel Adelardo Adelbert Adelin Adelmo Adem Adhiarja Adiarja Adika
    Adikara Adil Adinata Aditya Adlan Adnan Adolf Adolfo Adonis Adriaan Adrian Adriano Adrien Adrián
    Adán Adıgün Aedan Afer Afil Afiq Afonso Agapito Agim Agne Agni Agnolo Agnos Agostino Agris Agus
    Agustin Agustín Ahat Ahmad Ahmed Ahmet Ahsen Ahti Aidan Aiden Aigars Aimo Aimé Ainārs Aitor
    Aivar Aivars Ajan Ajay Ajiman Ajimat Ajimin Ajiono Akalan Akar Akarsana Akatay Akbar Akbaş
    Akboğa Akcivan Akdora Akdurmuş Akgöl Aki Akif Akkerman Akmal Akmaner Akobir Akram Aksay Aksel
    Akseli Aksöğüt Aktemür Akver Akwasi Akwesi Akçabay Akçasu Aköz Akınal Alaaddin Aladin Alaeddin
    Alain Alambana Alan Alanalp Alastair Alattin Alban Albano Albeiro Alberico Albert Alberto
    Alberts Albin Albino Albrecht Albín Alcan Alcides Aldair Aldemar Alderano Aldis Aldo Alec Aleix
    Alejandro Alejo Aleks Aleksandar Aleksander Aleksandr Aleksandrs Aleksanteri Aleksei Aleksi Alen
    Aleodor Alessandro Alessio Alexander Alexandr Alexandre Alexandros Alexandru Alexe Alexei Alexej
    Aleš Alf Alfio Alfons Alfonso Alfonz Alfred Alfredo Alfréd Alfrēds Algot Ali Aliabbas Aliihsan
    Alin Alinur Alirio Aliseydi Alistair Alistar Alister Aliyu Aljaž Aljoša Alkor Allahverdi Allan
    Allen Almir Almus Alois Alojz Alojzij Alonso Aloys Alparslan Alpcan Alphons Alphonse Alphonsus
    Alpin Alpsü Altoğan Altuğ Altınkaya Altınışın Alun Alvar Alvaro Alve Alveiro Alvin Alwin Amadeo
    Amadeus Amado Amador Amadou Amancio Amando Amar Amaro Amaury Amaç Ambrose Ambrosio Ambróz Amedeo
    Amedeu Amico Amin Amine Amir Amleto Amos Amza Américo Amílcar Anacleto Anand Anar Anas Anastasio
    Anastasios Anatolie Ancizar Anders Anderson Andiç Andor Andre Andreas Andrei Andrej Andrejs
    Andres Andrew Andrey Andrešs Andri Andrian Andrija Andrin Andris Andrus Andrzej András André
    Andréas Andrés Anej Anes Angelino Angelo Anggabaya Anghel Angus Anil Anis Ankit Annak Annibale
    Anom Ansaldo Anselm Anselmo Ansis Anssi Antal Ante Antero Anthony Antim Anto Antoin Antoine
    Anton Antonello Antoni Antonin Antonino Antonio Antoniu Antonius Antons Antony Antonín Antoon
    Ants Antti Antun António Antônio Anvar Aníbal Anže Aodhan Apaydın Apolinar Apostolos Aqil Aran
    Aravind Arben Arbey Arcan Arda Arezki Argemiro Argono Argu Ari Arian Arie Arif Arifcan Arild
    Aristide Aristides Arkadiusz Arkut Arley Armand Armando Armands Armas Armin Arnaldo Arnau Arnaud
    Arne Arnis Arno Arnold Arnoldo Arnolds Arnošt Arnulfo Aron Arpağ Arpád Arran Arron Arsenie
    Arsenio Arsipatra Artan Artanto Artawan Artemio Arthur Artis Arto Arttu Artturi Artur Arturo
    Arturs Artūrs Aru Arun Arvid Arvind Arvo Arvīds Arıel Arıkol Arısoy Asad Asafe Asalet Asbjørn
    Asdrubal Asger Ashok Asif Asilbek Asirwada Asirwanda Asko Aslan Aslanhan Aslijan Asmadi Asman
    Asmianto Asmuni Assar Aston Aswani Asım Atabala Atagün Atalay Atamoğlan Atasagun Atatöre Atenulf
    Atgun Athanasios Atila Atilhan Atilio Atma Atmaja Atnan Atsushi Atte Attila Atılgan August
    Augustin Augustine Augusto Augusts Augustín Aukusti Aulis Aurel Aurelian Aureliano Aurelio
    Aurică Aurélien Austin Avgust Avram Avşin Axel Axinte Ayaydın Aybora Ayden Aydinç Aydın Aydınbey
    Aygutalp Aykutalp Ayman Aymen Aymeric Ayoub Aypar Aysoy Aytek Aytuna Ayub Ayvas Ayşan Azad
    Azeglio Azettin Aziz Açıkel Ağa Ağahadi Ağakişi Ağamalı Ağamusa Ağaxan Ağmur Aşir Baba Babatunde
    Baccio Bagas Bagiya Bagus Bagya Bahaddin Bahadır Bahittin Bahuraksa Bahuwarna Bahuwirya Bailie
    Bajragin Bakda Baki Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto
    Baktiono Bala Balamantri Balangga Balapati Balatekin Baldassare Baldomero Balduino Baldur
    Baldwin Balidin Balijan Baltasar Baltazar Baltaş Balthasar Balázs Bambang Bambi Banara Banawa
    Banawi Bancar Baptiste Barak Barbu Bariş Barna Barnabás Barry Barsen Bart Bartek Bartholomew
    Bartley Bartolomej Bartolomeo Bartolomeu Bartolomé Barışcan Bas Basarab Basil Basile Basilio
    Bastiaan Bastian Bastien Basım Baturay Batırhan Baudelio Baudouin Bautista Baydu Baykan Bayman
    Bayram Bayron Bayruhan Baytal Bayzettin Bağdaş Başay Başhan Başok Beau Bebe Beda Bedi Bedri
    Bedřich Behrem Behruz Bekbay Bektaşi Bellisan Belo Ben Bence Bendegúz Benedek Benedetto Benedict
    Benedikt Bengibay Bengt Beniamin Benicio Benigno Benito Benjamim Benjamin Benjamín Benjámin Benn
    Benno Benny Benoit Benol Benone Benoît Bent Bento Benvenuto Benício Beppe Berat Beren Berend
    Berkal Berki Berksay Bernabé Bernard Bernardino Bernardo Bernd Berndt Bernhard Bernt Berran Bert
    Bertalan Bertil Berto Bertram Bertrand Besim Besin Besnik Beyda Beyler Beyzade Beňadik Biagio
    Bican Biel Bilal Bilender Bilgen Bilgütay Bill Billy Bilol Biltaş Binbaşar Binışık Birger Birsen
    Bişar Bjarne Bjorn Björn Bjørn Bladimir Blahoslav Blaine Blas Blaž Blažej Blerim Boaz Bob Bobby
    Bobur Boe Bogdan Bogomir Bohdan Bohumil Bohumír Bohuslav Bohuš Bojan Boleslav Bongani Bonifacio
    Bonifác Borahan Borataş Boris Borja Borris Borut Borys Botond Boynak Bozbağ Bozerk Boztaş
    Boğatimur Bořivoj Boštjan Božo Brad Bradley Brady Brahim Bram Brandon Branislav Branko Braulio
    Brayan Breandan Brecht Brencis Brendan Breno Brent Brett Brian Brice Briek Brien Brieuc Bror
    Bruce Bruno Bryan Bryce Bucur Budi Buenaventura Buhari Bulunç Burak Burakhan Burkhard Burç
    Buyrukhan Byron Bystrík Bálint Béla Börje Börteçin Bøje Børge Büget Bünyamün Bănel Bērends
    Bērtulis Błażej Břetislav Cabbar Cabir Cagak Cager Cahal Cahangir Cahir Cahya Cahyadi Cahyanto
    Cahyo Cahyono Cailum Caio Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cal
    Calcedonio Caleb Calebe Calisto Calixto Callan Callum Calogero Calum Calvin Camil Camillo Camilo
    Campo Canberk Candelario Candeniz Candra Candrakanta Cangür Cansin Cantemir Cantez Caoimhin
    Caolain Caolan Caomhan Caraka Carl Carlito Carlo Carlos Carmelo Carsten Carter Carub Cas
    Casemiro Casian Casper Cathal Catur Caturangga Cauã Cauê Cavad Cavid Cavit Cawisadi Cawisono
    Cawuk Cayadi Cayetano Cazimir Cebesoy Cebrián Cecep Cecil Cecilio Cedric Cedrin Ceferino
    Celestino Celilay Celso Cem Cemalettin Cemani Cemeti Cemplunk Cenan Cengkal Cengkir Cercis Cesar
    Cesare Cevheri Cezar Cezary Cezayir Chabane Chad Charles Charly Che Cheikh Chema Cherif Chidi
    Chinedu Christer Christiaan Christian Christof Christofer Christoffer Christoph Christophe
    Christopher Christos Chucho Chuy Cianan Ciaran Cihandide Cillian Cindoruk Ciprian Cipriano
    Ciriaco Ciril Cirillo Cirino Ciro Ciríaco Claes Clarence Clark Clas Claudio Claudiu Claudius
    Claudy Claus Clavs Clayton Clemens Clement Clemente Cleto Clifford Clinton Clive Cláudio Clément
    Clímaco Codin Codrin Cody Cole Coleman Colin Colins Collin Colm Colton Coluccio Colum Conal
    Conall Conan Conchur Conn Connor Conor Conrad Conrado Constantin Corentin Corey Coriolano Cormac
    Cornel Cornelio Cornelis Corneliu Cornelius Corrado Corvin Cory Cosimo Cosme Cosmin Costache
    Costantino Costanzo Costel Costin Coşkun Coşqun Craig Crin Cristea Cristhian Cristian Cristiano
    Cristobal Cristofer Cristofor Cristopher Cristóbal Csaba Csongor Ctibor Ctirad Cuman Curro Curt
    Curtis Custodio Cvetko Cyprian Cyprián Cyriel Cyril Cyrille Cándido Cédric Célestin César Côme
    Cümşüd Cüneyit Călin Cătălin Daan Dacian Dacin Dadap Dadi Dag Dagel Dagoberto Dainis Dairo
    Daisuke Dakota Dalan Daler Dalibor Daliman Dalimin Daliono Dalkılıç Dalvin Damar Damian Damiano
    Damien Damijan Damir Damián Damjan Damon Damu Dan Danang Dani Daniel Daniele Daniels Danijel
    Danilo Daniswara Daniël Danny Dante Danu Danuja Danış Daren Dariati Darijan Darimin Darin Dario
    Darius Dariusz Darko Darmaji Darman Darmana Darmanto Darrell Darren Darrin Darryl Darsirah
    Dartono Daru Daruna Darwin Daryani Daryl Darío Dasa Dave Davi David Davide Davin Davor Davorin
    Davy Dawid Dayar Dağistan Deaglan Dean Deane Decebal Declan Deepak Deiby Dejan Delfino Delil
    Demeter Demetrio Demian Demirbüken Demiriz Demirok Demiryürek Denizalp Denkel Dennis Denny
    Dereck Derek Derick Derkay Dermot Derrick Desiderio Desmond Detlef Devin Deviner Devon Dex
    Dezider Dezső Değmeer Diarmuid Dick Didier Diederik Diego Dieter Diethelm Dietmar Dietrich
    Digdaya Diken Dilan Dilder Dillon Dimas Dimaz Dimitri Dimitrios Dincer Dinesh Dinis Dino Dinu
    Dinçkol Dinçsü Diogo Dion Dionigi Dionisio Dionýz Dipa Dirican Dirja Dirk Dirlik Diyor Djamel
    Dmitri Dobroslav Dodo Dolun Dom Domagoj Domen Domenic Domenico Domhnall Domingo Domingos
    Dominick Dominik Don Donagh Donal Donald Donat Donatello Donato Doniyor Donnacha Donncha Dono
    Donovan Dorel Dorian Dorin Dorinel Doru Dorukhan Douglas Dovud Doğanalp Doğanşah Doğuhan Dragan
    Drago Dragutin Drahomír Drahoslav Drajat Dražen Dries Duane Duarte Dubán Ducu Duilio Duje
    Dumitru Duncan Duracan Durante Durdali Durmuşali Duruk Duruöz Dusan Dustin Duuk Duván Dušan
    Dwayne Dwi Dylano Dzintars Dániel Dávid Dénes Dölensoy Dündaralp Dünyamalı Dāvis Eamon Eamonn
    Eanna Eba Ebbe Ebenezer Ebuakil Ecemiş Eckart Eckhard Eddie Eddy Edelmiro Eder Edgar Edgard
    Edgardo Edgars Edgübay Edi Edier Edilberto Edilson Edin Edinson Edison Edisson Edmond Edmund
    Edmundo Edmunds Edoardo Edouard Edson Edu Eduar Eduard Eduardo Eduards Edvard Edvin Edvīns Edwar
    Edward Edwin Eelis Eemeli Eemil Eerik Eero Eetu Efe Eflâtun Efrain Efraín Efrén Efser Eftimie
    Ega Egbert Eggert Egil Egils Egon Eider Einar Einari Einer Eino Eirik Eivind Eja Ekber Ekkehard
    Ekmel Eko Ekow Ekrem Eladio Elariz Elbert Eldar Eldon Elemér Eleuterio Elgün Elhan Elian Elias
    Elie Eliecer Eligio Elijah Elio Eliot Eliott Elis Eliseo Eliáš Elkin Elladio Elliot Elliott
    Elman Elmar Elmer Elmeri Elmidar Elmir Elmo Elmārs Elnur Elof Eloi Elon Eloy Elpidio Elton
    Elturan Eluh Elver Elvin Elvis Elxan Elçin Elías Elöve Elşad Eman Emanoil Emanuel Emanuele
    Emanuil Emas Embuh Emeka Emerald Emiel Emigdio Emil Emile Emilian Emiliano Emilien Emilio Emin
    Emir Emiro Emirşan Emmanuel Emmet Emmett Emong Empluk Emre Emrullah Emīls Enar Enda Endra Endre
    Enes Enginiz Ennio Enrico Enrique Ensari Ensio Enteng Enver Enzio Enzo Eoghan Eoin Epifanio Eral
    Eraldo Erasmo Eraycan Erbil Ercihan Erdemer Erdibay Erdogan Erdursun Eremia Eren Erenalp Erensoy
    Ergener Erginel Ergönül Ergün Erhard Eric Erich Erick Erik Erinçer Erkan Erkinel Erkki Erksoy
    Erkılıç Erland Erling Ermanis Ermanno Ermenegildo Ermes Ermutlu Ernest Ernesto Ernests Ernst
    Ernő Erol Eroğul Ersel Erseç Ertan Erten Ertuncay Ertün Ervin Ervín Erwan Erwin Eryk Eryıldız
    Eröz Erşat Esa Esben Esenbay Esentürk Eskil Eskinalp Esko Esneider Espartaco Espen Espiridión
    Esteban Estiawan Estiono Estiven Ethan Etibar Etienne Etiqad Ettore Euan Eugen Eugene Eugenio
    Eugène Eulogio Eunan Eusebio Eusebiu Eustaquio Eutimio Eutropio Evald Evan Evangelos Evaristo
    Evcimen Evelio Evert Evrimer Ewald Ewan Eyyub Eyyüp Ezequiel Ezgütekin Ezio Eşref Faas Faber
    Fabian Fabien Fabio Fabián Fabrice Fabricio Fabrizio Facundo Fahad Fahrullah Faiq Faisal Fami
    Farhan Farhod Farid Fariz Farouk Faruk Fatih Fatmir Fatteh Faustino Fausto Fazil Fazul Feargal
    Fearghal Fedde Fedele Federico Federigo Fedor Fehim Felice Feliciano Feliks Felipe Felix Fenni
    Ferat Ferdinand Ferdinando Feremez Ferenc Fergal Fergus Ferhat Ferihan Fermín Fernand Fernando
    Ferney Ferre Fersan Ferzi Fetullah Feyruz Feza Fiachra Fidel Fiifi Filip Filipe Filippo Filit
    Finbar Finbarr Finn Fintan Fiodor Fionntan Fiorenzo Fiorino Firdavs Firdovsi Firmin Firudin Fito
    Flamur Flavio Flaviu Flemming Florea Florencio Florent Florentin Florentino Florian Florin
    Floris Florián Fodil Folke Folkert Fortunato Franc Francesco Franci Francisc Francisco
    Franciscus Franciszek Franck Franco Franjo Frank Franklin Franky Frans František Franz François
    Frančišek Frazer Fred Freddy Frede Frederic Frederick Frederico Frederik Fredo Fredric Fredrik
    Fredy Fricis Fridolin Fridrich Friedrich Fritz Frode Froilán Fryderyk Frédéric Fulgencio Fulvio
    Fuzayl Fuzuli Fábio Félix Füzuli Gabin Gabino Gabor Gabriel Gabriël Gada Gadang Gading Gaduh
    Gael Gaetano Gaiman Galak Galang Galar Galasso Galih Galiono Galip Gallego Galo Galuh Galur
    Gaman Gamani Gamanto Gambira Gamblang Ganda Gandewa Gandi Ganep Ganesh Gangsa Gangsar Ganjaran
    Gantar Gara Garan Garang Garba Garda Gareth Garret Garrett Garry Gary Gaspar Gaspard Gaspare
    Gaston Gastone Gastón Gatis Gatot Gatra Gaurav Gauthier Gavin Gazel Gaël Gaëtan Gašpar Gearoid
    Gebhard Geert Geir Gejza Gelu Genaro Gencaslan Gennaro Gençay Geoffrey Geoffroy Georg George
    Georgel Georges Georgios Geovanny Gerald Geraldo Gerard Gerardo Gerardus Geray Gergely Gergő
    Gerhard Gerhardt Geri Germain German Germán Gernot Gerold Geronimo Gerrit Gerry Gerson Gert
    Gervasio Gerónimo Ghani Ghenadie Gheorghe Ghilas Ghislain Giacinto Giacobbe Giacomo Giampaolo
    Giampiero Gian Gian-Luca Giancarlo Gianfrancesco Gianfranco Gianluca Gianluigi Gianmarco Gianni
    Gianpaolo Gianpietro Gicu Gică Giel Gijs Gil Gilang Gilbert Gilberto Gildardo Giles Gilles
    Gillis Gilmar Gino Ginyas Gioacchino Gioachino Gioele Gioffre Gion Gionata Giorgian Giorgio
    Giosuè Giovanni Giovanny Girish Girolamo Giuliano Giulio Giuseppe Giustino Giz Glauco Godofredo
    Goffredo Gonzalo Gonçalo Gopal Goran Gorazd Gordon Gorm Gottfrid Gottfried Gotthard Gottlieb
    Goyo Graciano Graeme Graham Graziano Greco Greg Grega Greger Gregg Gregor Gregorian Gregorio
    Gregory Grigore Grzegorz Grégoire Grégory Guarino Guglielmo Guido Guilherme Guillaume Guillermo
    Gunnar Gunner Guntars Gunter Gunther Guntis Guntram Gunārs Gust Gustaaf Gustaf Gustav Gustave
    Gustavo Gustaw Gustáv Gusztáv Guus Gyula György Győző Gábor Gérald Gérard Géza Gökay Gökbudun
    Göken Göknur Göksev Gökten Gökçebalan Gökçil Gönen Göran Görgünay Görklü Gösta Göte Gözel Gücal
    Gülağa Gülbala Gülel Güleğen Gülşahin Gümüştekin Günaydin Günden Gündüz Gündüzalp Güneri
    Güngördü Günkurt Günser Günter Günther Günşen Gürarda Gürelcem Gürsal Güçal Güçlüer Güçyeter
    Habib Habil Haciali Hadi Hadrien Hafiz Hairyanto Hakan Hakikat Hakim Halid Halidun Halil Halim
    Haluk Hami Hamid Hamish Hampus Hamza Hamzah Hanedan Hannes Hannu Hans Hans-Jörg Hans-Jürgen
    Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hanss Haralamb Haralambie Harald
    Hardana Hardi Hardy Harijs Harimurti Haris Harish Hariz Harja Harjasa Harjaya Harjo Harm Harol
    Harold Haroldo Harri Harry Harsana Harsanto Harsaya Hartaka Hartana Hartmut Harto Hartwig Harun
    Haruto Harvey Hasan Hasbek Hasim Hassan Hasta Hatem Hayali Hayret Hazrat Hector Heikki Heiko
    Heino Heinrich Heinz Heitor Hekmet Helge Heliodoro Helmer Helmut Hendra Hendri Hendrik Henk
    Henning Henric Henrich Henricus Henrik Henrikki Henriks Henrique Henry Henryk Heraclio Herbert
    Herberto Heribert Heriberto Herman Hermanis Hermann Hermanni Hermenegildo Herminio Hernando
    Herney Hernán Heru Hervé Heryanto Heyvetullah Hicham Hidde Hideki Hideo Hidir Hilal Hilario
    Hilbert Hilding Hilmar Himawan Hindal Hipólito Hiroshi Hiçsönmez Hjalmar Hjalte Hocine Holger
    Homero Honoré Horacio Horea Horia Horst Horymír Houcine Howard Hrvoje Hubert Hubertus Hudavent
    Hugh Hugo Hugues Humberto Humoyun Hunalp Hunor Hussein Huw Huzuri Hynek Håkan Håkon Håvard
    Héctor Hükümdar Hürdoğan Hüryaşar Hüseyin Hüseyn Hüseynqulu Hüsmen Hıfzullah Iacob Iain Ian
    Iancu Ianis Ibrahim Ibrahima Ibrani Ibrohim Ibun Ibán Ichiro Idık Ieremia Ignace Ignacio Ignacy
    Ignatz Ignaz Ignazio Ignác Igor Igors Ihsan Iisakki Ikenna Iker Ikhsan Ikin Ilari Ilarie Ilarion
    Ildefonso Ilgı Ilias Ilie Ilija Ilir Ilkka Ilmari Ilmārs Ilyas Ilyes Imam Imants Imran Imre
    Imrich Imron Indrek Indriķis Ingemar Ingmar Ingo Ingolf Ingvar Inocencio Ioan Ioannis Ionel
    Ionică Iosif Ippazio Irfan Irinel Irnanto Irsad Irwan Isaac Isac Isaiah Isak Isaque Isaías
    Isfandiyor Isidor Isidoro Isidro Islom Ismael Ismail Ismaël Ismet Ismo Ismoil Ismık Israel
    Istvan István Iulian Iuliu Iurie Iustin Iustinian Ivan Ivano Ivar Ivars Iver Ivo Ivor Iván Iwan
    Iwo Izidor Iztok Iñaki Iľja Işıkay Işıman Jaak Jaakko Jaan Jaanus Jabal Jacek Jacinto Jack
    Jackson Jacky Jacob Jacobo Jacobus Jacopo Jacques Jader Jaeman Jafet Jaga Jagapati Jagaraga
    Jahongir Jaider Jaiman Jair Jairo Jais Jaka Jake Jakob Jakobs Jakov Jakub Jalmari Jalol Jamal
    James Jamil Jamshid Janez Jani Janick Janik Janis Jankat Janko Jann Jannik Jannis Jano Janos
    Janus Janusz Jared Jari Jarkko Jarl Jarlath Jarmo Jarne Jarno Jarolím Jaromír Jaron Jaroslav
    Jarwa Jarwadi Jarwi Jasmani Jason Jasper Jasur Jaswadi Jati Jatmiko Javi Javier Javohir Jay Jaya
    Jayadi Jayden Jayeng Jayson Jean-Claude Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jef
    Jeferson Jeff Jefferson Jeffery Jeffrey Jefri Jeison Jeisson Jelle Jelte Jenaro Jenel Jens Jenő
    Jeppe Jere Jeremi Jeremiah Jeremias Jeremie Jeremy Jeremías Jerguš Jerker Jermaine Jernej Jeroen
    Jerome Jerry Jerson Jerzy Jerónimo Jerôme Jesper Jesse Jesus Jesús Jevgeni Jezups Jhan Jhoan
    Jhon Jhonatan Jhonny Jhony Jim Jimmie Jimmy Jinawi Jindra Jindřich Jiri Jiro Jiří Joachim Joacim
    Joakim Joannes Joao Joaquim Joaquin Joaquín Jochen Joe Joel Joep Joeri Joffrey Johan Johann
    Johannes Johans John Johnathan Johnnie Johnny Johny Joko Jon Jonah Jonas Jonatan Jonathan
    Jonathon Joni Jonny Jono Jonás Jonáš Joojo Joona Joonas Joonatan Joost Joppe Joran Jordi Jordon
    Jordy Jordán Joren Jorge Jorma Jorn Jort Jos Jose Josef Josep Joseph Josephus Josh Joshua Josiah
    Josip Joso Josse Jost Josue Josué Jouko Jouni Jovan Jozef Jozo João Joël Joško Jožef Juan
    Juanito Jude Juha Juhana Juhani Juho Jukka Julian Julien Julio Julius Juliusz Julián Juma Jumadi
    Jumari Junior Juraj Jure Jurgen Juri Juris Jurre Jussi Justin Justus Juuso Jyrki Ján János
    Jérémie Jérémy Jérôme Józef József Jörg Jörgen Jørgen Július Jürgen Jüri Jānis Jāzeps Jēkabs
    Jēkaubs Jędrzej Jūlijs Kaan Kaarlo Kacper Kacung Kada Kadir Kahir Kai Kaique Kairav Kaj Kajen
    Kajetan Kaleb Kalervo Kalevi Kalgay Kali Kalim Kamal Kamar Kamau Kambali Kamidin Kamiel Kamil
    Kamran Kamron Kanak Kanda Kane Kanpulat Kapagan Karabaş Karaca Karaer Karakucak Karanbay Karataş
    Karcan Kardi Karel Karim Kariman Karja Karl Karl-Heinz Karlheinz Karli Karlo Karlukhan Karma
    Karman Karna Karsa Karsana Karsten Karta Karthik Karya Kashif Kasim Kasiran Kaspar Kaspars
    Kasper Kasusra Kauko Kavurt Kawaca Kawaya Kayagün Kaygusuz Kayrabay Kayun Kayıt Kazim Kazimierz
    Kazimír Kazuhiro Kazuo Kazuya Kazım Kaşif Kealan Keano Keelan Keijo Keith Keld Kelvin Kelâmi
    Kemal Kemba Ken Kenan Kenari Kenes Kenichi Kenji Kenn Kennet Kenneth Kenny Kent Kenta Kenter
    Kenth Kenzie Kenzo Kerman Kete Kevin Khaled Khalid Khalil Kian Kibar Kieran Kilian Killian Kimmo
    Kipchoge Kipruto Kiramettin Kirk Kiyasi Kjeld Kjell Kjetil Klaas Klas Klaus Klaus-Peter Klavs
    Klemen Klemens Klement Kliment Knut Kocabaş Koen Koenraad Kofi Koji Kojo Koko Koldan Koloman
    Konguralp Konrad Konradus Konstantin Konstantinos Konstanty Konštantín Kopan Koray Korbinian
    Korkmazalp Kornel Kornél Korugan Kotuz Koçak Koçkan Koşukhan Kris Kristaps Krister Kristers
    Kristiaan Kristian Kristijan Kristián Kristjan Kristof Kristofer Kristoffer Kristopher Krists
    Kristóf Krisztián Krisztofer Krišjānis Krišs Krištof Krystian Kryštof Krzysztof Ksawery Kuddusi
    Kujoe Kullervo Kumar Kuncara Kuno Kunthara Kurnia Kurt Kurtis Kustaa Kusuma Kutay Kvetoslav
    Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kyan Kyano Kylian Kyllian Kyosuke Kálmán
    Károly Kâmil Kåre Kévim Kévin Köker Köktaş Kösemen Kürşad Kārlis Kılıçbay Kınel Kırat Kırgız
    Kıvılcım Kızıl Kızıltunç Labuh Lachlan Ladislau Ladislav Lage Laimonis Lajos Laksana Lalo Lamar
    Lambert Lamberto Lamine Lanang Lance Lander Lando Langgeng Lanjar Lantar Larry Lars Lars-Erik
    Lascăr Lasmanto Lasmono Lasse Lassi Laswi Laszlo Latif Laureano Laurens Laurent Laurenz Lauri
    Laurian Laurin Lauris Laurits Laus Laust Lautaro Lawrence Laziz Lazzaro Lazăr Lazım Lean Leander
    Leandro Leano Ledün Leevi Lega Legawa Leider Leif Lembah Lenn Lennart Lennarth Lennert Lenny Leo
    Leocadio Leon Leonard Leonardo Leoncio Leonel Leonhard Leonid Leons Leontin Leopold Leopoldo
    Leordean Leoš Leroy Leszek Levente Levi Levin Levoslav Lewis Lex León Liam Lian Libardo Liberto
    Libor Lică Lieven Liman Limar Lino Linus Lio Lionel Lirim Lisandro Livio Liviu Lloyd Lode
    Lodewijk Lodovico Loek Loke Lonnie Lope Lorcan Lorenz Lorenzo Lorin Loris Lotfi Lothar Loui
    Louie Louis Louka Lourenço Lovre Lovro Lowe Lowie Loïc Luan Lubomír Luboš Luc Lucas Lucca
    Luchino Lucho Lucian Luciano Lucien Lucio Ludo Ludolf Ludovic Ludovico Ludovicus Ludvig Ludvik
    Ludvík Ludwig Luděk Luhung Luigi Luis Lukas Luke Lukita Lukman Lukáš Luluh Lulut Lumír Lurhur
    Lutfan Lutfi Luthfi Lutz Luuk Luwar Luwes Luís Lyam Lyndon László Lázaro Léo Léon Léonard
    Léopold Lütfi Maarten Macario Macauley Maciej Macs Mads Mael Magne Magnus Mahdi Mahesa Mahesh
    Mahfud Mahir Mahmoud Mahmud Mahmut Mahsun Maicol Maik Mairtin Makara Maks Maksim Maksimiljan
    Maksur Maksymilian Makuta Malachy Malcolm Malik Malte Malthe Mamadou Maman Manabu Manaf Manah
    Mandla Manfred Manoj Manole Manolo Mansurali Mantas Manuel Manus Maqsud Maras Marc Marcantonio
    Marcel Marcelino Marcell Marcello Marcelo Marcial Marciano Marcin Marcio Marco Marcos Marcu
    Marcus Marek Mareks Margana Margus Mariadi Mariano Marijan Marijn Marin Marino Marinus Mario
    Marius Mariusz Marián Mark Markku Marko Markus Marlon Marnix Maroš Marsito Marsudi Mart Martaka
    Martana Martani Marten Martial Martijn Martim Martin Martino Martti Martyn Martí Martín Marvin
    Marwata Maryadi Maryanto Masahiro Masar Massimiliano Massimo Massinissa Mate Matei Matej Mateo
    Mateus Mateusz Matevž Matheo Matheus Mathew Mathias Mathieu Mathijs Mathis Mathys Mathéo Mati
    Matias Matic Matjaž Mato Matouš Mats Matt Matteo Matthew Matthias Matthieu Matthijs Matti Mattia
    Mattias Matts Mattéo Matyáš Matéo Matías Matúš Matěj Matīss Mauno Mauri Maurice Mauricio
    Maurilio Maurits Mauritz Maurizio Mauro Maurycy Maxence Maxim Maximiano Maximilian Maximiliano
    Maximilien Maximilián Maximino Maximo Maximus Mazlum Maël Mecit Medard Meelis Mefarettin Mehdi
    Mehdiqulu Mehman Mehmed Mehmet Mehmetzahir Meinhard Meinrad Mel Melchor Melichar Melihcan Melker
    Melle Melvin Melwin Memili Mengi Mengüç Merdi Merijn Merlin Mertel Mervin Mervyn Merzuk Mestur
    Mesut Metin Metinkaya Metod Mevlüt Meşhur Micael Micha Michael Michal Michaël Michał Micheal
    Michelangelo Micheletto Michelotto Michiel Mick Mickaël Miel Mieszko Miguel Miha Mihael Mihai
    Mihail Mihels Mihhail Mihin Mihkel Mihnea Mihály Miika Mijo Mik Mikael Mikayıl Mike Mikels
    Mikhail Mikkel Mikko Miklós Mikołaj Mikuláš Milan Milay Mile Miller Milo Milorad Milos Miloslav
    Miloš Milton Milán Minoru Mio Miodrag Miran Mirbadin Mircea Mirco Mirko Miro Miron Mironshoh
    Miroslav Mirsad Misael Mishat Mislav Mitchel Mitchell Mitică Mitra Mituru Miķelis Miłosz Mladen
    Modesto Modris Mogens Mohamad Mohamed Mohammad Mohammed Mohan Mohand Moisés Mojmír Monis Moreno
    Moritz Morris Morten Mortimer Mouloud Mounir Mourad Moussa Mucahit Mugur Mugurel Muhamed
    Muhammad Muhammadali Muhammadamin Muhammadamir Muhammadayub Muhammadaziz Muhammadrizo
    Muhammadsafo Muhammadsodiq Muhammadsolih Muhammadumar Muhammadyasin Muhammadyusuf Muhammadziyo
    Muhammed Muhammet Muhip Muhyettin Mujur Mukesh Muktedir Mulya Mulyanto Mulyono Mumpuni Muni
    Murad Murat Muratcan Murilo Murod Mursinin Mursita Murti Musa Musafet Mustafa Mustafo Mustapha
    Mustika Mustofa Mutasım Mutluhan Mutua Muvaffak Muxtar Mwangi Myles Márcio Mário Márk Márton
    Mátyás Máté Máximo Måns Mårten Móric Möhsim Mübariz Mücellib Müfit Mükramin Mülâyim Mümtaz Münif
    Mürit Müslum Müslüm Müzekker Māris Mārtiņš Mădălin Nabil Nacer Nacio Nadeem Nadir Nae Nael Nafii
    Nahuel Naim Najam Najib Nakif Nakip Nalar Namiq Nand Nando Naoki Naoto Napoleone Naradi Narcis
    Narciso Nardi Naresh Narji Nas Nasab Naser Nasim Nasrullah Nassim Nasuf Natalio Natan Natanael
    Nataniel Nathan Nathanael Nathanaël Nathaniel Natiq Naud Naveed Naveen Nayil Nazario Nazim Nazir
    Nazlim Naël Naïm Nağı Neal Nebih Necati Necdat Nechifor Necmettin Nehip Neider Neil Nejc Nel
    Nelio Nelson Nelu Nemanja Nenad Neo Nerim Nesip Nestor Neville Nevin Nevio Nevsal Nezihi Niall
    Nicanor Nicat Niccolò Nichifor Nicholas Nick Nicklas Niclas Nico Nicoară Nicodemo Nicodim
    Nicolae Nicolai Nicolaie Nicolaj Nicolas Nicolás Nicolò Nicu Niek Niels Nigel Nihai Niilo Nik
    Nikhil Niklas Niko Nikodem Nikolai Nikolaj Nikolajs Nikolaos Nikolas Nikolaus Niks Nikša Nil
    Nilo Nils Nilson Nino Niyaga Niyaz Niyazi Njoroge Nobuo Noe Noel Nolan Noman Norbert Norberto
    Norbey Norman Normunds Noud Nout Novruz Noé Noël Nrima Nugraha Nuno Nural Nurcan Nuretdin Nurkan
    Nurlan Nurmuhammad Nuru Nurulla Nurullah Nuyan Nyana Nyoman Nándor Néstor Obinna Ocampo Octav
    Octavian Octavio Octaviu Oddvar Odhran Odkanlı Oganer Oisin Oiva Okanay Okbay Okgüçlü Okseven
    Okta Okto Oktüremiş Okyalaz Ola Olaf Olavi Olca Oldağ Oldrich Oldřich Ole Oleg Olegario Olfert
    Olgierd Olimpian Olimpiu Oliver Olivier Oliviu Olivér Oliwer Oliwier Olle Olli Olof Olov Omaca
    Omar Onat Ondrej Ondřej Ongay Onni Onofre Onuker Onur Onurcan Onursu Opan Opung Oqtay Oran
    Oranlı Orazio Orduxan Oreste Orgün Orhan Orlando Ortak Ortwin Oruç Orxan Osama Osamu Oscar Oskar
    Oskari Oskars Oskár Osman Osmo Ossi Ossian Osvald Osvaldo Osvalds Oswald Oswaldo Otabek Otakar
    Otay Othmar Otieno Otis Oto Ottavio Ottmar Otto Ottokar Ottone Ottó Otávio Ouanes Ousmane
    Oussama Ove Ovidio Ovidiu Owen Oymak Ozansü Ozy Oğulbaş Oğurata Oğuzman Oļģerts Paavo Pablo Paco
    Padraic Padraig Paiman Paker Palle Pamfil Panagachie Panait Panca Pancho Pandu Panfilo Pangeran
    Pangestu Panji Pankrác Paolo Pardi Paride Parman Pascual Pasi Pasqual Pasquale Patric Patricio
    Patrick Patrik Patrizio Patryk Pau Paul Pauli Paulino Paulo Pauls Pauric Pavao Pavel Pavol Paw
    Pawel Paweł Paşa Peadar Pearce Pearse Peder Pedro Peeter Pehlil Pekka Pelayo Pelle Pellegrino
    Pentti Pepe Pepijn Pepito Per Percy Perkasa Pero Perry Pertti Petar Pete Peter Petr Petre Petri
    Petrică Petros Petru Petrus Petter Petteri Philip Philipp Philippe Phillip Piaras Pierangelo
    Pierce Piergiorgio Piergiuseppe Pierluigi Piermaria Piero Pierpaolo Pierre Piersanti Piet Pieter
    Pietro Piotr Pirahmet Pirmin Pius Plinio Plácido Pol Polad Pompeo Pompiliu Pomponio Poncio
    Pontus Porfirio Poul Praba Prabawa Prabowo Prabu Pradeep Prakash Prakosa Pramod Pranata Pranawa
    Prasetya Prasetyo Pravoslav Prayitna Prayoga Prayogo Preben Predrag Preston Priit Primitivo
    Prokop Prudencio Przemysław Puccio Purwa Purwadi Purwanto Putu Pál Pánfilo Pär Pål Péter Pío
    Pünhan Pătru Pēteris Přemysl Qabil Qadir Qalib Qasım Qiyas Qoşqar Quentin Quinten Quique Quirino
    Qulam Qulu Rabah Rabih Rachid Radek Raden Radika Radim Radit Raditya Rado Radomír Radoslav
    Radosław Radovan Radu Radúz Raf Rafa Rafael Rafaél Rafaël Rafał Raffael Raffaele Raffaellino
    Raffaello Rafi Rafid Rafih Rafiq Raghav Ragnar Ragner Raharja Rahman Rahmat Rahmet Rahul Raihan
    Raimo Raimondo Raimonds Raimund Raimundo Rainer Raivis Raivo Rajesh Rajiv Rajko Rakesh Ralf
    Ralph Rama Ramadan Ramazan Ramesh Ramid Ramil Ramiro Ramon Ramzi Ramón Randall Randolf Rangga
    Ranieri Raoul Raphael Raphaël Rashid Rasim Rasmus Rastislav Rasul Raul Rauno Ravy Ray Rayan
    Raymond Razi Razı Raúl Recep Recepali Redmond Reece Refik Reginald Reidar Reijo Reimar Reinaldo
    Reinel Reiner Reinhard Reinhart Reinhold Reinis Reino Reksa Relu Remazan Rembrandt Remi Remigio
    Remo Remus Renaat Renan Renato Renaud Rendy Rene Rens Renzo René Respati Resulcan Reto Reuben
    Reynaldo Reza Rezzak Rhavi Rhys Riad Rian Ricardo Riccardo Ricciotti Richard Richardt Richárd
    Rick Rickard Rickey Ricky Rico Rida Ridwan Rigoberto Rihards Rik Rikard Riku Rino Risto Riyad
    Rizki Rizvan Ričards Roan Roar Rob Robbe Robbie Robby Robert Roberto Roberts Robinson Rocco
    Rochdi Roderick Rodger Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel Roeland Rogelio Roger Rohan
    Rohat Rohit Rok Roko Roland Rolando Rolands Roldán Rolf Romain Romano Romeo Romolo Romuald
    Romulus Román Roméo Ron Ronal Ronald Ronaldo Ronan Ronni Ronny Rony Roope Roque Rosendo Rosman
    Ross Rostislav Rouven Roy Ruairi Ruari Ruben Rubén Rudi Rudolf Rudolph Rudy Rufino Ruggero
    Ruggiero Ruhsat Rui Rune Rupert Ruperto Ruslan Rusman Russell Ruy Ryan Ryohei Ryosuke Ryszard
    Rza Régis Régulo Rémi Rémy Róbert Rómulo Rúben Rüdiger Rüknettin Rüşen Răducu Răzvan Rūdolfs
    Saad Saadat Saba Sabar Sabas Sabatino Sabih Sabin Sabir Sabri Sachin Sadat Saddam Sadiq Sadittin
    Sadıq Safet Sahir Said Saiful Saka Sakari Sakip Sakti Salah Salami Saleh Salih Salim Salkın
    Salman Salohiddin Salomón Salurbay Salvador Salvatore Salvi Sam Samandar Samir Sammy Samo Samson
    Samsul Samu Samuel Samuli Samurtay Samuël Samy Sancak Sancho Sandalio Sandeep Sander Sandi
    Sandis Sandro Sandu Sani Sanjar Sanjay Sanjeev Sante Santeri Santiago Santino Santos Sançar
    Sardor Sargın Sarpkın Sarvan Sarvar Sarıcabay Sascha Satish Satoshi Satrettin Saturnino Satya
    Saul Sava Savak Saverio Savni Saydam Sayin Sayrak Sayın Saïd Saúl Sağcan Sağıt Sašo Scot Scott
    Seamus Sebastiaan Sebastian Sebastiano Sebastien Sebastijan Sebastián Sebastião Sebastjan
    Sebattin Seda Sedat Segismundo Segun Segundo Seha Selaheddin Selatin Seler Selim Selâtin Sem
    Semender Senad Sencar Senn Senne Seosamh Sepp Seppe Seppo Seracettin Serafín Serezli Serge
    Sergei Sergej Sergey Sergio Sergiu Sergius Serhatmehmet Serkan Serol Servác Seth Setya Sevdi
    Seve Sever Severiano Severin Severino Severo Severín Sevindik Seydo Seyfulla Seyfullah Seyithan
    Seymur Sezal Sezginbaş Seçme Shaban Shahid Shahriyor Shahzod Shahzoda Shane Shaun Shawn Shay
    Shigeru Shinichi Shinji Shohei Shohjahon Shohrux Shota Sibusiso Siddharth Sidiq Sidki Siebe
    Siegfried Siem Sigfrid Sigfrido Sigge Sigmar Sigmund Sigurd Sigvard Siim Sil Silas Silvano
    Silvester Silvestre Silvestro Silvian Silvio Silviu Silvo Simen Simeon Simi Simion Simo Simon
    Simão Simón Sinan Sindre Sinică Siniša Siper Sipho Sirac Sittik Sivert Sixten Sjoerd Slamet
    Slavko Slavomír Slobodan Smith Sneider Sofiane Soleh Sonad Sondre Songurkan Sonny Sorin Sosimo
    Sotaro Soufiane Soydaner Soykut Soyselçuk Spencer Srečko Staffan Stan Stancu Stanislaus
    Stanislav Stanisław Stanko Stanley Stavros Staņislavs Steen Stef Stefaan Stefan Stefano Steffen
    Stein Steinar Stelian Stellan Sten Stephan Stephane Stephen Steve Steven Stewart Stian Stig
    Stijn Stiven Stjepan Stojan Stuart Sture Stéphan Stéphane Suat Sudi Sulhi Sultan Sune Sunel
    Sunil Suphi Suresh Surya Svante Svatopluk Svatoslav Svein Sven Svend Svenning Sverre Svetozár
    Svätopluk Swen Sylvain Sylvester Szabolcs Szilveszter Szilárd Szymon Sándor Sébastien Sérgio
    Sökmen Sören Sözer Søren Sübhan Sücaettin Süha Süleyman Sümeyye Süvari Sıla Sıylıhan Taciddin
    Tadej Tadeo Tadeusz Tadeáš Tadhg Tafadzwa Tage Taha Tahir Taichi Taisto Takashi Takeshi Takuma
    Talayer Tali Talıb Tamaydın Tamás Tanak Tanbay Tandoğdu Taneli Tanguy Tanhan Tanner Tanpınar
    Tansev Tansığ Tanyolaç Tanır Tapani Tapio Tarancı Tarik Tariq Tariyel Tarmo Taro Tartış Tarun
    Tarzícius Tasdik Tasnim Taswir Tatu Taufan Taufik Tauno Tayaydın Taygan Taylak Tayyip Taşar
    Taşkan Teber Tecimer Ted Teddy Tedi Teemu Teguh Tejs Tekbay Tekecan Tekiner Teksoy Telemaco
    Telim Telman Telmo Temir Temirhan Temistocle Temizkal Temuçin Tendai Tenis Tenvir Teo Teobaldo
    Teodor Teodoro Teodors Teodosio Teofil Teohari Terence Terje Terlan Tero Terrance Terrence Teun
    Teuvo Tevs Teymur Teymuraz Teymurçin Tezcan Tezol Teófilo Thabo Thaddeus Theo Theodoor Theodor
    Theodore Theodoro Theodoros Thiago Thibaud Thibault Thibaut Thibo Thierry Thijmen Thijn Thijs
    Thilo Thom Thomas Thor Thore Thorsten Thure Théo Théodore Théophile Tiago Tiarnan Tibe Tiberiu
    Tibo Tibor Tiburcio Tichomír Tiernan Tiit Tijl Tijmen Tijn Tijs Tilen Tilman Tilo Tim Timbul
    Timmy Timo Timon Timotei Timotej Timoteo Timothy Timothée Timur Timurtaş Timéo Tino Tirta
    Tirtayasa Tito Titus Tivadar Tiziano Tiğin Tobias Tobiasz Tobiáš Todd Todor Tofiq Toivo Toker
    Toktuğ Toköz Tolonbay Tom Toma Tomas Tomasz Tomaž Tomi Tomislav Tommaso Tommi Tommy Tomo Tomoya
    Toms Tomàs Tomás Tomáš Tomé Tonguç Tonino Tonny Tony Toomas Topias Topuz Tor Torben Torbjörn
    Torbjørn Tord Tore Torgny Torhan Toribio Torquato Torsten Toshio Toy Toño Toğan Toğrul Traian
    Travis Trevor Tri Tristan Tristán Troels Trond Troy Tsubasa Tudor Tugiman Tulio Tullio Tulun
    Tumi Tunahan Tunar Tunde Tunguç Tunçboğa Tunçkılıç Tuomas Tuomo Turabi Tural Ture Turgut
    Turlough Turxan Tutkun Tuukka Tuur Tuyuğ Tuğcan Tuğrulhan Tuğtaş Twan Tycho Tygo Tymon Tymoteusz
    Tyrone Téo Tõnu Törel Tükelalp Tümer Tümkurt Türabi Türkalp Türkmen Tüzeer Tınal Ubaldo Uberto
    Uda Udo Ueli Uffe Ugo Ugolino Ulakbey Uldis Ulf Ulises Ulrich Ulrik Ulu Uludağ Uluman Ulutay
    Uluğbey Umar Umay Umaya Umberto Umman Umutcan Unggul Uno Uolevi Upik Uraltay Urbain Urban Urbano
    Urfan Urhan Uriel Urmas Uroš Urs Ushan Usman Usmon Utama Utkucan Uwe Uygun Uzbay Uzsoy Uçan
    Uçbeyi Uğan Uğurkan Uğurtan Vadim Vafir Vagn Vahid Vahittin Valdemar Valdis Valeh Valentijn
    Valentim Valentin Valentino Valentín Valerio Valeriu Valero Valon Valter Valtteri Valère Valér
    Van Vargın Varun Vasco Vasif Vasil Vasile Vasilică Vasyl Vavrinec Vaysal Vazeh Vedat Vedran
    Veeti Vegard Veijo Veikko Veis Veit Veli Velitdin Vello Venancio Venceslás Vendelín Veniamin
    Venkatesh Verim Verner Verneri Vernon Vero Vesa Vezat Vic Vicente Victoriano Victorino Vid
    Vidadi Vidal Vidar Vide Viesturs Viggo Vigo Viking Vikram Viktor Viktors Vilgot Vilhelm Vilho
    Viliam Vilis Viljami Viljem Viljo Villads Ville Vilmer Vilmos Vilnis Vilém Viman Vince Vincenc
    Vincent Vincentio Vincenzo Vinicio Vinicius Vino Vinod Vinsen Vinzenz Vinícius Viorel Virgilio
    Virman Visarion Visvaldis Vitali Vito Vitor Vittorio Vivek Viļums Vjekoslav Vlad Vladimir
    Vladimír Vladislav Vladislavs Vlado Vlaicu Vlastimil Voicu Vojtech Vojtěch Voldemārs Volkan
    Volker Volkmar Vratislav Vratko Vurğun Václav Vâlâ Väinö Víctor Vít Vítor Vítězslav Víťazoslav
    Vüqar Vüsal Wadi Wahyu Wakiman Waldemar Waldo Walid Walter Waluyo Wannes Wardaya Wardi Warji
    Warre Warren Warsa Warsita Warta Wasis Wassim Wawan Wayne Wenceslao Wendell Wenzel Werner Wesley
    Wessel Wieland Wieslaw Wiktor Wilber Wilder Wilfredo Wilfrido Wilfried Wilhelm Wilhelmus Willard
    Wille Willem Willi William Williams Willian Willie Willy Wilman Wilmar Wilmer Wilson Wim
    Winfried Wira Wisnu Witold Wladimir Wojciech Wolfgang Wolfram Wout Wouter Wyatt Wálter Xalid
    Xaliq Xamis Xanana Xander Xankişi Xanlar Xaver Xavi Xavier Xolid Xosrov Xudaverdi Xudayar Xudu
    Yacine Yadigar Yago Yahia Yahya Yahyo Yahşikan Yair Yalazabay Yalgın Yaltırak Yalçın Yamid Yamin
    Yan Yanis Yankı Yann Yannick Yannis Yargı Yasan Yasin Yasser Yassin Yassine Yasuhiro Yavuz Yaw
    Yayak Yazganalp Yağın Yağızkurt Yaşattin Yecid Yeferson Yeison Yekda Yelesen Yeneral Yerson
    Yertan Yesid Yetişal Yigit Yilmaz Yngve Yoann Yoga Yohan Yoichi Yolal Yonatan Yono Yordan Yoruç
    Yosef Yoshihiro Yosuke Youba Youcef Younes Youri Yousef Youssef Yrjö Yuichi Yunis Yunt Yunus
    Yurdanur Yurtgüven Yurttaş Yusif Yusuf Yuta Yvan Yves Yvon Yönetmen Yücelen Yümun Yıldır Yılma
    Zac Zacarías Zach Zacharias Zacharie Zachary Zahid Zahir Zak Zakaria Zakariyo Zakir Zalán Zamfir
    Zamin Zamiq Zamir Zaur Zayd Zbigniew Zbyněk Zdenko Zdeněk Zdravko Zeferino Zekayi Zeljko Zennun
    Zeno Zenon Zeynal Zeynelabidin Zeynulla Ziad Ziedonis Ziggy Zihni Zikmund Ziya Ziyaettin Zlatko
    Zoltan Zoltán Zoral Zoran Zsigmond Zsolt Zsombor Zubayr Zvonko Züfer Zülgarni Ábel Ádám Ágúst
    Ákos Álex Álvaro Ángel Áron Árpád Ásgeir Âdem Ângelo Åbjørn Åge Åke Çakar Çakırca Çaltı Çamok
    Çapkan Çavuldur Çağa Çağdan Çağlasın Çağveren Çelem Çelikkan Çelikyürek Çerçi Çetinsu Çeviköz
    Çinerk Çingiz Çokan Çopur Çoğay Çıdal Çıvgın Èric Édgar Édouard Émile Éric Étienne Íñigo Óliver
    Óscar Öge Ökkaş Öktürk Ömer Ömür Önel Öngen Önsal Örik Örjan Öryürek Östen Över Özakan Özalpsan
    Özaslan Özbay Özbilek Özdal Özdil Özdoğdu Özel Özerdinç Özertem Özger Özgür Özinal Özkent
    Özkutlu Özlü Özokçu Özpınar Özsözlü Öztek Öztürk Özçam Özüdoğru Öğet Øivind Øjvind Ørni Øvli
    Øystein Øyvind Übeydullah Ülfet Ülküdeş Ülvi Ümid Ümmet Ünek Ünlen Ünübol Ürfettin Üsame Üstün
    Üzer Üzeyir Ādams Ādolfs Đuro Ēriks Ēvalds Ğanim Ģederts Ģirts İbiş İbrahim İdiris İkiz İlalmış
    İlbek İldem İlgi İlham İlim İlkim İlkin İlmafer İlqar İlsu İlteriş İlyas İmam İmran İmren
    İnançlı İnqilab İntihap İntiqam İsa İsak İslam İsmayıl İsmet İsrafil İvecen İxtiyar İyiyürek
    İzgü İşcan Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łukasz Şaban Şabettin Şafii Şahat
    Şahinbey Şahlar Şahmar Şahmettin Şakir Şali Şamil Şamxal Şanlı Şavki Şefi Şehamet Şekim
    Şemsettin Şenkal Şerafeddin Şevket Şide Şinasi Şirin Şirzad Şuayp Şükri Şükür Şıxı Šime Šimon
    Štefan Štěpán Žan Žanis Željko Žiga Žigmund
"""
