"""HTML that templates take as it stands."""


class Html(str):
    """HTML that a report has made itself, every value in it escaped: templates do not escape it again.

    Examples
    --------
    >>> from jinja2 import Environment
    >>> Environment(autoescape=True).from_string("{{ a }}{{ b }}").render(a=Html("<b>"), b="<i>")
    '<b>&lt;i&gt;'
    """

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)
