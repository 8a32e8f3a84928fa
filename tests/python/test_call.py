"""The installed wheel answers, and refuses with a stable code."""

import json
import pickle
import re
import threading
from pathlib import Path

import comity
import pytest

REGISTER = json.dumps(
    {
        "comity": "1",
        "id": "r",
        "title": "합작 등록부",
        "parties": ["CN", "KR"],
        "languages": ["ko"],
        "as_of": "2018-11-16",
        "keeper": "nobody",
    }
).encode()


def test_version_is_the_answer_of_its_operation():
    assert comity.version() == comity.call("version")
    assert set(json.loads(comity.version())) == {"engine", "catalogue"}


def test_check_finds_the_unknown_keeper():
    report = json.loads(comity.call("check", '{"language": "ko"}', REGISTER))
    assert "dangling-reference" in [finding["rule"] for finding in report["findings"]]


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        ("unknown-operation", ("chek",)),
        ("bad-options", ("check", '{"langage": "ko"}', REGISTER)),
        ("no-document", ("check",)),
    ],
)
def test_a_refusal_has_a_code_and_a_message(code, arguments):
    with pytest.raises(comity.ComityError) as refused:
        comity.call(*arguments)
    assert refused.value.code == code
    assert str(refused.value) == refused.value.message != ""


def test_a_refusal_pickles():
    with pytest.raises(comity.ComityError) as refused:
        comity.call("chek")
    copy = pickle.loads(pickle.dumps(refused.value))
    assert (type(copy), copy.args) == (comity.ComityError, refused.value.args)


def test_documents_are_bytes():
    with pytest.raises(TypeError):
        comity.call("check", "", "text")


def test_threads_get_the_same_answer():
    answers = []

    def check():
        answers.append(comity.call("check", "", REGISTER))

    threads = [threading.Thread(target=check) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [comity.call("check", "", REGISTER)] * 4


def test_the_snippet_of_the_readme_runs(tmp_path, monkeypatch):
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (snippet,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    (tmp_path / "register.json").write_bytes(REGISTER)
    monkeypatch.chdir(tmp_path)
    names = {}
    exec(snippet, names)
    assert json.loads(names["report"])["summary"]["errors"] > 0
