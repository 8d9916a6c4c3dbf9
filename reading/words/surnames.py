"""Surnames: a short list of common ones, the most frequent of a census, and rare ones."""

from reading.words.tables import table

LISTED = frozenset(
    """
    Abbott Adams Adeyemi Alexander Allen Alvarez Andersen Anderson Andrews Armstrong Arnold Ashworth
    Atkinson Bailey Baker Banerjee Barnes Barrett Bates Beaumont Becker Bell Bennett Bergman Bishop
    Blackwood Boyd Bradley Brennan Brooks Brown Bryant Burke Burns Butler Byrne Campbell Carlson
    Carpenter Carr Carroll Carter Castillo Chambers Chandler Chapman Chavez Chen Clarke Clayton
    Cohen Cole Coleman Collins Conway Cook Cooper Costa Cox Crawford Cruz Cunningham Curtis Dalton
    Daly Daniels Davidson Davies Davis Dawson Delgado Diaz Dixon Doyle Duffy Duncan Dunn Edwards
    Elliott Ellis Erickson Evans Farrell Ferguson Fernandez Fischer Fisher Fitzgerald Fleming
    Fletcher Flores Ford Foster Fowler Fox Francis Fraser Freeman Fuller Gallagher Garcia Gardner
    Garrison Gibson Gilbert Gomez Gonzalez Goodwin Gordon Graham Grant Graves Greene Griffin Gupta
    Gutierrez Hale Hall Hamilton Hansen Harper Harrington Harris Harrison Hart Harvey Hayes
    Henderson Hernandez Herrera Hicks Higgins Hoffman Holloway Holmes Howard Hudson Hughes Hunt
    Hunter Hussain Ibrahim Jackson Jacobs James Jenkins Jensen Jimenez Johansson Johnson Johnston
    Jones Jordan Joseph Kane Kapoor Kaur Keller Kelley Kennedy Khan Kim Klein Knight Kowalski Kumar
    Lambert Larsen Lawson Lee Leonard Lewis Lindqvist Lloyd Lopez Lynch MacDonald Mahoney Marlowe
    Marsh Marshall Martin Martinez Mason Matthews McCarthy McDonald McKenzie Medina Mehta Mendez
    Mendoza Meyer Miller Mitchell Molina Montgomery Moore Morales Moreau Moreno Morgan Morris
    Morrison Moss Murphy Murray Nakamura Navarro Nelson Newman Nguyen Nichols Nielsen Norris Novak
    Nunez Obrien Okafor Olsen Ortega Ortiz Osborne Owens Palmer Park Parker Parsons Patel Patterson
    Payne Pearson Pereira Perez Perkins Perry Peters Petersen Peterson Phillips Pierce Porter Powell
    Price Quinn Ramirez Ramos Ramsey Reed Reeves Reid Reyes Reynolds Rhodes Rice Richards Richardson
    Riley Rivera Roberts Robertson Robinson Rodriguez Rogers Romero Rossi Rowe Russell Russo Ryan
    Sanchez Sanders Santos Saunders Schmidt Schneider Schultz Schwartz Scott Sharma Shaw Sheppard
    Silva Simmons Simpson Sinclair Singh Slater Smith Snyder Soto Spencer Stanton Stephens Sterling
    Stevens Stewart Stone Sullivan Sutton Suzuki Tanaka Tate Taylor Thomas Thompson Thornton Torres
    Tran Tucker Turner Valdez Vargas Vasquez Vaughan Wagner Walker Wallace Walsh Walters Ward Warner
    Warren Washington Watkins Watson Watts Weaver Webb Weber Weiss Wells West Whitaker White Wilkins
    Williams Williamson Wilson Wong Woods Wright Yamamoto Yang Yates Young Zhang Zimmerman
    """.split()
)

SURNAMES = LISTED | table("surnames_common")
RARE_SURNAMES = table("surnames_rare") - SURNAMES
