"""Given names that are common in the countries of the Alliance, and whose they are as a rule.

A name that women and men share (Andrea, Camille, Jordan) is on neither list: it decides nothing.
"""

from __future__ import annotations

_WOMEN = """
    Abigail Ada Adele Ad\u00e8le Agata Agnes Agn\u00e8s Alana Alexandra Alexia Alice Alicia Alina
    Alison Amal Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Angie Anita Anke Ann Anna
    Anne Annegret Annette Annie Antonia Aoife Astrid Audrey Aur\u00e9lie Ayse Barbara Beatrice
    Beatriz Becky Bernadette Bernice Beth Betsy Betty Beverly Birgit Bonnie Brenda Bridget
    Brigitte Brittany B\u00e9atrice Cara Carla Carmen Carol Caroline Carolyn Carrie Cassandra
    Catalina Catherine Cathy Cecilia Cec\u00edlia Celine Cheryl Chiara Chloe Chlo\u00e9 Christina
    Christine Cindy Claire Clara Claudia Colette Colleen Connie Constance Cora Courtney Cristina
    Cynthia C\u00e9cile C\u00e9line Dagmar Daniela Danielle Daria Debbie Deborah Debra Delphine
    Denise Diana Diane Dina Dolores Donna Dora Doris Dorothy Ebba Edith Eileen Elaine Eleanor
    Elena Eleni Elif Elisa Elisabeth Elise Elizabeth Ella Ellen Elodie Elsa Emily Emine Emma Erica
    Erika Erin Esther Eva Evelyn Fatima Federica Felicia Fiona Flora Frances Francesca
    Fran\u00e7oise Frida Gabriela Gabriella Gabrielle Gail Genevi\u00e8ve Gerda Gina Gisela Giulia
    Gloria Grace Greta Gretchen Gro Gwen Halina Hanna Hannah Hannelore Hazel Heather Heidi Heike
    Helen Helena Helga Henrietta Hilary Hilda Hillary Holly H\u00e9l\u00e8ne Ida Ilona Ines Inga
    Ingeborg Ingrid In\u00eas Ioana Irena Irene Irina Iris Isabel Isabella Isabelle Ivana Iwona
    Jacqueline Jana Jane Janet Janice Janine Jasmine Jeanne Jeannette Jelena Jenna Jennifer Jenny
    Jessica Jill Joan Joanna Joanne Jocelyn Johanna Josefina Josephine Joyce Juanita Judith Judy
    Julia Juliana Julianne Julie Juliette Justine Kaja Karen Karin Karina Karla Karolina Katarina
    Katarzyna Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kayla
    Kelly Khadija Kimberly Kirsten Klara Kristen Kristi Kristin Kristina Kristine Krystyna Laila
    Lara Latifa Laura Lauren Laurence Layla Lea Leah Leila Lena Leonie Leonor Lidia Lila Lilian
    Liliana Lillian Lily Linda Lindsay Lisa Lise Livia Liz Liza Lois Lorraine Louise Lucia Lucie
    Lucille Lucy Luisa Lydia L\u00e9a Madeleine Magda Magdalena Maggie Malgorzata Mandy Margaret
    Margarida Margarita Margot Marguerite Maria Marianne Marie Marija Marilyn Marina Marine Marion
    Marisa Marjorie Marlene Marta Martha Martina Martine Mary Mar\u00eda Mathilde Maureen Megan
    Melanie Melinda Melissa Mercedes Mette Mia Michaela Michelle Mich\u00e8le Mihaela Mila Mildred
    Milena Mireille Miriam Moira Molly Monica Monika Monique Muriel Myriam M\u00e9lanie Nadia
    Nadine Nancy Naomi Natalia Natalie Natasha Nathalie Nicola Nicole Nicolette Nina Noelle Nora
    Norma No\u00e9mie Odile Oksana Olena Olga Olivia Ophelia Paige Pamela Patricia Patty Paula
    Pauline Penelope Penny Petra Phyllis Pilar Priscilla Rachel Radmila Ramona Rebecca Regina Renata
    Ren\u00e9e Rita Roberta Rosa Rosalie Rosalind Rose Rosemary Roxana Ruth Sabine Sabrina Sally
    Samantha Sandra Sandy Sanna Sara Sarah Selma Sevda Sharon Sheila Shelley Shirley Sibylle
    Sigrid Silvia Simone Sofia Sofie Solange Sonia Sonja Sophia Sophie Stacey Stella Stephanie
    St\u00e9phanie Sue Susan Susana Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tammy
    Tania Tanja Tanya Tara Tatiana Teresa Tess Thea Theresa Th\u00e9r\u00e8se Tiffany Tina Toni
    Tracey Ulla Ulrike Ursula Valentina Valeria Valerie Val\u00e9rie Vanessa Vera Veronica
    Veronika Vesna Viktoria Viola Virginie Vivian Viviane V\u00e9ronique Wanda Wendy Whitney
    Wilhelmina Yasmin Yolanda Yuliya Yvette Yvonne Zeynep Zoe Zofia Zo\u00e9 Zuzana \u00c9lisabeth
    \u00c9lise \u00c9lodie
    Agathe Amandine Ana\u00efs Ang\u00e9lique Annabelle Annick Arlette Blandine
    B\u00e9r\u00e9nice Carine Chantal Charl\u00e8ne Cl\u00e9mence Cl\u00e9mentine Corinne
    Dani\u00e8le Estelle Fabienne Fanny Ghislaine Gis\u00e8le Huguette Jeannine Josiane
    Jos\u00e9phine Jo\u00eblle Laetitia Laure Liliane Lucienne Ludivine Manon Margaux Marielle
    Maryse M\u00e9lissa Nad\u00e8ge No\u00eblle Odette Pascale Perrine Raymonde Roselyne
    R\u00e9gine Sandrine Sol\u00e8ne Sylviane S\u00e9gol\u00e8ne S\u00e9verine Yolande
    \u00c9liane \u00c9milie
    Aase Adriana Agnese Aigul Aija Aikaterini Aileen Aino Aisha Aiste Aist\u0117 Akiko Albulena
    Aldona Alejandra Aleksandra Alena Alessandra Alexa Alyssa Amira Amparo Am\u00e9lie Anabel Anahit
    Anca Anda Angeliki Angharad Anik\u00f3 Ank Annalena Annelies Anneliese Annemie Annika Anniken
    Antonella An\u0111ela Arancha Arantxa Arlene Arpine Arta Aslaug Asma Assun\u00e7\u00e3o Asta
    Atifete Aurore Ay\u015fe Ay\u015feg\u00fcl Baiba Barbora Barbro Battsetseg Beata Beate
    Bego\u00f1a Benedetta Bente Bernadett Besa Besiana Bethany Bettina Biljana Birgitta Birgitte
    Bodil Borjana Bo\u017cena Bo\u017eena Branka Britt B\u00e4rbel Camilla Canan Carly Carme Carmela
    Carola Catriona Cecilie Christiane Chrystia Cinzia Claudette Concepci\u00f3n Concha Condoleezza
    Consuelo Corien Corina Dace Dagny Daiga Daina Dalia Dana Danuta Darlene Debora Derya Despina
    Dijana Dimitra Dinara Doina Dolors Donatella Donika Dorota Dragana Dubravka D\u00f3ra Ebru Edina
    Egle Egl\u0117 Eilidh Eirini Ekaterina Ekaterine Eleftheria Elina Elisabetta Eli\u0161ka Elke
    Elona Elsebeth Elvira El\u012bna Emanuela Emiko Emmanuelle Enik\u0151 Erzs\u00e9bet Esme Esra
    Ester Evangelia Evika Ewa Fabiana Fatma Fawzia Femke Filiz Fofi Foteini Freya
    Fr\u00e9d\u00e9rique F\u00e1tima Gabi Galina Gayane Geraldine Gerd Gesine Gillian Gintare
    Gintar\u0117 Giorgia Giovanna Gisele Glenda Gordana Gra\u017cyna Grete Gudrun Gulnara Gunhild
    Gunilla Gu\u00f0r\u00fan Gwendolyn G\u00fclnur G\u00fcls\u00fcm Habiba Hadja Hala Halyna Hana
    Hanan Hanke Hanne Harriet Hatice Hayley Heba Hedwig Hedy Heidemarie Helle Hilde Hiroko Ibtisam
    Ieva Ilaria Ildik\u00f3 Ileana Iliana Ilse Ilva Ilze Imogen Inara Ine Inese Inger Ingerd
    Ingibj\u00f6rg Ingrida Inguna Inmaculada Inna In\u0101ra Ioanna Irantzu Iryna Isaura Iva Ivanka
    Ivanna Iveta Ivona Jacinda Jacqui Jadranka Jadwiga Jamila Jarmila Jaroslava Jasna Jeane Jeanine
    Jolanta Joni Josefa Jozefina Judit Junko Jurate Justyna Jutta Jytte J\u016brat\u0117 Kaarina
    Kadri Kaia Kaire Kajsa Kamala Kamila Karianne Karoline Katalin Kateryna Kate\u0159ina Katri
    Katrine Katr\u00edn Kazuko Keiko Keit Kersti Ketevan Khatia Khrystyna Kinga Kirsti Kirsty
    Kl\u00e1ra Kolinda Konstantina Krista Kristalina Kristiina Krist\u00edn Krisztina Ksenia Ksenija
    Kumiko Kyriaki Kyrsten Laima Lali Larisa Leanne Lelde Lene Lenka Lesia Lesya Leyla Liene
    Liesbeth Liesje Liina Linn Lisbeth Liudmyla Ljiljana Ljubica Lolita Loredana Lorna Lotte Lourdes
    Lovise Lubna Ludmila Luisella Luljeta Luminita Lumini\u021ba Lusine Lu\u00edsa Lydie Lynn Lynne
    Lyubov Lyudmila Maarja Maeve Mafalda Maia Maike Majda Majlinda Maka Manuela Marcela Marcella
    Marcy Mareike Margit Margrethe Margr\u00e9t Mariam Mariana Mariastella Marieke Marietta Mariia
    Mariko Marinella Marisol Marit Mariya Mari\u00eblle Marja Marjo Marju Mark\u00e9ta Marleen
    Marlies Marsha Maryam Marzena Masako Maud Mazie Ma\u00eft\u00e9 Ma\u0142gorzata Meglena Meral
    Merete Meritxell Merle Meyrem Mhairi Michala Michiko Miet Milica Milva Mimoza Minna Mioara
    Mirjam Mirjana Miroslava Mona Monta Montserrat M\u00e1ria Nadezhda Najat Najla Naoko Nataliia
    Natalija Natalya Nata\u0161a Natia Nat\u00e1lia Nazan Nele Neli Nermin Nevena Ngozi Niamh
    Nicoleta Nienke Nikki Nikolina Nkosazana Noelia Noriko Nyamko N\u00faria Oana Oleksandra Olha
    Olivera Olta Ornella Orsolya Paloma Panagiota Paola Patrizia Pavla Pernilla Pernille Philippa
    Pia Pille Piroska Polina Prisca Priti P\u00e4ivi P\u0131nar Rachida Radka Raffaella Ragnhild
    Raisa Raluca Rania Rannveig Raquel Rasa Reem Reiko Renate Rhona Riikka Riina Rikke Ritva
    Roc\u00edo Roisin Rosalyn Rosanna Rositsa Roslyn Rossella Rugil\u0117 Rumiana Rumyana Ruta
    R\u00e9ka Sahiba Salome Samira Sanae Sandija Sanja Saoirse Saskia Sayuri Seiko Selin Serena
    Sevgi Sevinj Shaima Siemtje Signe Sigr\u00ed\u00f0ur Silje Silke Simona Siobhan Siv Slavica
    Sne\u017eana Snje\u017eana Soledad Solveig Solvita Sopho Soraya Sorina So\u0148a Stanka
    Stavroula Stefania Steffi Suella Susie Suzana Svand\u00eds Svenja Svitlana Sybile Szilvia
    S\u00edlvia Taisia Tamar Tansu Tarja Tatjana Tatyana Ta\u0165\u00e1na Teodora Teona Tereza
    Tetiana Tetyana Theodora Thorgerdur Thorger\u00f0ur Tiina Tinatin Tineke Tinne Tomomi Tone Triin
    Trine Tsveta Tsvetelina Tulsi Tuula Tytti T\u00fclin T\u00fcnde Ulrika Unn Urszula Urve
    Ur\u0161ka Uschi Ute Valbona Valentyna Valeriia Valger\u00f0ur Vasilika Vasiliki Velina
    Ver\u00f3nica Vicky Viktoriia Viktorija Vilija Violeta Viorica Vi\u0161nja Vjosa Vlasta Waltraud
    Wiebke Ya\u00ebl Yevheniia Yoko Yoshiko Yukiko Yuko Yulia Yuliia Yuriko Zahra Zainab Zakia Zanda
    Zane Zarifa Zdenka Zde\u0148ka Zehra Zhanna Zhuzhuna Zinaida Zita Zornitsa Zo\u00eb Zsuzsa
    Zsuzsanna Zs\u00f3fia Zuhal \u00c1gnes \u00c5sa \u00c5se \u00c9l\u00e9onore \u00c9va \u00d6zlem
    \u00deorger\u00f0ur \u013dudmila \u015eebnem \u0160\u00e1rka \u017daneta \u017deljka
    \u017divil\u0117 \u017dofia
"""
_MEN = """
    Aaron Abdul Abdullah Abraham Adam Adrian Adri\u00e1n Ahmad Ahmed Alain Alan Albert Alberto
    Aldo Aleksandar Aleksander Alessandro Alexander Alexandre Alexandru Alexei Alexis Alf Alfonso
    Alfred Ali Allen Alvin Amir Anatoly Anders Andre Andreas Andrei Andrej Andrew Andrius Andrzej
    Andr\u00e9 Andy Angus Anthony Antoine Anton Antonin Antonio Antony Ant\u00f3nio Ari Armand
    Arnaud Arnold Arthur Artur Arturo Augustin Barry Bart Basil Ben Benjamin Beno\u00eet Bernard
    Bernardo Bernd Bernhard Bernie Bert Bertrand Bill Billy Bjorn Bj\u00f8rn Bob Bobby Bogdan
    Boris Borut Brad Bradley Brandon Brendan Brian Bruce Bruno Bryan Calvin Carl Carlo Carlos
    Casper Cesar Charles Charlie Christian Christoph Christophe Christopher Chuck Clarence Clark
    Claudio Clement Clifford Cl\u00e9ment Colin Conrad Constantin Corey Craig Curt Curtis Cyril
    Damien Dan Daniel Danny Darius Darren Dave David Denis Dennis Derek Didier Diego Dieter
    Dimitri Dimitris Dirk Dmitri Dmitry Dmytro Dominic Donald Doug Douglas Duncan Dwight Ed Eddie
    Edgar Edgars Edmund Eduard Eduardo Edward Edwin Egils Elias Elijah Elliot Emil Emmanuel Enrico
    Enrique Eric Erich Erik Erling Ernest Ernst Espen Eugene Evan Fabian Fabien Fabio Felipe Felix
    Ferdinand Fernando Filip Finn Florian Floyd Francesco Francisco Franco Frank Franklin Frans
    Franz Fran\u00e7ois Fred Freddie Frederic Frederick Frederik Friedrich Fritz
    Fr\u00e9d\u00e9ric Fyodor Gareth Gary Gavin Gene Geoff Geoffrey George Georges Georgi Gerald
    Gerard Gerhard Giacomo Gianni Gilbert Gilles Giorgio Giovanni Giuseppe Glenn Gonzalo Gordon
    Graham Greg Gregory Gr\u00e9goire Guido Guillaume Guillermo Gunther Gustav Guy G\u00e9rald
    G\u00e9rard Hakan Hakon Hamid Hannes Hans Harald Hari Harold Harry Harvey Hasan Hassan Hector
    Heiko Heinrich Heinz Helmut Henri Henrik Henry Herbert Herman Hermann Horst Howard Hubert Hugh
    Hugo Hussein Ian Ibrahim Igor Ilya Isaac Ismail Istvan Ivan Ivo Jaap Jacek Jack Jacob Jacques
    Jaime Jake Jakob Jakub James Jamie Jan Janez Janos Jarek Jari Jason Javier Jeff Jeffrey Jens
    Jeremy Jerome Jerry Jim Jimmy Joachim Joakim Joao Joe Joel Johan Johann Johannes John Johnny
    Jon Jonas Jonathan Jorge Jose Josef Josep Joseph Josh Joshua Jos\u00e9 Jozef Jo\u00e3o Juan
    Jukka Jules Julian Julien Julius Jurgen Juri Justin J\u00e9r\u00f4me J\u00fcrgen Kai Kamal
    Karl Karol Keith Ken Kenneth Kevin Khalid Kiril Kirk Klaus Klemens Knud Knut Konrad Konstantin
    Kostas Kristian Kristof Kurt Kyle Kyriakos Larry Lars Laszlo Laurent Lawrence Lech Leif Len
    Leo Leon Leonard Leonardo Leonid Leopold Leszek Lewis Liam Linas Lionel Lloyd Lorenzo Louis
    Luc Luca Lucas Luciano Lucien Ludovic Ludwig Luigi Luis Lukas Luke L\u00e9o L\u00e9on Maarten
    Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcus Marek Mariano Mario Mark Marko
    Markus Martin Marty Massimo Matej Mateusz Mathieu Mats Matt Matteo Matthew Matthias Matti
    Maurice Mauro Max Maxim Maxime Mehmet Menno Michael Michal Micha\u00ebl Michel Miguel Mihai
    Mika Mikael Mike Mikhail Miklos Milan Milos Mircea Miroslav Mitch Mitchell Mohamed Mohammad
    Mohammed Morten Mustafa Nathan Nathaniel Ned Neil Nicholas Nick Nicolae Nicolas Niels Nigel
    Nikola Nikolai Nikos Nils Noah Norman No\u00ebl Ola Olaf Olav Ole Oleg Oleksandr Oleksii
    Oliver Olivier Olof Omar Oscar Oskar Otto Owen Pablo Paddy Paolo Pascal Patrice Patrick Paul
    Paulo Pavel Pawel Pawe\u0142 Pedro Pekka Per Percy Pete Peter Petr Petri Petros Petteri Phil
    Philip Philippe Phillip Pierre Pieter Piotr Predrag P\u00e5l Radek Radoslaw Rados\u0142aw
    Radu Rafael Rafa\u0142 Ragnar Ralph Ramon Ram\u00f3n Randy Raoul Raphael Rapha\u00ebl Rasmus
    Raul Ray Raymond Ra\u00fal Reinhard Ren\u00e9 Ricardo Richard Rick Rob Robert Roberto
    Roderick Rodrigo Roger Roland Rolf Ron Ronald Ronnie Rory Roy Ruben Rudi Rudolf Rudy Rupert
    Russell Ryszard R\u00e9mi Salvatore Samir Samuel Saul Sean Sebastian Sergei Sergey Sergio
    Serhii Seth Seymour Shane Shaun Sidney Siegfried Simon Slobodan Soren Spencer Stan Stanislav
    Stanis\u0142aw Stanley Stefan Stefano Steffen Stein Stelios Stephan Stephen Steve Steven
    Stewart Stuart St\u00e9phane Sven Sylvain S\u00e9bastien S\u00f8ren Tadeusz Ted Teodor Terry
    Theo Theodore Thierry Thomas Thor Thorsten Th\u00e9o Tibor Tim Timo Timothy Timoth\u00e9e
    Tobias Todd Tom Tomas Tomasz Tommy Tom\u00e1s Tony Tor Torsten Travis Trevor Tristan Troy
    Tyler Ulrich Umberto Urmas Uwe Vaclav Valdis Valentin Valeri Vasil Vasile Vaughn Victor
    Viktor Vincent Vincenzo Vitaly Vladimir Volodymyr V\u00e1clav Waldemar Walter Warren Wayne
    Wendell Werner Wesley Wilhelm Willem William Willy Winston Witold Wojciech Wolfgang Xavier
    Yann Yannick Yannis Yevhen Yiannis Youssef Yuri Yusuf Yves Zachary Zbigniew Zdravko Zoltan
    Zoran \u00c9mile \u00c9ric \u00c9tienne
    Baptiste Bastien Brice C\u00e9dric Fabrice Franck Gaspard Gauthier Ga\u00ebl Geoffroy
    Ghislain Gr\u00e9gory Herv\u00e9 Hugues Jo\u00ebl Lo\u00efc Matthieu Romain R\u00e9gis
    R\u00e9my Serge Thibault Val\u00e9ry Yvon \u00c9douard
    Abdel Abdelaziz Abdelkader Abdelmadjid Abderrahmane Abdulla Achille Achim Adel Adolfo Adrien
    Agim Agostino Agust\u00edn Ahmet Aigars Ainars Aitor Aivars Akira Akis Aksel Alastair Alban
    Albin Alejandro Alekos Aleksandre Alexandros Ale\u0161 Alfredo Algimantas Algirdas Alistair
    Alja\u017e Alois Alojz Alvaro Amaury Anastasios Anatol Anatolii Andrejs Andrejus Andrian Andrii
    Andris Andriy Andrus Andr\u00e1s Angelino Angelos Anibal Antal Antanas Ante Antonino Antonis
    Anton\u00edn Antti Anwar An\u00edbal An\u017ee Apostolos Arben Arb\u00ebr Archibald Archil Aref
    Arend Aristotelis Arkadiusz Arlind Arman Armando Armen Arnaldo Arne Arnis Arsen Arseniy Artan
    Artem Artis Arturas Art\u016bras Arvydas Asbj\u00f8rn Ashot Ashraf Atanas Atte Attila Audronius
    Augusto Aurelio Aur\u00e9lien Axel Ayad Ayman Aymeric Bakhtiyar Bakir Baltasar Bal\u00e1zs Bamir
    Barham Bartolom\u00e9 Bartosz Bart\u0142omiej Bashar Bashir Behgjet Bekir Benedict Bengt Benigno
    Beppe Bernardino Besian Besnik Bidzina Binali Birger Bjarni Bjarte Bj\u00f6rn Blagoj Bledar
    Boguslaw Bogus\u0142aw Bohdan Bohumil Bohuslav Bojan Borys Boyan Boyko Bozhidar Bo\u017eo Branko
    Braulio Brett Bronislaw Bronis\u0142aw Bujar Burak B\u00e9la B\u00fclent Calum Carmelo Catalin
    Cayetano Cedric Cemil Cengiz Cevdet Cezary Christos Ciprian Claus Clemens Clive Conor Corneliu
    Corrado Cosmin Costas Costin Crispin Cristian Crist\u00f3bal Csaba Cyrille Czes\u0142aw
    C\u00e9sar C\u0103lin C\u0103t\u0103lin Dacian Dag Dainius Dalibor Damian Damir Danilo Dario
    Dariusz Darko Daryl Davide Davit Davor Dawid Declan Dejan Delyan Demetris Denys Desmond Detlef
    Dimitar Dimitrije Dimitrios Dionysis Ditmir Dmitriy Domenico Domingo Dorin Doru Dougal Dragan
    Dra\u0161ko Dritan Duarte Dumitru Dusan Du\u0161an D\u00e1niel D\u00e9nes Eberhard Edin Edmond
    Edouard Eduardas Edvard Eero Efstathios Egemen Egil Egon Einar Einars Eirik Elbridge Elchin Elio
    Elliott Elmar Elmedin Elmer Emilio Emomali Emre Endre Enzo Eoin Erdal Erkan Erkki Erlan Ernesto
    Errol Ertu\u011frul Esko Esteban Ethan Etienne Ettore Eugeniusz Eusebio Evangelos Evgeny Ewald
    Ewan Eyvind Ezio Fabi\u00e1n Fahri Falah Faruk Fatmir Fatos Fausto Fayez Federico Fedir Ferenc
    Fergus Feridun Fern\u00e3o Fikri Filipe Filippo Finlay Flavio Florent Florin Fouad Francesc
    Franjo Frantisek Franti\u0161ek Fredrik Fuad Fumio F\u00e9lix Gabrielius Gaetano Garry Gaston
    Gatis Gediminas Geert Geir Gennady Georg Georgije Georgios Gerardo Gergely Germ\u00e1n Gerrit
    Gert Gheorghe Giampaolo Giampiero Gian Giancarlo Gianfranco Giannis Giga Gintaras Giorgi Giorgos
    Girolamo Girts Giuliano Giulio Givi Gjorge Glauk Gon\u00e7alo Goran Gordan Gregg Gregorio Grigol
    Grigoris Grigory Grzegorz Gr\u00edmur Gualtiero Gudlaugur Guglielmo Guilherme Gunnar Guntis
    Gurbanguly Gustavo Gu\u00f0laugur Gu\u00f0ni Gyula Gy\u00f6rgy G\u00e1bor G\u00e9za G\u00f6ran
    G\u00fcnter G\u00fcnther G\u00fcrsel Haakon Habib Haidar Haider Hajredin Halld\u00f3r Haluk
    Halvard Hamad Hamdi Hamdullah Hamish Hanif Hanno Haris Harjit Harm Hashim Heikki Heiner Helder
    Helge Hendrik Henn Hennadiy Henrique Henryk Hern\u00e1n Hesham Hicham Hideki Hikmet Hilmi
    Hippolyte Hiroshi Hisham Horia Hristijan Hristo Hryhoriy Hubertus Hulusi H\u00e5kan H\u00e5kon
    H\u00fcsamettin H\u00fcseyin Iain Ichiro Idriss Igli Ignacio Ignacy Ignazio Ihor Ilham Ilie
    Ilija Ilir Ilkka Imants Imre Indrek Ingo Ingvar Ioannis Ionel Ionut Ionu\u021b Iosif Iouri
    Irakli Irwin Istv\u00e1n Iurie Ivano Ivars Ivaylo Ivica Ivor Iyad I\u00f1igo Jaak Jaan Jagmeet
    Jakov Janis Janusz Jared Jarmo Jarom\u00edr Jaroslav Jaroslaw Jaros\u0142aw Jarrod Jawad Jed
    Jeroen Jerzy Jer\u00f3nimo Jesper Jes\u00fas Jeyhun Jind\u0159ich Jiri Ji\u0159\u00ed Joaquim
    Joaqu\u00edn Jochen Joop Jordi Jorma Joschka Josip Jouko Juansher Juha Juho Julio Juli\u00e1n
    Junichiro Juozas Juraj Jurijs Juris Jyri Jyrki J\u00e1nos J\u00f3zef J\u00f3zsef J\u00f6rg
    J\u00f6rgen J\u00f8rgen J\u00fcri J\u0101nis Kaare Kairat Kakha Kalle Kaloyan Kamil Karel Karim
    Karsten Kaspars Kassym-Jomart Kastriot Kaupo Kazimierz Kazuo Kees Keir Kemal Kenji Kentaro
    Kestutis Khaled Khalifa Kirill Kiro Kiyoshi Kjell Klaas Koba Koen Koichi Konstantine
    Konstantinos Kostadin Kostiantyn Kostyantyn Krasimir Kreshnik Kre\u0161imir Krisjanis Kristijan
    Krist\u00f3f Kriszti\u00e1n Kri\u0161j\u0101nis Krum Krzysztof Kyrylo K\u00e1roly K\u0119stutis
    Laimutis Lajos Lambert Lamberto Lasha Lasse Latif Lauri Laurie Laurynas Lazar Leandro Lefteris
    Lennart Leonidas Leon\u012bds Leopoldo Lester Levan Levent Levente Libor Liviu Ljube Ljubo
    Ljubomir Ljub\u010do Llu\u00eds Lorne Lothar Loukas Luan Lubom\u00edr Lubor Lubo\u0161 Lucian
    Ludger Lukasz Luk\u00e1\u0161 Lulzim Lutz Lu\u00eds Lyuben L\u00e1szl\u00f3 Maciej Mahmud Majid
    Makis Makoto Maksym Mamuka Manolis Mansour Mantas Marcello Marcelo Marcin Marcos Marian Marios
    Maris Marius Mariusz Marjan Markku Martti Marvin Marwan Masahiko Masato Mate Mateo Mathias Mati
    Matja\u017e Mat\u011bj Mauricio Maurizio Maximilien Melih Merab Mervyn Mesut Metin Mevl\u00fct
    Michalis Micha\u0142 Michelangelo Miche\u00e1l Michiel Mieczys\u0142aw Miha Mihael Mihail Mihkel
    Mih\u00e1ly Mikel Mikheil Mikko Mikl\u00f3s Mikulas Mikul\u00e1\u0161 Milenko Milorad Miloslav
    Milo\u0161 Miltiadis Milutin Mindaugas Minoru Miodrag Mirko Miros\u0142aw Mitja Mladen Modestas
    Mogens Moncef Morris Mostafa Moussa Mugur Muhammad Munir Murat Murray Mustapha Mykhailo Mykhaylo
    Mykha\u00eflo Mykola M\u00e1rton M\u00e1ximo M\u0101ris Nabil Naci Nader Najib Naoto Nasser
    Navdeep Nayef Neboj\u0161a Necdet Nenad Neville Niall Nico Nicol\u00e1s Nicos Niklas Nikol
    Nikolaos Nikolay Nikoloz Nizar Nobuo Noel Norbert Normunds Notis Nouri Numan Nuno Nuri Nursultan
    N\u00e1ndor Octavian Octavio Ognyan Oj\u0101rs Olafur Old\u0159ich Olegs Oleh Oleksiy Olexiy
    Olli Olsi Ondrej Ond\u0159ej Onno Orest Orhan Osama Osamu Osman Ostap Otakar Otar Othman Otis
    Otmar Ove Ovidiu Paavo Padraig Panagiotis Pandeli Panos Pasquale Patrik Pavlo Pavlos Pavol Pere
    Pertti Petar Petras Petre Petrit Petro Petru Pier Pierferdinando Piero Pietro Pim Plamen Poul
    Prokopis P\u00e1draig P\u00e1l P\u00e9ter P\u0113teris P\u0159emysl Qasim Radoslav Radovan
    Raffaele Rafik Raimonds Raimundas Raimundo Rainer Raivo Ralf Ramtane Ramush Randall Rashid
    Rastislav Ratko Recep Reijo Renato Renaud Revaz Rexhep Rhys Riad Riccardo Rihards Rik Rimantas
    Rinat Rishi Risto Ri\u010dardas Robbie Robertas Rocco Roderich Rodney Rodolphe Rodrigue Rogelio
    Rolandas Romuald Romulusz Ronan Rosen Rub\u00e9n Rufus Rui Rumen Ruprecht Ruslan Rustem
    R\u00fcdiger R\u0103zvan R\u0131za Saad Sadiq Sadyr Sajid Salah Salim Salman Sami Sander Sandro
    Satoshi Saud Sauli Saulius Sayed Sa\u0161o Seamus Sebasti\u00e3o Seiji Selmo Sel\u00e7uk Seppo
    Serdar Sergej Sergi Sergiu Sergo Serhiy Serzh Severiano Se\u00e1n Shavkat Shigeru Shinji
    Shintaro Shinzo Shota Sigmar Sigmundur Sigurd Sigur\u00f0ur Siim Silvio Silviu Sinan
    Sk\u00ebnder Slavko Slawomir Sorin Sotiris Spyridon Spyros Srdjan Sr\u0111an Stanimir Stanislas
    Stanislaw Stavros Stef Steingr\u00edmur Sten Stepan Stevo Stig Stipe Stojan Stoyan Sture Suren
    Svein Sverre Svetozar Szabolcs Szymon S\u00e1ndor S\u00e9rgio S\u00fcleyman S\u0142awomir Taavi
    Taha Tahsin Takashi Takeo Takeshi Talal Talat Tam\u00e1s Tanel Tanguy Tapio Taras Tarek Tariq
    Tarmo Taro Tarvo Tassos Tawfiq Tayyip Teemu Tengiz Terrence Tetsuo Teuvo Thanos Theodoros
    Thibaud Thibaut Thijs Thilo Thorbj\u00f8rn Thorvald Tiago Tiberiu Tigran Tilman Tjeerd Toby
    Todor Tomislav Tommaso Tom\u00e1\u0161 Toomas Torbj\u00f6rn Tord Tore Torgeir Torgny Toshihiro
    Toshimitsu Traian Trivimi Trond Trygve Tsvetan Tudor Tuncay Tuomas Turgut Tymofiy Udo Uffe Ufuk
    Ugo Uldis Ulf Ulrik Urho Vadim Vadym Vahan Vaidotas Vakhtang Valdas Valdemaras Valentyn
    Valent\u00edn Valerii Valerio Valeriu Valeriy Valery Valtteri Vangelis Vano Vartan Vasilis
    Vasily Vassilis Vasyl Vaughan Vecdi Veikko Vernon Vesa Veselin Viacheslav Vicente Vidar
    Vidmantas Viktors Vilius Ville Villy Vilmos Viorel Virgil Virgilijus Vitali Vitalii Vitaliy
    Vittorio Vladan Vladimer Vladim\u00edr Vladislav Vlastimil Vojislav Vojt\u011bch Volkan Volker
    Vsevolod Vyacheslav Vygaudas Vytautas V\u00edt V\u00edtor Wael Walid Wallace Wies\u0142aw Wiktor
    Wilfred Wilfried Wim Winfried Wopke Wouter W\u0142adys\u0142aw W\u0142odzimierz Xhelal Yahya
    Yaroslav Yasar Yasin Yasser Yasuhiro Yasukazu Yasuo Yavuz Ya\u015far Yegor Yehor Yevgeniy
    Yevgeny Ylli Yngve Yoichi Yordan Yorgos Yoshihide Yoshihiko Yoshimasa Yoshiro Younes Yousef
    Yukio Yurii Yuriy Yury Yutaka Yvan Zaid Zakir Zalmay Zayed Zaza Zdenek Zden\u011bk Zekai
    Zekerijah Zhelyu Zhivko Ziad Zigmantas Zlatko Zmago Zohrab Zolt\u00e1n Zsolt Zukan Zurab
    Zygimantas Zygmunt \u00c1d\u00e1m \u00c1lvaro \u00c1ngel \u00c1rp\u00e1d \u00c5ke
    \u00cd\u00f1igo \u00d3lafur \u00d3scar \u00d6mer \u00d6ssur \u00d6zkan \u00d8ystein \u00dcmit
    \u00de\u00f3r\u00f0ur \u0130brahim \u0130lker \u0130smail \u0130smet \u013dubom\u00edr
    \u0141ukasz \u015e\u00fckr\u00fc \u0160efik \u0160tefan \u017darko \u017deljko \u017dygimantas
    \u0218tefan
"""
#: Names that women and men share, none of them a country, a city or a common word as well.
_SHARED = """
    Alex Andrea Camille Chris Claude Dominique Francis Gabriele Jean Jo Kim Leslie Michele Nikita
    Pat Robin Sam Sasha
"""
_EITHER = frozenset(_SHARED.split())
_WHOSE = {
    **dict.fromkeys(_WOMEN.split(), True),
    **dict.fromkeys(_MEN.split(), False),
}


#: What those are called for short who bear a name.
_SHORT_FORMS = """
    Al Albert,Alexander Alec Alexander Alex Alexander,Alexandra Andy Andrew Ben Benjamin
    Bernie Bernard Bill William Billy William Bob Robert Bobby Robert Charlie Charles Chris
    Christopher Chuck Charles Dan Daniel Danny Daniel Dave David Dick Richard Don Donald Doug
    Douglas Ed Edward,Edmund Eddie Edward Frank Franklin,Francis Fred Frederick Greg Gregory
    Hank Henry Harry Henry,Harold Jack John Jake Jacob Jeff Jeffrey Jerry Gerald,Jerome Jim James
    Jimmy James Joe Joseph Johnny John Jon Jonathan Ken Kenneth Kathy Katherine,Kathleen Larry
    Lawrence Len Leonard Liz Elizabeth Matt Matthew Max Maximilian Mike Michael Mitch Mitchell Nick
    Nicholas Pat Patrick,Patricia Pete Peter Phil Philip Ray Raymond Rich Richard Rick Richard
    Rob Robert Ron Ronald Sam Samuel,Samantha Sandy Alexander,Alexandra Steve Stephen,Steven Stu
    Stuart Sue Susan Ted Edward,Theodore Terry Terence,Theresa Tim Timothy Tom Thomas Tony
    Anthony,Antony Vic Victor Walt Walter Will William Zach Zachary
"""
_WORDS = _SHORT_FORMS.casefold().split()
_LONG_FORMS = {
    short: frozenset(long.split(",")) for short, long in zip(_WORDS[::2], _WORDS[1::2], strict=True)
}


def may_be_short(name: str, other: str) -> bool:
    """Tell whether a given name is another one for short, both in small letters.

    >>> may_be_short("bob", "robert"), may_be_short("robert", "bob"), may_be_short("bob", "bruno")
    (True, False, False)
    """
    return other in _LONG_FORMS.get(name, ())


def is_womans(name: str) -> bool | None:
    """Tell whether a given name is a woman's (True), a man's (False), or either (None).

    >>> is_womans("Maria"), is_womans("Jean-Luc"), is_womans("Camille")
    (True, False, None)
    """
    first, hyphen, _ = name.partition("-")
    if hyphen and first == "Jean":
        return False
    return _WHOSE.get(first if hyphen else name)


def is_given_name(word: str) -> bool:
    """Tell whether a word is a given name that the tables know, whosever it is.

    >>> is_given_name("Camille"), is_given_name("Jean-Luc"), is_given_name("Alliance")
    (True, True, False)
    """
    return is_womans(word) is not None or word in _EITHER
