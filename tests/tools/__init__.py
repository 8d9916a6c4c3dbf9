"""What looks at the site as a whole: pictures of every page, its HTML, its speed on a phone."""
