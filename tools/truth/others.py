"""Pages that are no single article: listings, walls, missing pages, running reports."""


def pages():
    return {}
