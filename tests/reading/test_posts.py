"""Posts: quotes that stood on a platform."""

import pytest

from reading import read


def posts(text):
    return read(text).posts


def test_the_sentence_s_punctuation_is_no_part_of_a_post_or_its_tags():
    (post,) = posts("“So proud @adahale #slowrain @showmusic,” one fan tweeted.")
    assert post.text == "So proud @adahale #slowrain @showmusic"
    assert (post.hashtags, post.mentions) == (("slowrain",), ("adahale", "showmusic"))
    (post,) = posts("Another user wrote: “Broke me again 💔 #slowrain.”")
    assert post.text == "Broke me again 💔 #slowrain"
    (post,) = posts("Ada Hale tweeted, “Love you, Bo 🖤 🖤 .”")
    assert post.text == "Love you, Bo 🖤 🖤"


def test_a_full_stop_that_ends_its_own_words_stays():
    (post,) = posts("Ada Hale tweeted, “See you soon. #slowrain. Bye.”")
    assert post.text == "See you soon. #slowrain. Bye."


def test_segments_are_kept_apart_and_joined_with_a_mark_of_omission():
    (post,) = posts("“One,” Ada Hale wrote on Instagram. “Two.”")
    assert [segment.raw for segment in post.segments] == ["One", "Two."]
    assert post.text == "One […] Two."


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("“Yes,” Ada Hale tweeted.", "twitter"),
        ("“Yes,” Ada Hale wrote on X.", "twitter"),
        ("“Yes,” Ada Hale wrote via Instagram.", "instagram"),
        ("In a TikTok video, Ada Hale posted, “Yes.”", "tiktok"),
        ("Ada Hale wrote on Threads: “Yes.”", "threads"),
        ("“Yes,” Ada Hale said in a Facebook post.", "facebook"),
        ("“Yes,” a viewer commented on YouTube.", "youtube"),
        ("“Yes,” one user wrote on Bluesky.", "bluesky"),
        ("“Yes,” one user wrote on Reddit.", "reddit"),
        ("“Yes,” one fan wrote.", "unknown"),
        ("“Yes,” one fan wrote on Snapchat.", "unknown"),
        ("Commented one follower: “Yes.”", "unknown"),
        ("“Yes,” Ada Hale replied in the comments.", "unknown"),
        ("“Yes,” Ada Hale captioned an Instagram carousel.", "instagram"),
        ("Ada Hale reposted it to her Stories and added, “Yes.”", "instagram"),
        ("Ada Hale posted a photo on X with the words “yes, at last.”", "twitter"),
        ("Ada Hale shared an Instagram photo of the dog. Her caption: “Yes.”", "instagram"),
        ("Ada Hale sent her greetings on Threads. “Yes,” she wrote.", "threads"),
        ("Ada Hale confirmed it in a Facebook post.\n\n“Yes,” she wrote.", "facebook"),
    ],
)
def test_the_platform_is_the_one_the_sentence_names(text, platform):
    assert [post.platform for post in posts(text)] == [platform]


@pytest.mark.parametrize(
    "text",
    [
        "“Yes,” Ada Hale said.",
        "“Yes,” Ada Hale wrote in her memoir.",
        "“I love Instagram,” Ada Hale said.",
        "“Call me @adahale,” Ada Hale said.",
    ],
)
def test_what_was_not_said_on_a_platform_is_no_post(text):
    assert posts(text) == ()


def test_what_the_same_person_wrote_next_goes_on_with_the_channel():
    text = "“One,” Ada Hale wrote on Instagram.\n\n“Two,” she wrote. “Three.”"
    assert [(post.platform, post.author) for post in posts(text)] == [
        ("instagram", "Ada Hale"),
        ("instagram", "Ada Hale"),
    ]


def test_the_public_answers_where_the_post_before_stood():
    text = "“Yes,” Ada Hale tweeted.\n\nThere were thoughts. “No,” wrote one viewer."
    assert [(p.platform, p.author) for p in posts(text)] == [
        ("twitter", "Ada Hale"),
        ("twitter", "anonymous"),
    ]


def test_links_and_cashtags_are_given_without_the_sentence_s_marks():
    (post,) = posts("“Buy $HALE at ada.example.com/shop, or not. $REYES,” one fan tweeted.")
    assert (post.links, post.cashtags) == (("ada.example.com/shop",), ("HALE", "REYES"))


def test_somebody_of_the_public_stays_without_a_name():
    text = "“Yes,” one fan tweeted. “No,” a theatregoer wrote on Threads."
    assert {post.author for post in posts(text)} == {"anonymous"}


@pytest.mark.parametrize(
    "text",
    [
        "On Instagram, a teacher in Ohio wrote, “Yes.”",
        "A man in Hull wrote on Facebook: “Yes.”",
        "“Yes,” the official account tweeted.",
        "“Yes,” tweeted @bo.",
        "A post on X read: “Yes.”",
        "Someone else commented, “Yes.”",
    ],
)
def test_whoever_is_nobody_the_story_names_is_anonymous(text):
    reading = read("Ada Hale, 34, sang. " + text)
    assert [post.author for post in reading.posts] == ["anonymous"]
    assert "private_individual_post" in reading.codes


def test_one_more_of_the_public_wrote_a_post_too():
    authors = [post.author for post in posts("“Yes,” one fan tweeted. “No,” another wrote.")]
    assert authors == ["anonymous", "anonymous"]
