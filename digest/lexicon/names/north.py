"""Germanic, Nordic, Celtic and Finnic given names.

Source: the person providers of Faker 40.54.0 (da_DK, de_AT, de_LI, de_LU, de_DE, de_CH,
en_GB, en_IE, en_NZ, en_US, et_EE, fi_FI, ga_IE, is_IS, nl_BE, nl_NL, no_NO, sv_SE), ©
Daniele Faraglia and others, MIT licence; names that are words, places or firms are left
out.
"""

NAMES = """
    Aada Aage Aaliyah Aapo Aarne Aaro Aatos Abbas Abbey Abbi Abbie Abby Abdi Abdirahman
    Abdullahi Abel Abelone Abigael Abraham Abram Achiel Achille Achim Ada Adda Addison Adel
    Adela Adelbert Adelheid Adelina Adeline Adem Adina Adnan Adolf Adriaan Adriane Adrianne
    Adriano Adrien Adrienne Aedan Agata Agatha Agathe Agne Agnes Agnese Agneta Agnete
    Agnieszka Agnès Ahti Aicha Aida Aidan Aideen Aiden Aila Aileen Aili Ailis Aimee Aimo Aimée
    Aina Aine Airi Aisling Aislinn Aivar Ajan Aki Aksel Akseli Alana Alanis Alanna Alannah
    Alastair Alba Alban Alberte Albertine Albin Albina Albrecht Albína Alda Aldo Alea Alec
    Aleisha Alejandra Aleksandar Aleksandr Aleksanteri Aleksei Aleksi Alen Alena Alessandra
    Alessia Alessio Aleta Alexa Alexandre Alexandria Alexej Alexia Alexis Alf Alfons Alfonso
    Alfredo Algot Alida Alina Aline Alisa Alisha Alissa Alistair Alister Alix Alla Allen
    Allison Alma Alois Aloisia Aloys Alphonse Alphonsus Alva Alvar Alvaro Alve Alvin Alwin
    Alwina Alwine Alyssa Amadeus Amaia Amalia Amalie Amandine Amar Amaya Amber Ambrose Amelia
    Amelie Amie Amin Amira Amos Amélie Anabela Anabella Anahera Anaru Anas Anastasia Anaïs
    Andra Andre Andreia Andrej Andres Andrey Andri Andrin Andrus André Andréa Andréas Andrée
    Andrés Ane Aneta Anett Anette Angel Angelica Angelika Angelina Angeline Angelique Angelo
    Angie Angus Angèle Angélique Anica Anika Anisa Anka Anke Annabel Annabell Annabella
    Annabelle Annalena Annalisa Annalise Annamaria Annamarie Anneleen Anneli Annelie Annelies
    Anneliese Annelise Annemarie Annemette Annemie Annemijn Annetta Annette Anni Annica Annick
    Anniina Annikki Annina Annita Annukka Anny Anouk Anssi Ante Antero Antje Anto Antoin
    Antoinette Antonella Antonia Antonie Antonietta Antonina Antonino Antonius Antony Antoon
    Ants Antti António Anu Aodhan Aoibheann Aoibhin Aoibhinn Aoife Arabella Aran Archer Archie
    Ari Aria Arian Ariana Ariane Arianna Arianne Arie Ariel Arif Ariki Arild Aris Aristide
    Arja Arlene Arlette Arlo Armand Armando Armas Arnaud Arno Arnold Aroha Aron Arran Arron
    Arta Artan Arto Arttu Artturi Artur Arvid Arvo Arzu Asbjørn Asger Asher Ashlee Ashleigh
    Ashlene Ashling Ashton Asko Assar Assunta Asta Aston Ataahua Atena Athena Atlas Atte
    Attila Aud Aude Audrey Augusta Auguste Augustin Augustine Augusto Aukusti Aulikki Aulis
    Aune Aurel Aurelia Aurelio Aurora Aurore Aurélie Ava Avni Awhina Axel Axelle Aya Ayden
    Ayla Aylin Ayman Aynur Ayoub Ayse Aysel Ayten Aziz Azra Babette Bailey Bailie Baldur
    Baldwin Baltasar Balthasar Bambi Baptiste Barbro Barry Bart Bartholomew Bartley Bas Basil
    Bastiaan Bastian Bastien Bayram Beate Beatrice Beatrijs Beatrix Beau Beauden Becky Beda
    Belinda Bella Benedict Benedicte Benedikt Benedikte Benita Benjamín Benn Benno Benoit
    Benoît Bent Benta Bente Benthe Berat Berend Bernadette Bernadine Berndt Bernhard Bernice
    Bernt Bert Berta Bertha Berthe Bertil Bertram Bertrand Bethan Bethany Betina Bettina Betty
    Bevan Beverley Beverly Biagio Bianca Bianka Bibi Bieke Biljana Billie Billy Birger
    Birgitta Birgitte Birte Bitten Bjarne Bjorn Bjørg Bjørn Blaine Blair Blake Blanaid Blanche
    Blanka Boaz Bobby Bodhi Bodil Boe Boel Bojan Bonnie Borris Bradley Brady Brahim Brandi
    Brandy Branislav Branka Branko Braxton Brayden Breandan Breanna Brecht Breda Brendan
    Brendon Brett Briana Brianna Bridget Briek Brien Brigid Brigitta Brigitte Brit Brita
    Britney Britta Brittany Brittney Brodie Brogan Bronach Bronagh Bronwyn Brooke Bror Bruna
    Bryan Bryce Bryony Béatrice Bénédicte Börje Bøje Børge Cahal Cahir Cailin Cailum Caitlin
    Caitlyn Caitriona Cajsa Cal Caleb Callan Callum Calogero Calum Calvin Cameron Camilla
    Campbell Canan Candace Candice Caoilfhionn Caoimhe Caoimhin Caolain Caolan Caomhan Cara
    Caragh Caren Carin Carina Carine Carita Carlijn Carlotta Carly Carmel Carmela Carmelo
    Carmine Carola Carole Carolien Carolin Carolina Carolyn Carrie Carsten Carter Cas Casey
    Casper Cassandra Cassidy Caterina Cathal Catharina Cathleen Cathrine Cathy Cato Catrin
    Catrine Catriona Ceara Cecelia Cecil Cecile Cecilie Cedric Celia Celina Celine Cesar
    Ceylin Chad Chantel Chantelle Charis Charlene Charlie Charline Charlott Charlotta Charly
    Charmaine Chase Che Chelsea Chelsey Cherie Cherith Cheryl Cheyenne Chloé Chloë Christa
    Christel Christelle Christer Christiaan Christiana Christiane Christianne Christie
    Christin Christof Christofer Christoffer Christophe Christos Christy Cianan Ciara Ciaran
    Ciarrai Cillian Cindy Cirkeline Claes Clair Clare Clarence Clarissa Clarisse Clark Clas
    Claude Claudette Claudie Claudine Claudio Claudius Claudy Clavs Clayton Clemens Clement
    Clifford Clinton Cliodhna Cliona Clive Clodagh Clotilde Clémence Clémentine Codie Cody
    Cohen Cole Coleman Colette Colleen Collette Collin Colm Colton Colum Conal Conall Conan
    Concetta Conchur Conn Connie Connor Conny Conor Conrad Constance Constant Constantin
    Constanze Cooper Cora Coralie Cordula Corey Corina Corine Corinna Corinne Cormac Cornel
    Cornelia Cornelis Cornelius Corona Corrie Cortney Cory Cosima Cosimo Courteney Courtney
    Cristian Cristiano Cruz Crystal Csaba Curt Curtis Cynthia Cyriel Cyrille Cäcilia Cécile
    Cédric Célestin Célia Céline Daan Dafina Dag Dagmar Dagny Daire Dairine Daisy Dakota Dalia
    Dalibor Dalvin Damaris Damian Damiano Damien Damir Damjan Damon Dan Dana Dani Danica
    Daniele Daniella Danielle Danijel Danijela Danique Danièle Daniël Danny Dante Dany Daphne
    Dara Darcy Daren Daria Darin Darina Dario Darius Dariusz Darko Darlene Darragh Darrell
    Darrin Darryl Darryn Daryl Dave Davide Davin Davy Dayna Deaglan Dean Deane Deanna
    Dearbhail Dearbhaile Dearbhla Debbie Debby Debora Deborrah Debra Deidre Deirbhile Deirdre
    Dejan Delia Delphine Demi Denise Denny Dereck Derick Dermot Derrick Dervla Desiree Desirée
    Desmond Destiny Detlef Devin Devon Dewi Dex Diamond Diane Diann Dianne Diarmuid Dick
    Didier Diederik Dietmar Dietrich Dilara Dillon Dimitri Dimitrios Dino Diogo Dion Dionne
    Ditte Dmitri Dolores Domenic Domenica Domenico Domhnall Dominick Dominik Dominique Don
    Dona Donal Donat Donatella Donato Dora Doreen Dorian Dorien Dorina Dorine Dorota Dorothea
    Dorothée Dorte Dorthe Dragan Dragica Drago Drew Dries Duane Dunja Dusan Dustin Duuk Dwayne
    Dylano Déborah Désirée Dóra Eadaoin Eamon Eamonn Earl Ebba Ebbe Ebenezer Ebony Ecrin Eda
    Edda Eddie Eddy Edel Eden Edgar Edgard Edin Edina Edit Edith Edmond Edmund Edouard Eduard
    Edvard Edvin Edwin Edwina Eelis Eemeli Eemil Eerik Eero Eetu Eeva Egbert Eggert Egil Egon
    Eija Eila Eileen Eilis Eilish Eimear Eimer Eimhear Einari Einer Eira Eirik Eivind Eivor
    Ekrem Ela Elba Elbert Elda Eldar Eldon Elea Eleni Elenore Eleonor Eleonora Eleonore Elfie
    Elfriede Eli Elia Eliana Eliane Elias Elie Elien Eliisa Elijah Elin Elina Eline Elinor
    Elio Elis Elisa Elisabet Elise Elisha Eliza Elize Elli Ellie Ellinor Elliot Elliott Elly
    Elma Elmar Elmer Elmeri Elna Elodie Elof Eloi Eloise Eloïse Els Elsa Elsbeth Elsebeth
    Elsie Elsy Elton Elva Elvin Elvira Elvis Elvy Elvíra Elza Eléonore Elías Ema Emanuel
    Emanuela Emelie Emelina Emely Emer Emerald Emiel Emil Emile Emilia Emilian Emilie Emilija
    Emilio Emin Emine Emir Emmanuelle Emmet Emmett Emmi Emmy Enar Enda Ene Enea Enes Engla
    Enna Ennio Enrico Ensio Enver Enya Enzo Eoghan Eoin Erdogan Eren Erhard Erica Erich Erika
    Erina Erkan Erkki Erla Erland Erling Erna Ernest Ernestine Ernesto Erol Erwin Eryn Esa
    Esben Esila Eskil Esko Esmarelda Esmee Esmeralda Esmée Espen Essi Estella Estelle Ester
    Esteri Ethan Ethel Etienne Etna Etta Euan Eugen Eugenia Eugenie Eugenio Eugène Eugénie
    Eunan Eunice Evald Evelien Eveliina Evelin Evelina Eveline Evelyn Evelyne Evert Evi Evie
    Evita Evy Ewald Ewan Ezra Faas Fabia Fabian Fabiana Fabien Fabienne Fabiola Fabiënne
    Fabrice Fabrizio Fainche Faith Fanny Faruk Fatih Fatiha Fatma Fay Faye Feargal Fearghal
    Febe Fedde Federica Fedor Felice Felicia Felicitas Felicity Feline Fem Femke Fenna Fenne
    Ferdinand Ferenc Fergal Fergus Fernand Fernanda Fernande Ferre Fien Fiene Filipa Filipe
    Filippa Filippo Filomena Finbar Finn Fintan Fionntan Fionnuala Flavio Flemming Fletcher
    Fleur Floor Floortje Flor Flora Flore Florence Florent Florentin Florentina Florentine
    Floriane Florin Florina Floris Flynn Folke Fran Franca Francine Francisca Franciscus
    Franco Franjo Frankie Franklin Franky Frans Franziska François Françoise Fraser Frazer
    Freda Freddy Frede Frederic Frederik Frederikke Frederique Fredo Fredric Fredrik Fredrika
    Fredy Freja Freya Frida Fridolin Frieda Friederike Friedrich Frode Frédéric Frédérique
    Fábio Féline Félix Gabi Gabor Gabriele Gabriella Gabrielle Gabriël Gaby Gael Gaetano Gaia
    Gail Galina Garret Garrett Garry Gaston Gaylene Gaël Gaëlle Gebhard Geert Geir Gene
    Genevieve Geneviève Gennaro Genoveva Georg Georges Georgette Georgina Georgine Georgios
    Geraldine Gerarda Gerardo Gerardus Gerd Gerda Gerhard Gerhardt Geri Gerlinde Germaine
    Gerold Gerrit Gerry Gert Gertrud Gertrude Ghislain Ghislaine Giacomo Giada Gian Giancarlo
    Gianfranco Gianluca Gianna Giel Gijs Gil Gilbert Gilberte Gilda Giles Gilles Gillian
    Gillis Gina Ginette Gino Gioia Gion Giorgia Giovanna Gisela Gisèle Gitte Giuliana Giuliano
    Giulio Giuseppa Giuseppina Gladys Glenda Glenn Glenys Godelieva Godelieve Gonçalo Goran
    Gordana Gorm Gottfrid Gottfried Gottlieb Graeme Grainne Grant Grayson Grazia Graziella
    Greet Greger Gregg Gregor Gretchen Grete Grethe Gretta Griet Gro Grégoire Grégory Gréta
    Gudrun Gun Gunborg Gunda Gundhild Gunhild Gunilla Gunn Gunnel Gunner Gunter Gunther Gunvor
    Gurli Gust Gustaaf Gustaf Gustav Guus Guusje Gwen Gwenda Gwendoline Gwendolyn Gyda Gérald
    Géraldine Gérard Göran Gösta Göte Gülay Günter Günther Hailey Haley Halil Halley Hamid
    Hamish Hampus Hamza Hanife Hannah Hannele Hannelore Hannes Hannu Hansjörg Hanspeter Harald
    Hardy Harley Harm Harmony Harold Harper Harri Harriet Harrison Hartmut Harun Harvey Hasan
    Hatice Hayden Hayleigh Hayley Hazel Hector Hedda Hedvig Hedwig Hedy Hege Heidy Heike
    Heikki Heiko Heinrich Heleen Helene Helge Heli Helinä Hella Helle Hellevi Helma Helmer
    Helmi Helvi Helén Heléne Hemi Henk Henna Henning Henric Henricus Henrietta Henriette
    Henrikki Henrique Herdis Herma Herman Hermann Hermanni Hermine Hermína Herta Hertha Hervé
    Hidde Hilary Hilbert Hilda Hilde Hildegard Hilding Hildur Hilkka Hillary Hillevi Hilma
    Hilmar Hinewai Hjalmar Hjalte Hjördis Hoani Holger Hollie Honora Hope Horst Hubert Hudson
    Hugues Huguette Huia Hulda Hunter Håkan Håkon Håvard Hüseyin Iain Iben Ida Idun Ignace
    Ignatz Ignaz Ihaia Iida Iiris Iisakki Ilari Ilaria Ilenia Ilias Ilija Ilkka Ilmari Ilona
    Ilyas Imane Imelda Imke Imogen Imran Imre Ina Inaya Indi Indie Indra Indrek Indy Ine Inez
    Inga Ingalill Inge Ingegerd Ingegärd Ingela Ingelise Ingemar Inger Ingmar Ingo Ingvar
    Inkeri Inna Inès Inês Ioannis Iona Ira Irena Irfan Iris Irja Irma Irmeli Irmgard Irène
    Iréne Isa Isaac Isabell Isabelle Isac Isaiah Isak Ise Isidor Isis Isla Ismael Ismet Ismo
    Isobel Istvan István Iva Ivana Ivanka Ivar Iver Ivica Ivo Ivonne Ivor Ivy Iwan Ize Jaak
    Jaakko Jaan Jaana Jaanus Jacek Jacinta Jackie Jackson Jacky Jaclyn Jacobine Jacobus
    Jacqueline Jade Jael Jafet Jake Jakub Jalmari Jamal Jamil Jana Janette Jani Janice Janick
    Janik Janina Janis Janko Jann Janna Janne Janni Jannie Jannik Jannis Jano Janos Janus
    Jaqueline Jara Jared Jari Jarkko Jarl Jarlath Jarmo Jarne Jarno Jaron Jaroslav Jarrod
    Jasmijn Jasmin Jasmina Jasmine Jasper Jaxon Jayda Jayde Jayden Jaylinn Jayne Jayson
    Jeanette Jeanine Jeanne Jeannette Jeannie Jeannine Jef Jeffery Jekaterina Jelena Jelle
    Jelte Jemma Jena Jenifer Jenna Jenni Jennie Jenny Jente Jeppe Jere Jeremiah Jeremias
    Jeremie Jeremías Jerker Jermaine Jeroen Jerzy Jesper Jesse Jessie Jessika Jessy Jesus
    Jevgeni Jillian Jimmie Jinthe Jip Jiri Joachim Joacim Joakim Joana Joann Joanne Joannes
    Job Jocelyn Jocelyne Jochen Jodi Jodie Jody Joelle Joep Joeri Johanna Johanne Johnathan
    Johnnie Johnny Johny Joke Jolanda Jolanta Jolene Jolie Jolien Jolijn Joline Jonah Jonatan
    Jonathon Joni Jonna Jonny Joona Joonas Joonatan Joost Joppe Joran Jordi Jordon Jordy Joren
    Jorja Jorma Jorn Jort Jorunn Jos Josefa Josefiina Josefin Josefina Josefine Josepha
    Josephina Josephine Josephus Josette Josh Josiah Josiane Josip Josse Jost Josée Joséphine
    Jouko Jouni Jovan Jovana Joy Jozef Joël Joëlle Juana Juanita Jude Judy Juhana Juhani Juho
    Jukka Jule Jules Juliana Juliane Julianna Julien Julienne Juliet Juliette Julijana Julio
    Julius Juni Junior Jurgen Juri Jurre Jussi Justina Justine Justus Jutta Juul Juulia Juuso
    Jyrki Jytte Jérôme Jörg Jörgen Jørgen Jüri Kaarina Kaarlo Kaat Kahu Kahurangi Kai Kaia
    Kaija Kaisa Kaitlin Kaitlyn Kaj Kaja Kajsa Kaleb Kalervo Kalevi Kali Kalina Kalle Kamiel
    Kamil Kane Kara Karan Karel Kari Karima Karina Karine Karla Karley Karli Karlijn Karlo
    Karolien Karoliina Karoline Karolína Karsten Karyn Kaspar Kasper Kassandra Kata Katalin
    Katariina Katarina Katarína Katcha Katelijne Katelyn Katerina Katharina Katharine
    Katherina Kathi Kathrin Kathy Kati Katia Katie Katleen Kato Katri Katrien Katriina Katrijn
    Katrina Katrine Katty Katy Kauko Kauri Kay Kayden Kaye Kayla Kaylee Kayleigh Kazim Kealan
    Keano Keanu Keegan Keelan Keely Keeva Keijo Keira Keld Kelli Kellie Kelsey Kelvin Ken
    Kenan Kendra Kenn Kennet Kenny Kenth Keri Kerri Kerrie Kerstin Kerttu Khadija Khaled Khloe
    Kian Kiara Kick Kiera Kieran Kiki Kilian Killian Kimberley Kimberly Kimmo Kingston Kira
    Kirby Kiri Kirk Kirsi Kirsti Kirstie Kirstin Kirstine Kirsty Kjeld Kjell Kjersti Kjetil
    Klaas Klara Klas Klaudia Klavs Klemens Knut Koen Koenraad Konrad Konstantin Konstantinos
    Kora Kori Kornelia Kris Krista Kristel Kristen Krister Kristi Kristiaan Kristian Kristie
    Kristien Kristiina Kristijan Kristina Kristine Kristjan Kristof Kristofer Kristoffer
    Kristopher Kristy Kristína Krystal Krystyna Kullervo Kumar Kuno Kurtis Kustaa Kyan Kyano
    Kyara Kyla Kyllikki Kyra Käthe Käthi Kåre Lacey Lachlan Ladina Laetitia Lage Laila Lambert
    Lana Lance Lander Laoise Lara Larry Lasse Lassi Laszlo Latasha Latoya Laure Laureen
    Laurence Laurens Laurenz Laurette Lauri Laurie Laurin Laurits Laus Laust Lavinia Layla
    Leah Lean Leana Leander Leandra Leandro Leanne Leano Lee Leen Leena Leevi Leia Leif Leigh
    Lene Leni Lenn Lennart Lennarth Lennert Lenny Leona Leonard Leone Leonhard Leonie Leonor
    Leonora Leonore Leontina Leopold Leroy Lesley Leticia Letizia Levi Levin Lewis Lex Leyla
    Lia Lian Liana Liane Libby Lidia Lidija Lieke Lies Liesbet Liesbeth Lieselot Lieve Lieven
    Lieze Liisa Lili Lilia Liliana Liliane Lilija Lilja Lilla Lillemor Lilli Lillian Lilly
    Lily Lina Lincoln Linde Lindsay Lindsey Linn Linnea Linnéa Lino Linus Lio Lionel Lisanne
    Lisbet Lisbeth Lise Liselott Liselotte Lisette Liv Liva Livia Livio Liz Liza Lize Lizz
    Lizzy Ljiljana Ljubica Ljubov Ljudmila Lloyd Lode Lodewijk Loek Loes Logan Lois Loke Lola
    Lona Lone Loni Lonnie Lora Loraine Lorcan Lore Loredana Lorena Lorenz Lorenza Loretta
    Loretto Lori Lorin Loris Lorna Lorraine Lot Lothar Lotta Lotti Lou Loui Louie Louisa Lova
    Love Lovis Lovisa Lowe Lowie Loïc Loïs Luan Luana Lucette Luciano Lucie Lucien Lucienne
    Lucinda Lucio Ludivine Ludmila Ludo Ludovic Ludovicus Ludvig Ludwig Luise Luka Luna
    Lutgarde Lutgardis Lutgart Lutz Luuk Luz Luzia Luís Lydie Lykke Lynda Lyndon Lyndsay
    Lyndsey Lynette Lynley Lynne Lynnette Lynsey László Lærke Léa Léna Léo Léon Léonard Léonie
    Léopold Maaike Maaria Maarit Maarten Maartje Macauley Mackenzie Maddison Madeleine
    Madelene Madelief Madeline Madison Mads Mael Maeva Maeve Magali Magda Magdalena Magdalene
    Magne Mahdi Mahi Mahmut Maia Maida Maie Maija Maik Maiken Maire Mairead Mairtin Maj Maja
    Majken Majvor Makayla Maksim Malachy Malea Malena Malene Malgorzata Malika Malin Malle
    Mallory Malou Malte Malthe Malva Manaaki Manaia Manawa Manda Mandy Manfred Manon Mantas
    Manuela Manus Mara Maraea Marcela Marceline Marcella Marcelle Marcello Marcelo Marcia
    Marcos Mare Maree Mareikura Maren Marga Margareta Margarete Margaretha Margarida Margarita
    Margaux Margherita Margit Margita Margo Margot Margret Margrethe Margrit Marguerite Margus
    Mari Mariah Marian Mariann Marianna Marianne Marica Marieke Mariella Marielle Marietta
    Mariette Marija Marijan Marijana Marijke Marijn Marika Marilena Marilyn Marin Marino
    Marinus Marisa Marit Marita Maritta Marius Mariusz Marja Marjaana Marjan Marjatta Marjo
    Marjorie Marjukka Marjut Marketta Markku Markus Marleen Marlen Marlena Marlene Marlies
    Marlis Marlon Marlyse Marlène Marnix Mart Marte Marthe Martial Martijn Martim Martine
    Martta Martti Martyn Marvin Maryam Maryline Marylène Maryse María Marína Mason
    Massimiliano Massimo Matej Mateo Matheo Mathew Mathias Mathieu Mathijs Mathilda Mathilde
    Mathis Mati Matias Matilda Matilde Matiu Mato Matthieu Matthijs Matti Mattia Mattias Matts
    Maud Maude Mauno Maura Maureen Mauri Mauricette Maurits Mauritz Maurizio Mauro Maxim
    Maxima Maxime Maximilian Maximilien Maximus Maxine Maya Maël Maëlle Mckenzie Meabh Meagan
    Meaghan Meda Meelis Mees Meg Meghan Mehdi Meibh Meike Meinrad Meja Mel Melina Melinda
    Melisa Melita Melker Melle Melody Melvin Melwin Mercedes Mereana Meredith Merel Merete
    Merethe Merijn Merike Merja Merle Merlin Mervi Mervin Mervyn Meryem Meta Metin Metta Mia
    Micael Micah Micha Michaela Michaele Michal Michala Michaël Micheal Micheala Michela
    Michele Micheline Michell Michiel Michèle Mick Mie Mieke Miel Mihaela Mihhail Mihkel Miia
    Miika Mijo Mik Mikael Mikaela Mikaere Mikayla Mikkel Mikko Mila Milda Mile Milica Milka
    Milla Mille Millie Milo Milos Milou Milton Mimi Mimmi Mindy Minerva Minna Mio Miodrag Mira
    Miran Miranda Mirco Mireille Mirela Mirella Miriama Mirja Mirjam Mirjami Mirjana Mirko
    Miro Miroslav Mirsad Mirte Mirthe Misty Mitchel Mitchell Mladen Mogens Mohamad Moira
    Mollie Molly Monique Morena Moreno Morgane Moritz Morris Mortimer Muhamed Muhammed Muni
    Muriel Murielle Mustapha Mya Myles Myra Myriam Myrta Myrthe Märta Märtha Måns Mårten
    Mégane Mélanie Mélissa Mía Mónika Nadežda Nadin Nadja Nadège Nael Naim Naja Nand Nando
    Nanna Nanni Naoimh Naoise Naomh Naomi Natacha Natali Natalia Natalija Natalja Natan
    Natanael Natascha Natasja Nate Nathalie Nathan Nathanael Nathaniel Naud Nea Neal Nela Nele
    Nelia Nelio Nella Nelli Nellie Nelly Nelson Nenad Neo Nete Nevaeh Nevenka Neville Nevin
    Nevio Ngaire Nia Niall Niamh Nichola Nichole Nicklas Nicky Niclas Nico Nicolai Nicolaj
    Nicoletta Nicoline Niek Niels Nienke Niilo Niina Nik Nika Nikau Nikita Nikki Niklas Niko
    Nikola Nikolaj Nikolaos Nikolas Nikolaus Nikoletta Nikolina Nikora Nils Nino Ninthe Nisa
    Nives Nixon Noa Noam Noe Noel Noelia Noelle Noemi Noora Noortje Norah Nore Noreen Norma
    Noud Nour Nout Nova Noé Noémie Noël Noëlla Noëlle Nuala Nuno Nuria Nynke Nóra Octavie
    Océane Oda Odd Odeline Odette Odhran Odile Ofelia Oisin Oiva Olav Olavi Ole Oleg Olfert
    Olive Oliwer Olle Olli Olof Olov Onni Oona Oonagh Ophélie Ora Oran Orfhlaith Orhan Orla
    Orlagh Orlaigh Orlaith Orlando Ornella Orvokki Oskar Oskari Osmo Ossi Ossian Osvald Oswald
    Othmar Otis Ottilia Ottilie Ottó Outi Ove Owe Oxana Paavo Padraic Padraig Padraigin Paige
    Palle Pamela Parker Pascal Pascale Pasi Pasquale Patric Patrice Patrik Patrizia Patrícia
    Patty Paule Paulette Pauli Paulien Pauliina Paulina Pauline Pauric Paw Pawel Payton Peadar
    Pearce Pearl Pearse Peder Peeter Peggy Pekka Pelle Penelope Pentti Pepijn Perla Pernilla
    Pernille Pero Perry Pertti Petar Pete Petr Petri Petrus Petter Petteri Peyton Phileine
    Philippa Phillip Philomena Phoebe Phyllis Pia Piaras Pien Pierce Pierina Piero Pierrette
    Piet Pietro Piia Pim Piper Pippa Piret Pirjo Pirkko Pirmin Pius Pleun Pol Polly Pontus
    Poppy Poul Preben Preston Priit Prisca Priscilla Priska Puck Puk Päivi Päivikki Pär Pål
    Péter Pía Quentin Quinn Quinten Quinty Rachael Rachelle Radmila Raewyn Raf Rafaela Rafaël
    Raffael Raffaela Raffaele Raffaella Ragna Ragnar Ragner Rahel Raija Raili Raimo Raimund
    Rainer Raisa Raivo Ramazan Ramona Randall Randi Randolf Randy Rani Raoul Raphael Raphaela
    Raphaël Raquel Rasmus Raul Rauno Raven Rawiri Ray Rayan Raymonde Rebecka Rebekah Rebekka
    Redmond Reece Reet Regan Regina Reginald Regine Regitse Regitze Regína Reidun Reijo Reimar
    Rein Reine Reiner Reinhart Reinhilde Reinhold Reino Remi Remo Rena Renaat Renate Renato
    Renaud Renee Rens Renske Renzo Renée Reuben Rex Reza Rhian Rhianna Rhianne Rhiannon Rhona
    Rhonda Rhys Ria Rian Ricarda Riccardo Richardt Rickard Rickey Ricky Rico Rigmor Riikka
    Riina Riitta Rik Rikard Rikke Riku Riley Rina Rino Risto Ritt Ritva Roan Roar Robbe Robbie
    Robby Robyn Rocco Rochelle Roderick Rodger Rodney Rodolfo Rodolphe Roel Roeland Roise
    Roisin Rolande Romain Romaine Romana Romane Romano Romeo Romina Romuald Romy Rona Ronan
    Ronja Ronni Ronnie Ronny Rony Roope Roos Roosa Rory Rosalba Rosalia Rosalie Rosanna
    Rosanne Rosaria Rosario Roseanna Rosemarie Rosemary Rosetta Rosette Rosie Rosina Rosita
    Roslyn Rosmarie Roswitha Rosy Rouven Rowan Rowena Roxane Roxanna Roxanne Ruairi Ruari
    Ruben Ruby Rudi Rudolf Rudolph Rudy Rune Rupert Rut Ryder Ryszard Régine Régis Rémi Rémy
    Róbert Rúben Rüdiger Saar Saara Sabina Sabri Sabrina Sabína Sacha Sadie Safet Saga Sahra
    Sakari Saleh Salih Salome Salomé Salvatore Samanta Sami Samir Samira Sammy Samson Samu
    Samuli Sander Sandrine Sandro Sandy Sanja Sanna Sanne Sanni Santeri Saoirse Sari Sarina
    Sascha Sasha Saskia Satu Saul Saundra Savannah Saverio Scarlett Scarlette Scot Seamus
    Seana Seanan Seaneen Seanna Sebastiaan Sebastiano Sedat Seija Selena Selina Selma Sem Sena
    Senn Senna Senne Seona Sepp Seppe Seppo Serena Serge Sergej Seth Severin Sevim Shaban
    Shakira Shana Shania Shanice Shanna Shannan Shannen Shannon Shari Sharlene Shaun Shauna
    Shauneen Shawn Shawna Shay Shayne Shea Sheena Shelby Shelia Shelley Shelly Sheree Sheri
    Sherri Sherry Sheryl Shiela Shirley Shona Sian Sibylle Siebe Siegfried Siem Sien Siena
    Sienna Sierra Sigfrid Sigge Sigmar Sigmund Signa Signe Sigrid Sigurd Sigvard Siim Siiri
    Sil Silas Silja Silje Silke Sille Silva Silvana Silvano Silvester Silvio Simen Simeon Simo
    Simona Simonne Sina Sindre Sine Sinead Sini Sinikka Siobhan Siofra Sione Siri Sirje Sirkka
    Sirpa Sisko Sissel Sivert Sixten Sjoerd Skye Skyla Skylar Slavica Slavko Slobodan Sofi
    Sofie Sofía Solange Solvej Sondre Sonja Sonny Sonya Soraya Sorcha Spencer Stacey Stacie
    Stacy Staffan Stan Stanislaus Stanislav Stanley Steen Stef Stefaan Stefani Stefania
    Stefanie Steffi Stein Steinar Stellan Sten Sterre Stewart Stian Stien Stig Stijn Stina
    Stine Stjepan Sture Stéphane Stéphanie Sune Susana Susann Susanna Susannah Susi Sussanne
    Sussie Suus Suvi Suzana Suzanna Suze Suzette Suzy Svante Svea Svein Svenja Svenning Sverre
    Svetlana Swen Sybilla Sybille Sylva Sylvain Sylvester Sylviane Sylvie Sylwia Synnøve Sys
    Sébastien Sérgio Séverine Sören Søren Sørine Søs Süleyman Tabea Tabitha Tage Tahir Tai
    Taina Taine Taisto Tama Tamara Tamati Tami Tammie Tammy Tamás Tane Taneli Tangaroa Tanguy
    Tania Tanner Tapani Tapio Tarik Tarja Tarmo Taru Tasha Tatjana Tauno Tayla Taylor Tea
    Teddy Teemu Tegan Teija Tejs Tekla Tellervo Tenzin Teodor Teodora Tera Terence Terese
    Teresia Terhi Terina Terje Tero Terrance Terrence Terri Terttu Tess Tessa Teun Teuvo
    Thaddeus Thalia Thea Theda Thekla Thelma Theo Theodoor Theodor Theodora Theodore Theres
    Therese Theresia Therése Thi Thibaud Thibault Thibaut Thibo Thijmen Thijn Thijs Thom Thor
    Thore Thorsten Thure Théo Théodore Théophile Thérèse Tia Tiana Tiare Tiarna Tiarnan Tibe
    Tibo Tibor Tiegan Tiernan Ties Tiffany Tiia Tiina Tiit Tiiu Tijl Tijmen Tijn Tijs Tilda
    Tilde Till Tilman Timea Timmy Timo Timon Tindra Tine Tineke Tinne Tino Tirza Tiziana
    Tiziano Toby Toivo Tomi Tomislav Tommi Tommy Tone Toni Tonicha Tonje Tonny Tonya Toomas
    Toon Topias Tor Tora Torben Torbjörn Torbjørn Tord Tore Torgny Tori Torill Tova Tove
    Tracey Traci Tracie Travis Trent Trevor Tricia Triin Trina Trine Trinity Tristan Troels
    Troy Trudi Tui Tuija Tuomas Tuomo Ture Turid Tuukka Tuula Tuuli Tuulia Tuulikki Tuur Tuva
    Twan Tycho Tygo Tyla Tyler Tyra Tyrone Tyson Tõnu Türkan Udo Uffe Ulf Uli Ulrica Ulrik
    Ulrika Ulrike Umberto Una Unni Uno Uolevi Urbain Urmas Urs Urszula Ute Uwe Vagn Vajèn
    Valborg Valdemar Valentijn Valentin Valentine Valentino Valentín Valentína Valeri Valeria
    Valerio Valeska Valter Valtteri Valère Valérie Van Vanda Vanesa Vania Vanja Vaughan Veera
    Veerle Veeti Vega Vegard Veijo Veikko Veli Vello Vendela Venla Venus Verena Verner Verneri
    Vernon Veronika Veronique Vesa Vesna Vic Vicki Vickie Vicky Victorine Vidar Vide Viggo
    Vigo Viivi Viking Viktoria Vilde Vilgot Vilhelm Vilhelmiina Vilhelmina Vilho Viljami Viljo
    Villa Villads Ville Vilma Vilmer Vince Vincenza Vincenzo Vinciane Vinzenz Viola Violet
    Violeta Violetta Violette Virginie Virpi Vito Vitor Vittoria Vittorio Viveka Vivian
    Viviana Viviane Vivianne Vivien Vivienne Vlado Volker Von Vuokko Väinö Véronique Waimarie
    Waldemar Wally Waltraud Wanda Wannes Ward Warre Warwick Wayne Weena Wenche Wendelin Wenzel
    Wesley Wessel Whitney Wikitoria Wilfried Wilhelmina Wilhelmine Wilhelmus Willard Wille
    Willem Willi Willie Willow Willy Wilma Wilmer Wim Winifred Winni Winnie Wiremu Witold
    Wladimir Wout Wouter Wyatt Xander Xaver Xavi Xenia Yael Yan Yana Yanis Yann Yannis Yara
    Yasemin Yasin Yasmina Yasmine Yassin Yassine Yda Yesenia Yfke Yilmaz Yinthe Ylva Yngve
    Yolanda Yolande Younes Yousef Yrjö Yrsa Yvan Yvette Yvon Zac Zach Zacharias Zachary Zahra
    Zak Zakaria Zane Zdenka Zdravko Zehnia Zehra Zeljko Zelma Zenia Zeno Zenta Ziggy Zion Zita
    Zlatko Zoey Zoltan Zoltán Zora Zoran Zoé Zoë Zsolt Åbjørn Åge Åke Åsa Åse Íris Ísis Óliver
    Ömer Örjan Östen Özlem Øivind Øjvind Ørni Øvli Øyvind Ülle
"""
"""Given names, parted by spaces."""
