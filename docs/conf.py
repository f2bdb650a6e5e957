"""How Sphinx builds these pages; nothing here needs the network."""

import builtins
import inspect
import sys
from enum import Enum
from importlib.metadata import version as installed_version

import attrs
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.logging import getLogger

import natobrief

project = "natobrief"
author = "The natobrief authors"
project_copyright = author
release = version = installed_version("natobrief")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
nitpicky = True
# The pages of other projects are on the net, where a build has no business. Ours must resolve.
_OTHERS = "|".join([*sys.stdlib_module_names, "attrs?", "cattrs", "dateutil", "hypothesis"])
nitpick_ignore_regex = [
    ("py:.*", rf"({_OTHERS})(\..+)?"),
    ("py:.*", "|".join(dir(builtins))),
    # `hypothesis.strategies.composite` hides the module in which annotations could be looked up.
    ("py:class", r"Words|date|st\.\w+"),
    ("py:obj", r"(?!natobrief\b).*"),  # in single backticks: code, and a link where there is one
]

napoleon_numpy_docstring = False
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
default_role = "py:obj"
maximum_signature_line_length = 88
add_module_names = False
toc_object_entries_show_parents = "hide"

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# Examples end with a blank line, where their test ends; a page has no use for it.
highlight_options = {"python": {"stripnl": True}}

html_theme = "furo"
html_title = f"natobrief {release}"
html_static_path = ["_static"]
html_css_files = ["code.css"]


def every_public_name_has_a_place(_app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Warn of each public name that no page describes, which `-W` makes an error."""
    described = set(env.get_domain("py").objects)
    for name in natobrief.__all__:
        thing = getattr(natobrief, name)
        home = f"{getattr(thing, '__module__', 'natobrief')}.{name}"
        if not described & {f"natobrief.{name}", home}:
            getLogger(__name__).warning("natobrief.%s is on no page of docs/reference", name)
    return []


def keep_colons(_app: Sphinx, what: str, *rest: object) -> None:
    """Keep Napoleon from reading `Start: an aware datetime` of a field as type and meaning."""
    lines = rest[-1]
    if what in {"attribute", "property"} and isinstance(lines, list):
        lines[:0] = ["..", ""]  # an empty comment, so that the first line holds no colon


def names_and_defaults(
    _app: Sphinx, _what: str, _name: str, thing: object, *_rest: object
) -> tuple[str, None] | None:
    """Show a class of the model as it is called; its fields, below, say the types."""
    if isinstance(thing, type) and issubclass(thing, Enum):
        return "", None
    if isinstance(thing, type) and attrs.has(thing):
        parameters = inspect.signature(thing).parameters.values()
        keywords = ["*"] if any(each.kind is each.KEYWORD_ONLY for each in parameters) else []
        return f"({', '.join(keywords + [_shown(each) for each in parameters])})", None
    return None


def _shown(parameter: inspect.Parameter) -> str:
    default = parameter.default
    if default is parameter.empty:
        return parameter.name
    words = str(default) if default is attrs.NOTHING else repr(default)
    if isinstance(default, Enum):
        words = f"{type(default).__name__}.{default.name}"
    return f"{parameter.name}={words}"


def setup(app: Sphinx) -> None:
    """Have Sphinx call what is defined here."""
    app.connect("autodoc-process-docstring", keep_colons, priority=400)  # Napoleon has 500
    app.connect("autodoc-process-signature", names_and_defaults)
    app.connect("env-check-consistency", every_public_name_has_a_place)
