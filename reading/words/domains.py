"""What the name of a site may end with. Country codes and the older and commoner of the rest."""

COUNTRIES = frozenset(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt
    bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg
    er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn
    hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li
    lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
    nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb
    sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr
    tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """.split()
)

GENERIC = frozenset(
    """
    aero agency app art asia band bar beauty biz blog boutique cafe cat charity city cloud club com
    community company cool coop design dev digital edu email events family fans fashion film fit
    fun fund gallery game games gives gov group guide help info ink int jobs jewelry land life link
    live lol love media menu mil mobi movie museum music name net network news ninja one online org
    page party photo photography photos pics plus post press pro productions pub radio red
    restaurant rip rocks run sale school shoes shop show site social software space store stream
    studio style systems team tech theater tickets tips today tools top tours toys travel tube
    tv video vip vote watch website wedding wiki win wine work works world wtf xxx xyz yoga zone
    """.split()
)

INTERNATIONAL = frozenset(
    """
    бг бел ею қаз мкд мон рф срб укр ελ հայ გე भारत বাংলা ভারত ਭਾਰਤ ભારત ଭାରତ இந்தியா
    இலங்கை சிங்கப்பூர்
    భారత్ ලංකා ไทย 한국 中国 中國 香港 台湾 台灣 澳門 新加坡 みんな
    الاردن الجزائر السعودية المغرب
    امارات     ایران بھارت پاکستان تونس سورية عراق عمان فلسطين قطر مصر مليسيا موريتانيا
    онлайн сайт орг дети москва 公司 网站 网址 在线 中文网 コム セール ストア ファッション
    クラウド グーグル
    """.split()
)
