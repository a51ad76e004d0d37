"""Options: what a job says of its fields is what the command line offers, what is refused, and what travels as JSON."""

import argparse
import math
from dataclasses import MISSING, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landquilt.backend import commands
from landquilt.backend.commands import add_command, job_of
from landquilt.backend.shared.errors import InputError
from landquilt.backend.shared.job_checks import check_job
from landquilt.backend.shared.jobs import JOBS, Segment, Train, decode, encode, module_of
from landquilt.backend.shared.option import default_of, options_of

REQUIRED = {"str": "a.tif", "list[str]": ["a.tif"]}


def least_job(kind, **more):
    """The job with nothing said but what must be."""
    chosen = {name: about.choices[0] for name, about in options_of(kind).items() if about.choices}
    missing = [item for item in fields(kind) if default_of(kind, item.name) is MISSING]
    needed = {item.name: chosen.get(item.name, REQUIRED[item.type]) for item in missing}
    return kind(**{**needed, **more})


def command_line(kind):
    parser = argparse.ArgumentParser()
    add_command(parser.add_subparsers(), kind)
    return parser


@pytest.mark.parametrize("kind", JOBS, ids=module_of)
def test_every_field_says_what_it_is(kind):
    for name, about in options_of(kind).items():
        assert about.help or about.unit or about.choices or about.is_hidden or about.least > -math.inf, name


@pytest.mark.parametrize("kind", JOBS, ids=module_of)
def test_a_command_without_options_is_the_job_with_its_defaults(kind):
    name = commands.NAMES.get(kind, kind.__name__.lower())
    pairs = ["--pair", "a.tif", "a.tif"] if kind in commands.PAIRED else []
    outputs = ["--output", "a.tif"] if any(about.flag == "--output" for about in options_of(kind).values()) else []
    needed = [item.name for item in fields(kind) if default_of(kind, item.name) is MISSING and not options_of(kind)[item.name].is_hidden]
    shown = [options_of(kind)[field] for field in needed]
    places = [about.choices[0] if about.choices else "a.tif" for about in shown if not about.flag.startswith("-")]
    choice = command_line(kind).parse_args([name, *places, *outputs, *pairs])
    assert job_of(choice) == least_job(kind)


@pytest.mark.parametrize("kind", JOBS, ids=module_of)
def test_defaults_are_within_the_limits_and_choices(kind):
    check_job(least_job(kind))


@pytest.mark.parametrize("kind", JOBS, ids=module_of)
def test_a_word_that_is_no_choice_and_a_number_out_of_its_limits_are_refused_by_name(kind):
    for name, about in options_of(kind).items():
        wrong = [about.most * 2 + 1] if math.isfinite(about.most) else []
        wrong += ["nonsense"] if about.choices else []
        for value in wrong:
            with pytest.raises(InputError, match=f"The {name.replace('_', ' ')} cannot be "):
                check_job(least_job(kind, **{name: value}))


@given(st.integers(64, 4096), st.floats(0, 1e5), st.booleans(), st.lists(st.integers(1, 9), min_size=1, max_size=4))
def test_what_is_typed_is_what_the_job_holds(tile, area, is_resumed, bands):
    words = ["segment", "image.tif", "map.tif", f"--tile={tile}", f"--minimum-area={area}", f"--bands={','.join(map(str, bands))}"]
    job = job_of(command_line(Segment).parse_args([*words, *(["--resume"] if is_resumed else [])]))
    assert job == Segment("image.tif", "map.tif", tile=tile, minimum_area=area, bands=bands, resume=is_resumed)
    assert decode(encode(job)) == job


@pytest.mark.parametrize(("word", "value"), [("--varied", True), ("--no-varied", False)])
def test_a_switch_that_is_left_open_can_be_said_either_way(word, value):
    line = ["train", "model", "--pair", "a.tif", "b.tif", "--pair", "c.tif", "d.tif"]
    job = job_of(command_line(Train).parse_args([*line, word]))
    assert (job.images, job.labels, job.is_varied) == (["a.tif", "c.tif"], ["b.tif", "d.tif"], value)
    assert job_of(command_line(Train).parse_args(line)).is_varied is None


def test_jobs_do_not_share_their_lists():
    one, other = least_job(Train), least_job(Train)
    one.nodata.append("0")
    assert other.nodata == []
