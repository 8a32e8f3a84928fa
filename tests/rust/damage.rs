//! Random damage to a document: what people and programs get wrong.

use crate::random::{COUNTRIES, DATES, DECIMALS, IDS, Random, STRINGS, TAGS};
use serde_json::{Value, json};

/// Strings that are nearly what some member should hold.
pub const NEARLY: &[&str] = &[
    "2018-02-29",
    "2019-02-29",
    "1900-02-29",
    "2018-13",
    "2018-00",
    "2018-11-00",
    "2018-11-31",
    "0000-01-01",
    "18-11-16",
    "2018-1-1",
    "2018/11/16",
    "2018-11-16T00:00",
    "２０１８",
    "2018-11-16\n",
    "-2018",
    "+018",
    "20181116",
    "2018-",
    "-0",
    "-0.00",
    "-0.01",
    "1e5",
    "00",
    "01",
    "1.",
    ".5",
    "+1",
    "1,000",
    "1234567890123456789",
    "12345678901234567890",
    "0.1234567890",
    "1.5.5",
    "- 1",
    "NaN",
    "--1",
    "",
    " ",
    "-a",
    ".a",
    "_a",
    "a b",
    "a/b",
    "a\u{0}",
    "ａ",
    "cn",
    "CHN",
    "C",
    "ＣＮ",
    "Active",
    "joint study",
    "English",
    "z",
    "zh_Hans",
    "zh-",
    "zh-H",
    "zh-123456789",
    "ZH",
    "i-klingon",
    "null",
    "true",
];

/// A value of any kind, valid somewhere or nowhere.
#[must_use]
pub fn anything(random: &mut Random) -> Value {
    match random.below(12) {
        0 => Value::Null,
        1 => json!(random.one_in(2)),
        2 => number(random),
        3 => json!([]),
        4 => json!({}),
        5 => json!([anything(random)]),
        6 => json!({ (random.pick(TAGS)): random.pick(STRINGS) }),
        7 => json!({ (random.pick(NEARLY)): random.pick(STRINGS) }),
        8 => json!(random.pick(NEARLY)),
        9 => json!(random.pick(&[DATES, DECIMALS, IDS].concat())),
        10 => json!(random.pick(COUNTRIES)),
        _ => json!(random.pick(NEARLY)),
    }
}

/// Numbers that are and are not whole, small enough and positive.
fn number(random: &mut Random) -> Value {
    let numbers = [
        json!(0),
        json!(-0.0),
        json!(22.0),
        json!(22.5),
        json!(-1),
        json!(4_294_967_295_u64),
        json!(4_294_967_295.0),
        json!(4_294_967_296_u64),
        json!(1e3),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e-300),
        json!(4_294_967_295.5),
    ];
    numbers.get(random.below(numbers.len())).cloned().unwrap_or_default()
}

/// Pointers to every value in a document.
#[must_use]
pub fn pointers(document: &Value) -> Vec<String> {
    let mut all = Vec::new();
    collect(document, String::new(), &mut all);
    all
}

fn collect(value: &Value, at: String, all: &mut Vec<String>) {
    let escaped = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, m)| collect(m, format!("{at}/{}", escaped(name)), all));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(i, item)| collect(item, format!("{at}/{i}"), all));
        }
        _ => {}
    }
    all.push(at);
}

/// Damages a document in one place, any of its values; tells where and how.
pub fn damage(random: &mut Random, document: &mut Value) -> String {
    let all = pointers(document);
    let at = all.get(random.below(all.len())).cloned().unwrap_or_default();
    let how = document.pointer_mut(&at).map(|value| hurt(random, value));
    format!("{at}: {}", how.unwrap_or_default())
}

/// Changes a value, or the members or items it holds.
fn hurt(random: &mut Random, value: &mut Value) -> String {
    match value {
        Value::Object(members) if !random.one_in(3) => {
            let names: Vec<&str> = members.keys().map(String::as_str).collect();
            let name = random.pick(&names).to_owned();
            let kind = random.below(3);
            if kind < 2 {
                members.remove(&name);
            }
            if kind > 0 {
                let other = format!("{name}{}", random.pick(&["x", "s", "", "_"]));
                members.insert(other, anything(random));
            }
            format!("members {kind} {name}")
        }
        Value::Array(items) if !random.one_in(3) => {
            let item = anything(random);
            items.insert(random.below(items.len() + 1), item);
            "an item more".to_owned()
        }
        other => {
            *other = anything(random);
            format!("now {other}")
        }
    }
}
