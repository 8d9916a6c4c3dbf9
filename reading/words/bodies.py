"""What speaks and is nobody of the story: bodies, writings, strangers; all in the singular."""

BODIES = frozenset(
    """
    academy administration agency airline association attorney authority band bank board broadcaster
    bureau cabinet campaign charity church city club coalition commission committee company
    complaint coroner corporation council country court crowd department district embassy estate
    family federation festival firm foundation government group hospital hotel house household
    industry institute label lawsuit league magazine manufacturer ministry museum network
    newspaper office organisation organization outlet palace panel paper party police prosecution
    producer publication publisher publicist restaurant school site society state station store
    studio team tabloid theater theatre trust union university venue website white world
    """.split()
)

WRITTEN = frozenset(
    """
    account ad advert affidavit announcement article banner bio blurb book caption card complaint
    cover document draft editorial email e-mail entry filing flyer headline indictment inscription
    invitation judgment lawsuit letter line magazine memo memoir message motion note notice obituary
    order papers petition placard plaque post poster programme program quote release report review
    ruling script sign statement story summary tagline text ticket trailer transcript tweet verdict
    video warrant will
    """.split()
)

STRANGERS = frozenset(
    """
    announcer bailiff barista bouncer caller cashier chambermaid chauffeur clerk concierge cop
    customer dispatcher doorman driver employee foreman foreperson guest hostess interviewer juror
    neighbour passerby receptionist regular resident salesman shopkeeper staffer stranger teller
    tourist usher voice waiter waitress worker
    """.split()
)
