"""People known to all by one word. Short on purpose, and dated: looked through in 2025."""

SINGERS = frozenset(
    """
    Adele Anitta Banksy Beck Beyoncé Beyonce Björk Bono Cher Ciara Dido Drake Eminem Enya Fergie
    Halsey Jewel Kesha Lizzo Liberace Lorde Ludacris Madonna Maluma Moby Morrissey Nas Nelly Pink
    Prince Rihanna Rosalía Sade Seal Shakira Sia Slash Sting Tiësto Usher Zendaya
    """.split()
)
ATHLETES = frozenset("Ibrahimović Kaká Messi Neymar Pelé Ronaldinho Ronaldo Rooney".split())
STATESMEN = frozenset(
    """
    Assad Berlusconi Biden Blair Cameron Castro Churchill Clinton Eisenhower Erdogan Erdoğan Gaddafi
    Gandhi Gorbachev Hitler Hillary Kennedy Kissinger Lenin Macron Mandela Mao Merkel Mubarak
    Mussolini Napoleon Netanyahu Nixon Obama Oprah Palin Putin Reagan Romney Saddam Sarkozy Stalin
    Thatcher Trudeau Trump Yeltsin Zelensky Zelenskyy
    """.split()
)
OF_OLD = frozenset(
    """
    Aristotle Bach Beethoven Botticelli Caravaggio Caesar Cervantes Chopin Cleopatra Confucius Dante
    Darwin Einstein Euclid Freud Galileo Goethe Homer Kafka Kant Leonardo Luther Marx Matisse
    Michelangelo Molière Monet Mozart Newton Nietzsche Picasso Plato Raphael Rembrandt Rubens
    Shakespeare Socrates Stravinsky Tchaikovsky Titian Tolstoy Verdi Vermeer Vivaldi Voltaire Wagner
    """.split()
)

KNOWN_ALONE = SINGERS | ATHLETES | STATESMEN | OF_OLD
