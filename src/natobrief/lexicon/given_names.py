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
