"""What else may have a name. Beside a run of capitals, such a word says that it is nobody's."""

THINGS = frozenset(
    """
    airline airport album app army avenue award awards band bank bar beach bistro book bookstore
    boutique brand bridge brokerage building building's cafe café campaign campus cathedral chain
    channel charity church city clinic club coast college comedy committee community company comic
    conglomerate convention corporation country county court department district documentary drama
    drink ensemble ep estate event exhibition fair farm festival film films firm forest foundation
    franchise fund gala gallery game games group gym highway hotel hospital hurricane institute
    island islands journal label lake league lounge magazine mall manufacturer market memoir
    mountain mountains movie movies museum musical neighborhood neighbourhood network newspaper
    newsletter novel novella opera orchestra organisation organization outfit outlet park parade
    party peninsula periodical play podcast port prison prize product program programme project
    province pub publication publisher quartet quintet ranch range record region resort restaurant
    retailer river road route school season sequel series shop show ship single sitcom site soap
    song square stadium startup state station store storm street studio studios suburb system team
    television temple territory theater theatre thriller title tour tournament town tracks track
    trilogy trio troupe tv university valley vessel video village warehouse website western winery
    zoo
    """.split()
)

# A company, after a name: "Hale Inc.", "Hale Reyes LLC".
FIRM_ENDINGS = frozenset("Inc Ltd LLC Co Corp Plc PLC LLP GmbH AG SA Bros Sons Partners".split())
