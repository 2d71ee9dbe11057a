"""An exam held on the console, and what is told of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from inspector.cli.console import Terminal, add_row, figure, table
from inspector.cli.context import CommandContext
from inspector.core.quality.exam import ExamResult, KnownKind, KnownPart, Override, claims_in_words, result_in_words

_MOST_SHOWN = 20


def hold(context: CommandContext, terminal: Terminal, name: str, version: str | None) -> ExamResult:
    """Hold the exam of one version, the one in use unless given, and remember it. Blocks. Raises InspectorError."""
    from inspector.runtime.examination.exam_service import profile_in_use
    from inspector.runtime.examination.examining import Examiner

    recipe = context.recipes.load(name, version, pictures=False)
    for line in claims(context.exams.parts(name)):
        terminal.note(line)
    pipeline = context.pipeline(recipe)
    try:
        profile = profile_in_use(context.profiles)
        key = context.exams.key(pipeline, profile)
        refuse = context.settings.profile.when_other == "refuse"
        current = context.recipes.in_use(name)
        before = None if current in (None, recipe.id.version) else context.exams.last(name, version=current or "")
        return context.exams.hold(pipeline, key, Examiner(profile, refuse), None if before is None else before[0])
    finally:
        pipeline.close()


def claims(parts: Sequence[KnownPart]) -> tuple[str, ...]:
    """What so many known parts can show, in words."""
    return claims_in_words(*(sum(one.kind is kind for one in parts) for kind in (KnownKind.GOOD, KnownKind.DEFECT)))


def exam_figures(result: ExamResult, override: Override | None) -> dict[str, Any]:
    """All of a result, for machines."""
    return {
        "recipe": result.recipe.name,
        "version": result.recipe.version,
        "passed": result.passed,
        "problems": result.problems,
        "override": override,
        "at": result.at,
        "seconds": result.seconds,
        "runtime": result.key.runtime,
        "program": result.key.program,
        "profile": result.key.profile,
        "judging_sha256": result.key.judging_sha256,
        "set_sha256": result.set_sha256,
        "confidence": result.confidence,
        "good": len(result.of(KnownKind.GOOD)),
        "good_refused": len(result.refused_good),
        "good_may_fail": result.most_refused,
        "good_bound": result.reject_bound,
        "defects": len(result.of(KnownKind.DEFECT)),
        "defects_passed": len(result.slipped),
        "defects_bound": result.slip_bound,
        "limit_samples": len(result.of(KnownKind.LIMIT_SAMPLE)),
        "compared_with": result.compared_with,
        "changes_sides": [one.number for one in result.changes],
        "parts": result.verdicts,
    }


def tell_result(terminal: Terminal, result: ExamResult, override: Override | None) -> None:
    """What came of it, with the parts that are wrong or change sides."""
    told = [one for one in result.verdicts if not one.right or one.changes_side or one.elsewhere]
    if told:
        listed = table("part", "kind", "failure", "says", "said", "score", "why", right=("part", "score"))
        for one in told[:_MOST_SHOWN]:
            said = "" if one.before is None else one.before.value
            why = f"not where its defect is: {one.reason}" if one.elsewhere else one.reason
            style = "" if one.right else "red"
            add_row(listed, one.number, one.kind.value, one.failure, one.verdict.value, said, figure(one.score, 2), why, style=style)
        terminal.answer(listed)
    if len(told) > _MOST_SHOWN:
        terminal.answer(f"and {len(told) - _MOST_SHOWN} more: all of them are in the JSON")
    for line in result_in_words(result):
        terminal.answer(line)
    when = f"{datetime.fromtimestamp(result.at):%Y-%m-%d %H:%M:%S}"
    terminal.answer(f"{result.recipe}, {result.key.runtime}, {when}, {len(result.verdicts)} parts in {result.seconds:.1f} s")
    terminal.answer("The exam was passed" if result.passed else f"The exam was NOT passed: {'; '.join(result.problems)}")
    if override is not None:
        terminal.answer(f"Overridden by {override.who or 'somebody'}: {override.why}")
