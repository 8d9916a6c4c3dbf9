"""Given names by the sex they usually tell. In both lists: the name tells none.

The common ones are listed here; the tables hold many more, of many languages.
"""

import unicodedata

from reading.words.ordinary import OPENERS
from reading.words.tables import table

COMMON_FEMALE = frozenset(
    """
    Abigail Ada Adele Adriana Agnes Aisha Alana Alessandra Alexa Alexandra Alexis Alice Alicia Alina
    Alison Allison Alyssa Amanda Amara Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelica
    Angelina Anika Anita Anna Annabel Anne Annette Annie Anya Ariana Ashley Astrid Audrey Aurora Ava
    Ayesha Barbara Beatrice Bella Bernadette Beth Bethany Betty Beverly Bianca Blanca Bonnie Brenda
    Briana Bridget Brigitte Brittany Brooke Caitlin Camila Candace Cara Carla Carmen Carol Caroline
    Carolyn Carrie Cassandra Catherine Cecilia Celeste Celia Celine Charlene Charlotte Chelsea
    Cheryl Chiara Chloe Christina Christine Cindy Claire Clara Clarissa Claudia Colette Colleen
    Connie Constance Cora Corinne Courtney Crystal Cynthia Daisy Dana Daniela Danielle Daphne
    Darlene Dawn Deborah Debra Delia Denise Desiree Diana Diane Dolores Donna Dora Doris Dorothy
    Edith Eileen Elaine Eleanor Elena Elise Eliza Elizabeth Ella Ellen Eloise Elsa Elsie Emilia
    Emily Emma Erica Erin Esme Esther Ethel Eva Eve Evelyn Faith Fatima Fay Felicity Fernanda Fiona
    Flora Florence Frances Francesca Freya Gabriela Gabrielle Gemma Genevieve Georgia Geraldine Gina
    Gisele Giulia Glenda Gloria Grace Greta Gretchen Gwen Gwyneth Hailey Hannah Harriet Hazel
    Heather Heidi Helen Helena Henrietta Hilary Hilda Holly Hope Ida Ilse Imani Imogen Ines Ingrid
    Irene Iris Isabel Isabella Isla Ivana Ivy Jacqueline Jade Jana Jane Janet Janice Jasmine Jean
    Jeanette Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joy Joyce
    Juanita Judith Judy Julia Julie Juliet Julianne June Kara Karen Karina Kate Katherine Kathleen
    Kathryn Katie Katrina Kayla Keira Kelly Kendra Kiara Kim Kimberly Kirsten Kristen Kristin Kylie
    Lana Lara Laura Lauren Laurie Layla Lea Leah Leila Lena Leona Leslie Leticia Lila Lillian Lily
    Linda Lisa Liv Lola Lorena Lorraine Louise Lucia Lucille Lucy Luisa Lulu Luna Lydia Lynn Mabel
    Madeline Maeve Maggie Maia Mandy Mara Marcia Margaret Margot Marguerite Maria Mariah Mariana
    Marie Marilyn Marina Marion Marissa Marjorie Marlene Marta Martha Martina Mary Matilda Maureen
    Maya Megan Melanie Melinda Melissa Mercedes Meredith Mia Michelle Mila Mildred Millie Mina Mindy
    Miranda Miriam Moira Mona Monica Monique Morgan Muriel Myra Nadia Nadine Nancy Naomi Natalia
    Natalie Natasha Neve Nicole Niamh Nina Noelle Noemi Nora Norma Octavia Odette Olga Olive Olivia
    Olympia Paige Paloma Pamela Patricia Patty Paula Pauline Pearl Penelope Perla Petra Philippa
    Phoebe Phyllis Pippa Polly Priscilla Priya Rachel Raquel Rebecca Regina Renata Renee Rhonda Rita
    Roberta Robin Rochelle Romy Rosa Rosalind Rosalie Rose Rosemary Rosie Rowena Roxanne Ruby Ruth
    Sabrina Sadie Sally Samantha Sandra Sara Sarah Saoirse Sasha Savannah Selena Selma Serena Sharon
    Sheila Shelby Shirley Sienna Sierra Simone Skye Sofia Sonia Sophia Sophie Stacy Stella Stephanie
    Sue Susan Susannah Suzanne Sybil Sylvia Tabitha Tamara Tamsin Demelza Siobhan Aoife Orla Kirsty
    Bronwyn Delaney Kaitlyn Xiomara Lourdes Tania Tanya Tara Tatiana Teresa Tessa Thea Thelma
    Theresa Tiffany Tina Tracy Trudy Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viola
    Violet Virginia Vivian Wanda Wendy Whitney Wilhelmina Willa Willow Winifred Winona Wren Yasmin
    Yolanda Yvette Yvonne Zadie Zara Zelda Zoe Zora
    """.split()
)

COMMON_MALE = frozenset(
    """
    Aaron Abel Abraham Adam Adrian Ahmed Aidan Alan Albert Alberto Alec Alejandro Alex Alexander
    Alfred Ali Alonso Alvin Amir Anders Andre Andreas Andrew Andy Angel Angelo Angus Anthony Antoine
    Anton Antonio Archie Ari Arjun Armando Arnold Arthur Asher Atticus August Austin Axel Barnaby
    Barry Bartholomew Basil Bastian Beau Ben Benedict Benjamin Bernard Bert Bill Billy Blake Bob
    Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Byron Caleb Callum
    Calvin Cameron Carl Carlos Cary Casey Cedric Cesar Charles Charlie Chester Chris Christian
    Christopher Clarence Clark Claude Clayton Clement Clifford Clint Clive Clyde Cody Colin Connor
    Conrad Corey Cormac Craig Curtis Cyril Cyrus Dale Damian Damon Dan Daniel Danny Dante Darius
    Darren Dashiell Dave David Dean Declan Dennis Denzel Derek Desmond Dexter Diego Dilip Dimitri
    Dirk Dominic Don Donald Donovan Doug Douglas Duncan Dustin Dwayne Dylan Earl Eddie Edgar Edmund
    Eduardo Edward Edwin Elias Elijah Elliot Elliott Ellis Elmer Elton Emil Emilio Emmanuel Enrique
    Eric Erik Ernest Esteban Ethan Eugene Evan Everett Ezra Fabian Felipe Felix Ferdinand Fernando
    Fergus Finn Florian Floyd Francis Francisco Frank Franklin Fred Freddie Frederick Gabriel Gareth
    Garrett Gary Gavin Gene Geoffrey George Gerald Gerard Gilbert Giles Giovanni Glen Glenn Gordon
    Graham Grant Greg Gregory Guillermo Gus Gustavo Guy Hal Hamish Hank Harold Harrison Harry Harvey
    Hassan Hector Heath Henrik Henry Herbert Herman Horace Howard Hubert Hugh Hugo Humphrey Ian
    Ibrahim Idris Ignacio Igor Ira Isaac Isaiah Ivan Jack Jackson Jacob Jaime Jake Jamal James Jamie
    Jared Jason Jasper Javier Jay Jeff Jeffrey Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy Joaquin
    Joe Joel Johan John Johnny Jon Jonah Jonas Jonathan Jordan Jorge Jose Joseph Josh Joshua Juan
    Jude Jules Julian Julio Julius Justin Karim Karl Keith Ken Kendrick Kenneth Kent Kevin Kieran
    Kirk Kofi Kurt Kwame Kyle Lachlan Lamar Lance Larry Lars Laurence Lawrence Leandro Lee Leo Leon
    Leonard Leonardo Leopold Leroy Levi Lewis Liam Lincoln Lionel Lloyd Logan Lorenzo Lou Louis Luca
    Lucas Luciano Luis Luke Luther Mack Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall
    Martin Marvin Mason Mateo Mathias Matt Matteo Matthew Maurice Maverick Max Maximilian Maxwell
    Mel Melvin Michael Miguel Mike Miles Milo Mitchell Mohammed Morgan Morris Murray Nate Nathan
    Nathaniel Ned Neil Nelson Nicholas Nick Nico Nicolas Niall Nigel Noah Noel Norman Oliver Omar
    Orlando Oscar Otis Otto Owen Pablo Patrick Paul Pedro Percy Perry Pete Peter Philip Phil Phillip
    Pierre Quentin Quincy Rafael Rahul Raj Ralph Ramon Randall Randy Raphael Raul Ravi Ray Raymond
    Reggie Reginald Rene Rex Ricardo Richard Rick Ricky Rob Robert Roberto Robin Rocco Rod Roderick
    Rodney Rodrigo Roger Roland Roman Ronald Ronnie Rory Ross Roy Ruben Rudy Rufus Rupert Russell
    Ryan Salvador Sam Samir Samuel Santiago Saul Scott Sean Sebastian Seth Shane Shawn Sidney Silas
    Simon Solomon Spencer Stan Stanley Stefan Stephen Steve Steven Stewart Stuart Sven Tariq Ted
    Teddy Terence Terrence Terry Theo Theodore Thiago Thomas Tim Timothy Tobias Toby Todd Tom Tomas
    Tommy Tony Travis Trent Trevor Tristan Troy Tyler Tyrone Umberto Vaughn Vernon Victor Viktor
    Vikram Vincent Wade Wallace Walter Warren Wayne Wesley Wilbur Wilfred Will Willem William Willie
    Winston Wyatt Xavier Yusuf Zachary Zane
    """.split()
)

COMMON_EITHER = frozenset(
    """
    Addison Aiden Alex Amari Ashton Aubrey Avery Bailey Billie Bobbie Brett Brooklyn Charley Chris
    Dakota Dallas Dex Devon Drew Eden Emerson Frankie Gigi Harley Harper Hayden Hunter Indiana
    Jackie Jay Jayden Jess Jessie Jody Jordan Jules Kai Kit Kendall Kerry Lee Leslie London Lou
    Mackenzie Madison Marley May Mickey Nicky Nova Parker Pat Paris Peyton Phoenix Quinn Ray Reagan
    Reese Riley River Rowan Ryan Sage Sam Sandy Shannon Shay Sidney Skylar Summer Sutton Sydney
    Taylor Terry Toni Val April Autumn Chelsea Juno Stevie Ash Bo Cy Ellis Jude Kody Marlowe Remi
    Rory Sasha Shiloh Teagan Tatum Zion
    """.split()
)
COMMON = COMMON_FEMALE | COMMON_MALE | COMMON_EITHER
# What opens a sentence is a name only where it is a common one: Will, but not Can or An.
RARE_FEMALE = table("given_female") - COMMON - OPENERS
RARE_MALE = table("given_male") - COMMON - OPENERS
FEMALE = COMMON_FEMALE | RARE_FEMALE
MALE = COMMON_MALE | RARE_MALE
GIVEN = FEMALE | MALE | COMMON


def plain(word: str) -> str:
    """The word without its accents, as the lists write it."""
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def is_given(word: str) -> bool:
    """Of a double name, such as Mary-Kate, the first part decides."""
    first = word.partition("-")[0]
    return word in GIVEN or plain(word) in GIVEN or (first != word and first in COMMON)


def is_common(word: str) -> bool:
    return word in COMMON or plain(word) in COMMON
