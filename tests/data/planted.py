"""Writes planted.expected.json: rule, line and column of every fault planted in planted.json.

Each fault is given by a piece of its line that stands nowhere else in the file; « marks the character at
which the finding begins. Nothing of the engine is used. Run it from this folder.
"""
import json

FAULTS = [
    # Structure.
    ("unknown-code", '"comity": «"１"'),
    ("bad-id", '"id": «"planted faults"'),
    ("unknown-member", '«"titel"'),
    ("bad-language-tag", '«"中文": "登记册"'),
    ("wrong-type", '"ko": «3,'),
    ("bad-country", '["CN", «"kr"'),
    ("wrong-type", '"kr", «null]'),
    ("wrong-type", '"ko", «4]'),
    ("duplicate-member", '"A note", «"zh"'),
    ("bad-country", '"party": «"CHN"'),
    ("missing-member", '«{"id": "clean-water"'),
    ("wrong-type", '"清洁水"}, "period": «"2018"'),
    ("bad-date", '«"2018-02-29"'),
    ("unknown-code", '«"goverment"'),
    ("bad-country", '"country": «"中国"'),
    ("wrong-type", '"names": «{"zh": "甲研究院"}'),
    ("bad-id", '«"kr institute"'),
    ("missing-member", '«{"scheme": "KR-BRN"}'),
    ("wrong-type", '    «"joint-centre",'),
    ("bad-date", '«"2018/06/25"'),
    ("wrong-type", '"established": «1993'),
    ("unknown-code", '«"anual"'),
    ("missing-member", '"chairs": [«{"organization"'),
    ("unknown-member", '"from": "2018", «"until"'),
    ("missing-id", '«{"kind": "network"'),
    ("wrong-type", '"fields": «"air"'),
    ("bad-number", '"number": «22.5'),
    ("missing-member", '"head": «{"title"'),
    ("bad-number", '"value": «-30'),
    ("unknown-code", '«"almost"'),
    ("wrong-type", '«"nearly 30"'),
    ("wrong-type", '"acting": «"yes"'),
    ("unknown-code", '«"continue",'),
    ("bad-date", '«"二〇一九年"'),
    ("bad-number", '«4294967296'),
    ("wrong-type", '"place": «["CN"'),
    ("bad-date", '«"2019-13"'),
    ("wrong-type", '"prepares": «"session-24"'),
    ("unknown-code", '«"运行"'),
    ("wrong-type", '["air", «7]'),
    ("wrong-type", '"percentage": «100}'),
    ("bad-country", '"side": «"cn"'),
    ("wrong-type", '"lead": «1,'),
    ("unknown-member", '«"rôle"'),
    ("missing-member", '«{"organization": "kr-ministry", "rôle"'),
    ("bad-decimal", '«"300,000"'),
    ("bad-date", '«"03/04/2018"'),
    ("bad-decimal", '«"1e5"'),
    ("bad-id", '"from": «"kr ministry"'),
    ("bad-date", '"done": «"2018-11-31"'),
    ("missing-member", '«{"id": "cn-2018"'),
    ("unknown-code", '«"sent"'),
    ("wrong-type", '"progress": «["观测"]'),
    ("wrong-type", '"severity": «3'),
    ("bad-date", '«"2018年5月"'),
    ("wrong-type", '"addressed_to": «"KR"'),
    ("json-syntax", '"a«\\qb"'),
    ("json-syntax", '"half «\\ud83d"'),
    ("json-syntax", '"active" «"themes"'),
    ("json-syntax", '"number": «01'),
    ("json-syntax", '"number": 01}],«}'),
    ("duplicate-member", '"active", «"status": "closed"'),
    ("json-syntax", '"release": «undefined'),
    ("json-syntax", '    «{"id": "sea"'),
    ("wrong-type", '"values": «{"side"'),
    ("bad-date", '"until": «"2018-11-31"'),
    # What the rules of the first catalogue find.
    ("dangling-reference", '«"cn-ministri"'),
    ("dangling-reference", '«"cn-minstry"'),
    ("dangling-reference", '«"kr-ministri"'),
    ("dangling-reference", '«"comittee"'),
    ("dangling-reference", '«"committe",'),
    ("dangling-reference", '«"aire"'),
    ("dangling-reference", '«"kr-institut"'),
    ("dangling-reference", '«"wter"'),
    ("end-before-start", '«{"from": "2020"'),
    ("end-before-start", '«{"text": {"ko": "을부"}'),
    ("end-before-start", '«{"from": "2018-01-18"'),
    ("end-before-start", '«{"from": "2018-02", "to": "2017-12"'),
    ("end-before-start", '«{"from": "2018-08"'),
    ("end-before-start", '«{"organization": "cn-institute", "role"'),
    ("end-before-start", '«{"from": "2018-09"'),
    ("milestone-overdue", '"建站"}, "due": «"2018-10"'),
    ("milestone-overdue", '«"2018-11-15"'),
    # MORE RULES: plant a fault for each in planted.json and name it here.
]


def place(text, marked):
    """Line and column, from 1, in characters."""
    piece, offset = marked.replace("«", ""), marked.index("«")
    assert text.count(piece) == 1, (text.count(piece), piece)
    at = text.index(piece) + offset
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def main():
    with open("planted.json", encoding="utf-8") as file:
        text = file.read()
    rows = sorted((*place(text, marked), rule) for rule, marked in FAULTS)
    lines = ",\n".join("  " + json.dumps([rule, line, column]) for line, column, rule in rows)
    with open("planted.expected.json", "w", encoding="utf-8") as file:
        file.write(f"[\n{lines}\n]\n")
    print(len(rows), "faults")


if __name__ == "__main__":
    main()
