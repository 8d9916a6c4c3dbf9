"""The head of a page as a value."""

import json

import pytest

from core.seo import Meta, absolute, script_json


@pytest.mark.parametrize(
    "text", ["</script>", "<!--", "]]>", "a & b", "\u2028", "\u2029", '"', "é"]
)
def test_json_in_a_script_reads_the_same_and_cannot_leave_it(text):
    written = script_json({"name": text})
    assert json.loads(written) == {"name": text}
    assert not set(written) & set("<>&\u2028\u2029")


def test_an_address_is_the_sites_own():
    assert absolute("/people/") == "http://testserver/people/"


def test_a_page_without_a_path_has_no_canonical_address():
    assert Meta(title="Gone").canonical == ""


def test_a_page_kept_from_search_engines_says_only_that():
    assert Meta(title="Kit Lark", indexed=False).robots == "noindex"
