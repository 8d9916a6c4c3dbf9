"""The relationship chart: who, in which years, and how sure that is."""

from datetime import date

import pytest

from core.dates import Dated
from people.chart import chart
from people.claims import Origin, Other, Tie

YEAR = 2026
ANA, BO = Other(1, "Ana Ruiz"), Other(2, "Bo Lark")


def year(number):
    return Dated(date(number, 1, 1), "year")


def said_in(number, **how):
    return Origin(f"/{number}/", "A story", year(number), True, **how)


def tie(kind="partner", other=ANA, told=(2026,), status="confirmed", **fields):
    for end in ("started", "ended_when"):
        if end in fields:
            fields[end] = year(fields[end])
    fields.setdefault("ended", "ended_when" in fields)
    origins = tuple(said_in(number, ends=fields.pop("ends", False)) for number in told)
    return Tie(kind, True, other, status, origins, **fields)


def years(drawn, bar):
    """The first and the last year that a bar covers."""
    first = drawn.ticks[0].year
    return first + bar.first - 1, first + bar.last - 2


def words(*ties):
    return [line.words for row in chart(ties, YEAR).rows for line in row.lines]


def test_there_is_none_without_love():
    assert chart([tie("friend"), tie("manager"), tie("sibling")], YEAR) is None


def test_a_bar_covers_the_years_it_lasted():
    drawn = chart([tie(started=2018, ended_when=2021)], YEAR)
    assert years(drawn, drawn.rows[0].bars[0]) == (2018, 2021)


def test_what_lasts_goes_to_the_last_column():
    drawn = chart([tie("spouse", started=2018)], YEAR)
    assert drawn.rows[0].bars[0].last == drawn.columns + 1


def test_without_dates_it_covers_the_years_it_was_told_in():
    drawn = chart([tie(told=(2023, 2020), ended=True), tie(other=BO, started=2017)], YEAR)
    assert years(drawn, drawn.rows[1].bars[0]) == (2020, 2023)


def test_an_unconfirmed_one_does_not_last():
    drawn = chart([tie(status="rumoured", told=(2022,))], YEAR)
    bar = drawn.rows[0].bars[0]
    assert (bar.look, years(drawn, bar)) == ("reported", (2022, 2022))


def test_partner_and_spouse_are_one_row_the_marriage_over_the_rest():
    drawn = chart([tie("spouse", started=2020), tie(started=2018)], YEAR)
    assert [bar.look for bar in drawn.rows[0].bars] == ["together", "married"]
    assert len(drawn.rows) == 1


def test_rows_stand_in_the_order_of_their_beginnings():
    drawn = chart([tie(started=2020), tie(other=BO, started=2003, ended_when=2005)], YEAR)
    assert [row.other.name for row in drawn.rows] == ["Bo Lark", "Ana Ruiz"]


@pytest.mark.parametrize(
    ("began", "columns", "first"),
    [(2026, 10, 2017), (2017, 10, 2017), (2016, 15, 2012), (1997, 30, 1997), (1967, 30, 1967)],
)
def test_columns_are_ten_to_thirty_whole_fives(began, columns, first):
    drawn = chart([tie(started=began)], YEAR)
    assert (drawn.columns, drawn.ticks[0].year) == (columns, first)
    assert drawn.rows[0].bars[0].first >= 1
    assert len(drawn.ticks) == columns / 5


def test_a_year_to_come_is_drawn_as_this_one():
    bar = chart([tie(started=2027)], YEAR).rows[0].bars[0]
    assert (bar.first, bar.last) == (10, 11)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (tie(started=2003, ended_when=2005), "together, 2003 to 2005"),
        (tie(started=2003, ended_when=2003), "together, 2003"),
        (tie("engaged", ended_when=2012), "engaged until 2012"),
        (tie("spouse", started=2018), "married since 2018"),
        (tie("spouse"), "married, as told in 2026"),
        (tie("spouse", ended=True, ends=True), "married, over by 2026"),
        (tie("spouse", started=2018, ended=True), "married from 2018, over"),
        (tie(status="rumoured"), "rumoured to be together, 2026"),
        (tie("engaged", status="source_confirmed"), "said by a source to be engaged, 2026"),
        (tie(status="seen_together"), "seen together, 2026"),
    ],
)
def test_its_words_say_as_much_as_is_known(made, expected):
    assert words(made) == [expected]


def test_a_rumour_of_what_is_over_is_still_a_rumour():
    assert chart([tie(status="rumoured", ended=True)], YEAR).looks == ("reported",)


def test_only_what_is_drawn_is_explained():
    drawn = chart([tie("spouse"), tie(other=BO, status="rumoured")], YEAR)
    assert drawn.looks == ("married", "reported")


def test_words_without_room_behind_them_end_with_their_bar():
    drawn = chart([tie(started=2025), tie(other=BO, started=2003, ended_when=2005)], YEAR)
    assert [row.is_late for row in drawn.rows] == [False, True]
