"""The names platforms go by in copy."""

from reading.codes import Platform

PLATFORM_WORDS: dict[str, Platform] = {
    "tweet": "twitter",
    "tweeted": "twitter",
    "tweets": "twitter",
    "tweeting": "twitter",
    "retweet": "twitter",
    "retweeted": "twitter",
    "retweeting": "twitter",
    "twitter": "twitter",
    "instagram": "instagram",
    "insta": "instagram",
    "instastory": "instagram",
    "ig": "instagram",
    "tiktok": "tiktok",
    "threads": "threads",
    "facebook": "facebook",
    "youtube": "youtube",
    "bluesky": "bluesky",
    "mastodon": "mastodon",
    "reddit": "reddit",
    "redditor": "reddit",
    "subreddit": "reddit",
    "snapchat": "unknown",
    "tumblr": "unknown",
    "linkedin": "unknown",
    "weibo": "unknown",
}
