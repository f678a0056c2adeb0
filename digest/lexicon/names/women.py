"""Given names that women alone bear, as far as many countries' lists tell.

From the providers of Faker (MIT licence) and written down by hand. Names that
both bear somewhere, names of languages in which most are borne by both, and names that are words
are left out.
"""

NAMES = """
    Aada Aaliyah Aba Abbi Abbie Abby Abelone Abena Abigael Abigail Abigaíl Abiye Abril Acarkan
    Achieng Adaeze Adal Adda Adela Adelaida Adelasia Adele Adelheid Adelia Adelina Adeline Adiela
    Adila Adina Aditi Adora Adoración Adriana Adriane Adrianna Adrianne Adrienn Adrienne Adrijana
    Adriána Adviye Adwoa Adèle Adéla Adélaïde Afaq Afia Afife Afruza Afua Agata Agatha Agathe Aglaia
    Agnes Agnesa Agnese Agneta Agnete Agnieszka Agnès Agostina Agripina Agustina Agáta Ahter Aicha
    Aida Aideen Aiga Aija Aiko Aila Aileen Aili Ailis Ailsa Aimee Aimée Aina Ainara Aine Aino Ainoa
    Airi Aisha Aishwarya Aisling Aislinn Aisyah Aitana Ajda Ajeng Akay Akemi Akgüneş Akiko Akinyi
    Akise Akmaral Akos Akosua Aksoy Akua Akumaa Akyıldız Alabezek Alana Alanis Alanna Alannah Alaz
    Alba Alberta Alberte Albertina Albertine Albina Albína Alcira Alda Aldonza Alea Aleida Alejandra
    Aleksandra Alena Alenka Alessandra Alessia Aleta Alexa Alexandra Alexandria Alexandrie
    Alexandrina Alfonsina Algış Alica Alice Alicia Alida Alika Alina Aline Alis Alisa Alise Alisha
    Alison Alissa Alisson Aliya Alize Alizée Alja Alla Allana Allegra Allison Alma Almast Almaz
    Almira Almudena Aloisia Alojzia Alojzija Alondra Altınbike Altınçiçek Alva Alvīne Alwina Alwine
    Alyssa Alzina Alícia Alīda Alışık Alžbeta Alžběta Ama Amada Amal Amalia Amalie Amalija Amanda
    Amandine Amara Amarilis Amaya Ambar Ambre Amel Amelia Amelie Ami Amie Amina Aminata Amira Amparo
    Amra Amre Amy Amália Amélia Amélie América Amālija Ana Anabel Anabela Anabella Anahí Anaida
    Anamaria Ananya Anargül Anastasia Anastasie Anastazja Anastázie Anaëlle Anaïs Anca Anda Andra
    Andrada Andreea Andreia Andreja Andrejka Andréa Andrée Anděla Ane Anel Anemona Aneta Anete Anett
    Anette Anežka Angela Angelica Angelika Angelina Angeline Angelique Angelita Angharad Anghelina
    Angie Angèle Angélica Angélique Ani Anica Aniela Anika Anikó Anisa Anissa Anita Anja Anjali Anka
    Anke Ankica Ann Anna Anna-Lena Anna-Liisa Anna-Maria Annabel Annabell Annabella Annabelle
    Annalena Annalisa Annalise Annamaria Annamarie Annamária Anne Anne-Marie Anne-Sophie Annegret
    Anneke Anneleen Anneli Annelie Annelies Anneliese Annelise Annemarie Annemette Annemie Annemijn
    Annetta Annette Anni Annica Annick Annie Anniina Annija Annika Annikki Annina Annita Annukka
    Annunziata Anny Anouk Anselma Ansora Antje Antoaneta Antoinette Antonela Antonella Antonia
    Antonietta Antonija Antonina Antoņina Antra Antònia Antónia Anu Anunciación Anyi Anđa Anđela
    Aoibheann Aoibhin Aoibhinn Aoife Apolena Apolline Apolonia April Araceli Aracely Aral Aranka
    Arcelia Aria Ariadna Ariana Ariane Arianna Arianne Arina Arja Arlene Arlet Arlette Armahan
    Armelle Armida Arnaude Arnbjörg Aroa Artemisa Arziye Arzu Aránzazu Arıpınar Ascensión Ashlee
    Ashleigh Ashlene Ashling Asila Asliye Asma Asmira Assia Assunta Asta Astrid Asu Asuka Asunción
    Atanur Atena Athena Atiyye Aud Aude Audrey Augusta Augustina Aulikki Aune Aura Aurelia Aureliana
    Aurica Aurore Aurélia Aurélie Ausma Austra Ava Avunç Awesi Axelle Axenia Aya Ayan Ayasun Aybet
    Aycagül Aydan Aydar Ayduru Ayesha Aygönenç Aygül Aygün Ayhan Aykut Ayla Ayleen Aylil Aylin Aylla
    Aynilhayat Aynur Aynımah Ayse Aysel Aysema Aysevim Aysu Aysuna Ayten Aytöz Ayu Ayumi Ayyaruk
    Ayçan Ayülker Ayşeana Ayşenur Azade Azahar Azahara Azalea Azeneth Aziza Azize Azra Azucena
    Açılay Aïcha Aïssatou Aðalheiður Ağbegim Ağca Aşhan Baaba Babette Badegül Bahtinur Baiba
    Balaxanım Balca Ballı Banü Bara Barbara Barbora Barbro Barica Basriye Bağdat Beata Beate
    Beatrice Beatrijs Beatrix Beatriz Becky Bediriye Begim Begoña Behiza Belen Belgizar Belinda
    Belkize Belén Benedicte Benedikte Benedita Benek Benice Benigna Benita Benta Bente Benthe Beray
    Berenice Bergen Berit Beriye Bernadett Bernadette Bernadine Bernarda Bernardita Bernice Berrin
    Berta Bertha Berthe Besey Beste Betania Beth Bethan Bethany Betina Bettina Betty Beverley
    Beyhatun Bezek Beáta Bianca Bianka Bibi Bibiana Bibisora Bibiána Bidayet Bieke Bienvenida Bilay
    Bilginur Biljana Bilkay Binay Birben Birgitta Birgitte Birgül Birsan Birte Birthe Biruta Biserka
    Bitten Bitül Bjørg Blanaid Blanca Blanche Blanduzia Blanka Blažena Blerta Bodil Boel Bogdana
    Boglárka Bohdana Bohumila Bohuslava Bonnie Bonu Borbála Bouchra Božena Božica Božidara Brandi
    Brandy Branislava Branka Breanna Breda Brenda Briana Brianna Bridget Brigid Brigita Brigitta
    Brigitte Brilyant Brit Brita Britta Brittany Brittney Brogan Bronach Bronagh Bronislava Bronwen
    Bronwyn Brooke Broņislava Bruna Brunilda Bryony Brígida Burcuhan Buşra Bárbara Bärbel Béatrice
    Bénédicte Bérengère Bérénice Büreyre Büşranur Caetana Cahan Cailin Caitlin Caitlyn Caitriona
    Cajsa Calista Calixta Camelia Camila Camilla Canan Candace Candela Candelaria Candelas Candice
    Canfeza Canseven Canur Caoilfhionn Caoimhe Capucine Cara Caragh Caren Caridad Carin Carina
    Carine Carita Carla Carlijn Carlota Carlotta Carly Carmel Carmela Carmelita Carmen Carmenza
    Carmina Carminho Carola Carole Carolien Carolin Caroline Carolyn Carrie Carys Casandra Casiana
    Cassandra Cassidy Cassie Catalina Catarina Caterina Catharina Catherine Cathleen Cathrine Cathy
    Catinca Cato Catrin Catrina Catrine Catrinel Catriona Catríona Cayetana Ceara Cecelia Cecile
    Cecilia Cecilie Cecilija Cecília Cedide Celeste Celestina Celia Celina Celine Cemiyle Cerasela
    Cevale Ceyla Ceylin Ceyran Cezara Chanez Chantal Chantel Chantelle Charis Charlene Charline
    Charlott Charlotta Charlotte Charmaine Charos Chelo Chelsea Chelsey Cherie Cherith Cheryl
    Cheyenne Chiara Chioma Chiraz Chita Chiyo Chloe Chloé Chloë Chlóe Christa Christel Christelle
    Christiana Christiane Christianne Christin Christina Christine Ciaobella Ciara Ciarrai Cici
    Cielo Cihan Cindy Cinta Cinthia Cintia Cipriana Cirkeline Citlali Citra Clair Claire Clara Clare
    Clarice Clarisa Clarissa Clarisse Claudette Claudia Claudie Claudine Clelia Clemencia Clementina
    Cleopatra Cliodhna Cliona Clodagh Cloe Clotilde Cloé Clàudia Cláudia Clémence Clémentine Codie
    Codrina Colette Coline Colleen Collette Concepción Concetta Concha Conchita Connie Constantina
    Constanza Constanze Constança Consuela Consuelo Cora Coralia Coralie Coraline Cordula Corina
    Corine Corinna Corinne Cornelia Corona Corrie Cortney Cosima Cosmina Courteney Crescencia Crina
    Cristal Cristina Csilla Cuheyna Custodia Cvetka Cynthia Cándida Cäcilia Cécile Célestine Célia
    Célina Céline Cătălina Dace Daciana Dafina Dafne Dagmar Dagmara Dagny Dahiana Daiana Daiga Daina
    Dairine Dalia Dalila Dalima Dalla Damaris Damjana Damlanur Danae Dania Danica Daniela Daniella
    Danielle Danijela Danique Danièle Danna Danuta Danuše Daphne Daphné Darcy Daria Dariana Darina
    Darinka Darja Darlene Dary Dawn Dayana Dayna Deanna Dearbhail Dearbhaile Dearbhla Debbie Debby
    Debora Deborah Deborrah Debra Deepika Deha Deicy Deidre Deirbhile Deirdre Deisy Delfina Delia
    Delphine Demetra Demi Denisa Denise Denisse Derly Dervla Deryanur Desiree Desirée Despina
    Destiny Devi Dewi Deyanira Değer Diah Dian Diana Diane Diann Dianne Dida Didina Dilara Dilcan
    Dildora Dilfeza Dilhuş Dilnoz Dilnur Dilsitan Dilşad Dilşat Dimitrina Dina Dinda Dionisia Dionne
    Dita Ditte Divan Divya Diyora Diána Diāna Dobromila Dobroslava Dochia Doina Dolly Dolores
    Domenica Dominga Dominika Domitila Domnica Dona Donatella Donna Dora Dorcas Doreen Doriana
    Dorien Dorina Dorine Doris Dorit Dorita Dorli Dorota Dorotea Doroteja Dorothea Dorothy Dorothée
    Dorottya Dorte Dorthe Dounia Doğannur Draga Dragana Dragica Drahomíra Drahoslava Duha Dumitra
    Dumitrana Dunja Dunyo Durdona Durgadin Durna Dursadiye Duyguhan Dušanka Dympna Dzidra Dzintra
    Dáša Débora Déborah Désirée Dóra Döner Dörte Dünya Dürrüşehvar Dārta Eadaoin Ebba Ebony
    Ecaterina Ecegül Ecrin Eda Edaviye Edda Edel Edelmira Edeltraud Edilma Edina Edita Edith Edna
    Eduarda Edwina Edīte Eeva Effie Efil Eftimia Efua Egenur Eija Eila Eileen Eilidh Eilis Eilish
    Eimear Eimer Eimhear Eira Eithne Eivor Ekaterina Ela Elaine Elamiye Elba Elcy Elda Elea Eleanor
    Eleanora Elena Eleni Elenore Eleonor Eleonora Eleonore Eleonóra Elfie Elfriede Elgin Eliabeth
    Eliana Eliane Elien Elifnur Eligia Eliisa Elin Elina Eline Elinor Elisa Elisabet Elisabeta
    Elisabeth Elisabetta Elisaveta Elise Elita Eliza Elizabeta Elizabete Elizabeth Elize Eliška Elke
    Ella Ellen Ellie Ellinor Elma Elmira Elna Eloah Elodia Elodie Eloisa Eloise Eloá Eloísa Eloïse
    Els Elsa Elsbeth Else Elsebeth Elsie Elsy Elva Elvan Elvia Elvina Elvira Elvy Elvíra Elvīra Elza
    Eléa Eléna Eléonore Elīna Elżbieta Ema Emal Emanuela Emanuella Emanuelly Embla Emelie Emelina
    Emeline Emely Emelyne Emer Emese Emi Emilce Emilia Emiliana Emilie Emilija Emilly Emilse Emily
    Emine Emiş Emma Emmanuelle Emmi Emmy Emperatriz Emy Emília Emīlija Encarna Encarnacion
    Encarnación Encarnita Endah Ene Enfes Engla Enikő Enith Enna Enriqueta Enya Erbay Erem Ergül
    Erica Erika Erin Erina Eriş Erla Erna Ernestina Ernestine Ervaniye Eryn Erzsébet Esengün Esi
    Esila Esmanperi Esmarelda Esmee Esmeralda Esmira Esmée Esna Esparta Esperanza Essi Estefany
    Estefanía Estela Estella Estelle Ester Estera Esteri Esther Estrella Eszter Etela Etelka
    Etelvina Ethel Etna Etta Eufemia Eufrosina Eugenia Eugenie Eugénia Eugénie Eulalia Eulália
    Eunice Eunika Eusebia Eva Eva-Maria Evangelia Evangelina Evangelista Evanghelina Evde Eve Evelia
    Evelien Eveliina Evelin Evelina Eveline Evelyne Evelína Evi Evie Evija Evita Evrim Evy Ewa
    Ewelina Ezgin Eşim Fabia Fabiana Fabienne Fabiola Fabiënne Fabrizia Fadile Fadıla Fainche Faizah
    Faize Fanni Fanny Farah Farangiz Farhunnisa Fariza Farzona Fathonah Fatigül Fatiha Fatima
    Fatimah Fatinur Fatma Fatmanur Fatou Fay Faye Fayize Febe Febi Feden Federica Fehmiye Felicia
    Feliciana Felicidad Felicitas Felicity Feline Felipa Felisa Fella Fem Femke Fenella Fenna Fenne
    Ferahdiba Feraye Ferhan Feriel Ferinaz Fermuta Fernanda Fernande Feruza Feryas Feyha Feyzin
    Fiamma Fidan Fidaye Fidela Fien Fiene Fildan Filipa Filippa Filofteia Filomena Filoména Fiona
    Fionnuala Fiorella Firdevis Fitnat Fitria Fitriani Flavia Flavie Fleur Floare Floarea Floortje
    Flora Flore Florencia Florentina Florentine Floriana Floriane Florica Florina Florinda Florine
    Folake Fortunata Fotima Fouzia Franca France Frances Francesca Francia Francine Francisca
    Franciska Francy Františka Franziska Françoise Frauke Freda Frederika Frederikke Frederique
    Fredrika Freja Freya Frida Frieda Friederike Frusina Frédérique Fuma Funmi Fátima Féline Fügen
    Gabel Gabriela Gabriella Gabrielle Gabrielly Gaby Gaida Gaja Gala Galina Ganiye Gasti Gawati
    Gaëlle Geanina Geeta Gelengül Gelsomina Gema Gemma Genevieve Geneviève Genovefa Genoveva Genta
    Georgeta Georgette Georgiana Georgina Georgine Geraldine Gerarda Gerda Gerlinde Germaine Germana
    Gertrud Gertrude Gertrudis Gertrúda Gesa Gesine Ghaliyati Gherghina Ghislaine Giada Gianina
    Gianna Gifty Gilberte Gilda Gillian Gilma Gilman Gina Ginette Gioia Giorgia Giorgiana Giovanna
    Gisela Giselle Gisselle Gisèle Gitte Giulia Giuliana Giulietta Giuseppa Giuseppina Gizela
    Gizella Gizem Gladis Gladys Glenda Gloria Godelieva Godelieve Goncafer Gordana Gracia Graciana
    Graciela Grainne Grazia Graziella Greca Greet Greta Gretchen Grete Grethe Gretta Griet Grieta
    Griselda Gro Gráinne Gréta Grēta Gudrun Guillermina Gun Gunborg Gunda Gundhild Gundula Gunhild
    Gunilla Gunita Gunn Gunnel Gunta Gunvor Gurli Guusje Gwen Gwenaëlle Gwenda Gwendoline Gwendolyn
    Gyda Gyöngyi Györgyi Géraldine Gök Gökperi Gökçe Göli Görsev Gözem Gül Gülay Gülbani Gülbeyan
    Gülbiye Gülcegün Güldam Gülder Güldünya Gülenay Güler Gülev Gülfari Gülfeza Gülgen Gülgüzel
    Gülhisar Gülinaz Gülkadın Güllühan Gülmira Gülmisal Gülnar Gülnaz Gülnaziye Gülnur Gülper
    Gülsalın Gülselin Gülseren Gülsevil Gülsiye Gülsü Gülsüm Gültac Gülter Gülxar Gülzadiye Gülzar
    Gülçe Gülçin Gülözge Gülüs Gülüstan Gülüş Gülşa Gülşeref Günar Günay Günebakan Güngören Günsel
    Gürcüye Gürten Güverçin Güzey Habiba Habibe Hacile Hadassa Hadicha Hadija Hadjer Hadrey Hafsa
    Hafshah Hafıza Hailey Hajnalka Hala Halenur Haley Halima Halina Haliye Halley Hamima Hamiyet
    Hana Hanako Hanbiken Hani Hania Hanife Hanim Hanna Hannabel Hannah Hanne Hannele Hannelore
    Hansultan Harbinaz Harriet Haruka Hasgül Hasna Hasret Hatice Hatin Havali Havse Hayat Haydée
    Hayel Hayleigh Hayley Hayrünnisa Hazine Heba Hedda Hedvig Hedviga Hedvika Hedwig Hedy Hege Heidi
    Heidrun Heidy Heike Hekime Heleen Helen Helena Helene Helga Heli Helinä Hella Helle Hellena
    Hellevi Helma Helmi Heloisa Heloísa Helvi Helén Heléne Helēna Henife Henna Henrieta Henrietta
    Henriette Henrike Heracleea Herdis Herma Hermelinda Hermina Hermine Herminia Hermína Herta
    Hertha Hesti Heva Hezniye Hicran Hilary Hilayda Hilda Hilde Hildegard Hildur Hilkka Hillevi
    Hilma Hiltrud Hind Hinet Hiroko Hjördis Hollie Holly Honora Hortense Hortensia Hortenzia Houda
    Hoşkadem Huban Huda Huguette Hulda Humaira Humayra Hurican Hurşide Héloïse Hélène Hüda Hülya
    Hümeyra Hürmet Hürüyet Hüsnühâl Iara Iasmina Iben Ibeth Ibolya Ica Icha Ida Idun Ieva Ifa Ifeoma
    Ifora Ignacia Iida Iiris Ika Ikram Ilaria Ildikó Ildız Ileana Ilenia Ilga Ilinca Ilona Ilsa Ilse
    Ilze Imane Imelda Imene Imke Imogen Imona Ina Inaya Indah India Indira Indy Ine Ines Inese Ineta
    Inez Inga Inga-Lill Ingalill Ingeborg Ingegerd Ingegärd Ingela Ingelise Inger Ingrid Ingrida
    Ingrīda Inguna Inken Inkeri Inmaculada Inna Insa Inta Intan Inès Inés Inês Ināra Ioana Ioanina
    Iolanda Iona Ionela Ionelia Iosefina Irena Irene Iriana Iridenta Irina Irja Irma Irmeli Irmgard
    Irmtraud Iryna Irène Irén Iréne Irēna Irıs Isabel Isabela Isabell Isabella Isabelle Isabelly
    Isadora Isaline Isaura Ise Isidora Isis Isobel Isolde Itzel Itziar Iulia Iuliana Iustina Iva
    Ivana Ivanka Iveta Ivette Ivka Ivona Ivonne Iwona Iymona Izabela Ize Işin Işın Jaana Jacinta
    Jackeline Jaclyn Jacobine Jacqueline Jadranka Jadwiga Jael Jamalia Jamila Jana Jane Janet Janeta
    Janeth Janette Janice Janina Janine Janja Janna Janneth Janni Jannie Jaqueline Jara Jarmila
    Jaromíra Jaroslava Jaruthip Jasmijn Jasmina Jasminka Jasna Javiera Jayda Jayde Jaylinn Jayne
    Jazmin Jazmín Jeana Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jekaterina Jele Jelena
    Jelita Jelka Jemma Jena Jenifer Jeniffer Jenna Jennie Jennifer Jenniffer Jenny Jente Jerica
    Jerneja Jessica Jessika Jesusa Jhoana Jill Jillian Jimena Jindřiška Jinthe Jitka Jiřina Joana
    Joann Joanna Joanne Joaquina Jocelyne Jodi Jodie Joelle Johana Johanna Johanne Jolana Jolanda
    Jolanta Jolene Jolie Jolien Jolijn Joline Jolán Jonna Jordana Jorunn Josefa Josefiina Josefin
    Josefina Josefine Joselyn Josepha Josephina Josephine Josette Josiane Josianne Josipa Josée
    Joséphine Jovana Jovita Joyce Jozefína Joëlle Jožefa Jožica Juana Juanita Judit Judita Judith
    Judy Jule Juli Julia Juliana Juliane Julianna Julie Julienne Juliet Julieta Julieth Juliette
    Julija Julijana Julita June Juni Junko Justina Justyna Justína Jutta Juulia Jytte Jázmin Jéssica
    Júlia Jūla Jūle Jūlija Kaarina Kaat Kadri Kadınana Kahina Kaija Kaisa Kaitlin Kaitlyn Kaja Kajsa
    Kalina Kamaria Kamila Kamilly Kana Kandef Kani Kania Kaori Kara Kardelen Karen Karima Karimah
    Karin Karina Karine Karla Karley Karlijn Karlīna Karmen Karolien Karoliina Karolina Karoline
    Karolína Kartika Kasiyah Kassandra Kata Katalin Katariina Katarina Katarzyna Katarína Katarīna
    Katcha Kate Katelijne Katelyn Katerina Katerine Kateřina Katharina Katharine Katherin Katherina
    Katherine Kathi Kathleen Kathrin Kathryn Kathy Kati Katia Katica Katie Katja Katleen Kato Katri
    Katrien Katriina Katrijn Katrin Katrina Katrine Katrīna Katty Katy Kaver Kavita Kayla Kaylee
    Kayleigh Kazuko Keely Keeva Kefser Keiko Keisha Kelli Kellie Kelsey Kendra Kenza Keri Kerime
    Kerri Kerrie Kerstin Kerttu Kezban Kezia Khadidja Khadija Kiandra Kiara Kiera Kifaye Kiki
    Kimberley Kimberly Kinga Kira Kirby Kirsi Kirsten Kirsti Kirstie Kirstin Kirstine Kirsty Kitan
    Kitti Kjersti Klara Klaudia Klaudie Klavdija Klára Koncagül Kori Kornelia Kornélia Kriemhild
    Krista Kristel Kristen Kristi Kristie Kristien Kristiina Kristin Kristina Kristine Kristiāna
    Kristy Kristína Kristýna Krisztina Krystal Krystyna Ksenija Kumiko Kumral Kumush Kunigunde
    Kutgün Kutun Kvetoslava Květa Květoslava Kyara Kylie Kyllikki Kyoko Kyra Kâzime Käthe Käthi
    Könül Kübran Kısmet Lacey Lada Ladina Ladislava Laetitia Laia Laika Laila Lakshmi Lala Lalita
    Laly Lana Laoise Laora Lara Laras Larisa Larissa Latasha Latika Latoya Laura Laure Laureen
    Lauren Lauretta Laurette Laurine Lavinia Lavínia Lavīze Lawrencia Layla Laylo Laze Laëtitia Laís
    Lea Leah Leana Leandra Leanne Leen Leena Leia Leidy Leila Leire Lelia Lena Lene Leni Lenka
    Leocadia Leokadia Leona Leonie Leonor Leonora Leonore Leontina Leontīne Leopolda Leopoldina
    Lerato Lerze Lesana Lesia Lesley Lesly Leticia Letizia Letícia Leydi Leyla Leyli Leyre Lezize
    Leïla Lia Liana Liane Libia Libuša Libuše Liceth Licia Lida Lidia Lidija Lidya Lieke Lien Liene
    Liesbet Liesbeth Lieselot Lieve Lieze Ligia Ligita Liisa Lila Lili Lilia Lilian Liliana Liliane
    Lilija Lilijana Lilita Lilja Liljana Lilla Lillemor Lilli Lillian Lilly Lilou Limon Lina Linda
    Linde Lindiwe Line Linn Linnea Linnéa Lintang Lioara Lisa Lisa-Marie Lisanne Lisbet Lisbeth Lise
    Liselott Liselotte Liseth Lisette Lissette Liv Liva Livia Liwia Liz Liza Lize Lizete Lizeth Lizz
    Lizzy Ljiljana Ljubica Ljubov Ljudmila Loes Loida Lois Lola Lolita Lona Loni Lora Loraine Lore
    Loredana Lorelei Lorena Lorenza Loretta Loretto Lori Lorna Lorraine Lotta Lotte Lotti Louane
    Louisa Louise Louna Lourdes Lova Lovis Lovisa Luana Luara Luce Lucero Lucette Lucia Luciana
    Lucie Lucienne Lucija Lucila Lucile Lucinda Lucrecia Lucrezia Lucy Lucía Ludivine Ludmila
    Ludovica Luigina Luisa Luisana Luise Luisina Luiza Lujza Lunna Lupita Lutgarde Lutgardis Lutgart
    Luz Luzia Luísa Lydia Lydie Lykke Lyna Lynda Lyndsay Lyndsey Lynne Lynsey Lâle Lærke Léa Léana
    Léna Léonie Lívia Lúcia Lüfen Lýdia Lýdie Lăcrămioara Lība Līga Līna Līza Lūcija Maaike Maaria
    Maarit Maartje Maaya Mabel Macarena Macaria Macide Mackenzie Madalena Madara Maddalena Madeleine
    Madelene Madelief Madeline Madina Maeva Maeve Mafalda Maftuna Magali Magaly Magda Magdalena
    Magdalene Magdaléna Magdolna Maggie Magnolia Maha Mahigül Mahnaz Mahter Mahulena Mai Maia Maida
    Maie Maija Maike Maiken Maimunah Maira Maire Mairead Mairi Maite Maitê Maj-Britt Maja Majken
    Majvor Makayla Maksüde Mala Malak Malea Malena Malene Malgorzata Malika Malin Malle Mallory
    Malou Malva Malvina Malvína Malwina Mamen Manca Manda Mandy Manel Manola Manon Manuela Manuelita
    Manuella Mara Marcela Marcelina Marceline Marcella Marcelle Marcheta Marcia Mare Maren Marga
    Margaret Margareta Margarete Margaretha Margarida Margarita Margaréta Margaud Margaux Margherita
    Margit Margita Margo Margot Margoth Margret Margrethe Margrieta Margrit Marguerite Maria Mariah
    Mariam Mariana Mariane Marianela Mariangela Mariann Marianna Marianne Maribel Marica Maricel
    Maricela Maricica Maricruz Marie Marie-Christine Marie-Claire Marie-Claude Marie-France
    Marie-Jeanne Marie-José Marie-Laure Marie-Louise Marie-Rose Marie-Thérèse Marieke Mariela
    Mariella Marielle Marietta Mariette Marija Marijana Marijke Marika Marilena Marilyn Marine
    Marinela Marinka Marioara Marisa Marisela Marisol Marissa Maristela Marit Marita Maritta Maritza
    Marja Marjaana Marjana Marjanca Marjatta Marjeta Marjo Marjona Marjorie Marjukka Marjut Marketta
    Markéta Marleen Marlen Marlena Marlene Marleny Marlies Marlis Marly Marlyse Marlène Marlén Marta
    Marte Martha Marthe Martina Martine Martirio Martta Maruša Marwa Mary Maryam Maryline Marylène
    Maryse Marína Masume Matea Mateja Mathilda Mathilde Matilda Matilde Maud Maude Maura Maureen
    Mauricette Maurine Maxine May Mayerly Maynur Mayra Maysa Mayte Mayumi Maëlle Maëlys Maëva Maïté
    Małgorzata Maşide Maša Maža Mckenzie Meabh Meagan Meaghan Mechthild Mecide Meda Meena Meera
    Mefharet Meg Megan Meghan Megumi Mehdiye Mehin Mehrigül Mehrimoh Meibh Meike Meja Melaha Melania
    Melanie Melany Melba Melek Meleknur Melikkan Melina Melinda Melisa Melissa Melita Melánia Melûl
    Menfeat Menişan Meral Merba Mercedes Merche Meredith Merel Merete Merethe Meriem Merike Merim
    Merja Merva Merve Mervi Mery Meryem Meryeme Mesude Metka Metta Mette Meveddet Mevlüdiye Meyhanim
    Meyransa Mezide Mia Micaela Michaela Michaele Michala Micheala Michela Micheline Michell
    Michelle Michiko Michèle Mie Mieke Miguela Mihaela Mihrab Mihriye Miia Mikaela Mikako Mikayla
    Miki Mila Milada Milagros Milana Milda Milena Milica Milka Milla Millaray Mille Millicent
    Miloslava Milota Milou Miluše Mimi Mimmi Mimoza Mina Mindy Minerva Minibe Minna Minodora Mioara
    Mirabela Miranda Miray Mirdza Mireia Mireille Mirela Mirella Mireya Miriam Miriama Mirian Mirja
    Mirjam Mirjami Mirjana Mirna Mirona Miroslava Miroslawa Mirta Mirte Mirthe Miruna Miryam Misra
    Mitzy Miyesser Moana Modesta Mohinur Mohlaroyim Moira Mojca Mollie Molly Momoko Mona Monalisa
    Monica Monika Monique Monserrat Montserrat Mora Morag Morena Morgane Muarra Mubina Mufide Muhiye
    Muhsina Muireann Muizza Mujde Mukbile Mumtoz Munisa Muriel Murielle Mursalina Musaffa Musfira
    Mushtariy Muslima Mutale Mutia Muvahhide Muxlisa Muzayyana Muzdalifa Mya Myra Myriam Myrta
    Myrthe Mária Márta Máxima Märta Märtha Mégane Mélanie Mélina Mélissa Mélodie Mía Mónica Mónika
    Mübetcel Mücevher Müferrih Müjde Mükrüme Mülayim Mümtaze Münezzer Müret Müsemma Müveddet Müğber
    Müşkünaz Müşüre Māra Mārīte Mădălina Mălina Mărioara Măriuca Nabila Nada Nades Nadežda Nadia
    Nadin Nadine Nadja Nadège Naděžda Nafile Nahla Naiara Naide Nair Naja Najwa Nalân Nana Nanami
    Nancy Nanna Naoimh Naoko Naomh Naomi Narcisa Narhanim Narimane Narıngül Nasiba Nastja Natacha
    Natali Natalia Natalie Natalija Natalja Nataly Natascha Natasha Natasja Natasza Nataša Natella
    Nath Nathalia Nathalie Nathaly Natividad Natália Natálie Natālija Nawal Nayara Nayeli Nayibe Naz
    Nazende Nazimet Nazlihan Nazlı Nazıdil Nea Nebiha Necilal Necva Nedda Nedjma Nefaret Nefiye Neha
    Neja Nejdet Nela Nelcy Nele Nelia Nell Nella Nelli Nellie Nelly Nelsy Neptün Nerea Nereida
    Neriban Nermin Nermine Nesfe Neslinur Nesrine Nete Neval Nevenka Nevgin Nevise Nevsale Neyran
    Nezengül Nezize Neşrin Neža Ngozi Niamh Nichola Nichole Nicolasa Nicole Nicoleta Nicoletta
    Nicoline Niculina Nidia Nienke Nieves Nigar Nihan Niina Nika Nikki Nikol Nikolett Nikoletta
    Nikolina Nilam Nilcan Nilda Nili Nilufar Nimakoah Nina Ninetta Ninthe Nirgül Nisa Nisha Nives
    Niğmet Njeri Nneka Noelia Noelle Noemi Noemí Nohora Nomvula Noora Noortje Nora Norah Nore Noreen
    Norica Noriko Norina Norma Notburga Nour Noura Novi Nozima Noémi Noémie Noëlla Noëlle Nuala Nura
    Nurbanu Nurda Nurdeniz Nurey Nurgil Nurhayet Nuria Nuriya Nuriyet Nurlana Nurmelek Nurseda
    Nurser Nursim Nurtaç Nurul Nurveren Nury Nurşan Nuša Nyambura Nydia Nynke Nádia Nélida Nóra
    Núria Nübar Nüdret Nürice Oana Obdulia Octavia Octaviana Octavie Océane Oda Odalis Odalys
    Odeline Odette Odile Odina Ofelia Ofeliya Oguş Olalla Olena Olimpia Oliva Olivia Olivie Oluş
    Olwen Olympia Olívia Omaira Omina Ona Oni Oona Oonagh Ophelia Ophélie Ora Orfhlaith Oriana Orla
    Orlagh Orlaigh Orlaith Orna Ornella Orsolya Ortansa Orvokki Orçin Osiyo Otilia Ottilia Ottilie
    Otília Otýlie Otīlija Outi Oxana Oysha Ozana Oľga Pacífica Padma Padmi Padraigin Paige Paksu
    Pallavi Palmira Paloma Pam Pamela Paola Paoletta Paramita Paraschiva Pascale Pascaline Pascuala
    Pastora Patricia Patricie Patricija Patrizia Patrícia Patty Paula Paule Paulette Paulica Paulien
    Pauliina Paulin Paulina Pauline Paulína Paulīna Pavla Pavlína Paye Peggy Pekkan Pembesin
    Penelope Pepita Peren Perinur Perla Perlita Permun Pernilla Pernille Perrine Pesent Petra
    Petrana Petrona Petronela Petronila Phileine Philippa Philomena Phoebe Phyllis Pia Piedad Pien
    Pierina Pierrette Pietra Piia Pilar Pili Pina Pippa Piran Piret Pirjo Pirkko Piroska Pleun
    Polina Polly Polona Polonca Pompilia Pooja Preeti Primitiva Prisca Priscila Priscilla Priska
    Priya Profira Prudencia Puck Puji Puk Puput Purificación Puspa Puti Putri Päivi Päivikki
    Pénélope Pía Pürçek Qaratel Qori Quinty Qumru Rabbiye Racha Rachael Rachel Rachelle Rachida Rada
    Radha Radka Radmila Radoslava Radovana Rafaela Raffaela Raffaella Rafia Rafila Ragna Ragnhild
    Rahayu Rahel Rahiye Rahmi Raija Raili Raina Raisa Rakide Raluca Ramona Rana Randi Rani Rania
    Raphaela Raphaëlle Raquel Rasma Ratih Ratna Raven Rayhona Rayla Raymonde Rayyona Rebeca Rebecca
    Rebecka Rebeka Rebekah Rebekka Rebihat Reem Reet Refet Regina Regine Regitse Regitze Regína
    Regīna Rehime Reidun Reiko Reina Reinhilde Rekha Remedios Rena Renata Renate Renee Rengül Renske
    Renáta Renée Restu Revza Reyhan Reyna Rezin Rhian Rhianna Rhianne Rhiannon Rhona Rhonda Ria Rica
    Ricarda Rigmor Riikka Riina Riitta Rika Rikke Rim Rina Rini Rita Ritt Ritu Ritva Roberta
    Robertina Robiya Robyn Rocio Rocío Rodica Roise Roisin Rojnu Roksana Rolande Romaine Romana
    Romane Romina Romy Rona Ronja Roos Roosa Rosa Rosalba Rosalia Rosalie Rosalina Rosalinda Rosalva
    Rosalía Rosanna Rosanne Rosaria Rosaura Rose-Marie Roseanna Roseline Roselyn Rosemarie Rosemary
    Rosenda Rosetta Rosette Rosie Rosina Rosita Roslyn Rosmarie Rossana Roswitha Rosy Rowena Roxana
    Roxane Roxanna Roxanne Roxelana Roza Rozalia Rozalija Roziya Rozália Rubiela Rudīte Rufina
    Ruhide Ruhshona Ruhugül Rukmini Rumaysa Rumeysa Ruperta Ruqiya Rut Ruta Rute Ruth Ruthanne
    Ruxanda Ruxandra Ruža Ružena Ružica Rym Ryma Régine Réka Róza Rózsa Róża Röya Röyal Rübeyda
    Rümeysa Rıfkıye Růžena Saar Saara Sabihe Sabina Sabine Sabrina Sabína Sabır Sachiko Sadeti Sadia
    Sadina Sadiye Safia Safina Safinaz Safiya Safta Safura Saga Sahil Sahra Saida Saire Sakina
    Sakura Salima Salimah Salimet Sally Salma Salome Salomea Salomey Salomé Salsabila Salud Salwa
    Samahat Samanta Samantha Samiah Samina Samira Samiya Sana Sanavber Sanda Sandra Sandrine
    Sangeeta Sanita Sanja Sanna Sanneke Sanni Santa Sanur Saoirse Sapa Sara Sarah Sarai Sari Sarina
    Sarita Sarmīte Sarvinoz Sarya Saskia Satomi Satu Saturnina Satıa Saundra Savannah Saveta Savina
    Sayalı Saygın Sayuri Saçı Scarlett Scarlette Seana Seanan Seaneen Seanna Sebigül Seblâ Sedife
    Seema Sefer Sehel Seija Sejda Selcan Selcen Selena Selime Selin Selina Selma Selmin Selçuk Semat
    Semenica Semine Semrin Sena Seniha Seona Septi Serafina Serena Serfinaz Serine Serma Sernur
    Servinaz Sessa Sevara Sevcan Sevdinar Severina Sevgen Sevginur Sevican Sevil Sevim Sevinc
    Sevinch Sevla Sevsevil Seyhan Seyyide Sezen Seçgül Shahina Shahnoza Shakila Shana Shania Shanice
    Shanna Shannan Shannen Shari Sharmila Sharon Shauna Shauneen Shawna Sheena Sheila Shelia Shelley
    Shelly Sheree Sheri Sherri Sherry Sheryl Shiela Shirley Shobha Shona Shreya Shukrona Sian Sibel
    Sibylle Sidar Sidonia Sidónia Sieglinde Sien Sienna Sierra Signa Signe Sigrid Siiri Silanur
    Silja Silje Silke Sille Silva Silvana Silvia Silviana Silvie Silvija Sima Simber Simina Simona
    Simonetta Simonne Simten Sina Sindy Sine Sinead Sini Sinikka Sintija Sinéad Siobhan Siobhán
    Siofra Sirap Siri Sirje Sirkka Sirpa Siska Sisko Sissel Siti Siv Siân Skaidrīte Slavica Slavka
    Slavomíra Slavěna Sláva Slávka Smaranda Smita Snježana Socorro Sofi Sofia Sofie Sofía Solange
    Soledad Soliha Soline Solma Solmaz Solveig Solvej Solvita Solène Sona Songül Sonia Sonja Sonnur
    Sonya Sophia Sophie Soraia Sorana Soraya Sorcha Sorina Souad Soumia Soykan Soňa Stacie Stana
    Stanca Stanislava Stanka Stefani Stefania Stefanie Steffi Stela Steliana Stephanie Stephany
    Sterre Stien Stina Stine Stéphanie Subutiye Suci Sue Sultane Sumayya Sunay Sunita Susam Susan
    Susana Susanita Susann Susanna Susannah Susanne Sushma Susi Sussanne Sussie Suus Suvi Suzana
    Suzanna Suzanne Suze Suzette Suzy Suğra Svea Svenja Svetlana Světlana Swantje Swati Syahrini
    Sybilla Sybille Sylva Sylvaine Sylvia Sylviane Sylvianne Sylvie Sylwia Synnøve Sys Szilvia Sára
    Sânziana Séverine Sílvia Söyler Sørine Søs Süheyda Süleyla Sümerya Süner Süsen Süzer Sırriye
    Tabea Tabitha Tadeja Tagangül Taina Taja Talia Talibe Tamar Tamara Tamaşa Tami Tamilla Tammie
    Tammy Tamsin Tan Tangül Tania Tanja Tanses Tantri Tanya Tanyu Tari Tarja Taru Tasha Tasvir
    Tatiana Tatjana Tayyibe Taçnur Tecla Teea Teija Teja Tekla Teknaz Tellervo Telse Temime Teodora
    Teodosia Teona Tera Tercan Tere Teresa Terese Teresia Teresita Tereza Terezija Terhi Terri
    Terttu Teréz Terézia Tess Tessa Teuta Teybet Teófila Thalia Thamaraiselvi Thandi Thandiwe Thea
    Theda Thekla Thelma Theodora Theres Theresa Therese Theresia Therése Thi Thinhinane Théa Thérèse
    Tia Tiara Tiarna Tiberia Ticen Tiegan Tiffany Tiia Tiina Tiiu Tilda Tilde Timea Tina Tinca
    Tindra Tineke Tinne Tira Tirza Titi Titin Tiziana Tjaša Tola Tomasa Tomoko Tomris Tomurcuk Tone
    Tonia Tonicha Tonje Tonya Tora Tori Torill Tova Tovuz Traci Tracie Traudl Tricia Triin Trina
    Trine Trudi Trīne Tudora Tudosia Tuija Tule Tulia Turcein Turid Tutkucan Tutu Tuula Tuuli Tuulia
    Tuulikki Tuva Tuğçe Tyra Tânia Tímea Tülay Tülin Tünde Türcan Türkan Türknur Tüzenur Uchita
    Ulduz Ulla Ulrica Ulrika Ulrike Ulva Ulya Umi Ummahani Umuşan Una Unjani Unni Ursula Urszula
    Urša Urška Uršuľa Usha Usyi Ute Uyanser Vacibe Vajèn Valborg Valda Valentina Valentína Valentīna
    Valeria Valerie Valerija Valeska Valija Valèria Valéria Valérie Vanda Vanesa Vanessa Vania Vanya
    Varlık Varvara Vasilica Vecide Veera Veerle Vefia Velta Vendela Vendula Venera Veneranda Venla
    Vera Verde Verena Veronica Veronika Veronique Verónica Vesna Veta Vezrife Vicenta Vicki Vickie
    Victoire Victorine Victória Vida Viera Vieroslava Viivi Vija Viktoria Viktorie Viktorija
    Viktória Vildane Vilde Vilhelmiina Vilhelmina Vilma Vincenza Vinciane Vineta Viola Violeta
    Violetta Violette Viorela Viorica Virginia Virginie Viridiana Virpi Virág Visitación Vittoria
    Vitória Viveka Vivi Viviana Viviane Vivianne Vivienne Vladimíra Vlădelina Von Vuokko Véronique
    Věra Wafae Wairimu Walburga Wally Waltraud Wambui Wanda Wani Wanjiru Weena Wenche Wencke
    Wendolin Wendy Whitney Widya Wiebke Wilhelmina Wilhelmine Wilma Winda Winifred Winni Winnie
    Wirda Wulan Xanım Xenia Ximena Xiomara Xumar Xénia Yaa Yadira Yahşi Yaiza Yamile Yamilet Yana
    Yance Yanet Yaneth Yani Yara Yaritza Yasemen Yasemin Yasina Yasmin Yasmina Yasmine Yasmín Yazgül
    Yazmín Yda Yeimy Yekbun Yeni Yenifer Yenny Yeny Yepelek Yesenia Yessenia Yessi Yeşil Yfke Yina
    Yineth Yinthe Ylva Yoko Yolanda Yolande Yolima Yoselin Yosma Yousra Yrsa Ysaline Yudy Yui Yukiko
    Yuko Yuli Yulia Yuliana Yulieth Yuly Yumi Yumiko Yuni Yunita Yurani Yurany Yurdaser Yuridia
    Yurtseven Yury Yvette Yvonne Yésica Yéssica Yücel Yıldız Zaenab Zaharia Zahfer Zahra Zahro Zaida
    Zainab Zaira Zakiyaxon Zaliha Zalindra Zamfira Zamira Zanele Zara Zaraza Zarina Zaynab Zdenka
    Zdeňka Zdislava Zebirce Zehnia Zehra Zehranur Zelaya Zelda Zelha Zelma Zemfira Zemzem Zenia
    Zenobia Zenovia Zenta Zerafet Zeride Zevlüde Zeynep Zeyno Ziba Zigrīda Zilfa Zina Zineb Zinnura
    Zinnure Zita Zizi Zlatica Zoe Zoey Zofia Zofija Zoila Zoja Zora Zoraida Zorka Zoé Zoë Zsanett
    Zsuzsanna Zsófia Zubeyde Zulaikha Zulfa Zulma Zuzana Zvonka Zélie Zöhrehan Züheyla Zülbiye
    Züleyxa Zülfüye Zümre Zümrüd África Ágata Ágatha Ágnes Águeda Ámbar Ángela Ángeles Ásta Áurea
    Âlemşah Ângela Åsa Åse Çalım Çağlar Çevregül Çilga Çimnaz Çisem Çolpan Édith Élisabeth Élise
    Élodie Éléonore Émilie Érica Éva Íngrid Íris Ísis Ömriye Örfiye Övün Özay Özbilge Özdeş Özge
    Özgün Özlem Özpetek Özyurt Úna Úrsula Üge Ülke Ülküm Ülle Ümmahan Ümmühan Ümray Ünal Ürper Üçgül
    Ārija Đurđica Ērika İde İhsan İklim İldeş İlkbahar İlklima İlper İmge İmrihan İncifir İnsaf
    İntizar İrfan İslime İsra İzel İçimbike Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Şadıman
    Şahdiye Şahinder Şahnaz Şahnuray Şahıgül Şamiha Şayan Şazime Şefiye Şehreban Şehza Şelâle
    Şemsinisa Şennur Şeref Şerman Şevketfeza Şeyda Şilan Şirivan Şöhret Şüküfe Šarlota Špela
    Štefanija Štefica Štefka Štefánia Štěpánka Šárka Žaneta Željka Želmíra Živa Žofia Žofie
"""
