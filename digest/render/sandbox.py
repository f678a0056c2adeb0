"""The sandbox in which templates run; it does not ask twice whether a field may be read.

Templates become Python that reads the fields of pages by itself, and prints text with one call.
Whatever else they do, Jinja's own sandbox decides.
"""

from collections import defaultdict
from collections.abc import Callable, MutableMapping
from functools import cache
from keyword import iskeyword
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, optimizeconst
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.render.printed import print_escaped, print_value


class Compiler(CodeGenerator):
    """Writes the Python of a template."""

    def write_commons(self) -> None:
        """Write what each function begins with."""
        super().write_commons()
        self.writeline("known = environment.known")
        self.writeline("printed = environment.printed")

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Write how a field is read: at once, of a value whose type is known to have it."""
        name = node.attr
        if not name.isidentifier() or iskeyword(name) or name.startswith("_"):
            super().visit_Getattr(node, frame)
            return
        held = self.temporary_identifier()
        self.write(f"({held}.{name} if type({held} := ")
        self.visit(node.node, frame)
        self.write(f") in known[{name!r}] else environment.getattr({held}, {name!r}))")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - as Jinja has it
        if _is_escaped(frame):
            self.write("printed(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - as Jinja has it
        if _is_escaped(frame):
            self.write(")")
        else:
            super()._output_child_post(node, frame, finalize)


def _is_escaped(frame: Frame) -> bool:
    """Tell whether what is printed there is escaped, whatever happens."""
    return frame.eval_ctx.autoescape and not frame.eval_ctx.volatile


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, that knows the values of pages: their fields are data, and may be read."""

    code_generator_class = Compiler
    printed = staticmethod(print_escaped)

    def __init__(self, **options: Any) -> None:
        """Set up Jinja: escaping on, and what is printed made clean.

        Args:
            options: Further ones of Jinja.
        """
        super().__init__(autoescape=True, finalize=print_value, **options)
        self.known: defaultdict[str, set[type]] = defaultdict(set)
        """By the name of a field: types that are known to have it."""
        self._bare: dict[int, Callable[..., object]] = {}

    def add_functions(self, **functions: Callable[..., object]) -> None:
        """Give templates functions that need nothing but their arguments."""
        self.globals.update(functions)
        self._bare |= {id(function): function for function in functions.values()}

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return what a template sees besides its values; one dict, for each page copies it."""
        return {**self.globals, **(d or {})}

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as Jinja has it
        """Return what a template reads of a value."""
        kind: type = type(obj)
        if attribute in _data_of(kind):
            self.known[attribute].add(kind)
            return getattr(obj, attribute)
        if kind is TemplateModule and type(macro := vars(obj).get(attribute)) is Macro:
            return macro
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:  # noqa: ANN401 - as Jinja has it
        """Return what a filter reads of a value."""
        kind: type = type(obj)
        if type(argument) is str and argument in _data_of(kind):
            return getattr(obj, argument)
        return super().getitem(obj, argument)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as Jinja has it
        """Return what a call gives: macros and our own functions may be called at once."""
        is_macro = type(obj) is Macro
        if not is_macro and id(obj) not in self._bare:
            return super().call(context, obj, *args, **kwargs)
        kwargs.pop("_loop_vars", None)
        kwargs.pop("_block_vars", None)
        if is_macro:
            return obj(context.eval_ctx, *args, **kwargs)
        return obj(*args, **kwargs)


@cache
def _data_of(kind: type) -> frozenset[str]:
    """Return the public fields and properties of a value, or of Jinja's loop; else none."""
    own = {"index0"} if kind is LoopContext else getattr(kind, "__struct_fields__", ())
    made = (name for name, value in vars(kind).items() if isinstance(value, property))
    return frozenset(name for name in (*own, *made) if own and not name.startswith("_"))
