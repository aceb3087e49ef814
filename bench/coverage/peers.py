"""The peers, each as one function from a page's text to its article body. Imports stand inside: one process, one peer."""


def trafilatura(**options):
    from trafilatura import extract
    return lambda page: extract(page, include_comments=False, **options)


def readability():
    import html_text
    from readability import Document

    def body(page):
        return html_text.extract_text(Document(page).summary())
    return body


def newspaper():
    from newspaper import Article, Config
    config = Config()
    config.fetch_images = False
    config.disable_category_cache = True

    def body(page):
        article = Article("http://kabar-contoh.example/", config=config)
        article.download(input_html=page)
        article.parse()
        return article.text
    return body


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    return lambda page: extract_plain_text(page, main_content=True, comments=False, alt_texts=False)


def lxml_parse():
    import lxml.html
    return lambda page: lxml.html.fromstring(page).tag


def lexbor_parse():
    from resiliparse.parse.html import HTMLTree
    return lambda page: HTMLTree.parse(page).body.tag


# name in the table: (distribution on PyPI, maker of the function, reads articles or only parses)
PEERS = {
    "trafilatura": ("trafilatura", trafilatura, True),
    "trafilatura, precision": ("trafilatura", lambda: trafilatura(favor_precision=True), True),
    "trafilatura, fast": ("trafilatura", lambda: trafilatura(fast=True), True),
    "readability-lxml + html-text": ("readability-lxml", readability, True),
    "newspaper4k": ("newspaper4k", newspaper, True),
    "resiliparse": ("resiliparse", resiliparse, True),
    "parse only: lxml": ("lxml", lxml_parse, False),
    "parse only: Lexbor (resiliparse)": ("resiliparse", lexbor_parse, False),
}
