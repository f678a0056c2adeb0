"""Given and family names: a help to the rules, never a condition."""

from functools import cache

from digest.lexicon.names import (
    africa,
    asia,
    east,
    further,
    men,
    more,
    north,
    rare,
    south,
    women,
)

MONONYMS = frozenset({"Trump", "Putin", "Xi", "Modi", "Lula", "Erdogan", "Macron", "Musk", "Biden"})
"""Those who need no full name and no title to be a person."""

GIVEN_NAMES = frozenset(
    """Aaron Abdul Abdullah Abigail Adam Adele Adrian Adriana Ahmed Aisha Akira Alain Alan Albert
    Alberto Alejandro Alessandro Alex Alexander Alexandra Alexei Alfie Alfred Ali Alice Alicia
    Alison Allan Amanda Amir Amit Amy Ana Anders Andrea Andreas Andrei Andrew Andrzej Andy
    Angela Anil Anita Anja Ann Anna Anne Anneke Annie Anthony Antoine Anton Antonio Anya Arjun
    Armin Arthur Arun Ashley Astrid Barbara Beatriz Ben Benjamin Bernard Bernd Bill Birgit
    Björn Bob Bogdan Boris Brad Bram Brandon Brenda Brian Bruce Bruno Camille Carl Carla Carlo
    Carlos Carmen Carol Caroline Catherine Cecilia Chantal Charles Charlotte Chiara Chloe
    Chris Christian Christina Christine Christoph Christopher Claire Clara Claudia Claus Colin
    Craig Cristina Cyril Dale Daniel Daniela Darren David Dawn Deborah Declan Denis Dennis
    Derek Diana Diego Dieter Dirk Dmitry Dominic Donald Donna Doris Dorothy Doug Douglas
    Duncan Dylan Eduardo Edward Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Elon Emily
    Emma Emmanuel Enrique Eric Erik Erin Ernst Esther Eugene Eva Evan Eve Fabio Fatima
    Federico Felipe Felix Fernando Fiona Florian Frances Francesca Francesco Francis Francisco
    Franck Frank Franz Fred Frederick Fritz Gabriel Gabriela Gareth Gary Gavin Gemma Geoff
    Geoffrey George Georgia Gerald Gerard Gianni Giorgio Giovanni Giulia Giuseppe Glen Gloria
    Gordon Grace Graham Greg Gregory Greta Guido Guillaume Gustavo Guy Hans Haruki Harry
    Hassan Heather Heidi Heinz Helen Helena Hélène Helga Helmut Hendrik Henri Henrik Henry
    Herbert Hiroshi Holly Howard Hugh Hugo Ian Ibrahim Ignacio Igor Ilse Ines Ingrid Irene
    Irina Isabel Isabella Ivan Jack Jacob Jacques Jaime Jakob James Jamie Jan Jane Janet
    Janine Jason Javier Jay Jean Jeff Jeffrey Jennifer Jens Jeremy Jerome Jerry Jessica Jill
    Jim Jin Joan Joanna Joao João Joe Joel Johan Johann Johannes John Jon Jonas Jonathan
    Jordan Jorge Joris José Jose Josef Joseph Joshua Josie Joyce Juan Judith Juha Julia Julian
    Julie Jürgen Justin Kadri Karen Karim Karin Karl Karolina Kate Katherine Kathleen Kathryn
    Katja Katrin Kazuo Keiko Keith Kelly Kenji Kenneth Kerry Kevin Kim Kirsten Klaus Kristin
    Kurt Kyle Lars Laura Lauren Laurent Lawrence Lea Lena Leo Leon Leonardo Leslie Liam Lilian
    Linda Lisa Lorenzo Louis Louise Luc Luca Lucas Lucia Lucy Luigi Luis Luisa Lukas Luke
    Lydia Lynn Magnus Malcolm Manuel Marc Marcel Marco Marcus Margaret Maria Marie Marina
    Mario Marion Marissa Mark Marko Marta Martha Martin Martina Mary Masayoshi Mats Matt
    Matteo Matthew Matthias Maurice Max Megan Melanie Melissa Michael Michel Michelle Miguel
    Mika Mike Mikhail Milan Miriam Mohamed Mohammed Mohammad Monica Monika Morgan Muhammad
    Murray Nadia Nancy Naoki Narendra Natalie Natasha Neil Nicholas Nick Nicola Nicolas Nicole
    Nigel Nikolai Nina Noah Nora Norbert Norman Olga Oliver Olivia Olivier Omar Oscar Osman
    Otto Owen Pablo Paola Paolo Patricia Patrick Paul Paula Paulo Pavel Pedro Penny Per Peter
    Petra Phil Philip Philipp Philippe Pierre Pieter Priya Rachel Rafael Rahul Raj Rajesh Ralf
    Ralph Ramon Raymond Rebecca Reinhard Rene René Ricardo Richard Rick Rishi Rita Rob Robert
    Roberta Roberto Robin Rodrigo Roger Rohan Roland Rolf Roman Ron Ronald Rosa Rose Ross Roy
    Rui Russell Ruth Ryan Sabine Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Satoshi
    Satya Scott Sean Sebastian Sergei Sergey Sergio Shane Sharon Sheila Shigeru Shinzo Silvia
    Simon Simone Sofia Solène Sonia Sophia Sophie Stefan Stefano Steffen Stella Stephan
    Stephanie Stephen Steve Steven Stuart Sue Sundar Sunil Suresh Susan Susanne Suzanne Sven
    Sylvia Takashi Tanja Tanya Tara Tatiana Ted Teresa Terry Theresa Thierry Thomas Tim
    Timothy Tina Tobias Todd Tom Tomas Tomás Tony Tracy Ulrich Ursula Valentina Valerie
    Vanessa Vera Veronica Victor Victoria Vijay Viktor Vikram Vincent Vladimir Walt Walter
    Wang Warren Wendy Werner Wilhelm Will William Wolfgang Xavier Yannick Yasmin Yoko Yuki
    Yusuf Yves Yvonne Zoe Abayomi Abebe Abena Abiodun Abubakar Achieng Adaeze Adaora Adewale
    Ahmad Ahmet Aigerim Aino Akin Akosua Alberto Aleksander Aleksandra Alhassan Aliko Amadou Amara
    Amina Aminata Anand Ananya Anjali Ankita Annika Anselm Apinya Arda Arne Arvind Aryan Asha
    Ashok Asif Asuka Ayako Ayesha Ayodele Ayşe Babatunde Barış Bartosz Beata Bengt Berit Bilal
    Bogusz Bola Boubacar Burak Caio Camila Catarina Cem Chandra Chidi Chiamaka Chinedu Chinua
    Cheikh Daisuke Danilo Danuta Deepak Deniz Dilip Dina Divya Ebru Efua Eino Einar Ekaterina Ekua
    Elif Emeka Emre Esra Eun-ji Ewa Eyüp Farah Faisal Farid Fatou Femi Filip Flavia Folake Funmi
    Ganesh Geeta Giang Gita Gopal Grzegorz Gunnar Güler Hakan Halima Hamad Hana Hanna
    Hanne Harsh Haruto Hideo Hiroko Hussein Ifeoma Ikenna Ingeborg Isao Isha Ismail Iwona Jarmila
    Jarosław Jawad Jayant Jiro Joaquim Joaquín Jomo Joyce Kaan Kamal Kamala Karim Katarzyna Kavita
    Kazuhiro Kazuko Kehinde Kemal Kenta Khalid Kiran Kofi Krishna Krzysztof Kwabena Kwame Lakshmi
    Lalita Larissa Leila Lerato Luciana Lucía Luiz Maciej Mahmoud Makoto Malik Mamadou Manish
    Manoj Marcin Marek Mariam Mariana Mateus Mateusz Mayumi Meera Mehmet Mette Michał Miki Milena
    Minh Mohan Mohit Mona Morten Murat Musa Mustafa Nabil Nadine Nana Naoko Naveen Neha Ngozi Nikhil
    Nilüfer Nisha Noor Nurul Obinna Ola Olaf Olamide Olena Oluwaseun Omer Onur Øystein Osama Paweł
    Piotr Pooja Pradeep Pranav Prakash Rachid Radha Ragnhild Raimundo Rajiv Rakesh Ramesh Rana Rania
    Rashid Ravi Reiko Renata Rohit Rukmini Ryo Sachin Sadia Saeed Salim Salma Sana Sandeep
    Santosh Sarojini Selim Selin Serkan Seyi Shanti Shinichi Shreya Sibusiso Sipho Siti Siv Solveig
    Somchai Sunita Suraj Swati Sławomir Tadeusz Taiwo Takeshi Tariq Tarō Temitope Thabo Thandiwe
    Thiago Tiago Tomasz Tomoko Tope Torsten Trond Uche Ulla Umar Usha Venkatesh Vikas Vinod Wambui
    Wanjiru Wojciech Yaw Yemi Youssef Yuichi Yukiko Yumi Zainab Zanele Zbigniew Zeynep Zofia
    Zuzana""".split()
)
"""Given names of many languages, picked by hand: the surest ones."""

FAMILY_FIRST = frozenset(
    """Kim Lee Park Choi Jung Jeong Chung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn
    Song Yoo Hong Jeon Ko Moon Yang Son Bae Baek Heo Nam Noh Ha Ryu Chey Koo Wang Li Zhang Liu
    Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Xi
    Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren
    Shen Yao Fu Zhong Cui Tan Fan Fei Wong Ng Chan Cheung Lau Leung Tsai Hsu Chang Nguyen Tran
    Pham Hoang Phan Vu Dang Bui Do Huynh Ngo Duong Dinh
    Sato Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki
    Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Ikeda Hashimoto Ishikawa Yamazaki
    Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii
    Nishimura Fukuda Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi
    Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto
    Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Ueno Sugiyama Masuda Sugawara
    Hirano Kojima Otsuka Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi Matsuo Kikuchi Sano Onishi
    Sugimoto Arai Ishihara
    Teo Koh Goh Yeo Chua Ong Soh Sim Chin Foo Loh Low Heng Toh Quek Seah Tay Teh Kwek Chia
    Chew Wee Lai Yap Yong Khoo Ooi Gan Leong Choo Chong Cheong Siew Liew Phua Poh Boey Chiam
    Pang Neo Ang Soon Tiong Ting Wong Yeoh Yeap Kok Mok Siu Kwan Kwok Tse Yip Yuen Lui Szeto
    Chow Fung Lo Tam To Wan""".split()
)
"""Family names that stand before the given name: Korean, Chinese, Vietnamese and Japanese."""

DEGREES = frozenset(
    """KC QC SC SAN MP MEP OBE CBE MBE MD PhD MBA CFA CPA FRS IAS IPS TD MSP MLA JP RN BL AO AM AC
    OAM CM DSO KBE DBE FCA FCMA FREng MRICS FRICS PE PEng""".split()
)
"""Degrees, orders and seats that stand in letters behind a person's name."""

JAVANESE = frozenset(
    "Wahyuni Mulyani Rahayu Lestari Hartati Astuti Handayani Sulistyo Sumarni".split()
)
"""Women's names behind Sri, which is a name then."""

RELATIVES = frozenset(
    """daughter son wife husband brother sister father mother widow widower grandson granddaughter
    nephew niece uncle aunt cousin grandfather grandmother heir heiress twin stepson stepdaughter
    son-in-law daughter-in-law brother-in-law sister-in-law fiancé fiancée""".split()
)
"""Who somebody is to another of the family."""

UNSURE_NAMES = frozenset(
    """Alta Amber Angel Apollo Archer Atlas Aurora Bella Brook Capa Carolina Chase Clay Comfort
    Constance Constant Coral Crystal Cyrus Dale Daisy Diamond Drew Dulce Earl Eden Edit Ever Faith
    Fancy Fares Floor Florence Gaia Gene Georgia Glen Grace Grant Harmony Harsh Hazel Heather Hermes
    Homer Hope Hunter Innocent Ion Iris Ivy Jade Jail Jasmine Job Joke Jordan Joy Kick Lies Lily
    Lincoln Lone Lot Love Lucky Luna Madison Marina Mason Maxima Maya Melody Mercy Merry Meta Mira
    Misty Nova Odd Olive Orient Owe Pada Patience Pearl Penny Pier Poppy Prima Prudence Purity
    Queen Ravi Rex Roman Rose Ruby Rusty Safari Sai Sandy Scarlet Server Siena Sky Skye Sol Sole
    Stella Sunny Tara Tea Terra Ties Till Tulip Uma Valid Vega Venus Victor Victoria Villa Violet
    Vita Wage Ward Zion""".split()
)
"""Given names that are words and names of firms as well."""


@cache
def _men() -> frozenset[str]:
    """Return the given names that men alone bear."""
    return frozenset(men.NAMES.split())


@cache
def _women() -> frozenset[str]:
    """Return the given names that women alone bear."""
    return frozenset(women.NAMES.split())


def pronoun_of(given: str) -> str | None:
    """Return "he" or "she" for a given name that only men or only women bear, else None."""
    if given in _men():
        return "he"
    return "she" if given in _women() else None


@cache
def given_names() -> frozenset[str]:
    """Return all given names that the long lists know too."""
    lists = (africa, asia, east, further, more, north, rare, south)
    return GIVEN_NAMES.union(*(module.NAMES.split() for module in lists))
