/// Given names of many cultures, as they are written: what tells a person from a place.
package enum GivenNames {
    /// Given names that custom gives to men, from many cultures.
    package static let male = """
        Aaron Abdel Abdul Abdullah Abdulla Abraham Adam Adebayo Adil Adnan Adrian Ahmad Ahmed Ahmet Aidan Ajay Akbar Akhil Akira Alain
        Alan Albert Alberto Aleksandar Aleksander Aleksandr Aleksei Aleksey Alejandro Alessandro Alex Alexander Alexandre Alexandros Alexei
        Alexey Alfonso Alfred Alfredo Ali Alistair Allan Allen Amadou Amir Amit Anand Anatoly Anders Andreas Andrei Andrej Andrés Andrew
        Andrey Andriy Andrzej Ángel Angus Anil Antero Anthony Antoine Anton Antonio António Antonis Antony Anwar Archie Ari Arjun Armando
        Arnold Arthur Artur Arturo Arun Arvind Asif Askar Atanas Augustin Axel Aziz Baptiste Barack Barry Bartosz Bashar Bashir Ben Benedict
        Benjamin Benjamín Benny Bernard Bernardo Bernd Bernie Bert Bilal Bill Björn Bo Bob Bogdan Boris Borislav Boyko Brad Bradley Brandon Brendan
        Brett Brian Bruce Bruno Bryan Burak Callum Cameron Carl Carlo Carlos Cédric Cem Cesar César Charles Charlie Chidi Chinedu Chris Christian
        Christoph Christophe Christopher Claude Claudio Clement Clive Colin Connor Conor Constantin Craig Cristian Cristóbal Curtis Cyril
        Daisuke Damian Damien Dan Daniel Daniele Danilo Danny Dario Darius Darren Dave David Davide Dean Denis Dennis Denys Derek Desmond Dev
        Diego Dieter Dimitar Dimitri Dimitrios Dinesh Diogo Dirk Dmitri Dmitriy Dmitry Dmytro Domenico Dominic Dominique Don Donald Douglas
        Duncan Dylan Earl Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efraín Egon Ehud Einar Ejike Elias Elijah Elliott Elon Emeka Emeric
        Emil Emilio Emmanuel Emre Enrico Enrique Eoin Erdem Eric Erik Ernest Ernesto Erwin Esteban Ethan Etienne Étienne Eugene Evgeny Fabian Fabio
        Fabrice Fadi Faisal Farid Farouk Federico Felipe Felix Ferenc Ferdinand Fernando Fidel Filip Finn Florian Francesco Francis Francisco
        Franck François Frank Franklin Franz Fred Frédéric Frederic Frederick Frederik Friedrich Fritz Fumio Gabriel Gareth Gary Gavin Gaurav
        Gennady Geoff Geoffrey Georg George Georges Georgi Gerald Gerard Gérard Gerhard Gerrit Gianluca Gianni Gideon Gilbert Giorgio Giorgos Giovanni
        Giulio Giuseppe Glenn Godfrey Gonzalo Gordon Graeme Graham Greg Gregor Gregory Grigory Guido Guillaume Guillermo Gunnar Günter Gustav Gustavo
        Guy Habib Hakan Hakim Hamad Hamid Hamza Hans Harald Hardeep Hari Haris Harold Haroon Harry Haruto Harvey Hasan Hashim Hassan Hector Héctor Heiko
        Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann Hiroshi Hiroki Horacio Horst Howard Hugh Hugo Hubert
        Hussein Husain Hussain Iain Ian Ibrahim Ibrahima Idris Ignacio Igor Ihor Ilya Imran Ingo Ioannis Ion Isaac Ismail Issa István Ivan Ivo
        Ivor Jack Jacek Jacinto Jack Jackson Jacob Jacques Jaime Jair Jakob Jakub Jamal James Jamie Jan Janez Jaroslav Jarosław Jason Javier Jay Jean
        Jeff Jeffrey Jens Jeremy Jérôme Jerome Jerry Jerzy Jesse Jesús Jiří Jim Jimmy Joachim Joao João Joaquín Jochen Joe Joel Joerg Johan Johann Johannes John
        Johnny Johnson Jon Jonas Jonathan Jordi Jorge Jörg José Jose Josef Josep Joseph Josh Joshua Josip Jovan Juan Juha Jules Julian Julien Julio Julius
        Jun Junichiro Junior Jürgen Justin Kaan Kai Kamal Kareem Karel Karim Karl Karol Kaspar Kazuo Keir Keith Kemal Ken Kenji Kenneth Kenta Kevin
        Khaled Khalid Khalil Kieran Kiril Klaus Knut Kofi Konrad Konstantin Konstantinos Koji Kostas Krishna Kristian Kristof Krzysztof Kumar Kurt Kwame Kyle
        Kyriakos Lachlan Lars Laszlo László Laurent Laurence Lawrence Lech Lee Leif Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Leszek Levan Levi Lewis Liam Lionel Lloyd
        Lorenzo Louis Luc Luca Lucas Lucian Luciano Ludwig Luigi Luis Luís Luiz Lukas Lukáš Luke Maciej Magnus Mahathir Mahmoud Mahmud Malcolm Malik Mamadou
        Manfred Manmohan Manoj Manuel Manolis Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Marian Mariano Mario Mário Marius Mark Marko Markus Marten
        Martin Martín Marvin Massimo Mateo Mateusz Mathias Mathieu Matt Matteo Matthew Matthias Matti Mattias Maurice Mauricio Maurizio Max Maxim Maxime
        Maximilian Mehdi Mehmet Mehmood Michael Michail Michał Michal Michel Michele Miguel Mihai Mihail Mikael Mike Mikhail Mikheil Mikko Milan Miles Milo Miloš
        Miro Miroslav Mitch Mitchell Mladen Mohamad Mohamed Mohammad Mohammed Mohan Morgan Morten Moses Moshe Mourad Muhammad Muhammadu Mukesh Murat Mustafa
        Mykhailo Mykola Nabil Naoki Narendra Nasir Nasser Nathan Nathaniel Neil Nelson Nenad Neville Nicholas Nicola Nicolae Nicolás Nicolas Nigel Nikhil Niklas
        Nikola Nikolai Nikolaos Nikolay Nikos Nils Noah Nobuo Noel Norman Nuno Odd Ola Olaf Olav Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olli Olof
        Olusegun Omar Omer Orhan Oscar Óscar Oskar Osman Otto Owen Pablo Paddy Paolo Pascal Pasquale Patrice Patricio Patrick Patrik Paul Paulo Pavel Pavlo Pavol
        Pawel Paweł Pedro Pekka Per Percy Peter Petar Péter Petr Petro Petros Petteri Phil Philip Philipp Philippe Phillip Pierre Pieter Piotr Pradeep Prakash
        Pranab Prasad Prashant Predrag Priit Qasim Quentin Radek Radosław Rafael Rafał Rafiq Rahul Raja Rajat Rajesh Rajiv Ralf Ralph Ram Raman Ramesh Ramón Ramon
        Randall Randy Raphael Rashid Rasmus Raúl Raul Ravi Ray Raymond Recep Reinhard Rémi Rémy Renato René Reza Ricardo Riccardo Richard Rick Rishi Roald Rob Robert
        Roberto Robin Rocco Rodney Rodolfo Rodrigo Roger Rohan Rohit Roland Rolf Roman Romain Romano Ron Ronald Ronan Ronnie Rory Ross Roy Ruben Rubén Rudolf Rune
        Rupert Russell Rustam Ruslan Ryan Saad Sadiq Saeed Said Salah Saleh Salem Salim Salman Salvador Salvatore Sam Sami Samir Samson Samuel Sandeep Sander Sandro
        Sanjay Santiago Sasha Satoshi Scott Sean Sebastian Sébastien Sebastián Sergei Sergey Sergio Serhii Serhiy Seth Shane Shaun Shawn Shigeru Shinzo Sidney
        Siegfried Sigmar Silvio Simon Siphiwe Sipho Slobodan Søren Spencer Stan Stanislav Stanley Stefan Stefano Stephan Stéphane Stephen Sten Steve Steven
        Stewart Stuart Sulaiman Suleiman Sunil Suresh Sven Sergio Taavi Tadeusz Takashi Takeshi Tamás Tariq Taro Ted Teodor Terry Theo Theodore Thierry Thomas Thiago
        Thor Tiago Tibor Tim Timo Timothy Tito Tobias Toby Todd Tom Tomas Tomás Tomáš Tomasz Tommy Toni Tony Tor Torsten Travis Trevor Tristan Troy Tyler Udo Ulf Ulrich
        Umar Umberto Usman Uwe Vaclav Václav Vadim Valdis Valentin Valery Vasily Vasyl Vernon Vicente Victor Viktor Vijay Vikram Viktoras Vinay Vincent Vincenzo Vinod Virgil
        Vitali Vitaliy Vitaly Vivek Vlad Vladimir Vladislav Volker Volodymyr Vojtěch Vuk Vyacheslav Waldemar Walid Walter Warren Wayne Werner Wilfred Wilhelm
        Will Willem William Willy Winston Wladimir Wojciech Wolfgang Xavier Yahya Yair Yakov Yan Yannick Yannis Yaroslav Yasser Yasuo Yegor Yevgeny Yevhen Yoav Yohannes Yoichi
        Yoshihide Yosef Youssef Yuri Yuriy Yury Yusuf Yves Zac Zach Zachary Zafar Zahid Zaki Zane Zbigniew Zdeněk Zeljko Zlatan Zoltán Zoran Ziad Thabo Themba Tendai Tinashe
        Kwasi Kwabena Kojo Yaw Babatunde Oluwaseun Segun Tunde Uchenna Obinna Ifeanyi Musa Aliyu Sani Garba Sulayman Abdou Ousmane Cheikh Modou Lamine Moussa Souleymane Seydou Abebe
        Tesfaye Haile Getachew Girma Kebede Mulugeta Juma Hamisi Mwangi Kamau Njoroge Kipchoge Eliud Wanjala Okello Yoweri Joko Budi Agus Bambang Prabowo Wayan Made Ketut Rizal
        Ferdinand Rodrigo Benigno Jejomar Anwar Najib Hishammuddin Azmin Somchai Prayut Thaksin Prawit Bounnhang Thongloun Vannak
        Ranil Gotabaya Mahinda Sirisena Chaminda Kumara Shehbaz Nawaz Asif Bilawal Iqbal Zulfikar Ashraf Hamid Gulbuddin Nursultan Kassym-Jomart Shavkat Emomali Ilham Nikol
        """

    /// Given names that custom gives to women.
    package static let female = """
        Abigail Ada Adele Adriana Agata Agnes Agnieszka Aicha Aisha Akiko Alessandra Alexandra Alejandra Alena Alice Alicia Alina Alison Allison Alma
        Amal Amanda Amara Amelia Amina Aminata Amy Ana Anastasia Andrea Angela Ángela Angelina Angélique Anita Anja Anke Ann Anna Annabel Annalena Anne Anneli
        Annette Annie Annika Antonia Anya Aoife April Aria Ariana Arlene Asha Aslı Asma Astrid Audrey Aung Ava Ayesha Ayşe Azadeh Barbara Beata Beate
        Beatrice Beatriz Bella Berit Bernadette Bertha Beth Betty Beverly Bianca Birgit Bonnie Brenda Bridget Brigitte Britta Camila Camilla Camille Carin Carla
        Carmen Carol Carolina Caroline Carolyn Carrie Catalina Caterina Catherine Cathy Cecilia Cécile Céline Chandra Chantal Charlotte Cheryl Chiara Chiaki
        Chloe Christiane Christina Christine Chrystia Claire Clara Clare Claudia Colette Conceição Concepción Connie Cristina Cynthia Daisy Dalia Dana Daniela Danielle
        Daphne Daria Dawn Deborah Debra Deepa Denise Diana Diane Dilma Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elisa
        Eliza Elizabeth Ella Ellen Elsa Elvira Emily Emma Emmanuelle Erica Erika Erin Esther Eszter Eunice Eva Evelyn Ewa Fatima Fatou Fatoumata Federica Fernanda Fiona Flora Florence
        Frances Francesca Françoise Freya Frida Funke Gabriela Gabriella Gabrielle Gail Geeta Gemma Genevieve Georgia Geraldine Gertrude Gina Giorgia Gita Giulia Glenda
        Gloria Grace Greta Gretchen Gro Gudrun Guadalupe Gunilla Hala Halima Hanan Hanna Hannah Harriet Hatice Hayley Heather Heidi Heike Helen Helena Helene Hélène Helga
        Henrietta Hilary Hilda Hillary Hina Holly Ida Ikram Ilona Ilse Imelda Ines Inés Inge Ingrid Irena Irene Irina Iris Irma Isabel Isabella Isabelle Isla Ivana
        Iveta Jacinda Jackie Jacqueline Jana Jane Janet Janice Jasmin Jasmine Jeanne Jelena Jenna Jennifer Jenny Jess Jessica Jill Joan Joana Joanna Joanne Jocelyn Jodie Johanna Josephine
        Joy Joyce Juana Judith Judy Julia Juliana Julie Juliet Justyna Kaja Kamala Karen Karin Karina Karine Kate Katarina Katarzyna Katerina Katharina Katherine Kathleen Kathrin Kathryn Kathy
        Katie Katja Katrin Kavita Keiko Kelly Kersti Khadija Kim Kimberly Kirsten Kirsty Kristalina Kristen Kristin Kristina Lakshmi Lara Laura Lauren Layla Lea Leah
        Leila Lena Leonie Lesley Leticia Letizia Leyla Lidia Liisa Lilian Lilia Liliana Lily Lina Linda Lisa Liudmila Liv Liz Lola Lorena Lorraine Louisa Louise Lucia Lucía Lucie Lucy
        Ludmila Luisa Luz Lydia Lynn Lyudmila Madeleine Madison Maggie Magda Magdalena Mai Maia Maja Małgorzata Manuela Mara Margaret Margarita Margarethe Margot Margrethe Mari Maria
        María Mariam Mariana Marianne Marie Mariko Marija Marilyn Marina Marine Marisa Marit Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maud Maureen Maya Megan Mei
        Melanie Melissa Mercedes Meredith Mette Mia Michaela Michelle Michiko Mila Milena Mina Miranda Miriam Mirjana Moira Molly Mona Monica Mónica Monika Monique Mónika Muriel Myriam Nadezhda Nadia
        Nadine Naledi Nancy Naomi Natalia Natalie Natalya Natasha Nathalie Neha Nicole Nikki Nina Nirmala Nisha Nkosazana Noelle Noor Nora Noura Nuria Odette Olena Olesya Olga Olha Olivia
        Olga Ona Oriana Paloma Pamela Paola Patience Patricia Paula Pauline Penelope Penny Petra Phyllis Pia Pilar Polly Pooja Priscilla Priti Priya Priyanka Rachel Rachida Radhika Rania
        Raquel Rasha Rebecca Regina Reina Rekha Renata Renate Rhona Rima Rita Roberta Rocío Rosa Rosalind Rosana Rosanna Rosario Rosaura Rose Rosemary Rosie Roxana Rukhsana Ruth Sabine Sabrina
        Sadia Sahar Sally Salma Samantha Samira Sana Sandra Sandrine Sanna Sara Sarah Saskia Selma Serena Shabana Shannon Sharon Sheila Shelly Sheryl Shirin Shirley Sigrid Silke Silvia Simone Simona
        Sinead Siobhan Sofia Sofía Solveig Sonia Sonja Sophia Sophie Soraya Stacey Stefania Stella Stephanie Sunita Susan Susanna Susanne Sushma Suzanne Svetlana Sviatlana Sylvia Sylvie Tamara Tania Tanja
        Tanya Tara Tatiana Tatyana Teresa Thandi Theresa Therese Tina Tove Tracy Tsai Ulrike Uma Ursula Ute Uzma Valentina Valerie Valérie Vanessa Vera Verónica Veronica Veronika Victoria Viktoria Vigdis Viktoriia
        Violeta Viola Virginia Virginie Vivian Wangari Wanda Wendy Wilma Winnie Xiomara Yael Yana Yasmin Yelena Ylva Yoko Yolanda Yulia Yuliia Yukiko Yvette Yvonne Zainab Zahra Zara Zeinab Zofia Zoe Zuzana
        Zsuzsanna Ngozi Chimamanda Adaeze Chioma Folasade Oluchi Abena Akosua Ama Adwoa Efua Wanjiru Njeri Akinyi Achieng Atieno Nomvula Thuli Lindiwe Nosipho Zanele Hirut Sahle-Work Megawati Sri Puan Siti
        Nurul Leni Imee Gloria Corazon Yingluck Paetongtarn Aye Khin Daw Benazir Hina Maryam Hasina Khaleda Sheikha Dariga Roza Salome
        """

    /// Given names of either, or of many spellings.
    package static let either = """
        Alexis Ariel Ashley Aubrey Avery Bailey Blair Casey Chen Dakota Ellis Emery Frankie Hyun Jae Jamie Jordan Jesse Jin Jung Kelsey Kerry Kim Leslie Lindsay Logan Mackenzie 
        Ming Nikita Pat Quinn Reese Riley Robbie Rowan Sam Shelby Skyler Soo Taylor Terry Tracy Wei Xiao Yi Amandeep Gurpreet Harpreet Manpreet Rajvinder Tashi Tenzin Dorji Karma Sonam
        Pema Batbayar Ganbaatar Sokha Sreymom Chea Srey Thida Zaw Myint Htun Kyaw Thein Maung Nguyễn Phạm Trần Lê Võ Đặng Bùi Sydney Austin Najib Hedayatullah Najibullah Zabihullah Abdulrahman Abdelfattah Abdirahman Abdiqadir Ashraf Fazal Gul Hekmat Hibatullah Khairullah Nasrullah Sirajuddin Rahmatullah Taijul Mominul Najmul Mushfiqur Shakib Tamim
        Ajaz Kane Kawhi LeBron Stephen Steph Novak Rafa Kylian Erling Virgil Thibaut Ousmane N'Golo Sadio Wilfried Didier Yaya Achraf Hakim Riyad Islam Sitiveni Frank Voreqe Manasseh Jeremiah Ratu Siaosi Fiame Mamokgethi Cyril Mangosuthu Gwede Naledi Nkosazana
        Akhilesh Ashish Priyanka Yogi Mamata Nitish Uddhav Sharad Mallikarjun Arvind Amit Smriti Nirmala Jaishankar Rajnath Subrahmanyam Chandrababu Pinarayi Siddaramaiah Devendra Bhupesh Hemant Shivraj
        Bola Yemi Nyesom Babajide Godwin Atiku Rotimi Goodluck Olusegun Umaru Nana Akufo Alassane Macky Bassirou Paul Félix Joseph Évariste Salva Riek Isaias Uhuru Raila William Samia Hakainde Lazarus Emmerson Nelson Filipe Mokgweetsi
        Nayib Luis Gustavo Iván Nicolás Evo Daniel Rosario Xiomara Alejandro Bernardo Laurentino Delcy Diosdado Jair Luiz Inácio Michelle Sebastián Gabriel Lenín Guillermo Dina Ollanta Pedro Keiko Mario Alberto Cristina Javier Lacalle
        Aderyn Rhys Ieuan Siân Dafydd Angharad Gwyneth Llywelyn
        """

    private static let all = Set("\(male) \(female) \(either)".split(whereSeparator: \.isWhitespace))

    /// Whether a word is one of them: `Gabriel`, `Olga`.
    package static func contains(_ word: some StringProtocol) -> Bool { all.contains(Substring(word)) }
}
